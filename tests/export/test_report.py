"""The report: one file, offline, inert, the stored text exactly, every row leading to its sentence."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from hypothesis import given

from onrecord.export import report
from onrecord.model import Block, Document, Hyperlink, JudgedField, Problem, Span, Stated
from onrecord.standing import PERSON
from onrecord.store.views import Article, Judged, Said
from onrecord.telling.sayings import gather
from tests.export.judged import JUDGED, word
from tests.export.making import Draft, Says, article, foreign, overview
from tests.export.pages import Page
from tests.export.strait import ANSWERED, COURIER, KESH, OLD_KESH, PILE, SOUNDING, TORN
from tests.telling.test_layout import tangles

HOSTILE = "</style><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp; {{ 7*7 }} \u202e\x1b[31m"


def html(articles: Sequence[Article], problems: tuple[Problem, ...] = (), name: str = "strait") -> str:
    return "".join(report.pages(name, overview(articles, problems), lambda: iter(articles)))


@given(tangles())
def test_the_words_shown_are_the_stored_text_exactly(tangle: Article) -> None:
    page = Page(html([tangle]))
    assert page.texts == [tangle.document.text.replace("\x00", "␀")]


def test_every_link_inside_the_page_leads_somewhere() -> None:
    page = Page(html(PILE, (TORN,)))
    inside = {link.removeprefix("#") for link in page.links if link.startswith("#")}
    assert inside <= set(page.ids)
    assert len(page.ids) == len(set(page.ids))


def test_every_attribution_has_a_row_that_leads_to_its_sentence() -> None:
    page = Page(html(PILE))
    for said in (said for it in (COURIER, KESH) for said in it.said):
        sentence = next(it for it in COURIER.sentences + KESH.sentences if it.span.overlaps(said.attribution.spans[0]))
        assert f"#d{sentence.span.document}-{sentence.span.start}" in page.links


def test_nothing_is_loaded_and_nothing_runs() -> None:
    page = Page(html(PILE, (TORN,)))
    assert not page.tags & {"script", "img", "link", "iframe", "object", "embed", "form", "base", "svg"}
    assert not page.attributes & {"src", "srcset", "onclick", "onerror", "action"}
    assert "url(" not in html(PILE) and "@import" not in html(PILE)


def test_links_in_articles_are_web_addresses_or_no_links() -> None:
    page = Page(html(PILE))
    assert {link for link in page.links if not link.startswith("#")} == {"https://example.org/grain"}


def test_hostile_words_come_out_inert_wherever_they_stand() -> None:
    hostile = article(
        Draft(
            address=HOSTILE,
            title=HOSTILE,
            outlet=HOSTILE,
            author=HOSTILE,
            published=HOSTILE,
            blocks=[("title", HOSTILE), ("paragraph", f"{HOSTILE} said {HOSTILE}.")],
            says=[Says(content=(HOSTILE,), speaker=HOSTILE), Says(content=("said",), why=HOSTILE)],
            links={"said": 'https://example.org/"onmouseover="alert(1)'},
        )
    )
    page = Page(html([hostile], (Problem(address=HOSTILE, reason=HOSTILE),), name=HOSTILE))
    assert not page.tags & {"script", "img"}
    assert not {name for name in page.attributes if name.startswith("on")}
    assert page.texts == [hostile.document.text]
    assert "49" not in page.texts[0]


def test_a_sign_that_turns_the_direction_of_writing_is_held_in_its_own_isolate() -> None:
    turned = article(Draft(blocks=[("paragraph", "A \u202edrawkcab word.")]))
    assert '<bdi class="sign" data-sign="U+202E">\u202e</bdi>' in html([turned])


def test_the_front_counts_with_denominators_and_names_what_failed() -> None:
    words = " ".join(Page(html(PILE, (TORN,))).words.split())
    assert "Of 12 sentences: 5 attributed to somebody, 6 the author’s own with no source given, 1 unclear." in words
    assert "articles/torn.html the file is empty; put the whole page in its place" in words
    assert "1 article of 2 states no outlet." in words
    assert "1 older version of these articles is kept, shown as superseded, and not counted." in words


def test_the_earliest_is_named_only_where_dates_allow() -> None:
    unclear = " ".join(Page(html([COURIER, KESH])).words.split())
    assert "the dates do not tell which of 2" in unclear
    clear = " ".join(Page(html([COURIER])).words.split())
    assert "Earliest dated article in this case: Strait closed to tankers, 4 March 2031." in clear
    undated = article(Draft(blocks=[("paragraph", "It froze.")]))
    assert "those without a date may be earlier" in Page(html([COURIER, undated])).words
    assert "Earliest" not in Page(html([undated])).words


def test_what_an_article_does_not_state_is_said_so() -> None:
    words = Page(html([article(Draft(blocks=[("paragraph", "It froze.")]))])).words
    assert "date not stated" in words and "outlet not stated" in words
    assert "Unknown" not in words and "None" not in words.replace("None in this case.", "")


def test_two_credits_that_contradict_are_both_shown() -> None:
    credits = tuple(Stated(value=name, found_in="credit line") for name in ("Tessaly Wire", "Radio Kesh"))
    both = replace(KESH, document=replace(KESH.document, republished_from=credits))
    words = Page(html([both])).words
    assert "Tessaly Wire" in words and "Radio Kesh" in words


def test_unnamed_sources_are_a_list_of_their_own() -> None:
    page = html(PILE)
    unnamed = page[page.index('<section id="unnamed">') : page.index('<section id="unclear">')]
    assert "Two officials" in unnamed
    assert "Two officials" not in page[page.index('<ul class="names">') : page.index('<section class="speaker"')]


def test_an_abstention_is_shown_with_its_reason() -> None:
    words = Page(html(PILE)).words
    assert "speaker unclear: 2 candidates: Joss Tarrant, Mara Venn" in words
    assert "end unclear: perhaps still Radio Kesh" in words
    assert "as told by Two officials" in words


def test_an_older_version_leads_to_the_newer_and_is_not_counted() -> None:
    page = html(PILE)
    assert f'<a href="#d{KESH.document.id}">The version that superseded it</a>' in page
    venn = page[page.index("Mara Venn</h3>") :]
    assert venn[: venn.index("</section>")].count('class="pin"') == 2
    assert f'id="d{OLD_KESH.document.id}"' in page


def test_the_quoters_own_marks_carry_no_tint() -> None:
    page = html(PILE)
    assert '<span class="altered">[the port]</span>' in page
    assert '<span class="doubtful">The convoy </span>' in page


def test_boilerplate_is_folded() -> None:
    page = html(PILE)
    folded = page[page.index("Boilerplate, not read for attributions") :]
    assert "All rights reserved." in folded[: folded.index("</details>")]
    assert page.count("Boilerplate, not read") == 1


def test_an_empty_case_is_a_page_too() -> None:
    assert "none in this case" in Page(html([])).words


def test_the_same_case_gives_the_same_page() -> None:
    assert html(PILE) == html(PILE)


def test_a_lost_target_is_said_to_be_lost() -> None:
    assert "a link; target lost in this copy" in html(PILE)
    assert isinstance(COURIER.document, Document) and isinstance(COURIER.document.links[0], Hyperlink)


def test_a_passage_too_long_for_a_row_goes_on_in_its_article() -> None:
    long = "“" + "The ice is thick and the harbour closed. " * 40 + "”"
    many = article(Draft(blocks=[("paragraph", long)], says=[Says(content=(long.strip(),), speaker="Mara Venn")]))
    page = html([many])
    row = page[page.index('<ul class="sayings">') : page.index("</ul>", page.index('<ul class="sayings">'))]
    assert "goes on" in row and row.count("thick") < 20


def test_words_outside_every_sentence_have_a_row_too() -> None:
    bare = replace(KESH, sentences=())
    page = Page(html([bare]))
    assert f"#d{bare.document.id}-0" in page.links and f"d{bare.document.id}-0" in page.ids
    assert isinstance(bare.said[0], Said) and bare.document.blocks == (
        Block(kind="paragraph", span=Span(bare.document.id, 0, len(bare.document.text))),
    )


def test_an_outlet_is_one_with_and_without_its_article() -> None:
    several = [
        article(Draft(address=f"{number}.txt", outlet=outlet, blocks=[("paragraph", f"It froze, {number}.")]))
        for number, outlet in enumerate(("The Quay", "Quay", "THE QUAY", "Kesh Mail"))
    ]
    assert "<dt>Outlets</dt><dd>2</dd>" in html(several)


def test_an_article_in_a_language_that_is_not_covered_says_so() -> None:
    page = html([foreign("de")])
    assert "Not attributed: language de (German)." in page and "0 of 0" not in Page(page).words
    assert "1 article of 1 is in a language that is not covered" in " ".join(Page(page).words.split())
    assert "Language not made out: read as English." in html([foreign(None)])


def test_every_row_says_how_certain_it_is_and_opens_to_numbers_and_reasons() -> None:
    page = html([SOUNDING])
    assert page.count('<details class="why">') == len(SOUNDING.said)
    rows = page[page.index('<section id="speakers">') : page.index('<section id="unclear">')]
    assert '<span class="sure">sure</span>' in rows and 'title="87% (source 98%, cue 95%, content 91%)"' in rows
    assert '<span class="unsure">unsure</span>' in rows and "38% (content 40%)" in rows
    assert '<span class="likely">likely</span>' in rows and ">61%<" in rows
    assert rows.count("Found by: <bdi>made for a test</bdi>") == 3
    assert "Speaker: <bdi>goes on with the words quoted before it</bdi>" in rows


def test_the_margin_of_an_article_warns_only_where_it_is_unsure() -> None:
    text = html([SOUNDING]).split('<div class="text">')[1]
    assert text.count('class="unsure"') == 1
    assert 'title="unsure, 38% (content 40%); found by: made for a test; speaker: goes on' in text
    assert 'class="unsure"' not in html([KESH]).split('<div class="text">')[1]


def test_the_front_says_what_the_words_mean_counts_them_and_claims_no_truth() -> None:
    words = " ".join(Page(html([SOUNDING])).words.split())
    assert "Of 3 attributions here 1 is sure, 1 likely, 1 unsure." in words
    assert "that a trained reader of the article would find the attribution too" in words
    assert "about what the article says, never about whether that is true" in words


def test_what_two_say_together_counts_once() -> None:
    first = COURIER.said[0]
    other = replace(first.speakers[0], id="another", name="Theo Ferrin")
    together = replace(COURIER, said=(replace(first, speakers=(*first.speakers, other)), *COURIER.said[1:]))
    pile = gather([together])
    assert sum(pile.certainty.values()) == len(together.said)
    assert len([voice for voice in pile.named if voice.speaker == other]) == 1


def test_a_report_made_with_a_floor_says_so_with_its_denominator() -> None:
    sounding = replace(SOUNDING, said=SOUNDING.said[:1], hidden=2)
    made = overview([sounding], floor=0.875)
    words = " ".join(Page("".join(report.pages("x", made, lambda: iter([sounding])))).words.split())
    assert "Only attributions at least 87.5% certain are shown: 2 attributions of 3 are hidden" in words
    assert "2 attributions less certain than 87.5%, hidden." in words
    assert "hidden" not in Page(html([SOUNDING])).words


def test_what_people_say_is_shown_with_who_and_when_and_the_text_s_own_beside_it() -> None:
    words = " ".join(Page(html([JUDGED])).words.split())
    assert "The Quay filled in by Ada Quill, 21 November 2026 the text states:" in words
    assert "not stated said by Ada Quill, 21 November 2026 the text states: Ines Korvald" in words
    assert "February 2031 filled in by Ada Quill, 21 November 2026, carried over" in words
    assert "The harbour board owns it. in the words of Ada Quill" in words
    assert "1 attribution set aside by a person" in words
    assert "Accepted by Ada Quill, 21 November 2026" in words
    assert "the program read: Mara Venn" in words
    assert "February 2031 · The Quay" in words, "the head shows what holds"


def test_an_attribution_that_a_person_gave_is_not_called_certain() -> None:
    said = COURIER.said[0]
    mine = replace(said, attribution=replace(said.attribution, by=PERSON, score=1.0), judged=word("yes"))
    words = " ".join(Page(html([replace(COURIER, said=(mine,))])).words.split())
    assert "by a person Marked by Ada Quill, 21 November 2026" in words
    assert "100%" not in words


def test_hostile_words_of_people_come_out_inert() -> None:
    hostile = {
        name: Judged(judgement=replace(JUDGED.filled["outlet"].judgement, value=(HOSTILE,), who=HOSTILE, note=HOSTILE))
        for name in get_args(JudgedField)
    }
    said = replace(COURIER.said[0], judged=hostile["note"], speaker_judged=hostile["note"])
    page = Page(html([replace(COURIER, filled=hostile, said=(said,))]))
    assert not page.tags & {"script", "img"}
    assert not {name for name in page.attributes if name.startswith("on")}


def test_a_row_and_the_front_tell_of_the_source_how_it_is_put_where_and_on_whose_word() -> None:
    page = html([ANSWERED])
    words = " ".join(Page(page).words.split())
    assert "denies · named person · sure" in words and "unnamed people · at a briefing · sure" in words
    assert "On whose word: outlet not stated < by Orla Finn < Two port officials (unnamed)" in words
    assert "How many: 2" in words and "What they are: “port officials”" in words
    assert "Not named, or on what terms: “who feared for their posts”" in words
    assert "Answers Two port officials: it was allegedly closed" in words
    assert "Answered by Mara Venn, denies: it" in words
    assert "The article says of its own author: sits on the board of the Fennick line" in words
    counts = " ".join(re.sub(r"<[^>]+>", " ", page[page.index('<div class="tallies">') :]).split())
    assert counts.startswith("Kind of source named person 1 of 2 unnamed people 1 of 2 How it is put states 1 of 2")
    assert "Where it was said briefing 1 of 2 not told 1 of 2" in counts
    assert {link[1:] for link in Page(page).links if link.startswith("#")} <= set(Page(page).ids)
