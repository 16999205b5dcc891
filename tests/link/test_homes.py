"""Where an article is at home, and what that says of names that tell little."""

import pytest

from onrecord.folding import name_key
from onrecord.link.homes import HOME, PART, around, home
from onrecord.link.known import ours
from onrecord.link.likeness import SAME, compare
from onrecord.link.profiles import Profile, profile
from onrecord.link.reading import read, vague
from onrecord.model import By, Mention, Span
from tests.link.named import made


def of(text: str, name: str, value: str) -> Profile:
    """The profile of a body's name in a text."""
    start = text.index(name)
    mention = Mention(
        id=f"m{start}",
        span=Span("d", start, start + len(name)),
        kind="organisation",
        value=value,
        named=True,
        by=By(stage="t", version=1),
    )
    made = profile(mention, name, (), text)
    assert made is not None
    return made


def test_an_article_that_tells_of_one_country_is_at_home_there() -> None:
    assert home("Peru said that Peruvian ships left. Peru will see.") == "at home in peru"
    assert home("Peru said that Chilean ships left for Peru. Chile will see.") == ""
    assert home("Peru will see.") == ""


def test_the_united_states_are_home_where_no_single_state_is_named() -> None:
    told = "The U.S. and the U.S. and the United States."
    assert home(told) == "at home in us"
    assert home(f"{told} Ohio asked.") == ""
    assert home(f"{told} Ohio, Iowa and Texas asked.") == "at home in us"


def test_the_state_behind_a_town_counts_before_all_others() -> None:
    assert around("PARIS, Texas - A man from Ohio came to Lamar County.", "paris") == "states and counties texas"
    assert around("A man of Paris was seen in Lamar County.", "paris") == "states and counties lamar+county"
    assert around("A man of Paris was seen.", "paris") == ""


def test_a_ministry_is_that_of_the_country_of_its_article() -> None:
    peru = of("Peru and Peruvian ports. The Interior Ministry said so. Peru.", "Interior Ministry", "interior ministry")
    named = of(
        "Ports of Lima: the Peruvian Interior Ministry.", "Peruvian Interior Ministry", "peruvian interior ministry"
    )
    other = of(
        "Chile and Chilean ports. The Interior Ministry said so. Chile.", "Interior Ministry", "interior ministry"
    )
    assert compare(peru, named, ours()).verdict == "same"
    assert compare(peru, other, ours()).verdict == "different"


def test_the_police_of_two_towns_of_one_name_are_two() -> None:
    first = of("PARIS, Texas - Paris Police said so.", "Paris Police", "paris police")
    second = of("PARIS, Ky. - Paris Police said so.", "Paris Police", "paris police")
    again = of("Paris Police of Texas said so again.", "Paris Police", "paris police")
    untold = of("Paris Police said so again.", "Paris Police", "paris police")
    assert compare(first, second, ours()).verdict == "different"
    assert compare(first, again, ours()).verdict == "same"
    assert compare(first, untold, ours()).verdict == "unclear"


def test_the_police_of_a_town_of_rare_name_need_no_state() -> None:
    first = of("Tolmark Police said so.", "Tolmark Police", "tolmark police")
    second = of("Ohio: Tolmark Police said so.", "Tolmark Police", "tolmark police")
    assert compare(first, second, ours()).verdict == "same"


def test_a_body_may_lack_its_town_where_its_article_names_it() -> None:
    whole = of("The Harbour Society of Losk met.", "Harbour Society of Losk", "harbour society of losk")
    short = of("In Losk, the Harbour Pilots Society met.", "Harbour Pilots Society", "harbour pilots society")
    longer = of("The Losk Harbour Pilots Society met.", "Losk Harbour Pilots Society", "losk harbour pilots society")
    afar = of("In Kesk, the Harbour Pilots Society met.", "Harbour Pilots Society", "harbour pilots society")
    assert compare(short, longer, ours()).short == short.id
    assert compare(afar, longer, ours()).short is None
    assert compare(short, whole, ours()).verdict != "same"


def test_the_senate_of_a_part_is_not_that_of_the_country() -> None:
    text = "France and France and France. Of the territory's Senate; the Senate."
    first, second = text.index("Senate"), text.rindex("Senate")
    part = made("Senate", kind="organisation", around=text, start=first)
    whole = made("Senate", kind="organisation", around=text, start=second)
    assert not any(each.startswith(HOME) for each in part.described)
    assert any(each.startswith(HOME) for each in whole.described)


def test_what_stands_for_one_government_tells_of_its_country() -> None:
    assert home("The White House asked. On Capitol Hill they asked the Pentagon.") == "at home in us"
    assert home("The Kremlin asked. Then the Kremlin asked the State Duma.") == "at home in russia"
    assert home("The Kremlin asked. Then the Kremlin asked the White House.") == ""


def test_an_article_of_few_states_is_the_countrys_where_it_speaks_of_congress_alone() -> None:
    told = "The U.S. and the U.S. and the United States. Ohio asked Congress."
    assert home(told) == "at home in us"
    assert home(f"{told} The state Senate said no.") == ""
    assert home(f"{told} So did the governor.") == ""


