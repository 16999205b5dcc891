"""`onrecord who` and `onrecord read`: the case's answers in the terminal."""
# ruff: noqa: PLC0415 - imports stand inside the commands, so that `onrecord --help` is quick

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from onrecord.cli.refusing import AS_JSON, CASE, CERTAIN, Refused, Words, opened, print_json

if TYPE_CHECKING:
    from rich.console import Console

    from onrecord.store import Case
    from onrecord.store.views import Article, Brief, SpeakerRow, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the options of `who` ask for."""

    unnamed: bool
    floor: float
    why: bool
    as_json: bool


WHY = click.option("--why", is_flag=True, help="With each attribution: how certain it is, and what fired.")


@click.command()
@CASE
@click.argument("name", required=False, type=Words())
@click.option("--unnamed", is_flag=True, help="Sources described, not named; NAME is words of it.")
@CERTAIN
@WHY
@AS_JSON
def who(case_path: Path, name: str | None, **options: Any) -> None:
    """Who speaks how often, or all that one speaker says.

    Without NAME: one speaker a line, the most quoted first. With NAME: each attribution with its article, date and
    sentence, by date, the undated last; "unsure" stands behind those that are less than 50% certain. Superseded
    versions are not counted.
    """
    asked = Asked(**options)
    if name is not None:
        _print_statements(case_path, name, asked)
    elif asked.why:
        raise click.UsageError("--why tells it of each attribution; give a NAME.")
    else:
        _print_speakers(case_path, asked)


@click.command()
@CASE
@click.argument("article", type=Words())
@CERTAIN
@WHY
@AS_JSON
def read(case_path: Path, article: str, floor: float, why: bool, as_json: bool) -> None:
    """One article, marked, with the speaker in the margin.

    ARTICLE is its id (or its first digits), its address, its file's name, or a part of its title. Sources, cues and
    reported words are told apart by colour, or by signs where there is none. In the margin "unsure" stands beside what
    is less than 50% certain. At the head: what the article states about itself and where, and how many sentences are
    attributed, the author's own, unclear.
    """
    from onrecord.store import views

    with opened(case_path) as case:
        found = views.article(case, article, floor=floor)
    if as_json:
        print_json(_article_json(found))
        return
    from onrecord.export.terminal import print_article

    print_article(found, _console(), why=why)


def _print_speakers(case_path: Path, asked: Asked) -> None:
    from onrecord.store import views

    with opened(case_path) as case:
        rows = views.speakers(case, unnamed=asked.unnamed, floor=asked.floor)
        counts = views.overview(case, floor=asked.floor)
    if asked.as_json:
        found = [_row_json(row) for row in rows]
        print_json({"speakers": found, "without_speaker": counts.without_speaker, "hidden": counts.hidden})
        return
    from onrecord.export.terminal import print_speakers

    print_speakers(rows, _console())
    click.echo(f"{counts.without_speaker:,} of {counts.attributions:,} attributions have no speaker made out", err=True)
    _tell_hidden(counts.hidden, asked)


def _print_statements(case_path: Path, name: str, asked: Asked) -> None:
    from onrecord.store import views

    with opened(case_path) as case:
        found, hidden = _statements(case, name, asked)
        ids = {statement.article.id for statement in found} if asked.as_json else set()
        texts = {document: views.article(case, document).document.text for document in ids}
    if asked.as_json:
        said = [_statement_json(it, texts[it.article.id]) for it in found]
        print_json({"name": name, "statements": said, "hidden": hidden})
        return
    from onrecord.export.terminal import print_statements

    print_statements(found, _console(), why=asked.why)
    _tell_hidden(hidden, asked)


def _tell_hidden(hidden: int, asked: Asked) -> None:
    """How much was left out, on standard error, so that nobody takes a part for the whole."""
    from onrecord.telling.certainty import as_asked
    from onrecord.telling.counted import counted

    if hidden:
        click.echo(f"{counted(hidden, 'attribution')} less certain than {as_asked(asked.floor)} hidden", err=True)


def _statements(case: "Case", name: str, asked: Asked) -> "tuple[tuple[Statement, ...], int]":
    """What the one whom the name fits says, and how much of it is hidden; refused when that leaves nothing."""
    from onrecord.store import views

    found = _all_statements(case, name, unnamed=asked.unnamed)
    left = views.statements(case, name, unnamed=asked.unnamed, floor=asked.floor) if asked.floor else found
    if left:
        return left, len(found) - len(left)
    best = max(it.said.attribution.score for it in found)
    raise Refused(f'nothing that "{name}" says is so certain; --certain {best} shows the most certain of it.')


def _all_statements(case: "Case", name: str, *, unnamed: bool) -> "tuple[Statement, ...]":
    """What the one whom the name fits says; refused, with a way to go on, when nobody does."""
    from onrecord.store import views

    try:
        found = views.statements(case, name, unnamed=unnamed)
    except views.NotOne as refused:
        if refused.candidates:
            raise
        found = ()
    if found:
        return found
    flag = " --unnamed" if unnamed else ""
    ways = [f"`onrecord who {case.path}{flag}` lists who speaks"]
    if not unnamed and views.statements(case, name, unnamed=True):
        ways.append("a source without a name fits: add --unnamed")
    raise Refused(f'nobody in {case.path} fits "{name}"; {"; ".join(ways)}.')


def _console() -> "Console":
    """Standard output, in colour on a terminal; lines are wrapped by us, never cut."""
    from rich.console import Console

    class Screen(Console):
        """A console that leaves a reader who has gone (`| head`) to `onrecord.cli.run`."""

        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    return Screen(file=sys.stdout)


def _row_json(row: "SpeakerRow") -> dict[str, object]:
    speaker = {"id": row.speaker.id, "name": row.speaker.name, "named": row.speaker.named}
    return {**speaker, "attributions": row.attributions, "articles": row.articles}


def _statement_json(statement: "Statement", text: str) -> dict[str, object]:
    from onrecord.export.jsonl import attribution

    place = statement.sentence
    return {
        "article": _brief_json(statement.article),
        "sentence": {"start": place.start, "end": place.end, "exact": statement.text},
        "attribution": attribution(statement.said, text),
    }


def _brief_json(brief: "Brief") -> dict[str, object]:
    names = ("id", "address", "title", "outlet", "published", "superseded_by")
    return {name: getattr(brief, name) for name in names}


def _article_json(article: "Article") -> dict[str, object]:
    from onrecord.export.jsonl import attribution, document, voices
    from onrecord.telling.language import language_note

    text = article.document.text
    return {
        "document": document(article),
        "language_note": language_note(article.document),
        "voices": voices(article.voices),
        "sentences": [
            {"id": it.id, "start": it.span.start, "end": it.span.end, "voice": it.voice} for it in article.sentences
        ],
        "attributions": [attribution(said, text) for said in article.said],
    }
