"""How words are put, where they were said, and what weakens them, on attributions made by hand.

In the texts [a source], {a cue} and <a content> are marked; what belongs to one attribution ends with "|".
"""

import re
import time
from dataclasses import replace

import pytest

from onrecord.annotate import speakers, stances, voices
from onrecord.annotate.sheet import Sheet
from onrecord.model import Attribution, AttributionKind, By, Document, Records, Span, attribution_id
from tests.articles import article

MARK = re.compile(r"\[(?P<source>[^]]+)\]|\{(?P<cue>[^}]+)\}|<(?P<content>[^>]+)>|(?P<end>\|)")
BY = By(stage="attributions", version=0)
HEAD = "A quiet week in Orvale\n\nThe harbour of Orvale lay under fog all morning, and the boats came home early.\n\n"


def read_marks(marked: str) -> tuple[str, list[dict[str, list[tuple[int, int]]]]]:
    """The plain text, and of every attribution its roles as ranges."""
    plain, roles, at = "", [dict[str, list[tuple[int, int]]]()], 0
    for mark in MARK.finditer(marked):
        plain += marked[at : mark.start()]
        at = mark.end()
        if mark.lastgroup == "end":
            roles.append({})
            continue
        words = mark.group(mark.lastgroup)
        roles[-1].setdefault(mark.lastgroup, []).append((len(plain), len(plain) + len(words)))
        plain += words
    return plain + marked[at:], [each for each in roles if each]


def attribution(document: Document, roles: dict[str, list[tuple[int, int]]], kind: AttributionKind) -> Attribution:
    source, cue, content = (
        tuple(Span(document.id, *place) for place in roles.get(role, ())) for role in ("source", "cue", "content")
    )
    return Attribution(
        id=attribution_id(document.id, source, cue, content),
        document=document.id,
        source=source,
        cue=cue,
        content=content,
        kind=kind,
        score=1.0,
        why="by hand",
        by=BY,
    )


def completed(marked: str, *, kind: AttributionKind = "indirect", head: str = HEAD) -> list[Attribution]:
    """What the stage makes of the marked attributions, in their order."""
    plain, roles = read_marks(head + marked + "\n")
    document = article(plain)
    assert document.text.startswith(plain[:20])
    return made_of(document, [attribution(document, each, kind) for each in roles])


def made_of(document: Document, given: list[Attribution]) -> list[Attribution]:
    """What the stage makes of these attributions of a text."""
    records = Records(attributions=tuple(given))
    sentences = voices.find(Sheet(document=document, records=records)).sentences
    records = Records(attributions=tuple(given), sentences=sentences)
    found = speakers.find(Sheet(document=document, records=records))
    records = Records(attributions=tuple(given), sentences=sentences, mentions=found.mentions, links=found.links)
    by_id = {each.id: each for each in stances.find(Sheet(document=document, records=records)).attributions}
    return [by_id[each.id] for each in given]


