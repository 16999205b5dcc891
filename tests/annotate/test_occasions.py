"""On what occasion whole texts and persons speak: what a head, a headline or a sentence that quotes nobody sets up."""

import pytest

from onrecord.annotate import annotate
from onrecord.model import Attribution, AttributionKind
from tests.annotate.test_stances import HEAD, attribution, completed, made_of, read_marks
from tests.articles import article

QUIET = "The harbour of Orvale lay under fog all morning, and the boats came home early.\n\n"
RAIN = "It rained on the quay all day.\n\n"


def channels_of(marked: str, head: str = "A quiet week in Orvale\n\n" + QUIET) -> list[str | None]:
    return [each.channel for each in completed(marked, head=head)]


def of_kinds(marked: str, kinds: list[AttributionKind]) -> list[Attribution]:
    plain, roles = read_marks(f"{HEAD}{marked}\n")
    document = article(plain)
    return made_of(document, [attribution(document, *each) for each in zip(roles, kinds, strict=True)])


@pytest.mark.parametrize(
    "line",
    [
        "For immediate release",
        "Office of the Spokesperson",
        "The below is attributable to Mira Tolland",
    ],
)
def test_a_release_is_the_statement_of_those_whom_its_head_names(line: str) -> None:
    head = f"Mira Tolland Visits the Harbour\n\n{line}\n\n{QUIET}"
    marked = "[Mira Tolland] {thanked} <the crews>.| [Joren Hask] {said} <the quay was open>."
    assert channels_of(marked, head) == ["statement", None]


@pytest.mark.parametrize(
    "line",
    [
        "Joint statement by Mira Tolland and the port",
        "The following statement was released by the Harbour Ministry and the port of Orvale.",
        "The text of the following statement was released by the Governments of Orvale and Brenn:",
    ],
)
def test_what_a_joint_statement_says_of_its_issuers_is_said_in_it(line: str) -> None:
    head = f"Harbours Open\n\n{line}\n\n{QUIET}"
    marked = "[Both sides] {agreed} <to open the quay>.| [Minister Hask] {said} <the quay was open>."
    assert channels_of(marked, head) == ["statement", "statement"]


@pytest.mark.parametrize(
    ("opening", "channel"),
    [
        ("Mira Tolland met today with Joren Hask in Pell.", None),
        ("Mira Tolland spoke today with Joren Hask.", None),
        ("The quay of Pell has been open since noon.", "statement"),
    ],
)
def test_what_was_said_in_a_call_has_no_channel_in_the_account_of_it(opening: str, channel: str | None) -> None:
    head = (
        f"Mira Tolland on the Quay\n\nOffice of the Spokesperson\n\n"
        f"The below is attributable to Spokesperson Ada Quill:\n\n{opening}\n\n{QUIET}"
    )
    marked = "[Mira Tolland] {stressed} <that the quay was open>.| [Ada Quill] {said} <the quay was open>."
    assert channels_of(marked, head) == [channel, "statement"]


@pytest.mark.parametrize(("place", "channel"), [("", "statement"), ("Pell Square\n\n", None), ("Pell, N.D.\n\n", None)])
def test_a_name_and_an_office_at_the_head_are_a_release_and_with_a_place_a_speech(
    place: str, channel: str | None
) -> None:
    head = f"Mira Tolland, Minister of Harbours\n\n{place}{QUIET}"
    assert channels_of("[I] {say} <the quay is open>.| [Joren Hask] {said} <it was shut>.", head) == [channel, None]


def test_a_summary_of_a_briefing_gives_all_that_is_said_in_the_room() -> None:
    head = f"Summary of the minister's weekly briefing\n\n{QUIET}"
    marked = (
        "[Mira Tolland] {said} <the quay was open>.|\n\n[One journalist] {asked} <why>.|\n\n"
        "[Mira Tolland] {has claimed} <that it was noon>."
    )
    assert channels_of(marked, head) == ["briefing", "briefing", None]


