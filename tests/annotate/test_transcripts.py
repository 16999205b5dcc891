"""Who speaks in transcripts and releases: labels that are anybody's, "we" of a body, and who is called to ask."""

import pytest

from onrecord.annotate import annotate
from onrecord.annotate.askers import Askers
from onrecord.annotate.lexicon import lexicon_of
from onrecord.annotate.namesakes import Namesakes
from onrecord.annotate.scene import Scene
from onrecord.annotate.speakers import Register
from onrecord.model import Attribution, Span, attribution_id
from tests.annotate.sourced import MADE
from tests.articles import around, article

CALLS = [
    ("MS VARGA: That is all. Let’s go to Mira Tolland.\n\nOPERATOR: Go ahead, your line is open.", "Mira Tolland"),
    ("MS VARGA: The next question is from the line of Mira Tolland.\n\nOPERATOR: One moment.", "Mira Tolland"),
    ("MS VARGA: Let’s go to Mira (inaudible) Tolland.\n\nOPERATOR: Your line is open.", "Tolland"),
    ("OPERATOR: One moment.\n\nMS VARGA: Mira Tolland, please go ahead.", "Mira Tolland"),
    ("OPERATOR: One moment.\n\nMS VARGA: The quay is closed.", None),
    ("OPERATOR: One moment.\n\nMS VARGA: Let’s go to Norway.", None),
]


def asker(text: str) -> str | None:
    """Whom the last QUESTION of a transcript means."""
    document = article(text)
    words = lexicon_of(document)
    assert words is not None
    scene = Scene(document, words)
    start = document.text.rindex("QUESTION")
    answer = Askers(scene, Namesakes(scene)).who(start, start + len("QUESTION"))
    assert answer is not None
    return answer.one.text if answer.one else None


def transcript(turns: str, question: str = "Is the quay safe?") -> str:
    return f"{turns}\n\nQUESTION: {question}\n\nMS VARGA: It is.\n\nOPERATOR: Thank you all.\n"


@pytest.mark.parametrize(("turns", "expected"), CALLS)
def test_a_question_is_by_the_one_who_was_called(turns: str, expected: str | None) -> None:
    assert asker(f"QUESTION: Good morning.\n\n{transcript(turns)}") == expected


def test_who_was_called_goes_on_behind_a_short_answer() -> None:
    turns = "MS VARGA: Let’s go to Mira Tolland.\n\nQUESTION: Can you hear me?\n\nMS VARGA: Yes, I can hear you."
    assert asker(f"QUESTION: Hello.\n\nMS VARGA: Hello.\n\n{transcript(turns)}") == "Mira Tolland"


def test_who_asks_may_say_so() -> None:
    question = "My name is Mira Tolland, of the Courier. Is the quay safe?"
    assert asker(f"QUESTION: Hello.\n\n{transcript('MS VARGA: Hello there.', question)}") == "Mira Tolland"


def we(text: str, around: str = "") -> str | None:
    """Whom the last "We" of a text means; `around` are the words of the turn's label, the source around it."""
    document = article(text)
    made = [_made(document.id, document.text, "The Republic of Orvale", "welcomes")] if not around else []
    outer = _made(document.id, document.text, around, "") if around else None
    inner = _made(document.id, document.text, "We", "urge", via=outer.id if outer else None)
    words = lexicon_of(document)
    assert words is not None
    several = (*made, *([outer] if outer else []), inner)
    register = Register(document, words, several)
    links = {each.id: register.links(each) for each in several}
    mentions = {each.id: each.span.of(document.text) for each in register.mentions}
    return mentions.get(links[inner.id][0].right or "")


def _made(document: str, text: str, source: str, cue: str, via: str | None = None) -> Attribution:
    start = text.rindex(source)
    place = text.index(cue, start)
    content = (Span(document, max(place + len(cue), start + len(source)) + 1, text.index(".", place)),)
    roles = (
        (Span(document, start, start + len(source)),),
        (Span(document, place, place + len(cue)),) if cue else (),
        content,
    )
    return Attribution(
        id=attribution_id(document, *roles), document=document, source=roles[0], cue=roles[1], content=roles[2],
        kind="indirect", score=1.0, why="test", by=MADE, via=via,
    )  # fmt: skip


def test_we_of_a_release_are_the_country_that_acts_in_it() -> None:
    text = (
        "The Republic of Orvale welcomes the truce on the river that was signed at the quay on Monday.\n\n"
        "The war has closed the harbour for a year. We urge both towns to open it before the winter.\n"
    )
    assert we(text) == "Republic of Orvale"


def test_we_of_a_turn_are_those_whom_its_speaker_names_so() -> None:
    text = (
        "MS VARGA: The quay is closed. It is what we, the Harbour Board, decided.\n\nQUESTION: And now?\n\n"
        "MS VARGA: It is early. We urge the crews to wait.\n\nQUESTION: Thank you.\n"
    )
    assert we(text, "MS VARGA") == "Harbour Board"


def test_we_of_a_turn_without_a_body_stay_open() -> None:
    text = (
        "MS VARGA: The quay is closed.\n\nQUESTION: And now?\n\n"
        "MS VARGA: It is early. We urge the crews to wait.\n\nQUESTION: Thank you.\n"
    )
    assert we(text, "MS VARGA") is None


@pytest.mark.parametrize("head", ["UPDATED", "PUBLISHED", "MORE", "PHOTOS", "RELATED", "EDITOR'S NOTE"])
def test_heads_of_lines_that_name_nobody_make_no_transcript(head: str) -> None:
    lines = ["PUBLISHED: MONDAY, MAY 3", f"{head}: TUESDAY, MAY 4", "Ana Hask said that the quay was shut."]
    lines += [f"{head}: TEN FERRIES THAT SANK", "PUBLISHED: AGAIN", "The boats came home."]
    found = annotate(around("\n\n".join(lines)))
    text = around("\n\n".join(lines)).text
    assert [span.of(text) for each in found.attributions for span in each.source] == ["Ana Hask"]
