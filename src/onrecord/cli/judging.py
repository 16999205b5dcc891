"""`onrecord judge`: what a person says of a case, from the terminal; it goes before what the program read."""
# ruff: noqa: PLC0415 - imports stand inside the commands, so that `onrecord --help` is quick

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar, get_args

import click

from onrecord.cli.adding import SOME_FAILED
from onrecord.cli.giving import login, pour
from onrecord.cli.refusing import AS_JSON, CASE, Place, Refused, Words, opened, print_json
from onrecord.model import JudgedField, Judgement, Subject, Verdict, judgement
from onrecord.telling.counted import counted
from onrecord.telling.visible import visible

if TYPE_CHECKING:
    from onrecord.store import Case
    from onrecord.store.answers import State
    from onrecord.store.views import Standing

Command = TypeVar("Command", bound=Callable[..., Any])
ABOUT: tuple[JudgedField, ...] = get_args(JudgedField)
OF_OUTLET = ABOUT[-3:]
_STATES: tuple["State", ...] = ("stands", "carried over", "orphan", "overruled", "undone")
_OPTIONS = (
    click.option("--who", type=Words(), metavar="NAME", help="Who judges; else your login name."),
    click.option("--note", default="", metavar="WORDS", help="Why."),
    click.option("--source", default="", metavar="WORDS", help="Where you have it from."),
)
ATTRIBUTION = click.argument("attribution", type=Words())


@dataclass(frozen=True, slots=True, kw_only=True)
class Says:
    """Who says it, why, and where they have it from."""

    who: str | None
    note: str
    source: str

    def of(self, subject: Subject, verdict: Verdict, *, value: Sequence[str] = (), named: bool = True) -> Judgement:
        """The judgement."""
        return judgement(
            subject=subject,
            verdict=verdict,
            value=value,
            named=named,
            who=self.who or login(),
            when=now(),
            note=self.note,
            source=self.source,
        )


def now() -> str:
    """The time, so fine that two acts of one second are two."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def saying(command: Command) -> Command:
    """The options that every judgement takes."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@click.group()
@CASE
@click.pass_context
def judge(ctx: click.Context, case_path: Path) -> None:
    """Correct what was read, and fill in what is not stated.

    Your word goes before the program's, here and in what is counted and linked. It is kept with your name and the time,
    carried over when an article is read anew, and never lost; `undo` takes it back.
    """
    ctx.obj = case_path


@judge.command()
@click.argument("names", metavar="NAME NAME", nargs=2, type=Words())
@saying
@click.pass_obj
def same(case_path: Path, /, names: tuple[str, str], **says: Any) -> None:
    """Two names are one speaker's.

    Capitals, accents and marks make no difference. A speaker's id does for its name.
    """
    _judge(case_path, lambda case: Says(**says).of(_names(case, names), "yes"))


@judge.command("not-same")
@click.argument("names", metavar="NAME NAME", nargs=2, type=Words())
@saying
@click.pass_obj
def not_same(case_path: Path, /, names: tuple[str, str], **says: Any) -> None:
    """Two names are not one speaker's."""
    _judge(case_path, lambda case: Says(**says).of(_names(case, names), "no"))


def _names(case: "Case", names: tuple[str, str]) -> Subject:
    from onrecord.store import subjects, views

    return subjects.of_names(*(views.called(case, name) for name in names))


@judge.command()
@ATTRIBUTION
@click.argument("name", required=False, type=Words())
@click.option("--unnamed", is_flag=True, help="NAME is how they are described; the article gives no name.")
@click.option("--nobody", is_flag=True, help="Not the one who is shown; who speaks is not clear.")
@saying
@click.pass_obj
def speaker(case_path: Path, /, attribution: str, name: str | None, unnamed: bool, nobody: bool, **says: Any) -> None:
    """Who speaks in an attribution: this is NAME.

    ATTRIBUTION is its id or its first digits; `onrecord who CASE NAME --json` and the export give it.
    """
    if (name is None) != nobody:
        raise click.UsageError("Give a NAME, or --nobody when it is not clear who speaks.")

    def made(case: "Case") -> Judgement:
        from onrecord.store import views

        said, subject = Says(**says), _attribution(case, attribution, of_speaker=True)
        if name is None:
            return said.of(subject, "no")
        given = name if unnamed else views.called(case, name)
        return said.of(subject, "instead", value=(_line(given),), named=not unnamed)

    _judge(case_path, made)


@judge.command()
@ATTRIBUTION
@saying
@click.pass_obj
def accept(case_path: Path, /, attribution: str, **says: Any) -> None:
    """An attribution is right.

    ATTRIBUTION is its id or its first digits.
    """
    _judge(case_path, lambda case: Says(**says).of(_attribution(case, attribution), "yes"))