@pytest.mark.parametrize(("second", "channel"), [("MR HASK", None), ("QUESTION", None), ("MODERATOR", "briefing")])
def test_labels_in_capitals_tell_a_transcript(second: str, channel: str | None) -> None:
    marked = f"[MS TOLLAND]{{:}} <Good morning.>|\n\n[{second}]{{:}} <Since when?>|\n\n[MS TOLLAND]{{:}} <Since noon.>"
    assert channels_of(marked, f"Mira Tolland and Others\n\n{QUIET}") == [channel] * 3


def test_the_one_interview_that_a_text_is_made_of() -> None:
    marked = (
        "[Mira Tolland] {said} <the quay was open>.|\n\n[Mira Tolland] {added} <that it was noon>.|\n\n"
        "This interview has been edited for length."
    )
    assert channels_of(marked) == ["interview", "interview"]


@pytest.mark.parametrize(
    ("setting", "channel"),
    [
        ("Mira Tolland took the stage at nine.", None),
        ("Mira Tolland held a news conference at nine.", "briefing"),
        ("Mira Tolland's news conference began at nine.", "briefing"),
        ("Mira Tolland spoke of the quay during a media breakfast in Pell.", "briefing"),
        ("Mira Tolland was a guest on the BBC's harbour programme.", "broadcast"),
        ("Mira Tolland gave an interview to the Courier.", "interview"),
        ("Mira Tolland spoke of the quay on her weekly radio show.", "broadcast"),
        ("Joren Hask held a news conference at nine.", None),
        ("During an interview with Joren Hask, Mira Tolland spoke of the quay.", "interview"),
    ],
)
def test_a_sentence_that_quotes_nobody_sets_the_occasion(setting: str, channel: str | None) -> None:
    assert (
        channels_of(f"{setting}\n\n[Mira Tolland] {{said}} <the quay was open>.| [Joren Hask] {{left}}.")[0] == channel
    )


def test_what_was_said_at_another_time_is_not_said_on_the_occasion() -> None:
    marked = "[Mira Tolland] {said} at a briefing <the quay was open>.|\n\n[Tolland] {said} last year <it was shut>.|"
    assert channels_of(marked) == ["briefing", None]


def test_an_occasion_holds_for_the_next_sentence_and_no_further() -> None:
    marked = (
        "[Mira Tolland] {said} at a briefing <the quay was open>.|\n\n[Tolland] {said} <it was noon>.|\n\n"
        "[Tolland] {said} <it was late>."
    )
    assert channels_of(marked) == ["briefing", "briefing", None]


def test_a_namesake_was_not_there() -> None:
    marked = "[Mira Tolland] {said} at a briefing <the quay was open>.|\n\n[Joren Tolland] {said} <it was shut>."
    assert channels_of(RAIN * 8 + marked) == ["briefing", None]


def test_a_speech_is_no_channel() -> None:
    head = f"Remarks by Mira Tolland at the Harbour Board\n\n{QUIET}"
    assert channels_of("[Mira Tolland] {said} <the quay was open>.", head) == [None]


def test_an_interview_that_comes_late_in_an_article_does_not_last() -> None:
    late = "[Mira Tolland] {told} the Courier <the quay was open>.|\n\n"
    marked = RAIN * 7 + late + RAIN * 4 + "[Mira Tolland] {said} <it was noon>."
    assert channels_of(marked) == ["interview", None]


@pytest.mark.parametrize(
    "marked",
    [
        "[Mira Tolland], speaking to the BBC, {said} <the quay was open>.",
        "[Mira Tolland] {told} The Larkspur <the quay was open>.",
        "In comments to Reuters, [Mira Tolland] {said} <the quay was open>.",
    ],
)
def test_who_speaks_to_an_outlet_is_interviewed(marked: str) -> None:
    assert channels_of(marked) == ["interview"]


