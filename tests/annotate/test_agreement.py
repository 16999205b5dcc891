"""One list out of two readings: rules and tagger by hand, so that no promise here hangs on the weights."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.agreement import ALONE, FLOOR, FLOOR_INSIDE, HEARD, STRAY, UNSURE, agree
from onrecord.annotate.drafts import Draft, Range
from onrecord.annotate.tagger import TaggedAttribution, TaggedSpan
from tests.annotate.readings import draft, page, tagged, words_of

SAID = "On Monday Mira Tolland said in Orvale that the quay was closed."
TELLS = "Joren Hask came. Mira Tolland said the quay was closed. The market was full."


# What both found


def test_what_both_found_has_the_taggers_bounds() -> None:
    rules = [draft(SAID, "Tolland", "said", "the quay was closed")]
    both = agree(rules, page(SAID, [tagged(SAID, "Mira Tolland", "said in Orvale", "that the quay was closed")]))
    assert words_of(SAID, both) == [("Mira Tolland", "said in Orvale", "that the quay was closed")]
    assert both[0].shape == "by hand; the tagger agrees"


@pytest.mark.parametrize(("rules", "other"), [(0.6, 0.9), (0.9, 0.6), (0.5, 0.5)])
def test_the_score_of_both_lies_between_their_own(rules: float, other: float) -> None:
    found = [tagged(SAID, "Mira Tolland", "said", "the quay was closed", certainty=other)]
    (both,) = agree([draft(SAID, "Mira Tolland", "said", "the quay was closed", score=rules)], page(SAID, found))
    assert min(rules, other) <= both.score <= max(rules, other)


def test_the_certainty_of_each_role_is_the_taggers_and_that_of_the_content_of_its_least_sure_piece() -> None:
    text = "The planks, Mira Tolland warned, were rotten."
    found = tagged(text, ("Mira Tolland", 0.7), ("warned", 0.8), ("The planks", 0.95), ("were rotten", 0.6))
    (both,) = agree([draft(text, "Mira Tolland", "warned", "The planks", "were rotten")], page(text, [found]))
    assert both.certainty is not None
    assert (both.certainty.source, both.certainty.cue, both.certainty.content) == (0.7, 0.8, 0.6)


@pytest.mark.parametrize("cue", ["First said", "First has said"])
def test_capitals_at_the_head_of_a_cue_are_the_rest_of_a_name(cue: str) -> None:
    text = f"Patients {cue} that the quay was closed."
    (found,) = agree([], page(text, [tagged(text, "Patients", cue, "that the quay was closed")]))
    assert words_of(text, [found])[0][:2] == ("Patients First", cue.removeprefix("First "))


def test_capitals_in_a_headlines_cue_are_no_name() -> None:
    text = "Mira Tolland Remarks at the Quay That It Is Closed"
    (found,) = agree([], page(text, [tagged(text, "Mira Tolland", "Remarks at", "That It Is Closed")]))
    assert words_of(text, [found])[0][:2] == ("Mira Tolland", "Remarks at")


def test_a_source_that_the_tagger_leaves_open_is_the_rules() -> None:
    found = [tagged(SAID, None, "said", "that the quay was closed")]
    chances = {"source": {"Mira Tolland": 0.4}}
    (both,) = agree([draft(SAID, "Mira Tolland", "said", "the quay was closed")], page(SAID, found, chances=chances))
    assert words_of(SAID, [both]) == [("Mira Tolland", "said", "that the quay was closed")]
    assert both.certainty is not None and both.certainty.source == 0.4


def test_where_the_tagger_took_the_source_for_content_the_rules_bounds_stand() -> None:
    text = "A ruin, in the words of Mira Tolland, the quay was shut."
    found = [tagged(text, None, "in the words of", "Mira Tolland, the quay was shut")]
    both = agree([draft(text, "Mira Tolland", "in the words of", "the quay was shut")], page(text, found))
    assert words_of(text, both) == [("Mira Tolland", "in the words of", "the quay was shut")]


@pytest.mark.parametrize(("sure", "content"), [(UNSURE - 0.1, "the quay was closed"), (UNSURE, "On Monday")])
def test_where_the_tagger_is_unsure_of_a_content_and_means_other_words_the_rules_stand(
    sure: float, content: str
) -> None:
    text = "On Monday Mira Tolland said the quay was closed."
    found = [tagged(text, "Mira Tolland", "said", ("On Monday", sure))]
    both = agree([draft(text, "Mira Tolland", "said", "the quay was closed")], page(text, found))
    assert words_of(text, both) == [("Mira Tolland", "said", content)]


def test_an_unsure_source_goes_as_far_as_the_rules() -> None:
    text = "Tolland and Hask said that they would meet again."

    def source(sure: float) -> str:
        found = [tagged(text, ("Hask", sure), "said", "that they would meet again")]
        rules = [draft(text, "Tolland and Hask", "said", "that they would meet again")]
        return words_of(text, agree(rules, page(text, found)))[0][0]

    assert source(UNSURE - 0.1) == "Tolland and Hask"
    assert source(UNSURE) == "Hask"


HEARERS = [
    ("The crews were told that the quay was closed.", "The crews", "were told", ("that the quay was closed",)),
    ("It was reported that the quay was closed.", "It", "was reported", ("that the quay was closed",)),
]


@pytest.mark.parametrize(("text", "hearer", "cue", "content"), HEARERS)
def test_who_is_told_is_no_source_and_no_content(text: str, hearer: str, cue: str, content: tuple[str]) -> None:
    rules = [draft(text, "", cue, *content)]
    expected = [("", cue, *content)]
    assert words_of(text, agree(rules, page(text, [tagged(text, hearer, cue, *content)]))) == expected
    assert words_of(text, agree(rules, page(text, [tagged(text, None, cue, hearer, *content)]))) == expected


def test_the_subject_of_a_passive_that_is_reported_stays_content() -> None:
    text = "The quay is believed to be closed."
    rules = [draft(text, "", "is believed", "The quay", "to be closed")]
    found = [tagged(text, None, "is believed", "The quay", "to be closed")]
    assert words_of(text, agree(rules, page(text, found))) == [("", "is believed", "The quay / to be closed")]


# Quotation marks are hard


MENDED = [
    pytest.param("“The quay is shut,” Mira Tolland said.", "The quay is shut,”", id="without the opening mark"),
    pytest.param("“The quay is shut,” Mira Tolland said.", "“The quay is shut", id="without the closing mark"),
    pytest.param("« The quay is shut, » Mira Tolland said.", "The quay is shut", id="marks behind blanks"),
    pytest.param("‘The quay is shut,’ Mira Tolland said.", "The quay is shut,’", id="single marks"),
]


@pytest.mark.parametrize(("text", "cut"), MENDED)
def test_a_content_that_fills_a_quotation_takes_in_its_marks(text: str, cut: str) -> None:
    whole = text.partition(" Mira")[0]
    both = agree([draft(text, "Mira Tolland", "said", whole)], page(text, [tagged(text, "Mira Tolland", "said", cut)]))
    assert words_of(text, both) == [("Mira Tolland", "said", whole)]


def test_a_content_that_ends_inside_a_quotation_goes_on_to_its_mark() -> None:
    text = "Mira Tolland said the quay was “a ruin with a view” and left."
    found = [tagged(text, "Mira Tolland", "said", "the quay was “a ruin")]
    alone = agree([], page(text, found))
    assert words_of(text, alone) == [("Mira Tolland", "said", "the quay was “a ruin with a view”")]


def test_an_apostrophe_cuts_nothing() -> None:
    text = "Mira Tolland said the dockers' union met the pilots' guild at noon."
    found = [tagged(text, "Mira Tolland", "said", "the dockers' union met")]
    assert words_of(text, agree([], page(text, found))) == [("Mira Tolland", "said", "the dockers' union met")]


def test_where_mending_would_lay_one_role_over_another_the_taggers_bounds_stay() -> None:
    text = "“The quay was closed, Mira Tolland said.”"
    found = [tagged(text, "Mira Tolland", "said", "“The quay was closed")]
    for rules in ([], [draft(text, "Mira Tolland", "said", "The quay was closed")]):
        assert words_of(text, agree(rules, page(text, found))) == [("Mira Tolland", "said", "“The quay was closed")]


GOES_ON = "“The quay is shut,” Mira Tolland said. “Nobody may land there.”"


def test_a_quotation_that_goes_on_is_added_where_the_tagger_gives_it_to_nobody_it_is_sure_of() -> None:
    rules = [draft(GOES_ON, "Mira Tolland", "said", "“The quay is shut,”", "“Nobody may land there.”")]
    first = tagged(GOES_ON, "Mira Tolland", "said", "“The quay is shut,”")
    whole = [("Mira Tolland", "said", "“The quay is shut,” / “Nobody may land there.”")]
    assert words_of(GOES_ON, agree(rules, page(GOES_ON, [first]))) == whole
    unsure = tagged(GOES_ON, None, None, "“Nobody may land there.”", certainty=FLOOR - 0.1)
    assert words_of(GOES_ON, agree(rules, page(GOES_ON, [first, unsure]))) == whole
    nobody = tagged(GOES_ON, None, None, "“Nobody may land there.”", certainty=FLOOR)
    assert words_of(GOES_ON, agree(rules, page(GOES_ON, [first, nobody]))) == [
        ("Mira Tolland", "said", "“The quay is shut,”"),
        ("", "", "“Nobody may land there.”"),
    ]


# Contents in other sentences


@pytest.mark.parametrize(("sure", "stays"), [(STRAY - 0.1, False), (STRAY, True)])
def test_bare_words_of_another_sentence_are_the_authors_unless_the_tagger_is_sure(sure: float, stays: bool) -> None:
    found = [tagged(TELLS, "Mira Tolland", "said", "the quay was closed", ("The market was full", sure))]
    content = "the quay was closed / The market was full" if stays else "the quay was closed"
    for rules in ([], [draft(TELLS, "Mira Tolland", "said", "the quay was closed")]):
        assert words_of(TELLS, agree(rules, page(TELLS, found))) == [("Mira Tolland", "said", content)]


def test_quoted_words_of_another_sentence_stay() -> None:
    found = [tagged(GOES_ON, "Mira Tolland", "said", "“The quay is shut,”", ("“Nobody may land there.”", 0.3))]
    alone = agree([], page(GOES_ON, found))
    assert words_of(GOES_ON, alone) == [("Mira Tolland", "said", "“The quay is shut,” / “Nobody may land there.”")]


def test_an_only_content_stays_wherever_it_is() -> None:
    found = [tagged(TELLS, "Mira Tolland", "said", ("The market was full", 0.3))]
    assert words_of(TELLS, agree([], page(TELLS, found))) == [("Mira Tolland", "said", "The market was full")]


def test_no_words_are_taken_from_whom_the_rules_give_them_to() -> None:
    """The tagger has not seen the office reply, and gives its words to the next who speaks."""
    text = "The office replied: “Come and see.” Mira Tolland said that nobody came."
    rules = [
        draft(text, "The office", "replied", "“Come and see.”"),
        draft(text, "Mira Tolland", "said", "that nobody came"),
    ]
    found = [tagged(text, "Mira Tolland", "said", "“Come and see.”", "that nobody came")]
    both = agree(rules, page(text, found, chances={"content": {"“Come and see.”": 0.9}}))
    assert words_of(text, both) == [
        ("The office", "replied", "“Come and see.”"),
        ("Mira Tolland", "said", "that nobody came"),
    ]


def test_what_is_reported_inside_a_content_is_not_taken_from_it() -> None:
    text = "Mira Tolland said Joren Hask insisted they were sound."
    rules = [draft(text, "Joren Hask", "insisted", "they were sound")]
    found = [tagged(text, "Mira Tolland", "said", "Joren Hask insisted they were sound")]
    both = agree(rules, page(text, found, chances={"content": {"they were sound": 0.9}}))
    assert words_of(text, both) == [("Mira Tolland", "said", "Joren Hask insisted they were sound")]


# What one found alone


@pytest.mark.parametrize(("mean", "stays"), [(HEARD - 0.05, False), (HEARD, True)])
def test_the_rules_stand_alone_where_the_tagger_takes_the_words_for_content(mean: float, stays: bool) -> None:
    rules = [draft(SAID, "Mira Tolland", "said", "that the quay was closed")]
    chances = {"content": {"that the quay was closed": mean}, "source": {"Mira Tolland": 0.25}}
    found = agree(rules, page(SAID, chances=chances))
    assert bool(found) is stays
    for each in found:
        assert each.shape == "by hand; the tagger does not see it" and each.score == ALONE
        assert each.certainty is not None and (each.certainty.source, each.certainty.content) == (0.25, mean)


def test_inside_a_content_the_rules_stand_alone_whatever_the_tagger_holds_of_it() -> None:
    rules = [draft(SAID, "Mira Tolland", "said", "that the quay was closed")]
    assert len(agree(rules, page(SAID, inside=True))) == 1


def test_a_quotation_that_is_a_sentence_of_its_own_stands_alone() -> None:
    text = "The gulls came. “Nobody should walk there after dark.”"
    (found,) = agree([draft(text, "", "", "“Nobody should walk there after dark.”")], page(text))
    assert found.certainty is not None and (found.certainty.source, found.certainty.cue) == (None, None)


def test_each_of_several_quotations_without_a_source_may_be_found_one_by_the_tagger() -> None:
    text = "“The quay is shut for good.” “Nobody may land there.” So Mira Tolland spoke."
    rules = [draft(text, "", "", "“The quay is shut for good.”", "“Nobody may land there.”")]
    found = [tagged(text, "Mira Tolland", "spoke", "“Nobody may land there.”")]
    assert words_of(text, agree(rules, page(text, found))) == [
        ("", "", "“The quay is shut for good.”"),
        ("Mira Tolland", "spoke", "“Nobody may land there.”"),
    ]


def test_who_speaks_inside_a_quotation_is_not_who_speaks_it() -> None:
    text = "“Mira Tolland said the quay was closed.”"
    found = [tagged(text, "Mira Tolland", "said", "the quay was closed")]
    both = agree([draft(text, "", "", text)], page(text, found))
    assert [each.shape for each in both] == ["the tagger alone"]


@pytest.mark.parametrize(
    ("certainty", "inside", "stays"),
    [
        (FLOOR - 0.01, False, False),
        (FLOOR, False, True),
        (FLOOR_INSIDE - 0.01, True, False),
        (FLOOR_INSIDE, True, True),
    ],
)
def test_the_tagger_stands_alone_from_a_certainty_on(certainty: float, inside: bool, stays: bool) -> None:
    found = [tagged(SAID, "Mira Tolland", "said", "that the quay was closed", certainty=certainty)]
    alone = agree([], page(SAID, found, inside=inside))
    assert [(each.shape, each.score, each.ascribed) for each in alone] == (
        [("the tagger alone", certainty, False)] if stays else []
    )


def test_a_cue_without_content_is_nothing() -> None:
    assert agree([], page(SAID, [tagged(SAID, "Mira Tolland", "said")])) == []


def test_what_is_only_ascribed_is_marked_and_doubted_where_the_author_argues() -> None:
    text = "Dorvania does not want a war."
    found = [tagged(text, "Dorvania", "does not want", "a war", certainty=0.8)]
    (plain,) = agree([], page(text, found))
    (doubted,) = agree([], page(text, found, personal=True))
    assert plain.ascribed and doubted.ascribed
    assert plain.score == 0.8 and doubted.score < 0.5
    assert doubted.shape == "the tagger alone; the author argues in his own voice"


# Blocks


def test_a_block_has_the_rules_bounds_and_comes_first() -> None:
    text = "The office writes: The quay is shut. Mira Tolland said so in May."
    rules = [draft(text, "The office", "writes", "The quay is shut. Mira Tolland said so in May.", block=True)]
    found = [tagged(text, "Mira Tolland", "said", "The quay is shut")]
    (block,) = agree(rules, page(text, found))
    assert words_of(text, [block]) == [("The office", "writes", "The quay is shut. Mira Tolland said so in May.")]
    assert block.shape == "by hand; the tagger does not see it" and block.score == 0.8
    assert block.certainty is not None and block.certainty.content == block.score


def test_a_block_that_both_found_keeps_its_bounds_and_is_judged_by_both() -> None:
    text = "The office writes: The quay is shut. It will stay shut."
    rules = [draft(text, "The office", "writes", "The quay is shut. It will stay shut.", block=True)]
    found = [tagged(text, "The office", "writes:", "The quay is shut", certainty=0.95)]
    (block,) = agree(rules, page(text, found))
    assert words_of(text, [block]) == [("The office", "writes", "The quay is shut. It will stay shut.")]
    assert block.shape == "by hand; the tagger agrees" and 0.8 < block.score < 0.95


def test_a_content_whose_end_is_unclear_keeps_its_bounds_and_its_doubt() -> None:
    text = "Mira Tolland said “no. The sun shone on the quay."
    rules = [draft(text, "Mira Tolland", "said", "“no.", doubtful="The sun shone on the quay.")]
    found = [tagged(text, "Mira Tolland", "said", "“no. The sun shone on the quay")]
    (both,) = agree(rules, page(text, found))
    assert words_of(text, [both])[0][2] == "“no." and both.doubtful


# Whatever the two readings are


WORDS = "Mira said “the quay was shut” on Monday. Hask told of it: “No, not so.” It was ‘a lie’ they say."
STARTS = [0, *(at + 1 for at, letter in enumerate(WORDS) if letter == " ")]
ENDS = [*(at for at, letter in enumerate(WORDS) if letter == " "), len(WORDS)]


@st.composite
def disjoint(draw: st.DrawFn, most: int) -> list[Range]:
    """Ranges of whole words, in order and apart."""
    cuts = sorted(draw(st.sets(st.integers(0, len(STARTS) - 1), max_size=2 * most)))
    return [(STARTS[left], ENDS[right - 1]) for left, right in zip(cuts[::2], cuts[1::2], strict=False)]


def roles(draw: st.DrawFn, pieces: list[Range]) -> tuple[list[Range], list[Range], list[Range]]:
    """Up to one source, up to one cue and one content or more out of disjoint pieces."""
    free = draw(st.permutations(pieces))
    source = [free.pop()] if len(free) > 1 and draw(st.booleans()) else []
    cue = [free.pop()] if len(free) > 1 and draw(st.booleans()) else []
    return source, cue, sorted(free)


@st.composite
def of_the_tagger(draw: st.DrawFn) -> list[TaggedAttribution]:
    """Attributions as the tagger gives them: all their spans disjoint."""
    pieces, found = draw(disjoint(6)), []
    chance = st.floats(0, 1)
    while pieces:
        mine = [pieces.pop(0) for _ in range(min(len(pieces), draw(st.integers(1, 4))))]
        source, cue, content = roles(draw, mine)
        spans = [[TaggedSpan(start=a, end=b, certainty=draw(chance)) for a, b in role] for role in (source, cue)]
        found.append(
            TaggedAttribution(
                source=spans[0][0] if source else None,
                cue=spans[1][0] if cue else None,
                contents=tuple(TaggedSpan(start=a, end=b, certainty=draw(chance)) for a, b in content),
                certainty=draw(chance),
            )
        )
    return found


@st.composite
def of_the_rules(draw: st.DrawFn) -> list[Draft]:
    """Drafts as the rules give them: the roles of each are apart, two drafts may share words."""
    found = []
    for pieces in draw(st.lists(disjoint(4).filter(bool), max_size=4)):
        source, cue, content = roles(draw, pieces)
        score, block = draw(st.floats(0, 1)), draw(st.booleans())
        found.append(
            Draft(
                source=tuple(source), cue=tuple(cue), content=tuple(content), shape="by hand", score=score, block=block
            )
        )
    return found


@given(of_the_rules(), of_the_tagger(), st.booleans(), st.booleans())
def test_whatever_the_two_found_the_list_is_sound(
    rules: list[Draft], found: list[TaggedAttribution], personal: bool, inside: bool
) -> None:
    chances = {role: {WORDS[: len(WORDS) // 2]: 0.6} for role in ("source", "cue", "content")}
    agreed = agree(rules, page(WORDS, found, chances=chances, personal=personal, inside=inside))  # type: ignore[arg-type]
    taken: set[int] = set()
    for each in agreed:
        assert each.content and all(0 <= a < b <= len(WORDS) for a, b in (*each.source, *each.cue, *each.content))
        own = [at for piece in (*each.source, *each.cue, *each.content) for at in range(*piece)]
        assert len(own) == len(set(own)), "a word bears two roles"
        mine = {at for piece in (*each.cue, *each.content) for at in range(*piece)}
        assert not taken & mine, "two attributions share a word of cue or content"
        taken |= mine
        assert 0 <= each.score <= 1 and each.shape
        assert each.certainty is not None, "no certainty"
        assert (each.certainty.source is None, each.certainty.cue is None) == (not each.source, not each.cue)
    firsts = [min((*each.source, *each.cue, *each.content)) for each in agreed]
    assert firsts == sorted(firsts)


@given(of_the_rules(), of_the_tagger())
def test_whatever_the_tagger_found_the_first_block_keeps_its_bounds(
    rules: list[Draft], found: list[TaggedAttribution]
) -> None:
    agreed = agree(rules, page(WORDS, found))
    blocks = [each for each in rules if each.block and (each.source or each.cue)]
    if blocks and blocks[0] is next(each for each in rules if each.block):
        assert _roles(blocks[0]) in [_roles(each) for each in agreed]


def _roles(draft: Draft) -> tuple[tuple[Range, ...], ...]:
    return draft.source, draft.cue, draft.content
