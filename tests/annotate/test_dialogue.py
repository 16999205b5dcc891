"""What a turn of a transcript does: attributions made by hand, marked as in test_stances."""

import pytest

from tests.annotate.test_stances import HEAD, completed

TALK = "\n\n".join(
    (
        "[MS TOLLAND]: <Good morning, everyone.>|",
        "[QUESTION]: <Thank you. When will the quay open? I have heard of Friday.>|",
    )
)


def turn(answer: str) -> str | None:
    """The stance of one more turn of the talk."""
    return completed(f"{TALK}\n\n{answer}", head="Harbour briefing\n\n")[-1].stance


@pytest.mark.parametrize(
    ("answer", "stance"),
    [
        ("[MS TOLLAND]: <Yes, it is.>", "confirms"),
        ("[MS TOLLAND]: <That’s right.>", "confirms"),
        ("[MS TOLLAND]: <No.>", "denies"),
        ("[MS TOLLAND]: <No problem.>", "states"),
        ("[MS TOLLAND]: <I don’t have anything to announce today.>", "declines to comment"),
        ("[MS TOLLAND]: <We’re not going to speculate about that.>", "declines to comment"),
        ("[MS TOLLAND]: <I would refer you to the harbour office.>", "declines to comment"),
        ("[MS TOLLAND]: <The crane came last week.>", "states"),
        ("[MS TOLLAND]: <Let’s go to Joren Hask.>", "states"),
        ("[OPERATOR]: <Your line is open. Please go ahead.>", "states"),
        ("[QUESTION]: <Hello.>", "states"),
        ("[JOREN HASK]: <The crane is old. Who paid for it? (Laughter.)>", "asks"),
        ("[MS TOLLAND]: <Did it come? It did, said the crane to the boat.>", "states"),
    ],
)
def test_what_a_turn_does(answer: str, stance: str) -> None:
    assert turn(answer) == stance


def test_a_question_is_first_of_all_a_question() -> None:
    assert turn("[QUESTION]: <I wonder whether you doubt it. No one is certain of the crane, are they?>") == "asks"


def test_a_yes_to_nobody_confirms_nothing() -> None:
    assert completed(f"{TALK}\n\n[MS TOLLAND]: <The crane came.>|\n\n[MR HASK]: <Yes.>")[-1].stance == "states"


def test_a_speech_does_more_than_its_first_words_do() -> None:
    long = "The boats will come home. " + "The harbour has had a long and quiet year behind its wall. " * 8
    assert turn(f"[MS TOLLAND]: <{long.strip()}>") == "states"


def test_a_colon_inside_a_sentence_is_no_label() -> None:
    marked = "In Orvale [the mayor]: <“Let’s go to the quay and stay there all day long.”>"
    assert completed(marked, head=HEAD)[0].stance == "states"


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("[Mira Tolland] {said} <“The quay is all for show, no?”>.", "states"),
        ("[Mira Tolland] {said} <“Who paid for the quay?”>.", "asks"),
        ("[Mira Tolland] {said} <“Who paid for the quay? And why?”>.", "asks"),
        ("[Mira Tolland] {recalled} <“I stood there and thought, ‘Who paid for it?’”>.", "states"),
        ("[Mira Tolland] {said} <“I urge the board to go”>.", "asks"),
        ("[Mira Tolland] {stopped short of calling for} <the board to go>.", "declines to comment"),
        ("[Mira Tolland] {agreed with} <Hask about the quay>.", "states"),
        ("[Mira Tolland] {said} <Hask was absolutely right>.", "states"),
        ("[Mira Tolland] {conceded} <the election>.", "states"),
        ("[The bank] {lowered} <its growth forecast to one per cent>.", "predicts"),
        ("[The bank] {said} <the bridge should boost trade>.", "states"),
        ("[The bank] {said} <“We should be proud of the bridge”>.", "states"),
        ("[The defendants] {claimed} <the quay had burnt by itself>.", "alleges"),
        ("[Joren Hask] {said} <his confession had been coerced>.", "denies"),
        ("[Mira Tolland] {gave no credence to} <the report>.", "doubts"),
        ("At [Mira Tolland]'s {direction} <the office closed>.", "orders"),
        ("At the {invitation} of [Mira Tolland] <the choir stayed>.", "asks"),
    ],
)
def test_how_more_words_are_put(marked: str, stance: str) -> None:
    assert completed(marked)[0].stance == stance
