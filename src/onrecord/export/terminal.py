"""An article, and who says what, for the terminal.

With colour: sources bold, cues underlined, what is reported in colour. Without (a pipe, NO_COLOR): ⟨source⟩ ⌊cue⌋
⟦reported words⟧ ⟦?may still be reported?⟧, nested ones in nested marks. The margin says who speaks, "own" where the
author gives no source, "unclear" where it may be either; it speaks up again only when that changes. Beside an
attribution that is less than likely stands "unsure"; all numbers and reasons come on demand, below each block.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise, zip_longest
from types import MappingProxyType

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from onrecord import chains
from onrecord.chains import Hop
from onrecord.export.heading import head
from onrecord.export.sameness import in_short
from onrecord.store import chaining
from onrecord.store.sameness import Reasons
from onrecord.store.views import Article, Brief, Said, SpeakerRow, Statement
from onrecord.telling.certainty import in_full, percent, sureness
from onrecord.telling.counted import counted
from onrecord.telling.dates import in_words
from onrecord.telling.layout import (
    Mark,
    Note,
    Piece,
    Run,
    Stretch,
    cut,
    in_margin,
    lay_out,
    marks_of,
    names_of,
    put_beside,
    teller_words,
    unsure,
)
from onrecord.telling.sayings import by_people
from onrecord.telling.sourcing import in_channel, put
from onrecord.telling.visible import visible

Edges = tuple[dict[int, str], dict[int, str]]
Below = Mapping[str, Sequence[str]]
Onward = Mapping[str, Sequence[Hop]]

LEGEND = "⟨source⟩ ⌊words that say it was said⌋ ⟦reported⟧ ⟦?end unclear?⟧"
_OPEN_CLOSE = {"source": ("⟨", "⟩"), "cue": ("⌊", "⌋"), "content": ("⟦", "⟧"), "doubtful": ("⟦?", "?⟧")}
_WIDEST = 88


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How to draw: the widths of margin and text in cells, and whether colour tells the roles apart."""

    margin: int
    width: int
    colour: bool


