"""Bodies and outlets under odd names and short ones: how many origins each wording has in a pile of two articles."""

from pathlib import Path

import pytest

from onrecord import flow
from onrecord.provenance import Origins
from onrecord.store import Case
from onrecord.tracing import trace
from tests.tracing_pile import CLAIM

HEADS = (
    "Gate opened by hand\n\nBy Tom Burke | The Veldra Herald | 3 May 2031\n\nThe water rose quickly in the night. ",
    "What was known\n\nBy Lea Mirk | The Evening Gazette | 7 May 2031\n\n",
    "The night in question\n\nBy Pia Holm | {third} | 9 May 2031\n\n",
)
TAILS = (
    "Farmers in the lower valley lost their seed and two barns.",
    "The rain is due to stop on Sunday.",
    "No date was given for the inquiry.",
)
BRANDT = "Irrigation Minister Orsa Brandt said that {c}."
BODIES = [
    *("Nurses United", "Lawyers Guild", "Doctors Without Borders", "Patients First", "Tenants First"),
    *("Mothers Against Floods", "Workers' Voice", "the Fishermen's Mission", "Save the Marshes", "Stop the Dam"),
    *("Hask & Sons", "Hask and Sons", "Marlow, Hask & Brill", "King & Marshal", "Dean Foods", "Bishop Motors"),
    *("St Brannoc's Hospital", "St. Osyth's Hospital", "Veldra General Hospital", "the Bank of the North"),
    *("the Church of the North", "the Daughters of the Valley", "Local 44", "Engine 9", "the 1921 Society", "NALGO"),
    *("the Justice for Mira Campaign", "Justice for the Miners", "Residents Against the Quarry", "Students Together"),
    *("Families Need Answers", "Farmers and Growers Alliance", "Police Scotland", "the Court of Appeal"),
    *(
        "the Marrow County Sheriff's Office",
        "the Marrow Prosecutor's Office",
        "Marrow Fire and Rescue",
        "Kell Water plc",
    ),
    *("the Marrow Chamber of Commerce", "the Department of the Treasury", "Which Way Forward"),
    *("No More Silence", "Never Again Marrow", "This Is Our River", "Just Stop Dams", "the Coroner's Office"),
    *("the Bakers, Food and Allied Workers Union", "the National Union of Dockers", "Tolan and Partners"),
]
IN_A_SENTENCE = ["Farmers for Justice", "Friends of the Marsh", "Women in Water", "Voices of the Valley"]
FRAMES = [
    "{N} said that {{c}}.",
    "“{{C}},” said {n}.",
    "According to {n}, {{c}}.",
    "In a statement, {n} said {{c}}.",
    "The rain went on, and {n} has said that {{c}}.",
]


def _origins(folder: Path, bodies: tuple[str, ...], third: str) -> Origins:
    """The origins of the claim in a case of articles with these sentences."""
    capital = CLAIM[0].upper() + CLAIM[1:]
    (folder / "articles").mkdir()
    for number, (head, body, tail) in enumerate(zip(HEADS, bodies, TAILS, strict=False)):
        told = f"{head.format(third=third)}{body.format(c=CLAIM, C=capital)}\n{tail}\n"
        (folder / "articles" / f"{number}.txt").write_text(told, encoding="utf-8")
    with Case.open(folder / "bodies.case", create=True) as case:
        flow.add(case, [folder / "articles"])
        return trace(case, CLAIM).origins


def counted(folder: Path, *bodies: str, third: str = "The Morning Chronicle") -> tuple[int, int]:
    """At least and at most so many origins."""
    found = _origins(folder, bodies, third)
    return found.at_least, found.at_most


def _filled(frame: str, name: str) -> str:
    return frame.format(N=name[:1].upper() + name[1:], n=name)


@pytest.mark.parametrize("name", [*BODIES, *IN_A_SENTENCE])
def test_the_speaker_is_the_whole_name(tmp_path: Path, name: str) -> None:
    for number, frame in enumerate(FRAMES[name in IN_A_SENTENCE :]):
        (tmp_path / str(number)).mkdir()
        (one,) = _origins(tmp_path / str(number), (_filled(frame, name),), "").origins
        told = (one.kind, (one.name or "").casefold().removeprefix("the "))
        if name == "Which Way Forward" and number in {0, 3}:
            continue  # at the start of a sentence "which" may be but a word
        assert told == ("speaker", name.casefold().removeprefix("the ")), frame


@pytest.mark.parametrize("name", BODIES)
def test_one_body_is_one_origin_and_not_that_of_another(tmp_path: Path, name: str) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    again = _filled("“{{C}},” {n} said on Tuesday.", name)
    if name != "Which Way Forward":
        assert counted(tmp_path / "one", _filled(FRAMES[0], name), again) == (1, 1)
    assert counted(tmp_path / "two", "“{C},” said Kestrel Power.", again) == (2, 2)