@judge.command()
@ATTRIBUTION
@saying
@click.pass_obj
def reject(case_path: Path, /, attribution: str, **says: Any) -> None:
    """An attribution is wrong.

    It counts nowhere, and stays visible as set aside. ATTRIBUTION is its id or its first digits.
    """
    _judge(case_path, lambda case: Says(**says).of(_attribution(case, attribution), "no"))


def _attribution(case: "Case", words: str, *, of_speaker: bool = False) -> Subject:
    from onrecord.store import subjects

    article, found = subjects.attribution(case, words)
    return subjects.of_attribution(article, found, "speaker" if of_speaker else "attribution")


@judge.command()
@click.argument("article", type=Words())
@click.argument("field", metavar="FIELD", type=click.Choice(ABOUT))
@click.argument("values", metavar="VALUE...", nargs=-1, type=Words())
@click.option("--not-stated", is_flag=True, help="Nobody states it; give no VALUE.")
@saying
@click.pass_obj
def field(
    case_path: Path, /, article: str, field: JudgedField, values: tuple[str, ...], not_stated: bool, **says: Any
) -> None:
    """Fill in or correct a field of an article.

    What the text states stays visible. ARTICLE is as for `onrecord read`. FIELD is title, outlet, authors, published,
    republished_from, origin, ownership, background or note. Authors and republished_from take several values, one
    VALUE each. Origin is whom or what its report is from: where the article names no source, `onrecord trace` ends
    there. A date (published) is a year, a month or a day: 2031, "April 2031", 2031-04-22.
    """
    if bool(values) == not_stated:
        raise click.UsageError("Give a VALUE, or --not-stated when nobody states it.")

    def made(case: "Case") -> Judgement:
        from onrecord.store import subjects, views

        found = subjects.of_field(views.article(case, article), field)
        return Says(**says).of(found, "instead", value=[_value(field, each) for each in values])

    _judge(case_path, made)


@judge.command()
@click.argument("outlet", type=Words())
@click.argument("field", metavar="FIELD", type=click.Choice(OF_OUTLET))
@click.argument("value", required=False, type=Words())
@click.option("--not-stated", is_flag=True, help="Take what was said of it away; give no VALUE.")
@saying
@click.pass_obj
def outlet(
    case_path: Path, /, outlet: str, field: JudgedField, value: str | None, not_stated: bool, **says: Any
) -> None:
    """Say who owns an outlet, its background, a note.

    FIELD is ownership, background or note. It is shown at the head of all articles of this OUTLET. Capitals and accents
    make no difference.
    """
    from onrecord.store import subjects

    if (value is None) != not_stated:
        raise click.UsageError("Give a VALUE, or --not-stated to take what was said away.")
    subject = subjects.of_outlet(outlet, field)
    given = () if value is None else (_value(field, value),)
    _judge(case_path, lambda case: Says(**says).of(subject, "instead", value=given))


def _value(field: JudgedField, words: str) -> str:
    if field == "published":
        from onrecord.desk.dating import dated

        return dated(words)
    return words.strip() if field in OF_OUTLET else _line(words)


def _line(words: str) -> str:
    return " ".join(words.split())


@judge.command()
@click.argument("wanted", metavar="JUDGEMENT", type=Words())
@_OPTIONS[0]
@_OPTIONS[1]
@click.pass_obj
def undo(case_path: Path, /, wanted: str, who: str | None, note: str) -> None:
    """Take a judgement back.

    JUDGEMENT is its id or its first digits; `list` gives it. It stays in the list, as undone.
    """
    from onrecord import flow
    from onrecord.store import subjects

    with opened(case_path) as case, _in_a_sentence():
        flow.undo(case, subjects.judgement_id(case, wanted), who or login(), now(), note)
    click.echo("undone")


@judge.command("list")
@AS_JSON
@click.pass_obj
def list_(case_path: Path, /, as_json: bool) -> None:
    """Every judgement, and what became of it.

    The newest first. stands; carried over: it holds on other words or another version of the article; overruled by a
    later one, or not followed because later ones about other names leave no room for it; undone; orphan: what it is
    about is not in this case, and it waits for that.
    """
    from onrecord.store import views

    with opened(case_path) as case:
        found = [each for each in views.judgements(case) if each.judgement.undoes is None]
    if as_json:
        from onrecord.export.jsonl import judgement as as_told

        print_json([as_told(each) for each in found])
        return
    for each in found:
        click.echo(visible(_told(each)))
    click.echo(_counted(each.state for each in found), err=True)


@judge.command()
@click.option("-o", "--output", metavar="FILE", type=Place(), help="Instead of standard output.")
@click.pass_obj
def export(case_path: Path, /, output: Path | None) -> None:
    """Every judgement as JSON Lines, for another case to take.

    They repeat the words that they are about, and name who judged.
    """
    from onrecord.export.judgements import lines
    from onrecord.store import views

    with opened(case_path) as case:
        pour(case, output, lines(views.judgements(case)))


