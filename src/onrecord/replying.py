"""What answers what across the articles of a case, made out when it is asked for: nothing of it is kept.

A denial, a refusal, a silence or a retraction is compared with what shares a word with it, found through the index of
words. A claim is answered by a denial when it is among what that denial answers, so that both say the same. Current
versions only; what a person set aside counts nowhere. The order in which articles came in does not show (law 9).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from sqlite3 import Connection

from onrecord.gist import Gist, Word, about, words_in
from onrecord.link import answering
from onrecord.link.answering import Answer
from onrecord.model import By, Span, digest
from onrecord.store import Case, rows
from onrecord.store.fitting import LINE, briefs, listed, numbers
from onrecord.store.holding import Holders
from onrecord.store.indexing import BITS
from onrecord.store.matters import Matter, Matters
from onrecord.store.reading import read_said
from onrecord.store.replied import NO_REPLIES, End, Replies, Reply
from onrecord.store.unnamed import Cut
from onrecord.telling.sourcing import opening

BY = By(stage="answering", version=answering.VERSION)
LAST = (1 << BITS) - 1  # the greatest number of a saying within its document
MOST_ARTICLES = 400  # that share most words with a claim are searched for denials
MOST_SHOWN = 8  # shared words of either end
STANCES = f"({', '.join(repr(stance) for stance in sorted(answering.STANCES))})"
COUNTS = "attribution.stands AND attribution.kind <> 'ascribed'"
DENIES = f"{COUNTS} AND attribution.stance IN {STANCES}"
CLAIMS = f"{COUNTS} AND (attribution.stance IS NULL OR attribution.stance NOT IN {STANCES})"
FOUND = "finding JOIN attribution ON attribution.finding = finding.key"
OF_CURRENT = f"shelf CROSS JOIN {FOUND} AND finding.document = shelf.document AND finding.type = 'attribution'"
PLACE = "(SELECT MIN(start) FROM span WHERE span.finding = finding.key AND role IN ('source', 'cue', 'content'))"


def of_attribution(case: Case, identity: str, *, floor: float = 0.0) -> Replies:
    """What the attribution with this id answers in other articles, and what answers it there."""
    with case.snapshot() as db:
        key = rows.number(
            db, f"SELECT finding.key FROM {OF_CURRENT} WHERE shelf.current AND {COUNTS} AND finding.id = ?", identity
        )
        return NO_REPLIES if key is None else _Replying(db, floor).replies(key)


def of_article(case: Case, document: str, *, floor: float = 0.0) -> dict[str, Replies]:
    """The same of every attribution of the article with this id, by theirs."""
    with case.snapshot() as db:
        found = rows.ask(
            db,
            f"SELECT finding.id, finding.key FROM {OF_CURRENT}"
            f" WHERE shelf.current AND {COUNTS} AND shelf.id = ? ORDER BY finding.id",
            document,
        ).fetchall()
        return _Replying(db, floor).several(dict(found))


def of_case(case: Case, *, floor: float = 0.0) -> Iterator[Reply]:
    """Everything that answers anything in another article, in the order of the articles and texts of what answers."""
    with case.snapshot() as db:
        yield from _Replying(db, floor).every()


_Ids = dict[int, str]  # of articles, by row key


class _Replying:
    """One question, in one snapshot."""

    def __init__(self, db: Connection, floor: float) -> None:
        self._db = db
        self._floor = floor
        self._holders = Holders(db, answering.MOST_HOLDERS)
        self._matters = Matters(db)
        self._dates = dict[int, tuple[str, str | None]]()  # id and date of an article by its row key

    def replies(self, key: int) -> Replies:
        """Both ways, of the attribution with this row key."""
        one = self._matters.one(key)
        if answering.replies(one.gist):
            return Replies(answers=self.answers(key), may_answer=True)
        return Replies(answered=tuple(self._answered(one)))

    def several(self, keys: dict[str, int]) -> dict[str, Replies]:
        """The same of each of these, by id. Where they are more than the denials of the case, it is quicker to ask all
        denials once than to look for those of each."""
        ((denials,),) = numbers(self._db, f"SELECT COUNT(*) FROM {OF_CURRENT} WHERE shelf.current AND {DENIES}")
        if len(keys) <= denials:
            return {identity: self.replies(key) for identity, key in keys.items()}
        answers, answered = defaultdict[str, list[Reply]](list), defaultdict[str, list[Reply]](list)
        for reply in self.every():
            answers[reply.left.said.attribution.id].append(reply)
            answered[reply.right.said.attribution.id].append(reply)
        found = {identity: (tuple(answers[identity]), sorted(answered[identity], key=_by_date)) for identity in keys}
        may = set(self._keys(f"{FOUND} WHERE {DENIES} AND finding.key IN {listed(keys.values())}"))
        return {
            identity: Replies(answers=ours, answered=tuple(theirs), may_answer=keys[identity] in may)
            for identity, (ours, theirs) in found.items()
        }

    def every(self) -> Iterator[Reply]:
        """What every denial answers, in the order of the articles and texts."""
        place = f"shelf.address, shelf.id, {PLACE}, finding.id"
        for key in self._keys(f"{OF_CURRENT} WHERE shelf.current AND {DENIES} ORDER BY {place}"):
            yield from self.answers(key)

    def answers(self, key: int) -> tuple[Reply, ...]:
        """What a denial answers."""
        left = self._matters.one(key)
        return tuple(self._told((left, right, found) for right, found in self._found(left)))

    def _answered(self, right: Matter) -> Iterator[Reply]:
        """What answers a claim: of the denials that do by themselves, those to which no other claims go before."""
        pairs = (
            (left, own, found)
            for left in self._denials(right)
            if self._alone(left, right)
            for own, found in self._found(left)
            if own.finding == right.finding
        )
        yield from sorted(self._told(pairs), key=_by_date)

    def _alone(self, left: Matter, right: Matter) -> bool:
        """Whether the one answers the other when no other claims are there."""
        if not answering.might_answer(left.gist, right.gist):
            return False
        return answering.answer(self._matters.tied(left), self._matters.tied(right)) is not None

    def _found(self, left: Matter) -> list[tuple[Matter, Answer]]:
        """What a denial answers, among the claims that share most words with it."""
        stems = self._telling(left.gist)
        near = self._matters.of(self._claims(left, stems))
        claims = {each.attribution.id: each for each in near if answering.might_answer(left.gist, each.gist)}
        holders = defaultdict[str, list[Gist]](list)
        for each in claims.values():
            tied = self._matters.tied(each)
            for stem in stems & answering.keys(tied):
                holders[stem].append(tied)
        dates = dict(self._dated({left.document, *(each.document for each in claims.values())}).values())
        return [(claims[found.right], found) for found in answering.answered(self._matters.tied(left), holders, dates)]

    def _telling(self, gist: Gist) -> frozenset[str]:
        """The stems of a gist by which others are looked up."""
        return frozenset(stem for stem in answering.keys(gist) if self._holders.sayings(stem))

    def _claims(self, left: Matter, stems: Iterable[str]) -> list[int]:
        """The claims of other articles that a denial is compared with: they share most of these stems with it."""
        votes = Counter(chain.from_iterable(map(self._holders.sayings, stems)))
        sharing = defaultdict[tuple[int, int], list[int]](list)
        for key, count in votes.items():
            sharing[count, key >> BITS].append(key & LAST)
        earlier = self._eligible({document for _, document in sharing}, left=left.document)
        found: list[int] = []
        for (_, document), several in sorted(sharing.items(), key=lambda it: (-it[0][0], earlier.get(it[0][1], ""))):
            if len(found) >= answering.MOST_COMPARED:
                break
            if document in earlier:
                keys = listed(self._holders.findings(document, several))
                found += self._keys(f"{FOUND} WHERE {CLAIMS} AND finding.key IN {keys} ORDER BY finding.id")
        return found[: answering.MOST_COMPARED]

    def _denials(self, right: Matter) -> list[Matter]:
        """The denials of the articles that share most words with a claim: what they are about need not be in the index
        of what is said, which has nothing of "declined to comment on the quay"."""
        stems = self._telling(right.gist)
        votes = Counter(chain.from_iterable(map(self._holders.articles, stems)))
        later = self._eligible(votes, right=right.document)
        ranked = sorted(later, key=lambda document: (-votes[document], later[document]))[:MOST_ARTICLES]
        place = {document: at for at, document in enumerate(ranked)}
        asked = f"{FOUND} WHERE {DENIES} AND type = 'attribution' AND finding.document IN {listed(place)}"
        found = numbers(self._db, f"SELECT finding.key, finding.document FROM {asked} ORDER BY finding.id")
        nearest = sorted(found, key=lambda row: place[row[1]])[: answering.MOST_COMPARED]
        return self._matters.of([key for key, _ in nearest])

    def _eligible(self, documents: Iterable[int], *, left: int | None = None, right: int | None = None) -> _Ids:
        """The ids of those articles whose claims that at the left may answer, or that may answer that at the right."""
        own = left if right is None else right
        assert own is not None
        dated = self._dated({own, *documents})
        dates, (identity, _) = dict(dated.values()), dated.pop(own)
        ends = {key: (other, identity) if left is None else (identity, other) for key, (other, _) in dated.items()}
        return {key: dated[key][0] for key, pair in ends.items() if answering.may_answer(*pair, dates)}

    def _dated(self, documents: set[int]) -> dict[int, tuple[str, str | None]]:
        """The ids and dates of articles, by row key."""
        new = documents - self._dates.keys()
        if new:
            found = self._db.execute(f"SELECT document, id, published FROM shelf WHERE document IN {listed(new)}")
            self._dates |= {key: (identity, published) for key, identity, published in found}
        return {key: self._dates[key] for key in documents}

    def _keys(self, asked: str) -> list[int]:
        return [key for (key,) in numbers(self._db, f"SELECT finding.key FROM {asked}")]

    def _told(self, several: Iterable[tuple[Matter, Matter, Answer]]) -> Iterator[Reply]:
        """The answers as values, without those of which an end is less certain than is asked for."""
        for left, right, found in several:
            if min(left.attribution.score, right.attribution.score) < self._floor:
                continue
            yield self._reply(left, right, found)

    def _reply(self, left: Matter, right: Matter, found: Answer) -> Reply:
        denied = (span for each in left.answered for span in each.content)
        ours = (*about(left.attribution, self._matters.text(left.document)), *left.attribution.cue, *denied)
        theirs = self._shared(right, (*right.attribution.content, *right.attribution.source), found)
        return Reply(
            id=digest("link", "answers", found.left, found.right),
            left=self._end(left, self._shared(left, ours, found)),
            right=self._end(right, theirs),
            score=found.score,
            why=_why(left, theirs, found),
            by=BY,
        )

    def _shared(self, one: Matter, where: Iterable[Span], found: Answer) -> list[Word]:
        """The words in these places that the other end has too, each once."""
        text, spans = self._matters.text(one.document), sorted(set(where))
        words = (word for span in spans for word in words_in((span,), text) if word.stem in found.shared)
        return list({word.start: word for word in words}.values())

    def _end(self, one: Matter, shared: Sequence[Word]) -> End:
        text, spoken = self._matters.text(one.document), one.attribution
        spans = [Span(spoken.document, word.start, word.end) for word in shared[:MOST_SHOWN]]
        lines = self._db.execute(f"SELECT {LINE} FROM shelf WHERE shelf.document = ?", (one.document,)).fetchall()
        ((_, _, said),) = read_said(self._db, "finding.key = ?", one.finding)
        return End(
            article=briefs(self._db, lines)[one.document],
            said=said,
            words=opening(spoken, text),
            shared=tuple(Cut(span, span.of(text)) for span in spans or spoken.cue or spoken.spans[:1]),
        )


def _why(left: Matter, shared: Iterable[Word], found: Answer) -> str:
    """The reason, in words of the claim instead of their stems."""
    words = {word.stem: word.folded for word in reversed(list(shared))}
    both = f"both speak of {', '.join(sorted(words.values()))}"
    names = ", and the same names stand in or near both" if found.names else ""
    return f"{left.attribution.stance}: {both}{names}"


def _by_date(reply: Reply) -> tuple[bool, str, str, str]:
    article = reply.left.article
    return article.published is None, article.published or "", article.address, reply.id
