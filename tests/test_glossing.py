"""Glosses: which sentences say what the article also quotes, and what they have that the quoted words have not."""

import time
from dataclasses import replace
from functools import cache

import pytest

from onrecord.annotate import annotate
from onrecord.export.glosses import gloss as as_json
from onrecord.glossing import Gloss, glosses, is_telling
from onrecord.lacking import DATELINE, Missing, Quoted, Sides, lacking
from onrecord.model import Attribution, Block, By, Document, Problem, Records, Sentence, Span, attribution_id
from onrecord.proper import Capitals, headline, names, shouts, words
from onrecord.read import Raw, read
from onrecord.speech import Speech
from onrecord.telling import glossing as telling
from onrecord.voice import Voice
from tests.saying import said

ARTICLE = """Minister slams pilots over 40 lost barges

By Ada Quill

Harbour minister Mira Tolland on Monday accused the Orvale pilots of sinking barges in Brin Bay.

“Somebody was careless, and barges are gone,” Ms Tolland told the assembly.

She promised an inquiry within ten days. “There will be an inquiry,” she said.

The leader of the pilots, Jonas Hask, denied the charge. “We were not there,” Mr Hask said.
"""


@cache
def article(text: str) -> tuple[Document, Records]:
    found = read(
        Raw(address="a.txt", name="a.txt", data=text.encode(), captured="2026-01-01T00:00:00Z", sha256="0" * 64)
    )
    assert not isinstance(found, Problem)
    return found, annotate(found)


def of_article(start: str) -> Gloss:
    """The gloss of the sentence that begins so."""
    document, records = article(ARTICLE)
    (found,) = [each for each in glosses(document, records) if each.span.of(document.text).startswith(start)]
    return found


def lacks(gloss: str, quoted: str) -> list[tuple[str, str]]:
    """What a sentence has that quoted words have not."""
    text = f"{gloss}\n{quoted}"
    span, other = Span("a", 0, len(gloss)), Span("a", len(gloss) + 1, len(text))
    found = lacking(text, span, Quoted(text, [other]), Capitals(text), Sides())
    return [(each.kind, each.span.of(text)) for each in found]


@pytest.mark.parametrize(
    ("start", "missing"),
    [
        ("Minister slams", {("cue", "slams"), ("number", "40")}),
        ("Harbour minister", {("cue", "accused"), ("place", "Brin Bay")}),
        ("She promised", {("cue", "promised"), ("number", "ten")}),
        ("The leader", {("cue", "denied")}),
    ],
)
def test_a_gloss_lists_what_the_quoted_words_lack(start: str, missing: set[tuple[str, str]]) -> None:
    found = of_article(start)
    text = article(ARTICLE)[0].text
    assert missing <= {(each.kind, each.span.of(text)) for each in found.missing}
    assert all(any(found.span.contains(each.span) for found in [found]) for each in found.missing)


def test_the_words_quoted_are_those_of_the_same_speaker() -> None:
    text = article(ARTICLE)[0].text
    assert [each.of(text) for each in of_article("The leader").quoted] == ["We were not there,"]


def test_the_name_of_the_speaker_is_not_lacking() -> None:
    text = article(ARTICLE)[0].text
    told = [each.span.of(text) for each in of_article("Harbour minister").missing]
    assert not any("Tolland" in each for each in told)


def test_what_somebody_else_says_is_no_gloss() -> None:
    found, text = of_article("The leader"), article(ARTICLE)[0].text
    assert not any("inquiry" in each.of(text) for each in found.quoted)


def test_it_is_told_without_a_verdict() -> None:
    text = article(ARTICLE)[0].text
    told = " ".join(telling.gloss(of_article("She promised"), text))
    assert "Not in the words quoted here: cue “promised”, number “ten”" in told
    assert not {"wrong", "false", "misleading", "stronger", "weaker"} & set(told.lower().split())
    assert telling.missing((), text) == telling.NOTHING
    assert telling.summary([of_article("She promised")]).endswith("1 cue, 1 number")


