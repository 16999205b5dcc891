"""Who has it from whom: evidence is weighed, never a date alone; direct edges only; siblings have no direction."""

from dataclasses import replace

from onrecord.link.direction import direction, side, weigh
from onrecord.link.lineage import lineage, versions
from onrecord.link.sharing import Shared
from onrecord.link.stemma import leads, way_between, ways
from onrecord.link.tying import LARGE
from onrecord.link.wire import Share, by_outlet, shares
from onrecord.model import Copy, Document
from tests.link.shared import article, copies

STORY = (
    "The harbour office has sold the northern quay to a dealer from the islands, three clerks of the office told "
    "{own} on Friday, and the price was a tenth of what the town had paid for its planks alone.",
    "Nobody in the council had seen the contract before it was signed, and two members asked for the minutes of a "
    "meeting that, as it turned out, had never been held in any room of the building.",
    "Joren Hask, who mends nets beside the quay, counted forty carts on the road to the mill that night, most of them "
    "loaded with timber and some with the iron rings that boats are tied to.",
    "The dealer did not answer letters, and the lamp above his door on Salt Street has been out since the first week "
    "of the month, neighbours of the house recalled when they were asked about him.",
)


def written(outlet: str, day: int | None, paragraphs: tuple[str, ...], *, own: str = "reporters") -> Document:
    """An article of an outlet, with a date or without."""
    stated = f"\n{day} March 2031\n" if day else ""
    head = f"Quay sold in {outlet.rsplit(maxsplit=1)[-1]} town\n\nBy Ana Torvald, {outlet}\n{stated}"
    body = "\n\n".join(each.format(own=own) for each in paragraphs)
    return article(f"{outlet.replace(' ', '-').lower()}.txt", f"{head}\n\n{body}\n")


def given(left: Document, right: Document) -> tuple[str | None, tuple[str, ...]]:
    """Which of the two has it from the other, by the start of its address; and why."""
    found = copies(left, right)
    assert found
    one, other = sorted([left, right], key=lambda each: each.id)
    way, why = direction(side(one), side(other), found)
    child = {"left from right": one, "right from left": other, None: None}[way]
    return (child.address if child else None), why


HERALD = written("The Merrow Herald", 3, STORY, own="this newspaper")


def test_dates_alone_give_no_direction() -> None:
    child, why = given(HERALD, written("The Tesk Ledger", 5, STORY, own="this newspaper"))
    assert child is None
    assert any("dates alone" in each for each in why)


def test_a_credit_gives_a_direction_against_the_dates() -> None:
    credited = written("The Tesk Ledger", 1, (*STORY, "This article was originally published at The Merrow Herald."))
    child, why = given(HERALD, credited)
    assert child == credited.address
    assert "says that it was published at The Merrow Herald before" in why[0]


def test_this_newspaper_turned_into_its_name() -> None:
    child, why = given(HERALD, written("The Tesk Ledger", None, STORY, own="the Herald"))
    assert child == "the-tesk-ledger.txt"
    assert any("speaks of itself" in each for each in why)


def test_both_credit_one_that_is_not_there() -> None:
    agency = tuple(each if at else f"MERROW (KNA) — {each}" for at, each in enumerate(STORY))
    child, why = given(written("The Merrow Herald", 3, agency), written("The Tesk Ledger", 5, agency[:3]))
    assert child is None
    assert why[0] == "both credit KNA, which is not in this case"


def family() -> tuple[list[Document], tuple[Copy, ...]]:
    """A herald; a ledger that has it from there and edits it; a mirror that has it from the ledger."""
    edited = (STORY[0], STORY[1].replace("two members", "two angry members, friends of the mayor,"), STORY[2], STORY[3])
    ledger = written("The Tesk Ledger", 5, (*edited, "With files from The Merrow Herald."), own="the Herald")
    mirror = written("The Quenn Mirror", 8, (*edited[:3], "Originally published at The Tesk Ledger."), own="the Herald")
    documents = [HERALD, ledger, mirror]
    return documents, copies(*documents)


def test_a_copy_that_a_nearer_version_explains_is_no_edge() -> None:
    documents, found = family()
    names = {each.id: each.address for each in documents}
    made = lineage(documents, found)
    assert {(names[each.parent], names[each.child]) for each in made.edges} == {
        ("the-merrow-herald.txt", "the-tesk-ledger.txt"),
        ("the-tesk-ledger.txt", "the-quenn-mirror.txt"),
    }
    assert [names[each] for each in made.roots] == ["the-merrow-herald.txt"]
    assert all(each.direction for each in made.copies)
    assert lineage(documents[::-1], found[::-1]).edges == made.edges


