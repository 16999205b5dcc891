"""Where an article itself says that its author or outlet has a tie to the matter."""

import pytest

from onrecord.annotate import interests
from onrecord.annotate.sheet import Sheet
from onrecord.model import Records
from tests.articles import article

HEAD = "The price of the new quay\n\nBy Mira Tolland\n\nThe Orvale Courier\n\n4 May 2031\n\n"
BODY = "The quay of the Skarn Line was let for ten years, and the council did not ask who would mend the planks.\n\n"
END = "\n\nThe boats came home before dark, and nobody spoke of the planks.\n"


def signed(text: str, *, head: str = HEAD) -> list[tuple[str, str, str]]:
    """(who, tie, words) of each interest of an article with this paragraph."""
    document = article(head + BODY + text + END)
    found = interests.find(Sheet(document=document, records=Records())).interests
    return [(each.who, each.tie, each.span.of(document.text)) for each in found]


SIGNED = [
    pytest.param("I own shares in the Skarn Line.", ("author", "owns", "I own shares in the Skarn Line"), id="shares"),
    pytest.param(
        "It rained, and I am treasurer of the Boat Guild, so be warned.",
        ("author", "member of", "I am treasurer of the Boat Guild"),
        id="a seat, cut out of its sentence",
    ),
    pytest.param(
        "The Skarn Line pays me by the day.", ("author", "is paid by", "The Skarn Line pays me by the day"), id="paid"
    ),
    pytest.param("The harbour master is my cousin.", ("author", "kin of", "The harbour master is my cousin"), id="kin"),
    pytest.param(
        "My wife works for the Skarn Line.", ("author", "kin of", "My wife works for the Skarn Line"), id="wife"
    ),
    pytest.param(
        "Mira Tolland is the Courier's harbour correspondent.",
        ("author", "writes for", "Mira Tolland is the Courier's harbour correspondent"),
        id="end note",
    ),
    pytest.param(
        "Mira Tolland is a director of the Skarn Line.",
        ("author", "member of", "Mira Tolland is a director of the Skarn Line"),
        id="end note, a tie to what the article is about",
    ),
    pytest.param(
        "The author is a member of the council.",
        ("author", "member of", "The author is a member of the council"),
        id="the author in the third person",
    ),
    pytest.param(
        "Joren Hask told this newspaper that it was late.",
        ("outlet", "quotes its own", "Joren Hask told this newspaper that it was late"),
        id="told this outlet",
    ),
    pytest.param(
        "“It is late,” said Ana Roos, a reporter for this newspaper.",
        ("outlet", "quotes its own", "said Ana Roos, a reporter for this newspaper"),
        id="own reporter",
    ),
    pytest.param(
        "Joren Hask, the owner of the Courier, holds shares in the Skarn Line.",
        ("outlet", "owns", "Joren Hask, the owner of the Courier, holds shares in the Skarn Line"),
        id="owner",
    ),
    pytest.param(
        "The quay belongs to Skarn Holdings, which also owns this newspaper.",
        ("outlet", "owns", "The quay belongs to Skarn Holdings, which also owns this newspaper"),
        id="whose owner it is",
    ),
    pytest.param(
        "Last week we told readers that the quay was shut.",
        ("outlet", "quotes its own", "Last week we told readers that the quay was shut"),
        id="what it told its readers",
    ),
    pytest.param(
        "Our lawyers have read the lease.",
        ("outlet", "quotes its own", "Our lawyers have read the lease"),
        id="those who work for it",
    ),
    pytest.param(
        "The writer went by sea, and the line settled his hotel bill.",
        ("author", "is paid by", "the line settled his hotel bill"),
        id="who settled a bill",
    ),
    pytest.param(
        "The Courier's cook, Ana Roos, once sailed.\n\nThe Courier's editor, Joren Hask, works for the Skarn Line.",
        ("outlet", "other", "The Courier's editor, Joren Hask, works for the Skarn Line"),
        id="where its people work as well",
    ),
    pytest.param(
        "Mira Tolland is a fellow at the Tarn Institute, which is funded by Skarn.",
        ("author", "member of", "Mira Tolland is a fellow at the Tarn Institute, which is funded by Skarn"),
        id="end note, who pays the body",
    ),
    pytest.param(
        "Ana Roos, who owns the Courier, said it was late.",
        ("outlet", "owns", "Ana Roos, who owns the Courier"),
        id="an owner who is quoted",
    ),
    pytest.param(
        "Full disclosure: I voted for the mayor.",
        ("author", "other", "I voted for the mayor"),
        id="what is called a disclosure",
    ),
    pytest.param(
        "The author has received research funding from the Skarn Line.",
        ("author", "is paid by", "The author has received research funding from the Skarn Line"),
        id="money from somebody",
    ),
    pytest.param(
        "This trip was paid for by the Skarn Line.",
        ("author", "is paid by", "This trip was paid for by the Skarn Line"),
        id="a trip",
    ),
    pytest.param(
        "The Courier has a commercial partnership with the Skarn Line.",
        ("outlet", "other", "The Courier has a commercial partnership with the Skarn Line"),
        id="a partnership",
    ),
    pytest.param(
        "The Courier is a sponsor of the quay.",
        ("outlet", "other", "The Courier is a sponsor of the quay"),
        id="sponsor",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_what_the_text_signs(text: str, expected: tuple[str, str, str]) -> None:
    assert signed(text) == [expected]


NOT_SIGNED = [
    pytest.param("“I own shares in the Skarn Line,” said Joren Hask.", id="somebody else's words"),
    pytest.param("I own no shares in the Skarn Line.", id="said not to be"),
    pytest.param("My grandmother kept a list of the boats.", id="kin without a tie"),
    pytest.param("Joren Hask told the Courier that it was late.", id="any paper is told things"),
    pytest.param("Joren Hask told the Tarn Courier that it was late.", id="another outlet of that word"),
    pytest.param("Ana Roos writes for the Tarn Review.", id="another's writer"),
    pytest.param("Joren Hask owns shares in the Skarn Line.", id="a third person"),
    pytest.param("Mira Tolland is a director of the Tarn Museum.", id="end note without a tie"),
    pytest.param("“This paper,” he said, holding up a leaflet, “is wet.”", id="this paper in a quotation"),
]


@pytest.mark.parametrize("text", NOT_SIGNED)
def test_what_it_does_not_sign(text: str) -> None:
    assert signed(text) == []


def test_a_byline_may_say_it() -> None:
    head = "The price of the new quay\n\nBy Mira Tolland, the Courier's harbour correspondent\n\nThe Orvale Courier\n\n"
    assert signed("It rained.", head=head) == [
        ("author", "writes for", "Mira Tolland, the Courier's harbour correspondent")
    ]


def test_one_place_gives_one_interest() -> None:
    found = signed("I am a paid adviser to the Skarn Line and I am treasurer of the Boat Guild.")
    assert [tie for _, tie, _ in found] == ["is paid by", "member of"]


def test_a_text_in_another_language_is_not_read() -> None:
    german = (
        "Der Preis des Kais\n\n" + "Der Kai wurde für zehn Jahre vermietet, und niemand fragte nach den Planken. " * 8
    )
    document = article(german + "\n\nI own shares in the Skarn Line.\n")
    assert interests.find(Sheet(document=document, records=Records())).interests == ()


NOTES = [
    pytest.param(
        "Odo Brill is a writer for the Skarn Outlook, where this article was originally published.",
        "Odo Brill is a writer for the Skarn Outlook, where this article was originally published",
        id="another outlet, which had it first",
    ),
    pytest.param(
        "Odo Brill is a Tarn-based researcher and writer, especially for the online magazine “Skarn Outlook”.",
        None,
        id="another outlet",
    ),
    pytest.param(
        "[Odo Brill is a frequent contributor to *The Orvale Courier*.]",
        "Odo Brill is a frequent contributor to *The Orvale Courier*",
        id="brackets and stars",
    ),
]


@pytest.mark.parametrize(("note", "expected"), NOTES)
def test_a_note_at_the_end_tells_for_whom_the_author_writes(note: str, expected: str | None) -> None:
    head = "The price of the new quay\n\nThe Orvale Courier\n\n4 May 2031\n\n"
    text = "It rained on the quay." + END + "\n" + note
    document = article(head + BODY + text + "\n")
    found = interests.find(Sheet(document=document, records=Records())).interests
    told = [(each.tie, each.span.of(document.text)) for each in found]
    assert told == ([("writes for", expected)] if expected else [])


def test_he_in_a_note_is_the_author() -> None:
    found = signed("Mira Tolland lives in Tarn. She is a regular contributor to the Orvale Courier.")
    assert [(who, tie) for who, tie, _ in found] == [("author", "writes for")]


def test_whoever_says_i_in_a_transcript_is_not_the_author() -> None:
    lines = ["((Orla Finn)) What do you do?", "((Joren Hask)) I own shares in the Skarn Line.", "I am on the board."]
    assert signed("\n\n".join(lines)) == []
