"""`onrecord who` and `onrecord read`: the case's answers in the terminal."""
# ruff: noqa: PLC0415 - imports stand inside the commands, so that `onrecord --help` is quick

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.refusing import AS_JSON, CASE, Refused, Words, opened, print_json

if TYPE_CHECKING:
    from rich.console import Console

    from onrecord.store import Case
    from onrecord.store.views import Article, Brief, SpeakerRow, Statement


@click.command()
@CASE
@click.argument("name", required=False, type=Words())
@click.option("--unnamed", is_flag=True, help="Sources described, not named; NAME is words of it.")
@AS_JSON
def who(case_path: Path, name: str | None, unnamed: bool, as_json: bool) -> None:
    """Who speaks how often, or all that one speaker says.

    Without NAME: one speaker a line, the most quoted first. With NAME: each attribution with its article, date and
    sentence, by date, the undated last. Superseded versions are not counted.
    """
    if name is None:
        _print_speakers(case_path, unnamed=unnamed, as_json=as_json)
    else:
        _print_statements(case_path, name, unnamed=unnamed, as_json=as_json)


@click.command()
@CASE
@click.argument("article", type=Words())
@AS_JSON
def read(case_path: Path, article: str, as_json: bool) -> None:
    """One article, marked, with the speaker in the margin.

    ARTICLE is its id (or its first digits), its address, its file's name, or a part of its title. Sources, cues and
    reported words are told apart by colour, or by signs where there is none. At the head: what
    the article states about itself and where, and how many sentences are attributed, the author's own, unclear.
    """
    from onrecord.store import views

    with opened(case_path) as case:
        found = views.article(case, article)
    if as_json:
        print_json(_article_json(found))
        return
    from onrecord.export.terminal import print_article

    print_article(found, _console())


def _print_speakers(case_path: Path, *, unnamed: bool, as_json: bool) -> None:
    from onrecord.store import views

    with opened(case_path) as case:
        rows, counts = views.speakers(case, unnamed=unnamed), views.overview(case)
    if as_json:
        print_json({"speakers": [_row_json(row) for row in rows], "without_speaker": counts.without_speaker})
        return
    from onrecord.export.terminal import print_speakers

    print_speakers(rows, _console())
    click.echo(f"{counts.without_speaker:,} of {counts.attributions:,} attributions have no speaker made out", err=True)


def _print_statements(case_path: Path, name: str, *, unnamed: bool, as_json: bool) -> None:
    from onrecord.store import views

    with opened(case_path) as case:
        found = _statements(case, name, unnamed=unnamed)
        ids = {statement.article.id for statement in found} if as_json else set()
        texts = {document: views.article(case, document).document.text for document in ids}
    if as_json:
        print_json({"name": name, "statements": [_statement_json(it, texts[it.article.id]) for it in found]})
        return
    from onrecord.export.terminal import print_statements

    print_statements(found, _console())


def _statements(case: "Case", name: str, *, unnamed: bool) -> "tuple[Statement, ...]":
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
    from onrecord.export.language import language_note

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
