"""The whole pile, or what a person chose of it, as one HTML file.

It opens offline, runs no script, and loads nothing from elsewhere.
Strangers' text comes out inert: every word is escaped, links are http or https or no links, and the page forbids
itself scripts, pictures and connections.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

from jinja2 import Environment

from onrecord.store.choosing import Choice, Made
from onrecord.store.fitting import outlet_key
from onrecord.store.views import Article, Brief, Overview, Speaker
from onrecord.telling.drawing import Leads
from onrecord.telling.gone import gone
from onrecord.telling.html import environment
from onrecord.telling.sayings import Pile, Saying, SpeakerSayings, gather
from onrecord.telling.style import style


def pages(name: str, overview: Overview, articles: Callable[[], Iterable[Article]]) -> Iterator[str]:
    """The report of a case, in parts to write one after another.

    `articles` is asked twice: once for what each speaker says, once for the articles themselves, so that only the
    speakers' rows are held in memory.
    """
    pile = gather(articles())
    yield from (
        _surroundings()
        .get_template("report.html")
        .generate(
            name=name,
            css=_css(),
            made=None,
            overview=overview,
            pile=pile,
            rows=sorted(pile.rows, key=lambda row: _by_date(row[0])),
            current=[brief for brief, *_ in pile.rows if brief.superseded_by is None],
            articles=articles(),
        )
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A choice and what it names: an article in a line, all that a speaker says, one saying; None when the case holds
    it no longer. `speaker` is whose saying it is, None when that is not clear."""

    choice: Choice
    what: Brief | SpeakerSayings | Saying | None
    speaker: Speaker | None = None


def chosen(name: str, made: Made, total: int, ids: Sequence[str], article: Callable[[str], Article]) -> Iterator[str]:
    """The report of what a person chose from a case of `total` articles, with the whole texts of those it needs.

    `ids` are those articles; each is asked for twice, so that only the rows are held in memory.
    """
    pile = gather(map(article, ids), older=True)
    rows = sorted(pile.rows, key=lambda row: _by_date(row[0]))
    listed = _named(made, pile)
    voices = [each.what for each in listed if isinstance(each.what, SpeakerSayings)]
    surroundings = _surroundings()
    surroundings.filters["leads"] = lambda document: _leads(document, {each.speaker.id for each in voices})
    yield from surroundings.get_template("chosen.html").generate(
        name=(made.draft.title if made.draft else "") or name,
        case=name,
        css=_css(),
        made=made,
        total=total,
        overview=None,
        pile=pile,
        rows=rows,
        chosen=listed,
        rejected=sum(it.rejected is not None for it in made.draft.choices) if made.draft else 0,
        heard=voices,
        held=set(ids),
        articles=(article(brief.id) for brief, *_ in rows),
    )


def _named(made: Made, pile: Pile) -> list[Chosen]:
    """What was chosen, in its order, each with what it names."""
    voices = (*pile.named, *pile.unnamed)
    sayings = {saying.id: saying for voice in voices for saying in voice.sayings} | {it.id: it for it in pile.unclear}
    whose = {saying.id: voice.speaker for voice in voices for saying in voice.sayings}
    found: dict[str, dict[str, Brief | SpeakerSayings | Saying]] = {
        "article": {brief.id: brief for brief, *_ in pile.rows},
        "speaker": {voice.speaker.id: _current(voice) for voice in voices},
        "attribution": dict(sayings),
    }
    choices = [it for it in made.draft.choices if it.rejected is None] if made.draft else []
    return [
        Chosen(
            choice=it,
            what=found[it.kind].get(it.shown),
            speaker=whose.get(it.shown) if it.kind == "attribution" else None,
        )
        for it in choices
    ]


def _current(voice: SpeakerSayings) -> SpeakerSayings:
    """What a speaker says without what only older versions of articles report."""
    current = [saying for saying in voice.sayings if saying.article.superseded_by is None]
    return SpeakerSayings(speaker=voice.speaker, sayings=current)


def _leads(document: str, speakers: set[str]) -> Leads:
    """Marks lead to places of the same page, names only to speakers that were chosen."""
    return Leads(sentence=f"d{document}-", speaker=lambda it: f"#s{it.id}" if it.id in speakers else "")


def _surroundings() -> Environment:
    made = environment("onrecord.export")
    made.filters["outlets"] = _outlets
    made.filters["gone"] = gone
    return made


def _css() -> str:
    return style("tokens", "text") + files("onrecord.export").joinpath("templates", "report.css").read_text("utf-8")


def _outlets(articles: Iterable[Brief]) -> int:
    """How many outlets there are; "The Courier" and "Courier" are one."""
    return len({outlet_key(brief.outlet) for brief in articles if brief.outlet})


def _by_date(brief: Brief) -> tuple[bool, str, str]:
    return brief.published is None, brief.published or "", brief.address
