"""Chains over values: what stands in which order, what is missing, where they end, which hop is the weakest."""

from dataclasses import replace

from onrecord import chains
from onrecord.chains import Facts, Hop, Told, Wanted
from onrecord.model import Attribution, By, Document, Judgement, SourceKind, Span, Stated, Subject, judgement

BY = By(stage="test", version=1)
TEXT = "From The Ledger. By A. Author. The Journal says a senior official told it that the dam held."
HERE = Document(id="d", address="a.txt", text=TEXT, raw_sha256="", captured="", by=BY)


def span(words: str) -> Span:
    at = TEXT.index(words)
    return Span("d", at, at + len(words))


def stated(value: str) -> Stated:
    return Stated(value=value, found_in="credit line", span=span(value))


def said(
    own: str, kind: SourceKind | None, *, score: float = 0.9, via: str | None = None, source: str = ""
) -> Attribution:
    return Attribution(
        id=own,
        document="d",
        source=(span(source),) if source else (),
        cue=(span("says"),),
        content=(span("the dam held"),),
        kind="indirect",
        score=score,
        why="",
        by=BY,
        via=via,
        source_kind=kind,
    )


def filled(field: str, *value: str) -> Judgement:
    subject = Subject(kind="article", address="a.txt", text_sha256="", field=field)  # type: ignore[arg-type]
    return judgement(subject=subject, verdict="instead", value=value, who="Ada Quill", when="2031-04-01T00:00:00Z")


JOURNAL = Told(
    attribution=said("outer", "outlet", source="The Journal"),
    speakers=("g1",),
    names=("The Journal",),
    named=True,
    why="named",
    score=0.8,
)
OFFICIAL = Told(
    attribution=said("inner", "unnamed person", via="outer", source="a senior official"),
    names=("a senior official",),
    why="described",
    score=1.0,
)
FULL = replace(
    HERE,
    outlet=Stated(value="Northwater", found_in="markup"),
    authors=(stated("A. Author"),),
    republished_from=(stated("The Ledger"),),
)


def test_a_chain_runs_from_the_copy_to_the_last_source() -> None:
    chain = chains.chain(chains.front(FULL), (JOURNAL, OFFICIAL), TEXT)
    assert [hop.kind for hop in chain] == ["republished from", "outlet", "article", "source", "source"]
    assert chains.in_line(chain) == (
        "Northwater, republished from The Ledger < by A. Author < The Journal < a senior official (unnamed)"
    )
    assert chains.depth(chain) == 2
    assert chain[0].spans == (span("The Ledger"),)
    assert chain[-1].spans == (span("a senior official"),)
    assert chain[-1].attribution == "inner"


def test_what_is_missing_is_said_in_words() -> None:
    nobody = Told(attribution=said("alone", None))
    chain = chains.chain(chains.front(HERE), (nobody,), TEXT)
    assert chains.in_line(chain) == "outlet not stated < author not stated < no source is given"
    assert all(hop.name is None and hop.why for hop in chain)


def test_words_whose_speaker_is_unclear_are_shown_with_the_reason() -> None:
    unclear = Told(
        attribution=said("alone", None, source="a senior official"), why="speaker unclear: 2 candidates: Venn; Hask"
    )
    assert chains.in_line(chains.chain((), (unclear,), TEXT)) == "“a senior official” (speaker unclear)"
    ending = chains.end(chains.chain((), (unclear,), TEXT))
    assert ending.open and ending.kind is None


def test_one_who_speaks_inside_their_own_words_is_one_hop() -> None:
    outer = replace(JOURNAL, attribution=replace(JOURNAL.attribution, id="around", score=0.3))
    chain = chains.chain((), (outer, JOURNAL), TEXT)
    assert chains.depth(chain) == 1
    assert chain[0].attribution == "outer"
    assert chain[0].score == 0.24  # the less certain of the two


def test_two_who_are_called_alike_are_two_hops() -> None:
    one = replace(OFFICIAL, speakers=("g2",))
    assert chains.depth(chains.chain((), (one, replace(one, speakers=("g3",))), TEXT)) == 2


