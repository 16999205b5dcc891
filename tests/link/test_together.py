"""Which carriers stand in one text: what is the same beside the claim decides, never the claim alone."""

from dataclasses import replace

import pytest

from onrecord.link import together as joining
from onrecord.link.together import Shared, Standing, alike, by_copies, passages
from onrecord.model import Span

CLAIM = "the north gate of the dam was opened by hand at four in the morning"


def standing(document: str, before: str, sentence: str, behind: str, *, own: bool = False) -> Standing:
    """A carrier: a sentence with the claim, between what stands before and behind it."""
    text = f"{before} {sentence} {behind}"
    start = text.index(sentence)
    at = text.index(CLAIM)
    place = Span(document, at, at + len(CLAIM))
    whole = Span(document, start, start + len(sentence))
    return Standing(place=place, sentence=whole, claim=whole if own else place, text=text, own=own)


def together(*several: Standing) -> list[int]:
    """The number of the text of each."""
    return [number for number, _ in passages(len(several), alike(several))]


SAID = f"The minister said that {CLAIM}."
NEXT = "Farmers in the lower valley lost their seed and two barns."


def test_one_speaker_quoted_alike_twice_is_no_copy() -> None:
    one = standing("a", "It rained all week.", SAID, "A council will meet on Friday to hear engineers.")
    other = standing("b", "Nobody was hurt in town.", SAID, "The inquiry has no date and no chairman as yet.")
    assert together(one, other) == [0, 1]


def test_the_same_words_behind_make_it_one_text_though_the_source_is_another() -> None:
    one = standing("a", "It rained all week.", SAID, NEXT)
    other = standing("b", "Nobody was hurt in town.", f"An official said that {CLAIM}.", NEXT)
    assert together(one, other) == [0, 0]


def test_a_whole_sentence_in_an_own_voice_is_a_text() -> None:
    several = [
        standing(name, f"Other {name}.", f"It is said that {CLAIM}.", f"More {name}.", own=True) for name in "ab"
    ]
    assert together(*several) == [0, 0]


def test_a_passage_counts_by_what_it_has_beside_the_claim() -> None:
    one, other = standing("a", "x y z.", SAID, NEXT), standing("b", "p q r.", SAID, NEXT.replace("two", "three"))
    whole = Shared(left=Span("a", 0, len(one.text)), right=Span("b", 0, len(other.text)), words=30)
    bare = Shared(left=one.place, right=other.place, words=14)
    assert list(by_copies([one, other], [bare])) == []
    assert [(left, right) for left, right, _ in by_copies([one, other], [whole])] == [(0, 1)]


def test_words_that_differ_beside_the_claim_are_nothing_in_common() -> None:
    one = standing("a", "x y z.", SAID, "Rain fell on the whole of that coast since Monday.")
    other = standing("b", "p q r.", SAID, "Nothing else could be learned before noon of Friday.")
    whole = Shared(left=Span("a", 0, len(one.text)), right=Span("b", 0, len(other.text)), words=30)
    assert list(by_copies([one, other], [whole])) == []


def test_nobody_carries_anything() -> None:
    assert passages(0, ()) == ()


def test_a_paragraph_that_asks_for_money_makes_no_text() -> None:
    foot = "\n\nSupport this newsroom with a gift of any size by the end of June."
    one = standing("a", "It rained all week.", SAID, foot)
    other = standing("b", "Nobody was hurt in town.", f"An official said that {CLAIM}.", foot)
    assert together(one, other) == [0, 1]


def test_another_number_beside_the_same_words_is_another_matter() -> None:
    row = "The bus to the lower valley ran half empty with {} farmers and a crate. Rain fell."
    one = standing("a", "It rained all week.", SAID, row.format(3))
    other = standing("b", "Nobody was hurt in town.", f"An official said that {CLAIM}.", row.format(4))
    assert together(one, other) == [0, 1]


def test_a_word_more_or_less_before_them_parts_no_text() -> None:
    one = standing("a", "It rained all week.", SAID, NEXT)
    other = standing("b", "Nobody was hurt in town.", f"An official said that {CLAIM}.", f"Many {NEXT}")
    assert together(one, other) == [0, 0]


def test_the_words_for_who_says_it_are_nothing_in_common() -> None:
    said = f"Orsa Brandt, the chair of the lower valley water board, said that {CLAIM}."
    one, other = standing("a", "x y z.", said, "Rain fell."), standing("b", "p q r.", said, "No date is set.")
    whole = Shared(left=one.sentence, right=other.sentence, words=24)
    assert [pair[:2] for pair in by_copies([one, other], [whole])] == [(0, 1)]
    source = "Orsa Brandt, the chair of the lower valley water board"
    known = [replace(each, source=source) for each in (one, other)]
    assert list(by_copies(known, [whole])) == []


