"""What kind of source stands behind an attribution, and how one without a name is described."""

import pytest
from hypothesis import given

from onrecord.annotate import annotate
from onrecord.annotate.kinds import UNNAMED
from onrecord.model import Document
from tests.annotate.sourced import Said, sourced
from tests.articles import around
from tests.laws.texts import documents

PHRASES = [
    ("Two officials", "unnamed people"),
    ("A crane driver", "unnamed person"),
    ("Several dockers", "unnamed people"),
    ("Welders", "unnamed people"),
    ("Staff at the hospital", "unnamed people"),
    ("Critics", "collective"),
    ("The Tolmian press", "outlet"),
    ("Local media", "outlet"),
    ("43% of those asked", "collective"),
    ("A third of the crews", "collective"),
    ("Many dockers", "collective"),
    ("Many officials", "unnamed people"),
    ("Thousands of parents", "collective"),
    ("Other conservatives", "collective"),
    ("Political scientists", "collective"),
    ("Thirty-one percent", "collective"),
    ("Nearly a third", "collective"),
    ("More than six in ten Orvale voters", "collective"),
    ("Those surveyed", "collective"),
    ("Respondents", "unnamed people"),
    ("The hotel's website", "work"),
    ("The newspaper's website", "outlet"),
    ("A congressional committee", "government body"),
    ("The United Nations", "organisation"),
    ("Experts", "collective"),
    ("Locals", "collective"),
    ("Two critics", "unnamed people"),
    ("Some Monarchists", "unnamed people"),
    ("Danes", "collective"),
    ("The ministry", "government body"),
    ("Police", "government body"),
    ("The supreme court", "government body"),
    ("The minister's office", "government body"),
    ("Denmark", "government body"),
    ("Washington", "government body"),
    ("A federal agency", "government body"),
    ("Two eyewitnesses", "unnamed people"),
    ("The party", "organisation"),
    ("The dockers' union", "organisation"),
    ("The company", "organisation"),
    ("The paper", "outlet"),
    ("The state news agency", "outlet"),
    ("The Lantern", "outlet"),
    ("The leaked memo", "work"),
    ("An exit poll", "work"),
    ("The law", "work"),
    ("A tweet", "social post"),
    ("A post on the account of the Pilots", "social post"),
    ("Mrs Tolland", "named person"),
    ("I", "author"),
    ("We", "author"),
    ("The Tolmian Port Authority (TPA) report", "work"),
    ("From Tolmian Port Authority (TPA) memos dating back to May", "work"),
    ("The WHO's guidelines", "work"),
    ("Attorneys general from six states", "unnamed people"),
    ("Secretary of State Mira J. Tolland", "named person"),
    ("Tolmian Ambassador to Denmark Mira Tolland", "named person"),
    ("speaker of the parliament Mira Tolland", "named person"),
    ("Institute of Harbour Safety marine biologist Mira Tolland", "named person"),
    ("Secretary of Defense Mira Miller", "named person"),
    ("a spokesman for Mira Tolland", "unnamed person"),
    ("a friend of President Mira Tolland", "unnamed person"),
    ("the secretary of the Danish Sailing Club", "unnamed person"),
    ("Business Insider", "outlet"),
    ("the Harbour Insider", "outlet"),
    ("another Courier post", "work"),
    ("Analysts", "collective"),
    ("A correspondent of The Lantern", "unnamed person"),
    ("A phonetician we consulted", "unnamed person"),
    ("A Democrat", "unnamed person"),
    ("People familiar with the talks", "unnamed people"),
    ("People in the square", "collective"),
    ("A woman's voice", "unnamed person"),
    ("Six newspapers", "outlet"),
    ("Texas and four other states", "government body"),
    ("the Harbour Action Network", "organisation"),
    ("the Harbour News Network", "outlet"),
    ("the Tolmian Board of Elections", "government body"),
    ("While many Monarchists", "collective"),
    ("Some", "collective"),
    ("The Hask family", "unnamed people"),
    ("Our sources", "unnamed people"),
    ("an inside source", "unnamed person"),
    ("A textbook just published", "work"),
    ("No one", None),
    ("Rabbis", "unnamed people"),
    ("Israelis", "collective"),
    ("Dozens of women", "unnamed people"),
    ("Clerks there", "unnamed people"),
    ("The Under Secretary", "unnamed person"),
    ("The annual Harbour Safety Report", "work"),
    ("Eleven progressive and Tolmian organisations", "organisation"),
    ("Half a dozen Monarchists", "unnamed people"),
    ("Anna Pope, a deputy clerk", "named person"),
    ("An account she gave to the court", "work"),
    ("A Lantern poll last week", "work"),
    ("Skarn House", "organisation"),
    ("Two officials Monday", "unnamed people"),
    ("A neurosurgeon", "unnamed person"),
    ("A chorus of Monarchists", "unnamed people"),
    ("a post on the ministry's website", "work"),
    ("a Facebook post", "social post"),
    ("the West", "collective"),
    ("One hundred and forty countries", "collective"),
    ("Some countries", "collective"),
    ("everybody", "collective"),
    ("nobody", None),
    ("Islamic State", "organisation"),
    ("Every one who rows", "collective"),
    ("Every docker", "collective"),
    ("No docker", None),
    ("The right of dockers to strike", None),
    ("Over 100 experts", "unnamed people"),
    ("It", None),
    ("He", None),
]


