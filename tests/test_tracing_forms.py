"""A claim asked for in a sentence is found where its words stand in other forms, with others between, or about."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from onrecord import flow
from onrecord.cli.tracing import trace as command
from onrecord.store import Case
from onrecord.store.nearly import nearly
from onrecord.tracing import Trace, trace
from tests.test_tracing_words import traced

ASKED = "the guard opened the north gate while the crew was at lunch"


FOUND = [
    "The guard had reportedly been opening the north gates at a time when the crew, it seems, had gone for lunch.",
    "While the crew was at lunch, the guard opened the old north gate, Ana Hask said.",
    "Ana Hask said the guard opened the rusty north gate by hand while all the crew was at lunch.",
]
OTHER = [
    "The guard opened the south gate while the crew was at lunch.",  # a word is another
    "The guard never opened the old north gate while all the crew was at lunch.",  # a no too many
    "The guard opened the rusty north gate, and without the crew, who were at lunch.",
    "The guard opened the north gate.",  # too few words
]


@pytest.mark.parametrize("sentence", FOUND)
def test_a_sentence_has_it_in_other_forms(tmp_path: Path, sentence: str) -> None:
    found = traced(
        tmp_path, ASKED, sentence, "A clerk said the guard opened the north gate while the crew was at lunch."
    )
    assert found.origins.articles == 2


@pytest.mark.parametrize("sentence", OTHER)
def test_one_word_more_or_less_is_another_claim(tmp_path: Path, sentence: str) -> None:
    found = traced(
        tmp_path, ASKED, sentence, "A clerk said the guard opened the north gate while the crew was at lunch."
    )
    assert found.origins.articles == 1


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("thieves stole the chapel bell", "Thieves steal from chapels every bell, the priest said."),
        ("three barges sank off Marrow", "The 3 barges have sunk off Marrow since Monday."),
        ("pilots fly twelve cargo planes", "All pilots of the line flew 12 large cargo planes."),
        ("the owner of the ferries repaired the cities", "An owner of a ferry was repairing a city."),
    ],
)
def test_forms_that_begin_otherwise_and_numbers_in_words(tmp_path: Path, asked: str, said: str) -> None:
    assert traced(tmp_path, asked, said).origins.articles == 1


STOLEN = "the minister stole harbour money"
OTHER_DEEDS = [
    "Thieves stealing harbour money will be caught, the minister said.",
    "The minister was cleared of stealing harbour money.",
    "The minister refused to steal harbour money, a clerk said.",
    "The minister ruled out stealing harbour money.",
    "If the minister were stealing harbour money, he would be rich.",
    "Why would the minister steal harbour money?",
    "“Would the minister steal harbour money?” she asked.",
    "Nobody believes the minister was stealing harbour money.",
]


@pytest.mark.parametrize("sentence", OTHER_DEEDS)
def test_words_that_say_something_else_do_not_carry_it(tmp_path: Path, sentence: str) -> None:
    found = traced(tmp_path, STOLEN, f"A clerk said {STOLEN}.", sentence)
    assert found.origins.articles == 1


def test_an_adverb_is_no_form_of_a_verb(tmp_path: Path) -> None:
    other = "Dina Pell said the council is working closely with the port of Losk to attract ferries."
    found = traced(tmp_path, "the council closed the port of Losk", "The council closed the port of Losk.", other)
    assert found.origins.articles == 1


def test_words_between_quotation_marks_are_wanted_as_they_stand(tmp_path: Path) -> None:
    assert traced(tmp_path, 'guard "north gate" lock', "A guard locked the north gates.").origins.articles == 0


def test_the_name_of_who_denies_is_no_part_of_what_is_denied(tmp_path: Path) -> None:
    denial = "According to the Ledger, the warden, Ana Hask, has denied the Gazette's allegation that she hid the"
    denial += " keys at night."
    found = traced(tmp_path, "Hask hid the keys at night", denial, "A clerk said that Ana Hask hid the keys at night.")
    assert (len(found.carriers), len(found.denials)) == (1, 1)


HEAD = "Of the keys\n\nBy Tom Burke | {outlet} | {day} May 2031\n\n"
CLAIM = "the warden hid the keys of the lock under a stone at night"


def of_outlets(folder: Path, *articles: tuple[str, str]) -> Trace:
    """The trace of the claim in these articles, each with its outlet, a day apart."""
    pile = folder / "pile"
    pile.mkdir()
    for day, (outlet, text) in enumerate(articles, start=3):
        (pile / f"{day}.txt").write_text(HEAD.format(outlet=outlet, day=day) + text, encoding="utf-8")
    with Case.open(folder / "a.case", create=True) as case:
        flow.add(case, [pile])
        return trace(case, CLAIM)


def test_nobody_has_it_from_an_article_that_only_denies_it(tmp_path: Path) -> None:
    denied = f"The harbour board denied that {CLAIM}. It rained in the night.\n"
    told_of = f"A clerk of the council said that {CLAIM}. The road stays shut.\n"
    leaning = f"According to the Veldra Herald, {CLAIM}. Farmers lost two barns.\n"
    found = of_outlets(
        tmp_path, ("The Veldra Herald", denied), ("The Veldra Herald", told_of), ("The Lower Tribune", leaning)
    )
    assert (found.origins.articles, found.origins.at_most, len(found.denials)) == (2, 1, 1)


FIRST = ("The Veldra Herald", f"A clerk told the Herald that {CLAIM}. It rained in the night.\n")
HERALD = "the Veldra Herald reported"
NAMELESS = [  # where an article that names the Herald for something else gives no name
    f"Reportedly, {CLAIM}. The road stays shut, {HERALD}.\n",
    f"The road stays shut, {HERALD}. Media reports said that {CLAIM}.\n",
    f"It has been claimed that {CLAIM}. The keys were found on Monday, {HERALD}.\n",
    f"The Veldra Herald called the rumour false. A report said that {CLAIM}.\n",
    f"A witness said that {CLAIM}. The road stays shut, {HERALD}.\n",
]


@pytest.mark.parametrize("text", NAMELESS)
def test_what_is_reported_without_a_name_stays_open(tmp_path: Path, text: str) -> None:
    assert of_outlets(tmp_path, FIRST, ("The Lower Tribune", text)).origins.at_most == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana Hask did NOT file theft charges against the old clerk.",
        "The clerk says Ana Hask never filed any charges of theft against him.",
        "There were no keys, and Ana Hask did not, at any time, file theft charges against the clerk.",
        "Ana Hask hasn't filed theft charges against the clerk.",
    ],
)
def test_a_not_in_capitals_or_among_the_words_is_a_denial(tmp_path: Path, sentence: str) -> None:
    found = traced(tmp_path, "Ana Hask filed theft charges against the clerk", sentence)
    assert (len(found.carriers), len(found.denials)) == (0, 1)


MORE = "Rain fell on the whole of that coast for three days and two barns were lost.\n"
FULL = ("The Veldra Herald", f"“{CLAIM.capitalize()},” Ana Hask, a clerk, said. {MORE}")


QUOTED = f"“{CLAIM.capitalize()}"
NAMED_BEHIND = [  # the paragraph of the copy, and whether it lost whose word it is
    (f"{QUOTED}. It was a wide stone,” Hask said. {MORE}", 0),
    (f"{QUOTED}. It was a wide stone. It had moss on it,” said Ana Hask, who was there. {MORE}", 0),
    (f"{QUOTED}.” Hask said so on Monday. {MORE}", 0),
    (f'"{CLAIM.capitalize()}. It was a wide stone," Hask said. {MORE}', 0),
    (f"“It was a wide stone. {CLAIM.capitalize()}. It had moss on it,” Hask said. {MORE}", 0),
    (f"{QUOTED}. It was a wide stone.” {MORE}", 1),
    (f"They called the stone “wide”. {CLAIM.capitalize()}. It had moss on it. Hask lives near by. {MORE}", 1),
    (f'They called the stone "wide". {CLAIM.capitalize()}. The road is "shut". Hask lives near by. {MORE}', 1),
    (f"{QUOTED}.” The road is shut. Hask lives near by. {MORE}", 1),
    (f"The “old” stone was moved. {CLAIM.capitalize()}. Brent paid Hask for the “wide” one. {MORE}", 1),
    (f"“The stone was moved,” Brent said. {CLAIM.capitalize()}. It was a gift to Hask. {MORE}", 1),
]


@pytest.mark.parametrize(("later", "lost"), NAMED_BEHIND)
def test_a_source_named_behind_a_quotation_of_several_sentences_is_not_lost(
    tmp_path: Path, later: str, lost: int
) -> None:
    assert len(of_outlets(tmp_path, FULL, ("The Lower Tribune", later)).lost) == lost


NEAR = "Clerks say that the guard, Joren Brill, opened the north gate while others had their lunch."


def test_sentences_with_most_of_the_words_are_shown_and_not_counted(tmp_path: Path) -> None:
    far, whole = "The guard of the south gate was ill.", "The guard opened the north gate while the crew was at lunch."
    found = traced(tmp_path, ASKED, whole, NEAR, far)
    with Case.open(tmp_path / "a.case") as case:
        (near,) = nearly(case, ASKED, found.articles)
        assert near.words.strip() == NEAR
        assert len(nearly(case, ASKED, ())) == 2
        assert nearly(case, "the guard", ()) == ()
    assert found.origins.articles == 1


def test_the_command_lists_them_even_where_nothing_has_all_words(tmp_path: Path) -> None:
    traced(tmp_path, ASKED, NEAR)
    done = CliRunner().invoke(command, [str(tmp_path / "a.case"), ASKED])
    assert done.exit_code == 1  # as with --json: what is asked for is not in the case
    assert CliRunner().invoke(command, [str(tmp_path / "a.case"), ASKED, "--json"]).exit_code == 1
    assert "onrecord: no article in" in done.output
    assert "In other words, not counted: 1 more article has a sentence" in done.output


OWN = "the keys lay under the stone all night and I never saw them"
DENYING = [  # how somebody denies it, and whether these very words are what is denied
    f"Ana Hask shot the story down: “As I said, {OWN}.”",
    f"“As I said, {OWN},” Ana Hask denied.",
    f"Ana Hask denied the allegation: “Well, {OWN}.”",
]


@pytest.mark.parametrize("sentence", DENYING)
def test_what_somebody_says_who_denies_is_no_denial_of_it(tmp_path: Path, sentence: str) -> None:
    found = traced(tmp_path, OWN, sentence)
    assert (len(found.carriers), len(found.denials)) == (1, 0)


@pytest.mark.parametrize("sentence", ["Ana Hask denied that “{}”.", "Ana Hask denied it was true that {}."])
def test_what_somebody_denies_is_a_denial_of_it(tmp_path: Path, sentence: str) -> None:
    found = traced(tmp_path, CLAIM, sentence.format(CLAIM))
    assert (len(found.carriers), len(found.denials)) == (0, 1)


@pytest.mark.parametrize("kind", ["hoax", "bogus", "fabricated", "satirical", "debunked"])
def test_a_source_that_is_told_to_be_none_is_no_origin(tmp_path: Path, kind: str) -> None:
    found = traced(tmp_path, CLAIM, f"A {kind} report claims that {CLAIM}.", f"A clerk said that {CLAIM}.")
    assert (found.origins.articles, len(found.denials)) == (1, 1)


def test_few_words_in_another_order_are_found_beside_those_in_a_row(tmp_path: Path) -> None:
    one, other = "Hask said that he too had been robbed and beaten.", "Brill said he, too, had been beaten and robbed."
    assert traced(tmp_path, "he too had been robbed and beaten", one, other).origins.articles == 2
