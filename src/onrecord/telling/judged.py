"""What a person said of a finding, in words."""

from collections.abc import Callable, Iterator

from onrecord.model import JudgedField, Judgement, SubjectKind
from onrecord.store.views import Article, Judged, Said
from onrecord.telling.dates import in_words


def in_brief(said: Said) -> str:
    """In few words, for the margin: "accepted", "speaker given by Ada"; empty when nobody said anything."""
    return ", ".join(_parts(said))


def _parts(said: Said) -> Iterator[str]:
    if said.judged is not None:
        yield _of_words(said.judged.judgement, by_person(said))
    if said.speaker_judged is not None:
        yield _of_speaker(said.speaker_judged.judgement)


def by_person(said: Said) -> bool:
    """True when no program found this attribution: a person gave it."""
    return said.attribution.by.stage == "person"


def _of_words(it: Judgement, given: bool) -> str:
    if it.verdict == "no":
        return f"rejected by {it.who}"
    if it.verdict == "instead":
        return f"words given by {it.who}"
    if given:
        return f"marked by {it.who}"
    return "accepted"


def _of_speaker(it: Judgement) -> str:
    words = {"yes": "speaker accepted", "no": f"speaker set aside by {it.who}", "instead": f"speaker given by {it.who}"}
    return words[it.verdict]


def in_full(it: Judgement) -> str:
    """What a judgement says, in one line: "Accepted", "Speaker: Mara Venn", "Outlet: The Harbour Courier"."""
    if it.undoes is not None:
        return "Undone"
    return _TOLD[it.subject.kind](it)


def _field(it: Judgement) -> str:
    name = FIELDS[it.subject.field] if it.subject.field else "Article"
    if it.verdict == "instead":
        values = [in_words(each) if it.subject.field == "published" else each for each in it.value]
        return f"{name}: {'; '.join(values) or 'not stated'}"
    return f"{name}: {'as the text states it' if it.verdict == 'yes' else 'not as the text states it'}"


def _attribution(it: Judgement) -> str:
    if it.verdict == "yes" and it.roles is not None:
        return "Marked"
    return {"yes": "Accepted", "no": "Rejected", "instead": "Other words given"}[it.verdict]


def _speaker(it: Judgement) -> str:
    name = it.value[0] if it.value else "this speaker"
    described = "" if it.named else ", described, not named"
    words = {"yes": "Speaker accepted", "no": f"Not {name}", "instead": f"Speaker: {name}{described}"}
    return words[it.verdict]


def pair(it: Judgement) -> str:
    """The two names that a judgement is about, as the person wrote them."""
    return " and ".join(f"“{name}”" for name in it.value or it.subject.names)


def _names(it: Judgement) -> str:
    return f"{'One speaker' if it.verdict == 'yes' else 'Not one speaker'}: {pair(it)}"


def _outlet(it: Judgement) -> str:
    words = OF_OUTLET.get(it.subject.field or "note", "About the outlet")
    return f"{words} “{''.join(it.subject.names)}”: {'; '.join(it.value) or 'not stated'}"


_TOLD: dict[SubjectKind, Callable[[Judgement], str]] = {
    "article": _field,
    "attribution": _attribution,
    "speaker": _speaker,
    "names": _names,
    "outlet": _outlet,
}

FIELDS: dict[JudgedField, str] = {
    "title": "Title",
    "published": "Published",
    "outlet": "Outlet",
    "authors": "Authors",
    "republished_from": "Republished from",
    "origin": "Where its report is from",
    "ownership": "Who owns the outlet",
    "background": "Background",
    "note": "Note",
}
"""The fields of an article that a person may fill, by what people call them."""

OF_OUTLET: dict[JudgedField, str] = {
    "ownership": "Who owns the outlet",
    "background": "Background of the outlet",
    "note": "Note on the outlet",
}
"""The fields of an outlet, which hold for all its articles."""


def remarks(article: Article) -> Iterator[tuple[str, Judged]]:
    """What people say that no article states, each after what it is about: the outlet, then the article itself."""
    for field, words in OF_OUTLET.items():
        if field in article.of_outlet:
            yield words, article.of_outlet[field]
    for field in ("origin", *OF_OUTLET):
        judged = article.filled.get(field)
        if judged and judged.judgement.value:
            yield FIELDS[field], judged


def moment(when: str) -> str:
    """A time as a reader writes it: "21 November 2026, 10:32 UTC"."""
    date, _, time = when.partition("T")
    return f"{in_words(date)}, {time[:5]} UTC" if time else in_words(date)