def test_what_comes_after_a_briefing_is_not_said_at_it() -> None:
    assert channels_of("[An official] {said} after the briefing <that the quay was open>.") == [None]


def test_a_paper_goes_on_and_a_letter_too() -> None:
    marked = "[The Orvale Courier] {reported} <that the quay was open>.|\n\n[It] {said} <the fog had lifted>."
    assert channels_of(marked) == ["press report", "press report"]
    marked = "[Mira Tolland] {wrote} in a letter <that the quay was open>.|\n\n[Mira Tolland] {wrote} <it was noon>."
    assert channels_of(marked) == ["document", "document"]


def test_an_outlets_writer_reports_in_it_and_its_owner_does_not() -> None:
    assert channels_of("[The Courier's Mira Tolland] {reported} <that the quay was open>.") == ["press report"]
    assert channels_of("[The Courier's owner, Mira Tolland], {said} <that the quay was open>.") == [None]


def test_a_question_is_put_on_the_occasion_of_its_answer() -> None:
    marked = (
        "[Mira Tolland] {said} in an interview with Joren Hask <the quay was open>.|\n\n"
        "[Hask] {asked} <whether it was late>.|\n\n[Tolland] {said} <it was noon>."
    )
    assert channels_of(marked) == ["interview", None, None]


def test_a_statement_read_out_goes_on_in_what_is_added() -> None:
    marked = (
        "[Mira Tolland] {said} in a statement <the quay was open>.|\n\n[Tolland] {added} <that it was noon>.|\n\n"
        "[Tolland] {said} <it was late>."
    )
    assert channels_of(marked) == ["statement", "statement", None]


def test_questions_and_answers_are_an_interview() -> None:
    marked = "[Q]{:} <Since when?>|\n\n[A]{:} <Since noon.>|\n\n[Q]{:} <Why?>|\n\n[A]{:} <It was late.>"
    assert channels_of(marked, f"Mira Tolland Looks Back\n\n{QUIET}") == ["interview"] * 4


def test_a_pronoun_that_leads_nowhere_is_the_same_within_its_paragraph() -> None:
    told = "In an interview with the Courier, [she] {said} <the crane was hers>|. [She] also {said} <it was old>|."
    apart = "\n\nThe boats came home late, and nobody saw them come.\n\n[She] {said} <the fog was bad>."
    assert channels_of(told + apart) == ["interview", "interview", None]


@pytest.mark.parametrize(
    ("marked", "channel"),
    [
        ("[QUESTION]: <Who built the quay?>|\n\n[MS TOLLAND]: <We did.>|\n\n[QUESTION]: <And why?>", "interview"),
        ("[MS TOLLAND]: <Good morning.>|\n\n[QUESTION]: <Who built it?>|\n\n[MS TOLLAND]: <We did.>", None),
        ("[The Kesk Geological Survey] {said} <the hill may move>.", None),
        ("[Reports] {said} <the hill may move>.", "press report"),
        ("[Twitter] {announced} <a new rule>.", None),
        ("[Mira Tolland's] {statement} <that the hill would move>.", None),
        ("[Mira Tolland] {said} in a video message <that the hill would move>.", "broadcast"),
        ("[BBC presenter Mira Tolland] {said} <the hill would move>.", None),
    ],
)
def test_where_words_are_said(marked: str, channel: str | None) -> None:
    assert channels_of(marked)[0] == channel


def test_a_headline_is_said_where_its_lead_says() -> None:
    marked = "[Mira Tolland] {says} <the quay is open>.|\n\n[Tolland] {said} in an interview <that it was noon>."
    assert channels_of(marked, head="") == ["interview", "interview"]
    assert channels_of(RAIN * 5 + marked) == [None, "interview"]


def test_what_is_said_of_oneself_in_quoted_words_is_said_where_they_are() -> None:
    text = "“We call on the port to open the quay,” Mira Tolland said in a statement on Monday."
    made = annotate(article(f"A quiet week in Orvale\n\n{QUIET}{text}\n")).attributions
    assert {each.channel for each in made if each.via} == {"statement"}