def test_as_an_object_it_has_its_words() -> None:
    text = article(ARTICLE)[0].text
    told = as_json(of_article("She promised"), text)
    assert told["exact"].startswith("She promised")
    assert {each["exact"] for each in told["missing"]} == {"promised", "ten"}
    assert told["quoted"][0]["exact"].startswith("There will be")


@pytest.mark.parametrize(
    ("gloss", "quoted", "missing"),
    [
        ("He said fourteen barges sank.", "14 barges sank", []),
        ("He lost by double digits.", "I lost.", []),
        ("He lost double the sum.", "I lost it.", [("number", "double")]),
        ("He met the secretary of State near Orvale.", "We met there.", [("actor", "secretary"), ("place", "Orvale")]),
        ("He said 14 barges sank.", "forty barges sank", [("number", "14")]),
        ("He said the barges sank on 3 May.", "the barges sank", []),
        ("He said Mira Tolland had left.", "Tolland had left", []),
        ("He said the Orvale Rowing Club had left.", "the ORC had left", []),
        ("He said the Danes had left.", "Denmark had left", []),
        ("He said the barges may have left.", "the barges might have left", []),
        ("He said the barges had allegedly left.", "the barges had left", [("hedge", "allegedly")]),
        ("He acted as if the barges had left.", "the barges had left", []),
        ("He spoke as though the barges had left.", "the barges had left", []),
        ("It looked as though the barges had left.", "the barges had left", [("hedge", "looked as though")]),
        ("He vowed that the barges would leave.", "the barges will leave", [("cue", "vowed")]),
        ("He was accused, and said that they left.", "they left", [("cue", "accused")]),
        ("He asked them to condemn the pilots.", "say what you think of the pilots", [("cue", "condemn")]),
        ("He said the barges left.", "the barges left", []),
        ("He said twice as many barges left.", "the barges left", [("number", "twice")]),
        ("He said the number of barges doubled.", "there are twice as many", []),
        ("He spoke of a record-defying barge, as opposed to others.", "a barge", []),
        ("He begged them to stay.", "stay", [("cue", "begged")]),
        ("He stood by the pilots.", "they are good men", [("cue", "stood by"), ("actor", "pilots")]),
        ("He pointed the finger at them.", "it was them", [("cue", "pointed the finger")]),
        ("He was highly critical of the plan.", "it is a bad plan", [("cue", "critical")]),
        ("He appeared to praise the plan.", "it is a good plan", [("hedge", "appeared"), ("cue", "praise")]),
        ("He took the stage in Brin to assail the plan.", "it is bad in Brin", [("cue", "assail")]),
        ("He voiced grave doubts on Brin.", "I would not go to Brin", [("cue", "voiced"), ("cue", "doubts")]),
        ("He spoke of a fleet in decline.", "the fleet is small", []),
        ("He spoke of Tolland, who had accused Tolland.", "Tolland is here", [("cue", "accused")]),
        ("He said such complaints were old.", "they are old", [("cue", "complaints")]),
        ("He was quietly praised.", "we thank him", [("cue", "praised")]),
        ("He accused the ministry of nothing.", "nothing at all", [("cue", "accused"), ("actor", "ministry")]),
        ("He warned that the new crews were slow.", "it is slow", [("cue", "warned"), ("actor", "crews")]),
        ("He warned that the crew's boats were slow.", "it is slow", [("cue", "warned"), ("actor", "crew's")]),
        ("He warned that his crews were slow.", "it is slow", [("cue", "warned"), ("actor", "crews")]),
        ("He said the Teal River was dry.", "a river is dry", [("place", "Teal River")]),
        ("He said Hask and Brin had left, and Hask was ill.", "they left", [("name", "Hask"), ("name", "Brin")]),
        ("He believes that they left.", "they left", []),
        ("He met the police chief and mayor Hask, a lawyer.", "we met Hask", [("actor", "police chief")]),
        (
            "The crew sailed, and two firms praised it.",
            "she sailed",
            [("actor", "crew"), ("number", "two"), ("actor", "firms"), ("cue", "praised")],
        ),
        ("He launched a furious attack on Brin.", "I do not like Brin", [("cue", "attack on")]),
        ("He spoke of an attack near Brin.", "it was in Brin", []),
        ("He apologised to the crews.", "it was bad", [("cue", "apologised"), ("actor", "crews")]),
        ("He used the storm to portray them as fools.", "they are fools", [("cue", "portray")]),
        ("He was criticised for blaming the storm.", "it was the storm", [("cue", "criticised"), ("cue", "blaming")]),
        ("He pointed fingers.", "it was them", [("cue", "pointed fingers")]),
        (
            "He said at least a quarter had nearly sunk.",
            "some sank",
            [("hedge", "at least"), ("number", "a quarter"), ("hedge", "nearly")],
        ),
        ("He said a third boat sank.", "some sank", []),
        ("He said a third of the boats sank.", "some boats sank", [("number", "a third")]),
        ("He spoke of those who believe that it sank.", "it sank", []),
        ("He said that could not be true.", "that is wrong", []),
        ("He gave a count of the boats.", "there are boats", []),
        ("He countered that there were boats.", "there are boats", [("cue", "countered")]),
        ("Orvale: the boats left Brin.", "the boats left", [("name", "Brin")]),
        ("He was proud of the boat.", "it is my boat", [("cue", "proud")]),
    ],
)
def test_one_thing_in_another_form_is_not_lacking(gloss: str, quoted: str, missing: list[tuple[str, str]]) -> None:
    assert lacks(gloss, quoted) == missing


