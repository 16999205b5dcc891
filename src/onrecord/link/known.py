"""The table of outlets, bodies and their other names: ours, and a file of the same form by whoever uses the program."""

import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any, TypeGuard, get_args
from urllib.parse import urlsplit

from onrecord.folding import name_key
from onrecord.model import MentionKind

KINDS = frozenset(get_args(MentionKind))
FIELDS = frozenset({"name", "also", "source"})
OWNER = re.compile(r"(?:(un|u n|united nations)|(?:us|u s|united states|american)) (?=\w{3,})")
# Where one checks the names of bodies that may stand behind "UN", and behind "US".
OF_UN = re.compile(
    r"(?:^|\.)(?:un|unmissions|who|unhcr|unicef|unesco|unocha|ohchr|unrwa|wfp|iaea|ilo|imo|iom|fao|undp|unfpa|unep|unodc"
    r"|ipcc|wmo|icao|itu|wipo|ifad|unaids|unwomen|unido|unctad)\.(?:org|int)$"
)
OF_US = re.compile(r"\.(?:gov|mil)$")
LEGAL_FORM = re.compile(r" (?:inc|incorporated|corp|corporation|co|ltd|llc|plc)$")
AMERICAN = {
    "organisation": "organization",
    "programme": "program",
    "defence": "defense",
    "labour": "labor",
    "centre": "center",
    "centres": "centers",
    "mobilisation": "mobilization",
}
SYNTAX_LINE = re.compile(r"\(at line (\d+)")


class KnownError(ValueError):
    """A table that cannot be used; the message is a sentence for whoever wrote it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One outlet or body: its name, its other names, what it is, and where a reader can check that."""

    name: str
    also: tuple[str, ...]
    kind: MentionKind
    source: str

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form, folded as the values of mentions are, once each."""
        return tuple(dict.fromkeys(name_key(form) for form in (self.name, *self.also)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A table, ready for look-ups: a form belongs to one entry only."""

    entries: tuple[Entry, ...]
    by_form: dict[str, Entry] = field(compare=False)

    def find(self, value: str) -> Entry | None:
        """The entry that a normalised name is a form of, as it stands, behind the "UN" or "US" that it belongs to, or
        with a company's legal form behind it."""
        entry = self.by_form.get(value) or self.by_form.get(_respelled(value)) or self._company(value)
        match = None if entry else OWNER.match(value)
        owned = self.find(value[match.end() :]) if match else None
        return owned if owned and match and _belongs(owned, un=match.group(1) is not None) else entry

    def _company(self, value: str) -> Entry | None:
        """ "Acme" of "Acme Corp": an outlet is not its company."""
        name = LEGAL_FORM.sub("", value)
        entry = self.by_form.get(name) if name != value else None
        return entry if entry is not None and entry.kind == "organisation" else None


def _respelled(value: str) -> str:
    """A folded name as Americans spell it."""
    return " ".join(AMERICAN.get(word, word) for word in value.split())


def _belongs(entry: Entry, *, un: bool) -> bool:
    """True for a body of the United Nations, or of the government of the United States, by where one checks it."""
    host = urlsplit(entry.source).netloc
    return entry.kind == "organisation" and (OF_UN if un else OF_US).search(host) is not None


def ours() -> Known:
    """The table that ships with the program."""
    return _ours()


@cache
def _ours() -> Known:
    return parse((files("onrecord.link") / "known.toml").read_text(encoding="utf-8"), "known.toml")