@pytest.mark.parametrize(("source", "kind"), PHRASES)
def test_a_source_that_leads_nowhere_is_what_its_words_say(source: str, kind: str | None) -> None:
    assert sourced(f"{source} said the quay was closed.", Said(source, "said", "the quay was closed")).kinds == [kind]


def test_a_pronoun_is_what_it_leads_to() -> None:
    text = "Mira Tolland came with an official of the port. She said it was late. He said it was early."
    she = Said("She", "said", "it was late", who="Mira Tolland")
    he = Said("He", "said", "it was early", who="an official of the port", named=False)
    assert sourced(text, she, he).kinds == ["named person", "unnamed person"]


def test_a_role_that_leads_to_a_name_is_a_named_person() -> None:
    text = "Mira Tolland came late. The minister said the quay was closed."
    assert sourced(text, Said("The minister", "said", "the quay was closed", who="Mira Tolland")).kinds == [
        "named person"
    ]


def test_a_memo_is_a_work_whoever_wrote_it() -> None:
    text = "Mira Tolland wrote a memo. The memo says the quay was closed."
    assert sourced(text, Said("The memo", "says", "the quay was closed", who="Mira Tolland")).kinds == ["work"]


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("Port Safety Authority", "organisation", "government body"),
        ("Harbour Workers Union", "organisation", "organisation"),
        ("Orvale Courier", "outlet", "outlet"),
        ("Commission of Inquiry", "organisation", "government body"),
        ("Radio Orvale", "person", "outlet"),
        ("Reuters", "organisation", "outlet"),
        ("Rogers", "person", "named person"),
        ("Joren Hask", "person", "named person"),
        ("Jordan Law", "person", "named person"),
        ("Al Jazeera", "person", "outlet"),
        ("The Tolmian Constitution", "person", "work"),
        ("The Danish Department of Health", "person", "government body"),
        ("North Korea", "person", "government body"),
        ("House Harbour Committee", "organisation", "government body"),
        ("Orvale Daily Star", "organisation", "outlet"),
    ],
)
def test_a_name_is_what_its_words_make_it(name: str, kind: str, expected: str) -> None:
    said = Said(name, "said", "the quay was closed", who=name, kind=kind)  # type: ignore[arg-type]
    assert sourced(f"On Monday {name} said the quay was closed.", said).kinds == [expected]
    assert sourced(f"{name} said the quay was closed.", said).kinds == [expected]


@pytest.mark.parametrize(("source", "kind"), [("Reuters", "outlet"), ("the US", "government body")])
def test_a_proper_name_is_never_the_unnamed_one_that_it_was_led_to(source: str, kind: str) -> None:
    found = sourced(
        f"Two officials came. Then {source} said the quay was closed.",
        Said(source, "said", "the quay was closed", who="Two officials", named=False),
    )
    assert (found.kinds, found.told()) == ([kind], {})


