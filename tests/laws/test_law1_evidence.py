"""Law 1, nothing without evidence: every finding holds non-empty spans of its own document's text."""

from collections.abc import Iterator

from hypothesis import given

from onrecord.annotate import annotate
from onrecord.model import Attribution, Document, Problem, Records, Span, attribution_id
from onrecord.read import read
from tests.articles import around, raw
from tests.laws.texts import NAMES, TEXTS, documents


def spans(records: Records) -> Iterator[Span]:
    """Every span of every record."""
    for attribution in records.attributions:
        yield from (*attribution.spans, *attribution.doubtful, *(change.span for change in attribution.alterations))
    yield from (sentence.span for sentence in records.sentences)
    yield from (mention.span for mention in records.mentions)
    yield from (span for link in records.links for span in link.evidence)


def check(document: Document) -> None:
    records = annotate(document)
    for span in spans(records):
        assert span.document == document.id
        assert 0 <= span.start < span.end <= len(document.text)
    check_ids(records)
    for attribution in records.attributions:
        check_attribution(document, records, attribution)
    check_links(records)
    check_told(document, records)
    check_sentences(document, records)


def check_ids(records: Records) -> None:
    for several in (records.attributions, records.mentions, records.sentences, records.links, records.interests):
        ids = [each.id for each in several]
        assert len(ids) == len(set(ids))


def check_attribution(document: Document, records: Records, attribution: Attribution) -> None:
    roles = (attribution.source, attribution.cue, attribution.content)
    assert attribution.document == document.id
    assert attribution.content, "somebody must have said something"
    assert attribution.id == attribution_id(document.id, *roles)
    for role in (*roles, attribution.doubtful):
        assert list(role) == sorted(role)
        assert not any(left.overlaps(right) for at, left in enumerate(role) for right in role[at + 1 :])
    for left, right in ((0, 1), (0, 2), (1, 2)):
        assert not any(a.overlaps(b) for a in roles[left] for b in roles[right]), "roles share a code point"
    for piece in attribution.content:
        assert piece.of(document.text).strip(), "a blank content"
    assert not any(a.overlaps(b) for a in attribution.doubtful for b in attribution.spans)
    assert all(any(piece.contains(change.span) for piece in quoted(attribution)) for change in attribution.alterations)
    assert 0 <= attribution.score <= 1 and attribution.why
    if attribution.via is not None:
        outer = {each.id: each for each in records.attributions}[attribution.via]
        inside = [*attribution.source, *attribution.cue, *attribution.content]
        assert all(any(piece.contains(span) for piece in outer.content) for span in inside)
        assert outer.content != attribution.content


def quoted(attribution: Attribution) -> Iterator[Span]:
    """The content, and what lies between its pieces (a splice)."""
    yield from attribution.content
    first, last = attribution.content[0], attribution.content[-1]
    yield Span(first.document, first.start, last.end)


def check_links(records: Records) -> None:
    mentions = {mention.id for mention in records.mentions}
    attributions = {attribution.id for attribution in records.attributions}
    refers = [link for link in records.links if link.relation == "refers"]
    assert {link.left for link in refers} == attributions
    assert {link.right for link in refers if link.right is not None} == mentions
    for link in refers:
        alone = sum(other.left == link.left for other in refers) == 1
        assert alone or link.right is not None, "several speak together, or nobody is made out"
        assert link.right is None or not link.candidates
    for link in (each for each in records.links if each.relation == "answers"):
        assert {link.left, link.right} <= attributions and link.left != link.right and link.evidence


def check_told(document: Document, records: Records) -> None:
    """What is told of attributions, names and the article lies in its text, hedges in the content they weaken."""
    for each in records.attributions:
        assert all(any(piece.contains(hedge) for piece in each.content) for hedge in each.hedges)
        told = each.description
        spans = (*told.role, *told.body, *told.country, *told.grounds) if told else ()
        assert all(span.of(document.text).strip() for span in spans)
        assert told is None or told.number is None or told.number > 0
    for span in (span for mention in records.mentions for span in mention.described):
        assert span.of(document.text).strip()
    for interest in records.interests:
        assert interest.span.of(document.text).strip()
    everything = (each.document for it in records.links for each in (*it.evidence, *it.candidates))
    assert set(everything) <= {document.id}


def check_sentences(document: Document, records: Records) -> None:
    at = 0
    for sentence in sorted(records.sentences, key=lambda sentence: sentence.span):
        assert at <= sentence.span.start, "sentences overlap"
        assert sentence.span.of(document.text).strip()
        at = sentence.span.end


@given(TEXTS, NAMES)
def test_every_record_of_what_is_read_is_evidence(text: str, name: str) -> None:
    document = read(raw(text, name))
    if not isinstance(document, Problem):
        check(document)


@given(documents())
def test_every_record_of_any_document_is_evidence(document: Document) -> None:
    check(document)


@given(documents())
def test_nothing_is_found_in_boilerplate_and_bylines(document: Document) -> None:
    silent = [block.span for block in document.blocks if block.kind in {"boilerplate", "byline"}]
    records = annotate(document)
    found = [span for attribution in records.attributions for span in attribution.spans]
    found += [sentence.span for sentence in records.sentences]
    assert not any(span.overlaps(block) for span in found for block in silent)


@given(documents())
def test_a_language_that_is_not_covered_gives_no_records(document: Document) -> None:
    records = annotate(document)
    if document.language == "de":
        assert records == Records()


def test_alterations_lie_in_quoted_words_or_between_them() -> None:
    check(around("“We [all] waited” … “for days,” Mira Tolland said. The crews “left … at noon” [all of them]."))