def test_a_surname_stands_for_its_first_name_where_the_article_has_both() -> None:
    assert lacks("He praised Tolland. Mira Tolland left.", "Mira did well") == [("cue", "praised")]


PRONOUN = """Harbour minister Mira Tolland insists the barges are safe.

By Ada Quill

A cook at the Brin hotel, Odile Marr, has met the minister.

Asked whether the barges could sink in Brin Bay, Ms Tolland demurred.

“It is far too early to tell you that,” she said.
"""


def found_in(text: str) -> dict[str, set[tuple[str, str]]]:
    """What each gloss of a text has that its quotations have not, by its first word."""
    document, records = article(text)
    return {
        each.span.of(document.text).split()[0]: {(it.kind, it.span.of(document.text)) for it in each.missing}
        for each in glosses(document, records)
    }


def test_every_clause_of_a_sentence_is_listed_the_question_too() -> None:
    missing = found_in(PRONOUN)["Asked"]
    assert {("cue", "demurred"), ("place", "Brin Bay"), ("hedge", "could")} <= missing


def test_a_sentence_that_nobody_speaks_in_is_no_gloss() -> None:
    assert "A" not in found_in(PRONOUN)


TRANSCRIPT = """The quay at Brin

By Ada Quill

QUESTION: Will the quay open this year?

TOLLAND: We hope to open a part of it. I have no day.

The pilots attacked the plan. “Nobody has asked the pilots,” their leader, Jonas Hask, told the assembly.

Ms Tolland shrugged off the complaint. “I have heard this before,” she said.
"""


def test_a_turn_ends_where_the_article_quotes_in_its_own_voice() -> None:
    found = found_in(TRANSCRIPT)
    assert ("cue", "attacked") in found["The"] and ("cue", "shrugged off") in found["Ms"]


def test_a_question_is_no_answer() -> None:
    document, records = article(TRANSCRIPT)
    assert not any("Will the quay" in each.of(document.text) for it in glosses(document, records) for each in it.quoted)


BODIES = """Pilots threaten to block the bay at Orvale

By Ada Quill

The pilots may block the bay at Orvale from Monday, their leader Jonas Hask announced.

“We have voted, and it was clear,” Mr Hask said.

Brinfield denied any link to the ferry. “We were sorry to hear of it,” its manager, Owen Stile, said.

Mr Stile went on to thank the town. “They came at night,” he said.
"""


