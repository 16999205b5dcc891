"""`onrecord copies` and `onrecord compare`: what articles share, who has it from whom, what was changed on the way."""
# ruff: noqa: PLC0415 - imports stand inside the commands, so that `onrecord --help` is quick

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from onrecord.cli.asking import console
from onrecord.cli.refusing import AS_JSON, CASE, Refused, Words, opened, print_json
from onrecord.telling.counted import counted
from onrecord.telling.visible import visible

if TYPE_CHECKING:
    from rich.text import Text

    from onrecord.descending import Aligned, Compared, Family
    from onrecord.link.earlier import Earlier
    from onrecord.link.rewording import Rewording
    from onrecord.link.statements import Edit
    from onrecord.link.wire import Share
    from onrecord.model import Span
    from onrecord.store import Case
    from onrecord.telling.descent import Row

INDENT = 3
NO_OUTLET = (
    "No article of this case states its outlet, so there is no outlet to tell of. `onrecord judge field"
    " CASE ARTICLE outlet NAME` fills it in."
)


@click.command()
@CASE
@click.argument("article", required=False, type=Words())
@click.option("--wire", is_flag=True, help="A table instead: how much of each outlet is its own, an agency's, copied.")
@AS_JSON
def copies(case_path: Path, article: str | None, wire: bool, as_json: bool) -> None:
    """What articles share, and who has it from whom.

    Without ARTICLE: every family of articles that share text, as a tree; below each article what has its text from it,
    and why we think so. With ARTICLE (its id, address, file's name, or a part of its title): its family alone.
    """
    from onrecord import descending
    from onrecord.store import sharing, views

    if wire and article is not None:
        raise click.UsageError("--wire is about outlets; give no ARTICLE with it.")
    with opened(case_path) as case:
        _warn(case, as_json=as_json)
        if wire:
            _print_wire(descending.wire(case), as_json=as_json)
            return
        if article is None:
            families = list(descending.families(case))
            held = sum(not brief.superseded_by for brief in views.briefs(case))
        else:
            document = views.article(case, article).document
            families, held = [descending.of_article(case, document.id)], 0
        older = [descending.of_older(case, family) for family in families]
        ids = [each for family in families for each in family.articles]
        sizes, originals = sharing.sizes(case, ids), sharing.originals(case, ids)
    if as_json:
        print_json([_family_json(family, found) for family, found in zip(families, older, strict=True)])
    elif article is not None and not families[0].lineage.copies and not families[0].lineage.edges:
        click.echo("It shares no passage with another article of this case; none found by this version.")
    else:
        _print(families, older, (sizes, originals), held)


@click.command()
@CASE
@click.argument("left", type=Words())
@click.argument("right", type=Words())
@AS_JSON
def compare(case_path: Path, left: str, right: str, as_json: bool) -> None:
    """Two articles beside each other: what they share, word by word.

    What only the first has is struck out (or stands in [- -]), what only the second has is underlined (or stands in
    {+ +}). Below: who has it from whom and why; of two versions of an article, and of an article and its copy as a
    whole, what was edited, statement by statement; what became of who said what.
    """
    from onrecord import descending
    from onrecord.store import views

    with opened(case_path) as case:
        _warn(case, as_json=as_json)
        ids = [views.article(case, words).document.id for words in (left, right)]
        if ids[0] == ids[1]:
            raise Refused("these are one and the same article; name two.")
        found = descending.compare(case, *ids)
    if as_json:
        print_json(_compared_json(found))
    else:
        _print_compared(found, ids[0])


def _warn(case: "Case", *, as_json: bool) -> None:
    """Say that some articles are not compared yet: on standard error where JSON is printed."""
    from onrecord.store import sharing
    from onrecord.telling.uncompared import uncompared

    if told := uncompared(sharing.uncompared(case)):
        click.echo(f"onrecord: {told}" if as_json else f"{told}\n", err=as_json)


def _print(
    families: "Sequence[Family]",
    older: "Sequence[Sequence[Earlier]]",
    told: tuple[Mapping[str, int], Mapping[str, str]],
    held: int,
) -> None:
    from onrecord.telling.descent import before, how, named, rows

    sizes, originals = told

    for number, (family, earlier) in enumerate(zip(families, older, strict=True)):
        shared = {copy.id: copy for copy in family.lineage.copies}
        if number:
            click.echo()
        for row in rows(family.articles, family.lineage):
            margin = " " * (INDENT * row.depth)
            says = how(row, shared, sizes)
            click.echo(visible(f"{margin}{'└─ ' if row.depth else ''}{named(row.article)}"))
            for line in filter(None, [says, before(row, originals), *_because(row), *_older(row, family, earlier)]):
                click.echo(visible(f"{margin}{' ' * INDENT}{line}"))
    if held:
        sharing = sum(1 for family in families for brief in family.articles.values() if not brief.superseded_by)
        click.echo()
        families_told = "1 family" if len(families) == 1 else f"{len(families):,} families"
        click.echo(f"{counted(sharing, 'article')} of {held:,} share text, in {families_told}.")


