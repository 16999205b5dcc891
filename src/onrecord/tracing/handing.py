"""The chain of a place with those whom only the words of its sentence tell: who passes somebody's word on, and whose
word it is."""

import re
from collections.abc import Iterable, Iterator, Sequence

from onrecord.chains import Hop
from onrecord.link.among import Among
from onrecord.link.framing import mouths, presses
from onrecord.model import Span
from onrecord.provenance import Ending
from onrecord.works import Shelved

DENIES = "denies it, by the words of this sentence"
DENIER = re.compile(  # ‘Dr. Joren Hask also "categorically denies"’
    r"(?<![\w’'-])(?P<name>(?!(?:But|And|The|Yet|As|While)\b)[A-Z][\w’'-]+"
    r"(?: (?:(?:of|de|van|al) )?[A-Z][\w’'.-]+){0,4})(?:, [^,.]{2,80},)?"
    r"(?: (?:also|has|have|had|later|since|now|again|\w+ly)){0,3} [“\"‘]?(?:\w+ly )?den(?:y|ies|ied)\b"
)
PASSES = "passes it on, by the words of this sentence"


def completed(chain: Sequence[Hop], ending: Ending, sentence: Span, text: str, by: Iterable[str]) -> tuple[Hop, ...]:
    """The hops of a place that ends at somebody with a name, whoever passes it on before the last of them.

    `by` are those who do in its sentence, by their names. A place that ends elsewhere keeps its hops as they are.
    """
    if ending.kind != "speaker" or not ending.name or " and " in ending.name:
        return tuple(chain)
    hops = [hop for hop in chain if hop.kind != "source" or hop.name or hop.words]
    if any(_is(hop, ending.name) for hop in hops[:-1]):
        return tuple(hops)  # "we have found that ...", he said: the last hop is he once more
    last = hops.pop() if hops and _is(hops[-1], ending.name) else _hop(ending.name, ending.why, sentence, text)
    known = [hop.name or hop.words for hop in (*hops, last) if hop.kind == "source"]
    for name in by:
        if not any(_alike(name, each) for each in known):
            known.append(name)
            hops.append(_hop(name, PASSES, sentence, text))
    return (*hops, last)


def passing(around: str, among: Among, article: Shelved) -> Iterator[str]:
    """The names of those who pass on somebody's word in the words around a claim, or words for those without one; not
    the outlet of the article itself."""
    told = (it.name for it in presses(around) if among.is_outlet(it.name))
    for name in (*(it.name for it in mouths(around)), *told):
        if not among.is_its_outlet(name, article):
            yield name.rstrip("’'")


def denied_by(chain: Sequence[Hop], sentence: Span, core: tuple[int, int], text: str) -> tuple[Hop, ...]:
    """The hops of a denial, with the name before a verb of denying that no attribution was made out for."""
    found = DENIER.search(text, sentence.start, core[0])
    last = found["name"].split()[-1] if found else ""
    if found is None or any(last in (hop.name or "") or last in hop.words for hop in chain if hop.kind == "source"):
        return tuple(chain)
    hops = [hop for hop in chain if hop.kind != "source" or hop.name or hop.words]
    return (*hops, _hop(found["name"], DENIES, sentence, text))


def _is(hop: Hop, name: str) -> bool:
    """Whether a hop is the one with this name; a work that only has it in its words is not."""
    if hop.kind != "source":
        return False
    return _alike(hop.name, name) if hop.name else bool(hop.words) and hop.words.casefold() in name.casefold()


def _alike(one: str, other: str) -> bool:
    """Whether one of two names is the end of the other, or stands in it with a title."""
    left, right = one.casefold().removeprefix("the "), other.casefold().removeprefix("the ")
    return left in right or right in left


def _hop(name: str, why: str, sentence: Span, text: str) -> Hop:
    """A hop at a name of a sentence, with the place where it stands there; by the last word of it, if need be."""
    found = next((it for each in (name, name.rsplit(maxsplit=1)[-1]) for it in _places(each, sentence, text)), None)
    spans = () if found is None else (found,)
    words = "" if found is None else " ".join(found.of(text).split())
    return Hop(kind="source", name=name, why=why, spans=spans, words=words, named=name[:1].isupper())


def _places(words: str, sentence: Span, text: str) -> Iterator[Span]:
    pattern = r"\s+".join(map(re.escape, words.split()))
    for match in re.compile(rf"(?<!\w){pattern}(?!\w)").finditer(text, sentence.start, sentence.end):
        yield Span(sentence.document, match.start(), match.end())