def test_a_headline_has_the_quotation_of_the_sentence_below() -> None:
    document, records = article(BODIES)
    (found,) = [it for it in glosses(document, records) if it.span.start == 0]
    assert [each.of(document.text) for each in found.quoted] == ["We have voted, and it was clear,"]
    assert ("cue", "threaten") in found_in(BODIES)["Pilots"]


def test_who_speaks_for_a_body_speaks_for_the_one_named_before() -> None:
    assert found_in(BODIES)["Brinfield"] == {("cue", "denied")}


MANY = """The quay at Brin

By Ada Quill

The pilots met on Monday.

Residents of the quay feel betrayed. “We were told something else,” said Jan Holub, who runs a bakery.

The harbour of Orvale bowed to the pilots.
"""


def test_one_of_many_speaks_for_them() -> None:
    assert found_in(MANY)["Residents"] == {("cue", "betrayed")}


def test_a_name_is_no_actor_besides() -> None:
    found = lacks("He accused the Brin families of it.", "they did it")
    assert ("actor", "Brin families") not in found and any(words == "Brin" for _, words in found)


def test_what_is_told_to_the_author_is_not_told_of_the_author() -> None:
    text = "A word. One more.\n\nA line. Jonas Hask told me that he would sell his boat. “I am too old,” Mr Hask said."
    assert "Jonas" in found_in(text)


def test_a_pronoun_that_is_not_clear_is_the_speaker_of_the_sentence_before() -> None:
    text = (
        "A quay at Brin. One more.\n\nJonas Hask and Owen Stile met.\n\nThey spoke for an hour. Asked about the quay, "
        "Mr Hask ducked the question. “Ask me after the summer,” he said."
    )
    found = found_in(text)
    assert ("cue", "ducked") in found["Asked"] and not any("Hask" in words for _, words in found["Asked"])


def test_an_event_is_no_gloss_of_what_others_say_of_it() -> None:
    text = (
        "Pilot Jonas Hask dies at Orvale\n\nJonas Hask, a pilot, died at Orvale on Monday.\n\n“Jonas Hask was the best "
        "pilot of Orvale,” Mira Tolland said."
    )
    assert found_in(text) == {}


def test_most_words_of_a_description_are_shared() -> None:
    pilot = Voice(frozenset(["jonas", "hask"]), True, frozenset(["lead", "pilot", "league"]))
    assert pilot.bond(Voice(frozenset(["pilots"]), False)) == "described"
    assert pilot.bond(Voice(frozenset(["school", "league"]), False)) == "open"


def test_any_word_of_a_cue_counts_that_does_not_only_say_that_it_was_said() -> None:
    sheet = said("[Hask] {trumpeted} <that the barges are back>|. <“The barges are all back here”>|, [Hask] {said}|.")
    told = [each.span.of(sheet.document.text) for it in glosses(sheet.document, sheet.records) for each in it.missing]
    assert told == ["trumpeted"]


def test_a_speaker_told_by_a_pronoun_is_no_stranger() -> None:
    sure = Voice(frozenset(["mira", "tolland"]), True)
    other = Voice(frozenset(["odile", "marr"]), True)
    assert sure.bond(other) == "other"
    assert sure.bond(replace(other, sure=False)) == "open"
    assert sure.bond(Voice(frozenset(["tolland"]), True, sure=False)) == "same"


def test_one_word_may_be_a_town_and_no_person() -> None:
    town, person = Voice(frozenset(["brin"]), True), Voice(frozenset(["jonas", "hask"]), True)
    assert town.bond(person) == "open"
    assert town.differs(person)  # but what they say stands apart


def test_who_is_quoted_by_an_office_may_be_named_before() -> None:
    gloss = "Jonas Hask defended the plan."
    assert score_of(gloss, "“It was all well done on that night,” the president said.") > 0
    assert score_of(gloss, "“It was all well done on that night,” the bakers said.") == 0


def test_capitals_of_a_headline_are_no_names() -> None:
    text = "Minister Opens Quay To Visitors From Orvale\nThe minister opens the quay. Visitors come from Orvale to it."
    line = words(text, 0, text.index("\n"))
    assert headline(line)
    found = names(text, 0, text.index("\n"), Capitals(text))
    assert [text[each.start : each.end] for each in found] == ["Orvale"]


