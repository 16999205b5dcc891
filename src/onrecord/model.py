"""The values that flow through onrecord, and nothing but values.

Every offset is a Unicode code point of a document's stored text; every range is half-open. A finding (Mention,
Attribution, Sentence, Link) is frozen: redoing a stage replaces it, nothing edits it. Its id digests its type, its
document and its role spans, so the same text gives the same ids on any machine, in any order, in any company.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

BlockKind = Literal["title", "byline", "heading", "paragraph", "quote", "caption", "boilerplate"]
AttributionKind = Literal["direct", "indirect", "mixed", "block", "ascribed"]
Stance = Literal[
    "states",
    "alleges",
    "denies",
    "doubts",
    "confirms",
    "asks",
    "predicts",
    "orders",
    "declines to comment",
    "did not respond",
]
Channel = Literal["statement", "interview", "press report", "document", "broadcast", "leak", "briefing", "social post"]
SourceKind = Literal[
    "named person",
    "unnamed person",
    "unnamed people",
    "organisation",
    "government body",
    "outlet",
    "work",
    "social post",
    "collective",
    "author",
]
Relation = Literal["refers", "answers"]
Tie = Literal["writes for", "owns", "quotes its own", "is paid by", "member of", "kin of", "other"]
MentionKind = Literal["person", "organisation", "outlet", "work", "place", "time", "quantity", "group"]
WorkKind = Literal[
    "outlet", "report", "memo", "book", "study", "post", "recording", "document", "article", "statement", "broadcast",
    "poll", "photo", "speech", "other",
]  # fmt: skip
Voice = Literal["attributed", "own", "unclear"]
AlterationKind = Literal["bracket", "ellipsis", "splice"]
FoundIn = Literal["markup", "headline", "byline line", "date line", "credit line", "file name"]
SubjectKind = Literal["article", "attribution", "speaker", "names", "outlet"]
Verdict = Literal["yes", "no", "instead"]
JudgedField = Literal[
    "title", "outlet", "authors", "published", "republished_from", "origin", "ownership", "background", "note",
]  # fmt: skip


def digest(*parts: str | int) -> str:
    """Twenty hexadecimal digits that name these parts; equal parts, equal name (SHA-256, parts kept apart)."""
    joined = "\x1f".join(str(part) for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def sha256(text: str) -> str:
    """The SHA-256 of a text's UTF-8 bytes, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Where: the code points start to end (half-open, never empty) of one document's text."""

    document: str
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span must be non-empty and start at 0 or later: {self.start}-{self.end}")

    def of(self, text: str) -> str:
        """The exact words of this span in its document's text."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """True when the two share a code point of the same document."""
        return self.document == other.document and self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """True when every code point of the other is also one of this."""
        return self.document == other.document and self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class By:
    """Which program made a record: the stage, its version, and the digest of the weights it used, if any."""

    stage: str
    version: int
    weights: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A fact about an article, as the article states it, and where it was found.

    `span` is None when the place is outside the text: the page's markup, the file's name.
    Dates are ISO prefixes: "2014", "2014-06" or "2014-06-13"; the length is the precision.
    """

    value: str
    found_in: FoundIn
    span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A stretch of text that the page sets apart: a paragraph, a heading, a byline, boilerplate."""

    kind: BlockKind
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Hyperlink:
    """A link in an article; `url` is None when its target was lost in this copy."""

    span: Span
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """An article as read. `text` is what a reader reads; `address` is its canonical URL, else its path relative to
    the case; `captured` is the time of the copy that was read (ISO 8601, UTC)."""

    id: str
    address: str
    text: str
    raw_sha256: str
    captured: str
    by: By
    title: Stated | None = None
    outlet: Stated | None = None
    authors: tuple[Stated, ...] = ()
    published: Stated | None = None
    republished_from: tuple[Stated, ...] = ()
    language: str | None = None
    links: tuple[Hyperlink, ...] = ()
    blocks: tuple[Block, ...] = ()

    @property
    def text_sha256(self) -> str:
        """The hash that every span of this document is checked against."""
        return sha256(self.text)


