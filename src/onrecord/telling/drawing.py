"""An article's text drawn as HTML: the words as they are stored, and who speaks beside them.

Drawn here and not in a template: a long article has ten thousand pieces, and a macro costs more than a piece. The white
space is the article's own; what is ours inside it (notes, summaries, who speaks) carries the class "ours". Strangers'
text comes out inert: every word is escaped, and links are http or https or no links.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from markupsafe import Markup, escape

from onrecord.model import Attribution, Hyperlink
from onrecord.store.views import Said, Speaker
from onrecord.telling.certainty import in_full, percent
from onrecord.telling.judged import in_brief
from onrecord.telling.layout import (
    Note,
    Piece,
    Run,
    Stretch,
    put_beside,
    shortened,
    speaker_in_brief,
    speaker_words,
    teller_words,
    unsure,
)
from onrecord.telling.visible import visible

_WEB = re.compile(r"https?://[^\s\x00-\x20\x7f-\x9f]+", re.IGNORECASE)
_ACTING = re.compile("[\x00\r\u202a-\u202e\u2066-\u2069]")
_PLAIN = re.compile("[^&<>\"'\x00\r\u202a-\u202e\u2066-\u2069]*")
_PART = 6_000  # characters of a text after which a part of it ends, for a browser that draws only what is near
_NOTED = 72  # characters of a reason that a margin has room for


@dataclass(frozen=True, slots=True, kw_only=True)
class Leads:
    """Where the marks of a text lead: in the report to places of its one page, in the desk to pages of their own.

    `sentence` is what the id of a sentence begins with, before the code point where it starts; `speaker` is "" for one
    whose words are nowhere gathered. Where attributions have places of their own, their words carry their numbers in
    the order of the text, and a screen reader hears who speaks before the words.
    """

    sentence: str
    speaker: Callable[[Speaker], str]
    attribution: Callable[[Attribution], str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pen:
    """What drawing one text needs at hand: where marks lead, and the numbers of the attributions."""

    leads: Leads
    numbers: Mapping[str, int] = field(default_factory=dict)


def drawn(stretches: Iterable[Stretch], leads: Leads) -> Markup:
    """The whole text. Boilerplate that stands together is folded together."""
    laid = list(stretches)
    pen = _Pen(leads=leads, numbers=_numbered(laid) if leads.attribution else {})
    return Markup("".join(_folded(laid, pen)))


def drawn_piece(piece: Piece) -> Markup:
    """One piece by itself, without its places in an article."""
    return Markup(_piece(piece, ""))


def classes(piece: Piece) -> str:
    """The style classes of a piece; what the quoter altered carries no tint, for it is nobody's reported word."""
    found = [f"said{min(piece.depth, 3)}"] if piece.depth and not piece.altered else []
    found += [name for name in ("source", "cue", "doubtful", "hedge", "altered") if getattr(piece, name)]
    return " ".join([*found, "lost"] if piece.link and not url(piece.link) else found)


def shown(words: str) -> str:
    """Words escaped, unchanged but for NUL, which HTML cannot hold.

    A sign that turns the direction of writing stands alone in its own isolate: it is named, and turns nothing.
    """
    return words if _PLAIN.fullmatch(words) else _ACTING.sub(_held, str(escape(words)))


def _held(sign: re.Match[str]) -> str:
    if sign[0] == "\x00":
        return "␀"
    return "&#13;" if sign[0] == "\r" else f'<bdi class="sign" data-sign="U+{ord(sign[0]):04X}">{sign[0]}</bdi>'


def url(link: Hyperlink | str | None) -> str | None:
    """The target when it is a web address; anything else (javascript:, data:, a path) is no link."""
    found = link.url if isinstance(link, Hyperlink) else link
    return found if found and _WEB.fullmatch(found) else None


def _lost(link: Hyperlink) -> str:
    return f"a link, not followed: {visible(link.url)}" if link.url else "a link; target lost in this copy"


def _numbered(stretches: list[Stretch]) -> dict[str, int]:
    """The attributions by id, numbered in the order in which they begin to be told."""
    pieces = (piece for stretch in stretches for run in stretch.runs for piece in run.pieces)
    begun = [note.said.attribution.id for piece in pieces for note in piece.begins]
    return {identity: number for number, identity in enumerate(begun, start=1)}


def _folded(stretches: list[Stretch], pen: _Pen) -> Iterator[str]:
    former = False

    def folds(stretch: Stretch) -> bool:
        """The space after a block goes with it."""
        nonlocal former
        former = former if stretch.kind is None else stretch.kind == "boilerplate"
        return former

    for fold, members in groupby(stretches, key=folds):
        together = list(members)
        if fold:
            words = f"Boilerplate, not read for attributions ({_words(together)} words)"
            yield f'<details><summary class="ours">{words}</summary>'
            yield from _blocks(together, pen)
            yield "</details>"
        else:
            yield from _parts(together, pen) if pen.leads.attribution else _blocks(together, pen)


def _blocks(stretches: Iterable[Stretch], pen: _Pen) -> Iterator[str]:
    for stretch in stretches:
        yield from _block(stretch, pen)


def _parts(stretches: Iterable[Stretch], pen: _Pen) -> Iterator[str]:
    """Some screens of text each, which end between two blocks; a browser need draw only those that are near."""
    size = 0
    for stretch in stretches:
        if size > _PART and stretch.kind is not None:
            yield "</div>"
            size = 0
        yield "" if size else '<div class="leaf">'
        yield from _block(stretch, pen)
        size += sum(len(piece.text) for run in stretch.runs for piece in run.pieces)
    yield "</div>"