def _print_wire(shares: "Sequence[Share]", *, as_json: bool) -> None:
    """A row an outlet, that with most words of agencies first."""
    rows = sorted(shares, key=lambda share: (-share.wire, -share.copied, share.outlet or ""))
    if as_json:
        names = ("outlet", "words", "own", "wire", "copied", "agency", "credited", "why")
        print_json([{name: getattr(share, name) for name in names} for share in rows])
        return
    if not rows:
        click.echo(NO_OUTLET)
        return
    click.echo(f"{'words':>9}  {'own':>5}  {'agency':>6}  {'copied':>6}  outlet")
    for share in rows:
        own, wire, copied = (f"{part / max(1, share.words):.0%}" for part in (share.own, share.wire, share.copied))
        told = f" (most of {share.agency}{'' if share.credited else ', not always credited'})" if share.agency else ""
        click.echo(visible(f"{share.words:>9,}  {own:>5}  {wire:>6}  {copied:>6}  {share.outlet}{told}"))


def _because(row: "Row") -> Iterator[str]:
    if row.why:
        yield f"because: {_joined(row.why)}"


def _older(row: "Row", family: "Family", earlier: "Sequence[Earlier]") -> Iterator[str]:
    """What older versions of other articles share with this one."""
    from onrecord.telling.descent import named
    from onrecord.telling.edits import kept, version

    for each in earlier:
        if each.article == row.article.id:
            page = named(family.articles[each.current])
            yield f"shares with {version(each)} of {page}, and not with the current one: {kept(each)}"


def _joined(why: "Sequence[str]") -> str:
    """The reasons in a line; that a direction is unclear is said before them."""
    return "; ".join(why).removeprefix("direction unclear: ")


def _print_compared(found: "Compared", first: str) -> None:
    from rich.text import Text

    from onrecord.telling.descent import named

    screen = console()
    for brief in sorted((found.left_brief, found.right_brief), key=lambda brief: brief.id != first):
        older = " · an older version" if brief.superseded_by and not found.versions else ""
        screen.print(Text(visible(named(brief) + older), style="bold"))
    if not found.passages:
        screen.print("\nThey share no passage; none found by this version.")
    else:
        screen.print()
        screen.print(Text(visible(_told(found, first))))
    for told in _shared_before(found):
        screen.print(Text(visible(told)))
    for each in found.passages:
        screen.print()
        screen.print(_passage(found, each, turned=found.left.id != first))
    for number, line in enumerate(_edits(found)):
        screen.print(line if number else Text("\n").append_text(line))
    if found.rewordings:
        screen.print(Text("\nWhat became of who said what", style="bold"))
    for change in found.rewordings:
        screen.print(Text(visible(f"  {_says(found, change)}")))


def _shared_before(found: "Compared") -> Iterator[str]:
    """What older versions of one of them share with the other one."""
    from onrecord.telling.beside import called
    from onrecord.telling.edits import kept, version

    names = called((found.left_brief, found.right_brief))
    for each in found.earlier:
        name, other = names if each.current == found.left.id else names[::-1]
        yield f"{other} shares with {version(each)} of {name}, and not with the current one: {kept(each)}."


def _told(found: "Compared", first: str) -> str:
    """How much they share, and who has it from whom."""
    from onrecord.telling.beside import called
    from onrecord.telling.descent import amount

    if found.versions:
        later = "first" if found.right.id == first else "second"
        return f"Two versions of one article, the {later} one is the later: {'; '.join(found.why)}."
    sizes = {each.id: len(each.text) for each in (found.left, found.right)}
    shared = f"They share {amount([each.copy for each in found.passages], sizes)}."
    if found.way is None:
        return f"{shared} Who has it from whom is unclear: {_joined(found.why) or 'no evidence'}."
    left, right = called((found.left_brief, found.right_brief))
    child, parent = (right, left) if found.way == "right from left" else (left, right)
    return f"{shared} {child} has it from {parent}: {'; '.join(found.why)}."


