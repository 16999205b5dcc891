"""`onrecord read`: one article in the terminal; and what the questions to a case share."""
# ruff: noqa: PLC0415 - imports stand inside the commands, so that `onrecord --help` is quick

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.refusing import AS_JSON, CASE, CERTAIN, Words, opened, print_json
from onrecord.telling.counted import counted
from onrecord.telling.visible import visible

if TYPE_CHECKING:
    from rich.console import Console

    from onrecord.store.views import Article, Brief

WHY = click.option("--why", is_flag=True, help="With each attribution: how certain it is, and what fired.")


@click.command()
@CASE
@click.argument("article", required=False, type=Words())
@CERTAIN
@WHY
@AS_JSON
def read(case_path: Path, article: str | None, floor: float, why: bool, as_json: bool) -> None:
    """One article, marked, with the speaker in the margin.

    ARTICLE is its id (or its first digits), its address, its file's name, or a part of its title. Sources, cues and
    reported words are told apart by colour, or by signs where there is none. In the margin "unsure" stands beside what
    is less than 50% certain. At the head: what the article states about itself and where, and how many sentences are
    attributed, the author's own, unclear. Without ARTICLE: every article in a line, by date, with its id.
    """
    from onrecord import replying
    from onrecord.store import views

    if article is None:
        if why or floor:
            raise click.UsageError("--why and --certain are about attributions; name an ARTICLE.")
        _list(case_path, as_json=as_json)
        return

    with opened(case_path) as case:
        found = views.article(case, article, floor=floor)
        replies = replying.of_article(case, found.document.id, floor=floor) if why and not as_json else {}
    if as_json:
        print_json(_article_json(found))
        return
    from onrecord.export import replied
    from onrecord.export.terminal import print_article

    further = {identity: list(replied.lines(each)) for identity, each in replies.items()}
    print_article(found, console(), why=why, further=further)


def _list(case_path: Path, *, as_json: bool) -> None:
    """The articles of the case, those without a date last; of several versions the current one."""
    from onrecord.store import views

    with opened(case_path) as case:
        found = [each for each in views.briefs(case) if each.superseded_by is None]
    found.sort(key=lambda each: (each.published is None, each.published or "", each.address))
    if as_json:
        print_json([brief_json(each) for each in found])
        return
    for each in found:
        told = (each.published or "no date", each.outlet or "outlet not stated", each.title or "no title", each.address)
        click.echo(visible(f"{each.id[:8]}  {' · '.join(told)}"))
    click.echo(counted(len(found), "article"), err=True)


def console() -> "Console":
    """Standard output, in colour on a terminal; lines are wrapped by us, never cut."""
    from rich.console import Console

    class Screen(Console):
        """A console that leaves a reader who has gone (`| head`) to `onrecord.cli.run`."""

        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    return Screen(file=sys.stdout)


def brief_json(brief: "Brief") -> dict[str, object]:
    """An article in a line, for programs."""
    names = ("id", "address", "title", "outlet", "published", "superseded_by")
    return {name: getattr(brief, name) for name in names}


def _article_json(article: "Article") -> dict[str, object]:
    from onrecord.export.jsonl import attribution, document, voices
    from onrecord.store.chaining import of_article
    from onrecord.telling.language import language_note

    chains = of_article(article)
    text = article.document.text
    return {
        "document": document(article),
        "language_note": language_note(article.document),
        "voices": voices(article.voices),
        "sentences": [
            {"id": it.id, "start": it.span.start, "end": it.span.end, "voice": it.voice} for it in article.sentences
        ],
        "attributions": [attribution(it, text, chains[it.attribution.id]) for it in article.said],
    }