def parse(text: str, where: str, allowed: Callable[[str], None] = lambda words: None) -> Known:
    """A table from its file's text; `where` names the file in the sentence of a KnownError. `allowed` raises a
    ValueError, in a sentence, for words that no row may have."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = SYNTAX_LINE.search(str(error))
        place = f", line {line.group(1) if line else len(text.splitlines())}"
        raise KnownError(f"{where}{place}: this is not TOML: {error}") from error
    lines = text.splitlines()
    entries = tuple(_entry(kind, row, _Place(where, lines)) for kind, rows in _sections(table, where) for row in rows)
    for entry in entries:
        _check(entry, _Place(where, lines), allowed)
    return _indexed(entries, _Place(where, lines))


def _check(entry: Entry, place: "_Place", allowed: Callable[[str], None]) -> None:
    for words in (entry.name, *entry.also, entry.source):
        try:
            allowed(words)
        except ValueError as error:
            raise KnownError(f"{place.of(words)}, a row of {entry.kind}: {str(error).rstrip('.')}") from None


@dataclass(frozen=True, slots=True)
class _Place:
    """A file and its lines, so that a sentence can name one."""

    where: str
    lines: list[str]

    def of(self, words: object) -> str:
        """The file, and the first line where these words stand in quotation marks."""
        marked = (f'"{words}"', f"'{words}'")
        found = (number for number, line in enumerate(self.lines, 1) if any(each in line for each in marked))
        line = next(found, None)
        return f"{self.where}, line {line}" if line else self.where


def _sections(table: dict[str, Any], where: str) -> Iterator[tuple[MentionKind, list[Any]]]:
    for kind, rows in table.items():
        if not _is_kind(kind):
            allowed = ", ".join(sorted(KINDS))
            raise KnownError(f'{where}: there is no kind "{kind}"; a list is named by one of {allowed}')
        if not isinstance(rows, list):
            raise KnownError(f'{where}: "{kind}" must be a list of rows: {kind} = [ {{name = "..."}}, ... ]')
        yield kind, rows


def _is_kind(name: str) -> TypeGuard[MentionKind]:
    return name in KINDS


def _entry(kind: MentionKind, row: Any, place: _Place) -> Entry:
    name = row.get("name") if isinstance(row, dict) else None
    if not isinstance(name, str) or not name_key(name):
        raise KnownError(f'{place.of(row)}: a row of "{kind}" has no name: {{name = "...", also = ["..."]}}')
    extra = sorted(set(row) - FIELDS)
    if extra:
        raise KnownError(f'{place.of(name)}: "{name}" has a field "{extra[0]}"; a row has name, also and source')
    also = row.get("also", [])
    if not isinstance(also, list) or not all(isinstance(each, str) and name_key(each) for each in also):
        raise KnownError(f'{place.of(name)}: "also" of "{name}" must be a list of names: ["...", "..."]')
    source = row.get("source", "")
    if not isinstance(source, str):
        raise KnownError(f'{place.of(name)}: "source" of "{name}" must be words in quotation marks')
    return Entry(name=name, also=tuple(also), kind=kind, source=source)


def _indexed(entries: tuple[Entry, ...], place: _Place) -> Known:
    by_form: dict[str, Entry] = {}
    for entry in entries:
        for written, form in ((each, name_key(each)) for each in (entry.name, *entry.also)):
            other = by_form.setdefault(form, entry)
            if other is not entry:
                told = f'"{written}" stands for both "{other.name}" and "{entry.name}"'
                raise KnownError(f"{place.of(written)}: {told}; a name may stand for one only")
    return Known(entries=entries, by_form=_spelled_too(by_form))


def _spelled_too(by_form: dict[str, Entry]) -> dict[str, Entry]:
    """The forms, and those that others spell otherwise as Americans do, where nobody else has them."""
    return {**{_respelled(form): entry for form, entry in by_form.items()}, **by_form}


def merge(own: Known, shipped: Known) -> Known:
    """Both tables as one; where a form stands in both, the user's own row has it."""
    kept: list[Entry] = []
    for entry in shipped.entries:
        same = own.find(name_key(entry.name))
        also = tuple(each for each in entry.also if own.find(name_key(each)) in {None, same})
        if same is None:
            kept.append(Entry(name=entry.name, also=also, kind=entry.kind, source=entry.source))
    by_form = {form: entry for entry in (*kept, *own.entries) for form in entry.forms}
    return Known(entries=(*own.entries, *kept), by_form=_spelled_too(by_form))
