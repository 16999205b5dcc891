"""Who a source is, in its article: the name it leads to, or the reason why it leads nowhere."""

import pytest

from onrecord.annotate import annotate
from onrecord.link.speakers import group
from tests.articles import SETTING, around, article, speakers

LEADS = [
    pytest.param("Mira Tolland said the quay was closed.", ["Mira Tolland"], id="full name"),
    pytest.param(
        "Mira Tolland met the crews on Monday. Tolland said the quay was closed.", ["Mira Tolland"], id="surname"
    ),
    pytest.param(
        "Tolland said the quay was closed. Mira Tolland has been minister since May.",
        ["Mira Tolland"],
        id="surname before the full name",
    ),
    pytest.param(
        "Captain Mira Tolland said the quay was closed.", ["Mira Tolland"], id="a title is no part of the name"
    ),
    pytest.param(
        "Mira Tolland opened the hall. “The quay is closed,” she said.", ["Mira Tolland"], id="a clear pronoun"
    ),
    pytest.param(
        "Joren Hask came late. Hask said the planks were rotten. He also said nobody had paid.",
        ["Joren Hask", "Joren Hask"],
        id="surname, then pronoun",
    ),
    pytest.param(
        "Harbour minister Mira Tolland came to the quay. The minister said the planks were rotten.",
        ["Mira Tolland"],
        id="a role that one person bears",
    ),
    pytest.param(
        "The Harbour Board said the quay was closed. The board said the planks were rotten.",
        ["Harbour Board", "Harbour Board"],
        id="a body by its noun",
    ),
    pytest.param(
        "The Port Safety Agency (PSA) came to the quay. The PSA said the planks were rotten.",
        ["Port Safety Agency"],
        id="acronym",
    ),
    pytest.param(
        "“I said that the quay was closed,” Mira Tolland recalled.",
        ["Mira Tolland", "Mira Tolland"],
        id="I inside her words",
    ),
    pytest.param(
        "“The quay is closed,” Mira Tolland said.\n\n“Nobody should walk there after dark, not even the pilots.”",
        ["Mira Tolland"],
        id="a quotation that goes on",
    ),
    pytest.param("Joren Hask, a deputy to Mira Tolland, said the quay was closed.", ["Joren Hask"], id="apposition"),
    pytest.param("Harbour chief Joren Hask said the quay was closed.", ["Joren Hask"], id="role before the name"),
    pytest.param("Mira Tolland's deputy Joren Hask said the quay was closed.", ["Joren Hask"], id="owner before"),
    pytest.param(
        "Mira Tolland's spokesman, Joren Hask, said the quay was closed.", ["Joren Hask"], id="owner, then apposition"
    ),
    pytest.param("Joren Hask of the Orvale Courier said the quay was closed.", ["Joren Hask"], id="with an outlet"),
    pytest.param("The Evening Lantern reported that the quay was closed.", ["Evening Lantern"], id="Evening in a name"),
]


@pytest.mark.parametrize(("text", "expected"), LEADS)
def test_a_source_leads_to_a_name(text: str, expected: list[str]) -> None:
    document = around(text)
    assert [name for name, _ in speakers(document)] == expected
    assert all(mention.named for mention in annotate(document).mentions)


UNNAMED = [
    "A senior official",
    "Two officials",
    "Officials",
    "Witnesses",
    "Experts",
    "Senior officials",
    "Police",
    "Sailors from Kesk",
    "A spokesman for Mira Tolland",
    "A friend of Mira Tolland",
    "Mira Tolland's lawyer",
    "Sources close to the harbour",
]


@pytest.mark.parametrize("source", UNNAMED)
def test_those_who_are_only_described_stay_unnamed(source: str) -> None:
    document = around(f"{source} said the planks were rotten.")
    (mention,) = annotate(document).mentions
    assert (mention.span.of(document.text), mention.named) == (source, False)


def test_one_description_twice_is_two_mentions() -> None:
    document = around("An official said the quay was closed. An official said nobody had checked the planks.")
    assert len({mention.id for mention in annotate(document).mentions}) == 2


ABSTAINS = [
    pytest.param(
        "Mira Tolland and Joren Hask walked the quay together. He said that the planks were sound.",
        "2 candidates: Joren Hask; Mira Tolland",
        id="pronoun, two named",
    ),
    pytest.param("He said that the planks were sound.", "no clear antecedent", id="pronoun, nobody named"),
    pytest.param(
        "Mira Tolland met Joren Tolland on the quay. Tolland said the planks were rotten.",
        "2 candidates: Joren Tolland; Mira Tolland",
        id="one surname, two people",
    ),
    pytest.param(
        "Harbour minister Mira Tolland met transport minister Joren Hask. The minister said the planks were rotten.",
        "2 candidates: Joren Hask; Mira Tolland",
        id="one role, two people",
    ),
    pytest.param(
        "Mira Tolland and Joren Hask said that the quay was closed.",
        "several speakers in one source: Mira Tolland; Joren Hask",
        id="two speakers at once",
    ),
    pytest.param("It was reported that the quay was closed.", "no source given", id="passive"),
    pytest.param(
        "“Nobody should walk there after dark, not even the pilots.”", "no source given", id="a quotation alone"
    ),
    pytest.param("I said that the planks were rotten.", "the author: name not stated", id="I, no byline"),
]


@pytest.mark.parametrize(("text", "reason"), ABSTAINS)
def test_it_abstains_with_a_reason(text: str, reason: str) -> None:
    ((name, why),) = speakers(around(text))
    assert name is None
    assert reason in why


def test_we_in_somebodys_words_is_not_that_person_alone() -> None:
    (_, (name, why)) = speakers(around("“We said that the quay was closed,” Mira Tolland recalled."))
    assert name is None and why


def test_no_one_is_named_after_a_small_word() -> None:
    for text in ("There are fears that the quay is rotten.", "Whoever said that the planks were rotten was wrong."):
        assert not any(mention.named for mention in annotate(around(text)).mentions), text


def signed(byline: str) -> str:
    return f"The planks of Orvale\n\n{byline}\n\n{SETTING}\n\nI said that the planks were rotten.\n"


def test_i_is_the_one_author() -> None:
    document = article(signed("By Mira Tolland"))
    ((_, why),) = speakers(document)
    assert "Mira Tolland" in why
    assert [(mention.value, mention.named) for mention in annotate(document).mentions] == [("mira tolland", True)]


def test_an_author_who_says_i_bears_the_name_of_the_byline() -> None:
    document = article(signed("By Mira Tolland"))
    (mention,) = annotate(document).mentions
    groups = group([mention], {mention.id: mention.span.of(document.text)})
    assert [each.name for each in groups] == ["Mira Tolland"]


@pytest.mark.parametrize("pronoun", ["I’ve", "I'm", "He’d", "We’ll", "She's", "They’re"])
def test_a_contracted_pronoun_is_nobodys_name(pronoun: str) -> None:
    document = around(f"{pronoun} always said that the planks were rotten, and Joren Hask met the crews at noon.")
    assert not any(mention.named for mention in annotate(document).mentions)


def test_i_of_two_authors_is_neither() -> None:
    ((name, why),) = speakers(article(signed("By Mira Tolland and Joren Hask")))
    assert name is None
    assert "Mira Tolland" in why and "Joren Hask" in why