TWO = [
    ("Nurses United said that {c}.", "Parents United said that {c}.", 2, 2),
    ("Local 44 said that {c}.", "Local 45 said that {c}.", 2, 2),
    ("Hask & Sons said that {c}.", "{C}, Brill & Sons said.", 2, 2),
    ("Hask and Sons said that {c}.", "{C}, Hask & Sons said.", 1, 1),
    ("The Bank of the North said that {c}.", "“{C},” the Bank of the South said.", 2, 2),
    ("The Office of the Ombudsman said that {c}.", "“{C},” the Office of the Auditor said.", 2, 2),
    ("St Brannoc's Hospital said that {c}.", "{C}, St Osyth's Hospital said.", 2, 2),
    ("St. Osyth's Hospital said that {c}.", "{C}, St Osyth's Hospital said.", 1, 1),
    ("Veldra General Hospital said that {c}.", "{C}, Marrow General Hospital said.", 2, 2),
    ("The Veldra County Sheriff's Office said that {c}.", "“{C},” the Marrow County Sheriff's Office said.", 2, 2),
    ("{C}, Friends of the Marsh said.", "{C}, Friends of the Valley said.", 2, 2),
    ("Doctors Without Borders said that {c}.", "{C}, Engineers Without Borders said.", 2, 2),
    ("Kell Water Ltd said that {c}.", "{C}, Kell Water said.", 1, 1),
    ("Kell Water plc said that {c}.", "{C}, Kell Water said.", 1, 1),
    ("The Workers' Party said that {c}.", "{C}, the Workers Party said.", 1, 1),
    # short forms
    ("The Veldra Lawyers Guild met. The Guild said that {c}.", "“{C},” the Veldra Lawyers Guild said.", 1, 1),
    ("The League of Women Farmers met. The League said that {c}.", "{C}, the League of Women Farmers said.", 1, 1),
    ("Hask & Sons met reporters. The firm said that {c}.", "“{C},” Hask & Sons said.", 1, 1),
    ("Kell Holdings met reporters. The company said that {c}.", "“{C},” Kell Holdings said.", 1, 1),
    ("The Parish of St Osyth met. The parish said that {c}.", "“{C},” the Parish of St Osyth said.", 1, 1),
    ("The Marrow Railway ran late. The railway said that {c}.", "“{C},” the Marrow Railway said.", 1, 1),
    ("The Marrow Chamber of Commerce met. The chamber said {c}.", "{C}, the Marrow Chamber of Commerce said.", 1, 1),
    ("Save the Marshes met on Monday. The group said that {c}.", "“{C},” Save the Marshes said.", 1, 1),
    ("St Osyth's Hospital was full. The hospital said that {c}.", "“{C},” St Osyth's Hospital said.", 1, 1),
    ("The VDWU said that {c}.", "The Veldra Dam Workers Union (VDWU) said that {c}.", 1, 1),
    ("The VDWU said that {c}.", "The NDWU said that {c}.", 2, 2),
    ("Doctors Without Borders (MSF) said that {c}.", "{C}, MSF said.", 1, 1),
    # titles that are no part of a body's name
    ("Lawyers Hask and Tolan said that {c}.", "{C}, Joren Hask said.", 1, 2),
    ("The Right Reverend Joren Hask said that {c}.", "“{C},” said Bishop Joren Hask.", 1, 1),
    ("A spokesman for Nurses United, Joren Hask, said that {c}.", "“{C},” said Joren Hask of Nurses United.", 1, 1),
    ("The Free Orvalian Army said that {c}.", "“{C},” the Orvalian Army said.", 2, 2),
    ("The Royal Bank of Veldra said that {c}.", "“{C},” the Bank of Veldra said.", 2, 2),
    ("The New Kesk Police Department said that {c}.", "“{C},” the Kesk Police Department said.", 2, 2),
    ("Sam Brown & Co said that {c}.", "“{C},” Sam Brown said.", 2, 2),
    ("Hask & Brill (H&B) said that {c}.", "“{C},” H&B said.", 1, 1),
    ("The Union of Weavers and Dyers said that {c}.", "“{C},” the Union of Weavers and Dyers said.", 1, 1),
    ("Carmaker Bishop Motors told Reuters that {c}.", "“{C},” Bishop Motors said.", 1, 1),
    # people whose surnames end the names of companies
    ("Governor Janet Mills spoke. “{C},” Governor Mills said.", "{C}, Governor Janet Mills said.", 1, 1),
    ("Captain Ann Steel spoke. “{C},” Captain Steel said.", "{C}, Ann Steel said.", 1, 1),
    # who did something before they spoke
    (BRANDT, "Kell Water corrected itself, and said that {c}.", 2, 2),
    ("{C}, Kell Water said.", "On Tuesday Kell Water corrected itself and said that {c}.", 1, 1),
    ("{C}, Kell Water said.", "Kell Water relented on Monday and said that {c}.", 1, 1),
    # nobody
    (BRANDT, "None of the crew said that {c}.", 1, 1),
    (BRANDT, "Not one of the crew claimed that {c}.", 1, 1),
    (BRANDT, "No minister said that {c}.", 1, 1),
    (BRANDT, "Neither Kell Water nor the ministry said that {c}.", 1, 1),
    (BRANDT, "No 10 said that {c}.", 1, 2),
    (BRANDT, "None of the crew knew that {c}.", 1, 2),
    # outlets
    (BRANDT, "The Herald said that {c}.", 1, 1),
    (BRANDT, "The Herald carried a report that {c}.", 1, 1),
    (BRANDT, "According to the Herald, {c}.", 1, 1),
    (BRANDT, "A piece in the Herald claims that {c}.", 1, 1),
    (BRANDT, "The Herald of Kesk was late. The Herald said that {c}.", 1, 2),
    (BRANDT, "The Marrow Herald was late. The Herald said that {c}.", 1, 2),
    (BRANDT, "{C}, the Herald wrote on Monday.", 1, 1),
    (BRANDT, "The Tribune reported that {c}.", 1, 2),
]


