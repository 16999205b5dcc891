"""What every command shares: opening a case, and refusing in one clear sentence."""
# ruff: noqa: PLC0415 - imports stand inside the commands, so that `onrecord --help` is quick

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from onrecord.telling.counted import counted
from onrecord.telling.visible import visible

if TYPE_CHECKING:
    from onrecord.store import Case

MOST, LONGEST = 3, 60  # descriptions of somebody who may be meant; letters of a title


class Place(click.Path):
    """A path that is not empty: an unset variable of the shell must not mean "this folder"."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path; misuse when it is empty."""
        return super().convert(_given(value, param, ctx), param, ctx)


class Words(click.types.StringParamType):
    """Words that are not empty: an unset variable of the shell must not mean "everything"."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The words; misuse when there are none."""
        return super().convert(_given(value, param, ctx), param, ctx)


class Probability(click.types.FloatParamType):
    """A number from 0 to 1."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The number; misuse when it is none, or lies outside."""
        try:
            number = float(_given(value, param, ctx))
        except ValueError:
            sentence = f'"{value}" is no number; give one from 0 to 1, such as 0.8.'
            raise click.BadParameter(sentence, ctx, param) from None
        if not 0 <= number <= 1:
            meant = f"; for {number:g}% give {number / 100:g}" if 1 < number <= 100 else ""
            raise click.BadParameter(f"{value} does not lie from 0 to 1{meant}.", ctx, param)
        return number


def _given(value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
    if isinstance(value, str) and not value.strip():
        raise click.BadParameter("it is empty; is a variable of your shell not set?", ctx, param)
    return value


CASE = click.argument("case_path", metavar="CASE", type=Place())
CERTAIN = click.option(
    "--certain",
    "floor",
    type=Probability(),
    default=0.0,
    metavar="P",
    help="Only attributions at least so certain, 0 to 1.",
)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")


class Refused(click.ClickException):
    """The command cannot do this; the message says why and what to do. Exit code 1."""

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the sentence on standard error."""
        lines = "\n".join(visible(line) for line in self.message.split("\n"))
        click.echo(f"onrecord: {lines}", file=file, err=file is None)


@contextmanager
def opened(path: Path, *, create: bool = False) -> Iterator["Case"]:
    """The case at this path, while it is in use; what the store refuses, the command refuses."""
    from onrecord.store import Case, CaseError
    from onrecord.store.views import NotOne

    try:
        with Case.open(path, create=create) as case:
            yield case
    except CaseError as error:
        raise Refused(str(error)) from None
    except NotOne as error:
        lists = f" `onrecord read {path}` lists them." if str(error).startswith("No article ") else ""
        raise Refused("\n".join([f"{error}{lists}", *map(_candidate, error.candidates)])) from None


def print_json(value: object) -> None:
    """One JSON value on standard output, indented, UTF-8 as it is."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def _candidate(found: object) -> str:
    """A line about an article or a speaker that may have been meant."""
    name, identity = getattr(found, "name", None), getattr(found, "id", "")[:12]
    if name is not None:
        return f"  {identity}  {' · '.join([name, *_of_speaker(found)])}"
    parts = (getattr(found, field, None) for field in ("published", "outlet", "title", "address"))
    return f"  {identity}  {' · '.join(part for part in parts if part)}"


def _of_speaker(found: object) -> Iterator[str]:
    """What tells a speaker from a namesake."""
    described, titles = getattr(found, "described", ()), getattr(found, "titles", ())
    told, held = getattr(found, "attributions", 0), getattr(found, "articles", 0)
    yield "; ".join(described[:MOST]) or "not described"
    if told:
        more = f" and {held - len(titles):,} more" if held > len(titles) else ""
        yield f"{counted(told, 'attribution')} in {', '.join(f'“{_short(title)}”' for title in titles)}{more}"


def _short(title: str) -> str:
    return title if len(title) <= LONGEST else f"{title[:LONGEST].rstrip()}…"
