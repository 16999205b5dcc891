"""The frames in which works and outlets are leaned on: each with what it finds, and beside it what looks like it."""

import pytest

from onrecord.annotate import annotate
from tests.articles import around


def spans(text: str) -> list[str]:
    """The words of each citation."""
    document = around(text)
    return [each.span.of(document.text) for each in annotate(document).citations]


WORKS = [
    pytest.param("“It will rain,” Joren Hask wrote in a note to the crew.", "a note", id="written in a small paper"),
    pytest.param("In a notice to the crew, Joren Hask said that it would rain.", "a notice", id="in it, at the start"),
    pytest.param("On Friday, in an advisory, Joren Hask said it rained.", "an advisory", id="in it, after a day"),
    pytest.param("The Quay Board issued an advisory for small boats.", "an advisory", id="issued"),
    pytest.param("Joren Hask sent a letter to the crew.", "a letter", id="sent to somebody"),
    pytest.param("“The quay is safe,” it says in its harbour strategy.", "its harbour strategy", id="quoted from it"),
    pytest.param("Orvale co-sponsored a resolution on quays.", "a resolution", id="signed by several"),
    pytest.param("Joren Hask said on live television that it rained.", "live television", id="on the air"),
    pytest.param("On state radio, Joren Hask said that it rained.", "state radio", id="on the air, at the start"),
    pytest.param(
        "Coles, in its March 8 media release, reported that sales fell.", "its March 8 media release", id="two"
    ),
    pytest.param("Half of the quays are rotten, report says.", "report", id="of a headline, behind"),
    pytest.param("Study finds rot in the quays.", "Study", id="of a headline, before"),
    pytest.param("According to figures that the board released, sales fell.", "figures", id="figures gone by"),
    pytest.param("The latest numbers show that sales fell.", "The latest numbers", id="numbers that show it"),
    pytest.param("The quay is closed, according to a CNN tally.", "a CNN tally", id="counted"),
    pytest.param("The ad says that the quay is safe.", "The ad", id="an ad that says it"),
    pytest.param("Article 12 of the Harbour Treaty says that quays are free.", "the Harbour Treaty", id="its article"),
    pytest.param("Mira Tolland read from the officials’ report.", "the officials’ report", id="owned by several"),
    pytest.param(
        "In the board's nearly 8,000-word report, Mira Tolland denied it.",
        "the board's nearly 8,000-word report",
        id="a number with a comma",
    ),
    pytest.param("As Ana Roos wrote in ''The Grey Quay,'' it rained.", "''The Grey Quay,''", id="doubled marks"),
    pytest.param("In the video, two men sing on the quay.", "the video", id="what is seen in it"),
    pytest.param("The ‘giant crab’ picture shows the quay.", "The ‘giant crab’ picture", id="words in marks within it"),
    pytest.param("Some reports suggest that it was rot.", "Some reports", id="several that suggest it"),
    pytest.param("In response to Varga's speech, the crowd sang.", "Varga's speech", id="a speech answered"),
    pytest.param("Hask mocked Varga's speech to the guild.", "Varga's speech", id="a speech and its audience"),
    pytest.param("The chairmen sent the referral to the attorney.", "the referral", id="a referral sent"),
    pytest.param("Data from the government's Quay Bureau showed a fall.", "Data", id="data from somebody"),
    pytest.param("Global data makes clear that quays rot.", "Global data", id="it makes clear"),
]


@pytest.mark.parametrize(("text", "expected"), WORKS)
def test_a_work_is_cited(text: str, expected: str) -> None:
    assert expected in spans(text)


WORKS += [
    pytest.param("Orvale law bars barges from the quay.", "Orvale law", id="a law and what it bars"),
    pytest.param("Hask signed a bill requiring permits.", "a bill", id="a bill and what it requires"),
    pytest.param("The bill would close the quay.", "The bill", id="what a bill would do"),
    pytest.param("Disclosures filed Sunday list two barges.", "Disclosures", id="papers filed on a day"),
    pytest.param("Hask praised the plan released Tuesday.", "the plan released Tuesday", id="a plan by its day"),
    pytest.param("In her dissent, Judge Varga said it rained.", "her dissent", id="her own paper"),
    pytest.param("An Aug. 8, 2015, affidavit names Hask.", "An Aug. 8, 2015, affidavit", id="a date with commas"),
    pytest.param("The guild filed a $40 million lawsuit.", "a $40 million lawsuit", id="a sum"),
    pytest.param("In a brief but official statement, Hask said no.", "a brief but official statement", id="brief, but"),
    pytest.param("Hask made no comment on the ruling Monday.", "the ruling", id="a ruling and its day"),
    pytest.param("In one email exchange, Hask asked for help.", "one email exchange", id="an exchange"),
    pytest.param("Recent polls put Varga ahead.", "Recent polls", id="polls that are recent"),
    pytest.param("At Sunday night’s debate, Varga called it rot.", "Sunday night’s debate", id="a debate on a stage"),
    pytest.param("Hask said so during a hearing last week.", "a hearing", id="a hearing"),
    pytest.param("Asked about it on “Quay Hour,” Hask laughed.", "“Quay Hour,”", id="a programme by its title"),
    pytest.param("In “The Grey Quay,” the historian Ana Roos argues that it sank.", "“The Grey Quay,”", id="a book"),
    pytest.param("Isaiah 45:1 speaks of Cyrus.", "Isaiah 45:1", id="chapter and verse"),
    pytest.param("Hask recited a passage from the Bible.", "the Bible", id="a holy book"),
    pytest.param("“It rains.” — Ana Roos (@anaroos) June 29, 2016", "Ana Roos (@anaroos) June 29, 2016", id="a post"),
    pytest.param("The Quay Times ran it. According to the site, it rained.", "the site", id="the site of an outlet"),
]

