"""Sentences of a treebank in Universal Dependencies, turned into the older labels that quotation rules ask for.

The rules of the peers were written for spaCy's own English models, whose trees follow ClearNLP: a preposition heads its
noun, "is" heads its sentence, the last word of a name heads the name. An open treebank says it the other way round, so
each sentence is turned once, before learning. The turn is a close likeness, not ClearNLP to the letter.
Sources: universaldependencies.org/u/dep; ClearNLP guidelines, "dependency conversion".
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

ROOT = -1
_LABELS = {
    "acl:relcl": "relcl",
    "aux:pass": "auxpass",
    "compound:prt": "prt",
    "csubj:outer": "csubj",
    "csubj:pass": "csubjpass",
    "fixed": "dep",
    "flat": "compound",
    "iobj": "dative",
    "nmod:desc": "compound",
    "nmod:poss": "poss",
    "nmod:unmarked": "npadvmod",
    "nsubj:outer": "nsubj",
    "nsubj:pass": "nsubjpass",
    "obj": "dobj",
    "obl:unmarked": "npadvmod",
    "root": "ROOT",
}
_OF_THE_CLAUSE = {"advcl", "aux", "cc", "csubj", "discourse", "expl", "mark", "nsubj", "parataxis", "punct", "vocative"}


@dataclass(slots=True)
class Sentence:
    """Words with their tags and tree; heads are places in the sentence, ROOT for its top."""

    words: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    opens_paragraph: bool = False

    def children(self, word: int) -> list[int]:
        """The words that hang on this one, from left to right."""
        return [child for child, head in enumerate(self.heads) if head == word]


def sentences(path: Path) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U file, turned."""
    lines: list[list[str]] = []
    opens = True
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(("# newpar", "# newdoc")):
            opens = True
        elif line and not line.startswith("#"):
            lines.append(line.split("\t"))
        elif not line and lines:
            yield turned(_sentence(lines, opens))
            lines, opens = [], False


def _sentence(lines: list[list[str]], opens: bool) -> Sentence:
    """One sentence as it stands in the file; of a word in parts ("don't") the parts are the words."""
    sentence = Sentence(opens_paragraph=opens)
    glued: dict[int, bool] = {}
    for row in lines:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            glued |= dict.fromkeys(range(first, last), False) | {last: "SpaceAfter=No" not in row[9]}
        elif row[0].isdigit():
            sentence.words.append(row[1])
            sentence.spaces.append(glued.get(int(row[0]), "SpaceAfter=No" not in row[9]))
            sentence.lemmas.append(row[2])
            sentence.tags.append(row[3])
            sentence.heads.append(int(row[6]) - 1)
            negated = row[7] == "advmod" and "Polarity=Neg" in row[5]
            sentence.labels.append("neg" if negated else row[7])
    return sentence


def turned(sentence: Sentence) -> Sentence:
    """The sentence with its tree and labels in the older manner (changed in place)."""
    for word in range(len(sentence.words)):
        _turn_name(sentence, word)
    for word in range(len(sentence.words)):
        _turn_being(sentence, word)
    for word in range(len(sentence.words)):
        _turn_preposition(sentence, word)
    sentence.labels = [_LABELS.get(label, label.partition(":")[0]) for label in sentence.labels]
    return sentence


def _turn_name(sentence: Sentence, first: int) -> None:
    """Ilsa -> Marrin becomes Marrin -> Ilsa: the last word of a name is its head."""
    rest = [child for child in sentence.children(first) if sentence.labels[child] == "flat" and child > first]
    if rest and sentence.tags[first] == "PROPN":
        last = rest[-1]
        _take_place(sentence, last, first)
        for child in sentence.children(first):
            sentence.heads[child] = last
        sentence.heads[first], sentence.labels[first] = last, "compound"


def _turn_being(sentence: Sentence, word: int) -> None:
    """In "she is the mayor" the verb becomes the head, with the subject and all that belongs to the clause."""
    children = sentence.children(word)
    verb = next((child for child in children if sentence.labels[child] == "cop"), None)
    if verb is None:
        return
    _take_place(sentence, verb, word)
    for child in children:
        label = sentence.labels[child].partition(":")[0]
        if child != verb and (label in _OF_THE_CLAUSE or (label in ("advmod", "neg", "obl") and child < word)):
            sentence.heads[child] = verb
    sentence.heads[word], sentence.labels[word] = verb, "acomp" if sentence.tags[word] == "ADJ" else "attr"


def _turn_preposition(sentence: Sentence, noun: int) -> None:
    """In "according to the mayor" each preposition hangs on the one before, and the noun on the last."""
    before = [child for child in sentence.children(noun) if sentence.labels[child] == "case" and child < noun]
    if not before:
        return
    label = sentence.labels[noun].partition(":")
    chain = sorted(word for case in before for word in (case, *_fixed(sentence, case)))
    _take_place(sentence, chain[0], noun)
    if label[0] in ("obl", "nmod", "advmod", "attr", "acomp"):
        sentence.labels[chain[0]] = "agent" if label[2] == "agent" else "prep"
    for above, below in pairwise(chain):
        sentence.heads[below], sentence.labels[below] = above, "prep"
    sentence.heads[noun], sentence.labels[noun] = chain[-1], "pobj"


def _fixed(sentence: Sentence, word: int) -> list[int]:
    return [child for child in sentence.children(word) if sentence.labels[child] == "fixed"]


def _take_place(sentence: Sentence, new: int, old: int) -> None:
    sentence.heads[new], sentence.labels[new] = sentence.heads[old], sentence.labels[old]


def straight_or_curly(words: list[str], chance: random.Random) -> list[str]:
    """The words with their double quotation marks made straight or curly, at even chance: newspapers use both."""
    curly, opened, written = chance.random() < 0.5, False, []
    for word in words:
        if word in ('"', "“", "”", "``", "''"):
            opened = not opened
            word = ("“" if opened else "”") if curly else '"'  # noqa: PLW2901
        written.append(word)
    return written