def test_an_interviewer_and_who_answers_are_in_an_interview() -> None:
    marked = (
        "[Host Ada Quill] {asked} <whether the quay was open>.|\n\n[Mira Tolland] {responded} <that it was noon>.|\n\n"
        "[Joren Hask] {asked} <why>.|\n\n[Mira Tolland] {said} <it was late>."
    )
    assert channels_of(marked) == ["interview", "interview", None, None]


def test_a_letter_is_gone_on_with() -> None:
    marked = "[Mira Tolland] {said} in a letter <the quay was open>.|\n\n[Tolland] {added} <that it was noon>."
    assert channels_of(marked) == ["document", "document"]


def test_a_post_is_not_gone_on_with_in_what_is_said() -> None:
    marked = "[Mira Tolland] {tweeted} <that the quay was open>.|\n\n[Tolland] {said} <it was noon>."
    assert channels_of(marked) == ["social post", None]


def test_what_people_say_in_a_poll_they_say_in_it_and_what_an_outlet_reports_it_reports() -> None:
    poll = "According to the poll, most voters said that the quay should be closed."
    known = "Mira Tolland said the quay should be closed, the Orvale Times reported on Monday."
    quoted = "“Mira Tolland said it should be closed,” the Orvale Times reported."
    for text, channel in ((poll, "document"), (known, "press report"), (quoted, None)):
        made = annotate(article(f"A quiet week in Orvale\n\n{QUIET}{text}\n")).attributions
        assert {each.channel for each in made if each.via} == {channel}, text


def test_whoever_tells_a_host_is_interviewed() -> None:
    marked = "Host Ada Quill had a cold.\n\n[Mira Tolland] {told} Quill <the quay was open>."
    assert channels_of(marked) == ["interview"]
    assert channels_of(marked.replace("Host ", "")) == [None]


@pytest.mark.parametrize(
    ("source", "channel"),
    [("A Harbour.com report", "press report"), ("A report by the Orvale Times", "press report"),
     ("A report by the Harbour Board", "document")],
)  # fmt: skip
def test_a_report_is_an_outlets_or_a_document(source: str, channel: str) -> None:
    assert channels_of(f"[{source}] {{said}} <the quay was open>.") == [channel]


def test_who_has_sent_a_letter_goes_on_in_it() -> None:
    marked = "Mira Tolland sent a long letter to the port.|\n\n[Tolland] {said} <the quay was open>."
    assert channels_of(marked) == ["document"]


def test_what_one_tells_of_his_own_mind_is_told_where_he_speaks() -> None:
    marked = "[Mira Tolland] {told} Reuters <that she believes the quay is open>."
    plain, roles = read_marks(f"{HEAD}{marked}\n")
    place = plain.index("she believes")
    inner = {
        "source": [(place, place + 3)],
        "cue": [(place + 4, place + 12)],
        "content": [(place + 13, place + 29)],
    }
    document = article(plain)
    given = [attribution(document, roles[0], "indirect"), attribution(document, inner, "ascribed")]
    assert [each.channel for each in made_of(document, given)] == ["interview", "interview"]


@pytest.mark.parametrize(
    ("cue", "channel"),
    [
        ("lashed out at", "interview"),
        ("criticized", "interview"),
        ("wants to close", None),
        ("opposes", None),
    ],
)
def test_an_act_of_speech_has_a_channel_and_a_thought_has_none(cue: str, channel: str | None) -> None:
    (made,) = completed(f"[Mira Tolland] {{{cue}}} <the quay> in an interview.", kind="ascribed")
    assert made.channel == channel