def test_what_a_headline_has_somebody_do_is_no_part_of_a_name() -> None:
    text = "Mira Tolland Praises Brask\nMira Tolland praises Brask. The minister left."
    found = names(text, 0, text.index("\n"), Capitals(text))
    assert [text[each.start : each.end] for each in found] == ["Mira Tolland", "Brask"]


def test_a_small_word_is_no_part_of_a_name_beside_it() -> None:
    text = "As Brin burned, he fled. As it is, they left Brin."
    assert "as" not in Capitals(text).partners(names(text, 0, len(text), Capitals(text))[0])


def test_cues_in_what_is_said_count_too() -> None:
    sheet = said("[Hask] {says} <it is all safe but downplayed the storm>|. <“The barges are well”>|, [Hask] {said}|.")
    found = [each for it in glosses(sheet.document, sheet.records) for each in it.missing]
    assert [each.span.of(sheet.document.text) for each in found if each.kind == "cue"] == ["downplayed"]


def test_every_cue_of_one_speaker_counts() -> None:
    found = lacks_in("[The union] {accused} <the owners of greed>| and [the union] {threatened} <to strike>|.")
    assert {"accused", "threatened"} <= found


def lacks_in(first: str) -> set[str]:
    """What the first sentence has that a quotation behind it, of a member of the same body, has not."""
    sheet = said(f"{first} <“We work at night and we are tired”>|, [a cook] {{said}}|.")
    return {each.span.of(sheet.document.text) for it in glosses(sheet.document, sheet.records) for each in it.missing}


NEAR = """A quay at Brin

By Ada Quill

The pilots met at Orvale on Monday, and many came by boat.

Owen Stile runs an inn on the quay and has done so for years.

{gloss}

{quoted}
"""


def score_of(gloss: str, quoted: str) -> float:
    """The score of a sentence with the quotation behind it; 0 where they are not paired."""
    document, records = article(NEAR.format(gloss=gloss, quoted=quoted))
    return max([each.score for each in glosses(document, records) if gloss in each.span.of(document.text)], default=0.0)


def test_a_quotation_that_opens_the_next_sentence_is_more_likely_what_is_told_before() -> None:
    gloss = "Owen Stile dismissed the plan."
    opening = score_of(gloss, "“It will never be built in my life,” Mr Stile said.")
    framed = score_of(
        gloss, "At the inn that night, over a long supper, Mr Stile said: “It will never be built in my life.”"
    )
    assert opening > framed > 0


def test_what_tells_of_nobody_speaking_is_no_gloss_of_what_follows() -> None:
    assert score_of("The rain fell all night on the quay.", "“It will never be built in my life,” Mr Stile said.") == 0


def test_what_is_less_likely_than_not_is_told_so() -> None:
    document, records = article(
        NEAR.format(gloss="Mr Stile spoke of the rain.", quoted="“It will be built,” Mr Stile said.")
    )
    for each in glosses(document, records):
        assert each.why.endswith("perhaps another matter") == (each.score < 0.5)


def test_quotations_of_one_speaker_stand_together() -> None:
    found = next(each for each in glosses(*article(SEVERAL)) if each.span.of(SEVERAL).startswith("Owen Stile attacked"))
    told = " ".join(each.of(article(SEVERAL)[0].text) for each in found.quoted)
    assert "never be built" in told and "of the plan" in told


SEVERAL = """A quay at Brin

By Ada Quill

Owen Stile attacked the plan of the pilots and their leader.

“It will never be built in my life,” Mr Stile said.

The rain fell on the inn.

“The pilots have told us nothing of the plan,” Mr Stile said.
"""


@pytest.mark.parametrize("text", ["", " ", "😀 “😀”", "“", "““““””””", "“‘«„", "\u202e“abc”\u202c", "a" * 3000])
def test_odd_texts_have_no_gloss(text: str) -> None:
    sheet = said(text)
    assert glosses(sheet.document, sheet.records) == ()


