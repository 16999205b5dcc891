"""Who is the last to say it where one passes on what another has said: many wordings, each in a claim of its own.

The lists were written down from knowledge of English and of the trade, before the program was tried on them.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord import flow
from onrecord.store import Case
from onrecord.tracing import Trace, trace

BODY, OTHER, MOUTH = "Kell Water", "the Orvale Pilots Guild", "Lea Mirk"
PASSED_ON = [
    "A lawyer said {who} had stated under oath that {claim}.",
    "{who} said, the Lower Tribune reports, that {claim}.",
    "{who} is reported to have said that {claim}.",
    "{who} is reported by the Lower Tribune to have said that {claim}.",
    "{who} is quoted by the Lower Tribune as saying that {claim}.",
    "“{Claim},” as the Lower Tribune put it, quoting {who}.",
    "As the Lower Tribune put it, quoting {who}, {claim}.",
    "{Claim}, the Lower Tribune said, citing {who}.",
    "The Lower Tribune, citing {who}, said that {claim}.",
    "The Lower Tribune has learnt from {who} that {claim}.",
    "{who} told the Lower Tribune, which first reported it, that {claim}.",
    "In {who}’s words, relayed by Lea Mirk, {claim}.",
    "Minutes seen by the Lower Tribune show {who} saying that {claim}.",
    "{who} was heard telling farmers that {claim}.",
    "A colleague recalled {who} saying that {claim}.",
    "{who} had earlier said, according to court papers, that {claim}.",
    "According to evidence given by {who} to the inquiry, and read out by Lea Mirk, {claim}.",
    "In a leaked email, {who} says that {claim}.",
    "The Lower Tribune has seen a leaked email in which {who} says that {claim}.",
    "{who}, speaking through Lea Mirk, said that {claim}.",
    "Lea Mirk, on behalf of {who}, said that {claim}.",
    "{who}’s statement, read by Lea Mirk, said that {claim}.",
    "Reuters reported, citing {who}, that {claim}.",
    "{who} told AFP that {claim}.",
    "ORVALE (AP) — {Who} said that {claim}.",
    "ORVALE, May 7 (Reuters) - {Claim}, {who} said.",
    "“{Claim},” {who} told AFP.",
    "{Claim}, Reuters quoted {who} as saying.",
    "{Claim}, {who} told the Lower Tribune in an interview.",
    "In an interview with the Lower Tribune, {who} said that {claim}.",
    "{Claim}, {who} was quoted as saying by the Lower Tribune.",
    "{who} has been quoted in the Lower Tribune as saying that {claim}.",
    "The Lower Tribune quotes {who}: “{Claim}.”",
    "A letter from {who}, seen by the Lower Tribune, says that {claim}.",
    "In a letter seen by the Lower Tribune, {who} wrote that {claim}.",
    "Lea Mirk, counsel for the farmers, told the court that {who} had said that {claim}.",
    "The court heard that {who} had told police that {claim}.",
    "The inquiry heard from {who} that {claim}.",
    "A witness testified that {who} told him that {claim}.",
    "Lea Mirk said she had been told by {who} that {claim}.",
    "Lea Mirk said {who} told her that {claim}.",
    "{who} told her, Lea Mirk said, that {claim}.",
    "“{Who} told me that {claim},” said Lea Mirk.",
    "“{Who} said to us: {claim},” a farmer recalled.",
    "{who} reportedly told the council that {claim}.",
    "According to Lea Mirk, {who} said that {claim}.",
    "According to the Lower Tribune, {who} told a meeting that {claim}.",
    "The Lower Tribune reports that {who} has said that {claim}.",
    "The Lower Tribune reported that, according to {who}, {claim}.",
    "{who}, quoted in the Lower Tribune, said that {claim}.",
    "Quoting {who}, the Lower Tribune said that {claim}.",
    "Citing {who}, state television said that {claim}.",
    "State television, citing {who}, reported that {claim}.",
    "In court papers, {who} is said to have admitted that {claim}.",
    "A transcript of the call shows that {who} said that {claim}.",
    "In a recording obtained by the Lower Tribune, {who} can be heard saying that {claim}.",
    "{who} can be heard on the tape saying that {claim}.",
    "A summary of the meeting records {who} as saying that {claim}.",
    "The minutes record {who} as having said that {claim}.",
    "{who} is on record as saying that {claim}.",
    "{who} was overheard saying that {claim}.",
    "Lea Mirk quoted {who} as saying that {claim}.",
    "Lea Mirk relayed a message from {who} that {claim}.",
    "Lea Mirk, reading a statement from {who}, said that {claim}.",
    "A statement read out on behalf of {who} said that {claim}.",
    "Through a lawyer, {who} said that {claim}.",
    "{who} said through a spokeswoman that {claim}.",
    "{who} let it be known through Lea Mirk that {claim}.",
    "An aide quoted {who} as telling ministers that {claim}.",
    "In a deposition cited by the Lower Tribune, {who} said that {claim}.",
    "In an affidavit, a copy of which was seen by the Lower Tribune, {who} swore that {claim}.",
    "In testimony quoted by the Lower Tribune, {who} said that {claim}.",
    "Repeating what {who} had said, Lea Mirk told farmers that {claim}.",
    "Lea Mirk repeated {who}’s claim that {claim}.",
    "Lea Mirk passed on what {who} had told her: {claim}.",
    "The Lower Tribune carried {who}’s claim that {claim}.",
    "Police said {who} had told officers that {claim}.",
    "Prosecutors say {who} admitted that {claim}.",
    "{who} admitted, prosecutors said, that {claim}.",
    "{who} is understood to have told colleagues that {claim}.",
    "{who} is alleged to have said that {claim}.",
    "{who} is believed to have told the council that {claim}.",
    "Two people who were in the room said {who} told them that {claim}.",
    "Asked by the Lower Tribune, {who} said that {claim}.",
    "The Lower Tribune was told by {who} that {claim}.",
    "“{Claim},” {who} was quoted by Reuters as saying.",
    "“{Claim},” the agency quoted {who} as saying.",
    "The news agency Reuters, which quoted {who}, said {claim}.",
    "{who} wrote in the Lower Tribune that {claim}.",
    "Writing in the Lower Tribune, {who} said that {claim}.",
    "{Claim}, {who} said in remarks carried by state media.",
    "In remarks reported by the Lower Tribune, {who} said that {claim}.",
    "Emails released by the court show that {who} told staff that {claim}.",
    "Lea Mirk recounted how {who} had told her that {claim}.",
    "Lea Mirk remembers {who} telling her that {claim}.",
    "The book quotes {who} as saying that {claim}.",
    "Speaking on {who}’s behalf, Lea Mirk said that {claim}.",
    "A statement attributed to {who} said that {claim}.",
    "{Claim}, {who} said, as reported by the Lower Tribune.",
    "{Claim}, said {who}, quoted by the Lower Tribune.",
    "{Claim}, according to {who}, as cited by Reuters.",
    "{who}, as Lea Mirk recalls it, said that {claim}.",
    "Lea Mirk has told the inquiry that {who} had admitted to her that {claim}.",
    "{who} is recorded as telling the committee that {claim}.",
    "It is reported that {who} told the council that {claim}.",
    "The indictment quotes {who} as telling an aide that {claim}.",
    "{who} told staff, the lawsuit claims, that {claim}.",
    "Lea Mirk read out a letter in which {who} said that {claim}.",
    "{who} said in a voice message, heard by the Lower Tribune, that {claim}.",
    "In an email leaked to the Lower Tribune, {who} wrote that {claim}.",
    "“{Claim},” {who} wrote in an email seen by the Lower Tribune.",
    "“{Claim},” {who} is reported to have said.",
    "“{Claim},” {who} told a friend, according to court documents.",
    "“{Claim},” Lea Mirk quoted {who} as saying.",
    "{Claim}, {who} said, according to Lea Mirk.",
    "{Claim}, the Lower Tribune quotes {who} as saying.",
    "{Claim}, {who} was quoted by state media as saying.",
    "{Claim}, state radio reported, quoting {who}.",
    "{Claim}, the Lower Tribune reported, attributing the information to {who}.",
    "The Lower Tribune, which cited {who}, said that {claim}.",
    "Speaking to the Lower Tribune, {who} said that {claim}.",
    "A spokesman read a statement in which {who} said that {claim}.",
    "Lea Mirk, speaking for {who}, said that {claim}.",
    "In a statement released through Lea Mirk, {who} said that {claim}.",
    "By {who}’s account, as retold by Lea Mirk, {claim}.",
    "Lea Mirk cited {who}’s testimony that {claim}.",
    "Lea Mirk testified to hearing {who} say that {claim}.",
    "Lea Mirk said she heard {who} say that {claim}.",
    "Lea Mirk claimed that {who} had once told her that {claim}.",
    "Lea Mirk reported back that {who} had said {claim}.",
    "A former colleague remembered that {who} had told him that {claim}.",
    "MPs were told by {who} that {claim}.",
    "In written evidence published by the committee, {who} said that {claim}.",
    "The police report has {who} telling officers that {claim}.",
    "“According to {who},” said Lea Mirk, “{claim}.”",
    "Lea Mirk referred to {who}’s remark that {claim}.",
    "{who}’s words, as the judge summed them up, were that {claim}.",
    "In {who}’s account, as told to the Lower Tribune, {claim}.",
    "{who} has claimed, in papers filed with the court, that {claim}.",
    "{who} said in comments carried by the news agency that {claim}.",
    "Media reports quoted {who} as saying {claim}.",
    "A report in the Lower Tribune quoting {who} said that {claim}.",
    "An official quoted {who} as having told him that {claim}.",
    "Lea Mirk swears that {who} told her that {claim}.",
    "Lea Mirk said that she was assured by {who} that {claim}.",
    "Lea Mirk has it from {who} that {claim}.",
    "Lea Mirk was informed by {who} that {claim}.",
    "Journalists were told by {who} that {claim}.",
    "Neighbours say {who} has told them more than once that {claim}.",
    "Staff received a message from {who} saying that {claim}.",
    "A tweet by {who} said that {claim}.",
    "In a post since deleted, {who} wrote that {claim}.",
    "In a text message shown to the Lower Tribune, {who} wrote: “{Claim}.”",
    "A video posted online shows {who} telling a crowd that {claim}.",
    "{who} says in the video that {claim}.",
    "The documentary features {who} claiming that {claim}.",
    "{who}, interviewed by the Lower Tribune, said that {claim}.",
    "The Lower Tribune published an interview in which {who} said that {claim}.",
    "The Lower Tribune ran a statement from {who} that {claim}.",
    "A source told the Lower Tribune that {who} had told ministers that {claim}.",
    "An aide says {who} told him privately that {claim}.",
    "The mayor, quoting {who}, said that {claim}.",
    "The mayor read from a letter in which {who} admitted that {claim}.",
    "“{Who} told us: ‘{Claim}’,” the mayor said.",
    "“{Claim},” Lea Mirk recalled {who} saying.",
    "“{Claim},” {who} told police, a court heard.",
    "“{Claim},” {who} said in a statement read out in court.",
    "“{Claim},” said a statement by {who} that was read out in court.",
    "{Claim}, {who}’s lawyer quoted {who} as saying.",
    "{Claim}, {who} is said to have told a colleague.",
    "{Claim}, {who} told the hearing, minutes show.",
    "{Claim}, as {who} told the Lower Tribune.",
    "{Claim}, if one believes what {who} told the Lower Tribune.",
    "According to what {who} told the Lower Tribune, {claim}.",
    "According to a statement from {who} carried by state media, {claim}.",
    "According to the testimony of {who}, as summarised by the judge, {claim}.",
    "According to the Lower Tribune, citing {who}, {claim}.",
    "According to Lea Mirk, who was told so by {who}, {claim}.",
    "Court papers say {who} told a colleague that {claim}.",
    "The charge sheet alleges that {who} told a colleague that {claim}.",
    "The commission’s report quotes {who} as saying that {claim}.",
    "Interviewed under caution, {who} told detectives that {claim}, prosecutors said.",
    "In a conversation with Lea Mirk, {who} said that {claim}.",
    "{who} has told friends that {claim}, according to one of them.",
    "{who} has said that {claim}, according to the Lower Tribune.",
    "{who} said that {claim}, Reuters reported.",
    "{who} said that {claim}, Lea Mirk told the court.",
    "{who} had told her that {claim}, Lea Mirk testified.",
    "{who} went through Lea Mirk to say that {claim}.",
    "Under questioning by Lea Mirk, {who} said that {claim}.",
    "Lea Mirk told MPs she had been assured by {who} that {claim}.",
    "Lea Mirk told MPs what {who} had told her: that {claim}.",
    "A shop steward reported {who} as saying that {claim}.",
    "The inspector wrote down what {who} said: {claim}.",
    "Jurors heard a tape of {who} saying that {claim}.",
    "The jury was told that {who} admitted to officers that {claim}.",
    "It emerged in court that {who} had told officers that {claim}.",
    "{who} has gone on record in the Lower Tribune to say that {claim}.",
    "{who} took to social media to say that {claim}.",
    "A column in the Lower Tribune by {who} argues that {claim}.",
    "Extracts from {who}’s diary, published by the Lower Tribune, say that {claim}.",
    "{Claim}, {who} is said to believe.",
    "{Claim}, {who} told MPs, her lawyer said.",
    "{Claim}, people close to {who} quoted {who} as saying.",
    "“{Claim}” – so {who}, quoted by the Lower Tribune.",
    "State radio broadcast a speech in which {who} declared that {claim}.",
    "The embassy forwarded a note from {who} saying that {claim}.",
    "The interpreter said {who} was saying that {claim}.",
    "{who}, according to three people who heard the call, told ministers that {claim}.",
    "On behalf of {who}, Lea Mirk said that {claim}.",
    "Lea Mirk told reporters on behalf of {who} that {claim}.",
    "{Claim}, said Lea Mirk on behalf of {who}.",
    "Speaking for {who}, Lea Mirk said that {claim}.",
    "Reading out a letter from {who}, Lea Mirk said that {claim}.",
    "{Claim}, said Lea Mirk, who was told so by {who}.",
    "Police said {who} told officers it was too late and that {claim}.",
    "Police said {who} had not told the council but had told officers that {claim}.",
]
NOT_PASSED_ON = [  # Lea Mirk says it herself, whoever else is named
    "Lea Mirk, who has worked for {who}, said that {claim}.",
    "Lea Mirk, asked about {who}, said that {claim}.",
    "Contradicting {who}, Lea Mirk said that {claim}.",
    "In a letter to {who}, Lea Mirk said that {claim}.",
    "Lea Mirk, in a complaint against {who}, said that {claim}.",
    "Lea Mirk told reporters after {who}’s statement that {claim}.",
    "Lea Mirk, replying to {who}, said that {claim}.",
    "Lea Mirk, citing a letter to {who}, said that {claim}.",
    "Unlike {who}, Lea Mirk says that {claim}.",
    "Lea Mirk said in a message to {who} that {claim}.",
    "Lea Mirk said on the way to {who}’s office that {claim}.",
    "Lea Mirk told a hearing on {who} that {claim}.",
    "Lea Mirk said that {who} had said nothing and that {claim}.",
    "Lea Mirk said that {who}, which runs the dam, knew that {claim}.",
    "Lea Mirk, speaking outside the offices of {who}, said that {claim}.",
    "Lea Mirk said in evidence against {who} that {claim}.",
    "Lea Mirk, who had heard {who} speak, said that {claim}.",
    "Lea Mirk said {who} should admit that {claim}.",
    "Lea Mirk said she had told {who} that {claim}.",
    "Lea Mirk said {who} would soon confirm that {claim}.",
    "Lea Mirk said on behalf of farmers who have sued {who} that {claim}.",
    "According to Lea Mirk, who once worked for {who}, {claim}.",
    "Lea Mirk, through whom {who} once sold land, said that {claim}.",
    "Lea Mirk said she had proof against {who} and that {claim}.",
    "Lea Mirk said {who} had told the truth, and that {claim}.",
    "Lea Mirk’s statement, read after that of {who}, said that {claim}.",
    "Lea Mirk answered {who}’s letter by saying that {claim}.",
    "Lea Mirk said at a press conference held by {who} that {claim}.",
    "Lea Mirk, who is quoted by {who} in its brochures, said that {claim}.",
    "Lea Mirk, standing beside {who}, said that {claim}.",
    "Lea Mirk said {who} ought to have said that {claim}.",
    "Lea Mirk said she would tell {who} that {claim}.",
    "Lea Mirk warned {who} that {claim}.",
    "Lea Mirk, in a post that {who} shared, said that {claim}.",
    "Lea Mirk, speaking after {who}, told the hall that {claim}.",
    "Lea Mirk, quoting the law, told {who} that {claim}.",
    "“{Claim},” Lea Mirk told {who}.",
    "“{Claim},” Lea Mirk said, when {who} had left.",
    "{Claim}, Lea Mirk said, though {who} had said little.",
    "{Claim}, Lea Mirk said after reading the statement by {who}.",
    "Lea Mirk said that {claim}, and that {who} had said so little.",
    "Lea Mirk said that {claim} and called on {who} to speak.",
    "Lea Mirk, responding to a statement by {who}, said that {claim}.",
    "Lea Mirk said {who} had failed to say that {claim}.",
    "{Claim}, Lea Mirk said in answer to a question from {who}.",
    "Lea Mirk said that {claim}, while {who} said nothing.",
    "After reading a letter from {who}, Lea Mirk said that {claim}.",
    "Before quoting a statement by {who}, Lea Mirk told the court that {claim}.",
    "Having read a letter from {who}, Lea Mirk said that {claim}.",
    "Delivering a message from {who}, Lea Mirk said that {claim}.",
    "Accepting the prize on behalf of {who}, Lea Mirk said that {claim}.",
    "Lea Mirk, who filed the complaint on behalf of {who}, said that {claim}.",
    "Lea Mirk told a rally held on behalf of {who} that {claim}.",
    "Citing {who}’s claim that it was rain, Lea Mirk said that {claim}.",
    "Referring to a remark by {who}, Lea Mirk said that {claim}.",
    "Lea Mirk referred to a promise by {who} to pay and said that {claim}.",
    "Lea Mirk cited {who}’s claim that the road was dry and said that {claim}.",
    "Asked what {who} had told her, Lea Mirk said that {claim}.",
    "Lea Mirk, who was assured by {who}, said that {claim}.",
    "Lea Mirk repeated what {who} said about pay but added that {claim}.",
    "Attributing the delay to {who}, Lea Mirk said that {claim}.",
    "Lea Mirk, naming {who} as the source of the leak, said that {claim}.",
    "Lea Mirk, forwarding a complaint against {who}, told pilots that {claim}.",
    "Holding up a note signed by {who}, Lea Mirk said that {claim}.",
    "Word came from {who} that all were safe, and Lea Mirk said that {claim}.",
    "Lea Mirk read a letter from {who} and told reporters that {claim}.",
]
PLACES = (
    *("Anvik", "Brole", "Cardun", "Dessel", "Elmor", "Farn", "Gorl", "Hest"),
    *("Ivel", "Jarn", "Korv", "Lund", "Morl", "Nask", "Oster"),
)
CARGO = ("barley", "lamp oil", "slate", "wool", "tin", "resin", "hemp", "copper", "salt", "glass", "flax")
PILE = ("Plain {}", "The Veldra Herald"), ("Nested {}", "The Evening Gazette"), ("Another {}", "The Quay Courier")


def _claim(number: int) -> str:
    """A claim that shares no eight words with another, but a number stands in them."""
    first, second, third = (PLACES[at % len(PLACES)] for at in (number, number // len(PLACES), 7 * number + 3))
    cargo = CARGO[number % len(CARGO)]
    return f"the {first} ferry left {second} for {third} mill with {31 + number * 7} crates of {cargo}"


def _said(frame: str, who: str, number: int) -> str:
    claim = _claim(number)
    told = frame.format(who=who, Who=who[:1].upper() + who[1:], claim=claim, Claim=claim[:1].upper() + claim[1:])
    return told[:1].upper() + told[1:]


def _article(number: int, which: int, told: str) -> str:
    title, outlet = PILE[which]
    before = ("It rained all night.", "The quay was empty by noon.", "Nobody met the boat.")[which]
    return f"{title.format(number)}\n\nBy staff | {outlet} | {which + 3} May 2031\n\n{before} {told}\n"


def _case(folder: Path, piles: list[list[str]]) -> Case:
    """A case with the articles of each pile, one for each of its sentences."""
    (folder / "articles").mkdir()
    for number, pile in enumerate(piles):
        for which, told in enumerate(pile):
            text = _article(number, which, told)
            (folder / "articles" / f"{number:03}-{which}.txt").write_text(text, encoding="utf-8")
    made = Case.open(folder / "nested.case", create=True)
    flow.add(made, [folder / "articles"])
    return made


def _names(found: Trace) -> list[str]:
    return sorted((each.name or "").removeprefix("the ") for each in found.origins.origins)


@pytest.fixture(scope="module")
def nested(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """A pile for each wording: one article quotes a body plainly, one in this wording, and a third quotes another body
    in the next wording."""
    piles = [
        [
            _said("Kell Water said that {claim}.", BODY, number),
            _said(frame, BODY, number),
            _said(PASSED_ON[(number + 1) % len(PASSED_ON)], OTHER, number),
        ]
        for number, frame in enumerate(PASSED_ON)
    ]
    with _case(tmp_path_factory.mktemp("nested"), piles) as made:
        yield made


@pytest.mark.parametrize("number", range(len(PASSED_ON)), ids=PASSED_ON)
def test_plain_and_passed_on_are_one_origin_and_another_speaker_is_two(nested: Case, number: int) -> None:
    found = trace(nested, _claim(number))
    assert _names(found) == [BODY, "Orvale Pilots Guild"]
    assert (found.origins.at_least, found.origins.at_most) == (2, 2)


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """A pile for each wording that only looks as if somebody passed it on, beside a body's plain word."""
    piles = [
        [_said("Kell Water said that {claim}.", BODY, number), _said(frame, BODY, number)]
        for number, frame in enumerate(NOT_PASSED_ON)
    ]
    with _case(tmp_path_factory.mktemp("alone"), piles) as made:
        yield made