def document_id(address: str, text: str) -> str:
    """A document is its address and its text: a changed text at one address is another document."""
    return digest("document", address, text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence outside boilerplate, and in whose voice it stands.

    attributed: at least half of it is somebody's reported words; own: the author's own, without a source given;
    unclear: less than half of it is attributed, or it may belong to a quotation whose end is unclear, or it quotes or
    reports in a way that could not be read.
    """

    id: str
    span: Span
    voice: Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A thing named in one place. `value` is its normalised name, None when it could not be made out; `named` is
    False for those who are only described ("a senior official"). `described` is where the article tells who this is:
    titles before the name, appositions, role phrases that were resolved to it."""

    id: str
    span: Span
    kind: MentionKind
    value: str | None
    named: bool
    by: By
    described: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Alteration:
    """A place inside a quotation that is the quoter's, not the speaker's: [brackets], an ellipsis, a splice."""

    kind: AlterationKind
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Certainty:
    """How probable it is that the spans of each role are right, 0 to 1; None for a role that the attribution lacks.

    Right means: a trained reader would mark exactly the same words. Calibrated on held-out articles: of a hundred roles
    given 0.8, about eighty are right. It is about what the text says, never about whether that is true (law 5). Rounded
    to three decimals when made, so that two machines agree (law 3).
    """

    source: float | None
    cue: float | None
    content: float

    def __post_init__(self) -> None:
        if not all(0 <= each <= 1 for each in (self.source, self.cue, self.content) if each is not None):
            raise ValueError(f"a probability lies from 0 to 1: {self}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """How a source without a name is described, each part by its words in the same article.

    `number` is how many they are where the words give a count ("two officials", "one of them"). `role` is what they
    are ("security officials"), `body` and `country` whom they belong to, `grounds` why they are not named ("who asked
    not to be named because ...") or on what terms they speak.
    """

    number: int | None = None
    role: tuple[Span, ...] = ()
    body: tuple[Span, ...] = ()
    country: tuple[Span, ...] = ()
    grounds: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Someone is said to have said, written or thought something.

    `source` may be empty (nobody is given). `via` is the id of the enclosing attribution of the same document.
    `doubtful` are parts that may or may not belong to the content (a block quote whose end is unclear): nobody's.
    `score` is the probability, 0 to 1, that a trained reader would find the attribution too: give words of this content
    to this source. It never says whether what is reported is true. `certainty` is stricter, and of each role alone;
    None when the program that made it gave none, and `score` is then as good as that program's own measure. `why`
    says in words what fired. `source_kind` is what kind of source stands behind it, as far as this article tells, None
    when that is not clear; `description` tells of one without a name what its words tell. `hedges` are the words in the
    content that weaken it ("allegedly").
    """

    id: str
    document: str
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    kind: AttributionKind
    score: float
    why: str
    by: By
    stance: Stance | None = None
    channel: Channel | None = None
    via: str | None = None
    doubtful: tuple[Span, ...] = ()
    alterations: tuple[Alteration, ...] = ()
    certainty: Certainty | None = None
    hedges: tuple[Span, ...] = ()
    stance_why: str = ""
    channel_why: str = ""
    source_kind: SourceKind | None = None
    description: Description | None = None

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every span of its three roles, in the order of the text."""
        return tuple(sorted(self.source + self.cue + self.content))

    @property
    def extent(self) -> Span:
        """From its first code point to its last, whatever stands between."""
        spans = self.spans
        return Span(self.document, spans[0].start, max(span.end for span in spans))


def text_order(attribution: Attribution) -> tuple[int, int, str]:
    """The key by which attributions stand in the order of the text, an enclosing one before those inside it."""
    extent = attribution.extent
    return extent.start, -extent.end, attribution.id


def attribution_id(document: str, source: tuple[Span, ...], cue: tuple[Span, ...], content: tuple[Span, ...]) -> str:
    """Digest of the role spans alone: never of score, wording or version (law 3)."""
    roles = [("source", source), ("cue", cue), ("content", content)]
    return digest(
        "attribution", document, *(f"{role}:{span.start}-{span.end}" for role, spans in roles for span in spans)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One finding about two others, with its reason for people.

    relation "refers": left is an attribution, right the mention its source refers to; a source with several speakers
    has a link to each. `right` is None when the stage abstained, and `why` says so: "speaker unclear: 2 candidates:
    ..."; `candidates` is then where those are named. relation "answers": left is an attribution that denies, takes
    back, declines or leaves unanswered what right, another of the same article, says.
    """

    id: str
    relation: Relation
    left: str
    right: str | None
    score: float
    why: str
    evidence: tuple[Span, ...]
    by: By
    candidates: tuple[Span, ...] = ()


Reuse = Literal["article", "passage", "quotation", "boilerplate"]
Way = Literal["left from right", "right from left"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A passage that two articles share, as it stands in each; which side is left is the order of the documents' ids.

    `score` is the share of its words that are the same on both sides, `direction` who has it from whom, None when that
    is unclear; `why` is the evidence for the direction, a sentence each, for and against. Exported as a link "reuses".
    """

    id: str
    left: Span
    right: Span
    kind: Reuse
    words: int
    score: float
    direction: Way | None
    why: tuple[str, ...]
    by: By


def copy_id(left: Span, right: Span) -> str:
    """The id of a copy, from the places of its two sides alone."""
    return digest("reuses", *(part for span in (left, right) for part in (span.document, span.start, span.end)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """The article itself says that its author or outlet has a tie to what it reports on, in the words of `span`."""

    id: str
    span: Span
    who: Literal["author", "outlet"]
    tie: Tie
    why: str
    by: By


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What an article leans on, as far as its text tells, and no further: a report, a memo, another outlet.

    `published` is an ISO prefix, `place` where in the work ("page 20", "25:50"). Of an outlet as a whole only `outlet`
    is known.
    """

    kind: WorkKind
    outlet: str | None = None
    author: str | None = None
    title: str | None = None
    published: str | None = None
    place: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """An article leans on a work or an outlet, in the words of `span`.

    `again` is the id of the citation of this article that names the same work first, None for the first one itself;
    `leaning` are the ids of the attributions that stand on it: whose source it is, and what stands inside these.
    """

    id: str
    span: Span
    work: Work
    why: str
    by: By
    again: str | None = None
    leaning: tuple[str, ...] = ()


def citation_id(span: Span) -> str:
    """The id of a citation, from its place alone."""
    return digest("citation", span.document, span.start, span.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What links add up to: members that are one thing. Derived, rebuilt at will, never edited.

    relation "speaker": the mentions of one speaker across the case, under the name most often used.
    """

    id: str
    relation: Literal["speaker"]
    name: str
    named: bool
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Words as a person saw them when judging: where they stood, and the words."""

    start: int
    end: int
    exact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """The passages of an attribution's three roles, as a person saw or gives them."""

    source: tuple[Passage, ...] = ()
    cue: tuple[Passage, ...] = ()
    content: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a judgement is about, named by evidence, so that it outlives the finding (law 4).

    kind "article": a `field` of the article at this address. kind "attribution" or "speaker": the attribution with
    these roles in any article with this text, or who speaks in it. kind "names": whether two `names`, folded and in
    order, are one speaker's. kind "outlet": a `field` of the outlet whose folded name stands in `names`. These two are
    about no article: their address and text_sha256 are empty.
    """

    kind: SubjectKind
    address: str
    text_sha256: str
    field: JudgedField | None = None
    roles: Roles = Roles()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A person's word. It outranks every program, is appended and never lost; `undoes` names the one it takes back.

    verdict "yes" or "no" is about the subject as it stands; "instead" gives something else: `value` is a field's new
    value (authors and republished_from may have several; none at all says "not stated"), or one name, of the speaker
    (`named` is False for one who is only described); `roles` are an attribution's new passages; with "yes"
    they are the subject's own, and say that no program had found them: a person marked these words. About two names
    "yes" says that they are one speaker's, "no" that they are not, and `value` is how the person wrote them. `when`:
    ISO 8601, UTC. `source`: where the person has it from.
    """

    id: str
    subject: Subject
    verdict: Verdict
    value: tuple[str, ...] = ()
    named: bool = True
    roles: Roles | None = None
    who: str
    when: str
    note: str = ""
    undoes: str | None = None
    source: str = ""


def judgement(  # noqa: PLR0913 - each is a field of the one value that it makes
    *,
    subject: Subject,
    verdict: Verdict,
    value: Iterable[str] = (),
    named: bool = True,
    roles: Roles | None = None,
    who: str,
    when: str,
    note: str = "",
    undoes: str | None = None,
    source: str = "",
) -> Judgement:
    """A judgement with its id, the digest of everything it says: the same act twice is one act."""
    said = (verdict, *_parted(tuple(value)), int(named), *_told(roles), who, when, note, undoes or "")
    about = (subject.kind, subject.address, subject.text_sha256, subject.field or "", *_told(subject.roles))
    names = ("names", *_parted(subject.names)) if subject.names else ()  # ids made before there were any stay
    told = ("source", source) if source else ()
    return Judgement(
        id=digest("judgement", *about, *said, *names, *told),
        subject=subject,
        verdict=verdict,
        value=tuple(value),
        named=named,
        roles=roles,
        who=who,
        when=when,
        note=note,
        undoes=undoes,
        source=source,
    )


def _parted(parts: tuple[str, ...]) -> tuple[str | int, ...]:
    """The parts after their number, so that two lists that follow one another stay apart."""
    return (len(parts), *parts)


def _told(roles: Roles | None) -> tuple[str | int, ...]:
    """Roles as parts of a digest."""
    if roles is None:
        return ("none",)
    passages = [(name, each) for name in ("source", "cue", "content") for each in getattr(roles, name)]
    return _parted(tuple(f"{name}:{each.start}-{each.end}:{each.exact}" for name, each in passages))


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """Everything that annotate finds in one article."""

    sentences: tuple[Sentence, ...] = ()
    mentions: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    links: tuple[Link, ...] = ()
    interests: tuple[Interest, ...] = ()
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """An article that could not be read or annotated: which one, what is wrong, what to do about it."""

    address: str
    reason: str