NO_WORKS = [
    pytest.param("Hask fights against laws that bar barges.", id="laws of anybody"),
    pytest.param("Such a law would help barges.", id="a law that is only thought of"),
    pytest.param("In the policy debate, Hask said no.", id="a quarrel"),
    pytest.param("Hask will appear at the debate on Monday.", id="somebody who goes there"),
    pytest.param("Hask is right in his assessment of the rot.", id="what he thinks"),
    pytest.param("Such bags are used to destroy classified documents.", id="a heap of papers"),
    pytest.param("It drove voters to the polls, said Joren Hask.", id="a verb that is turned"),
    pytest.param("The board seeks a political resolution to the war.", id="an end of a quarrel"),
    pytest.param("The memoir sold a million copies.", id="a thing that is sold"),
    pytest.param("That concludes today's daily press briefing.", id="the very text"),
    pytest.param("It weighed heavily on her public image.", id="no picture"),
    pytest.param("In a story that he often told, Joren Hask fell into the harbour.", id="a story told aloud"),
    pytest.param("He earned respect in his brief tenure, Joren Hask said.", id="an adjective"),
    pytest.param("The board has spent a million on television, Joren Hask said.", id="money for it"),
    pytest.param("On a happier note, the quay is open again.", id="a manner of speaking"),
    pytest.param("Joren Hask reached the border post at night.", id="a place"),
    pytest.param("The court barred the board from releasing his notes.", id="not let out"),
    pytest.param("The clerk does not mandate filing a notice.", id="that need not be filed"),
    pytest.param("Sorry, we take no comments on this article.", id="the article itself"),
    pytest.param("The Census denied that it rained.", id="a body that is named like its work"),
    pytest.param("Joren Hask gave his address in Northwater to the clerk.", id="where he lives"),
    pytest.param("Party figures said that it rained.", id="people"),
    pytest.param("Orvale urges the immediate release of the sailors.", id="set free"),
    pytest.param("The judge issued a warrant for two sailors.", id="an order to fetch somebody"),
    pytest.param("The radio show host Joren Hask said that it rained.", id="a host"),
    pytest.param("His remarks may have cost him votes, Mira Tolland said.", id="remarks that do something"),
    pytest.param("Joren Hask will send a letter to the crew.", id="not sent yet"),
    pytest.param("The editorial board of the harbour met.", id="a board"),
]


@pytest.mark.parametrize("text", NO_WORKS)
def test_what_looks_like_a_work_is_none(text: str) -> None:
    assert spans(text) == []