STANCES = [
    ("[Mira Tolland] {said} <the claim was “ridiculous”>.", "denies"),
    ("[Joren Hask] {claimed} <he had not been there>.", "alleges"),
    ("[Joren Hask] {claimed} <self-defence>.", "alleges"),
    ("[Joren Hask] {claimed} <the quay was his>.", "alleges"),
    ("[Joren Hask] {pleaded not guilty} to theft.", "denies"),
    ("[Joren Hask] {pleaded guilty} to theft.", "confirms"),
    ("[Joren Hask] {pleaded} <for help>.", "asks"),
    ("[The crew] {claimed responsibility} for the fire.", "states"),
    ("[Joren Hask] {maintained} <his innocence>.", "denies"),
    ("[Joren Hask] {contested} <the claim>.", "denies"),
    ("[Mira Tolland] {raised questions about} <the quay>.", "doubts"),
    ("[Mira Tolland] {said} <“We are going to win”>.", "states"),
    ("[Mira Tolland] {did not respond} to Hask's remarks.", "did not respond"),
    ("[The port] {has yet to comment}.", "did not respond"),
    ("[Mira Tolland] {sidestepped} questions about the quay.", "declines to comment"),
    ("[Mira Tolland] {wondered} <whether the quay was open>.", "doubts"),
    ("[Mira Tolland] {wondered} <why the quay was open>.", "asks"),
    ("[Mira Tolland] {wished to know} <whether the quay was open>.", "asks"),
    ("[The judge] {asked for} <quiet>.", "orders"),
    ("[Mira Tolland] {took back} <it>.", "denies"),
    ("[Mira Tolland] {brushed off} <that>.", "denies"),
    ("[Mira Tolland] {noted} <that the figure had no basis in any book>.", "denies"),
    ("[Mira Tolland] {said} <the report was entirely false>.", "denies"),
    ("[Mira Tolland] {has been unable to establish} <who it was>.", "doubts"),
    ("[Mira Tolland] {said} <“It was not a convincing story”>.", "states"),
    ("[The indictment] {says} <that Hask sold the quay>.", "states"),
    ("[Police] {said} <the quay was alleged to have been sold>.", "states"),
    ("[Mira Tolland] {blamed} <Hask for the fire>.", "states"),
    ("[Mira Tolland] {will formally open} <the quay>.", "states"),
    ("[I] {will continue} <to open the quay>.", "states"),
    ("[Mira Tolland] {said} <it was unlikely that many would come>.", "predicts"),
    ("[Mira Tolland] {hoped} <that many would come>.", "states"),
    ("[Mira Tolland] {promised} <that she would come>.", "states"),
    ("[Mira Tolland] {said} <the remark had been mischaracterised>.", "denies"),
    ("[Mira Tolland] {questioned} <his claim to the quay>.", "doubts"),
    ("[Mira Tolland] {said} <the quay was open>.", "states"),
    ("[Mira Tolland] {denied} <that the quay was open>.", "denies"),
    ("[Mira Tolland] {did not deny} <that the quay was open>.", "states"),
    ("[Mira Tolland] {can hardly deny} <that the quay was open>.", "states"),
    ("[Mira Tolland] {cannot deny} <that the quay was open>.", "states"),
    ("[Mira Tolland] {no longer denies} <that the quay was open>.", "states"),
    ("[Mira Tolland] {stopped short of denying} <that the quay was open>.", "states"),
    ("[Mira Tolland] {would neither confirm nor deny} <that the quay was open>.", "declines to comment"),
    ("[Mira Tolland] {hardly hesitated to deny} <that the quay was open>.", "denies"),
    ("[Mira Tolland] {took} <the charge> {back}.", "denies"),
    ("[Mira Tolland] {called} <the report> <a fabrication>.", "denies"),
    ("[Mira Tolland] {said} <the port had nothing to do with the fire>.", "denies"),
    ("[Mira Tolland] {said} <“it is simply not true”>.", "denies"),
    ("[Mira Tolland] {insisted} <no crates had been moved>.", "denies"),
    ("[Mira Tolland] {accused} <the port> <of hiding the log>.", "alleges"),
    ("[Mira Tolland] {said} <the board had stolen the money>.", "states"),
    ("[Mira Tolland] {claimed} <that the log was lost>.", "alleges"),
    ("[The party] {claimed} <victory>.", "states"),
    ("[Mira Tolland] {confirmed} <that the quay was open>.", "confirms"),
    ("[Mira Tolland] {conceded} <that the log was lost>.", "confirms"),
    ("[Mira Tolland] {refused to confirm} <that the log was lost>.", "declines to comment"),
    ("[Mira Tolland] {would not say} <who held the key>.", "declines to comment"),
    ("[Mira Tolland] {declined} <to comment>.", "declines to comment"),
    ("[The port] {did not respond} to a letter.", "did not respond"),
    ("[The port] {did not immediately reply} to two messages.", "did not respond"),
    ("[The mayor] {doubted} <that the log was real>.", "doubts"),
    ("[The paper] {could not verify} <the figures>.", "doubts"),
    ("[Mira Tolland] {urged} <the board to resign>.", "asks"),
    ("[Mira Tolland] {called on} <the board to resign>.", "asks"),
    ("[Mira Tolland] {said} <the board should resign>.", "states"),
    ("[Mira Tolland] {ordered} <the quay closed>.", "orders"),
    ("[The law] {requires} <a permit for every boat>.", "orders"),
    ("[Mira Tolland] {told} the crews <to leave the quay>.", "asks"),
    ("[Mira Tolland] {predicted} <a quiet winter>.", "predicts"),
    ("[Mira Tolland] {said} <the quay will be closed by June>.", "states"),
    ("[Mira Tolland] {said} <the ice will break the quay by June>.", "predicts"),
    ("[Mira Tolland] {said} <the ice could destroy the quay>.", "predicts"),
    ("[Mira Tolland] {warned} <that the ice would destroy the piers>.", "predicts"),
    ("[Mira Tolland] {warned} <that the ice was thin>.", "states"),
    ("[Mira Tolland] {said} <the fee will not deter the crews>.", "predicts"),
    ("[Mira Tolland] {said} <she will not sell the quay>.", "states"),
    ("[The clerks] {were asked} by [Mira Tolland] <to shut the gate>.", "asks"),
    ("[Mira Tolland] {pressed} <the port to open the gate>.", "asks"),
    ("[The judge] {sentenced} <the clerk to nine days>.", "orders"),
    ("Contrary to the port’s claims, [the crews] {say} <the gate was shut>.", "denies"),
    ("[Mira Tolland] {said} <“No, the gate was shut.”>", "denies"),
    ("[Mira Tolland] {said} <“No boat has come.”>", "states"),
    ("[Mira Tolland] {declined} <to define the fee>.", "declines to comment"),
    ("[The Orvale Herald] {quoted} <“they have stolen the money”>.", "states"),
]