def test_a_report_that_somebody_owns_is_no_paper() -> None:
    assert sourced(
        "The ministry's Harbour Report said it was late.",
        Said("The ministry's Harbour Report", "said", "it was late", who="Harbour Report", kind="outlet"),
    ).kinds == ["work"]


def test_one_who_is_called_like_a_direction_is_no_crowd() -> None:
    text = "Mira West came late. West said the quay was closed."
    assert sourced(text, Said("West", "said", "the quay was closed", who="Mira West")).kinds == ["named person"]


def test_those_whose_names_follow_are_named() -> None:
    source = "Two dockers, Mira Tolland and Joren Hask"
    assert sourced(f"{source}, said it was late.", Said(source, "said", "it was late")).kinds == ["named person"]


def test_a_name_with_what_its_bearer_is_needs_no_mention() -> None:
    source = "Mira al-Tolland, a spokesman for the crews"
    assert sourced(f"{source}, said the quay was closed.", Said(source, "said", "the quay was closed")).kinds == [
        "named person"
    ]


def test_an_invented_country_speaks_as_a_government() -> None:
    text = "The Tolmian fleet lay in Varnholt. On Monday Tolmia denied the report. Later Varnholt denied it too."
    first = Said("Tolmia", "denied", "the report", who="Tolmia")
    second = Said("Varnholt", "denied", "it", who="Varnholt")
    assert sourced(text, first, second).kinds == ["government body", "government body"]


def test_the_agency_of_the_date_line_is_an_outlet() -> None:
    text = "ORVALE, 3 May (SNP) - The boats came home. SNP could not confirm it."
    said = Said("SNP", "could not confirm", "it", who="SNP", kind="organisation")
    assert sourced(text, said).kinds == ["outlet"]


def test_i_inside_the_words_of_another_is_that_source() -> None:
    text = "Mira Tolland recalled that I said no."
    outer = Said("Mira Tolland", "recalled", "that I said no", who="Mira Tolland")
    inner = Said("I", "said", "no", within=0)
    assert sourced(text, outer, inner).kinds == ["named person", "named person"]


def test_i_of_an_interview_is_who_is_interviewed() -> None:
    turns = ["Joren Hask: How is it?", "Mira Tolland: It is late.", "Joren Hask: And the quay?"]
    text = "\n\n".join([*turns, "Mira Tolland: I think the quay is closed."])
    assert sourced(text, Said("I", "think", "the quay is closed", who="Mira Tolland")).kinds == ["named person"]


def test_what_is_unclear_between_named_people_is_a_named_person_and_else_nothing() -> None:
    text = "Joren Hask met Mira Tolland. Hask said it was late. They said it was early."
    assert sourced(text, Said("Hask", "said", "it was late"), Said("They", "said", "it was early")).kinds == [
        "named person",
        None,
    ]


AGAIN = [
    ("Governor Mira Tolland came late. Joren Hask left early.", "The governor", "named person"),
    ("Mira Tolland, a shipping tycoon, came late. “Go,” said Tolland.", "The tycoon", "named person"),
    ("The minister of ports, Mira Tolland, came late.", "The minister at the time", "named person"),
    ("Mira Tolland met a shipping tycoon.", "The tycoon", "unnamed person"),
    ("A governor met Joren Hask.", "The governor", "unnamed person"),
    ("Nobody came.", "The governor", "unnamed person"),
    ("Mira Tolland came late.", "The former clerk", "named person"),
    ("Two former clerks met Joren Hask.", "The former clerk", "unnamed person"),
]


@pytest.mark.parametrize(("before", "source", "kind"), AGAIN)
def test_who_is_called_again_by_an_epithet_has_a_name(before: str, source: str, kind: str) -> None:
    text = f"{before} {source} said the quay was closed."
    assert sourced(text, Said(source, "said", "the quay was closed")).kinds == [kind]


def test_the_monitors_are_the_body_of_that_name() -> None:
    text = "The Strait Monitors came late. The monitors said the quay was closed."
    body = Said("The Strait Monitors", "came", "late", who="Strait Monitors", kind="organisation")
    assert sourced(text, body, Said("The monitors", "said", "the quay was closed")).kinds[1] == "organisation"