def _edits(found: "Compared") -> "Iterator[Text]":
    """What was edited, statement by statement: which words, and the whole on both sides."""
    from rich.text import Text

    from onrecord.telling.edits import NOTHING, amount, headed, words

    if found.edits is None and found.versions:
        yield Text("Both were read from one and the same file: this version of the program reads it in another way.")
    if found.edits is None or (found.versions and not found.passages):
        return
    old, new = (found.right, found.left) if found.way == "left from right" else (found.left, found.right)
    names = _sides(found)
    way = "the older version to the later one" if found.versions else f"{names[0]} to {names[1]}"
    yield Text(visible(f"What was edited from {way}: {amount(found.edits) or NOTHING}"), style="bold")
    for edit in found.edits:
        which = "; ".join(words(edit, old.text, new.text))
        yield Text(visible(f"  {headed(edit)}{': ' if which else ''}{which}"))
        for name, text, span in zip(names, (old.text, new.text), (edit.old, edit.new), strict=True):
            if span:
                yield Text(visible(f"    {name}: {_quoted([span], text)}"))


def _sides(found: "Compared") -> tuple[str, str]:
    """What to call the older text and the later one."""
    from onrecord.telling.beside import called

    if found.versions:
        return "older", "later"
    names = called((found.left_brief, found.right_brief))
    return (names[1], names[0]) if found.way == "left from right" else names


def _says(found: "Compared", change: "Rewording") -> str:
    """What became of a part of an attribution; where nobody knows which was copied, which words stand where."""
    from onrecord.telling.beside import called

    if change.change != "differs":
        return change.says
    names = called((found.left_brief, found.right_brief))
    left = f"{_quoted(change.left, found.left.text)} in {names[0]}"
    return f"{change.what} differs: {left}, {_quoted(change.right, found.right.text)} in {names[1]}"


def _quoted(spans: "Sequence[Span]", text: str) -> str:
    from onrecord.telling.sourcing import joined

    return f"“{joined(spans, text)}”"


def _passage(found: "Compared", aligned: "Aligned", *, turned: bool) -> "Text":
    """A passage in one text: what both have, what only one has."""
    from rich.text import Text

    text = Text()
    texts = (found.left.text, found.right.text)
    plain = not console().is_terminal
    for step in aligned.steps:
        spans = (step.left, step.right)
        before, after = (texts[side][slice(*spans[side])] for side in ((1, 0) if turned else (0, 1)))
        if step.op == "equal":
            text.append(_shown(before))
            continue
        if before:
            text.append(_shown(f"[-{before}-]" if plain else before), style="red strike")
        if after:
            text.append(_shown(f"{{+{after}+}}" if plain else after), style="green underline")
    return text


def _shown(words: str) -> str:
    """Words of an article with their paragraphs, all other controls made visible."""
    return "\n".join(map(visible, words.replace("\r\n", "\n").split("\n")))


def _family_json(family: "Family", earlier: "Sequence[Earlier]") -> dict[str, Any]:
    from onrecord.export import copied

    return {
        "articles": [copied.brief(brief) for brief in family.articles.values()],
        "roots": list(family.lineage.roots),
        "edges": [copied.edge(edge) for edge in family.lineage.edges],
        "links": [copied.link(copy) for copy in family.lineage.copies],
        "earlier": [_earlier_json(each) for each in earlier],
    }


def _earlier_json(found: "Earlier") -> dict[str, Any]:
    """What an older version shares with an article, where the current one has other words."""
    from onrecord.export import copied

    return {
        "version": found.version,
        "current": found.current,
        "article": found.article,
        "version_places": [copied.place(span) for span in found.there],
        "article_places": [copied.place(span) for span in found.here],
        "words": list(found.words),
    }


def _compared_json(found: "Compared") -> dict[str, Any]:
    from onrecord.export import copied

    return {
        "left": copied.brief(found.left_brief),
        "right": copied.brief(found.right_brief),
        "direction": found.way,
        "why": list(found.why),
        "versions": found.versions,
        "passages": [
            {**copied.link(each.copy), "differences": [copied.step(step) for step in each.steps]}
            for each in found.passages
        ],
        "rewordings": [
            {
                "what": it.what,
                "change": it.change,
                "says": it.says,
                "left": [copied.place(span) for span in it.left],
                "right": [copied.place(span) for span in it.right],
                "left_attribution": it.left_attribution,
                "right_attribution": it.right_attribution,
            }
            for it in found.rewordings
        ],
        "edits": None if found.edits is None else [_edit_json(edit) for edit in found.edits],
        "earlier": [_earlier_json(each) for each in found.earlier],
    }


def _edit_json(edit: "Edit") -> dict[str, Any]:
    """An edit; `old_at` and `new_at` are where it stands in both texts, or would."""
    from onrecord.export import copied

    return {
        "op": edit.op,
        "part": edit.part,
        "old": copied.place(edit.old) if edit.old else None,
        "new": copied.place(edit.new) if edit.new else None,
        "old_at": edit.old_at,
        "new_at": edit.new_at,
        "differences": [copied.step(step) for step in edit.steps],
    }
