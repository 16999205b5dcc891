"""Who a source is, in its article: the name it leads to, or the reason why it leads nowhere."""

import pytest

from onrecord.annotate import annotate
from tests.articles import SETTING, around, article, speakers

LEADS = [
    pytest.param("Mira Tolland said the quay was closed.", ["Mira Tolland"], id="full name"),
    pytest.param(
        "Mira Tolland met the crews on Monday. Tolland said the quay was closed.", ["Mira Tolland"], id="surname"
    ),
    pytest.param(
        "Tolland said the quay was closed. Mira Tolland has been minister since May.",
        ["Mira Tolland"],
        id="surname before the full name",
    ),
    pytest.param(
        "Captain Mira Tolland said the quay was closed.", ["Mira Tolland"], id="a title is no part of the name"
    ),
    pytest.param(
        "Mira Tolland opened the hall. “The quay is closed,” she said.", ["Mira Tolland"], id="a clear pronoun"
    ),
    pytest.param(
        "Joren Hask came late. Hask said the planks were rotten. He also said nobody had paid.",
        ["Joren Hask", "Joren Hask"],
        id="surname, then pronoun",
    ),
    pytest.param(
        "Harbour minister Mira Tolland came to the quay. The minister said the planks were rotten.",
        ["Mira Tolland"],
        id="a role that one person bears",
    ),
    pytest.param(
        "The Harbour Board said the quay was closed. The board said the planks were rotten.",
        ["Harbour Board", "Harbour Board"],
        id="a body by its noun",
    ),
    pytest.param(
        "The Port Safety Agency (PSA) came to the quay. The PSA said the planks were rotten.",
        ["Port Safety Agency"],
        id="acronym",
    ),
    pytest.param(
        "“I said that the quay was closed,” Mira Tolland recalled.",
        ["Mira Tolland", "Mira Tolland"],
        id="I inside her words",
    ),
    pytest.param(
        "“The quay is closed,” Mira Tolland said.\n\n“Nobody should walk there after dark, not even the pilots.”",
        ["Mira Tolland"],
        id="a quotation that goes on",
    ),
    pytest.param("Joren Hask, a deputy to Mira Tolland, said the quay was closed.", ["Joren Hask"], id="apposition"),
    pytest.param("Harbour chief Joren Hask said the quay was closed.", ["Joren Hask"], id="role before the name"),
    pytest.param("Mira Tolland's deputy Joren Hask said the quay was closed.", ["Joren Hask"], id="owner before"),
    pytest.param(
        "Mira Tolland's spokesman, Joren Hask, said the quay was closed.", ["Joren Hask"], id="owner, then apposition"
    ),
    pytest.param("Joren Hask of the Orvale Courier said the quay was closed.", ["Joren Hask"], id="with an outlet"),
    pytest.param("The Evening Lantern reported that the quay was closed.", ["Evening Lantern"], id="Evening in a name"),
    pytest.param("Mira Tolland’s claim that the quay was closed angered the crews.", ["Mira Tolland"], id="her claim"),
    pytest.param(
        "Kira Day came late. Day said the planks were rotten.", ["Kira Day"], id="a surname that is a plain word"
    ),
    pytest.param(
        "Captain Joren Hask met Mira Tolland. Ms Tolland said the planks were rotten.", ["Mira Tolland"], id="a title"
    ),
    pytest.param(
        "The clerk Ana Hask met the pilot Peter Hask. Mrs Hask said the planks were rotten.",
        ["Ana Hask"],
        id="a title that fits a woman's first name",
    ),
    pytest.param(
        "Joren Hask asked for time. Hask said it was late. Later Odo Hask joined the board.",
        ["Joren Hask", "Joren Hask"],
        id="only one of a surname is known so far",
    ),
    pytest.param(
        "Lieutenant-Colonel R. Hask came to the quay. The colonel said the planks were rotten.", ["R. Hask"], id="rank"
    ),
    pytest.param("Her spokesman, Joren Hask, said the quay was closed.", ["Joren Hask"], id="an owner, and the name"),
    pytest.param(
        "The first witness was Mira Tolland. She said the quay was closed.",
        ["Mira Tolland"],
        id="somebody was somebody",
    ),
    pytest.param(
        "Mira Tolland, harbour minister until May, came late. The former minister said the quay was closed.",
        ["Mira Tolland"],
        id="a role of the past",
    ),
    pytest.param(
        "The captain of the Orvale lifeboat met Joren Hask, who said the quay was closed.", ["Joren Hask"], id="who"
    ),
    pytest.param(
        "The Quenn Courier sent a boat to the quay. The paper said the planks were rotten.",
        ["Quenn Courier"],
        id="the paper",
    ),
    pytest.param(
        "Radio Quenn sent a boat to the quay. The station said the planks were rotten.",
        ["Radio Quenn"],
        id="the station",
    ),
    pytest.param(
        "Tolland Lines owns the ferry. The company said the planks were sound.", ["Tolland Lines"], id="the company"
    ),
    pytest.param(
        "The National Harbour Commission met on Monday. The NHC said the quay was closed.",
        ["National Harbour Commission"],
        id="the letters of a body",
    ),
    pytest.param(
        "The Courier (The Quenn Courier, not The Orvale Courier) came first. The Courier said the quay was closed.",
        ["The Quenn Courier"],
        id="a short name that is explained",
    ),
    pytest.param(
        "Edvar Hask met his son, Edvar Hask junior. The younger Hask said the planks were rotten.",
        ["Edvar Hask"],
        id="father and son",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LEADS)
def test_a_source_leads_to_a_name(text: str, expected: list[str]) -> None:
    document = around(text)
    assert [name for name, _ in speakers(document)] == expected
    assert all(mention.named for mention in annotate(document).mentions)


UNNAMED = [
    "A senior official",
    "Two officials",
    "Officials",
    "Witnesses",
    "Experts",
    "Senior officials",
    "Police",
    "Sailors from Kesk",
    "A spokesman for Mira Tolland",
    "A friend of Mira Tolland",
    "Mira Tolland's lawyer",
    "Sources close to the harbour",
]


@pytest.mark.parametrize("source", UNNAMED)
def test_those_who_are_only_described_stay_unnamed(source: str) -> None:
    document = around(f"{source} said the planks were rotten.")
    (mention,) = annotate(document).mentions
    assert (mention.span.of(document.text), mention.named) == (source, False)


def test_one_description_twice_is_two_mentions() -> None:
    document = around("An official said the quay was closed. An official said nobody had checked the planks.")
    assert len({mention.id for mention in annotate(document).mentions}) == 2


ABSTAINS = [
    pytest.param(
        "Mira Tolland and Joren Hask walked the quay together. He said that the planks were sound.",
        "2 candidates: Joren Hask; Mira Tolland",
        id="pronoun, two named",
    ),
    pytest.param("He said that the planks were sound.", "no clear antecedent", id="pronoun, nobody named"),
    pytest.param(
        "Mira Tolland met Joren Tolland on the quay. Tolland said the planks were rotten.",
        "2 candidates: Joren Tolland; Mira Tolland",
        id="one surname, two people",
    ),
    pytest.param(
        "Harbour minister Mira Tolland met transport minister Joren Hask. The minister said the planks were rotten.",
        "2 candidates: Joren Hask; Mira Tolland",
        id="one role, two people",
    ),
    pytest.param(
        "Mira Tolland met Ana Hask on the quay, and both of them walked on. She said that the planks were sound.",
        "speaker unclear",
        id="two women",
    ),
    pytest.param(
        "Mira Tolland and Joren Hask came. The two leaders said that the quay was closed.",
        "not named together",
        id="the two leaders",
    ),
    pytest.param(
        "Joren Hask and his friend Odo Brand walked the quay. He said that the planks were sound.",
        "2 candidates: Joren Hask; Odo Brand",
        id="spoken of in one breath",
    ),
    pytest.param("You say that the planks are sound.", "may be any of several", id="you"),
    pytest.param("It was reported that the quay was closed.", "no source given", id="passive"),
    pytest.param(
        "“Nobody should walk there after dark, not even the pilots.”", "no source given", id="a quotation alone"
    ),
    pytest.param("I said that the planks were rotten.", "the author: name not stated", id="I, no byline"),
]


@pytest.mark.parametrize(("text", "reason"), ABSTAINS)
def test_it_abstains_with_a_reason(text: str, reason: str) -> None:
    ((name, why),) = speakers(around(text))
    assert name is None
    assert reason in why


def links(text: str) -> list[tuple[list[str], str]]:
    """(exact words of every mention that a source leads to; the first link's reason) of each attribution in order."""
    document = around(text)
    records = annotate(document)
    words = {mention.id: mention.span.of(document.text) for mention in records.mentions}
    several = [[each for each in records.links if each.left == a.id] for a in records.attributions]
    return [([words[each.right] for each in one if each.right], one[0].why) for one in several]


SEVERAL = [
    pytest.param(
        "Mira Tolland and Joren Hask said the quay was closed.", ["Mira Tolland", "Joren Hask"], id="two names"
    ),
    pytest.param(
        "Mira Tolland, Joren Hask and Odo Brand said the quay was closed.",
        ["Mira Tolland", "Joren Hask", "Odo Brand"],
        id="three names",
    ),
    pytest.param(
        "Mira Tolland came late. She and her deputy, Joren Hask, said the quay was closed.",
        ["Mira Tolland", "Joren Hask"],
        id="a pronoun and a role",
    ),
    pytest.param(
        "Mira Tolland and two officials said the quay was closed.", ["Mira Tolland", "two officials"], id="one unnamed"
    ),
    pytest.param(
        "A spokesman for Mira Tolland and Joren Hask said so.", ["A spokesman for Mira Tolland and Joren Hask"]
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_a_source_with_several_speakers_leads_to_each(text: str, expected: list[str]) -> None:
    assert links(text)[-1][0] == expected


AGAIN = [
    pytest.param(
        "A source in the harbour office said the quay was closed. The source said the planks were rotten.",
        id="a source",
    ),
    pytest.param("Two officials said the quay was closed. They said the planks were rotten.", id="they"),
    pytest.param("Two officials said the quay was closed. The officials said the planks were rotten.", id="officials"),
    pytest.param("An audit report said the quay was closed. The report said the planks were rotten.", id="a work"),
    pytest.param(
        "A leaked memo said the quay was closed. The document said the planks were rotten.", id="another noun"
    ),
]


@pytest.mark.parametrize("text", AGAIN)
def test_somebody_described_is_met_again(text: str) -> None:
    (first, _), (second, _) = links(text)
    assert len(first) == 1 and first == second


APART = [
    pytest.param("A clerk said the quay was closed. A clerk said the planks were rotten.", id="a clerk and a clerk"),
    pytest.param("The port minister said the quay was closed. The finance minister said nobody paid.", id="ministers"),
    pytest.param("Mira Tolland said the quay was closed. The fisherman said the planks were rotten.", id="a bare role"),
    pytest.param(
        "Mira Tolland, the deputy minister, said so. The minister said the planks were rotten.", id="a deputy"
    ),
    pytest.param("Ana B. Hask said the quay was closed. Ana C. Hask said the planks were rotten.", id="middle letters"),
    pytest.param("Joren Hask said the quay was closed. His lawyer said the planks were rotten.", id="one's lawyer"),
]


@pytest.mark.parametrize("text", APART)
def test_two_are_never_made_one(text: str) -> None:
    (first, _), (second, _) = links(text)
    assert not set(first) & set(second) or first == ["A clerk"]
    document = around(text)
    assert len(annotate(document).mentions) == 2


def test_an_unclear_link_points_to_its_candidates() -> None:
    document = around("Mira Tolland met Joren Tolland on the quay. Tolland said the planks were rotten.")
    (link,) = annotate(document).links
    assert link.right is None
    assert [span.of(document.text) for span in link.candidates] == ["Joren Tolland", "Mira Tolland"]


def test_a_mention_says_where_the_article_tells_who_it_is() -> None:
    document = around(
        "Harbour minister Mira Tolland, a former pilot, said the quay was closed. The minister said it was late."
    )
    (mention,) = annotate(document).mentions
    assert [span.of(document.text) for span in mention.described] == [
        "Harbour minister",
        "a former pilot",
        "The minister",
    ]


def test_we_in_somebodys_words_is_not_that_person_alone() -> None:
    (_, (name, why)) = speakers(around("“We said that the quay was closed,” Mira Tolland recalled."))
    assert name is None and why


def test_no_one_is_named_after_a_small_word() -> None:
    for text in ("There are fears that the quay is rotten.", "Whoever said that the planks were rotten was wrong."):
        assert not any(mention.named for mention in annotate(around(text)).mentions), text


def signed(byline: str) -> str:
    return f"The planks of Orvale\n\n{byline}\n\n{SETTING}\n\nI said that the planks were rotten.\n"


def test_i_is_the_one_author() -> None:
    document = article(signed("By Mira Tolland"))
    ((_, why),) = speakers(document)
    assert "Mira Tolland" in why
    assert [(mention.value, mention.named) for mention in annotate(document).mentions] == [("mira tolland", True)]


def test_an_author_who_says_i_bears_the_name_of_the_byline() -> None:
    document = article(signed("By Mira Tolland"))
    (mention,) = annotate(document).mentions
    assert mention.span.of(document.text) == "Mira Tolland"


@pytest.mark.parametrize("pronoun", ["I’ve", "I'm", "He’d", "We’ll", "She's", "They’re"])
def test_a_contracted_pronoun_is_nobodys_name(pronoun: str) -> None:
    document = around(f"{pronoun} always said that the planks were rotten, and Joren Hask met the crews at noon.")
    assert not any(mention.named for mention in annotate(document).mentions)


def test_i_of_two_authors_is_neither() -> None:
    ((name, why),) = speakers(article(signed("By Mira Tolland and Joren Hask")))
    assert name is None
    assert "Mira Tolland" in why and "Joren Hask" in why


@pytest.mark.parametrize("word", ["Someone", "Somebody", "Anyone", "Everyone", "People", "Others", "Many", "Several"])
def test_a_word_for_anybody_is_nobodys_name(word: str) -> None:
    document = around(f"{word} said that the planks were rotten, and the crews went home at noon.")
    assert not any(mention.named for mention in annotate(document).mentions)


def test_a_trade_without_an_article_is_a_surname() -> None:
    document = around("Baker said that the planks were rotten. A baker said that the quay was closed.")
    assert [(mention.value, mention.named) for mention in annotate(document).mentions] == [
        ("baker", True),
        ("a baker", False),
    ]


@pytest.mark.parametrize("word", ["Suspect", "Founder", "Spokesman", "Minister", "Fisherman"])
def test_a_calling_that_is_no_surname_stays_a_description(word: str) -> None:
    document = around(f"{word} said that the planks were rotten, and the crews went home at noon.")
    assert not any(mention.named for mention in annotate(document).mentions)


@pytest.mark.parametrize("name", ["محمد علي", "דוד לוי", "王小明", "Олена Берг", "@mira", "@harbour_news", "Paris"])
def test_a_name_needs_no_latin_capital(name: str) -> None:
    document = around(f"{name} said that the planks were rotten. {name} said that the quay was closed.")
    mentions = annotate(document).mentions
    assert {(each.span.of(document.text), each.value, each.named) for each in mentions} == {
        (name, mentions[0].value, True)
    }


def test_an_account_is_not_the_person_of_that_name() -> None:
    document = around("Mira Tolland came to the quay at noon. @Tolland said that the planks were rotten.")
    ((name, _),) = speakers(document)
    assert name != "Mira Tolland"


def test_who_is_a_colleague_named_right_before() -> None:
    document = around("She was told of it by a serving colleague, who said that the planks were rotten.")
    assert "a serving colleague" in [name for name, _ in speakers(document)]


ALSO = [
    pytest.param("Harbour minister Mira Tolland wrote she had closed the quay.", ["Mira Tolland"], id="own words"),
    pytest.param(
        "Mira Tolland closed the quay. Speaking to Ana Brice of the Courier, she said the planks were rotten.",
        ["Mira Tolland"],
        id="not whom one speaks to",
    ),
    pytest.param(
        "A crowd shouted at Tolland on Monday. Mira Tolland walked home. Tolland waited. “I am tired,” she said.",
        ["Mira Tolland"],
        id="shouted at is no place",
    ),
    pytest.param(
        "According to Reuters and NBC, the quay had been closed since May.", ["Reuters", "NBC"], id="two outlets"
    ),
    pytest.param(
        "Prince Odo bin Hask of Saudi Arabia said the quay was closed.", ["Odo bin Hask"], id="a prince of a country"
    ),
    pytest.param(
        "It rained in Orvale. Mayor of Orvale Mira Tolland said the quay was closed.",
        ["Mira Tolland"],
        id="mayor of a town",
    ),
    pytest.param(
        "Sen. Joren Hask came to the quay. The Vermont senator said the planks were rotten.",
        ["Joren Hask"],
        id="a senator by the state",
    ),
    pytest.param(
        "Harbour minister Mira Tolland met port director Joren Hask. The minister and director said it went well.",
        ["Mira Tolland", "Joren Hask"],
        id="two roles behind one article",
    ),
    pytest.param(
        "Joren Hask met Ana Tolland on Monday. “The planks are rotten,” he told Hask.", [], id="not whom one tells"
    ),
    pytest.param("Hask and Tolland's mother, Anna Brice, said it went well.", ["Anna Brice"], id="a mother of two"),
    pytest.param(
        "Odo Hask and Mira Hask met on Monday. Odo and Mira Hask said it went well.",
        ["Odo Hask", "Mira Hask"],
        id="a shared surname",
    ),
    pytest.param("Senator from Vermont Bernie Hask said it went well.", ["Bernie Hask"], id="a senator from a state"),
    pytest.param(
        "Odo Brice was late. Joren Hask was right when he said the planks were rotten.",
        ["Joren Hask"],
        id="who was right when he said",
    ),
    pytest.param("General Electric said the quay was closed.", ["General Electric"], id="no general"),
    pytest.param("Former mayor John Major said the quay was closed.", ["John Major"], id="a title as a surname"),
    pytest.param(
        "Wales and England met on Monday. Wales said the quay was closed.", ["Wales"], id="a land within a state"
    ),
]


@pytest.mark.parametrize(("text", "expected"), ALSO)
def test_a_source_leads_to_whom_the_grammar_tells(text: str, expected: list[str]) -> None:
    document = around(text)
    records = annotate(document)
    mentions = {each.id: each.span.of(document.text) for each in records.mentions}
    found = [mentions[each.right] for each in records.links if each.relation == "refers" and each.right]
    assert found[-len(expected) :] == expected


def test_a_source_with_examples_is_none_of_them() -> None:
    document = around("Outlets such as the Harbour Courier, the Orvale Gazette and others have reported it was closed.")
    assert all(name not in {"Harbour Courier", "Orvale Gazette"} for name, _ in speakers(document))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A Ms Whitman said that the quay was closed.", "Whitman"),
        ("“The quay is closed,” said a Mrs. Brent.", "Brent"),
        ("According to a Dr Hask, the quay was closed.", "Hask"),
    ],
)
def test_a_name_behind_an_article_and_a_title_is_a_name(text: str, name: str) -> None:
    assert links(text)[0][0] == [name]


@pytest.mark.parametrize(
    ("behind", "described"),
    [
        ("a Ms Whitman and two clerks", []),
        ("a Mr Brent", []),
        ("one Mr. Brent and a clerk", []),
        ("a teacher and several pupils", []),
        ("a lawyer and father of two", ["a lawyer and father of two"]),
        ("a Dr Whitman's nurse", ["a Dr Whitman's nurse"]),
        ("the mayor and two-time winner of the prize", ["the mayor and two-time winner of the prize"]),
    ],
)
def test_somebody_else_behind_a_name_describes_nobody(behind: str, described: list[str]) -> None:
    document = around(f"She met Joren Hask, {behind}. Hask said that the quay was closed.")
    (hask,) = [each for each in annotate(document).mentions if each.value == "joren hask"]
    assert [each.of(document.text) for each in hask.described] == described


OF_STATES = [
    pytest.param("Sweden's navy said the quay was closed.", ["sweden s navy"], id="of a country"),
    pytest.param("The Swedish military said the quay was closed.", ["swedish military"], id="a country's adjective"),
    pytest.param("The U.S. military said the quay was closed.", ["u s military"], id="letters with stops"),
    pytest.param("Turkey's central bank said the rate would stay.", ["turkey s central bank"], id="two words for it"),
    pytest.param(
        "Sweden closed the strait. Its navy said the quay was closed. Sweden's navy said nobody was hurt.",
        ["sweden s navy", "sweden s navy"],
        id="its, and later the country's",
    ),
    pytest.param(
        "The Swedish army said the quay was closed. Sweden's army said nobody was hurt.",
        ["swedish army", "swedish army"],
        id="an adjective, and later the country's",
    ),
]


@pytest.mark.parametrize(("text", "values"), OF_STATES)
def test_a_body_that_a_country_has_one_of_is_named_by_the_country(text: str, values: list[str]) -> None:
    found = annotate(around(text))
    mentions = {each.id: each for each in found.mentions}
    meant = [mentions[link.right] for link in found.links if link.relation == "refers" and link.right]
    assert [each.value for each in meant] == values
    assert all(each.named for each in meant)


TWO = [
    ("Sudan's army left. South Sudan's army came. The Sudanese army said the quay was closed.", "sudanese army"),
    ("Mexico's police met. New Mexico's police met. Mexico's police said the quay was closed.", "mexico s police"),
    ("The Russian army said the quay was closed. The Soviet army said it was open.", "russian army"),
    ("The Syrian army said the quay was closed. Syria's opposition army said it was open.", "syrian army"),
]


@pytest.mark.parametrize(("text", "first"), TWO)
def test_bodies_of_two_states_are_two(text: str, first: str) -> None:
    found = annotate(around(text))
    mentions = {each.id: each for each in found.mentions}
    meant = [mentions[link.right].value for link in found.links if link.relation == "refers" and link.right]
    assert meant.count(first) == 1


OF_NOBODY_KNOWN = [
    "A Dutch court said the quay was closed. A Dutch court said it was open.",
    "A Swiss bank said the quay was closed. The Swiss bank said it was open.",
    "A British charity said the quay was closed. A British charity said it was open.",
    "The china company said the quay was closed. The turkey company said it was open.",
]


@pytest.mark.parametrize("text", OF_NOBODY_KNOWN)
def test_what_a_country_has_many_of_is_not_named_by_it(text: str) -> None:
    reasons = [why for _, why in speakers(around(text))]
    assert not any("of the same owner" in why for why in reasons)


def test_the_military_of_two_countries_is_open() -> None:
    text = (
        "The Israeli army hit it, it said. The Israeli army said so. The U.S. military said no. The military said yes."
    )
    assert speakers(around(text))[-1][0] is None


def test_what_military_tells_of_is_no_military() -> None:
    text = "The Burmese military said the quay was closed. The military junta said it was open."
    (_, first), (_, second) = speakers(around(text))
    assert "Burmese" in first and "Burmese" not in second


NOT_OF_STATES = [
    pytest.param("Sweden's opposition said the quay was closed.", id="no body of the state"),
    pytest.param("Norway's company said the quay was closed.", id="one of many"),
    pytest.param("Its navy said the quay was closed.", id="nobody's"),
    pytest.param("The harbour's navy said the quay was closed.", id="no country's"),
    pytest.param("A Swedish military official said the quay was closed.", id="somebody of it"),
    pytest.param("Israel and Sweden closed the strait. Its navy said the quay was closed.", id="of two countries"),
]


@pytest.mark.parametrize("text", NOT_OF_STATES)
def test_a_body_that_no_country_names_is_only_described(text: str) -> None:
    assert not any(each.named for each in annotate(around(text)).mentions)


def test_a_military_exercise_is_no_military() -> None:
    text = "They came to a military training exercise. The military said the quay was closed."
    assert [words for words, _ in speakers(around(text))] == ["The military"]
