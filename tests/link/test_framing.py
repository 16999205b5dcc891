"""Whose word a claim is by the words around it: the claim itself stands as "…"."""

from random import Random

import pytest

from onrecord.link.framing import (
    NAMES_IN_ROW,
    TABLE,
    _fitting,
    _pattern,
    _readings,
    _screen,
    bearers,
    called_outlet,
    desk_of,
    handed,
    inner,
    is_negative,
    is_nobody,
    is_told_after,
    mouths,
    outlets,
    passed,
    presses,
    reports,
    sentence_behind,
    tellers,
)


def names(found: object) -> list[str]:
    """The names, each once."""
    return list(dict.fromkeys(each.name for each in found))  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("around", "who"),
    [
        ("The Ledger reported, citing Joren Hask, the port warden, that ….", "Joren Hask"),
        ("…, the Ledger reported, quoting Hask.", "Hask"),
        ("“…,” the Ledger quoted warden Joren Hask as saying.", "Joren Hask"),
        ("Joren Hask was quoted by the Ledger as saying that ….", "Joren Hask"),
        ("Asked by the Ledger, Matron Aud Brell answered: “….”", "Matron Aud Brell"),
        ("According to the Ledger, the Orvale Pilots Guild said that ….", "Orvale Pilots Guild"),
        ("…, port warden Joren Hask said in remarks carried by the Ledger.", "Joren Hask"),
        ("The Ledger carried a statement by Joren Hask that ….", "Joren Hask"),
    ],
)
def test_whom_an_outlet_has_it_from(around: str, who: str) -> None:
    assert names(inner(around))[0] == who


@pytest.mark.parametrize(
    "around",
    [
        "The Ledger reported that ….",
        "As has been reported, ….",
        "The Ledger reported, citing court papers, that ….",
        "A note found on Tuesday says that the crane in Orvale ….",
        "… in two years, the Ledger reported (“Letters from Orvale: anglers write”).",
        "The film ‘Deep Water: Orvale’ says that ….",
    ],
)
def test_nobody_with_a_name_is_quoted(around: str) -> None:
    assert names(inner(around)) == []


@pytest.mark.parametrize(
    ("around", "who"),
    [
        ("In the view of port warden Joren Hask, ….", "Joren Hask"),
        ("… – that is the assessment of Joren Hask, the port warden.", "Joren Hask"),
        ("Information supplied by the Orvale Pilots Guild shows that ….", "Orvale Pilots Guild"),
        ("It was Joren Hask who said that ….", "Joren Hask"),
        ("Joren Hask offered a different version: ….", "Joren Hask"),
    ],
)
def test_whose_word_it_is_in_a_noun(around: str, who: str) -> None:
    assert names(tellers(around)) == [who]


@pytest.mark.parametrize("around", ["The account of the night is that ….", "We learned on Tuesday that …."])
def test_a_noun_without_a_name_tells_of_nobody(around: str) -> None:
    assert names(tellers(around)) == []


@pytest.mark.parametrize(
    ("around", "outlet"),
    [
        ("Journalists at Northlight found that ….", "Northlight"),
        ("…, as first reported by Northlight.", "Northlight"),
        ("The claim that … appeared in Northlight on 3 May.", "Northlight"),
        ("Northlight reported, citing Joren Hask, that ….", "Northlight"),
        ("…, according to Northlight on July 7, 2031.", "Northlight"),
    ],
)
def test_an_outlet_shows_by_what_is_said_of_it(around: str, outlet: str) -> None:
    assert outlet in set(outlets(around))


@pytest.mark.parametrize(
    "around",
    ["Northlight said that ….", "The Ports Board reported that ….", "A survey published by the Ports Board says …."],
)
def test_what_bodies_do_too_is_no_proof(around: str) -> None:
    assert list(outlets(around)) == []


def test_who_is_right_or_has_it_is_named() -> None:
    assert names(bearers("If Northlight is right, ….")) == ["Northlight"]
    assert names(bearers("…, or so Northlight has it.")) == ["Northlight"]


def test_some_words_name_nobody() -> None:
    assert all(map(is_nobody, ["Few", "Nobody in Orvale", "Elsewhere one", "a Tuesday"]))
    assert not any(
        map(
            is_nobody, ["They", "I", "He", "Many", "a clerk", "One of the pilots", "two officials", "May Hask, a pilot"]
        )
    )


