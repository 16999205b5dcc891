"""Names made out from how they are written, and what two spellings share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.annotate.lexicon import lexicon
from onrecord.annotate.names import find_names
from onrecord.folding import name_key

ENGLISH = lexicon("en")


def names(text: str) -> list[tuple[str, str]]:
    return [(name.text, name.kind) for name in find_names(text, 0, len(text), ENGLISH)]


TABLE = [
    ("Mira Tolland came to the quay.", [("Mira Tolland", "person")]),
    ("Captain Mira Tolland came.", [("Mira Tolland", "person")]),
    ("Deputy Prime Minister Mira Tolland came.", [("Mira Tolland", "person")]),
    (
        "Mira Tolland, Joren Hask and Ilse Brand came.",
        [(n, "person") for n in ("Mira Tolland", "Joren Hask", "Ilse Brand")],
    ),
    ("Mira Tolland's boat sank.", [("Mira Tolland", "person")]),
    ("the Port Safety Agency closed.", [("Port Safety Agency", "organisation")]),
    ("the Port Safety Board closed.", [("Port Safety Board", "organisation")]),
    ("the Ministry of Works closed.", [("Ministry of Works", "organisation")]),
    ("the Orvale Courier wrote.", [("Orvale Courier", "outlet")]),
    (
        "the Bureau of Port Affairs Dr. Mira Tolland came.",
        [("Bureau of Port Affairs", "organisation"), ("Mira Tolland", "person")],
    ),
    ("He thanked President Tolland for Orvale's help.", [("Tolland", "person")]),
    ("Harbour Assembly Members came.", [("Harbour Assembly", "organisation")]),
    ("so-called Orvale People’s Republic closed.", [("Orvale People’s Republic", "organisation")]),
    (
        "Mira Tolland of the Ministry of Works came.",
        [("Mira Tolland", "person"), ("Ministry of Works", "organisation")],
    ),
    ("Mira van der Tolland came.", [("Mira van der Tolland", "person")]),
    ("Orvale am Brand, a town, closed.", [("Orvale am Brand", "person")]),
    ("“I am Mira Tolland,” she wrote.", [("Mira Tolland", "person")]),
    ("Mira O’Tolland-Hask came.", [("Mira O’Tolland-Hask", "person")]),
    ("Łucja Ångström-Nguyễn came.", [("Łucja Ångström-Nguyễn", "person")]),
    ("In March the quay closed.", []),
    ("The quay closed. But nobody came.", []),
    ("On Tuesday Mira Tolland came.", [("Mira Tolland", "person")]),
    ("the Mothers Against Floods came.", [("Mothers Against Floods", "organisation")]),
    ("Residents Against the Quarry came.", [("Residents Against the Quarry", "organisation")]),
    ("Lawyers Hask and Tolland came.", [("Hask", "person"), ("Tolland", "person")]),
    ("Police Tuesday closed the quay.", []),
    ("Police Commissioner Mira Tolland came.", [("Mira Tolland", "person")]),
    ("they told Hask & Tolland of it.", [("Hask & Tolland", "organisation")]),
    ("they told Hask, Brand & Tolland of it.", [("Hask, Brand & Tolland", "organisation")]),
    ("they told Anna Hask & Mary Tolland of it.", [("Anna Hask", "person"), ("Mary Tolland", "person")]),
    ("they met in France & Spain.", [("France", "person"), ("Spain", "person")]),
    ("they told Ann & I of it.", [("Ann", "person")]),
    ("the Church of the North closed.", [("Church of the North", "organisation")]),
    ("the Office of the Auditor closed.", [("Office of the Auditor", "organisation")]),
    (
        "the Office of the Prime Minister Mira Tolland closed.",
        [("Office", "organisation"), ("Mira Tolland", "person")],
    ),
    ("he joined Friends of the Marsh then.", [("Friends of the Marsh", "organisation")]),
    ("Save the Marshes came.", [("Save the Marshes", "organisation")]),
    ("he joined Local 44 then.", [("Local 44", "organisation")]),
    ("he came in Phase 2 then.", [("Phase", "person")]),
    ("the Tolm County Sheriff’s Office closed.", [("Tolm County Sheriff’s Office", "organisation")]),
    ("it was the Sheriff’s boat.", [("Sheriff", "organisation")]),
    ("they are at St. Osyth’s Hospital now.", [("St. Osyth’s Hospital", "organisation")]),
    ("they are at Tolm General Hospital now.", [("Tolm General Hospital", "organisation")]),
    ("he told Bishop Motors of it.", [("Bishop Motors", "organisation")]),
    ("he told Bishop Tolland of it.", [("Tolland", "person")]),
    ("Mary Mills came.", [("Mary Mills", "person")]),
    ("Kell Water plc closed.", [("Kell Water plc", "organisation")]),
    ("Kell Water LLC closed.", [("Kell Water LLC", "organisation")]),
    ("Tolm Fire and Rescue came.", [("Tolm Fire and Rescue", "person")]),
    ("Our Bureau of Works closed.", [("Bureau of Works", "organisation")]),
    ("No Tolland came.", [("Tolland", "person")]),
    ("This Is Our Quay came.", [("This Is Our Quay", "person")]),
    ("the 6th Circuit Court closed.", [("6th Circuit Court", "organisation")]),
    ("the 4th May came.", []),
    ("the 4th of May came.", []),
    ("the 75th Harbour Assembly closed.", [("Harbour Assembly", "organisation")]),
    ("the Union of Pilots and Officers closed.", [("Union of Pilots and Officers", "organisation")]),
    ("the Bakers, Food and Allied Workers Union.", [("Bakers, Food and Allied Workers Union", "organisation")]),
    ("Mira\nTolland came.", [("Mira Tolland", "person")]),
    ("Mira\n\nTolland came.", [("Mira", "person"), ("Tolland", "person")]),
]


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[text for text, _ in TABLE])
def test_names_and_their_kinds(text: str, expected: list[tuple[str, str]]) -> None:
    assert names(text) == expected


SAME = [
    ("Mira Tolland", "MIRA TOLLAND"),
    ("Inés Vargas", "Ines Vargas"),
    ("The Orvale Courier", "Orvale Courier"),
    ("Mira  Tolland", "Mira\nTolland"),
    ("Ｍira Tolland", "Mira Tolland"),
    ("Inés Vargas", "Ine\u0301s Vargas"),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_spellings_of_one_name(left: str, right: str) -> None:
    assert name_key(left) == name_key(right) != ""


OTHER = [
    ("Mira Tolland", "Mira Tollands"),
    ("Mira Tolland", "Tolland"),
    ("Mira Tolland", "Tolland Mira"),
    ("Mira Tolland", "M. Tolland"),
    ("Мира Толланд", "Mira Tolland"),
]


@pytest.mark.parametrize(("left", "right"), OTHER)
def test_different_names(left: str, right: str) -> None:
    assert name_key(left) != name_key(right)


@given(st.text(max_size=60))
def test_a_key_is_its_own_key(name: str) -> None:
    once = name_key(name)
    assert name_key(once) in {once, once.removeprefix("the ")}


@given(st.text(alphabet="AbC d.,'’-\n&éŁ3", max_size=80))
def test_names_are_apart_in_order_and_not_empty(text: str) -> None:
    at = 0
    for name in find_names(text, 0, len(text), ENGLISH):
        assert at <= name.start < name.end <= len(text)
        assert name.text.strip() and text[name.start : name.end].split() == name.text.split()
        at = name.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a spokeswoman for Calder Foods, Inc., said", [("Calder Foods", "organisation")]),
        ("the owner, Hask Partners, P.C., said", [("Hask Partners", "organisation")]),
        ("according to Calder Brothers, Ltd.", [("Calder Brothers", "organisation")]),
        ("the sheriff of Augusta, Ga., said", [("Augusta", "person")]),
        ("the mayor of Fresno, Calif., said", [("Fresno", "person")]),
        ("the mayor of Washington, D.C., said", [("Washington", "person")]),
        ("Joren Hask, Jr., told her", [("Joren Hask", "person")]),
        ("by Lena Brent, Ph.D., in May", [("Lena Brent", "person")]),
        ("police in Nampa, Idaho, said", [("Nampa", "person")]),
        ("the council in Rochester, New York, said", [("Rochester", "person")]),
        ("victories in Georgia, Virginia, that day", [("Georgia", "person"), ("Virginia", "person")]),
        ("her brother, Cal, said", [("Cal", "person")]),
        ("his daughter, Georgia, said", [("Georgia", "person")]),
        ("his friend, Ill Brent, said", [("Ill Brent", "person")]),
        ("the maker, Calder Inc., said", [("Calder Inc", "organisation")]),
    ],
)
def test_the_end_of_a_name_or_a_place_behind_its_comma_is_no_name(text: str, expected: list[tuple[str, str]]) -> None:
    assert names(text) == expected
