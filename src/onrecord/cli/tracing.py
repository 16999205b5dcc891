"""`onrecord trace`, `cites`, `wanted`: where a claim comes from, what articles lean on, what of that is not here."""
# ruff: noqa: PLC0415 - imports stand inside the commands, so that `onrecord --help` is quick

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.refusing import AS_JSON, CASE, Refused, Words, opened, print_json
from onrecord.telling.counted import counted
from onrecord.telling.visible import visible

if TYPE_CHECKING:
    from onrecord.leaning import Leaned, Leaning
    from onrecord.provenance import Carrier, Missing
    from onrecord.store.nearly import Near
    from onrecord.telling.tracing import Branch
    from onrecord.tracing import Trace

SHOWN = 12  # articles of one origin that are printed
LONGEST = 200  # code points of a query, or of a sentence, that is told again
MOST = 40  # works that are printed


@click.command()
@CASE
@click.argument("query", type=Words())
@click.option(
    "--all",
    "every",
    is_flag=True,
    help=f"Every place in every article; else one in each of {SHOWN} articles an origin.",
)
@AS_JSON
def trace(case_path: Path, query: str, every: bool, as_json: bool) -> None:
    """Where a claim comes from: on whose word, and how many origins that makes.

    QUERY are words of the claim as an article has them (eight in a row find what was changed elsewhere), or the id of
    an attribution. Articles that copy one text, or end at one speaker or work, are one origin; ends that are open (a
    source without a name, a work that is not here, no source) may be one or several: at least, at most. A line is an
    article: its date, on whose word, and where the words stand, as file:start-end in code points.
    """
    from onrecord import tracing
    from onrecord.export import traced
    from onrecord.store import sharing
    from onrecord.store.fewer import fewer
    from onrecord.store.nearly import nearly
    from onrecord.telling.tracing import fewer_words
    from onrecord.telling.uncompared import uncompared

    with opened(case_path) as case:
        found, waiting = tracing.trace(case, query), sharing.uncompared(case)
        near = nearly(case, found.wording, found.articles) if not as_json else ()
        plain = query == found.wording and not (as_json or near)
        more = fewer(case, query, len(found.articles)) if plain else None
    if waiting:
        click.echo(uncompared(waiting), err=True)
    carried = bool(found.carriers or found.denials)
    if carried and as_json:
        told = traced.trace(found.query, found.origins, found.carriers, found.denials, found.lost)
        print_json({**told, "passed": found.passed})
        return
    if carried:
        _print(found, every=every)
    if carried and more is not None:
        click.echo(visible(f"\n{fewer_words(more)}"))
    if near:
        _print_near(near)
    if not carried:
        asked = query if len(query) <= LONGEST else f"{query[:LONGEST]}…"
        raise Refused(f'no article in {case_path} has "{asked}"; give words as an article has them, or fewer of them.')


def _print_near(several: "Sequence[Near]") -> None:
    from onrecord.telling.tracing import near_words, place

    click.echo(visible(f"\nIn other words, not counted: {near_words(len(several))}"))
    for each in several:
        when, words = each.article.published or "no date", " ".join(each.words.split())
        cut = words if len(words) <= LONGEST else f"{words[:LONGEST].rpartition(' ')[0]} …"
        click.echo(visible(f"  {when:<10}  {place(each.place, each.article)}  “{cut}”"))


def _print(found: "Trace", *, every: bool) -> None:
    from onrecord.telling import tracing

    click.echo(tracing.counts(found.origins, len(found.denials)))
    for number, branch in enumerate(tracing.branches(found.origins, found.carriers), start=1):
        click.echo()
        _print_branch(found, branch, number, every=every)
    for head, lines in (
        ("CIRCULAR", tracing.circles(found.origins, found.articles)),
        ("LOST ON THE WAY", tracing.losses(found.lost, found.articles)),
    ):
        for told in lines:
            click.echo(visible(f"\n{head}  {told}"))
    if found.denials:
        click.echo("\nDENIED OR DOUBTED")
        for each in found.denials:
            click.echo(visible(_line(found, each)))
    if found.passed:
        click.echo(f"\n{counted(found.passed, 'more article')} with these words were not looked into.", err=True)


def _print_branch(found: "Trace", branch: "Branch", number: int, *, every: bool) -> None:
    from onrecord.telling.tracing import KINDS, by_article

    origin = branch.origin
    head = "OPEN END" if origin.open else "ORIGIN"
    click.echo(visible(f"{head} {number}  {branch.name} ({KINDS[origin.kind]})"))
    articles = by_article(branch.carriers)
    for several in [] if every else articles[:SHOWN]:
        more = f" and {counted(len(several) - 1, 'more place')}" if several[1:] else ""
        click.echo(visible(f"{_line(found, several[0])}{more}"))
    for each in branch.carriers if every else ():
        click.echo(visible(_line(found, each)))
    if len(articles) > SHOWN and not every:
        click.echo(f"  … {counted(len(articles) - SHOWN, 'more article')}: add --all")
    for why in origin.why:
        click.echo(visible(f"  because: {why}"))


def _line(found: "Trace", carrier: "Carrier") -> str:
    from onrecord.telling import tracing

    article = found.articles[carrier.document]
    when = article.published or "no date"
    return f"  {when:<10}  {tracing.line(carrier)}  {tracing.place(carrier.place, article)}"