def test_names_and_cues_of_outlets() -> None:
    assert called_outlet("Orvaler Anzeiger")
    assert called_outlet("Radio Sund")
    assert not called_outlet("Ports Board")
    assert reports("has reported")
    assert not reports("said")


def test_whom_a_sentence_passes_on_is_named() -> None:
    assert names(passed("…, pilot Aud Brell said, according to the Anvil.")) == ["Aud Brell"]
    assert names(passed("…, Aud Brell said.")) == []


def test_the_sentence_behind_may_say_whose_word_it_is() -> None:
    for behind in ("That is what Aud Brell, a pilot, said on Monday.", "So said Aud Brell."):
        assert is_told_after(sentence_behind(f"The ferry sank. {behind}", len("The ferry sank.")))
        assert names(tellers(f"… .; {behind[:1].lower()}{behind[1:]}")) == ["Aud Brell"]
    assert not is_told_after("Aud Brell said the quay was quiet.")


def test_whose_claim_it_is_stands_behind_it() -> None:
    assert names(passed("The claim by Aud Brell that … drew attention in Orvale.")) == ["Aud Brell"]
    assert names(passed("The claim that … drew attention in Orvale.")) == []


def test_who_stands_before_a_colon_and_a_quotation_says_it() -> None:
    assert names(tellers("The Ports Safety Board (PSB): “….”")) == ["Ports Safety Board"]
    assert names(tellers("Orvale: ….")) == []


def test_a_date_is_no_part_of_an_outlets_name() -> None:
    assert list(outlets("according to a report in La Hoja del Puerto of 14 March 2031")) == ["La Hoja del Puerto"]


FORMS = ("inner", "handed", "presses", "passed", "teller", "bearers", "press")
PARTS = [  # of sentences that have a form, and of others
    *(
        "citing",
        "according to",
        "in the view of",
        "if",
        "is right",
        "has it that",
        "was quoted by",
        "told",
        "said",
        "says",
    ),
    *(
        "reported",
        "the claim by",
        "who",
        "so",
        "first reported by",
        "journalists at",
        "the",
        "a",
        "which",
        "from",
        "that",
    ),
    *(
        "this is what",
        "in an interview with",
        "as saying",
        "Joren Hask that",
        "Joren Hask",
        "Ledger",
        "Aud Brell (PSB)",
    ),
    *("2029", ",", ":", ".", "…", "“ ”"),
    *(
        "was told by Joren Hask that …",
        "said on behalf of the Ledger that …",
        "Aud Brell, speaking for Joren Hask, said …",
    ),
]


@pytest.mark.parametrize("form", FORMS)
def test_what_has_a_form_is_held_back_by_no_screen(form: str) -> None:
    dice, fitting = Random(7), 0
    for _ in range(4000):
        text = " ".join(dice.choices(PARTS, k=8)).replace(" ,", ",").replace(" :", ":").replace(" .", ".")
        read = _readings(text)[0]
        for row in TABLE[form]:
            if _pattern(row).search(read):
                fitting += 1
                assert (row, read) in _fitting(text)[form], text
                assert _screen(row).search(read), text
    assert fitting > 10
    assert all(len(NAMES_IN_ROW.split(row)) > 1 for row in TABLE[form])


def test_people_without_a_name_have_none_at_the_head_of_a_sentence_either() -> None:
    assert names(inner("Officials told the Gazette that ….")) == []
    assert names(inner("Brell told the Gazette that ….")) == ["Brell"]


def test_who_reports_for_an_outlet_is_the_outlet() -> None:
    assert desk_of("Aud Brell", "The Ledger's Aud Brell wrote that ….") == "Ledger"
    assert desk_of("Aud Brell", "The Ledger’s own correspondent Aud Brell first reported that ….") == "Ledger"
    assert desk_of("Aud Brell", "The Ports Board's Aud Brell said that ….") is None
    assert desk_of("Joren Hask", "The Ledger's Aud Brell wrote that Joren Hask said ….") is None