@pytest.mark.parametrize(("one", "other", "least", "most"), TWO, ids=[f"{one} / {other}" for one, other, _, _ in TWO])
def test_two_articles_have_so_many_origins(tmp_path: Path, one: str, other: str, least: int, most: int) -> None:
    assert counted(tmp_path, one, other) == (least, most)


def test_a_short_name_that_two_outlets_of_the_case_have_is_neither(tmp_path: Path) -> None:
    bodies = ("A warden said that {c}.", "The Herald reported that {c}.", "A farmer said that {c}.")
    assert counted(tmp_path, *bodies, third="The Marrow Herald") == (1, 3)


@pytest.mark.parametrize("who", ["Councillor Burke", "Mr Burke", "Inspector Burke", "Nurse Burke"])
def test_who_has_the_surname_of_the_byline_is_not_the_author(tmp_path: Path, who: str) -> None:
    (one,) = _origins(tmp_path, (f"{who} said that {{c}}.",), "").origins
    assert one.name == "Burke"


SEVERAL = [
    (
        "In a joint statement, the Lake Trust and Friends of the Lake said that {c}.",
        "Friends of the Lake and Lake Trust",
    ),
    ("Smith & Co and Barnes & Noble said that {c}.", "Barnes & Noble and Smith & Co"),
    ("Rain fell on Lloyds. On Friday Lloyds and Marks & Spencer said that {c}.", "Lloyds and Marks & Spencer"),
    ("Drivers Oleksandr Kovalenko, 44, and Taras Bondar said that {c}.", "Oleksandr Kovalenko and Taras Bondar"),
    ("Miners Anil Rao and Dev Patel said that {c}.", "Anil Rao and Dev Patel"),
    ("Australians Bruce Wayne, 44, and Ben Cole, 30, said that {c}.", "Ben Cole and Bruce Wayne"),
    ("The Marine and Coastguard Agency said that {c}.", "Marine and Coastguard Agency"),
    ("The Kesk and Veldra Council said that {c}.", "Kesk and Veldra Council"),
    ("The Lake Trust and Kell Bank said that {c}.", "Kell Bank and Lake Trust"),
    ("The Kesk Bank and Trust Company said that {c}.", "Trust Company"),
    ("Rivals Liverpool said that {c}.", "Liverpool"),
    ("Unlike Yusuf Dahl, Jane Pratt said that {c}.", "Jane Pratt"),
]


@pytest.mark.parametrize(("told", "name"), SEVERAL)
def test_who_speaks_together_and_under_what_names(tmp_path: Path, told: str, name: str) -> None:
    (one,) = _origins(tmp_path, (told,), "").origins
    assert one.name == name


def test_who_is_called_something_has_the_surname_of_the_byline_and_is_not_the_author(tmp_path: Path) -> None:
    (one,) = _origins(tmp_path, ("Councillor Burke joined the march on Friday. Burke said that {c}.",), "").origins
    assert one.name == "Burke"


def test_two_with_their_ages_of_whom_somebody_else_is_told_do_not_speak(tmp_path: Path) -> None:
    (one,) = _origins(tmp_path, ("The mother of Ana Hask, 44, and Bo Varga, 12, said that {c}.",), "").origins
    assert "Ana Hask" not in (one.name or "")
