"""Further wordings, each beside one that only looks like it: courses and shows, silences, what will befall somebody.

The marks are those of test_stances.py: [a source], {a cue} and <a content>.
"""

import pytest

from tests.annotate.test_stances import completed

CHANNELS = {
    "broadcast": [
        "[Mira Tolland] {said} on Inside Edition <that the quay was open>.",
        "[Mira Tolland] {said} on the nightly news <that the quay was open>.",
        "[Mira Tolland] {said} in a TV interview <that the quay was open>.",
        "[Mira Tolland] {said} in a radio interview <that the quay was open>.",
        "[Mira Tolland] {said} on her programme <that the quay was open>.",
        "[Mira Tolland] {said} on the Voice of Orvale's Pell in Focus program <that the quay was open>.",
        "[Radio Orvale] {admitted} <that the quay was open>.",
    ],
    "social post": [
        "[Mira Tolland] {said} in a video posted online <that the quay was open>.",
        "[Mira Tolland] {captioned} the picture: <“The quay is open.”>",
    ],
    "briefing": [
        "[Mira Tolland] {told} a media scrum <that the quay was open>.",
        "[Mira Tolland] {said} in a teleconference with reporters <that the quay was open>.",
        "[Mira Tolland] {told} a televised news conference <that the quay was open>.",
    ],
    "interview": [
        "[A blogger] {told} the Courier <that the quay was open>.",
        "Mira Tolland spoke to CNN about the quay.| [Tolland] {said} <it was open>.",
        "CNN reached Mira Tolland at home.| [Tolland] {said} <the quay was open>.",
    ],
    "document": ["[Mira Tolland] {said} in an angry letter <that the quay was open>."],
    None: [
        "Speaking on the town's recycling program, [Mira Tolland] {said} <that the quay was open>.",
        "On the new summer reading program, [Mira Tolland] {said} <that the quay was open>.",
        "During the program, [Mira Tolland] {said} <that the quay was open>.",
        "[Mira Tolland] {said} on 20 January <that the quay was open>.",
        "At the dog show, [Mira Tolland] {said} <that the quay was open>.",
        "[Mira Tolland], who owns a television station, {said} <that the quay was open>.",
        "[The television actress] {said} <that the quay was open>.",
        "[A radio engineer] {said} <that the quay was open>.",
        "[Mira Tolland] {said} over his police radio <that the quay was open>.",
        "[Mira Tolland] {appeared in television commercials promoting} <the quay>.",
        "[People who live on the quay] {said} <that it was open>.",
        "[Mira Tolland], who wrote the book, {said} <that the quay was open>.",
        "In addition to the email inquiry, [Mira Tolland] {said} <that the quay was open>.",
        "In 2002, after a study, [Mira Tolland] {said} <that the quay was open>.",
        "[Mira Tolland] {told} a closed briefing <that the quay was open>.",
        "[Mira Tolland] {said} after his release from prison <that the quay was open>.",
        "[Mira Tolland] {posted} a sign <that the quay was open>.",
        "Mira Tolland spoke to fishermen about the quay.| [Tolland] {said} <it was open>.",
    ],
}
STANCES = {
    "declines to comment": [
        "[Mira Tolland] {referred} <questions to her lawyer>.",
        "[A clerk] {directed} <all inquiries to the port>.",
        "[The clerks] {offered} <no explanation>.",
        "[Mira Tolland] {said} <she couldn't discuss the sale>.",
        "[The port] {said} <it doesn't discuss pending cases>.",
        "[Mira Tolland] {said} <she was not at liberty to say>.",
        "[Mira Tolland] {said} <it would be inappropriate to comment>.",
        "<“I have nothing to add,”> [Mira Tolland] {said}.",
        "<“I won't get into that,”> [Mira Tolland] {said}.",
        "<“It would be inappropriate to comment,”> [Mira Tolland] {said}.",
    ],
    "denies": [
        "[Mira Tolland] {brushed aside} <suggestions that she would sell>.",
        "[Mira Tolland] {pooh-poohed} <the rumour>.",
        "[Mira Tolland] {called} <the claim “absurd”>.",
        "[Mira Tolland] {said} <the report was incorrect>.",
        "[Mira Tolland] {said} <she is not a thief>.",
        "[Mira Tolland] {said} <it sounds like a hoax>.",
        "[Mira Tolland] {said} <she has had no conversations with the buyers>.",
        "<“It didn't happen,”> [Mira Tolland] {said}.",
        "<“That's not how it happened,”> [Mira Tolland] {said}.",
        "<“This is not a hoax,”> [Mira Tolland] {said}.",
        "<“We are not to blame,”> [Mira Tolland] {said}.",
    ],
    "confirms": [
        "[Mira Tolland] {said} <the report was true>.",
        "[Mira Tolland] {said} <the letter was genuine>.",
    ],
    "predicts": [
        "<“If the quay closes, the town will die,”> [Mira Tolland] {said}.",
        "<“It's never going to work,”> [Mira Tolland] {said}.",
        "<“We're headed for a recession,”> [Mira Tolland] {said}.",
        "<“The worst is yet to come,”> [Mira Tolland] {said}.",
        "[The Port Budget Office] {said} <the budget deficit will fall>.",
    ],
    "states": [
        "[Mira Tolland] {said} <the airline will fly to Pell>.",
        "[Mira Tolland] {said} <the rest of the money will go toward the roof>.",
        "[Mira Tolland] {said} <the quay will open in May>.",
        "[Mira Tolland] {said} <the limit will be 30>.",
        "[Mira Tolland] {said} <the roof will cost $3 million>.",
        "[Mira Tolland] {said} <students will learn to row>.",
        "[The band] {saw} <its revenue of 2008 rise>.",
        "[Mira Tolland] {feared} <that the flood would have ruined her>.",
        "[Mira Tolland] {said} <that nothing in the plan was new>.",
    ],
}
BY_CHANNEL = [(text, channel) for channel, texts in CHANNELS.items() for text in texts]
BY_STANCE = [(text, stance) for stance, texts in STANCES.items() for text in texts]


@pytest.mark.parametrize(("text", "channel"), BY_CHANNEL)
def test_where_it_was_said(text: str, channel: str | None) -> None:
    made = completed(text)[-1]
    assert made.channel == channel, made.channel_why


@pytest.mark.parametrize(("text", "stance"), BY_STANCE)
def test_how_it_was_put(text: str, stance: str) -> None:
    made = completed(text, kind="direct" if "<“" in text else "indirect")[-1]
    assert made.stance == stance, made.stance_why
