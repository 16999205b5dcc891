"""`copies` and `compare`: what they print, what they refuse, and what their JSON holds."""

import json
import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from onrecord import flow, read
from onrecord.cli import run

from .telling import told

BODY = (
    "The harbour board of Orvale closed the northern lock on Monday after two barges struck its gate, said Mara Venn,"
    " the lock keeper.\n\nAbout 12 crews waited overnight for a pilot who knew the old channel.\n\n"
)
WIRE = (
    f"Lock closed in Orvale\n\nBy Tidewire\n\n14 April 2031\n\nORVALE (Tidewire) - {BODY}The board meets on Friday.\n"
)
PAPER = (
    f"Northern lock shut\n\nThe Orvale Post\n\n15 April 2031\n\nORVALE (Tidewire) - {BODY.replace('12', '13')}"
    "The mill at the lock was open all the same, and sold its flour from a boat.\n"
)
APART = "Plums ripen early\n\nThe Orvale Post\n\n16 April 2031\n\nFew gardens had so much fruit, said Joss Tarrant.\n"


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """A wire story, a paper's copy of it with another number, and an article that shares nothing."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, words in (("wire.txt", WIRE), ("paper.txt", PAPER), ("plums.txt", APART)):
        (folder / name).write_text(words, "utf-8")
    return folder


def test_copies_tells_every_family_and_counts_who_shares(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capfd, "copies", case)
    assert code == 0
    assert "“Lock closed in Orvale”" in out and "“Northern lock shut”" in out and "Plums" not in out
    assert out.splitlines()[-1] == "2 articles of 3 share text, in 1 family."


def test_copies_of_one_article_as_json_has_articles_edges_and_links(
    case: str, capfd: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = told(capfd, "copies", case, "paper.txt", "--json")
    (family,) = json.loads(out)
    assert code == 0 and {each["title"] for each in family["articles"]} == {
        "Lock closed in Orvale",
        "Northern lock shut",
    }
    ids = {each["id"] for each in family["articles"]}
    assert family["links"] and all(each["relation"] == "reuses" for each in family["links"])
    assert all({each["parent"], each["child"]} <= ids and each["why"] for each in family["edges"])
    assert set(family["roots"]) <= ids


def test_an_article_that_shares_nothing_is_told_to_share_none_found(
    case: str, capfd: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = told(capfd, "copies", case, "plums.txt")
    assert code == 0 and "shares no passage" in out and "none found by this version" in out
    code, out, _ = told(capfd, "compare", case, "plums.txt", "wire.txt")
    assert code == 0 and "They share no passage; none found by this version." in out
    found = json.loads(told(capfd, "compare", case, "plums.txt", "wire.txt", "--json")[1])
    assert (found["passages"], found["direction"], found["why"], found["rewordings"]) == ([], None, [], [])


def test_a_case_without_copies_says_so(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "plums.txt").write_text(APART, "utf-8")
    run(["add", str(tmp_path / "a.case"), str(tmp_path / "plums.txt")])
    capfd.readouterr()
    assert told(capfd, "copies", str(tmp_path / "a.case"))[:2] == (0, "\n0 articles of 1 share text, in 0 families.\n")
    assert json.loads(told(capfd, "copies", str(tmp_path / "a.case"), "--json")[1]) == []


@pytest.mark.parametrize("turned", [False, True])
def test_compare_marks_what_the_first_one_has_and_what_the_second(
    case: str, capfd: pytest.CaptureFixture[str], turned: bool
) -> None:
    names = ("paper.txt", "wire.txt") if turned else ("wire.txt", "paper.txt")
    code, out, _ = told(capfd, "compare", case, *names)
    assert code == 0
    assert ("[-13-]{+12+}" if turned else "[-12-]{+13+}") in " ".join(out.split())
    assert "They share" in out and ("has it from" in out or "unclear" in out)
    first, second = (out.index("Northern lock"), out.index("Lock closed"))
    assert (first < second) is turned


def test_compare_as_json_gives_passages_that_cover_both_sides(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    found = json.loads(told(capfd, "compare", case, "paper.txt", "wire.txt", "--json")[1])
    assert found["versions"] is False and found["passages"]
    assert any(step["op"] == "replace" for each in found["passages"] for step in each["differences"])
    assert json.loads(told(capfd, "compare", case, "wire.txt", "paper.txt", "--json")[1]) == found


def test_one_article_twice_and_unknown_articles_are_refused(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, err = told(capfd, "compare", case, "wire.txt", "Lock closed")
    assert (code, out) == (1, "") and "one and the same article; name two" in err
    for words in (["compare", case, "wire.txt", "zeppelin"], ["copies", case, "zeppelin"]):
        code, out, err = told(capfd, *words)
        assert (code, out) == (1, "") and 'has "zeppelin"' in err


def test_two_versions_of_one_address_are_one_family_and_compared_as_a_whole(
    case: str, pile: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (pile / "wire.txt").write_text(WIRE.replace("Monday", "Sunday").replace("14 April", "15 April"), "utf-8")
    run(["add", case, str(pile)])
    capfd.readouterr()
    assert told(capfd, "copies", case)[1].splitlines()[-1] == "2 articles of 3 share text, in 1 family."
    (family,) = json.loads(told(capfd, "copies", case, "wire.txt", "--json")[1])
    old = next(each["id"] for each in family["articles"] if each["superseded_by"])
    new = next(each["superseded_by"] for each in family["articles"] if each["superseded_by"])
    assert [(each["parent"], each["child"]) for each in family["edges"] if each["kind"] == "version"] == [(old, new)]
    for names, later, marks in (
        ((old, new), "second", "[-Monday-]{+Sunday+}"),
        ((new, old), "first", "[-Sunday-]{+Monday+}"),
    ):
        out = " ".join(told(capfd, "compare", case, *names)[1].split())
        assert f"Two versions of one article, the {later} one is the later" in out and marks in out
    found = json.loads(told(capfd, "compare", case, new, old, "--json")[1])
    assert found["versions"] and (found["left"]["id"], found["right"]["id"]) == (old, new)


def test_what_was_copied_from_an_older_version_is_seen(
    case: str, pile: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (pile / "wire.txt").write_text(WIRE.replace("Monday", "Sunday").replace("14 April", "15 April"), "utf-8")
    run(["add", case, str(pile)])
    capfd.readouterr()
    says = "shares with the older version of 14 April 2031 of “Lock closed in Orvale”"
    for words in (["copies", case], ["compare", case, "wire.txt", "paper.txt"]):
        out = " ".join(told(capfd, *words)[1].split())
        assert says in out and "and not with the current one: “Monday”" in out
    (family,) = json.loads(told(capfd, "copies", case, "wire.txt", "--json")[1])
    (earlier,) = family["earlier"]
    assert earlier["words"] == ["Monday"] and len(earlier["version_places"]) == len(earlier["article_places"]) == 1
    old = earlier["version"]
    assert json.loads(told(capfd, "copies", case, old, "--json")[1]) == [family]
    out = " ".join(told(capfd, "compare", case, old, "paper.txt")[1].split())
    assert "14 April 2031 · an older version" in out and "They share" in out and "Sunday" not in out
    found = json.loads(told(capfd, "compare", case, "wire.txt", "paper.txt", "--json")[1])
    assert found["earlier"] == family["earlier"]
    assert json.loads(told(capfd, "compare", case, old, "paper.txt", "--json")[1])["earlier"] == []


def test_edits_between_two_versions_are_told_statement_by_statement(
    case: str, pile: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    changed = WIRE.replace("Monday", "Sunday").replace("The board meets on Friday.", "The board will not meet.")
    (pile / "wire.txt").write_text(changed, "utf-8")
    later = (pile / "wire.txt").stat().st_mtime + 60
    os.utime(pile / "wire.txt", (later, later))
    run(["add", case, str(pile)])
    capfd.readouterr()
    (family,) = json.loads(told(capfd, "copies", case, "wire.txt", "--json")[1])
    old = next(each["id"] for each in family["articles"] if each["superseded_by"])
    for names in ((old, "wire.txt"), ("wire.txt", old)):
        out = " ".join(told(capfd, "compare", case, *names)[1].split())
        assert "What was edited from the older version to the later one: 1 statement changed, 1 added, 1 removed" in out
        assert "changed: “Monday” became “Sunday” older: “ORVALE" in out
        assert "removed older: “The board meets on Friday.” added later: “The board will not meet.”" in out
    edits = json.loads(told(capfd, "compare", case, old, "wire.txt", "--json")[1])["edits"]
    assert [(each["op"], each["part"]) for each in edits] == [
        ("changed", "text"),
        ("removed", "text"),
        ("added", "text"),
    ]
    assert edits[1]["new"] is None and edits[1]["new_at"] > 0 and edits[0]["differences"]
    assert edits[0]["old"]["document"] == old != edits[0]["new"]["document"]


def test_a_file_that_is_only_read_otherwise_than_before_has_no_edits(
    case: str, pile: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A better reader makes another version of the same file; nobody edited that."""
    real = read.read
    monkeypatch.setattr(flow, "SIGNATURE", "another")
    monkeypatch.setattr(read, "read", lambda raw: real(replace(raw, data=raw.data.replace(b"Monday", b"Sunday"))))
    assert told(capfd, "add", case, str(pile / "wire.txt"))[0] == 0
    (family,) = json.loads(told(capfd, "copies", case, "wire.txt", "--json")[1])
    old = next(each["id"] for each in family["articles"] if each["superseded_by"])
    out = " ".join(told(capfd, "compare", case, old, "wire.txt")[1].split())
    assert "Both were read from one and the same file" in out and "What was edited" not in out
    assert family["earlier"] == []
    assert json.loads(told(capfd, "compare", case, old, "wire.txt", "--json")[1])["edits"] is None