def _words(stretches: Iterable[Stretch]) -> int:
    pieces = (piece for stretch in stretches for run in stretch.runs for piece in run.pieces)
    return len("".join(piece.text for piece in pieces).split())


def _block(stretch: Stretch, pen: _Pen) -> Iterator[str]:
    if stretch.kind is None:
        for run in stretch.runs:
            yield from (_openings(piece, pen) + shown(piece.text) for piece in run.pieces)
        return
    quote = stretch.kind == "quote"
    yield '<blockquote><p dir="auto">' if quote else f'<p class="{stretch.kind}" dir="auto">'
    for run in stretch.runs:
        yield from _run(run, pen)
    yield "</p></blockquote>" if quote else "</p>"


def _run(run: Run, pen: _Pen) -> Iterator[str]:
    place = f' id="{pen.leads.sentence}{run.start}"' if run.opens else ""
    voice = f' class="{run.sentence.voice}"' if run.sentence else ""
    yield f"<span{place}{voice}>"
    if run.notes:
        yield f'<span class="ours note" role="note">{"".join(_note(note, pen) for note in run.notes)}</span>'
    for piece in run.pieces:
        if piece.begins:
            yield _openings(piece, pen)
        numbers = " ".join(str(pen.numbers[each]) for each in piece.of) if pen.numbers and piece.of else ""
        yield _piece(piece, f' data-a="{numbers}"' if numbers else "")
    yield "</span>"


def _piece(piece: Piece, belongs: str) -> str:
    """A piece with its marks; `belongs` is the attribute that says which attributions it belongs to."""
    words = shown(piece.text)
    if not (piece.of or piece.link or piece.depth):
        return words
    named = classes(piece)
    marks = (f' class="{named}"' if named else "") + belongs
    if piece.link is not None and (target := url(piece.link)):
        return f'<a href="{escape(target)}" rel="noopener noreferrer nofollow"{marks}>{words}</a>'
    told = f' title="{escape(_lost(piece.link))}"' if piece.link is not None else ""
    return f"<span{marks}{told}>{words}</span>" if marks or told else words


def _openings(piece: Piece, pen: _Pen) -> str:
    """Who speaks from here on, for ears and for the keyboard: a link to how the attribution was read."""
    if pen.leads.attribution is None:
        return ""
    made = []
    for note in piece.begins:
        found = note.said.attribution
        leads = f'id="a{found.id}" data-n="{pen.numbers[found.id]}" href="{escape(pen.leads.attribution(found))}"'
        made.append(f'<a class="ours at" {leads}>{escape(announced(note))}: </a>')
    return "".join(made)


def announced(note: Note) -> str:
    """Who speaks, in one line of plain words: "two officials (unnamed), as told by Ilsa Marrin"."""
    told = "".join(f", as told by {teller_words(outer)}" for outer in note.chain)
    return visible(speaker_in_brief(note.said) + (" (unnamed)" if _is_unnamed(note.said) else "") + told)


def _note(note: Note, pen: _Pen) -> str:
    """One speaker in the margin. The report says on hovering all that the desk has a card for."""
    said, number = note.said, pen.numbers.get(note.said.attribution.id)
    place = f' title="{escape(in_full(said))}"' if number is None else f' data-n="{number}"'
    parts = [f"<span{place}>", _MANNERS[note.manner]]
    parts.append("<i>unclear</i>" if note.manner == "goes on" and not said.speakers else speaker(said, pen.leads))
    parts += [_how(f" as told by <bdi>{shown(visible(teller_words(outer)))}</bdi>") for outer in note.chain]
    parts.append(_how(f" · {words}") if (words := put_beside(note)) else "")
    parts.append(_how(" · ascribed") if said.attribution.kind == "ascribed" else "")
    if unsure(note):
        number_of = f'<span class="number"> {percent(said.attribution.score)}</span>'
        parts.append(f' {_how("·")} <span class="unsure">unsure{number_of}</span>')
    given = in_brief(said) if note.manner == "says" else ""
    parts.append(_how(f' · <span class="given">{escape(visible(given))}</span>') if given else "")
    return "".join([*parts, "</span>"])


def speaker(said: Said, leads: Leads) -> str:
    """The speaker's name, leading to what they say; without one, why."""
    if said.speakers:
        return " and ".join(_one_speaker(each, leads) for each in said.speakers)
    if leads.attribution is not None:  # the card has the reason
        return f"<i>{speaker_in_brief(said)}</i>"
    why = speaker_words(said)
    return f'<i title="{escape(why)}"><bdi>{shown(shortened(why, _NOTED, 12))}</bdi></i>'


def _one_speaker(who: Speaker, leads: Leads) -> str:
    unnamed = "" if who.named else " <i>unnamed</i>"
    words = who.name if who.named else shortened(who.name)
    whole = "" if words == who.name else f' title="{escape(visible(who.name))}"'
    name, to = f"<bdi{whole}>{shown(words)}</bdi>", leads.speaker(who)
    return f'<a href="{escape(to)}">{name}</a>{unnamed}' if to else name + unnamed


def _is_unnamed(said: Said) -> bool:
    return bool(said.speakers) and not said.named


def _how(html: str) -> str:
    return f'<span class="how">{html}</span>'


_MANNERS = {"says": "", "goes on": _how("still "), "end unclear": _how("end unclear: perhaps still ")}