def print_article(
    article: Article,
    console: Console,
    *,
    why: bool = False,
    further: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> None:
    """The article as a person reads it: its head, the counts of the three voices, then text with a margin.

    With `why`, below each block how certain its attributions are, what fired, of what kind the source is, how it is put
    and where it was said, what `further` has to say, by the attribution's id; then on whose word all of it stands.
    """
    look = _look(console)
    for fact in head(article):
        console.print(fact, highlight=False, markup=False, soft_wrap=True)
    if not look.colour:
        console.print(f"Marks: {LEGEND}", highlight=False, markup=False, soft_wrap=True)
    console.print()
    voice, edges = "", _edges(mark for said in article.said for mark in marks_of(said))
    onward = chaining.of_article(article) if why else {}
    blocks = (stretch for stretch in lay_out(article) if stretch.kind is not None)
    for folded, stretches in groupby(blocks, key=lambda stretch: stretch.kind == "boilerplate"):
        if folded:
            console.print(" " * (look.margin + 2) + "(boilerplate, not read for attributions)\n", style="dim")
            continue
        for stretch in stretches:
            labels, voice = _labels(stretch, voice)
            for line in _lines(stretch, labels, look, edges):
                console.print(line, highlight=False, markup=False, soft_wrap=True)
            for line in _reasons(article, stretch, onward, further, look) if why else ():
                console.print(line, highlight=False, markup=False, soft_wrap=True)
            console.print()


def print_speakers(
    rows: Iterable[SpeakerRow], console: Console, namesakes: Mapping[str, str] = MappingProxyType({})
) -> None:
    """One speaker a line: how many attributions, in how many articles, the name; of those in `namesakes` also the id,
    and what tells them from others of the name."""
    console.print("attributions  articles  speaker", highlight=False, style="bold")
    for row in rows:
        told = namesakes.get(row.speaker.id)
        name = f"{row.speaker.name} [{row.speaker.id[:8]}] · {told}" if told else row.speaker.name
        words = f"{row.attributions:>12}  {row.articles:>8}  {visible(name)}"
        console.print(words, highlight=False, markup=False, soft_wrap=True)


def print_statements(
    statements: Sequence[Statement], console: Console, *, why: bool = False, reasons: Reasons | None = None
) -> None:
    """Whose they are, then one attribution after another, each under its article and date.

    Below each on whose word it stands, where others stand between. With `why`, below each how certain it is, and what
    fired; `reasons` is why the speaker's names are one speaker's.
    """
    look, former = _look(console), None
    console.print(_whose(statements), highlight=False, markup=False, soft_wrap=True, style="bold")
    for words in in_short(reasons) if reasons else ():
        console.print(visible(words), highlight=False, markup=False, soft_wrap=True)
    for statement in statements:
        if statement.article.id != former:
            console.print()
            console.print(line_of(statement.article), highlight=False, markup=False, soft_wrap=True, style="bold")
        former = statement.article.id
        lines = wrapped(_statement(statement, look), look.width)
        for line in (*lines, *_word(statement, look, why=why), *(_reason(statement.said, look) if why else ())):
            line.pad_left(2)
            console.print(line, highlight=False, markup=False, soft_wrap=True)


def _word(statement: Statement, look: Look, *, why: bool) -> list[Text]:
    """On whose word it stands, where that is more than its article's own, or on demand; in brackets likewise."""
    chain = statement.chain
    if not why and chains.depth(chain) < 2 and not chains.republished(chain):
        return []
    return wrapped(Text(visible(f"[{chains.in_line(chain)}]"), style="dim"), look.width)


def _whose(statements: Sequence[Statement]) -> str:
    """Who says all this, and how much: "Ilsa Marrin: 15 attributions in 7 articles". Several without a name are not
    counted: they may be one."""
    common = set(statements[0].said.speakers).intersection(*(it.said.speakers for it in statements))
    who = " and ".join(sorted(each.name for each in common)) or "Sources without a name, whether one or several"
    articles = len({it.article.id for it in statements})
    return visible(f"{who}: {counted(len(statements), 'attribution')} in {counted(articles, 'article')}")


def _look(console: Console) -> Look:
    width = min(console.width, _WIDEST + 26)
    margin = max(10, min(24, width // 4))
    return Look(
        margin=margin,
        width=max(20, width - margin - 2),
        colour=console.color_system is not None and not console.no_color,
    )


def line_of(brief: Brief) -> str:
    """An article in a line: date, outlet, title, id."""
    parts = [in_words(brief.published) if brief.published else "date not stated", brief.outlet or "outlet not stated"]
    return visible(" · ".join([*parts, brief.title or brief.address]) + f" [{brief.id[:8]}]")


def _labels(stretch: Stretch, voice: str) -> tuple[dict[int, str], str]:
    """What the margin says beside which run, and the voice that holds at the end."""
    labels: dict[int, str] = {}
    for run in stretch.runs:
        said = "; ".join(_label(note) for note in run.notes)
        if not said and run.sentence is not None and run.sentence.voice != "attributed":
            said = "" if voice == run.sentence.voice else run.sentence.voice
            voice = run.sentence.voice
        elif said:
            voice = said
        if said:
            labels[run.start] = said
    return labels, voice


def _label(note: Note) -> str:
    if note.manner == "goes on" and not note.said.speakers:
        return "still unclear"
    who = visible(in_margin(note.said))
    if note.said.speakers and not note.said.named:
        who = f"{who} (unnamed)"
    if note.told_by is not None:
        who = f"{who}, as told by {visible(teller_words(note.told_by))}"
    if words := put_beside(note):
        who = f"{who}, {words}"
    if note.said.attribution.kind == "ascribed":
        who = f"{who}, ascribed"
    if unsure(note):
        who = f"{who}, {_warning(note.said)}"
    return {"says": who, "goes on": f"still {who}", "end unclear": f"end unclear: perhaps still {who}"}[note.manner]


def _warning(said: Said) -> str:
    return f"unsure: {percent(said.attribution.score)}"


def _reasons(article: Article, stretch: Stretch, onward: Onward, further: Below, look: Look) -> Iterator[Text]:
    """How certain each attribution is whose words begin in this block, why, and what there is further; then once on
    whose word all of them stand: under the text."""
    end = stretch.start + sum(len(piece.text) for run in stretch.runs for piece in run.pieces)
    here = [
        said
        for said in article.said
        if stretch.start <= (said.attribution.content or said.attribution.spans)[0].start < end
    ]
    lines = [line for said in here for line in (*_reason(said, look), *_bracketed(further, said, look))]
    if here:
        words = f"[on whose word: {_together([onward[said.attribution.id] for said in here])}]"
        lines += wrapped(Text(visible(words), style="dim"), look.width)
    for line in lines:
        line.pad_left(look.margin + 2)
        yield line


def _bracketed(further: Below, said: Said, look: Look) -> Iterator[Text]:
    for words in further.get(said.attribution.id, ()):
        yield from wrapped(Text(visible(f"[{words}]"), style="dim"), look.width)


def _together(several: Sequence[Sequence[Hop]]) -> str:
    """Chains of one article in a line: what stands in front of all once, then the sources, in brackets where they are
    several."""
    before = chains.in_line([hop for hop in several[0] if hop.kind != "source"])
    sources = list(dict.fromkeys(chains.in_line([hop for hop in each if hop.kind == "source"]) for each in several))
    last = sources[0] if len(sources) == 1 else f"({'; '.join(sources)})"
    return f"{before}{chains.APART}{last}"


def _reason(said: Said, look: Look) -> list[Text]:
    """In brackets: none of it is the article's."""
    who = f"{names_of(said)}: " if said.speakers else ""
    words = "; ".join([in_full(said), *by_people(said)])
    return wrapped(Text(visible(f"[{who}{words}]"), style="dim"), look.width)


def _lines(stretch: Stretch, labels: dict[int, str], look: Look, edges: Edges) -> Iterator[Text]:
    """The block's lines, each with its part of the margin."""
    words, at = _drawn(stretch.runs, look, edges)
    if stretch.kind in ("title", "heading"):
        words.stylize("bold")
    beside = _margin({at[start]: label for start, label in labels.items()}, words, look)
    for label, line in zip_longest(beside, wrapped(words, look.width)):
        margin = Text().append((label or "").rjust(look.margin) + "  ", style="cyan")
        yield margin.append_text(line) if line is not None else margin


def _drawn(runs: Iterable[Run], look: Look, edges: Edges) -> tuple[Text, dict[int, int]]:
    """The runs as styled words, and where each run begins in them."""
    words, at = Text(), dict[int, int]()
    for run in runs:
        at[run.start] = len(words)
        for piece in run.pieces:
            words.append_text(_piece(piece, look, edges))
        if look.colour and run.sentence is not None and run.sentence.voice == "unclear":
            words.stylize("italic", at[run.start])
    return words, at


def _statement(statement: Statement, look: Look) -> Text:
    start, said, words = statement.sentence.start, statement.said, Text()
    marks = [Mark(mark.start - start, mark.end - start, mark.what) for mark in marks_of(said)]
    edges = _edges(marks)
    for piece in cut(statement.text, 0, len(statement.text), marks):
        words.append_text(_piece(piece, look, edges))
    if statement.told_by is not None:
        words.append(f" (as told by {visible(teller_words(statement.told_by))})")
    if _leaves(said, statement):
        words.append(" (goes on)")
    if how := ", ".join(filter(None, (put(said.attribution), in_channel(said.attribution)))):
        words.append(f" ({how})")
    if said.attribution.kind == "ascribed":
        words.append(" (ascribed: no words of theirs)")
    if sureness(said.attribution) == "unsure":
        words.append(f" ({_warning(said)})")
    return words


def _leaves(said: Said, statement: Statement) -> bool:
    return any(not statement.sentence.contains(span) for span in said.attribution.content)


def _edges(marks: Iterable[Mark]) -> Edges:
    """The signs that open before, and close before, a code point: for screens without colour."""
    opens, closes = dict[int, str](), dict[int, str]()
    roles = [mark for mark in marks if isinstance(mark.what, str) and mark.what in _OPEN_CLOSE]
    for mark in sorted(roles, key=lambda mark: (mark.start, -mark.end)):
        opens[mark.start] = opens.get(mark.start, "") + _OPEN_CLOSE[str(mark.what)][0]
    for mark in sorted(roles, key=lambda mark: (-mark.start, mark.end)):
        closes[mark.end] = closes.get(mark.end, "") + _OPEN_CLOSE[str(mark.what)][1]
    return opens, closes


def _piece(piece: Piece, look: Look, edges: Edges) -> Text:
    words = visible(piece.text)
    if look.colour:
        return Text(words, style=_style(piece))
    return Text(edges[0].get(piece.start, "") + words + edges[1].get(piece.start + len(piece.text), ""))


def _style(piece: Piece) -> str:
    found = {
        "bold": piece.source,
        "underline": piece.cue,
        "yellow": piece.depth == 1 and not piece.altered,
        "bright_yellow": piece.depth > 1 and not piece.altered,
        "dim": piece.altered is not None,
        "italic yellow": piece.doubtful,
    }
    return " ".join(style for style, holds in found.items() if holds)


def _margin(labels: dict[int, str], words: Text, look: Look) -> list[str]:
    """The margin's lines: each label beside the line its sentence begins on, or below the label before it."""
    starts, margin = _breaks(words.plain, look.width), list[str]()
    for at, label in labels.items():
        line = max((number for number, start in enumerate(starts) if start <= at), default=0)
        margin.extend([""] * (line - len(margin)))
        breaks = [*_breaks(label, look.margin), len(label)]
        margin.extend(label[left:right].strip() for left, right in pairwise(breaks))
    return margin


def wrapped(words: Text, width: int) -> list[Text]:
    """The words in lines of at most so many cells."""
    lines = words.divide(_breaks(words.plain, width)[1:])
    for line in lines:
        line.rstrip()
    return list(lines)


def _breaks(text: str, width: int) -> list[int]:
    """Where lines of at most this many cells begin: at a word where there is one, else inside it."""
    starts, cells, space = [0], 0, 0
    for at, sign in enumerate(text):
        cells += cell_len(sign)
        if cells > width and sign != " ":
            starts.append(space if space > starts[-1] else at)
            cells = cell_len(text[starts[-1] : at + 1])
        if sign == " ":
            space = at + 1
    return starts