def test_what_is_asked_of_a_chain() -> None:
    found = chains.facts(chains.chain(chains.front(FULL), (JOURNAL, OFFICIAL), TEXT))
    assert found == Facts(depth=2, ends_in="unnamed person", weakest=0.72)
    assert chains.EVERY.fits(found)
    assert Wanted(depth=2, ends_in="unnamed person", weakest=0.7).fits(found)
    assert not Wanted(depth=3).fits(found)
    assert not Wanted(ends_in="outlet").fits(found)
    assert not Wanted(weakest=0.8).fits(found)
    assert Wanted(ends_in="unclear").fits(Facts(depth=1, ends_in=None, weakest=1.0))


def test_the_weakest_hop_is_the_attribution_times_its_link() -> None:
    chain = chains.chain(chains.front(FULL), (JOURNAL, OFFICIAL), TEXT)
    weakest = chains.weakest(chain)
    assert weakest is not None
    assert (weakest.name, weakest.score) == ("The Journal", 0.72)
    assert chains.weakest(chains.front(FULL)) is None


def test_a_link_to_nobody_claims_nothing() -> None:
    unclear = Told(attribution=said("alone", None, source="a senior official"), score=0.0)
    assert [hop.score for hop in chains.chain((), (unclear,), TEXT)] == [0.9]


def test_ends_without_a_name_and_works_are_open() -> None:
    report = Told(attribution=said("r", "work", source="The Journal"), names=("The Journal",), named=True)
    assert not chains.end(chains.chain((), (JOURNAL,), TEXT)).open
    assert chains.end(chains.chain((), (OFFICIAL,), TEXT)).open
    assert chains.end(chains.chain((), (report,), TEXT)).open


def test_a_name_that_a_person_gives_goes_before_the_kind_of_the_words() -> None:
    named = replace(OFFICIAL, names=("Mara Venn",), named=True, by_person=True)
    ending = chains.end(chains.chain((), (named,), TEXT))
    assert (ending.kind, ending.open) == (None, False)


def test_provenance_that_contradicts_itself_is_all_there() -> None:
    two = replace(FULL, republished_from=(stated("The Ledger"), stated("The Journal")))
    front = chains.front(two, {"republished_from": filled("republished_from", "The Gazette")})
    named = [(hop.name, hop.why) for hop in front if hop.kind == "republished from"]
    assert [name for name, _ in named] == ["The Gazette", "The Ledger", "The Journal"]
    assert named[0][1] == "filled in by Ada Quill"
    assert named[1][1] == "found in: credit line; Ada Quill says otherwise"
    assert chains.republished(front)


def test_two_origins_that_the_article_states_are_called_so() -> None:
    own = Stated(value="The Northwater", found_in="credit line")
    front = chains.front(replace(FULL, republished_from=(stated("The Ledger"), own)))
    assert chains.in_line(front) == (
        "Northwater (the article states two origins: The Ledger; The Northwater, its own outlet) < by A. Author"
    )
    filled_in = chains.front(FULL, {"republished_from": filled("republished_from", "The Gazette")})
    assert "(two origins are given: The Gazette; The Ledger)" in chains.in_line(filled_in)


def test_what_a_person_fills_in_stands_with_what_the_text_states() -> None:
    outlet = next(hop for hop in chains.front(FULL, {"outlet": filled("outlet", "Southwater")}) if hop.kind == "outlet")
    assert (outlet.name, outlet.spans) == ("Southwater", ())
    assert outlet.why == "filled in by Ada Quill; the text states Northwater"
    gone = next(hop for hop in chains.front(FULL, {"authors": filled("authors")}) if hop.kind == "article")
    assert (gone.name, gone.why) == (None, "author not stated, as said by Ada Quill; the text states A. Author")


def test_the_article_has_its_title() -> None:
    titled = replace(FULL, title=Stated(value="The dam", found_in="headline"))
    article = next(hop for hop in chains.front(titled) if hop.kind == "article")
    assert article == Hop(
        kind="article",
        name="A. Author",
        why="found in: credit line",
        spans=(span("A. Author"),),
        title="The dam",
    )
