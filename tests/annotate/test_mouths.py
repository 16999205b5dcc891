"""No words are put into the mouth of somebody who only stands beside who says them, or who has not said them."""

import pytest

from onrecord.annotate import annotate
from tests.articles import around, words

CLAIM = "the north quay was sold to a firm in Kesk for nine crates of salt"
OF_HIS_OWN = [
    "A lawyer for Mira Tolland said that {c}.",
    "An attorney representing Mira Tolland said that {c}.",
    "A friend of Mira Tolland said that {c}.",
    "Mira Tolland's spokeswoman said that {c}.",
    "A clerk who is suing Mira Tolland said that {c}.",
    "A doctor who treated Mira Tolland said that {c}.",
    "A woman whom Mira Tolland had sued said that {c}.",
    "The man Mira Tolland accuses of theft said that {c}.",
    "A colonel standing beside Mira Tolland said that {c}.",
    "A lawyer, who represents Mira Tolland, said that {c}.",
    "The law firm representing Mira Tolland said that {c}.",
    "Those who know Mira Tolland say that {c}.",
    "An inquiry into Mira Tolland found that {c}.",
    "A lawsuit against Mira Tolland says that {c}.",
    "Mira Tolland came late. The Tolland family said that {c}.",
    "Mira Tolland came late. A Tolland ally said that {c}.",
]
HERS = [
    ("Chief operating officer Mira Tolland said that {c}.", "Mira Tolland"),
    ("Acting mayor Mira Tolland said that {c}.", "Mira Tolland"),
    ("Teacher training chief Mira Tolland said that {c}.", "Mira Tolland"),
    ("Senate Banking Committee chairwoman Mira Tolland said that {c}.", "Mira Tolland"),
    ("A man calling himself Joren Hask said that {c}.", "Joren Hask"),
    ("The engineer Mira Tolland angrily said that {c}.", "Mira Tolland"),
    ("Mira Tolland, whom Joren Hask accuses of fraud, said that {c}.", "Mira Tolland"),
    ("Mira Tolland, who represents Joren Hask, said that {c}.", "Mira Tolland"),
    ("Mira Tolland was quoted by Joren Hask as saying that {c}.", "Mira Tolland"),
    ("Joren Hask quoted Mira Tolland as saying that {c}.", "Mira Tolland"),
    ("Joren Hask has accused Mira Tolland of telling voters that {c}.", "Mira Tolland"),
    ("The Marine and Coastguard Agency said that {c}.", "Marine and Coastguard Agency"),
]
UNSAID = [
    "Mira Tolland never said that {c}.",
    "Mira Tolland did not say that {c}.",
    "Mira Tolland has not said that {c}.",
    "Mira Tolland, who wrote the report, told nobody that {c}.",
    "At no point did Mira Tolland say that {c}.",
    "Not once has Mira Tolland said that {c}.",
    "Mira Tolland failed to tell the inquiry that {c}.",
    "Mira Tolland made no claim that {c}.",
    "Mira Tolland avoided saying that {c}.",
    "It is not true that Mira Tolland said that {c}.",
    "Mira Tolland is not known to have said that {c}.",
    "Neither Mira Tolland nor Joren Hask said that {c}.",
    "Mira Tolland cannot have said that {c}.",
    "Had Mira Tolland said that {c}, she would have been sued.",
    "Nothing Mira Tolland said suggested that {c}.",
]
SAID = [
    "Not only did Mira Tolland say that {c}, she wrote it down.",
    "Mira Tolland never tired of saying that {c}.",
    "Mira Tolland, who never slept, said that {c}.",
    "Mira Tolland said nobody had known that {c}.",
    "Nobody but Mira Tolland said that {c}.",
    "Mira Tolland told nobody except the judge that {c}.",
    "Mira Tolland told no one but her sister that {c}.",
    "Never before had Mira Tolland said that {c}.",
    "In no uncertain terms did Mira Tolland say that {c}.",
    "Never has Mira Tolland said more clearly that {c}.",
]


def _told(frame: str) -> list[tuple[str, list[str]]]:
    """Of every attribution that has the claim, the innermost last: its kind, and those it leads to by name."""
    document = around(frame.format(c=CLAIM))
    records = annotate(document)
    mentions = {each.id: each for each in records.mentions if each.named}
    found = []
    for each in records.attributions:
        if CLAIM[-40:] in words(document, each.content):
            led = [link.right for link in records.links if link.left == each.id and link.right in mentions]
            found.append((each.kind, [mentions[right].span.of(document.text) for right in led if right]))
    return found


@pytest.mark.parametrize("frame", OF_HIS_OWN)
def test_who_only_stands_beside_a_name_speaks_for_himself(frame: str) -> None:
    told = _told(frame)
    assert told
    assert not any(names for _, names in told)


@pytest.mark.parametrize(("frame", "name"), HERS)
def test_who_is_named_speaks_though_others_stand_between(frame: str, name: str) -> None:
    assert _told(frame)[-1][1] == [name]


@pytest.mark.parametrize("frame", UNSAID)
def test_what_was_not_said_is_nobodys_word(frame: str) -> None:
    assert all(kind == "ascribed" for kind, _ in _told(frame))


@pytest.mark.parametrize("frame", SAID)
def test_what_only_looks_denied_was_said(frame: str) -> None:
    assert _told(frame)
    assert any(kind != "ascribed" for kind, _ in _told(frame))


@pytest.mark.parametrize(
    "frame",
    ["Emily and Kelly Brown said that {c}.", "{c}, Emily & Kelly Brown said.", "John and Mary Tolland said {c}."],
)
def test_two_with_one_surname_both_have_it(frame: str) -> None:
    document = around(frame.format(c=CLAIM))
    (first, second) = [each.value for each in annotate(document).mentions]
    assert first is not None
    assert second is not None
    assert first.split()[-1] == second.split()[-1]


@pytest.mark.parametrize(
    "frame", ["Virginia, Maryland and North Carolina said that {c}.", "Hask and Mira Tolland said that {c}."]
)
def test_who_has_no_first_name_gets_no_surname(frame: str) -> None:
    document = around(frame.format(c=CLAIM))
    values = [each.value or "" for each in annotate(document).mentions]
    assert not any(value.startswith(("virginia c", "hask t")) for value in values)


def test_an_agent_behind_a_place_is_nobody_with_a_name() -> None:
    document = around(f"{CLAIM.capitalize()} in Gorl, his agent said.")
    kinds = [each.source_kind for each in annotate(document).attributions]
    assert kinds == ["unnamed person"]
