"""What was asked for, taken as it was written: a sentence with its own words for who says it, a claim that denies."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord import flow
from onrecord.store import Case
from onrecord.tracing import Trace, trace
from tests.test_tracing_wordings import claim_of

TEXT = "Piece {n}\n\nBy staff | The Veldra Herald | 3 May 2031\n\nThe quay was empty by noon. {s}\n\nAll slept.\n"
# Whole sentences, each asked for as it stands: the source in it is the source.
FRAMED = (
    "{C}, the Harbour Board said on Tuesday.",
    "{C}, the Harbour Board reported on Tuesday.",
    "{C}, Orsa Brandt told reporters.",
    "{C}, according to Orsa Brandt.",
    "According to Orsa Brandt, {c}.",
    "Orsa Brandt said {c}.",
    "The Harbour Board said {c}.",
    "The quay was shut, but the Harbour Board said {c}.",
    "The Harbour Board has said {c}.",
    "Nobody came, and Orsa Brandt says {c}.",
    "Orsa Brandt said that {c}.",
    "Orsa Brandt claimed that {c}.",
    "The Harbour Board confirmed on Monday that {c}.",
    "{C}, Orsa Brandt claimed on Tuesday.",
    "{C}, Orsa Brandt confirmed.",
    "{C}, Orsa Brandt alleged.",
    "{C}, Orsa Brandt announced on Monday.",
    "{C}, Orsa Brandt warned on Friday.",
    "“{C},” Orsa Brandt said.",
    "“{C},” said Orsa Brandt.",
    "Orsa Brandt: “{C}.”",
    "{C}, the Harbour Board monitoring group reported.",
    "Orsa Brandt insisted that {c}.",
    "Orsa Brandt told the inquiry that {c}.",
    "Orsa Brandt announced that {c}.",
    "Orsa Brandt warned that {c}.",
    "Orsa Brandt, the harbour master, said that {c}.",
    "The harbour master, Orsa Brandt, has revealed that {c}.",
    "{C}, said the harbour master, Orsa Brandt.",
    "Speaking on Monday, Orsa Brandt said that {c}.",
    "In a statement, the Harbour Board said that {c}.",
    "{C}, the Harbour Board said in a statement on Tuesday.",
)
# Sentences that tell what somebody did: the article's own word for it.
ACTS = (
    "The Harbour Board had reported two thefts at the Tolm quay to the county court.",
    "The Harbour Board claimed the prize of 300 crowns at Tolm on Friday evening.",
    "The Harbour Board's claim of 300 crowns for the quay, which Tolm refused, went to court.",
    "Orsa Brandt confirmed two bookings of the Tolm hall for the first week of May.",
    "Orsa Brandt ordered 300 crates of wool for the mill at Tolm that had burnt.",
    "Orsa Brandt, who had lost her seat, was seen at the Tolm quay on Friday.",
    "The Harbour Board accepted an offer of 300 crowns that Tolm had made for the quay.",
    "The quay at Tolm, which the Harbour Board calls the finest of the coast, was shut on Friday.",
    "The letter that Orsa Brandt wrote in May was sold at Tolm for 300 crowns.",
    "A report by the Harbour Board was burnt at Tolm on Friday, 300 pages of it.",
    "Orsa Brandt signed the deed for the Tolm quay, and the Harbour Board thanked her for it.",
    "The Harbour Board was accused of theft by Orsa Brandt at the Tolm court on Friday.",
    "The Harbour Board denied Orsa Brandt a berth at the Tolm quay for the third time.",
    "Orsa Brandt denied that 300 crates of wool were missing from the Tolm quay on Friday.",
    "300 crates of wool were missing at Tolm, a claim that Orsa Brandt denied on Friday.",
)
# A sentence, and what of it is asked for: whether somebody says that, or denies it.
DENYING = (
    (
        "Orsa Brandt said there was no sign of a fire at the Tolm quay.",
        "there was no sign of a fire at the Tolm quay",
        "says",
    ),
    (
        'Orsa Brandt, saying there was "no evidence the shots came from Tolm," blamed the board.',
        "no evidence the shots came from Tolm",
        "says",
    ),
    ("“There was never a fire at the Tolm quay,” Orsa Brandt said.", "There was never a fire at the Tolm quay", "says"),
    ("Orsa Brandt said the letter from the Tolm quay is a hoax.", "the letter from the Tolm quay is a hoax", "says"),
    ("Orsa Brandt told reporters that the Tolm ferry had not been sold.", "the Tolm ferry had not been sold", "says"),
    ("The Tolm ferry had not been sold, Orsa Brandt said.", "the Tolm ferry had not been sold", "says"),
    ("“The story of the Tolm ferry is false,” said Orsa Brandt.", "The story of the Tolm ferry is false", "says"),
    ("Orsa Brandt said the board didn't sell the Tolm ferry.", "the board didn't sell the Tolm ferry", "says"),
    ("“We have no plans to sell the Tolm ferry,” Orsa Brandt said.", "We have no plans to sell the Tolm ferry", "says"),
    ("Orsa Brandt said there was no sign of a fire at the Tolm quay.", "a fire at the Tolm quay", "denies"),
    (
        'Orsa Brandt, saying there was "no evidence the shots came from Tolm," blamed the board.',
        "the shots came from Tolm",
        "denies",
    ),
    ("“There was never a fire at the Tolm quay,” Orsa Brandt said.", "a fire at the Tolm quay", "denies"),
    ("Orsa Brandt said the letter from the Tolm quay is a hoax.", "the letter from the Tolm quay", "denies"),
    ("Orsa Brandt told reporters that the Tolm ferry had not been sold.", "the Tolm ferry had been sold", "denies"),
    ("Orsa Brandt denied that the Tolm ferry had been sold.", "the Tolm ferry had been sold", "denies"),
    ("Orsa Brandt denied that the Tolm ferry had not been sold.", "the Tolm ferry had not been sold", "denies"),
    (
        "Orsa Brandt said it was not true that the Tolm ferry had not been sold.",
        "the Tolm ferry had not been sold",
        "denies",
    ),
    (
        "Orsa Brandt said it was false that nobody had seen the Tolm ferry burn.",
        "nobody had seen the Tolm ferry burn",
        "denies",
    ),
    (
        "Orsa Brandt rejected the claim that the Tolm ferry had never been sold.",
        "the Tolm ferry had never been sold",
        "denies",
    ),
)


def _framed(number: int) -> str:
    claim = claim_of(number)
    return FRAMED[number].replace("{c}", claim).replace("{C}", claim[0].upper() + claim[1:])


def _traced(folder: Path, sentence: str, query: str) -> Trace:
    (folder / "one.txt").write_text(TEXT.format(n=1, s=sentence), encoding="utf-8")
    with Case.open(folder / "one.case", create=True) as case:
        flow.add(case, [folder / "one.txt"])
        return trace(case, query)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """All framed sentences in one case, each with a claim of its own."""
    folder = tmp_path_factory.mktemp("asked")
    (folder / "articles").mkdir()
    for number in range(len(FRAMED)):
        text = TEXT.format(n=number, s=_framed(number))
        (folder / f"articles/{number:03}.txt").write_text(text, encoding="utf-8")
    with Case.open(folder / "asked.case", create=True) as opened:
        flow.add(opened, [folder / "articles"])
        yield opened


@pytest.mark.parametrize("number", range(len(FRAMED)), ids=FRAMED)
def test_who_says_it_in_a_whole_sentence_that_is_asked_for_is_its_source(case: Case, number: int) -> None:
    (carrier,) = trace(case, _framed(number)).carriers
    whole = "Orsa Brandt" if "Orsa Brandt" in FRAMED[number] else "Harbour Board"
    assert (carrier.ending.kind, whole in (carrier.ending.name or "")) == ("speaker", True)


@pytest.mark.parametrize("sentence", ACTS)
def test_who_does_what_is_asked_for_in_a_whole_sentence_is_no_source(sentence: str, tmp_path: Path) -> None:
    (carrier,) = _traced(tmp_path, sentence, sentence).carriers
    assert carrier.ending.kind == "text"


@pytest.mark.parametrize(("sentence", "query", "how"), DENYING, ids=[f"{how}: {query}" for _, query, how in DENYING])
def test_who_says_a_claim_that_denies_something_does_not_deny_the_claim(
    sentence: str, query: str, how: str, tmp_path: Path
) -> None:
    found = _traced(tmp_path, sentence, query)
    said = [each.ending.kind for each in found.carriers]
    assert (said, len(found.denials)) == ((["speaker"], 0) if how == "says" else ([], 1))
