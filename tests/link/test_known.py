"""The table of names: ours is sound, a user's own is checked line by line and holds where both have a form."""

import re

import pytest

from onrecord.link.known import KnownError, merge, ours, parse
from onrecord.link.likeness import compare
from tests.link.named import made

OWN = """
outlet = [
  {name = "The Oruk Courier", also = ["OC", "the Oruk paper"], source = "https://oruk.example"},
]
organisation = [
  {name = "Ports Authority of Tolmia", also = ["TPA"]},
]
"""


def test_a_form_leads_to_its_entry_whatever_its_case_and_article() -> None:
    known = parse(OWN, "own.toml")
    assert known.find("oruk courier") is known.find("oc") is known.find("oruk paper")
    assert known.find("tpa") is not known.find("oc")
    assert known.find("courier") is None


def test_ours_says_where_each_row_can_be_checked() -> None:
    assert len(ours().entries) >= 150
    assert all(re.match(r"https?://[\w.-]+\.\w+", entry.source) for entry in ours().entries)


@pytest.mark.parametrize(
    "form", ["post", "times", "is", "telegraph", "ministry", "dawn", "bloomberg", "mail", "who", "us"]
)
def test_ours_has_no_form_that_means_many_things(form: str) -> None:
    assert ours().find(form) is None


@pytest.mark.parametrize(
    ("left", "right"),
    [("wsj", "wall street journal"), ("daesh", "isis"), ("a p", "associated press"), ("itar tass", "tass")],
)
def test_ours_knows_other_names(left: str, right: str) -> None:
    assert ours().find(left) is ours().find(right) is not None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("outlet = [", r"own\.toml, line 1: this is not TOML"),
        (
            'paper = [{name = "Oruk Courier"}]',
            r'there is no kind "paper"; a list is named by one of group, organisation',
        ),
        ('outlet = "Oruk Courier"', '"outlet" must be a list of rows'),
        ('outlet = ["Oruk Courier"]', r'line 1: a row of "outlet" has no name'),
        ('outlet = [\n  {also = ["OC"]},\n]', 'a row of "outlet" has no name'),
        ('outlet = [\n  {name = "Oruk Courier", als = ["OC"]},\n]', r'line 2: "Oruk Courier" has a field "als"'),
        ('outlet = [\n  {name = "Oruk Courier", also = "OC"},\n]', r'line 2: "also" of "Oruk Courier" must be a list'),
        ('outlet = [\n  {name = "Oruk Courier", source = 3},\n]', r'line 2: "source" of "Oruk Courier" must be words'),
        (
            'outlet = [\n  {name = "A Post", also = ["OC"]},\n  {name = "B Post", also = ["oc"]},\n]',
            r'line 3: "oc" stands for both "A Post" and "B Post"',
        ),
    ],
)
def test_a_bad_file_is_told_in_one_sentence_with_its_line(text: str, message: str) -> None:
    with pytest.raises(KnownError, match=message):
        parse(text, "own.toml")


def test_the_users_own_rows_win() -> None:
    own = parse('outlet = [{name = "Wall Street Jotter", also = ["WSJ"]}]', "own.toml")
    both = merge(own, ours())
    assert both.find("wsj") == own.entries[0]
    journal = both.find("wall street journal")
    assert journal is not None and "WSJ" not in journal.also
    assert compare(made("WSJ", kind="outlet"), made("Wall Street Journal", kind="outlet"), both).verdict == "different"
    assert compare(made("WSJ", kind="outlet"), made("Wall Street Journal", kind="outlet"), ours()).verdict == "same"