def test_two_headlines_of_one_wording_are_no_copies() -> None:
    several = [
        replace(standing(name, "", f"Last night {CLAIM}.", f"{name} x.", own=True), headline=True) for name in "ab"
    ]
    assert together(*several) == [0, 1]


def test_the_same_words_much_nearer_to_the_sentence_make_no_text() -> None:
    here = standing("a", "", SAID, f"It rained. {NEXT}")
    near = standing("b", "", f"A clerk of the province told us that {CLAIM}.", NEXT)
    far = standing("c", "", f"A guard has written that {CLAIM}.", f"It had rained hard for nine days. {NEXT}")
    assert together(here, near) == [0, 0]
    assert together(near, far) == [0, 1]
    assert together(near, here, far) == [0, 0, 2]


def test_a_text_with_many_carriers_is_cleared_of_the_claim_once(monkeypatch: pytest.MonkeyPatch) -> None:
    text, asked = f"{SAID} {NEXT} " * 50, list[str]()
    clear = joining._without

    def counted(text: str, places: list[Span]) -> str:
        asked.append(text)
        return clear(text, places)

    several = []
    for at in range(50):
        start = at * (len(SAID) + len(NEXT) + 2)
        place = Span("a", start + SAID.index(CLAIM), start + SAID.index(CLAIM) + len(CLAIM))
        sentence = Span("a", start, start + len(SAID))
        several.append(Standing(place=place, sentence=sentence, claim=place, text=text, own=False))
    monkeypatch.setattr(joining, "_without", counted)
    list(alike(several))
    assert asked == [text]


def test_the_claim_is_blanked_where_its_places_overlap_too() -> None:
    places = [Span("a", 4, 6), Span("a", 1, 3), Span("a", 2, 5), Span("a", 1, 6)]
    assert joining._without("abcdefgh", places) == "a     gh"
    assert joining._without("abcdefgh", []) == "abcdefgh"


CLERK = replace(
    standing("a", "It rained all week.", f"A clerk said that {CLAIM}.", NEXT), source="A clerk", given="person"
)
NAMED = replace(
    standing("b", "Nobody was hurt.", f"Ana Hask said that {CLAIM}.", NEXT), source="Ana Hask", given="named"
)
DRIVER = replace(
    standing("c", "Roads were shut.", f"A driver said that {CLAIM}.", NEXT), source="A driver", given="person"
)


def test_a_sentence_of_background_makes_no_copy_of_a_clerk_and_a_driver() -> None:
    assert together(CLERK, DRIVER) == [0, 1]
    assert together(CLERK, replace(DRIVER, source="The clerk")) == [0, 0]


def test_words_on_both_sides_do() -> None:
    longer = "It rained all week in the town of Veldra and in the lower valley."
    one = replace(standing("a", longer, f"A clerk said that {CLAIM}.", NEXT), source="A clerk", given="person")
    other = replace(standing("c", longer, f"A driver said that {CLAIM}.", NEXT), source="A driver", given="person")
    assert together(one, other) == [0, 0]


def test_several_and_those_who_ask_not_to_be_named_are_no_copy_of_somebody_named() -> None:
    several = replace(DRIVER, source="Two drivers", given="people")
    assert together(NAMED, several) == [0, 1]
    said = f"A driver who asked not to be named said that {CLAIM}."
    asks = replace(standing("c", "Roads were shut.", said, NEXT), source="A driver", given="person")
    assert together(NAMED, asks) == [0, 1]
    assert together(NAMED, DRIVER) == [0, 0]


def test_a_name_is_not_gone_where_other_articles_have_the_words_beside_it() -> None:
    assert [number for number, _ in passages(2, alike([NAMED, DRIVER], lambda words: True))] == [0, 1]


def test_a_nameless_source_in_the_same_many_words_is_something_in_common() -> None:
    source = "A clerk at the counter of Marrow's Lower Quay office"
    said = f"{source} told the board that {CLAIM}"
    one = standing("a", "x y z.", f"{said}, he added.", "Rain fell.")
    other = standing("b", "p q r.", f"{said}, as it turned out.", "No date is set.")
    places = (Span(each.place.document, each.sentence.start, each.sentence.start + len(said)) for each in (one, other))
    left, right = places
    known = [replace(one, source=f"an aide {source}", given="person"), replace(other, source=source, given="person")]
    assert [pair[:2] for pair in by_copies(known, [Shared(left=left, right=right, words=24)])] == [(0, 1)]
    named = [replace(each, given="named") for each in known]
    assert list(by_copies(named, [Shared(left=left, right=right, words=24)])) == []