@click.command()
@CASE
@click.argument("article", type=Words())
@AS_JSON
def cites(case_path: Path, article: str, as_json: bool) -> None:
    """What an article leans on, and whether that says so.

    Each work or outlet that ARTICLE cites, with what of it stands on that. Where the work is in the case, both passages
    beside each other: the same words, some of them otherwise, the same matter in other words, or not found by this
    version. Then sentences in the article's words beside what it quotes: what of them is not in the words quoted.
    """
    from onrecord import leaning
    from onrecord.store import views

    with opened(case_path) as case:
        found = leaning.of_article(case, views.article(case, article).document.id)
    if as_json:
        print_json(_leaning_json(found))
    else:
        _print_leaning(found)


def _print_leaning(found: "Leaning") -> None:
    from onrecord.telling import glossing
    from onrecord.telling.leaning import by_work

    text = found.document.text
    if not found.citations:
        click.echo("It cites no work and no outlet; none found by this version.")
    for several in by_work(found.citations):
        click.echo(visible(_meant(several, text)))
        standing = {said.says.left: (said.says, each.work) for each in several for said in each.attributed}
        for says, work in standing.values():
            for line in glossing.says_so(says, text, work.text if work else ""):
                click.echo(visible(f"    {line}"))
    if found.glosses:
        click.echo(visible(f"\n{glossing.summary(found.glosses)}"))
    for gloss in (each for each in found.glosses if each.missing):
        for at, line in enumerate(glossing.gloss(gloss, text)):
            click.echo(visible(f"{'    ' if at else '  - '}{line}"))


def _meant(several: Sequence["Leaned"], text: str) -> str:
    """A work in a line: the words of its first citation, how much stands on it, and what it means."""
    from onrecord.telling.descent import named_of
    from onrecord.telling.leaning import away, telling

    citation, told = several[0].cite.citation, telling(several)
    words = " ".join(citation.span.of(text).split())
    standing = {identity for each in several for identity in each.cite.citation.leaning}
    likely = "likely, by what is given on its word: " if told.likely else ""
    means = f"→ {likely}{named_of(told.work)}" if told.work else away(told.cite)
    count = counted(len(standing), "attribution")
    return f"“{words}” ({citation.work.kind}; {count}): {means} [{'; '.join(told.cite.why)}]"


def _leaning_json(found: "Leaning") -> dict[str, object]:
    from onrecord.export import glosses, jsonl, traced

    text = found.document.text
    return {
        "document": found.document.id,
        "citations": [
            {
                "mention": jsonl.mention(each.cite.citation, text),
                "link": traced.link(each.cite),
                "likely": each.work.id if each.likely and each.work else None,
                "says": [
                    {"attribution": said.attribution.id, **glosses.says_so(said.says, text, each.work.text)}
                    for said in each.attributed
                    if each.work
                ],
            }
            for each in found.citations
        ],
        "glosses": [glosses.gloss(each, text) for each in found.glosses],
    }


@click.command()
@CASE
@click.option("--all", "every", is_flag=True, help=f"Every work, not only the first {MOST}.")
@AS_JSON
def wanted(case_path: Path, every: bool, as_json: bool) -> None:
    """Works that articles lean on and that are not in the case: what to get next.

    Those on which most attributions stand come first; below one that has no name of its own ("a statement") stands
    where it is cited first. An outlet stands here when none of its articles in the case is known to have the words that
    are given on its word.
    """
    from onrecord import citing
    from onrecord.export import traced
    from onrecord.store import excerpts, sharing

    with opened(case_path) as case:
        found = citing.wanted(case)
        shown = found if every else found[:MOST]
        first = [each.spans[0] for each in shown if not as_json and _is_bare(each)]
        around = excerpts.sentences_at(case, first)
        words = excerpts.words_at(case, around.values())
        articles = excerpts.articles_of(case, first) if first else {}
        held = sharing.outlets(case)
    if as_json:
        print_json([traced.wanted(each) for each in found])
        return
    if not found:
        click.echo("No work is cited that is not in the case; none found by this version.")
        return
    click.echo("attributions  articles  work")
    for each in shown:
        click.echo(visible(f"{len(each.attributions):>12}  {len(each.documents):>8}  {_told(each)}{_here(each, held)}"))
        if (place := around.get(each.spans[0])) and place.document in articles:
            brief = articles[place.document]
            sentence = _cut(words[place], each.spans[0].start - place.start)
            click.echo(visible(f"{'':>24}in “{brief.title or brief.address}”: {sentence}"))
    if len(found) > MOST and not every:
        click.echo(f"… {len(found) - MOST:,} more: add --all")


def _is_bare(work: "Missing") -> bool:
    """Whether the name of a work tells it from no other: "a statement", "the letters"."""
    own = any(word[:1].isupper() or word[:1].isdigit() for word in work.name.split()[1:])
    return work.kind != "outlet" and not own and not work.url and bool(work.spans)


def _here(work: "Missing", held: Mapping[str, int]) -> str:
    """How many articles of the outlet are here, none of which is known to be meant."""
    from onrecord.telling.sourcing import not_known

    told = not_known(work, held)
    return f" ({told})" if told else ""


def _cut(sentence: str, at: int) -> str:
    """A sentence in a line, of a long one the part around a place in it."""
    start = max(0, at - LONGEST // 2) if len(sentence) > LONGEST else 0
    part = sentence[start : start + LONGEST]
    part = f"… {part.partition(' ')[2]}" if start else part
    return " ".join((part if start + LONGEST >= len(sentence) else f"{part.rpartition(' ')[0]} …").split())


def _told(work: "Missing") -> str:
    """A work in a line: what it is called, of what kind, by whom, when."""
    by = [each for each in (work.author, work.outlet) if each and each != work.name]
    told = [work.name, *([] if work.kind in {"outlet", "other"} else [work.kind]), *by, work.published, work.url]
    return " · ".join(each for each in told if each)
