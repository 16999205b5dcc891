"""The terminal: readable with and without colour, and nothing raw from an article."""

import io
import re
import unicodedata
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from onrecord.export import report
from onrecord.export.terminal import print_article, print_speakers, print_statements
from onrecord.store.views import Article, SpeakerRow, Statement
from onrecord.telling.sayings import in_brief
from onrecord.telling.visible import visible
from tests.export.judged import JUDGED
from tests.export.making import Draft, Says, article, foreign, overview
from tests.export.strait import COURIER, KESH, SOUNDING
from tests.telling.test_layout import tangles


def shown(it: Article, *, width: int = 100, colour: bool = False, why: bool = False) -> str:
    file = io.StringIO()
    screen = Console(file=file, width=width, force_terminal=colour, color_system="standard" if colour else None)
    print_article(it, screen, why=why)
    return file.getvalue()


def test_a_pipe_gets_marks_instead_of_colours() -> None:
    text = " ".join(shown(COURIER).split())
    assert "\x1b" not in text
    assert "⟦“We [the port] will wait … for days,”⟧" in text
    assert "⟨Mara Venn⟩" in text and "⌊said⌋" in text
    assert "⟦?The convoy carried grain.?⟧" in text.replace("perhaps still Radio Kesh ", "")


def test_a_terminal_gets_colours_and_no_marks() -> None:
    text = shown(COURIER, colour=True)
    assert "\x1b[" in text and "⟦" not in text


def test_the_head_says_what_is_stated_and_counts_the_three_voices() -> None:
    head = shown(KESH)
    assert "Title             not stated" in head
    assert "Published         March 2031 (found in: metadata)" in head
    assert "2 sentences: 1 attributed, 1 the author's own with no source given, 0 unclear" in head


def test_the_margin_says_who_or_why_not() -> None:
    text = shown(COURIER, width=120)
    assert re.search(r"Mara Venn  ", text) and re.search(r"own  ", text)
    assert "speaker unclear: 2" in text and "end unclear" in text and "(unnamed)" in text


@given(tangles(), st.integers(20, 140))
def test_no_control_or_override_reaches_the_terminal(tangle: Article, width: int) -> None:
    for sign in shown(tangle, width=width, why=True):
        assert sign == "\n" or unicodedata.category(sign) != "Cc"
        assert sign not in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029"