def test_two_that_have_it_from_a_third_have_no_direction() -> None:
    ledger = written("The Tesk Ledger", 5, (*STORY[:3], "With files from The Merrow Herald."), own="the Herald")
    mirror = written(
        "The Quenn Mirror", 8, (*STORY[:3], "Originally published at The Merrow Herald."), own="the Herald"
    )
    made = lineage([HERALD, ledger, mirror], copies(HERALD, ledger, mirror))
    between = [each for each in made.copies if {each.left.document, each.right.document} == {ledger.id, mirror.id}]
    assert between
    assert all(each.direction is None for each in between)
    assert {each.parent for each in made.edges} == {HERALD.id}


def test_versions_of_one_address_follow_one_another() -> None:
    texts = ["The quay was sold on Monday.", "The quay was sold.", "The quay was not sold."]
    several = [
        article("quay.txt", text, f"2031-05-0{day}T00:00:00Z") for day, text in zip((3, 1, 2), texts, strict=True)
    ]
    edges = versions(several)
    assert [(each.parent, each.child) for each in edges] == [
        (several[1].id, several[2].id),
        (several[2].id, several[0].id),
    ]
    assert all(each.kind == "version" for each in edges)


def test_one_wrong_date_is_outvoted() -> None:
    found = ways([("w", "b", 3.0), ("b", "c", -1.0)])
    assert found["w", "b"] > 0.8
    assert found["b", "c"] > 0.8
    assert abs(found["w", "b"] + found["b", "w"] - 1) < 1e-9
    assert way_between({"w": ["a", "b"], "a": ["w"], "b": ["w"]}, "a", "b") == ["a", "w", "b"]


def test_wire_copy_without_credit() -> None:
    agency = article(
        "kna.txt", "Quay sold\n\nKell News Agency\n3 March 2031\n\n" + "\n\n".join(STORY).format(own="KNA")
    )
    paper = written(
        "The Tesk Ledger", 5, (*STORY[:2], "The mayor of Tesk has no quay to sell, and is glad of it today.")
    )
    found = copies(agency, paper)
    rows = {each.document: each for each in shares([agency, paper], lineage([agency, paper], found).copies)}
    ours = rows[paper.id]
    assert ours.agency == "Kell News Agency"
    assert not ours.credited
    assert ours.own + ours.wire + ours.copied == ours.words
    assert 0.7 < ours.wire / ours.words < 0.9
    (row,) = [each for each in by_outlet(rows.values()) if each.outlet == "The Tesk Ledger"]
    assert "1 of 1 articles have an agency's text, 0 of them say so" in row.why


def test_the_same_text_in_three_outlets_is_an_agencys() -> None:
    papers = [written(name, None, STORY[1:]) for name in ("The Tesk Ledger", "The Quenn Mirror", "The Merrow Herald")]
    rows = shares(papers, lineage(papers, copies(*papers)).copies)
    assert all(each.wire > 0.9 * each.words and each.agency is None for each in rows)


def test_dates_alone_give_no_direction_among_several_either() -> None:
    days = {"The Merrow Herald": 1, "The Tesk Ledger": 2, "The Quenn Mirror": 4, "The Moran Post": 5}
    papers = [written(name, day, STORY) for name, day in days.items()]
    made = lineage(papers, copies(*papers))
    assert not made.edges
    assert all(each.direction is None for each in made.copies)
    assert all("direction unclear: the dates alone speak for it" in each.why for each in made.copies)


def test_one_credit_gives_no_direction_to_those_that_have_none() -> None:
    silent = [written(name, day, STORY) for name, day in (("The Quenn Mirror", 4), ("The Moran Post", 5))]
    ledger = written("The Tesk Ledger", 2, (*STORY, "With files from The Merrow Herald."))
    papers = [written("The Merrow Herald", 1, STORY), ledger, *silent]
    made = lineage(papers, copies(*papers))
    assert {each.child for each in made.edges} == {ledger.id}