def test_edits_of_two_articles_are_told_where_the_direction_is_known_alone(
    case: str, capfd: pytest.CaptureFixture[str]
) -> None:
    found = json.loads(told(capfd, "compare", case, "paper.txt", "wire.txt", "--json")[1])
    whole = any(each["kind"] == "article" for each in found["passages"])
    assert (found["edits"] is not None) == (whole and found["direction"] is not None)
    assert ("What was edited" in told(capfd, "compare", case, "paper.txt", "wire.txt")[1]) == bool(found["edits"])


def test_a_table_says_how_much_of_each_outlet_is_copied(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capfd, "copies", case, "--wire")
    assert code == 0 and out.splitlines()[0].split() == ["words", "own", "agency", "copied", "outlet"]
    assert any(line.endswith("The Orvale Post") or "The Orvale Post (" in line for line in out.splitlines())
    rows = json.loads(told(capfd, "copies", case, "--wire", "--json")[1])
    assert all(row["own"] + row["wire"] + row["copied"] == row["words"] for row in rows)


def test_a_table_of_outlets_takes_no_article(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, _, err = told(capfd, "copies", case, "paper.txt", "--wire")
    assert code == 2 and "give no ARTICLE" in err


def _forget(case: str) -> None:
    """Leave the case as one that an older program made, and this one has only brought to its form."""
    with sqlite3.connect(case) as db:
        for table in ("reused", "copy", "compared", "gram"):
            db.execute(f"DELETE FROM {table}")
    db.close()


def test_a_case_that_is_not_compared_yet_says_so_until_articles_are_added(
    case: str, pile: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    _forget(case)
    says = "3 articles are not compared yet with the others; `onrecord add` with any article does so.\n"
    asked = (["copies", case], ["copies", case, "paper.txt"], ["compare", case, "paper.txt", "wire.txt"])
    for words in asked:
        code, out, _ = told(capfd, *words)
        assert code == 0 and out.startswith(says)
        _, out, errors = told(capfd, *words, "--json")
        assert errors == f"onrecord: {says}" and json.loads(out) is not None
    assert told(capfd, "add", case, str(pile / "plums.txt"))[0] == 0
    for words in asked:
        _, out, errors = told(capfd, *words)
        assert "not compared" not in out + errors and "none found" not in out


def test_export_to_a_dash_is_standard_output(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, _ = told(capfd, "export", case, "--as", "jsonl", "-o", "-")
    assert code == 0 and json.loads(out.splitlines()[0]) and not (tmp_path / "-").exists()


def test_without_a_stated_outlet_the_table_of_outlets_says_why_it_is_empty(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("Plums ripen\n\nFew gardens had so much fruit, said Joss Tarrant.\n", "utf-8")
    case = str(tmp_path / "one.case")
    told(capfd, "add", case, str(tmp_path / "a.txt"))
    code, out, _ = told(capfd, "copies", case, "--wire")
    assert code == 0
    assert "No article of this case states its outlet" in out
    assert "words" not in out
    assert json.loads(told(capfd, "copies", case, "--wire", "--json")[1]) == []


@pytest.mark.parametrize(
    ("dateline", "outlet"),
    [
        ("ORVALE, June 13 (Reuters) - ", "not stated; its dateline names an agency: Reuters"),
        ("(CNN) -- ", "CNN (found in: date line)"),
        ("", "not stated"),
    ],
)
def test_a_dateline_is_told_at_the_head_of_an_article(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], dateline: str, outlet: str
) -> None:
    (tmp_path / "a.txt").write_text(f"Plums ripen\n\n{dateline}Few gardens had so much fruit, said Joss Tarrant.\n")
    case = str(tmp_path / "one.case")
    told(capfd, "add", case, str(tmp_path / "a.txt"))
    (line,) = [it for it in told(capfd, "read", case, "a.txt")[1].splitlines() if it.startswith("Outlet")]
    assert line.split(maxsplit=1)[1] == outlet


def test_an_article_that_says_where_it_was_before_is_told_so_where_nobody_else_knows(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for name, last in (("a", "This article originally appeared at Tide Online."), ("b", "")):
        (tmp_path / f"{name}.txt").write_text(f"Lock closed {name}\n\n{BODY}\n\n{last}\n", "utf-8")
    case = str(tmp_path / "one.case")
    told(capfd, "add", case, str(tmp_path))
    lines = [line.strip() for line in told(capfd, "copies", case)[1].splitlines()]
    said = lines.index("says of itself that it was published before: Tide Online")
    article = next(line for line in reversed(lines[:said]) if line.startswith("“"))
    assert article.startswith("“Lock closed a”")
    assert sum(line.startswith("says of itself") for line in lines) == 1