@given(st.text(alphabet="abc de\u0301字", min_size=1, max_size=200), st.integers(30, 100))
def test_no_word_is_lost_and_no_line_is_too_wide(words: str, width: int) -> None:
    it = article(Draft(blocks=[("caption", "x" + words)]))
    lines = shown(it, width=width).split("\n\n", 1)[1].split("\n")
    margin = max(10, min(24, width // 4)) + 2
    together = "".join(line[margin:] for line in lines)
    assert together.replace(" ", "") == ("x" + words).replace(" ", "")


def test_an_escape_sequence_is_made_visible() -> None:
    assert visible("\x1b[31mred\x07\x9b \u202e\ttab\n") == "␛[31mred␇⟨U+009B⟩ ⟨U+202E⟩ tab "
    assert visible("prête – “日本” \u200f\u200c") == "prête – “日本” \u200f\u200c"


def test_speakers_are_counted_one_a_line() -> None:
    file, speaker = io.StringIO(), COURIER.said[0].speaker
    assert speaker is not None
    print_speakers([SpeakerRow(speaker=speaker, attributions=12, articles=3)], Console(file=file))
    assert file.getvalue().splitlines()[1].split() == ["12", "3", "Mara", "Venn"]


def test_statements_stand_under_their_article_and_date() -> None:
    file, said, sentence = io.StringIO(), KESH.said[0], KESH.sentences[0].span
    text = sentence.of(KESH.document.text)
    statement = Statement(article=in_brief(KESH), said=said, sentence=sentence, text=text)
    print_statements([statement], Console(file=file, width=100))
    words = file.getvalue()
    assert "March 2031 · outlet not stated · articles/kesh.txt" in words
    assert "⟦“They fired first,”⟧ ⟨Mara Venn⟩ ⌊told⌋ reporters." in words


def test_the_margin_warns_beside_what_is_less_than_likely_and_nowhere_else() -> None:
    text = shown(SOUNDING, width=120)
    assert text.count("unsure") == 1 and "Mara Venn, unsure: 38%" in " ".join(text.split())
    assert "unsure" not in shown(COURIER)


def test_numbers_and_reasons_come_on_demand_under_their_block() -> None:
    assert "found by" not in shown(SOUNDING)
    words = " ".join(shown(SOUNDING, why=True).split())
    assert "[Mara Venn: sure, 87% (source 98%, cue 95%, content 91%); found by: made for a test]" in words
    assert "[Mara Venn: unsure, 38% (content 40%); found by: made for a test; speaker: goes on with" in words
    assert "[A pilot: likely, 61%; found by: made for a test]" in words


def test_every_attribution_is_explained_once() -> None:
    words = " ".join(shown(COURIER, why=True).split())
    assert words.count("found by: made for a test") == len(COURIER.said)


def test_what_was_hidden_is_told_at_the_head() -> None:
    assert "2 attributions less certain than asked for, hidden" in shown(replace(KESH, hidden=2))
    assert "hidden" not in shown(KESH)


def test_a_statement_that_is_unsure_says_so_and_why_on_demand() -> None:
    statements = [
        Statement(article=in_brief(SOUNDING), said=said, sentence=it.span, text=it.span.of(SOUNDING.document.text))
        for said, it in zip(SOUNDING.said, SOUNDING.sentences, strict=True)
    ]
    file = io.StringIO()
    print_statements(statements, Console(file=file, width=100))
    assert file.getvalue().count("(unsure: 38%)") == 1 and "found by" not in file.getvalue()
    file = io.StringIO()
    print_statements(statements, Console(file=file, width=100), why=True)
    assert " ".join(file.getvalue().split()).count("found by: made for a test") == 3


def test_a_language_that_is_not_covered_is_told_instead_of_no_sentences() -> None:
    head = shown(foreign("de"))
    assert "not attributed: language de (German)" in head and "sentences" not in head
    assert "language not made out: read as English" in shown(foreign(None))


def test_what_could_not_be_decoded_is_counted() -> None:
    damaged = article(Draft(blocks=[("paragraph", "It fr\ufffdze in Orv\ufffdle.")]))
    assert "2 characters could not be read" in shown(damaged)
    assert "2 characters of the file could not be read" in "".join(
        report.pages("x", overview([damaged]), lambda: iter([damaged]))
    )


def test_what_people_say_stands_beside_what_the_text_states() -> None:
    text = " ".join(shown(JUDGED, width=200, why=True).split())
    assert "Outlet The Quay (filled in by Ada Quill, 21 November 2026; the text states" in text
    assert "Author not stated (said by Ada Quill, 21 November 2026; the text states Ines Korvald" in text
    assert "Owned by The harbour board owns it. (in the words of Ada Quill, 21 November 2026)" in text
    assert "1 attribution set aside by a person, neither shown nor counted" in text
    assert "Accepted by Ada Quill, 21 November 2026" in text
    assert "the program read: Mara Venn" in text


def test_the_margin_says_how_it_is_put_and_why_tells_of_source_channel_and_chain() -> None:
    drafted = article(
        Draft(
            blocks=[
                ("byline", "By Orla Finn, who sits on the board of the Fennick line"),
                ("paragraph", "Mara Venn denied at noon that the pier was shut."),
            ],
            says=[
                Says(
                    content=("the pier was shut",),
                    source="Mara Venn",
                    cue="denied",
                    speaker="Mara Venn",
                    stance="denies",
                    channel="briefing",
                    source_kind="named person",
                )
            ],
            outlet="The Quay",
            interests=("sits on the board of the Fennick line",),
        )
    )
    plain, told = (" ".join(shown(drafted, why=why, width=200).split()) for why in (False, True))
    assert "Mara Venn, denies" in plain and "on whose word" not in plain
    assert "The article says of its own author: “sits on the board of the Fennick line”" in plain
    assert "source: named person; denies (the cue “denied”); at a briefing (said in the sentence)" in told
    assert "[on whose word: The Quay < author not stated < Mara Venn]" in told