SAID_OR_DONE = [
    # Words inside what is said make nobody deny.
    ("[The census] {said} <children made up a third of Orvale>.", "states"),
    ("[Mira Tolland] {said} <the fire had killed innocent sailors>.", "states"),
    ("[Mira Tolland] {said} <the port spreads false claims about the fire>.", "states"),
    ("[Mira Tolland] {said} <“We have never before seen such a fog”>.", "states"),
    ("[The charter] {says}: <“No person except a captain may vote”>.", "states"),
    ("[Mira Tolland] {said} <that it was not true>.", "denies"),
    ("[Mira Tolland] {said} <no such order was given>.", "denies"),
    # The same verbs tell of acts.
    ("[The council] {denied} <funding for the quay>.", None),
    ("[The council] {denied} <that it had paid for the quay>.", "denies"),
    ("[The judge] {dismissed} <the lawsuit>.", None),
    ("[Mira Tolland] {dismissed} <the report as nonsense>.", "denies"),
    ("[My family] {rejected} <me>.", "states"),
    ("[Mira Tolland] {rejected} <the accusation>.", "denies"),
    ("[Mira Tolland] {declined} <such an arrangement>.", None),
    ("[Mira Tolland] {declined} <to discuss the key>.", "declines to comment"),
    ("[The port] {refused} <to provide a licence>.", None),
    ("[The port] {refused} <to give any details>.", "declines to comment"),
    ("[Mira Tolland] {did not return} <to the island>.", "states"),
    ("[Mira Tolland] {did not return} <two telephone calls>.", "did not respond"),
    ("[The port] {has been officially silent on} <the fire>.", "declines to comment"),
    ("[The port] {has not made clear} <who held the key>.", "declines to comment"),
    ("[Mira Tolland] {sought} <the nomination>.", None),
    ("[Mira Tolland] {sought} <an apology>.", "asks"),
    ("[The mayor] {declared a} <state of emergency so he could close the quay>.", None),
    ("[The council] {imposed} <a fine on the port>.", None),
    ("[The senate] {confirmed} <judge Hask>.", None),
    # Who accuses is told by the verb, or by the article's own "allegedly".
    ("[Mira Tolland] {said} <the port lied and stole>.", "states"),
    ("[Mira Tolland] {said} <the port had allegedly burnt the log>.", "states"),
    ("[The fog] {claimed} <four lives>.", "states"),
    ("[The clerk] {was charged with} <theft>.", None),
]


