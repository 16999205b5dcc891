"""What attributions of a case are about: the gists of those asked for, each made once."""

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from onrecord.gist import Gist, names_near, topic
from onrecord.model import Attribution, Mention
from onrecord.store import findings
from onrecord.store.fitting import listed
from onrecord.store.unnamed import parted

KEPT = 20_000  # gists that are kept at once
REFERS = "link.relation = 'refers' AND link.stands AND link.left_finding IN {}"
SPEAKING = f"SELECT left_finding, finding.id FROM link JOIN finding ON finding.key = right_finding WHERE {REFERS}"
SPOKEN = f"finding.key IN (SELECT right_finding FROM link WHERE {REFERS}) ORDER BY mention.start, finding.id"
ANSWERED = (
    "SELECT left_finding, right_finding FROM link JOIN attribution ON attribution.finding = right_finding"
    " WHERE relation = 'answers' AND link.stands AND attribution.stands AND left_finding IN {}"
    " ORDER BY left_finding, right_finding"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """An attribution with its gist, as far as `topic` makes it; `answered` is what it answers in its own article.
    `finding` and `document` are row keys."""

    finding: int
    document: int
    attribution: Attribution
    answered: tuple[Attribution, ...]
    gist: Gist


class Matters:
    """The matters of one snapshot."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._kept = dict[int, Matter]()

    def one(self, key: int) -> Matter:
        """That of the attribution with this row key."""
        return self.of([key])[0]

    def of(self, keys: Collection[int]) -> list[Matter]:
        """Those of these row keys, in the order given."""
        if len(self._kept) > KEPT:
            self._kept.clear()
        for several in parted(sorted(set(keys) - self._kept.keys())):
            self._kept |= {each.finding: each for each in self._made(several)}
        return [self._kept[key] for key in keys]

    def tied(self, one: Matter) -> Gist:
        """Its gist with the names around it."""
        return replace(one.gist, around=names_near(one.attribution, self.text(one.document)))

    def text(self, document: int) -> str:
        """The text of a document."""
        return text_of(self._db, document)

    def _made(self, keys: Collection[int]) -> Iterable[Matter]:
        read = findings.read_attributions(self._db, f"finding.key IN {listed(keys)}")
        speakers, answered = self._speakers(keys), self._answered(keys)
        by_document = defaultdict[int, list[int]](list)
        for key, (document, _) in read.items():
            by_document[document].append(key)
        for document, several in by_document.items():
            text = self.text(document)
            for key in several:
                found, own = read[key][1], answered.get(key, ())
                made = topic(found, text, speakers.get(key), own)
                yield Matter(finding=key, document=document, attribution=found, answered=own, gist=made)

    def _speakers(self, keys: Collection[int]) -> dict[int, Mention]:
        """The mention that each source leads to, the first in the text where there are several."""
        spoken = findings.chosen_mentions(self._db, SPOKEN.format(listed(keys)))
        leading = defaultdict[str, list[int]](list)
        for key, mention in self._db.execute(SPEAKING.format(listed(keys))):
            leading[mention].append(key)
        found = dict[int, Mention]()
        for mention in spoken:
            for key in leading[mention.id]:
                found.setdefault(key, mention)
        return found

    def _answered(self, keys: Collection[int]) -> dict[int, tuple[Attribution, ...]]:
        pairs = self._db.execute(ANSWERED.format(listed(keys))).fetchall()
        if not pairs:
            return {}
        read = findings.read_attributions(self._db, f"finding.key IN {listed({right for _, right in pairs})}")
        several = defaultdict[int, list[Attribution]](list)
        for left, right in pairs:
            several[left].append(read[right][1])
        return {left: tuple(sorted(own, key=lambda each: each.id)) for left, own in several.items()}


def text_of(db: sqlite3.Connection, document: int) -> str:
    """The text of the document with this row key."""
    (text,) = db.execute("SELECT text FROM document WHERE key = ?", (document,)).fetchone()
    return str(text)
