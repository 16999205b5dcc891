"""The command `who`: who speaks how often, what one speaker says and on whose word, and those without a name."""
# ruff: noqa: PLC0415 - imports stand inside the commands, so that `onrecord --help` is quick

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from onrecord.cli.asking import WHY, brief_json, console
from onrecord.cli.refusing import AS_JSON, CASE, CERTAIN, Probability, Refused, Words, opened, print_json
from onrecord.model import SourceKind

if TYPE_CHECKING:
    from onrecord.chains import Wanted
    from onrecord.store import Case
    from onrecord.store.sifting import Sifted
    from onrecord.store.views import SpeakerRow, Statement

UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the options ask for."""

    unnamed: bool
    floor: float
    why: bool
    as_json: bool
    depth: int
    ends_in: SourceKind | None
    weakest: float

    @property
    def wanted(self) -> "Wanted":
        """Which chains are asked for."""
        from onrecord.chains import Wanted

        return Wanted(depth=self.depth, ends_in=self.ends_in, weakest=self.weakest)

    @property
    def narrowed(self) -> bool:
        """Whether that may leave something of a source out."""
        return self.floor > 0 or (self.depth, self.ends_in, self.weakest) != (1, None, 0.0)


DEPTH = click.option(
    "--depth",
    type=click.IntRange(min=1),
    default=1,
    metavar="N",
    help="Only through N sources or more, one told by the other.",
)
ENDS_IN = click.option(
    "--ends-in",
    type=click.Choice([*get_args(SourceKind), UNCLEAR]),
    metavar="KIND",
    help=f"Only where the last source is of this kind: {', '.join([*get_args(SourceKind), UNCLEAR])}.",
)
WEAKEST = click.option(
    "--weakest",
    type=Probability(),
    default=0.0,
    metavar="P",
    help="Only where every source on the way, and who it is, is at least so certain.",
)


@click.command()
@CASE
@click.argument("name", required=False, type=Words())
@click.option("--unnamed", is_flag=True, help="Sources described, not named; NAME is words of it.")
@DEPTH
@ENDS_IN
@WEAKEST
@CERTAIN
@WHY
@AS_JSON
def who(case_path: Path, name: str | None, **options: Any) -> None:
    """Who speaks how often, or all that one speaker says.

    Without NAME: one speaker a line, the most quoted first; of several with one name also the id, and what tells them
    apart. With NAME, or a speaker's id where several have one name:
    each attribution with its article, date and sentence, by date, the undated last; "unsure" stands behind those that
    are less than 50% certain. Below it, in brackets, on whose word it stands, where that is more than the article's
    own: outlet < author < source < source. With --why, at the head also under which names, why these are one
    speaker's, and who is held apart. With --unnamed and no NAME: those described alike in one row, which does not say
    that they are the same, and where another article names who said the same words; sources that are only a pronoun or
    a name are counted and left out. Superseded versions are not counted.
    """
    asked = Asked(**options)
    if name is not None:
        _print_statements(case_path, name, asked)
    elif asked.why:
        raise click.UsageError("--why tells it of each attribution; give a NAME.")
    elif asked.unnamed:
        _print_ledger(case_path, asked)
    else:
        _print_speakers(case_path, asked)


def _print_speakers(case_path: Path, asked: Asked) -> None:
    from onrecord.store import sifting
    from onrecord.telling.namesakes import apart

    with opened(case_path) as case:
        found = sifting.speakers(case, asked.wanted, floor=asked.floor)
        namesakes = {} if asked.as_json else apart(case, found.rows)
    if asked.as_json:
        rows = [_row_json(row) for row in found.rows]
        counts = {"without_speaker": found.without_speaker, "unnamed": found.nameless, "hidden": found.hidden}
        print_json({"speakers": rows, **counts, **_fit_json(asked, found.fit, found.total)})
        return
    if found.nameless and not found.rows:
        click.echo("No source with a name fits; shown are those without, as with --unnamed.", err=True)
        _print_ledger(case_path, asked)
        return
    from onrecord.export.terminal import print_speakers

    _tell_fit(asked, found.fit, found.total)
    if found.rows:
        print_speakers(found.rows, console(), namesakes)
    _tell_left_out(found, asked)
    _tell_hidden(found.hidden, asked)


def _tell_left_out(found: "Sifted", asked: Asked) -> None:
    """How many of those that fit stand in no row of the list, on standard error, and where they are shown."""
    total = f"of {found.fit:,} attributions"
    if found.nameless:
        click.echo(f"{found.nameless:,} {total} by sources without a name: add --unnamed", err=True)
    if found.without_speaker:
        click.echo(f"{found.without_speaker:,} {total} by speakers that are not made out", err=True)


def _print_ledger(case_path: Path, asked: Asked) -> None:
    from onrecord.export.ledger import as_json, print_ledger
    from onrecord.link.wording import same_words
    from onrecord.store import sifting, unnamed
    from onrecord.store.elsewhere import named_elsewhere
    from onrecord.telling.counted import counted

    with opened(case_path) as case:
        found = unnamed.ledger(case, asked.wanted, floor=asked.floor)
        elsewhere = named_elsewhere(case, found, same_words, floor=asked.floor)
        told = sifting.speakers(case, asked.wanted, unnamed=True, floor=asked.floor) if asked.as_json else None
    if told is not None:
        rows = {"speakers": [_row_json(row) for row in told.rows], "without_speaker": told.without_speaker}
        ledger = [as_json(row, elsewhere) for row in found.rows]
        fit = _fit_json(asked, found.fit + found.left_out, found.total)
        hidden = {"hidden": told.hidden, "left_out": found.left_out}
        print_json({**rows, **hidden, **fit, "ledger": ledger, "capped": elsewhere.capped})
        return
    _tell_fit(asked, found.fit + found.left_out, found.total)
    print_ledger(found, elsewhere, console(), narrowed=asked.narrowed)
    if elsewhere.capped:
        words = "share words with more named sources than are compared; those that share most were looked at"
        click.echo(f"{counted(elsewhere.capped, 'attribution')}: {words}", err=True)
    _tell_hidden(found.hidden, asked)


def _print_statements(case_path: Path, name: str, asked: Asked) -> None:
    from onrecord.chains import facts
    from onrecord.export.terminal import print_statements
    from onrecord.store import sameness, views

    with opened(case_path) as case:
        every, hidden = _statements(case, name, asked)
        found = tuple(it for it in every if asked.wanted.fits(facts(it.chain)))
        ids = {statement.article.id for statement in found} if asked.as_json else set()
        texts = {document: views.article(case, document).document.text for document in ids}
        reasons = sameness.reasons(case, _one(found)) if asked.why and found else None
    if asked.as_json:
        said = [_statement_json(it, texts[it.article.id]) for it in found]
        fit = _fit_json(asked, len(found), len(every))
        print_json({"name": name, "statements": said, "hidden": hidden, **fit})
        return
    _tell_fit(asked, len(found), len(every))
    if found:
        print_statements(found, console(), why=asked.why, reasons=reasons)
    _tell_hidden(hidden, asked)


def _one(found: "tuple[Statement, ...]") -> str:
    """The id of the one who says all of this; empty when there are several."""
    common = set(found[0].said.speakers).intersection(*(it.said.speakers for it in found))
    return common.pop().id if len(common) == 1 else ""


def _tell_fit(asked: Asked, fit: int, total: int) -> None:
    """How many attributions are what was asked for, and what that was; nothing when nothing was."""
    from onrecord.chains import EVERY
    from onrecord.telling.counted import counted

    if asked.wanted != EVERY:
        click.echo(f"{fit:,} of {counted(total, 'attribution')} fit: {_in_words(asked)}")


def _in_words(asked: Asked) -> str:
    from onrecord.telling.certainty import as_asked

    parts = []
    if asked.depth > 1:
        parts.append(f"through {asked.depth} sources or more")
    if asked.ends_in:
        parts.append(f"ending in: {asked.ends_in}")
    if asked.weakest:
        parts.append(f"every source at least {as_asked(asked.weakest)} certain")
    return "; ".join(parts)


def _fit_json(asked: Asked, fit: int, total: int) -> dict[str, object]:
    wanted = {"depth": asked.depth, "ends_in": asked.ends_in, "weakest": asked.weakest, "certain": asked.floor}
    return {"asked": wanted, "fit": fit, "of": total}


def _tell_hidden(hidden: int, asked: Asked) -> None:
    """How much was left out, on standard error, so that nobody takes a part for the whole."""
    from onrecord.telling.certainty import as_asked
    from onrecord.telling.counted import counted

    if hidden:
        click.echo(f"{counted(hidden, 'attribution')} less certain than {as_asked(asked.floor)} hidden", err=True)


def _statements(case: "Case", name: str, asked: Asked) -> "tuple[tuple[Statement, ...], int]":
    """What the one whom the name fits says, and how much of it is hidden; refused when that leaves nothing."""
    found = _all_statements(case, name, unnamed=asked.unnamed)
    left = _said(case, name, unnamed=asked.unnamed, floor=asked.floor) if asked.floor else found
    if left:
        return left, len(found) - len(left)
    best = max(it.said.attribution.score for it in found)
    raise Refused(f'nothing that "{name}" says is so certain; --certain {best} shows the most certain of it.')


def _said(case: "Case", name: str, *, unnamed: bool, floor: float = 0.0) -> "tuple[Statement, ...]":
    from onrecord.store import unnamed as nameless
    from onrecord.store import views

    return nameless.statements(case, name, floor=floor) if unnamed else views.statements(case, name, floor=floor)


def _all_statements(case: "Case", name: str, *, unnamed: bool) -> "tuple[Statement, ...]":
    """What the one whom the name fits says; refused, with a way to go on, when nobody does."""
    from onrecord.store import views

    try:
        found = _said(case, name, unnamed=unnamed)
    except views.NotOne as refused:
        if refused.candidates:
            raise
        found = ()
    if found:
        return found
    flag = " --unnamed" if unnamed else ""
    ways = [f"`onrecord who {case.path}{flag}` lists who speaks"]
    if not unnamed and _said(case, name, unnamed=True):
        ways.append("a source without a name fits: add --unnamed")
    raise Refused(f'nobody in {case.path} fits "{name}"; {"; ".join(ways)}.')


def _row_json(row: "SpeakerRow") -> dict[str, object]:
    speaker = {"id": row.speaker.id, "name": row.speaker.name, "named": row.speaker.named}
    return {**speaker, "attributions": row.attributions, "articles": row.articles}


def _statement_json(statement: "Statement", text: str) -> dict[str, object]:
    from onrecord.export.chains import hops
    from onrecord.export.jsonl import attribution

    place = statement.sentence
    return {
        "article": brief_json(statement.article),
        "sentence": {"start": place.start, "end": place.end, "exact": statement.text},
        "attribution": attribution(statement.said, text, statement.chain),
        "chain": hops(statement.chain, text),
    }