@pytest.mark.parametrize(("marked", "stance"), [*STANCES, *SAID_OR_DONE])
def test_the_stance_of_one_sentence(marked: str, stance: str) -> None:
    (made,) = completed(marked)
    assert made.stance == stance, made.stance_why
    assert made.stance_why or stance is None


def test_a_negation_denies_where_it_names_what_another_has_alleged() -> None:
    accused, denied = completed(
        "[Ada Quill] {alleged} <that an envelope had gone to the harbour board>.| [Joren Hask] {said} "
        "<“There was no envelope.”>"
    )
    assert (accused.stance, denied.stance) == ("alleges", "denies")


def test_a_plain_negation_is_a_statement() -> None:
    (made,) = completed("[Joren Hask] {said} <the crews were not paid on Fridays>.")
    assert made.stance == "states"


def test_several_who_speak_are_nobody_called_he() -> None:
    plain, roles = read_marks(HEAD + "[Some neighbours] {say} <he will have a better life there>.\n")
    document = article(plain)
    given = attribution(document, roles[0], "indirect")
    stance = {
        kind: made_of(document, [replace(given, source_kind=kind)])[0].stance
        for kind in ("unnamed people", "named person")
    }
    assert stance == {"unnamed people": "predicts", "named person": "states"}


def test_what_nobody_said_has_a_stance_only_where_the_cue_has_one() -> None:
    thought, doubted = completed(
        "[Ada Quill] {remembers} <no such winter>.| [Joren Hask] {doubted} <that it would last>.", kind="ascribed"
    )
    assert thought.stance is None
    assert doubted.stance == "doubts"


CHANNELS = [
    ("[Mira Tolland] {said} <the quay was open>.", None),
    ("[Mira Tolland] {said} in a statement <the quay was open>.", "statement"),
    ("<“The quay is open,”> [Mira Tolland] {said} in a written statement.", "statement"),
    ("[Mira Tolland] {said} at a rally in Pell Square <that the quay was open>.", None),
    ("[Four in five of those asked, 81%,] {said} <that the quay was open>.", "document"),
    ("[The harbour register] {said} <that the quay was open>.", "document"),
    ("[Mira Tolland] {complained} to the newspaper <that the quay was open>.", "interview"),
    ("[Mira Tolland] {said} in an interview <that the quay was open>.", "interview"),
    ("[Mira Tolland] {told} the Orvale Herald <the quay was open>.", "interview"),
    ("<“The quay is open,”> [Mira Tolland] {told} Reuters.", "interview"),
    ("[Mira Tolland] {told} her sister <the quay was open>.", None),
    ("[Mira Tolland] {told} a news conference <the quay was open>.", "briefing"),
    ("[Mira Tolland] {said} at her weekly briefing <that the quay was open>.", "briefing"),
    ("[Mira Tolland] {tweeted} <that the quay was open>.", "social post"),
    ("[Mira Tolland] {wrote} on Facebook <that the quay was open>.", "social post"),
    ("[A post by the rowing club] {said} <the quay was open>.", "social post"),
    ("[Mira Tolland] {said} in a televised statement <that the quay was open>.", "broadcast"),
    ("[Mira Tolland] {said} on state television <that the quay was open>.", "broadcast"),
    ("[Radio Orvale] {reported} <that the quay was open>.", "press report"),
    ("[The Orvale Herald] {reported} <that the quay was open>.", "press report"),
    ("[The Orvale Herald] {declined} <to comment>.", None),
    ("[Local media] {reported} <that the quay was open>.", "press report"),
    ("[Mira Tolland] {argued} in an op-ed <that the quay was open>.", "press report"),
    ("[The auditor's report of last year] {found} <that the quay was open>.", "document"),
    ("[A new poll] {showed} <that half of Orvale was bored>.", "document"),
    ("[Mira Tolland] {wrote} in a letter to the board <that the quay was open>.", "document"),
    ("[A leaked memo] {shows} <that the quay was open>.", "leak"),
    ("[A memo seen by the Orvale Herald] {says} <the quay was open>.", "leak"),
    ("[A memo leaked to the Orvale Herald] {says} <the quay was open>.", "leak"),
    ("[The Orvale Herald] {stated} in its report <that the quay was open>.", "press report"),
    ("[The minister] spoke by phone with her colleague {to reaffirm} <that the quay was open>.", None),
    ("[The port] {questioned} <the fee> after a crew had complained on Twitter.", None),
    ("[Mira Tolland] {said} on the BBC’s “Harbour Hour” <that the quay was open>.", "broadcast"),
    ("[Mira Tolland] {said} on Face the Nation <that the quay was open>.", "broadcast"),
    ("[Mira Tolland] {said} in an interview with the hosts of Morning Joe <that the quay was open>.", "broadcast"),
    ("On the eve of the State of the Union address, [Mira Tolland] {said} <the quay was open>.", None),
    ("[Mira Tolland] {told} me <the quay was open>.", "interview"),
    ("[Mira Tolland] {complained} to Reuters <that the quay was shut>.", "interview"),
    ("[Mira Tolland], when contacted by Reuters, {said} <the quay was open>.", "interview"),
    ("[Mira Tolland] {said} by telephone <that the quay was open>.", None),
    ("[Mira Tolland] {told} investigators in an interview <that the quay was open>.", None),
    ("[Mira Tolland] filed a lawsuit against the port, {saying} <the quay was hers>.", "document"),
    ("[Mira Tolland] {emailed} the board <that the quay was open>.", "document"),
    ("[Photographs] {showed} <that the quay was open>.", None),
    ("[A report from the Orvale Herald] {says} <the quay was open>.", "press report"),
    ("[A letter from the board obtained by the Orvale Herald] {says} <the quay was open>.", "leak"),
]