OUTLETS = [
    pytest.param("It rained, according to the Independent.", "the Independent", id="a common word told"),
    pytest.param("Hask wrote for The Harbour Informer that it rained.", "The Harbour Informer", id="wrote for it"),
    pytest.param("Hask writes in The Atlantic that it rained.", "The Atlantic", id="writes in it"),
    pytest.param("The claim was first made on the website Quay News.", "Quay News", id="where a claim was made"),
    pytest.param("Two men drowned. [Ana Roos, HuffPost]", "HuffPost", id="in brackets behind its writer"),
    pytest.param("Hask said on The Ana Roos Show on Tuesday that it rained.", "The Ana Roos Show", id="a named show"),
    pytest.param("The guild's Telegram channel said that it rained.", "Telegram", id="an account that says something"),
    pytest.param("A newspaper called Veld wrote on Monday that the quay was closed.", "Veld", id="called so"),
    pytest.param("“It is over,” Joren Hask told Meridian on Friday.", "Meridian", id="told, a lone name"),
    pytest.param("In an interview with Meridian, Joren Hask said that it was over.", "Meridian", id="interviewed"),
    pytest.param("According to The Lantern, the quay was closed.", "The Lantern", id="The in capitals"),
    pytest.param("Joren Hask spoke to the Advocate, a magazine for sailors.", "the Advocate", id="told what it is"),
    pytest.param("As Tidewatch first reported, the dam was broken.", "Tidewatch", id="reported first"),
    pytest.param("Quayler reported that two boats sank. Quayler said more sank later.", "Quayler", id="no person"),
    pytest.param("Joren Hask told Portside.hu that it was over.", "Portside.hu", id="the name of a site"),
    pytest.param("Joren Hask told the media network KVELLOR that it was over.", "KVELLOR", id="behind its noun"),
    pytest.param("Local station Fox 35 is reporting that two boats sank.", "Fox 35", id="a station's number"),
    pytest.param("CNN, however, reported that two boats sank.", "CNN", id="a word between"),
    pytest.param("An insider tells Radar that it was over.", "Radar", id="told, a word of the language"),
    pytest.param("It appeared on the website Weird Quays.", "Weird Quays", id="behind its site"),
    pytest.param("Hask told the Orvale Post it was over. He told the Post Roos had left.", "the Post", id="short"),
    pytest.param("WKVE in Orvale reports that two boats sank.", "WKVE", id="a station's letters"),
    pytest.param("Several outlets, including The Washington Post, doubt it.", "The Washington Post", id="one of them"),
    pytest.param("According to the videos and NPR, it was dark.", "NPR", id="beside a work"),
    pytest.param("Hask will resign, reports QuayDaily.", "QuayDaily", id="two words in one"),
    pytest.param("Hask told local news station Fox13 that it was over.", "Fox13", id="its number in one word"),
    pytest.param("Sources told 9to5Quay that it was over.", "9to5Quay", id="a name with digits"),
    pytest.param(
        "The Orvale Post reported it. Friends told the paper that it rained.", "the paper", id="told the paper"
    ),
    pytest.param("Ana Roos described the rot to the BBC.", "the BBC", id="described to it"),
    pytest.param("Joren Hask told Orvale's ITV that it was over.", "ITV", id="told, by its place"),
    pytest.param("It was over by NBC's reckoning.", "NBC", id="its count"),
    pytest.param("“Nobody knew,” wrote Ana Roos in The Guardian.", "The Guardian", id="somebody writes in it"),
    pytest.param("Joren Hask answered some questions for Wikinews.", "Wikinews", id="questions for it"),
    pytest.param("Joren Hask told The Quay Post radio talks were held.", "The Quay Post", id="a noun behind it"),
    pytest.param("Half of them agree, according to Gallup.", "Gallup", id="a pollster gone by"),
    pytest.param("Joren Hask was interviewed on Meet the Press.", "Meet the Press", id="a programme"),
    pytest.param("State agency news agency Fars reported that it rained.", "Fars", id="one word behind its noun"),
    pytest.param("Joren Hask used Twitter to thank the crew.", "Twitter", id="used for it"),
    pytest.param("Reuters called the vote for Hask, as did NBC News.", "NBC News", id="as did another"),
]


@pytest.mark.parametrize(("text", "expected"), OUTLETS)
def test_an_outlet_is_cited(text: str, expected: str) -> None:
    assert expected in spans(text)


NO_OUTLETS = [
    pytest.param("Hask, an analyst on ESPN, was fired on Monday.", id="somebody's employer"),
    pytest.param("The guild is one of the groups, Quays.org and Piers.org.", id="firms named like addresses"),
    pytest.param("Hask went to the Orvale Boat Show on Monday.", id="a fair"),
    pytest.param("Sirko Brenner left. “It is over,” Joren Hask told Brenner on Friday.", id="a surname"),
    pytest.param("Brenner said that he was sorry. Joren Hask told Brenner that it was over.", id="he says so himself"),
    pytest.param("“It is over,” Joren Hask told Parliament on Friday.", id="a body"),
    pytest.param("“It is over.” The Harbour fell silent.", id="The at the start of a sentence"),
    pytest.param("On Friday, a newspaper was printed.", id="a day before a newspaper"),
    pytest.param("Egyptologists have reported that quays rot.", id="people by their trade"),
    pytest.param("The town is using Twitter less and less.", id="a network that is used"),
    pytest.param("The Orvale Medical Examiner said that it rained.", id="an office"),
    pytest.param("According to a CNN employee, it rained.", id="one who works there"),
    pytest.param("The New York Times has put together a crew.", id="an outlet that does something else"),
    pytest.param("A CNN host said that it rained.", id="a host of it"),
]


@pytest.mark.parametrize("text", NO_OUTLETS)
def test_what_looks_like_an_outlet_is_none(text: str) -> None:
    assert spans(text) == []


def test_a_dateline_behind_a_long_headline_is_a_credit() -> None:
    headline = "Harbour Board Is Said To Have Known Of The Rot In Every Quay For Years.\n\n"
    assert "Reuters" in spans(headline + "NORTHWATER, May 3 (Reuters) - Quays rot, Joren Hask said.")


def test_the_verb_before_a_work_without_a_determiner_is_no_part_of_it() -> None:
    assert spans("Both ministries issued statements saying that it rained.") == ["statements"]
    assert spans("We regularly issue statements condemning it.") == ["statements"]