def test_what_one_paragraph_tells_and_the_next_one_quotes_is_said_on_one_occasion() -> None:
    told = RAIN + "[Mira Tolland] {defended} <the toll>.|\n\n"
    assert channels_of(f"{told}[She] {{told}} Reuters <the toll was fair>.") == [None, "interview"]
    first, second = of_kinds(told + "<“It is fair,”> [she] {told} Reuters.", ["indirect", "direct"])
    assert (first.channel, second.channel) == ("interview", "interview")


def test_an_answer_is_given_where_the_question_was_put() -> None:
    marked = "When {asked} by [Reuters] <about the quay>,| [Mira Tolland] {said} <it was open>."
    assert channels_of(marked)[1] == "interview"
    marked = "[Joren Hask] {asked} <for a berth>.|\n\n[Mira Tolland] {told} Reuters <the quay was open>."
    assert channels_of(marked) == [None, "interview"]


def test_who_is_told_for_an_outlet_asks_in_an_interview() -> None:
    marked = (
        "[Mira Tolland] {told} Joren Hask of the BBC <the quay was open>.|\n\n[Hask] {asked}, <“Since when?”>|\n\n"
        "<“Since noon,”> [Tolland] {responded}."
    )
    assert channels_of(marked) == ["interview"] * 3


@pytest.mark.parametrize(
    ("first", "channel"),
    [
        ("[The memo] {says} <that the quay was open>.|", "document"),
        ("[The release] {says} <that the quay was open>.|", "statement"),
        ("[Mira Tolland] {says} <that the quay was open>.|", None),
    ],
)
def test_it_is_the_paper_again(first: str, channel: str | None) -> None:
    assert channels_of(f"{first} [It] {{reads}}: <“The key is lost.”>") == [channel, channel]


def test_what_somebody_else_said_on_a_programme_is_not_said_there_now() -> None:
    marked = "[Joren Hask] {criticized} <the toll>, noting her comments to a radio show host in April."
    assert channels_of(marked) == [None]


def test_a_short_paragraph_is_no_heading_of_a_text_under_a_name() -> None:
    head = "The Quay of Pell\n\nMira Tolland, Minister of Harbours\n\n"
    marked = "On behalf of the harbour, [I] {congratulate} <the crews>.|\n\n[We] {welcome} <the new quay>."
    assert channels_of(marked, head) == ["statement", "statement"]
    assert channels_of(marked, head + "Washington, D.C.\n\n") == [None, None]


def test_who_writes_in_a_column_goes_on_in_it() -> None:
    wrote = "[Mira Tolland] {wrote} in the Orvale Times <that the quay was open>.| "
    assert channels_of(wrote + "[She] {added} <that it was noon>.") == ["press report", "press report"]
    assert channels_of(wrote + "[Joren Hask] {added} <that it was noon>.") == ["press report", None]
    assert channels_of(wrote + "Last year, [she] {said} <it was shut>.") == ["press report", None]


@pytest.mark.parametrize(
    ("source", "channel"),
    [("Bloomberg", "press report"), ("A University of Orvale poll", "document")],
)
def test_what_a_name_with_more_words_is(source: str, channel: str) -> None:
    assert channels_of(f"[{source}] {{reported}} <that the quay was open>.") == [channel]


def test_a_person_who_bears_the_name_of_an_outlet_is_none() -> None:
    marked = "[Michael Bloomberg] {said} <the quay was open>.|\n\n[Bloomberg] {added} <that it was noon>."
    assert channels_of(marked) == [None, None]


@pytest.mark.parametrize(
    ("said", "channel"),
    [
        ("[The United States] {welcomes} <the new quay>.", "statement"),
        ("[The United States] {is committed to} <the quay>.", "statement"),
        ("[France] {claims} <the new quay>.", None),
        ("[The port] {welcomes} <the new quay>.", None),
    ],
)
def test_a_country_that_welcomes_does_so_in_the_statement(said: str, channel: str | None) -> None:
    assert channels_of(said, "The Quay of Pell\n\nMira Tolland, Minister of Harbours\n\n") == [channel]