@pytest.mark.parametrize(("marked", "channel"), CHANNELS)
def test_the_channel_of_one_sentence(marked: str, channel: str | None) -> None:
    (made,) = completed(marked)
    assert made.channel == channel, made.channel_why
    assert bool(made.channel_why) == (channel is not None)


def test_a_paper_once_leaked_is_leaked_when_it_is_named_again() -> None:
    first, again, other = completed(
        "[A leaked memo] {shows} <that the quay was open>.| Rain.\n\n[The document] {says} <the key was lost>.|\n\n"
        "[An invoice] {puts} <the price at nine crowns>."
    )
    assert (first.channel, again.channel, other.channel) == ("leak", "leak", "document")


def test_the_same_speaker_goes_on_in_the_channel_of_the_sentence_beside_it() -> None:
    first, second, stranger = completed(
        "[Mira Tolland] {said} in an interview <that the quay was open>.| [She] {added} <that the key was lost>.| "
        "[Joren Hask] {said} <the key was found>."
    )
    assert (first.channel, second.channel, stranger.channel) == ("interview", "interview", None)
    assert second.channel_why.startswith("goes on")


def test_a_statement_is_not_gone_on_with_in_later_paragraphs() -> None:
    first, later = completed(
        "[Mira Tolland] {said} in a statement <that the quay was open>.|\n\nIt rained.\n\n"
        "[Mira Tolland] {said} <the key was lost>."
    )
    assert (first.channel, later.channel) == ("statement", None)


def test_the_channel_of_one_clause_is_not_that_of_its_neighbour() -> None:
    first, second = completed(
        "[Mira Tolland] {said} <the quay was open>,| and [Joren Hask] {said} in a statement <that it was closed>."
    )
    assert (first.channel, second.channel) == (None, "statement")


def test_everything_in_a_transcript_of_a_briefing_is_said_at_the_briefing() -> None:
    made = completed(
        "[TOLLAND]{:} <The quay is open.>|\n\n[QUESTION]{:} <Since when?>|\n\n[TOLLAND]{:} <Since noon.>",
        head="Daily press briefing, Harbour Board of Orvale\n\nThe room was full and the minister was late again.\n\n",
    )
    assert {each.channel for each in made} == {"briefing"}


