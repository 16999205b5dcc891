"""Tracing by a few words: whose words they are is told by where they stand, and what is denied is no origin."""

from pathlib import Path

import pytest

from onrecord import flow
from onrecord.store import Case
from onrecord.store.fewer import fewer
from onrecord.tracing import Trace, trace

HEAD = "What was said of the gate\n\nBy Tom Burke | The Veldra Herald | {day} May 2031\n\n"
BEFORE = (
    "It rained in the night. ",
    "Nobody was hurt. ",
    "Clerks went home. ",
    "Ships lay off Marrow. ",
    "Snow fell. ",
)
TAIL = " The road to the valley stays shut.\n"
BEHIND = (TAIL, " Farmers lost two barns.\n", " No date was given.\n", " Schools open late.\n", " Buses are full.\n")


def traced(folder: Path, query: str, *sentences: str) -> Trace:
    """The trace of a query in a pile of one article for each of these sentences."""
    pile = folder / "pile"
    pile.mkdir()
    for day, each in enumerate(sentences):
        text = HEAD.format(day=day + 3) + BEFORE[day] + each + BEHIND[day]
        (pile / f"{day}.txt").write_text(text, encoding="utf-8")
    with Case.open(folder / "a.case", create=True) as case:
        flow.add(case, [pile])
        return trace(case, query)


def told(found: Trace) -> list[str]:
    """The last hop of each carrier, those of denials last."""
    return [
        next((hop.name or hop.words for hop in reversed(each.chain) if hop.kind == "source"), "")
        for each in (*found.carriers, *found.denials)
    ]


DENIALS = [
    ("picture gate", "Ana Hask has denied taking a picture of the gate while the clerks were away.", "Ana Hask"),
    ("picture gate", "Ana Hask denied that she had ever taken a picture of the gate.", "Ana Hask"),
    (
        "picture gate",
        "According to the Evening Gazette, the engineer, Ana Hask, has denied the Ledger's claim that she took a"
        " picture of the gate.",
        "Ana Hask",
    ),
    (
        "part passengers",
        "A ferry manager, Ana Hask, said the line does not have plans to part passengers by age.",
        "Ana Hask",
    ),
    (
        "picture gate",
        "The clerk who reportedly took a picture of the gate has denied she ever took one, according to the Ledger.",
        "gate",
    ),
    ("picture gate", 'Ana Hask also "flatly denies" taking a picture of the gate, a clerk said.', "Hask"),
]
NO_DENIALS = [
    ("picture gate", "A clerk who reportedly took a picture of the gate has denied breaking a lamp."),
    ("dam burst", "Ana Hask, who was there when the dam burst, denied taking a picture of the gate."),
    ("picture gate", "Ana Hask denied wrongdoing and said she took a picture of the gate."),
    ("old mill", "Ana Hask said she had seen the old mill, and Lev Brandt said the ledger was a lie."),
    ("new ferry", "Ana Hask said the line has no plans to close and will build a new ferry."),
]


@pytest.mark.parametrize(("query", "sentence", "who"), DENIALS)
def test_what_somebody_denies_is_a_denial(tmp_path: Path, query: str, sentence: str, who: str) -> None:
    found = traced(tmp_path, query, sentence)
    assert not found.carriers
    assert len(found.denials) == 1
    assert told(found)[0].endswith(who)


@pytest.mark.parametrize(("query", "sentence"), NO_DENIALS)
def test_what_stands_beside_a_denial_is_none(tmp_path: Path, query: str, sentence: str) -> None:
    assert not traced(tmp_path, query, sentence).denials


SPOKEN = [
    ("gate pumps", "Ana Hask, an engineer of the council, said that the gate and the pumps had failed.", "Ana Hask"),
    ("Kesk Veldra", "The council of Kesk met. Ana Hask said the road from Kesk to Veldra was shut.", "Ana Hask"),
]


@pytest.mark.parametrize(("query", "sentence", "who"), SPOKEN)
def test_a_few_words_have_the_source_of_the_words(tmp_path: Path, query: str, sentence: str, who: str) -> None:
    found = traced(tmp_path, query, sentence)
    assert told(found) == [who]


def test_words_outside_of_what_is_said_are_nobodys(tmp_path: Path) -> None:
    found = traced(tmp_path, "mill burned", "Ana Hask, whose mill burned in May, said that the pumps had failed.")
    assert told(found) == [""]
    assert found.origins.at_least == 1
    assert all(each.open for each in found.origins.origins)


