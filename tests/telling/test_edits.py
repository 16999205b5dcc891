"""Edits in words: how many, and which words became which."""

from dataclasses import dataclass

from onrecord.model import Span
from onrecord.reuse.differences import Difference, differences
from onrecord.telling.edits import LONG, MOST, amount, headed, kept, version, words

OLD, NEW = "About 12 crews waited there overnight.", "About 13 crews allegedly waited overnight."


@dataclass(frozen=True, kw_only=True)
class Edit:
    op: str = "changed"
    part: str = "text"
    old: Span | None = None
    new: Span | None = None
    old_at: int = 0
    new_at: int = 0
    steps: tuple[Difference, ...] = ()


def test_a_changed_statement_is_told_word_by_word() -> None:
    edit = Edit(steps=tuple(differences(OLD, (0, len(OLD)), NEW, (0, len(NEW)))))
    assert list(words(edit, OLD, NEW)) == ["“12” became “13”", "“allegedly” added", "“there” removed"]
    assert headed(edit) == "changed"
    assert headed(Edit(part="title", op="added")) == "title added"


@dataclass(frozen=True, kw_only=True)
class Earlier:
    words: tuple[str, ...]
    version: str = "a"
    current: str = "b"
    article: str = "c"
    dated: str | None = None
    captured: str = "2031-04-14T08:00:00Z"


def test_an_older_version_is_called_by_its_date_or_by_when_it_was_saved() -> None:
    assert version(Earlier(words=("Monday",), dated="2031-04-13")) == "the older version of 13 April 2031"
    assert version(Earlier(words=("Monday",))) == "the older version saved 14 April 2031"


def test_long_runs_of_words_are_quoted_by_both_ends_and_many_are_counted() -> None:
    long = " ".join(f"w{number}" for number in range(LONG + 1))
    assert kept(Earlier(words=("Monday", long))).startswith("“Monday”; “w0 w1 ")
    assert " … " in kept(Earlier(words=(long,))) and kept(Earlier(words=(long,))).endswith(f"w{LONG}”")
    assert kept(Earlier(words=("a",) * (MOST + 2))).endswith("“a”; and in 2 more places")


def test_the_amount_counts_statements_and_names_the_rest() -> None:
    several = [Edit(), Edit(), Edit(op="removed"), Edit(part="title"), Edit(part="byline")]
    assert amount(several) == "2 statements changed, 1 removed; the title and the byline, too"
    assert amount(several[3:4]) == "the title alone"
    assert amount([Edit(op="added")]) == "1 statement added"
    assert amount([]) == ""