def test_the_number_of_takers_decides_nothing() -> None:
    assert set(leads([("hub", f"taker {number}", 0.0) for number in range(9)]).values()) == {0.0}
    found = leads([("root", "hub", 3.0), ("hub", "taker", 0.0)])
    assert found["hub", "taker"] == found["root", "hub"] == 3.0


def test_a_large_family_does_not_choose_among_equals() -> None:
    parents = [written(f"The {name} Herald{name}", 1, STORY[:3]) for name in ("Tesk", "Quenn")]
    takers = [written(f"The {number}th Paper{number}", 5, STORY[:2]) for number in range(LARGE)]
    found = tuple(each for taker in takers for each in copies(parents[0], taker)) + copies(*parents)
    assert not lineage([*parents, *takers], found).edges
    alone = lineage([parents[0], *takers], [each for each in found if parents[1].id not in _ends(each)])
    assert {each.parent for each in alone.edges} == {parents[0].id}
    assert len(alone.edges) == LARGE


MORE = (
    "Rain fell on the roofs of the lower town for six days, so that the school had to lend its benches to those who "
    "slept in the chapel, and the baker gave away what he could not sell.",
    "A wall behind the tannery came down on Tuesday night, and the carter Brannoc Uld found his mare under it, alive, "
    "with a beam across the stall and not a scratch on her.",
)


def taken(herald: Document, ledger: Document) -> tuple[str | None, tuple[str, ...]]:
    """Which of two articles, alone in a case, has it from the other, by its address; and why."""
    made = lineage([herald, ledger], copies(herald, ledger))
    names = {each.id: each.address for each in (herald, ledger)}
    child = next((names[each.child] for each in made.edges), None)
    return child, made.copies[0].why


def test_what_has_less_of_a_text_has_it_from_what_has_more() -> None:
    child, why = taken(HERALD, written("The Tesk Ledger", None, STORY[:2], own="this newspaper"))
    assert child == "the-tesk-ledger.txt"
    assert "The Merrow Herald has much more beside what they share than The Tesk Ledger" in why
    assert "The Merrow Herald goes on where The Tesk Ledger ends" in why


def test_who_names_itself_in_its_dateline_is_like_an_agency() -> None:
    courier = written("The Grand Tesk Courier", None, (f"MERROW (GTC) — {STORY[0]}", *STORY[1:]))
    child, why = taken(courier, written("The Tesk Ledger", None, STORY))
    assert child == "the-tesk-ledger.txt"
    assert why[0] == "The Grand Tesk Courier names itself in its dateline, as agencies do"
    assert taken(written("The Grand Tesk Courier", None, STORY), written("The Tesk Ledger", None, STORY))[0] is None


def test_a_person_introduced_twice_stands_in_a_passage_that_was_put_in() -> None:
    own = "Joren Hask, the son of a ferryman, has lived on the quay since the year of the flood, as his father did."
    ledger = written("The Tesk Ledger", 5, (own, *STORY[2:], *MORE))
    child, why = taken(written("The Merrow Herald", 3, STORY), ledger)
    assert child == "the-tesk-ledger.txt"
    assert any("introduces “Joren Hask” twice" in each for each in why)


def test_naming_the_other_in_whatever_words_is_a_credit_beside_the_copy() -> None:
    words = "What the Herald printed has been denied by nobody."
    child, why = taken(HERALD, written("The Tesk Ledger", None, (*STORY, words), own="this newspaper"))
    assert child == "the-tesk-ledger.txt"
    assert any("The Tesk Ledger names The Merrow Herald" in each for each in why)


def test_dates_weeks_apart_weigh_less() -> None:
    cut = (*STORY[:2], *MORE[:1])
    near, far = (written("The Tesk Ledger", day, cut, own="this newspaper") for day in (5, 30))
    weighed = [
        weigh(Shared(side(HERALD), side(ledger), _turned(copies(HERALD, ledger), HERALD)).whole)
        for ledger in (near, far)
    ]
    assert weighed[0].odds > weighed[1].odds >= weighed[1].undated


def _turned(found: tuple[Copy, ...], left: Document) -> tuple[Copy, ...]:
    """Copies with the side of this article on the left."""
    return tuple(
        each if each.left.document == left.id else replace(each, left=each.right, right=each.left) for each in found
    )