def test_a_word_before_a_name_is_no_part_of_it() -> None:
    assert "As Brell" not in names(tellers("As Brell put it, …."))


@pytest.mark.parametrize(
    ("around", "who"),
    [
        ("A clerk said Joren Hask had stated under oath that ….", "Joren Hask"),
        ("Joren Hask told her, Aud Brell said, that ….", "Joren Hask"),
        ("Joren Hask has told friends that …, two of them said.", "Joren Hask"),
        ("“…,” Joren Hask told officers, according to the police report.", "Joren Hask"),
        ("Minutes show the Ports Board telling traders that ….", "Ports Board"),
        ("Aud Brell, on behalf of the Ports Board, said that ….", "Ports Board"),
        ("A letter from the Ports Board to pilots said that ….", "Ports Board"),
        ("Joren Hask is alleged to have told a pilot that ….", "Joren Hask"),
    ],
)
def test_the_last_to_say_it_stands_behind_who_passes_it_on(around: str, who: str) -> None:
    assert names(handed(around))[0] == who


@pytest.mark.parametrize(
    "around",
    [
        "Aud Brell said Joren Hask had said nothing and that ….",
        "Aud Brell said Joren Hask would soon admit that ….",
        "Aud Brell said Joren Hask did not say that ….",
        "Aud Brell said she had told Joren Hask that ….",
        "Aud Brell said a lawyer for Joren Hask knew that ….",
        "Aud Brell said in reply to a letter from Joren Hask that ….",
        "Aud Brell said, after reading the statement by Joren Hask, that she knew ….",
        "After reading a letter from Joren Hask, Aud Brell said ….",
        "Citing Joren Hask's claim that it rained, Aud Brell said ….",
        "Aud Brell, who sued on behalf of Joren Hask, said ….",
        "Speaking for Joren Hask, who is ill, Aud Brell read a poem, and she said ….",
        "Aud Brell was told by Joren Hask to leave, and said ….",
        "That is what Joren Hask said then; now, Aud Brell said, ….",
        "According to Joren Hask's account, he slept; Aud Brell said ….",
    ],
)
def test_who_is_only_named_has_not_said_it(around: str) -> None:
    assert "Joren Hask" not in names(handed(around))


def test_who_passes_it_on_is_named() -> None:
    assert names(mouths("Joren Hask said through his lawyer that …, in a letter seen by the Ledger.")) == [
        "Ledger",
        "his lawyer",
    ]
    assert names(presses("Joren Hask told the Ledger that ….")) == ["Ledger"]


@pytest.mark.parametrize("cue", ["is reported to have said", "was reported as saying", "reportedly said"])
def test_of_whom_it_is_reported_does_not_report(cue: str) -> None:
    assert not reports(cue)


def test_none_of_some_people_are_nobody() -> None:
    for words in ("None of the crew", "neither of the two", "No minister", "Not a single pilot", "no one at the dam"):
        assert is_negative(words), words
        assert is_nobody(words), words
    for words in ("None other than Hask", "No fewer than five pilots", "Not one but three clerks", "nobody but Hask"):
        assert not is_negative(words), words
    for words in ("No 10", "No More Silence", "Not many", "Nonesuch", "Noble of Kesk", "the nobles"):
        assert not is_negative(words), words


def test_whose_letter_it_is_says_nothing_when_another_verb_takes_over() -> None:
    assert names(tellers("A letter from Joren Hask says ….")) == ["Joren Hask"]
    assert names(tellers("Aud Brell was told by Joren Hask to leave, but insisted ….")) == []
    assert names(tellers("Aud Brell read a letter from Joren Hask and told pilots ….")) == []


def test_a_delay_is_no_word_that_is_attributed() -> None:
    assert names(inner("The Ledger reported …, attributing the figure to Joren Hask.")) == ["Joren Hask"]
    assert names(inner("Attributing the delay to Joren Hask, the Ledger said ….")) == []


def test_of_the_sentence_behind_no_more_is_read_than_tells_something() -> None:
    text = f"It fell. That is what Joren Hask said {'of it and ' * 40}."
    assert not is_told_after(sentence_behind(text, len("It fell.")))
    assert is_told_after(sentence_behind("It fell. That is what Joren Hask said.", len("It fell.")))