@pytest.mark.parametrize(
    "marked",
    [
        "[Hask] {vowed} <to leave Brin Bay with 40 barges>|. <“We may leave some day soon”>|, [Hask] {said}|.",
        "[חסק] {אמר} <שהנמל ייסגר מחר בבוקר>|. <“הנמל ייסגר מחר בבוקר”>|.",
        "[Hask] {vowed} <to 😀 leave Brin 👩‍👩‍👧 Bay>|. <“We 😀 may leave ‘the “old” bay’ some day”>|.",
    ],
)
def test_every_span_lies_in_the_text(marked: str) -> None:
    sheet = said(marked)
    for each in glosses(sheet.document, sheet.records):
        spans = [each.span, *each.quoted, *(found.span for found in each.missing)]
        assert all(0 <= span.start < span.end <= len(sheet.document.text) for span in spans)
        assert 0 < each.score <= 1


def test_it_depends_on_nothing_but_the_article() -> None:
    document, records = article(ARTICLE)
    other = article(ARTICLE.replace("Hask", "Brask"))
    first = glosses(document, records)
    glosses(*other)
    assert glosses(document, records) == first


def many(number: int) -> tuple[Document, Records]:
    """An article of so many paragraphs, each with a sentence and a quotation."""
    by, paragraph = By(stage="x", version=0), "Mr Hask vowed to leave Brin Bay. “We may leave the bay,” he said."
    text = "\n\n".join([paragraph] * number)
    sentences, attributions = [], list[Attribution]()
    for start in range(0, len(text), len(paragraph) + 2):
        places = [Span("a", start, start + 32), Span("a", start + 33, start + len(paragraph))]
        sentences += [Sentence(id=f"{each.start}", span=each, voice="unclear") for each in places]
        roles = (
            (Span("a", start, start + 7),), (Span("a", start + 8, start + 13),), (Span("a", start + 14, start + 31),)
        ), ((), (), (Span("a", start + 33, start + 56),))  # fmt: skip
        for kind, (source, cue, content) in zip(("indirect", "direct"), roles, strict=True):
            attributions.append(
                Attribution(
                    id=attribution_id("a", source, cue, content), document="a", source=source, cue=cue, content=content,
                    kind="direct" if kind == "direct" else "indirect", score=1.0, why="", by=by,
                )
            )  # fmt: skip
    document = Document(
        id="a", address="a", text=text, raw_sha256="0" * 64, captured="2026-01-01T00:00:00Z", by=by,
        blocks=(Block(kind="paragraph", span=Span("a", 0, len(text))),),
    )  # fmt: skip
    return document, Records(sentences=tuple(sentences), attributions=tuple(attributions))


def test_time_grows_with_the_length() -> None:
    taken = []
    for number in (500, 4000):
        document, records = many(number)
        start = time.perf_counter()
        assert len(glosses(document, records)) >= number
        taken.append(time.perf_counter() - start)
    assert taken[1] < 30 * taken[0] + 0.5


def test_small_words_are_no_acronyms() -> None:
    assert lacks("He said the WHO had left.", "those who know us have left") == [("name", "WHO")]
    assert lacks("He said the WHO had left.", "the World Health Organization has left") == []


def test_a_guess_tells_something_only_where_something_is_missing() -> None:
    span = Span("a", 0, 4)
    name = Missing(kind="name", span=span)
    for missing, score, shown in (((), 0.4, False), ((name,), 0.4, True), ((), 0.6, True)):
        gloss = Gloss(span=span, quoted=(span,), missing=missing, why="", score=score)
        assert is_telling(gloss) is shown


def test_the_company_may_be_whom_the_sentence_before_names() -> None:
    gloss = "Jonas Hask defended the plan."
    assert score_of(gloss, "“It was all well done on that night,” the company said.") > 0
    assert score_of(gloss, "“It was all well done on that night,” the companies said.") == 0


