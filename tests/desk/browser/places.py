"""Every page of a desk, by what it is called and where it is, for the pile that ships with us."""

from pathlib import Path

from onrecord.model import digest
from onrecord.store import Case, unnamed, views
from onrecord.store.views import Article, SpeakerRow

PLACES = (
    "overview",
    "articles",
    "articles of one outlet",
    "article",
    "article with block quotes",
    "article with a card open",
    "what it leans on",
    "card",
    "speakers",
    "unnamed speakers",
    "speaker",
    "speaker, one stance",
    "unnamed by description",
    "one description",
    "card that answers",
    "search, empty",
    "search",
    "search, nothing found",
    "origins, empty",
    "origins",
    "origins, nothing found",
    "works not here",
    "shared text",
    "lineage",
    "compared",
    "compared, unclear",
    "judgements",
    "add",
    "report",
    "not found",
)
FERRY = "nw-0415-ferry.txt"
DENIAL = "courier-explainer-strait.md"
LEANING = "merrow-watch-restraint-with-live-rounds.md"
BLOCKS = "quiet-harbour-restraint-with-live-rounds.md"


def place(case: Path, name: str) -> str:
    """The address of a page of the desk of this case."""
    fixed = {
        "overview": "/",
        "articles": "/articles",
        "articles of one outlet": "/articles?outlet=The+Quenn+Courier",
        "speakers": "/speakers",
        "unnamed speakers": "/speakers?unnamed=1",
        "unnamed by description": "/ledger",
        "search, empty": "/search",
        "search": "/search?q=warning+shots",
        "search, nothing found": "/search?q=zeppelin",
        "origins, empty": "/trace",
        "origins": "/trace?q=restraint",
        "origins, nothing found": "/trace?q=zeppelin",
        "works not here": "/wanted",
        "shared text": "/families",
        "judgements": "/judgements",
        "add": "/add",
        "report": "/report",
        "not found": "/nowhere",
    }
    return fixed.get(name) or _found(case, name)


def _found(case: Path, name: str) -> str:
    if name.startswith("speaker"):
        return f"/speaker/{speaker(case, 'Ilsa Marrin').speaker.id}" + ("?stance=alleges" if "stance" in name else "")
    if name.startswith("compared"):
        other = "the-strait-and-the-law.md" if "unclear" in name else "tesk_ledger_shipping_p3.txt"
        one = "quenn-courier-order-forty.html" if "unclear" in name else FERRY
        return f"/compare/{article(case, one).document.id}/{article(case, other).document.id}"
    if name == "one description":
        with Case.open(case) as opened:
            return f"/ledger/{digest('ledger', unnamed.ledger(opened).rows[0].key)}"
    files = {"article with block quotes": BLOCKS, "what it leans on": LEANING, "card that answers": DENIAL}
    one = article(case, files.get(name, FERRY))
    first = one.answers[0].left if name == "card that answers" else one.said[0].attribution.id
    here = f"/article/{one.document.id}"
    if name in ("lineage", "what it leans on"):
        return f"{here}/{'lineage' if name == 'lineage' else 'leaning'}"
    if name in ("card", "card that answers"):
        return f"{here}/attribution/{first}"
    return here + (f"?at={first}" if name == "article with a card open" else "")


def article(case: Path, name: str = FERRY) -> Article:
    """An article of the case, by its file's name."""
    with Case.open(case) as opened:
        return views.article(opened, name)


def speaker(case: Path, name: str) -> SpeakerRow:
    """A named speaker of the case."""
    with Case.open(case) as opened:
        return next(row for row in views.speakers(opened) if row.speaker.name == name)