@judge.command()
@click.argument("file", type=click.File("r", encoding="utf-8", errors="replace"))
@AS_JSON
@click.pass_context
def apply(ctx: click.Context, file: IO[str], as_json: bool) -> None:
    """Take judgements made in another case.

    FILE is what `export` wrote, or - for standard input. Those that are here already change nothing. Each holds on the
    words that it was made on; one whose words are in no article here is kept as an orphan until they are. A line that
    cannot be taken is listed, the others are taken, and the exit code is 3.
    """
    from onrecord import flow
    from onrecord.store import views

    read = _read(file)
    with opened(ctx.obj) as case:
        applied = flow.apply(case, read.judgements.values())
        states = {each.judgement.id: each.state for each in views.judgements(case)}
    faults = read.faults | {read.numbers[id_]: reason for id_, reason in applied.refused.items()}
    found = [states[id_] for id_ in read.judgements if id_ in states and read.judgements[id_].undoes is None]
    if as_json:
        counts = {str(state): found.count(state) for state in _STATES}
        failed = [{"line": number, "reason": reason} for number, reason in sorted(faults.items())]
        print_json({"taken": applied.taken, "here_already": applied.held, **counts, "failed": failed})
    else:
        click.echo(f"{applied.taken:,} taken, {applied.held:,} here already, {len(faults):,} failed; {_counted(found)}")
        for number, reason in sorted(faults.items()):
            click.echo(visible(f"failed: line {number}: {reason}"))
    if faults:
        ctx.exit(SOME_FAILED)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """The judgements of a file by id, the line of each, and what is wrong with lines that could not be read."""

    judgements: dict[str, Judgement]
    numbers: dict[str, int]
    faults: dict[int, str]


def _read(file: IO[str]) -> _Read:
    from onrecord.export.judgements import read

    found = _Read(judgements={}, numbers={}, faults={})
    for number, words in enumerate(file, start=1):
        if not words.strip():
            continue
        try:
            said = read(words)
        except ValueError as error:
            found.faults[number] = str(error)
            continue
        if said is not None:
            found.judgements.setdefault(said.id, said)
            found.numbers.setdefault(said.id, number)
    return found


def _judge(case_path: Path, made: "Callable[[Case], Judgement]") -> None:
    """Keep what a person says, and tell what became of it."""
    from onrecord import flow
    from onrecord.store import views

    with opened(case_path) as case, _in_a_sentence():
        kept = flow.judge(case, made(case))
        found = next(each for each in views.judgements(case) if each.judgement.id == kept.id)
    click.echo(f"kept: {visible(_what(found))} [{kept.id[:8]}]")
    if found.state == "orphan":
        click.echo("Nothing in this case answers to it now: it waits as an orphan until something does.", err=True)


@contextmanager
def _in_a_sentence() -> Iterator[None]:
    """What the case refuses, the command refuses."""
    try:
        yield
    except ValueError as error:
        raise Refused(str(error)) from None


def _told(each: "Standing") -> str:
    """A judgement in a line: id, state, when, who, what, of what."""
    it = each.judgement
    because = [*([f"note: {it.note}"] if it.note else []), *([f"source: {it.source}"] if it.source else [])]
    later = " and ".join(word.id[:8] for word in each.because)
    because += [f"not followed: {later} leave{'s' if len(each.because) == 1 else ''} no room for it"] if later else []
    return "  ".join([it.id[:8], f"{each.state:<12}", it.when[:10], it.who, " · ".join([_what(each), *because])])


def _what(each: "Standing") -> str:
    """What a judgement says, and of which article."""
    from onrecord.telling.judged import in_full

    it, article = each.judgement, each.article
    if it.subject.kind in ("names", "outlet"):
        return in_full(it)
    name = (article.title or article.address) if article else it.subject.address
    words = it.subject.roles.content or it.subject.roles.source or it.subject.roles.cue
    quoted = f": “{_short(words[0].exact)}”" if words else ""
    return f"{in_full(it)}{quoted} ({name})"


def _short(words: str, most: int = 60) -> str:
    line = _line(words)
    return line if len(line) <= most else f"{line[: most - 1]}…"


def _counted(states: Iterable[str]) -> str:
    """How many judgements, and what became of them."""
    counts, plural = Counter(states), {"stands": "stand", "orphan": "orphans"}
    told = ((state, counts[state]) for state in _STATES if counts[state])
    parts = [f"{number:,} {state if number == 1 else plural.get(state, state)}" for state, number in told]
    return f"{counted(counts.total(), 'judgement')}{': ' if parts else ''}{', '.join(parts)}"
