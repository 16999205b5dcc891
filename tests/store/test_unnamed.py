"""The ledger of sources without a name, and where another article names who said the same words."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256

import pytest

from onrecord import flow
from onrecord.chains import Wanted
from onrecord.gist import Gist
from onrecord.link.wording import Likeness, same_words
from onrecord.model import (
    Attribution,
    By,
    Description,
    Document,
    Link,
    Mention,
    Records,
    SourceKind,
    Span,
    Stated,
    attribution_id,
    digest,
    document_id,
)
from onrecord.store import Case
from onrecord.store.elsewhere import MOST_COMPARED, Elsewhere, named_elsewhere
from onrecord.store.unnamed import Ledger, ledger, statements
from onrecord.store.verify import verify

BY = By(stage="test", version=1)
NAMED = ("Tomas Brek", "Ines Varga")
QUOTE = "the wall of the lower dam will not last another winter without anchors."
Line = tuple[str, SourceKind, str]  # source, its kind, what it says


def keep(case: Case, number: int, lines: Iterable[Line], outlet: str | None = "Northwater") -> None:
    """An article of lines "X said Y"; a role is the last two words of a source that begins with "a" or a number."""
    several = list(lines)
    text = "\n".join(f"{source} said {what}" for source, _, what in several)
    address = f"{number}.txt"
    identity = document_id(address, text)
    document = Document(
        id=identity,
        address=address,
        text=text,
        raw_sha256=sha256(text.encode()).hexdigest(),
        captured="2031-01-01T00:00:00Z",
        by=BY,
        outlet=Stated(value=outlet, found_in="markup") if outlet else None,
        published=Stated(value=f"2031-05-{number:02}", found_in="file name"),
        language="en",
    )
    case.keep(address, text.encode(), document, _records(document, several), "test")


def _records(document: Document, lines: list[Line]) -> Records:
    mentions, attributions, links, at = [], [], [], 0
    for source, kind, what in lines:
        one, mention, link = _line(document, at, source, kind, what)
        attributions.append(one)
        mentions.append(mention)
        links.append(link)
        at += len(f"{source} said {what}\n")
    return Records(mentions=tuple(mentions), attributions=tuple(attributions), links=tuple(links))


def _line(document: Document, at: int, source: str, kind: SourceKind, what: str) -> tuple[Attribution, Mention, Link]:
    def span(start: int, length: int) -> Span:
        return Span(document.id, at + start, at + start + length)

    who, cue, content = span(0, len(source)), span(len(source) + 1, 4), span(len(source) + 6, len(what))
    own = attribution_id(document.id, (who,), (cue,), (content,))
    named = source in NAMED
    mention = Mention(
        id=digest("mention", who.start, document.id),
        span=who,
        kind="person",
        value=source.lower() if named else None,
        named=named,
        by=BY,
    )
    link = Link(
        id=digest("link", own),
        relation="refers",
        left=own,
        right=mention.id,
        score=0.9,
        why="named" if named else "described",
        evidence=(who,),
        by=BY,
    )
    told = source.startswith(("a ", "two "))
    role = span(source.index(" ") + 1, len(source) - source.index(" ") - 1) if told else None
    description = Description(number=2 if source.startswith("two") else None, role=(role,)) if role else None
    attribution = Attribution(
        id=own,
        document=document.id,
        source=(who,),
        cue=(cue,),
        content=(content,),
        kind="indirect",
        score=0.8,
        why="",
        by=BY,
        source_kind=kind,
        description=description,
    )
    return attribution, mention, link


def official(what: str) -> Line:
    return "a senior official", "unnamed person", what


@pytest.fixture
def pile(case: Case) -> Iterator[Case]:
    keep(case, 1, [official(QUOTE), official("it rained."), ("The crew", "unnamed people", "nothing.")])
    keep(case, 2, [("Tomas Brek", "named person", QUOTE)], "Harbour Herald")
    keep(case, 3, [official("it snowed."), ("two senior officials", "unnamed people", "so.")], None)
    keep(case, 4, [("the crew", "unnamed people", "all.")], "Harbour Herald")
    flow.link(case)
    assert verify(case) == ()
    yield case


def test_those_described_alike_stand_in_one_row(pile: Case) -> None:
    found = ledger(pile)
    assert [(row.key, len(row.entries), row.articles) for row in found.rows] == [
        ("1 | senior official | - | -", 3, 2),
        ("crew", 2, 2),
        ("2 | senior official | - | -", 1, 1),
    ]
    first = found.rows[0]
    assert first.outlets == (("Northwater", 2), (None, 1))
    assert (first.number, first.role, first.body, first.country) == ("1", "senior official", None, None)
    assert [entry.article.address for entry in first.entries] == ["1.txt", "1.txt", "3.txt"]
    assert (found.fit, found.total, found.hidden) == (6, 6, 0)


def test_every_part_has_its_place(pile: Case) -> None:
    entry = ledger(pile).rows[0].entries[0]
    (role,) = entry.parts["role"]
    assert (role.words, role.span.start, role.span.end) == ("senior official", 2, 17)
    assert entry.said == QUOTE


def test_the_ledger_hides_what_is_less_certain_and_what_is_not_asked_for(pile: Case) -> None:
    assert (ledger(pile, floor=0.9).fit, ledger(pile, floor=0.9).hidden) == (0, 6)
    deep = ledger(pile, Wanted(depth=2))
    assert (deep.fit, deep.total, deep.rows) == (0, 6, ())
    assert ledger(pile, Wanted(ends_in="unnamed person")).fit == 3


@pytest.mark.parametrize(
    ("words", "count"), [("Senior Official", 4), ("2 senior", 1), ("two senior", 1), ("crew", 2), ("admiral", 0)]
)
def test_words_find_what_those_described_so_say(pile: Case, words: str, count: int) -> None:
    assert len(statements(pile, words)) == count


def test_another_article_names_who_said_the_same_words(pile: Case) -> None:
    found = _elsewhere(pile, ledger(pile)).found
    (entry,) = [entry for row in ledger(pile).rows for entry in row.entries if entry.attribution in found]
    assert entry.said == QUOTE
    ((named,),) = found.values()
    assert (named.article.address, [each.name for each in named.speakers]) == ("2.txt", ["Tomas Brek"])
    assert [cut.words for cut in named.content] == [QUOTE]
    assert [cut.words for cut in named.source] == ["Tomas Brek"]
    assert named.why


def test_who_passes_words_on_is_not_named_for_them(case: Case) -> None:
    keep(case, 1, [official(QUOTE)])
    keep(case, 2, [("Ines Varga", "named person", f"Tomas Brek said {QUOTE}")])
    _put_inside(case, 2)
    flow.link(case)
    assert _elsewhere(case, ledger(case)).found == {}


def test_an_outlet_is_nobody_who_spoke(case: Case) -> None:
    keep(case, 1, [official(QUOTE)])
    keep(case, 2, [("Tomas Brek", "outlet", QUOTE)])
    flow.link(case)
    assert _elsewhere(case, ledger(case)).found == {}


def test_the_same_article_is_not_elsewhere(case: Case) -> None:
    keep(case, 1, [official(QUOTE), ("Tomas Brek", "named person", QUOTE)])
    flow.link(case)
    assert _elsewhere(case, ledger(case)).found == {}


def _elsewhere(case: Case, found: Ledger) -> Elsewhere:
    return named_elsewhere(case, found, same_words)


def _put_inside(case: Case, number: int, *people: tuple[str, SourceKind]) -> None:
    """Keep an article in which each of these says that the next said something, and the last one the quotation."""
    people = people or (("Ines Varga", "named person"), ("a friend", "unnamed person"))
    address, text = f"{number}.txt", "".join(f"{name} said " for name, _ in people) + QUOTE
    identity = document_id(address, text)
    document = Document(
        id=identity,
        address=address,
        text=text,
        raw_sha256=sha256(text.encode()).hexdigest(),
        captured="2031-01-02T00:00:00Z",
        by=BY,
        language="en",
    )
    records, at = Records(), 0
    for name, kind in people:
        rest = text[at + len(f"{name} said ") :]
        found, mention, link = _line(document, at, name, kind, rest)
        outer = records.attributions[-1].id if records.attributions else None
        records = Records(
            mentions=(*records.mentions, mention),
            attributions=(*records.attributions, replace(found, via=outer)),
            links=(*records.links, link),
        )
        at += len(f"{name} said ")
    case.keep(address, text.encode(), document, records, "test")


def test_whom_an_unnamed_source_tells_of_is_not_that_source(case: Case) -> None:
    """A sentence that two articles share: "an aide said workers said that Tomas Brek said ..." unmasks no worker."""
    people: list[tuple[str, SourceKind]] = [("an aide", "unnamed person"), ("workers", "unnamed people")]
    _put_inside(case, 1, *people, ("Tomas Brek", "named person"))
    _put_inside(case, 2, *people, ("Tomas Brek", "named person"))
    flow.link(case)
    assert _elsewhere(case, ledger(case)).found == {}


def test_nor_where_the_inner_speaker_was_made_out_in_one_article_alone(case: Case) -> None:
    people: list[tuple[str, SourceKind]] = [("an aide", "unnamed person"), ("workers", "unnamed people")]
    _put_inside(case, 1, *people)
    _put_inside(case, 2, *people, ("Tomas Brek", "named person"))
    flow.link(case)
    assert _elsewhere(case, ledger(case)).found == {}


def test_who_is_named_in_the_place_of_an_unnamed_source_is_named(case: Case) -> None:
    _put_inside(case, 1, ("Ines Varga", "named person"), ("workers", "unnamed people"))
    _put_inside(case, 2, ("Ines Varga", "named person"), ("Tomas Brek", "named person"))
    flow.link(case)
    ((named,),) = _elsewhere(case, ledger(case)).found.values()
    assert [each.name for each in named.speakers] == ["Tomas Brek"]


def test_words_that_many_report_are_compared_once_and_the_cap_is_told(case: Case) -> None:
    for number in range(1, 6):
        keep(case, number, [official(QUOTE)])
    for number in range(6, 6 + MOST_COMPARED + 1):
        keep(case, number, [("Tomas Brek", "named person", QUOTE)])
    flow.link(case)
    asked = list[str]()

    def counting(left: Gist, right: Gist) -> Likeness | None:
        asked.append(left.attribution)
        return same_words(left, right)

    found = named_elsewhere(case, ledger(case), counting)
    assert len(asked) == 1
    assert [len(several) for several in found.found.values()] == [MOST_COMPARED] * 5
    assert found.capped == 5


def test_words_that_only_point_or_are_a_name_are_counted_and_make_no_row(case: Case) -> None:
    lines: list[Line] = [
        ("She", "unnamed person", "the dam held."),
        ("one", "unnamed person", "the locks were open."),
        ("Secretary of State Ilsa Marrin", "unnamed person", "the town was calm."),
        ("the candidate", "named person", "the vote was fair."),
        ("critics", "unnamed people", "nobody had asked."),
    ]
    keep(case, 1, lines)
    flow.link(case)
    found = ledger(case)
    assert [row.words for row in found.rows] == ["critics"]
    assert (found.fit, found.left_out, found.total) == (1, 4, 5)
    assert found.rows[0].entries[0].passage == "critics said nobody had asked."
    assert len(statements(case, "she")) == 1