def test_a_sentence_with_quoted_words_may_tell_what_is_quoted_next() -> None:
    gloss = "Jonas Hask denied that the “leaky old barges of the upper bay” were sold to pilots."
    own = score_of(gloss, "“None of the barges was ever sold to pilots,” Mr Hask said.")
    assert (
        0
        < own
        < score_of(gloss.replace("“", "").replace("”", ""), "“None of the barges was sold to pilots,” Mr Hask said.")
    )


def listed(gloss: str, quoted: str) -> set[str]:
    """What is told that a sentence has and the quotation behind it has not."""
    document, records = article(NEAR.format(gloss=gloss, quoted=quoted))
    (found,) = [each for each in glosses(document, records) if gloss in each.span.of(document.text)]
    return {each.span.of(document.text) for each in found.missing}


def test_what_tells_who_the_speaker_is_is_not_listed() -> None:
    quoted = "“They have lied to all of us, year by year,” Mr Stile said."
    assert listed("Owen Stile accused Orvale of lies.", quoted) >= {"accused", "Orvale"}
    told = listed("After a week in Tesk, the Brin candidate Owen Stile accused Orvale of lies.", quoted)
    assert {"Orvale", "Tesk"} <= told and "Brin" not in told
    told = listed("Owen Stile (R-Tesk), the head of the Brin League, accused Orvale of lies.", quoted)
    assert "Orvale" in told and not {"Tesk", "Brin League", "head"} & told


def test_the_name_for_which_he_stands_is_not_listed() -> None:
    quoted = "“I will vote for him whatever comes,” Mr Stile said."
    assert listed("Owen Stile backed the banker Jonas Hask against Odile Marr.", quoted) >= {"Odile Marr"}
    assert "Jonas Hask" not in listed("Owen Stile backed the banker Jonas Hask against Odile Marr.", quoted)


def test_another_of_the_same_surname_is_somebody_else() -> None:
    quoted = "“They have lied to all of us, year by year,” Mr Stile said."
    assert "Mira Stile" in listed("Owen Stile accused Mira Stile of lies.", quoted)


def test_a_short_part_of_a_headline_is_read_as_one() -> None:
    text = "Hask Reveals Whom He Would Take On The Ferry – It Might Surprise You"
    part = words(text, text.index("It Might"), len(text))
    assert not headline(part)
    assert shouts(text, part)
    assert not shouts("He came at noon. It Might Surprise You", words("He came at noon. It Might Surprise You", 17, 38))


QUOTATION = "“The council has wasted a decade on that bridge, and we will not pay for it.”"
WHOLE = (
    "defended the bridge against its critics, saying: ",
    "rejected the plan for the bridge, telling reporters: ",
    "criticised the council over the bridge, writing on her blog, ",
    "vowed to stop the toll, telling the assembly that ",
    "accused the council of waste, tweeting: ",
    "denied the charge, declaring, ",
    "dismissed the report, calling it nonsense and saying, ",
    "was critical of the council, arguing, ",
    "warned of a toll on the bridge, saying, ",
    "endorsed Jonas Hask for mayor of Ald, posting: ",
    "threatened to sue the council, insisting: ",
    "opposed the toll from the start, telling Ald Radio, ",
    "announced her plan to leave the council, saying, ",
    "praised the bridge builders of Ald on Twitter: ",
    "blasted the council: ",
    "disagreed with the findings: ",
    "mocked the council's engineers: ",
    "condemned the delay in Ald: ",
    "thanked the bakers of Ald: ",
)
FRAMES = (
    "said: ",
    "told reporters on Monday: ",
    "insisted on Monday: ",
    "insisted on Monday, telling reporters: ",
    "warned: ",
    "went on, saying: ",
    "replied in a letter: ",
    "admitted to Ald Radio: ",
    "took to Twitter, writing: ",
    "answered questions from Ald Radio, saying: ",
    "opened the meeting, telling the council: ",
    "wrote in the Ald Times, saying: ",
    "praised the weather in Ald but said: ",
)