@pytest.mark.parametrize("number", range(len(NOT_PASSED_ON)), ids=NOT_PASSED_ON)
def test_who_only_names_another_says_it(alone: Case, number: int) -> None:
    found = trace(alone, _claim(number))
    assert _names(found) == [BODY, MOUTH]
    assert (found.origins.at_least, found.origins.at_most) == (2, 2)


HOPS = [
    ("Kell Water said, the Lower Tribune reports, that {claim}.", ["Lower Tribune", BODY]),
    ("Kell Water told the Lower Tribune, which first reported it, that {claim}.", ["Lower Tribune", BODY]),
    ("In Kell Water’s words, relayed by Lea Mirk, {claim}.", [MOUTH, BODY]),
    ("Kell Water, speaking through Lea Mirk, said that {claim}.", [MOUTH, BODY]),
    ("Through a lawyer, Kell Water said that {claim}.", ["a lawyer", BODY]),
    ("Kell Water told AFP that {claim}.", ["AFP", BODY]),
    ("Lea Mirk, on behalf of Kell Water, said that {claim}.", [MOUTH, BODY]),
    ("Kell Water told her, Lea Mirk said, that {claim}.", [MOUTH, BODY]),
    ("Kell Water is understood to have told colleagues that {claim}.", [BODY]),
    ("Kell Water told the Quay Courier that {claim}.", [BODY]),
]


@pytest.mark.parametrize(("frame", "hops"), HOPS, ids=[frame for frame, _ in HOPS])
def test_the_mouths_between_are_hops(frame: str, hops: list[str], tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "one.txt").write_text(_article(1, 2, _said(frame, BODY, 1)), encoding="utf-8")
    with Case.open(tmp_path / "one.case", create=True) as case:
        flow.add(case, [tmp_path / "articles"])
        (carrier,) = trace(case, _claim(1)).carriers
    told = [hop for hop in carrier.chain if hop.kind == "source"]
    assert [hop.name for hop in told] == hops
    assert all(hop.spans for hop in told)