def test_the_house_is_that_of_the_united_states_only_in_an_article_on_them() -> None:
    told = "The White House asked. On Capitol Hill the White House asked again. The House said so."
    whole = of("The U.S. House of Representatives.", "U.S. House of Representatives", "u s house of representatives")
    made_at = made("House", kind="organisation", around=told, start=told.index("House said"))
    assert compare(made_at, whole, ours()).verdict == "same"
    local = told.replace("said so", "said so, and the governor")
    other = made("House", kind="organisation", around=local, start=local.index("House said"))
    assert compare(other, whole, ours()).verdict != "same"


def test_the_court_of_a_state_is_not_that_of_all() -> None:
    text = "In the U.S. and the U.S. and the United States the state Supreme Court said so."
    own = made("Supreme Court", kind="organisation", around=text, start=text.index("Supreme"))
    found = compare(own, made("U.S. Supreme Court", kind="organisation"), ours())
    assert found.verdict != "same" and found.short is None


PENTAGON = "WASHINGTON - The Defense Department said in the United States that two died."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("MANILA - The Labor Department said the Philippines waits. Philippine nurses left. The Philippines.", "Labor"),
        ("LIMA - The Justice Department said Peru waits. Peruvian judges left. Peru will see.", "Justice"),
        ("ALBANY - The state Labor Department said shops closed.", "Labor"),
        ("BOISE, Idaho - The Labor Department said the governor will sign.", "Labor"),
    ],
)
def test_a_department_of_another_state_is_not_that_of_the_table(text: str, name: str) -> None:
    department = f"{name} Department"
    theirs = of(text, department, department.lower())
    ours_ = of(f"WASHINGTON - The {department} said jobs grew in the United States.", department, department.lower())
    assert compare(theirs, ours_, ours()).verdict == "different"


@pytest.mark.parametrize(
    "text",
    [
        "BAGHDAD - The Defense Department said Iraq is calm. Iraqi troops left. Iraq waits for U.S. planes.",
        "The Defense Department said two died.",
        "BOISE, Idaho - The Defense Department said the governor was told by Congress.",
    ],
)
def test_a_department_of_the_table_is_known_abroad_and_in_its_states(text: str) -> None:
    theirs, ours_ = (of(each, "Defense Department", "defense department") for each in (text, PENTAGON))
    assert compare(theirs, ours_, ours()).verdict == "same"


def test_a_committee_of_a_legislature_is_any_states() -> None:
    text = "TRENTON, N.J. - The Senate Judiciary Committee said that the governor's bill is dead."
    theirs = of(text, "Senate Judiciary Committee", "senate judiciary committee")
    ours_ = made("Senate Judiciary Committee", kind="organisation")
    assert PART in theirs.described and vague(read(theirs, ours()))
    assert compare(theirs, ours_, ours()).verdict == "different"


def test_a_party_in_a_state_is_its_branch_there() -> None:
    branch = of("The Republican Party of Georgia met.", "Republican Party", "republican party")
    whole = of("The Republican Party met.", "Republican Party", "republican party")
    assert compare(branch, whole, ours()).verdict != "same"


@pytest.mark.parametrize(
    "name",
    [
        *("Civil Aviation Authority", "Anti-Corruption Commission", "Meteorological Department", "Bar Association"),
        *("Football Association", "Teachers Union", "Space Agency", "Reserve Bank", "Law Society", "Forest Service"),
        *("Securities and Exchange Commission", "Environmental Protection Agency", "Secret Service", "Marine Corps"),
        "Postal Service",
    ],
)
def test_what_every_country_has_is_that_of_its_article(name: str) -> None:
    texts = [f"{land}, {land} and {land}. The {name} met." for land in ("Peru", "India")]
    peru, india = (of(text, name, name_key(name)) for text in texts)
    again = of(f"Peru, Peru, Peru. They asked the {name}.", name, name_key(name))
    assert compare(peru, india, ours()).verdict == "different"
    assert compare(peru, again, ours()).verdict == "same"


def test_what_every_state_has_is_that_of_its_article() -> None:
    texts = [f"In {state}, Animal Control took the dogs." for state in ("Texas", "Ohio")]
    texas, ohio = (made("Animal Control", around=text, start=text.index("Animal")) for text in texts)
    assert compare(texas, ohio, ours()).verdict == "different"


def test_the_education_department_of_an_article_on_a_governor_may_be_the_states() -> None:
    whole = made("U.S. Department of Education", kind="organisation")
    nation = of(
        "The Education Department asked the United States. U.S. schools. U.S. shops.",
        "Education Department",
        "education department",
    )
    state = of(
        "Iowa's governor asked the Education Department. U.S., U.S., U.S.",
        "Education Department",
        "education department",
    )
    assert compare(nation, whole, ours()).verdict == "same"
    assert compare(state, whole, ours()).short is None or compare(state, whole, ours()).score < SAME
