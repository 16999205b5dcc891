"""Where a claim comes from, traced in a case of articles that onrecord itself has read."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from random import Random

import pytest

from onrecord import flow
from onrecord.citing import every, wanted
from onrecord.export.traced import trace as as_json
from onrecord.model import Subject, judgement
from onrecord.store import Case, subjects, views
from onrecord.tracing import Trace, trace
from tests.tracing_pile import ARTICLES, CLAIM, write


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """The case of the seven articles."""
    folder = tmp_path_factory.mktemp("tracing")
    with Case.open(folder / "dam.case", create=True) as made:
        flow.add(made, [write(folder / "articles")])
        yield made


def files(found: Trace, documents: tuple[str, ...]) -> set[str]:
    """The names of the files of these articles."""
    return {found.articles[each].address.rpartition("/")[2] for each in documents}


def test_six_articles_end_at_one_minister_and_one_source_without_a_name(case: Case) -> None:
    found = trace(case, CLAIM)
    assert (found.origins.at_least, found.origins.at_most) == (1, 2)
    assert found.origins.articles == 5, "the denial and the weather are no carriers"
    named = {each.name: files(found, each.documents) for each in found.origins.origins if each.kind == "speaker"}
    assert named == {"Orsa Brandt": {"herald.txt", "tribune.txt", "observer.txt", "standard.txt"}}
    (open_end,) = found.origins.open_ends
    assert files(found, open_end.documents) == {"chronicle.txt"}
    assert open_end.kind == "unnamed"


def test_two_copies_are_one_text(case: Case) -> None:
    assert trace(case, CLAIM).origins.texts == 4


def test_who_denies_it_is_told_and_is_no_origin(case: Case) -> None:
    found = trace(case, CLAIM)
    assert {found.articles[each.document].outlet for each in found.denials} == {"The Evening Gazette"}
    assert not any("Kell" in (each.name or "") for each in found.origins.origins)


def test_the_id_of_an_attribution_asks_for_its_words(case: Case) -> None:
    by_words = trace(case, CLAIM)
    identity = next(each.attribution for each in by_words.carriers if each.attribution)
    by_id = trace(case, identity)
    assert by_id.origins.origins == by_words.origins.origins


def test_a_few_words_are_enough(case: Case) -> None:
    found = trace(case, "north gate")
    assert found.origins.at_least == 1
    assert found.origins.articles == 5


def test_words_that_nobody_has_find_nothing(case: Case) -> None:
    for query in ("a submarine in the reservoir", "—", "x" * 5000, "“", "٢٣ مايو", "🛳"):
        found = trace(case, query)
        assert found.carriers == ()
        assert found.origins.at_most == 0


def test_every_place_holds_the_words_it_is_said_to_hold(case: Case) -> None:
    found = trace(case, CLAIM)
    with case.snapshot() as db:
        texts = dict(db.execute("SELECT id, text FROM document").fetchall())
    for each in (*found.carriers, *found.denials):
        assert each.place.of(texts[each.document]) == CLAIM


def test_the_outlet_that_is_cited_means_its_article_here(case: Case) -> None:
    meant = {each.article for each in every(case) if each.citation.span.document in _ids(case, "tribune.txt")}
    assert meant & _ids(case, "herald.txt")
    assert not any("Herald" in each.name for each in wanted(case))


def _ids(case: Case, name: str) -> set[str]:
    with case.snapshot() as db:
        return {identity for (identity,) in db.execute("SELECT id FROM document WHERE address LIKE ?", (f"%{name}",))}


def test_any_order_and_any_split_give_the_same_trace(case: Case, tmp_path: Path) -> None:
    """Law 9."""
    dice = Random(7)
    names = list(ARTICLES)
    dice.shuffle(names)
    folder = write(tmp_path / "articles")
    with Case.open(tmp_path / "other.case", create=True) as other:
        for some in (names[:3], names[3:4], names[4:], names[:2]):
            flow.add(other, [folder / name for name in some])
        for query in (CLAIM, "north gate", "Orsa Brandt"):
            one, two = trace(case, query), trace(other, query)
            assert _told(one) == _told(two)


def _told(found: Trace) -> object:
    """A trace without the addresses of its articles, on which their ids hang."""
    names = {identity: brief.address.rpartition("/")[2] for identity, brief in found.articles.items()}
    told = as_json(found.query, found.origins, found.carriers, found.denials, found.lost)
    carriers = [(names[each["document"]], each["start"], each["end"], each["why"]) for each in told["carriers"]]
    origins = [(each["kind"], each["name"], sorted(names[it] for it in each["documents"])) for each in told["origins"]]
    return carriers, sorted(origins, key=str), told["at_least"], told["at_most"], told["texts"]


def test_no_word_says_what_is_true(case: Case) -> None:
    """Law 5."""
    found = trace(case, CLAIM)
    reasons = chain.from_iterable(each.why for each in found.origins.origins)
    assert not any(word in " ".join(reasons).casefold() for word in ("true", "false", "reliable", "credible", "proof"))


def test_a_person_can_part_what_was_put_together(tmp_path: Path) -> None:
    """Law 6: every merge can be split."""
    with Case.open(tmp_path / "dam.case", create=True) as case:
        articles = write(tmp_path / "articles")
        copy = articles / "observer.txt"
        source = "Irrigation Minister Orsa Brandt said that the"
        copy.write_text(copy.read_text("utf-8").replace(source, "The"), "utf-8")
        flow.add(case, [articles])
        assert trace(case, CLAIM).origins.at_least == 1, "the copy that dropped its source is no origin of its own"
        found = views.article(case, "observer.txt")
        subject = subjects.of_field(found, "origin")
        word = judgement(
            subject=subject, verdict="instead", value=["its own reporter"], who="Ada Quill", when="2031-06-01T00:00:00Z"
        )
        flow.judge(case, word)
        parted = trace(case, CLAIM).origins
        assert parted.at_least == 2
        assert {each.name for each in parted.origins if not each.open} == {"Orsa Brandt", "its own reporter"}
        flow.undo(case, word.id, "Ada Quill", "2031-06-02T00:00:00Z")
        assert trace(case, CLAIM).origins.at_least == 1


SOLD = "the ferry Aurora was sold to a buyer from the north for eleven million crowns in May"


def _page(outlet: str, day: int, *lines: str, address: str = "") -> str:
    """An invented page of an outlet."""
    said = "".join(
        f"<p>{line}</p>" for line in (*lines, f"The weather of day {day} at the {outlet} was told at length.")
    )
    link = f'<link rel="canonical" href="{address}">' if address else ""
    return (
        f'<html><head><title>Harbour news of {outlet}</title><meta property="og:site_name" content="{outlet}">{link}'
        f'<meta property="article:published_time" content="2031-03-{day:02}"></head>'
        f"<body><article>{said}</article></body></html>"
    )


def _traced(folder: Path, *pages: str) -> Trace:
    with _read(folder, *pages) as made:
        return trace(made, SOLD)


def _read(folder: Path, *pages: str) -> Case:
    for at, page in enumerate(pages):
        (folder / f"page-{at}.html").write_text(page, "utf-8")
    made = Case.open(folder / "pages.case", create=True)
    flow.add(made, [folder])
    return made


def test_a_link_that_is_no_address_spoils_no_answer(tmp_path: Path) -> None:
    link = '<a href="http://[bad">Harbour Post</a>'
    page = _page("The Dockside Standard", 3, f"According to a report by {link}, {SOLD}.", address="http://[one")
    with _read(tmp_path, page) as made:
        assert trace(made, SOLD).origins.articles == 1
        assert len(list(every(made))) >= 1
        assert {each.url for each in wanted(made)} <= {None, "http://[bad"}


def test_an_article_that_links_to_itself_leans_on_nothing_that_is_missing(tmp_path: Path) -> None:
    address = "https://standard.example/ferry"
    link = f'<a href="{address}#top">Dockside Standard</a>'
    page = _page("Dockside Standard", 3, f"According to the {link}, {SOLD}.", address=address)
    with _read(tmp_path, page) as made:
        (ending,) = {each.ending.kind for each in trace(made, SOLD).carriers}
        assert ending == "text", "no outlet is a source of its own"
        assert wanted(made) == ()
        assert {each.article for each in every(made)} == set(_ids(made, "ferry"))


def test_an_outlet_whose_article_here_is_later_is_not_called_missing(tmp_path: Path) -> None:
    later = _page("Dockside Standard", 9, f"A person familiar with the matter said that {SOLD}.")
    earlier = _page("Veldra Herald", 2, f"The Dockside Standard reported that {SOLD}.")
    found = _traced(tmp_path, later, earlier)
    (work,) = (each for each in found.origins.origins if each.kind == "work")
    assert any("later date" in why for why in work.why)
    assert not any("not in this case" in why for why in work.why)


def test_speakers_who_are_taken_for_one_by_their_name_alone_are_told(tmp_path: Path) -> None:
    mayor = _page("Dockside Standard", 2, f"Ola Brent, the mayor of Alda, said that {SOLD}.")
    surgeon = _page("Veldra Herald", 3, f"Ola Brent, a surgeon in Lower Kell, said that {SOLD}.")
    (origin,) = _traced(tmp_path, mayor, surgeon).origins.origins
    assert len(origin.documents) == 2
    assert any("one full name" in why for why in origin.why)


def test_articles_that_are_shown_are_not_counted_as_passed_over(tmp_path: Path) -> None:
    pages = [_page(f"Paper {at}", 1 + at % 28, f"An official of town {at} said that {SOLD}.") for at in range(64)]
    with _read(tmp_path, *pages) as made:
        found = trace(made, "Aurora")
        assert found.origins.articles + found.passed == 64


def test_a_copy_with_a_link_that_is_no_address_is_traced(tmp_path: Path) -> None:
    same = f"A long day ended late at the quay of Alda when people heard the news. Ola Brent said that {SOLD}."
    pages = [
        _page(f"Paper {at}", at, f'{same} <a href="http://[bad">More</a>', address=f"https://p{at}.example/a")
        for at in (2, 3)
    ]
    lost = _page("Paper 4", 4, same.replace("Ola Brent said that", "It is said that"), address="https://p4.example/a")
    assert _traced(tmp_path, *pages, lost).origins.articles == 3


def test_a_headline_and_the_sentence_below_it_are_two_places(tmp_path: Path) -> None:
    page = f"{SOLD.capitalize()}\n\n“{SOLD.capitalize()},” said Ola Brent.\nThe quay was quiet and nobody was about.\n"
    (tmp_path / "page.txt").write_text(page, "utf-8")
    found = _traced(tmp_path)
    assert [each.ending.kind for each in found.carriers] == ["text", "speaker"]
    assert len({each.place.end - each.place.start for each in found.carriers}) == 1


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("What is known so far is little: {}.", False),
        ("In “What is known so far” it was told: {}.", True),
        ("It is told in What Is Known So Far: {}.", True),
    ],
)
def test_a_title_that_is_a_phrase_is_cited_where_it_stands_as_a_title(
    sentence: str, leans: bool, tmp_path: Path
) -> None:
    first = _page("Dockside Standard", 2, f"People at the quay heard it yesterday. Now {SOLD}, and that is all.")
    first = first.replace("Harbour news of Dockside Standard", "What is known so far")
    found = _traced(tmp_path, first, _page("Veldra Herald", 5, sentence.format(SOLD)))
    assert any(each.ending.leans for each in found.carriers) is leans


def test_a_byline_that_two_articles_share_makes_them_no_one_text(tmp_path: Path) -> None:
    byline = "By Pia Holm | The Fog Gazette of Alda | 8 May 2031"
    for name, source, more in (
        ("one", "A harbour clerk", "Rain fell on the whole of the coast."),
        ("two", "A person at the bank", "Nothing else could be learned until Friday."),
    ):
        text = f"Ferry {name}\n\n{byline}\n\n{source} said that {SOLD}.\n{more}\n"
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    found = _traced(tmp_path)
    assert (found.origins.texts, found.origins.at_most) == (2, 2)


QUIET = "The quay was quiet and nobody was about that night, as people in the harbour remember it."


@pytest.mark.parametrize(
    "sentence",
    [
        "The Fog Post quoted harbour clerk Ola Brent as saying that {}.",
        "The Fog Post reported, citing Ola Brent, that {}.",
        "Ola Brent was quoted by the Fog Post as saying that {}.",
        "In the view of Ola Brent, {}.",
    ],
)
def test_who_is_quoted_by_an_outlet_that_is_not_here_is_the_origin(sentence: str, tmp_path: Path) -> None:
    first = _page("Dockside Standard", 2, f"{QUIET} {sentence.format(SOLD)}")
    other = _page("Veldra Herald", 5, f"Ola Brent, a harbour clerk, said that {SOLD}.")
    (origin,) = _traced(tmp_path, first, other).origins.origins
    assert (origin.kind, origin.name, len(origin.documents)) == ("speaker", "Ola Brent", 2)


def test_an_outlet_without_a_word_for_one_shows_by_how_others_speak_of_it(tmp_path: Path) -> None:
    first = _page("Dockside Standard", 2, f"{QUIET} Northlight Two reported, citing its own work, that {SOLD}.")
    other = _page("Veldra Herald", 5, f"{SOLD.capitalize()}, according to Northlight Two.")
    found = _traced(tmp_path, first, other).origins
    assert {each.kind for each in found.origins} == {"work"}
    assert (found.at_least, found.at_most) == (1, 1)


def test_what_a_headline_puts_before_a_colon_is_no_source_beside_that_of_the_body(tmp_path: Path) -> None:
    page = f"Alda: {SOLD}\n\n“{SOLD.capitalize()},” said Ola Brent, a harbour clerk.\n{QUIET}\n"
    (tmp_path / "page.txt").write_text(page, "utf-8")
    assert [each.name for each in _traced(tmp_path).origins.origins] == ["Ola Brent"]


def test_who_reportedly_does_it_does_not_say_so(tmp_path: Path) -> None:
    asked = "the harbour ministry sold the ferry Aurora to a bank in Lower Kell for one crown"
    page = _page("Dockside Standard", 2, f"{QUIET} On Tuesday, {asked.replace(' sold', ' reportedly sold')}.")
    with _read(tmp_path, page) as made:
        assert {each.ending.kind for each in trace(made, asked).carriers} == {"text"}


def test_a_denial_without_an_attribution_is_one(tmp_path: Path) -> None:
    denied = _page("Dockside Standard", 2, f"{QUIET} There is no truth in the story that {SOLD}.")
    found = _traced(tmp_path, denied, _page("Veldra Herald", 5, f"Ola Brent said that {SOLD}."))
    assert [each.name for each in found.origins.origins] == ["Ola Brent"]
    assert len(found.denials) == 1


def test_a_later_copy_lost_the_source_of_the_earlier(tmp_path: Path) -> None:
    more = "Rain fell on the whole of that coast for three days and two barns were lost."
    first = _page("Dockside Standard", 2, f"Ola Brent, a harbour clerk, said that {SOLD}. {more}")
    later = _page("Veldra Herald", 5, f"{SOLD.capitalize()}. {more}")
    (lost,) = _traced(tmp_path, first, later).lost
    assert lost.what == "source to fact"
    assert lost.place.document == next(
        each for each, brief in _traced(tmp_path).articles.items() if brief.outlet == "Veldra Herald"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "In its 2029 safety review, the Orvale Ports Board said that {}.",
        "The Orvale Ports Board concluded in a 2029 safety review that {}.",
        "In a 2029 safety review by the Orvale Ports Board we read that {}.",
    ],
)
def test_a_body_that_says_so_in_its_paper_and_the_paper_are_one_end(sentence: str, tmp_path: Path) -> None:
    first = _page("Dockside Standard", 2, f"{QUIET} {sentence.format(SOLD)}")
    other = _page("Veldra Herald", 5, f"According to the 2029 safety review by the Orvale Ports Board, {SOLD}.")
    (origin,) = _traced(tmp_path, first, other).origins.origins
    assert (origin.kind, origin.open, len(origin.documents)) == ("work", True, 2)


def test_a_body_that_says_so_in_an_interview_speaks_itself(tmp_path: Path) -> None:
    page = _page("Dockside Standard", 2, f"{QUIET} In a 2029 interview, the Orvale Ports Board said that {SOLD}.")
    (origin,) = _traced(tmp_path, page).origins.origins
    assert origin.kind == "speaker"


def test_the_sentence_behind_tells_whose_word_it_is(tmp_path: Path) -> None:
    page = _page("Dockside Standard", 2, f"{QUIET} {SOLD.capitalize()}. So said Ola Brent, a clerk, on Monday.")
    (origin,) = _traced(tmp_path, page).origins.origins
    assert (origin.kind, origin.name) == ("speaker", "Ola Brent")


def test_a_sentence_behind_that_names_nobody_takes_the_word_from_none(tmp_path: Path) -> None:
    said = f"“{SOLD.capitalize()}. That’s what they do in Alda,” Ola Brent, a clerk, said. “It was cold.”"
    (origin,) = _traced(tmp_path, _page("Dockside Standard", 2, f"{QUIET} {said}")).origins.origins
    assert (origin.kind, origin.name) == ("speaker", "Ola Brent")


def test_two_whom_a_person_holds_apart_are_two_ends(tmp_path: Path) -> None:
    """Law 4: people's word on two names outranks that one full name is one speaker."""
    first = _page("Dockside Standard", 3, f"Aud Brell said that {SOLD}.")
    second = _page("Veldra Herald", 4, f"Harbour Matron Aud Brell told the council in Kesk that {SOLD}.")
    with _read(tmp_path, first, second) as made:
        names = {each.name for each in trace(made, SOLD).origins.origins}
        assert names == {"Aud Brell"}
        for title in ("Harbour Matron Aud Brell", "Matron Aud Brell"):
            subject = Subject(kind="names", address="", text_sha256="", names=("Aud Brell", title))
            flow.judge(made, judgement(subject=subject, verdict="no", who="Ada Quill", when="2031-06-01T00:00:00Z"))
        assert trace(made, SOLD).origins.at_least == 2