def test_who_is_going_to_say_it_has_not_said_it(tmp_path: Path) -> None:
    found = traced(tmp_path, "purchase mill", "Kell Water is set to announce the purchase of a mill.")
    assert not any(each.kind == "speaker" for each in found.origins.origins)


def test_who_has_said_it_has(tmp_path: Path) -> None:
    found = traced(tmp_path, "purchase mill", "Kell Water announced the purchase of a mill in the lower valley.")
    assert [each.name for each in found.origins.origins] == ["Kell Water"]


def test_who_told_an_outlet_is_the_end_and_with_it_one(tmp_path: Path) -> None:
    said = "“The pumps of the lower valley were never serviced last year,” a clerk told the Morning Ledger."
    found = traced(tmp_path, "The pumps of the lower valley were never serviced last year", said)
    (one,) = found.origins.origins
    assert (one.kind, one.named, one.name) == ("unnamed", False, "a clerk")


def test_a_passage_has_the_words_that_were_asked_for(tmp_path: Path) -> None:
    shared = "a clerk of the valley council who knows the old pumps well"
    found = traced(
        tmp_path,
        "opened sluice",
        f"Ana Hask said that the sluice was opened by {shared}.",
        f"Lev Brandt said that he had met {shared}.",
    )
    assert len(found.origins.origins[0].documents) == len(found.carriers) == 1


def test_the_last_word_is_no_beginning_of_another(tmp_path: Path) -> None:
    found = traced(tmp_path, "valley app", "Ana Hask said that the valley sells apples and appliances.")
    assert not found.carriers


def test_a_word_at_the_head_of_a_sentence_is_no_name(tmp_path: Path) -> None:
    found = traced(
        tmp_path,
        "gate opened hand",
        "VTV has a reporter there. However VTV said that the gate had been opened by hand.",
        "VTV reported that the gate had been opened by hand in the night.",
    )
    assert found.origins.at_most == 1
    assert "However" not in " ".join(told(found))


def test_a_report_is_its_outlet_s(tmp_path: Path) -> None:
    found = traced(
        tmp_path,
        "gate opened hand",
        "The Kesk Times reported that the gate had been opened by hand in the night.",
        "The gate was opened by hand, according to Kesk Times report on Tuesday.",
        "The Kesk Times says it rained. The gate was opened by hand, the newspaper reported.",
    )
    assert found.origins.at_most == 1


def test_the_paper_of_two_is_neither(tmp_path: Path) -> None:
    found = traced(
        tmp_path,
        "gate opened hand",
        "The Kesk Times reported that the gate had been opened by hand in the night.",
        "The Kesk Times says it rained. The Marrow Tribune reported that it snowed. The gate was opened by hand, the"
        " newspaper reported.",
    )
    assert found.origins.at_most == 2


def test_a_report_that_nothing_tells_from_others_has_no_name(tmp_path: Path) -> None:
    found = traced(tmp_path, "gate opened hand", "A report says that the gate was opened by hand in the night.")
    assert [each.named for each in found.origins.origins] == [False]


def test_a_credit_for_help_is_no_source(tmp_path: Path) -> None:
    found = traced(tmp_path, "gate opened hand", "The gate was opened by hand.\n\nReuters contributed to this report.")
    assert [each.kind for each in found.origins.origins] == ["text"]


def test_what_a_headline_is_about_does_not_speak(tmp_path: Path) -> None:
    pile = tmp_path / "pile"
    pile.mkdir()
    text = "Ana Hask: council opened the sluice by hand\n\nBy Tom Burke | The Veldra Herald | 3 May 2031\n\n"
    (pile / "1.txt").write_text(f"{text}It rained in the night. Ana Hask died in June.{TAIL}", encoding="utf-8")
    with Case.open(tmp_path / "a.case", create=True) as case:
        flow.add(case, [pile])
        assert [each.kind for each in trace(case, "sluice hand").origins.origins] == ["text"]


def test_fewer_words_are_told_of_where_they_find_more(tmp_path: Path) -> None:
    several = [f"Clerk {each} saw the sluice and the turbine." for each in ("Hask", "Brandt", "Torvald", "Holm")]
    traced(tmp_path, "sluice", *several, "The quiet sluice and the broken turbine stood near the harbour wall.")
    with Case.open(tmp_path / "a.case") as case:
        found = fewer(case, "quiet sluice broken turbine harbour wall", 1)
        assert found is not None
        assert found.words == ("sluice", "turbine")
        more = fewer(case, "sluice turbine valley road", 1)
        assert more is not None
        assert more.articles == len(several) + 1
        assert fewer(case, "sluice turbine valley road", 4) is None
        assert fewer(case, "sluice turbine", 1) is None
