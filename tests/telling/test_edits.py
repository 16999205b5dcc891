"""Edits in words: how many, and which words became which."""

from dataclasses import dataclass

from onrecord.model import Span
from onrecord.reuse.differences import Difference, differences
from onrecord.telling.edits import amount, headed, words

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


def test_the_amount_counts_statements_and_names_the_rest() -> None:
    several = [Edit(), Edit(), Edit(op="removed"), Edit(part="title"), Edit(part="byline")]
    assert amount(several) == "2 statements changed, 1 removed; the title and the byline, too"
    assert amount(several[3:4]) == "the title alone"
    assert amount([Edit(op="added")]) == "1 statement added"
    assert amount([]) == ""
