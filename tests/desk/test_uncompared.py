"""What is not compared yet is not said to share nothing; and names in the picture send no controls."""

import sqlite3
from pathlib import Path

import pytest

from onrecord import flow
from onrecord.store import Case, views
from tests.desk.sitting import Sitting

BODY = (
    "The harbour board of Orvale closed the northern lock on Monday after two barges struck its gate, said Mara Venn,"
    " the lock keeper. About 12 crews waited overnight for a pilot who knew the old channel.\n"
)
SAYS = "2 articles are not compared yet with the others"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A case with two articles that share a passage; the title of one has an override of the direction."""
    for name, title in (("wire.txt", "Lock \u202eclosed in Orvale"), ("paper.txt", "Northern lock shut")):
        (tmp_path / name).write_text(f"{title}\n\n{BODY}", "utf-8")
    with Case.open(tmp_path / "c.case", create=True) as case:
        flow.add(case, [tmp_path / "wire.txt", tmp_path / "paper.txt"])
    return tmp_path / "c.case"


def pages(path: Path) -> list[str]:
    """All families, the lineage of one article, and both beside each other."""
    with Case.open(path) as case:
        one, other = (brief.id for brief in views.briefs(case))
    sitting = Sitting(path)
    return [sitting.page(each) for each in ("/families", f"/article/{one}/lineage", f"/compare/{one}/{other}")]


def test_every_page_says_what_is_not_compared_yet(path: Path) -> None:
    assert not any("not compared yet" in page for page in pages(path))
    with sqlite3.connect(path) as db:
        for table in ("reused", "copy", "compared", "gram"):
            db.execute(f"DELETE FROM {table}")
    db.close()
    assert all(SAYS in page for page in pages(path))
    assert "No two articles" not in pages(path)[0]


def test_the_picture_shows_an_override_instead_of_sending_it(path: Path) -> None:
    titles = [part.split("</title>")[0] for part in pages(path)[1].split("<title>")[2:]]
    assert any("U+202E" in title for title in titles)
    assert not any("\u202e" in title for title in titles)