def test_a_common_phrase_in_which_words_differ_is_no_copy() -> None:
    frames = (
        "They recall that the lamp above his door on Salt Street has been out since the {} week of the {}.",
        "Others say, too, that the lamp above his door on Salt Street has been out since the {} week of the {}.",
    )
    one = written("The Merrow Herald", 3, (MORE[0], frames[0].format("first", "month")))
    credit = "With files from The Merrow Herald."
    other = written("The Tesk Ledger", 5, (frames[1].format("third", "year"), STORY[0], credit))
    assert all(each.direction is None for each in lineage([one, other], copies(one, other)).copies)


def _ends(copy: Copy) -> set[str]:
    return {copy.left.document, copy.right.document}


def wired(*papers: Document) -> dict[str | None, Share]:
    """The table of outlets of these articles."""
    return {each.outlet: each for each in by_outlet(shares(papers, lineage(papers, copies(*papers)).copies))}


def test_one_dateline_makes_no_agency_of_a_paper() -> None:
    dated = (f"MORAN (The Merrow Herald) — {STORY[0]}", *STORY[1:])
    herald, other = written("The Merrow Herald", 1, STORY), written("The Tesk Ledger", 4, STORY)
    table = wired(herald, other, written("The Quenn Mirror", 8, dated))
    assert all(each.agency is None and not each.wire for each in table.values())
    assert table["The Quenn Mirror"].copied > 0.9 * table["The Quenn Mirror"].words


def test_datelines_of_several_outlets_make_an_agency_but_not_to_itself() -> None:
    dated = (f"MORAN (The Merrow Herald) — {STORY[0]}", *STORY[1:])
    takers = [written(name, 5, dated) for name in ("The Tesk Ledger", "The Quenn Mirror")]
    table = wired(written("The Merrow Herald", 1, STORY), *takers)
    assert table["The Tesk Ledger"].agency == "The Merrow Herald"
    herald = table["The Merrow Herald"]
    assert (herald.agency, herald.wire, herald.own) == (None, 0, herald.words)


def test_the_same_text_days_apart_is_no_agencys() -> None:
    days = {"The Tesk Ledger": 1, "The Quenn Mirror": 4, "The Merrow Herald": 9}
    assert not any(each.wire for each in wired(*(written(name, day, STORY[1:]) for name, day in days.items())).values())


def test_no_agency_share_where_the_direction_is_unclear() -> None:
    agency = article("kna.txt", "Quay sold\n\nKell News Agency\n3 March 2031\n\n" + "\n\n".join(STORY))
    paper = written("The Tesk Ledger", 1, (*STORY, "Nobody answered the door."))
    assert not lineage([agency, paper], copies(agency, paper)).edges
    assert not wired(agency, paper)["The Tesk Ledger"].wire


def test_what_speaks_against_a_direction_is_told_as_such() -> None:
    credited = written("The Tesk Ledger", 1, (*STORY, "This article was originally published at The Merrow Herald."))
    _, why = given(HERALD, credited)
    assert [each for each in why if "is dated" in each] == [
        "although The Tesk Ledger is dated 2031-03-01, The Merrow Herald 2031-03-03"
    ]
    made = lineage([HERALD, credited], copies(HERALD, credited))
    told = [*(each.why for each in made.edges), *(each.why for each in made.copies)]
    assert told and all(each[-1].startswith("although ") for each in told)


def test_two_articles_of_one_outlet_are_told_apart_by_their_titles() -> None:
    told = [
        article(f"{number}.txt", f"{title}\n\nThe Tesk Ledger\n{number} March 2031\n\n" + "\n\n".join(STORY))
        for number, title in ((1, "Quay sold in Merrow"), (4, "Merrow loses its quay"))
    ]
    _, why = given(told[0], told[1])
    assert "Quay sold in Merrow is dated 2031-03-01, Merrow loses its quay 2031-03-04" in why


def test_few_words_are_quoted_only_between_quotation_marks() -> None:
    words = "the lamp above his door on Salt Street has been out since the first week of the month"
    for before, behind, told in (("that ", ".", "few words in common"), ("“", "”.", "both quote a few words")):
        heads = "Lamps go out across the whole town", "A dealer is missed by many"
        left, right = (article(f"{head[:4]}.txt", f"{head}\n\nThey recall {before}{words}{behind}\n") for head in heads)
        one, other = sorted([left, right], key=lambda each: each.id)
        found = [replace(each, kind="quotation") for each in copies(left, right)]
        assert direction(side(one), side(other), found)[1][0].startswith(told)