def test_who_tells_more_of_a_source_is_of_its_kind() -> None:
    text = "The quay was closed, according to a docker, who added it was late."
    first = Said("a docker", "according to")
    assert sourced(text, first, Said("who", "added", "it was late")).kinds == ["unnamed person", "unnamed person"]


@pytest.mark.parametrize(
    ("before", "kind"),
    [("The poll asked 40 voters", "collective"), ("Of these, 18 percent", "collective"), ("It rained", None)],
)
def test_who_is_of_the_kind_of_the_word_before_it(before: str, kind: str | None) -> None:
    text = f"{before} who said the quay was closed."
    assert sourced(text, Said("who", "said", "the quay was closed")).kinds == [kind]


def test_claims_of_a_side_are_those_of_many() -> None:
    text = "Republican claims that the quay was closed came late. Republican said no more."
    side = Said("Republican", "claims", "that the quay was closed")
    assert sourced(text, side, kind="ascribed").kinds == ["collective"]


def test_a_family_is_not_the_one_whose_family_it_is() -> None:
    text = "Mira Tolland died on Friday. Her family said the quay was closed."
    family = Said("Her family", "said", "the quay was closed", who="Mira Tolland")
    assert sourced(text, family).kinds == ["unnamed people"]


def test_an_outlet_that_speaks_of_itself_is_the_author() -> None:
    text = "The Courier said the quay was closed. The Orvale Courier said it was open."
    ours, theirs = Said("The Courier", "said", "the quay was closed"), Said("The Orvale Courier", "said", "it was open")
    assert sourced(text, ours, theirs, outlet="The Harbour Courier").kinds == ["author", "outlet"]
    assert sourced(text, ours, theirs).kinds == ["outlet", "outlet"]


@pytest.mark.parametrize("label", ["QUESTION", "MODERATOR", "SENIOR PORT AUTHORITY OFFICIAL TWO"])
def test_labels_of_those_whom_a_transcript_does_not_name_are_unnamed(label: str) -> None:
    text = f"{label}: Is the quay closed?"
    assert sourced(text, Said(label, ":", "Is the quay closed?", who=label)).kinds == ["unnamed person"]


def test_of_two_bodies_together_the_first_tells() -> None:
    text = "Denmark and the Skarn Line said the quay was closed."
    assert sourced(text, Said("Denmark and the Skarn Line", "said", "the quay was closed")).kinds == ["government body"]


def test_one_of_them_is_one_of_those_before() -> None:
    text = "Two leaflets were handed out. One said the quay was closed. Two dockers came. One of them said it was open."
    one, another = Said("One", "said", "the quay was closed"), Said("One of them", "said", "it was open")
    assert sourced(text, one, another).kinds == ["work", "unnamed person"]


