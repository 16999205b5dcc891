"""A form with files, taken as it comes: each file goes to disk while it is sent, and none waits in memory."""

from dataclasses import dataclass, field

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request

from onrecord.desk.arriving import Arrival, Arrived, Refused, Tray

LARGEST = 100_000  # bytes of what is no file
MODIFIED = "modified"  # the field that tells when the file after it was last changed, in milliseconds
_UNREAD = "The files could not be taken: the browser did not send them as a form. Reload the page and try again."
_BROKEN_OFF = "The sending broke off; the files that came whole before are kept. Send the others again."
_HEARD = (
    *("on_part_begin", "on_header_field", "on_header_value", "on_header_end"),
    *("on_headers_finished", "on_part_data", "on_part_end"),
)


@dataclass(kw_only=True)
class Parcel:
    """What came with one form: its fields, the files that are on disk now, and those that were refused."""

    fields: dict[str, str] = field(default_factory=dict)
    arrived: list[Arrived] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)


async def receive(request: Request, tray: Tray) -> Parcel:
    """Take the files of a form; HTTPException when it is none, or the tray cannot be made.

    When it breaks off, the file that was on its way is gone and those before it stay.
    """
    kind, options = parse_options_header(request.headers.get("content-type"))
    if kind != b"multipart/form-data" or b"boundary" not in options:
        raise HTTPException(400, _UNREAD)
    unpacking = _Unpacking(tray)
    stream = request.stream()
    try:
        parser = MultipartParser(options[b"boundary"], unpacking.callbacks)  # type: ignore[arg-type]
        async for chunk in stream:
            parser.write(chunk)
        parser.finalize()
    except ClientDisconnect:
        raise HTTPException(400, _BROKEN_OFF) from None
    except (FormParserError, HTTPException) as error:
        async for _ in stream:  # a browser listens only when all is sent
            continue
        raise error if isinstance(error, HTTPException) else HTTPException(400, _UNREAD) from None
    finally:
        unpacking.drop()
    return unpacking.parcel


class _Unpacking:
    """One form while it is read."""

    def __init__(self, tray: Tray) -> None:
        self.parcel = Parcel()
        self.callbacks = {name: getattr(self, name) for name in _HEARD}
        self._tray = tray
        self._arrival: Arrival | None = None
        self._name, self._words, self._size = "", b"", 0
        self._header, self._value, self._disposition = b"", b"", b""

    def on_part_begin(self) -> None:
        self._name, self._words, self._disposition = "", b"", b""

    def on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def on_header_end(self) -> None:
        if self._header.lower() == b"content-disposition":
            self._disposition = self._value
        self._header, self._value = b"", b""

    def on_headers_finished(self) -> None:
        _, options = parse_options_header(self._disposition)
        self._name = options.get(b"name", b"").decode("utf-8", "replace")
        given = options.get(b"filename", b"").decode("utf-8", "replace")
        if given:  # a field for files that was left empty sends one without a name
            self._arrival = _begin(self._tray, given)

    def on_part_data(self, data: bytes, start: int, end: int) -> None:
        if self._arrival is not None:
            self._arrival.write(data[start:end])
            return
        self._size += end - start
        if self._size > LARGEST:
            raise HTTPException(413, "This form is larger than the desk takes.")
        self._words += data[start:end]

    def on_part_end(self) -> None:
        if self._arrival is None:
            self.parcel.fields[self._name] = self._words.decode("utf-8", "replace")
            return
        end = self._arrival.finish(_seconds(self.parcel.fields.pop(MODIFIED, "")))
        self._arrival = None
        if isinstance(end, Arrived):
            self.parcel.arrived.append(end)
        else:
            self.parcel.refused.append(end)

    def drop(self) -> None:
        """Leave nothing of a file that did not come to its end."""
        if self._arrival is not None:
            self._arrival.drop()


def _begin(tray: Tray, given: str) -> Arrival:
    try:
        return tray.open(given)
    except OSError as error:
        raise HTTPException(
            409,
            f"Nothing was added: files cannot be kept in {tray.folder} ({error.strerror or error});"
            " copy the case to a folder where you may write.",
        ) from None


def _seconds(milliseconds: str) -> float | None:
    if not (milliseconds.isascii() and milliseconds.isdigit() and len(milliseconds) < 15):
        return None
    return int(milliseconds) / 1000