@pytest.mark.parametrize(("opening", "whole"), [*((it, True) for it in WHOLE), *((it, False) for it in FRAMES)])
def test_a_sentence_that_is_whole_leads_to_its_own_quotation(opening: str, whole: bool) -> None:
    speech = Speech(*article(f"Bridge shut\n\nThe bridge was shut on Monday.\n\nMira Tolland {opening}{QUOTATION}\n"))
    (turn,) = speech.turns
    own = speech.own.get(turn.sentence)
    assert (own is not None and speech.leads(own, turn)) == whole


TOPICS = (
    "Mira Tolland spoke about the bridge in Ald.",
    "Mira Tolland also talked about the rotten bridge.",
    "During an interview with Ald Radio, Mira Tolland discussed the bridge.",
    "Mira Tolland made similar comments on the bridge on Monday.",
    "Mira Tolland gave an interview to Ald Radio about the bridge.",
    "Mira Tolland elaborated on the bridge.",
    "Mira Tolland declined to say who will pay for the bridge.",
    "A spokesman for Mira Tolland declined to comment on the bridge.",
    "Jonas Hask asked Mira Tolland about the bridge.",
    "Jonas Hask asked Mira Tolland who would pay for the bridge.",
    "He then asked Mira Tolland whether the bridge was rotten.",
    "The interview ended with Jonas Hask asking Mira Tolland if the bridge was rotten.",
)
STATEMENTS = (
    "Mira Tolland spoke about the bridge, which she called rotten.",
    "Mira Tolland spoke about what she calls a rotten bridge.",
    "Mira Tolland talked of her anger over the bridge and blamed the council.",
    "Mira Tolland discussed the bridge and said it was rotten.",
    "Mira Tolland described the bridge as rotten.",
    "Mira Tolland called for a new bridge.",
    "Mira Tolland refused to talk about the bridge and accused the council of waste.",
    "Asked whether she would pay, Mira Tolland shook her head over the bridge.",
)


def glossed(opening: str, quoted: str) -> bool:
    """Whether the sentence that opens so is shown with what is quoted below it."""
    document, records = article(f"News from Ald\n\nThe weather was fine on Monday in Ald.\n\n{opening}\n\n{quoted}\n")
    return any(each.span.of(document.text).startswith(opening[:20]) for each in glosses(document, records))


@pytest.mark.parametrize(("sentence", "says"), [*((it, False) for it in TOPICS), *((it, True) for it in STATEMENTS)])
def test_what_somebody_spoke_about_or_was_asked_says_nothing(sentence: str, says: bool) -> None:
    quoted = "“The bridge is rotten, and the council has wasted a decade on it. We will not pay,” Ms Tolland said."
    assert glossed(sentence, quoted) == says


@pytest.mark.parametrize(
    "tail",
    ["Ms Tolland asked in Ald.", "Ms Tolland asked the council, shaking her head.", "Ms Tolland shouted at them."],
)
def test_who_said_what_is_quoted_right_before_is_no_sentence_of_its_own(tail: str) -> None:
    document, records = article(
        f"News from Ald\n\nThe weather was fine on Monday.\n\n“Who is to pay for that rotten bridge?” {tail}\n\n"
        "“The council has wasted a decade on the bridge,” Ms Tolland said.\n"
    )
    assert not any(
        each.span.of(document.text).startswith("Ms Tolland") for each in Speech(document, records).own.values()
    )


@pytest.mark.parametrize(
    "dateline",
    [
        "ORVALE (Reuters) — ",
        "LONDON, March 3 - ",
        "PORT ANSEL, Tolmia (AP) -- ",
        "Orvale (AP) - ",
        "ORVALE - ",
        "KESK, 3 May — ",
    ],
)
def test_a_dateline_is_nothing_that_the_words_quoted_lack(dateline: str) -> None:
    assert lacks(f"{dateline}The barge Marsh sank, she said.", "The barge sank.") == lacks(
        "The barge Marsh sank, she said.", "The barge sank."
    )


@pytest.mark.parametrize(
    "start", ["NATO — the alliance — said", "Orvale - a port - and", "ORVALE said", "Orvale (the port) — A"]
)
def test_a_name_before_a_dash_is_no_dateline(start: str) -> None:
    assert DATELINE.match(f"{start} the barge sank.") is None