def test_the_own_voice_of_a_statement_that_is_given_out_speaks_in_the_statement() -> None:
    ours, theirs = completed(
        "[We] {urge} <the port to open the quay>.| [The port] {said} <the quay was open>.",
        head="The text of the following statement was released by the crews of Orvale.\n\n",
    )
    assert (ours.channel, theirs.channel) == ("statement", None)


def test_all_of_a_joint_press_availability_is_a_briefing() -> None:
    made = completed(
        "[TOLLAND]{:}\u00a0 <The quay is open.>|\n\n[QUESTION]{:}\u00a0 <Since when?>|\n\n"
        "[TOLLAND]{:}\u00a0 <Since noon.>",
        head="Ministers Tolland and Hask at a Joint Press Availability\n\nThe room was full and the air was bad.\n\n",
    )
    assert {each.channel for each in made} == {"briefing"}


def test_one_question_in_quotation_marks_is_asked() -> None:
    (asked,) = completed("[Mira Tolland] {said}: <“Who has the key?”>", kind="direct")
    (told,) = completed("[Mira Tolland] {said}: <“I was there. Who has the key?”>", kind="direct")
    assert (asked.stance, told.stance) == ("asks", "states")


def test_hedges_are_the_words_in_the_content_that_weaken_it() -> None:
    (made,) = completed("[Mira Tolland] reportedly {said} <the key may have been lost and was allegedly found again>.")
    plain, _ = read_marks(
        HEAD + "[Mira Tolland] reportedly {said} <the key may have been lost and was allegedly found again>.\n"
    )
    assert [span.of(article(plain).text) for span in made.hedges] == ["may have", "allegedly"]


def test_how_somebody_acts_is_no_hedge_of_what_is_said() -> None:
    (made,) = completed("[Mira Tolland] {said} <the crew acted as if the key was lost, as though nobody saw>.")
    (seen,) = completed("[Mira Tolland] {said} <it looked as if the key was lost>.")
    assert (len(made.hedges), len(seen.hedges)) == (0, 1)


def test_other_languages_are_left_alone() -> None:
    document = article(
        "Der Hafen war offen, sagte sie. Die Boote kamen nach Hause, und es regnete den ganzen Tag lang."
    )
    given = attribution(document, {"source": [(28, 31)], "cue": [(22, 27)], "content": [(0, 20)]}, "indirect")
    if document.language == "en":
        pytest.skip("read as English")
    assert stances.find(Sheet(document=document, records=Records(attributions=(given,)))) == Records()


@pytest.mark.parametrize("odd", ["\ud800 said", "🦀🦀 “‘", "\u202eabc\u202c ’ll", "n't not no", "'"])
def test_any_text_is_borne(odd: str) -> None:
    text = f"{odd} and Mira Tolland said {odd} at noon."
    document = Document(id="d", address="a", text=text, raw_sha256="", captured="", by=BY)
    cue = text.index("said", len(odd))
    given = Attribution(
        id="a",
        document="d",
        source=(Span("d", 0, len(odd)),),
        cue=(Span("d", cue, cue + 4),),
        content=(Span("d", cue + 5, len(text)),),
        kind="indirect",
        score=1.0,
        why="by hand",
        by=BY,
    )
    assert len(stances.find(Sheet(document=document, records=Records(attributions=(given,)))).attributions) == 1


def test_twice_the_statements_take_about_twice_the_time() -> None:
    def seconds(many: int) -> float:
        one = "Mira Tolland said the quay was open and that it was not closed at all"
        text = (one + " and ") * many
        given = []
        for index in range(many):
            at = index * (len(one) + 5)
            roles = {"source": [(at, at + 12)], "cue": [(at + 13, at + 17)], "content": [(at + 18, at + len(one))]}
            given.append(attribution(document(text), roles, "indirect"))
        started = time.process_time()
        stances.find(Sheet(document=document(text), records=Records(attributions=tuple(given))))
        return time.process_time() - started

    def document(text: str) -> Document:
        return Document(id="d", address="a", text=text, raw_sha256="", captured="", by=BY)

    seconds(50)
    assert seconds(1600) < 8 * max(seconds(400), 0.02)
