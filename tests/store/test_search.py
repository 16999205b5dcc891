"""Search finds what a slow plain reading finds, marks it exactly, and takes whatever is typed for words."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from onrecord import flow
from onrecord.model import Document, Link, Records, Sentence, Span, Stated, Subject, digest, document_id
from onrecord.store import Case, views
from onrecord.store.answers import Article
from onrecord.store.indexing import TOGETHER
from onrecord.store.listed import Filter, Hit, Hits, Query
from onrecord.store.search import search
from onrecord.store.wording import TERMS, Folded, Term, terms

from . import plainly
from .living import Change, about, judge, lives
from .looking import rows_left
from .pile import Kept, attribution, fill, kept, pile, refers
from .test_case import new_case
from .test_shelves import FILTERS

SLOW = settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
WORDS = st.sampled_from(
    [
        *("harbour", "HÁRBOUR disp", "ship", '"ship 1"', "ship left", "varga", "ines ", "that ship 1-1-0"),
        "0",
        "it rai",
        '"had left',
    ]
)


def found(case: Case, words: str, **more: object) -> Hits:
    return search(case, Query(words=words, **more), limit=1000)  # type: ignore[arg-type]


def ids(hits: Hits) -> set[str]:
    return {brief.id for brief, _ in hits.articles}


def holds(term: Term, text: str) -> bool:
    """True when the words of a term stand in a text, one after the other."""
    words = Folded(text).words.split()
    size = len(term.words)
    return any(fits(term, words[at : at + size]) for at in range(len(words) - size + 1))


def fits(term: Term, words: Sequence[str]) -> bool:
    *first, last = term.words
    return list(words[:-1]) == first and (words[-1].startswith(last) if term.open else words[-1] == last)


def held_by(looked_for: Iterable[Term], pieces: Sequence[str]) -> bool:
    """True when every term stands in one of the pieces of text."""
    return all(any(holds(term, piece) for piece in pieces) for term in looked_for)


def sayings(article: Article, looked_for: tuple[Term, ...]) -> set[str]:
    """The attributions that hold all terms, but those around another one of them."""
    text = article.document.text
    holding = {
        said.attribution.id: said.attribution
        for said in article.said
        if held_by(looked_for, [span.of(text) for span in said.attribution.source + said.attribution.content])
    }

    def around(outer: str, inner: str) -> bool:
        mine = holding[inner].source + holding[inner].content
        whole = Span(article.document.id, min(span.start for span in mine), max(span.end for span in mine))
        several = holding[outer].source + holding[outer].content
        return outer != inner and any(span.contains(whole) and span not in mine for span in several)

    return {each for each in holding if not any(around(each, other) for other in holding)}


@SLOW
@given(lives(), WORDS, FILTERS)
def test_whatever_happened_search_finds_what_is_there(life: list[Change], words: str, asked: Filter) -> None:
    with new_case() as case:
        for change in life:
            change(case)
        flow.link(case)
        hits = found(case, words, filter=asked)
        looked_for = terms(words)
        fitting = [
            article
            for brief, article in plainly.current(case, asked)
            if held_by(looked_for, [article.document.text, brief.title or ""])
        ]
        assert ids(hits) == {article.document.id for article in fitting}
        assert hits.articles_total == len(hits.articles) == len(fitting)
        expected = {said for article in fitting for said in sayings(article, looked_for)}
        assert {hit.said.attribution.id for hit in hits.sayings if hit.said} == expected
        assert (hits.sayings_total, hits.sayings_at_least) == (len(hits.sayings), False)
        for hit in (*hits.sayings, *(hit for _, several in hits.articles for hit in several)):
            check_hit(views.article(case, hit.article.id), hit, looked_for)


def check_hit(article: Article, hit: Hit, looked_for: tuple[Term, ...]) -> None:
    text = article.document.text
    assert hit.text == hit.sentence.of(text)
    assert hit.marks
    assert hit.marks == tuple(sorted(hit.marks))
    for start, end in hit.marks:
        assert hit.sentence.start <= start < end <= hit.sentence.end
        words = Folded(text[start:end]).words.split()
        assert any(fits(term, words) or len(words) < len(term.words) for term in looked_for)
    if hit.said is not None:
        assert hit.said in article.said


@SLOW
@given(st.data(), WORDS)
def test_any_order_of_coming_in_finds_the_same_in_the_same_order(data: st.DataObject, words: str) -> None:
    several = [kept(number, version=version) for number in range(5) for version in (1, 2)]
    several = [each._replace(path=f"{each.document.id}.txt") for each in several]
    with new_case() as case, new_case() as other:
        fill(case, data.draw(st.permutations(several)))
        for each in data.draw(st.permutations(several)):
            fill(other, [each])
        assert found(case, words) == found(other, words)


ODD = [
    '"',
    '""',
    '"a',
    "*",
    "a*",
    "NEAR(a b)",
    "a OR",
    "NOT",
    "title:x",
    "-a",
    "^a",
    "{a b}: c",
    "a\x00b",
    "\x00",
    "(",
    "'",
    "';--",
]


@settings(deadline=None, max_examples=80)
@given(
    st.text(st.characters(exclude_categories=()), max_size=40)
    | st.sampled_from(ODD)
    | st.lists(st.text(max_size=4), max_size=300).map("-".join)
    | st.tuples(st.text(min_size=1, max_size=5), st.integers(1, 2000)).map(lambda it: it[0] * it[1])
)
@example("a-" * 1000)
@example("中" * 2000)
@example("\ufdfa" * 2000)
@example('"' + " ".join(map(str, range(900))))
@example("x" * 10_000)
@example("x " * 10_000)
@example('"' * 10_001)
@example("😀 🛳")
@example("שלום \u200fעליכם")
@example("\udce9")
def test_nothing_that_is_typed_fails(typed: str) -> None:
    with new_case() as case:
        fill(case, [kept(1)])
        hits = found(case, typed)
        assert len(terms(typed)) <= TERMS
        assert hits.articles_total in (0, 1)


@pytest.mark.parametrize("typed", ["a OR harbour", "NOT harbour", "harbour NOT rained", "nothing*", "text:harbour"])
def test_operators_are_words_like_others(case: Case, typed: str) -> None:
    fill(case, [kept(1)])
    assert found(case, typed).articles == ()


def article(text: str, *, title: str | None = None, address: str = "a.txt", sentences: Sequence[str] = ()) -> Kept:
    """An article of these words; `sentences` are those of them that are sentences."""
    made = kept(1, address=address, path=address, sayings=0)
    identity = document_id(address, text)
    places = [Span(identity, text.index(words), text.index(words) + len(words)) for words in sentences]
    document = replace(
        made.document,
        id=identity,
        text=text,
        title=Stated(value=title, found_in="markup") if title else None,
        blocks=(),
        published=None,
    )
    told = tuple(Sentence(id=digest("sentence", place.start, identity), span=place, voice="own") for place in places)
    return made._replace(raw=made.raw, document=document, records=Records(sentences=told))


def marked(hits: Hits) -> list[list[str]]:
    """The words that are marked, of each sentence of each article."""
    return [
        [hit.text[start - hit.sentence.start : end - hit.sentence.start] for start, end in hit.marks]
        for _, several in hits.articles
        for hit in several
    ]


@pytest.mark.parametrize(
    ("text", "typed", "words"),
    [
        ("The Łódź ferry", "lodz", ["Łódź"]),
        ("the lodz ferry", "ŁÓDŹ", ["lodz"]),
        ("cafe\u0301s open", "CAFÉS", ["cafe\u0301s"]),
        ("Die Straße ist zu", "strasse", ["Straße"]),
        ("İstanbul and istanbul", "istanbul", ["İstanbul", "istanbul"]),
        ("a state-owned ship", "state-owned ", ["state-owned"]),
        ("14,000 tons, 14 of 000", "14,000 ", ["14,000"]),
        ("the big ship, a ship so big", '"big ship"', ["big ship"]),
        ("harbours and harbour", "harbour ", ["harbour"]),
        ("harbours and harbour", "harbour", ["harbours", "harbour"]),
        ("harbours and harbour", '"harbour"', ["harbour"]),
        ("昨日、東京の港で船が沈んだ", "東京の港", ["東京の港"]),
        ("الميناء مغلق", "الميناء", ["الميناء"]),
        ("बंदरगाह बंद है", "बंद", ["बंदरगाह", "बंद"]),
        ("soft\u00adware for ships", "software", ["soft\u00adware"]),
        ("O'Leary's ship", "o'leary", ["O'Leary"]),
        ("one\x00two three", "two", ["two"]),
        ("a b", "b a ", ["a", "b"]),
    ],
)
def test_words_are_found_and_marked_as_they_stand(case: Case, text: str, typed: str, words: list[str]) -> None:
    fill(case, [article(text, sentences=[text])])
    assert marked(found(case, typed)) == [words]


def test_one_letter_is_a_word_of_its_own_until_there_is_more_of_it(case: Case) -> None:
    fill(case, [article("a harbour b", sentences=["a harbour b"])])
    assert marked(found(case, "h")) == []
    assert marked(found(case, "ha")) == [["harbour"]]
    assert marked(found(case, "b")) == [["b"]]


def test_a_title_is_searched_too_and_counts_more(case: Case) -> None:
    other = article("the strait, the strait and the strait", address="b.txt")
    fill(case, [other, article("it rained", title="The Strait"), article("strait", address="c.txt", title="Rain")])
    hits = found(case, "strait")
    assert hits.articles[0][0].title == "The Strait"
    assert hits.articles[0][1] == ()


def test_words_outside_any_sentence_are_shown_in_their_line(case: Case) -> None:
    line = "word " * 100 + "needle" + " word" * 100
    fill(case, [article(f"first\n{line}\nlast")])
    ((_, (hit,)),) = found(case, "needle").articles
    assert "needle" in hit.text and "\n" not in hit.text and 200 < len(hit.text) < 400
    assert hit.text.startswith("word ") and hit.text.endswith(" word")


def told(words: str, *parts: tuple[str, str, str]) -> Kept:
    """An article of one sentence, with attributions given as the words of source, cue and content."""
    made = article(words, sentences=[words])
    places = [
        [Span(made.document.id, words.index(each), words.index(each) + len(each)) for each in part] for part in parts
    ]
    given = tuple(attribution(*three) for three in places)
    links = tuple[Link, ...](refers(each, None) for each in given)
    return made._replace(records=replace(made.records, attributions=given, links=links, citations=()))


def test_a_hit_belongs_to_the_innermost_attribution(case: Case) -> None:
    words = "Varga said that Oduya had denied the ship was lost"
    fill(case, [told(words, ("Varga", "said", words[16:]), ("Oduya", "denied", "the ship was lost"))])
    (hit,) = found(case, "ship").sayings
    assert hit.said is not None and hit.said.attribution.source[0].of(words) == "Oduya"
    (hit,) = found(case, "varga ship").sayings
    assert hit.said is not None and hit.said.attribution.source[0].of(words) == "Varga"
    (hit,) = found(case, "denied").sayings
    assert hit.said is not None and hit.said.attribution.source[0].of(words) == "Varga"
    ((_, (hit,)),) = found(case, "said").articles
    assert hit.said is None and hit.voice == "own"
    assert found(case, "said").sayings == ()


def test_a_phrase_does_not_lie_across_the_parts_of_an_attribution(case: Case) -> None:
    words = "“The ship,” Varga said, “was lost.”"
    fill(case, [told(words, ("Varga", "said", "The ship"))])
    assert found(case, '"ship varga"').sayings == ()
    assert len(found(case, '"the ship"').sayings) == 1


def test_superseded_versions_are_not_found(case: Case) -> None:
    fill(case, [kept(1), kept(1, version=2)])
    assert ids(found(case, "ship 1-1-0")) == set()
    assert ids(found(case, "ship 1-2-0")) == {kept(1, version=2).document.id}
    fill(case, [kept(1)])
    assert ids(found(case, "ship 1-1-0")) == {kept(1).document.id}
    assert ids(found(case, "ship 1-2-0")) == set()


def test_articles_in_every_language_are_found(case: Case) -> None:
    other = article("Der Hafen ist gesperrt.", address="de.txt")
    other = other._replace(document=replace(other.document, language="de"))
    fill(case, [other])
    assert ids(found(case, "hafen")) == {other.document.id}


def test_speakers_are_found_by_the_beginnings_of_their_names(case: Case) -> None:
    fill(case, pile(20))
    assert {row.speaker.name for row in found(case, "var").speakers} == {"Ines Varga", "Inés Vargas"}
    assert [row.speaker.name for row in found(case, "oduya to").speakers] == ["Tomas Oduya"]
    assert found(case, "arga").speakers == ()
    assert found(case, "official").speakers == ()
    nowhere = Filter(outlet="Outlet 77")
    assert found(case, "var", filter=nowhere).speakers == ()


def test_only_what_one_speaker_says(case: Case) -> None:
    fill(case, pile(30))
    (row,) = found(case, "oduya").speakers
    hits = found(case, "ship", speaker=row.speaker.id)
    assert len(hits.sayings) == row.attributions == hits.sayings_total
    assert {hit.said.speaker for hit in hits.sayings if hit.said} == {row.speaker}
    assert hits.articles_total == row.articles
    assert found(case, "ship", speaker="0" * 20) == Hits()


def test_a_search_shows_as_much_as_it_is_asked_for_and_says_that_there_is_more(case: Case) -> None:
    fill(case, pile(30))
    hits = search(case, Query(words="ship"), limit=4)
    assert (len(hits.sayings), len(hits.articles), hits.more) == (4, 4, True)
    assert (hits.sayings_total, hits.articles_total, hits.sayings_at_least) == (90, 30, False)
    assert not found(case, "ship").more


def test_many_sayings_are_counted_up_to_a_point_and_found_all_the_same(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(case, pile(30))
    whole = found(case, "ship that")
    mine = found(case, "ship", filter=Filter(outlet="Outlet 1"))
    for name, value in (("COUNTED", 10), ("NEAR", 2)):
        monkeypatch.setattr(f"onrecord.store.search.{name}", value)
    hits = search(case, Query(words="ship that"), limit=20)
    assert (hits.sayings, hits.sayings_total, hits.sayings_at_least) == (whole.sayings[:20], 10, True)
    assert found(case, "ship that") == whole
    assert found(case, "ship", filter=Filter(outlet="Outlet 1")) == mine
    (row,) = found(case, "oduya").speakers
    assert len(found(case, "ship", speaker=row.speaker.id).sayings) == row.attributions


def test_no_words_find_nothing(case: Case) -> None:
    fill(case, pile(2))
    assert found(case, "") == found(case, "  ") == found(case, "!?") == Hits()


def test_articles_are_found_while_others_are_still_being_added(case: Case) -> None:
    for each in pile(TOGETHER + 1):
        case.keep(*each)
    assert found(case, "harbour").articles_total == TOGETHER
    flow.link(case)
    assert found(case, "harbour").articles_total == TOGETHER + 1


UNHEARD = "qxzwvbrk"  # a word that no other word begins like


def test_a_removed_word_is_nowhere_in_the_file_nor_in_the_indexes(case: Case) -> None:
    goes = told(f"Varga said that the {UNHEARD} had left", ("Varga", "said", f"the {UNHEARD} had left"))
    titled = Stated(value=f"A {UNHEARD[:4]}xx", found_in="markup")
    goes = goes._replace(document=replace(goes.document, title=titled))
    fill(case, [goes, *pile(40)])
    assert ids(found(case, UNHEARD)) == {goes.document.id}
    assert any(UNHEARD[2:].encode() in file.read_bytes() for file in case.root.iterdir())
    case.remove([goes.document.id])
    assert found(case, UNHEARD) == Hits()
    for file in case.root.iterdir():
        held = file.read_bytes()
        assert UNHEARD[2:].encode() not in held
        assert UNHEARD[1:4].encode() not in held


def test_the_words_of_an_older_version_are_gone_too_when_all_versions_go(case: Case) -> None:
    older, newer = article(f"the {UNHEARD} left"), kept(3, address="a.txt", path="a.txt", version=9)
    fill(case, [older, newer, *pile(3)])
    case.remove([older.document.id, newer.document.id])
    for file in case.root.iterdir():
        assert UNHEARD[1:].encode() not in file.read_bytes()


def test_what_a_removed_article_leaves_in_the_indexes_is_as_if_it_had_never_come(case: Case) -> None:
    with new_case() as other:
        fill(case, [*pile(6), kept(7)])
        case.remove([kept(7).document.id])
        flow.link(case)
        fill(other, pile(6))
        assert rows_left(case.path) == rows_left(other.path)


def test_a_word_set_aside_is_found_in_the_article_and_no_longer_as_a_saying(case: Case) -> None:
    fill(case, [kept(1)])
    flow.link(case)
    (before,) = found(case, "ship 1-1-1").sayings
    subject = about(case, 0, 1, "attribution")
    assert subject is not None and before.said is not None
    judge(case, subject, "no")
    hits = found(case, "ship 1-1-1")
    assert hits.sayings == () and ids(hits) == {kept(1).document.id}


def test_a_title_that_a_person_gives_is_found_and_the_former_is_not(case: Case) -> None:
    made = article("it rained", title="Umbrella")
    fill(case, [made])
    document: Document = made.document
    subject = Subject(kind="article", address=document.address, text_sha256=document.text_sha256, field="title")
    judge(case, subject, "instead", ("Parasol",))
    assert ids(found(case, "parasol")) == {document.id}
    assert ids(found(case, "umbrella")) == set()


def test_terms_are_cut_as_typed() -> None:
    assert terms('"open phrase') == (Term(("open", "phrase"), open=True),)
    assert terms("“curly marks” x y ") == (Term(("curly", "marks")), Term(("x",)), Term(("y",)))
    assert terms("again again") == (Term(("again",), open=True),)
    assert terms("a " * 100 + " ".join(map(str, range(100)))) == terms(" ".join(["a", *map(str, range(15))]) + " ")


def test_a_sentence_that_is_shown_as_said_is_not_shown_again_under_its_article(case: Case) -> None:
    text = "Varga said it rained. It rained again."
    made = told(text, ("Varga", "said", "it rained"))
    places = [Span(made.document.id, 0, 21), Span(made.document.id, 22, 38)]
    sentences = tuple(Sentence(id=f"s{it.start}", span=it, voice="unclear") for it in places)
    fill(case, [made._replace(records=replace(made.records, sentences=sentences))])
    hits = found(case, "rained")
    assert [hit.sentence for hit in hits.sayings] == places[:1]
    ((_, below),) = hits.articles
    assert [(hit.sentence, hit.voice) for hit in below] == [(places[1], "unclear")]


def test_hits_come_by_date_when_that_is_asked_for_the_undated_last(case: Case) -> None:
    dates = {"a.txt": "2031-04-17", "b.txt": None, "c.txt": "2031-04", "d.txt": "2031-04-17", "e.txt": "2030"}
    made = [told(f"Varga said that ship {name}", ("Varga", "said", f"ship {name}")) for name in dates]
    fill(case, [dated(each, name, date) for each, (name, date) in zip(made, dates.items(), strict=True)])
    for order, expected in {"date": "ecadb", "-date": "adceb"}.items():
        hits = search(case, Query(words="ship", order=order))  # type: ignore[arg-type]
        assert "".join(brief.address[0] for brief, _ in hits.articles) == expected
        assert "".join(hit.article.address[0] for hit in hits.sayings) == expected


def dated(made: Kept, address: str, date: str | None) -> Kept:
    """The same article at another address, with this date."""
    stated = Stated(value=date, found_in="markup") if date else None
    return made._replace(document=replace(made.document, address=address, published=stated))
