"""What is told of copies: whose own word a text is, and what they have not lost."""

from pathlib import Path

from onrecord import flow
from onrecord.store import Case
from onrecord.telling.tracing import branches
from onrecord.tracing import Trace, trace

PASSAGE = (
    "The lock at Tolm was opened by hand at four in the morning while the wardens slept below. "
    "Three barges of barley had been waiting there since the night before, and none of them paid. "
    "By noon the basin was dry and the barges lay on their sides in the mud of the old canal."
)
QUOTED = (
    "The picture of the giant eel can be drawn with any brush on any screen within an hour. All one has to do is find "
    "a fitting eel, lay it over the picture of the lock and put a few filters on it to get the wet look of the day."
)


def _pile(folder: Path, query: str, **articles: str) -> Trace:
    for name, text in articles.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    with Case.open(folder / "pile.case", create=True) as case:
        flow.add(case, sorted(folder.glob("*.txt")))
        return trace(case, query)


def _article(outlet: str, text: str, date: str = "") -> str:
    return f"---\noutlet: {outlet}\n{f'date: {date}' if date else ''}\n---\n{text}\n"


def test_a_text_without_a_source_is_the_word_of_the_article_that_its_copy_names(tmp_path: Path) -> None:
    found = _pile(
        tmp_path,
        "The lock at Tolm was opened by hand at four in the morning",
        a=_article("Aldern Post", f"A day of mud. As the Brack Courier adds, more is told of it:\n\n{PASSAGE}"),
        b=_article("Brack Courier", f"What a night it was on the canal.\n\n{PASSAGE}\n\nNobody came to help."),
    )
    (branch,) = branches(found.origins, found.carriers)
    assert branch.name == "Brack Courier, in its own voice"


def test_no_source_is_lost_that_stands_before_the_colon_above(tmp_path: Path) -> None:
    lead = "Painter Odo Hask told the Brack Courier that somebody with a brush and an old picture had made it all up"
    found = _pile(
        tmp_path,
        "The picture of the giant eel can be drawn with any brush",
        a=_article("Brack Courier", f"An eel was seen.\n\nOdo Hask said: “{QUOTED}”\n\nNobody came.", "2031-05-03"),
        b=_article(
            "Aldern Post", f"No eel was seen.\n\n{lead} for the fun of it:\n\n{QUOTED}\n\nSo far.", "2031-05-09"
        ),
    )
    assert len(found.carriers) == 2
    assert not found.lost