DESCRIBED = [
    pytest.param(
        "a correspondent of the Harbour Courier",
        {"role": "correspondent", "body": "the Harbour Courier"},
        id="a paper behind",
    ),
    pytest.param("One of the two clerks", {"number": 1, "role": "clerks"}, id="one of a count"),
    pytest.param("a senior Mira Tolland aide", {"role": "senior Mira Tolland aide"}, id="a person's name is no body"),
    pytest.param("multiple sources privy to the talks", {"role": "sources"}, id="an adjective behind"),
    pytest.param(
        "a clerk for the Parks and Quays Department",
        {"role": "clerk", "body": "the Parks and Quays Department"},
        id="a body with and in its name",
    ),
    pytest.param("Almost 25 percent of clerks", {"role": "clerks"}, id="a share is no count"),
    pytest.param("31% of clerks", {"role": "clerks"}, id="a share with its mark"),
    pytest.param("nine members of Young Divers for Freedom", {"number": 9, "role": "members"}, id="what a body is for"),
    pytest.param("business leaders", {"role": "business leaders"}, id="a field is no body"),
    pytest.param(
        "Two Tolmian security officials briefed on the matter",
        {"number": 2, "role": "security officials", "country": "Tolmian"},
        id="count, role, country",
    ),
    pytest.param(
        "a senior officer of the General Staff",
        {"role": "senior officer", "body": "the General Staff"},
        id="body behind",
    ),
    pytest.param("a defence ministry official", {"role": "official", "body": "defence ministry"}, id="body before"),
    pytest.param(
        "three senior U.S. diplomats", {"number": 3, "role": "senior / diplomats", "country": "U.S."}, id="U.S."
    ),
    pytest.param("several dockers", {"role": "dockers"}, id="several is no number"),
    pytest.param("a diplomat from Denmark", {"role": "diplomat", "country": "Denmark"}, id="country behind"),
    pytest.param("a lawyer for Ms Tolland", {"role": "lawyer"}, id="a person is no body"),
    pytest.param("a trader in Orvale", {"role": "trader"}, id="a place is no body"),
    pytest.param("the ministry's spokesman", {"role": "spokesman", "body": "ministry"}, id="owner"),
    pytest.param("one hundred and forty pilots", {"number": 140, "role": "pilots"}, id="a long number"),
    pytest.param("two thousand pilots", {"number": 2000, "role": "pilots"}, id="thousands"),
    pytest.param("hundreds of pilots", {"role": "pilots"}, id="hundreds are no number"),
    pytest.param("twenty-one pilots", {"number": 21, "role": "pilots"}, id="hyphen"),
    pytest.param("attorneys general from sixteen states", {"role": "attorneys general"}, id="a number is no body"),
    pytest.param("sixteen states' attorneys general", {"role": "attorneys general"}, id="nor the owners' number"),
    pytest.param("a clerk of three courts in Orvale", {"role": "clerk"}, id="several bodies are none"),
    pytest.param("a spokesman for West", {"role": "spokesman", "body": "West"}, id="whoever has a spokesman"),
    pytest.param(
        "two separate harbour enforcement sources",
        {"number": 2, "role": "separate harbour enforcement sources"},
        id="words between",
    ),
    pytest.param("One hundred and forty countries", {"number": 140, "role": "countries"}, id="countries"),
    pytest.param("everybody in the world", {}, id="everybody is not described"),
    pytest.param("over 100 pilots", {"number": 100, "role": "pilots"}, id="over"),
    pytest.param("every pilot", {}, id="every one is not described"),
    pytest.param("a lot of them", {}, id="a pronoun is no role"),
    pytest.param(
        "an Interpol spokesperson", {"role": "spokesperson", "body": "Interpol"}, id="a body known by its name"
    ),
    pytest.param("some", {}, id="nothing is told"),
    pytest.param("12 pilots", {"number": 12, "role": "pilots"}, id="digits"),
    pytest.param("Christian residents", {"role": "Christian residents"}, id="a faith is no country"),
]


@pytest.mark.parametrize(("source", "told"), DESCRIBED)
def test_the_words_of_a_description(source: str, told: dict[str, object]) -> None:
    text = f"On Monday {source} said the quay was closed."
    assert sourced(text, Said(source, "said", "the quay was closed")).told() == told


def test_a_named_source_has_no_description() -> None:
    said = Said("Mira Tolland", "said", "the quay was closed", who="Mira Tolland")
    assert sourced("Mira Tolland said the quay was closed.", said).attributions[0].description is None


def test_a_later_mention_has_the_description_of_the_first() -> None:
    text = "Two Tolmian officials said the quay was closed. The officials said it was late."
    first = "Two Tolmian officials"
    found = sourced(
        text,
        Said(first, "said", "the quay was closed", who=first, named=False),
        Said("The officials", "said", "it was late", who=first, named=False),
    )
    assert found.told(1) == found.told(0) == {"number": 2, "role": "officials", "country": "Tolmian"}