def test_a_transcript_below_a_programme_is_of_it() -> None:
    turns = "[TOLLAND]{:} <The quay is open.>|\n\n[QUILL]{:} <Since when?>|\n\n[TOLLAND]{:} <Since noon.>"
    head = "Tolland on the quay\n\nSunday on CNN’s “Long Quay,” Mira Tolland spoke of the quay.\n\n"
    assert channels_of(turns, head + "Partial transcript as follows:\n\n") == ["broadcast"] * 3
    assert channels_of(turns, head)[1:] == [None, None]


def test_what_a_leaked_paper_is_known_for_has_leaked() -> None:
    text = "“The quay is open,” Mira Tolland said in the closed meeting, according to audio provided to The Times."
    (channel,) = {each.channel for each in annotate(article(f"A quiet week\n\n{QUIET}{text}\n")).attributions}
    assert channel == "leak"


@pytest.mark.parametrize(("verb", "channel"), [("interviews", "interview"), ("follows", None)])
def test_a_title_tells_of_the_interview_that_follows(verb: str, channel: str | None) -> None:
    marked = "[Mira Tolland] {said} <the quay was open>.|\n\n[Tolland] {added} <that it was noon>."
    assert channels_of(marked, f"Reuters {verb} Mira Tolland of Pell\n\n{QUIET}") == [channel, channel]


@pytest.mark.parametrize(("near", "channel"), [("A poll asked them in May.", "document"), ("They met in May.", None)])
def test_a_share_of_people_is_of_a_poll_that_is_told_of_nearby(near: str, channel: str | None) -> None:
    assert channels_of(f"[Six in ten] {{say}} <the quay is open>.| {near}", QUIET) == [channel]


@pytest.mark.parametrize(
    ("thing", "channel"), [("the statutes", "document"), ("the disclaimer", "document"), ("the quays", None)]
)
def test_what_a_relative_stands_for_tells_its_channel(thing: str, channel: str | None) -> None:
    assert channels_of(f"Hask knew {thing}, [which] {{prohibit}} <open fires>.", QUIET) == [channel]


def test_nobody_goes_on_in_several_interviews() -> None:
    marked = "[Mira Tolland] {said} in interviews <that the quay was open>.| [Tolland] {added} <that it was noon>."
    assert channels_of(marked, QUIET) == ["interview", None]
    assert channels_of(marked.replace("interviews", "an interview"), QUIET) == ["interview", "interview"]


@pytest.mark.parametrize(("cue", "channel"), [("argue", "interview"), ("said", None)])
def test_what_somebody_recounts_is_said_at_another_time(cue: str, channel: str | None) -> None:
    document = article(f"A quiet week\n\n{QUIET}“I {cue} that the quay was open,” Mira Tolland told Reuters.\n")
    made = [each for each in annotate(document).attributions if each.source and each.source[0].of(document.text) == "I"]
    assert [each.channel for each in made] == [channel]


@pytest.mark.parametrize(("source", "channel"), [("Tolland", "interview"), ("Tolland's", None)])
def test_a_saying_that_is_owned_was_said_elsewhere(source: str, channel: str | None) -> None:
    marked = f"[Mira Tolland] {{said}} in an interview <that it was noon>.| [{source}] {{claim}} <that it was late>."
    assert channels_of(marked, QUIET) == ["interview", channel]


@pytest.mark.parametrize(("outlet", "channel"), [("Reuters", "press report"), ("Joren Hask", None)])
def test_what_an_outlet_reports_to_be_said_is_known_from_it(outlet: str, channel: str | None) -> None:
    plain, (said, reported) = read_marks(
        f"{HEAD}<The quay is open>, [Mira Tolland] {{said}},| [{outlet}] {{reported}}.\n"
    )
    document = article(plain)
    given = [attribution(document, each, "indirect") for each in (said, reported | {"content": said["content"]})]
    assert [each.channel for each in made_of(document, given)] == [channel, channel]