GROUNDS = [
    pytest.param(
        "A docker who asked not to be named because he feared for his shifts said the quay was closed.",
        "A docker who asked not to be named because he feared for his shifts",
        "because he feared for his shifts",
        id="in the source",
    ),
    pytest.param(
        "A docker said the quay was closed. He spoke on condition of anonymity because he was not allowed to talk.",
        "A docker",
        "because he was not allowed to talk",
        id="in the next sentence",
    ),
    pytest.param(
        "Speaking on condition of anonymity, a docker said the quay was closed.",
        "a docker",
        "on condition of anonymity",
        id="before the source, no reason given",
    ),
    pytest.param(
        "A docker, whose name the Courier withheld because he has a brother there, said the quay was closed.",
        "A docker",
        "because he has a brother there",
        id="the outlet withheld it",
    ),
    pytest.param(
        "The Lantern reported that a docker, whom it did not name, said the quay was closed.",
        "a docker",
        "whom it did not name",
        id="whom the outlet does not name",
    ),
    pytest.param(
        "A docker who was not named said the quay was closed.",
        "A docker who was not named",
        "who was not named",
        id="who was not named",
    ),
    pytest.param(
        "A docker, who declined to be identified, said the quay was closed.",
        "A docker",
        "declined to be identified",
        id="declined",
    ),
    pytest.param(
        "A docker, who was not authorised to speak publicly, said the quay was closed.",
        "A docker",
        "was not authorised to speak publicly",
        id="not authorised",
    ),
]


@pytest.mark.parametrize(("text", "source", "grounds"), GROUNDS)
def test_the_grounds_of_anonymity(text: str, source: str, grounds: str) -> None:
    assert sourced(text, Said(source, "said", "the quay was closed")).told()["grounds"] == grounds


NO_GROUNDS = [
    pytest.param(
        "A docker said the quay was closed. Mira Tolland was not authorised to speak.", id="somebody with a name"
    ),
    pytest.param("A docker, whom they would name king, said the quay was closed.", id="no refusal"),
    pytest.param("A docker said the quay was closed. The boats are not named after anybody.", id="nobody is hidden"),
    pytest.param(
        "A docker said the quay was closed. “He may not speak to anybody,” a sign warned the crews.", id="quoted words"
    ),
]


@pytest.mark.parametrize("text", NO_GROUNDS)
def test_the_grounds_of_others_are_not_taken(text: str) -> None:
    assert "grounds" not in sourced(text, Said("A docker", "said", "the quay was closed")).told()


def test_one_of_them_has_the_description_of_those_before_and_their_grounds() -> None:
    text = (
        "Two port officials said the quay was closed. One of them said it was late; the other said it was early. "
        "Both asked not to be named because they feared for their posts."
    )
    found = sourced(
        text,
        Said("Two port officials", "said", "the quay was closed"),
        Said("One of them", "said", "it was late"),
        Said("the other", "said", "it was early"),
    )
    grounds = "because they feared for their posts"
    assert found.told(0)["grounds"] == grounds
    assert found.told(1) == {**found.told(0), "number": 1}
    assert found.told(2)["grounds"] == grounds


@pytest.mark.parametrize("source", ["“", "’s", "\u202eofficials", "1234567890123", "of of of", "🛳 officials"])
def test_odd_words_do_no_harm(source: str) -> None:
    found = sourced(f"On Monday {source} said the quay was closed.", Said(source, "said", "the quay was closed"))
    assert len(found.kinds) == 1


@given(documents())
def test_every_word_of_a_description_and_of_an_interest_stands_in_the_text(document: Document) -> None:
    records = annotate(document)
    described = [each.description for each in records.attributions if each.description is not None]
    spans = [span for each in described for span in (*each.role, *each.body, *each.country, *each.grounds)]
    spans += [interest.span for interest in records.interests]
    assert all(span.document == document.id and span.of(document.text).strip() for span in spans)
    assert all(span.end <= len(document.text) for span in spans)
    assert all(each.description is None or each.source_kind in UNNAMED for each in records.attributions)


@pytest.mark.parametrize(
    "terms",
    [
        "who asked not to be named because the talks were private",
        "who spoke only on the understanding that he would not be identified",
        "who requested anonymity to discuss private talks",
    ],
)
def test_the_terms_on_which_somebody_speaks_are_nothing_that_is_said(terms: str) -> None:
    found = annotate(around(f"A banker in Orvale, {terms}, said the port would close by spring.")).attributions
    assert len(found) == 1
    assert found[0].description is not None and found[0].description.grounds
