"""What becomes of sentences that are taken over: edits of attributions, and edits that change nothing."""

import random
from collections.abc import Callable
from dataclasses import replace

from sentences import MARK, Saying, Templates, needs_that
from writing import Piece, described

_Edit = Callable[[random.Random, Templates, Piece, Saying], Saying | None]


def edit(rng: random.Random, templates: Templates, pieces: list[Piece], many: int) -> None:
    """Edits the attribution or the claim of some of these sentences, where they allow it, each once at most."""
    places = [at for at, piece in enumerate(pieces) if piece.saying is not None]
    rng.shuffle(places)
    for change in rng.choices(list(_EDITS), list(_EDITS.values()), k=many):
        for at in places:
            saying = pieces[at].saying
            made = change(rng, templates, pieces[at], saying) if saying else None
            if made is not None:
                pieces[at] = replace(pieces[at], saying=made)
                places.remove(at)
                break


def _drop_hedge(rng: random.Random, templates: Templates, piece: Piece, saying: Saying) -> Saying | None:
    return replace(saying, hedged=False) if saying.hedged else None


def _add_hedge(rng: random.Random, templates: Templates, piece: Piece, saying: Saying) -> Saying | None:
    return replace(saying, hedged=True) if "[H" in saying.content and not saying.hedged else None


def _drop_source(rng: random.Random, templates: Templates, piece: Piece, saying: Saying) -> Saying | None:
    return replace(saying, pattern="plain") if saying.pattern in ("front", "back", "according") else None


def _change_source(rng: random.Random, templates: Templates, piece: Piece, saying: Saying) -> Saying | None:
    if saying.source is None or saying.source.name is not None or piece.topic is None or saying.pattern == "plain":
        return None
    others = [words for words in piece.topic.unnamed if not set(words.split()) & set(saying.source.role.split())]
    return replace(saying, source=described(rng.choice(others))) if others else None


def _change_number(rng: random.Random, templates: Templates, piece: Piece, saying: Saying) -> Saying | None:
    if not saying.numbers:
        return None
    at = rng.randrange(len(saying.numbers))
    old = saying.numbers[at]
    new = max(2, round(old * rng.choice((0.5, 0.7, 1.4, 1.7, 2.2))))
    changed = (*saying.numbers[:at], new if new != old else old + 3, *saying.numbers[at + 1 :])
    return replace(saying, numbers=changed)


def _drop_name(rng: random.Random, templates: Templates, piece: Piece, saying: Saying) -> Saying | None:
    named = saying.source is not None and saying.source.name is not None and saying.form == "full"
    return replace(saying, form="role") if named and saying.pattern != "plain" else None


def _change_cue(rng: random.Random, templates: Templates, piece: Piece, saying: Saying) -> Saying | None:
    speaks = saying.source is not None and saying.source.speaks and not saying.hearer
    if not speaks or saying.pattern in ("plain", "according"):
        return None
    others = [cue for cue in ("said", *templates.loaded_cues) if cue != saying.cue]
    neutral = saying.cue not in templates.loaded_cues
    cue = rng.choice(others[1:]) if neutral else "said"
    return replace(saying, cue=cue, that=True)


# How often each is drawn.
_EDITS: dict[_Edit, int] = {
    _drop_hedge: 5, _add_hedge: 2, _drop_source: 3, _change_source: 3, _change_number: 4, _drop_name: 2, _change_cue: 3,
}  # fmt: skip


def restyled(rng: random.Random, piece: Piece, house: str) -> Piece:
    """The sentence with edits that change nothing: a synonym, the source at the other end, "that", the house's name.

    `house` is what the taker calls the outlet that it took from: "told this newspaper" becomes "told the Herald".
    """
    saying = piece.saying
    if saying is None:
        return piece
    saying = _with_synonym(saying, rng) if rng.random() < 0.3 else saying
    if rng.random() < 0.08 and saying.pattern in ("front", "back"):
        saying = replace(saying, pattern="back" if saying.pattern == "front" else "front", that=True)
    if rng.random() < 0.08 and saying.cue == "said" and not needs_that(saying.content):
        saying = replace(saying, that=not saying.that)
    if saying.hearer.islower() and rng.random() < 0.75:
        saying = replace(saying, hearer=house)
    if saying.setting and rng.random() < 0.1:
        saying = replace(saying, setting="")
    if saying.typo and rng.random() < 0.3:
        saying = replace(saying, typo=None)
    return replace(piece, saying=saying)


def _with_synonym(saying: Saying, rng: random.Random) -> Saying:
    choices = [len(match[2].split("|")) for match in MARK.finditer(saying.content) if match[1] == "S"]
    return replace(saying, synonyms=tuple(rng.randrange(many) for many in choices))


def differences(parent: Saying, child: Saying) -> list[tuple[str, str | None, str | None]]:
    """What was changed of the attribution: (what, part in the parent, part in the child)."""
    found: list[tuple[str, str | None, str | None]] = []
    if parent.hedged != child.hedged:
        found.append(("dropped hedge", "hedge", None) if parent.hedged else ("added hedge", None, "hedge"))
    for at, (old, new) in enumerate(zip(parent.numbers, child.numbers, strict=True)):
        if old != new:
            found.append(("changed number", f"number {at}", f"number {at}"))
    if child.pattern == "plain" != parent.pattern:
        return [*found, ("dropped source", "source", None)]
    if parent.source != child.source:
        found.append(("changed source", "source", "source"))
    elif child.form == "role" != parent.form and parent.source and parent.source.name:
        found.append(("dropped name", "source", "source"))
    if parent.cue != child.cue:
        found.append(("changed cue", "cue", "cue"))
    return found


def neutral(parent: Saying, child: Saying) -> list[str]:
    """What was changed without changing who said what."""
    found = []
    found += ["synonym"] if parent.synonyms != child.synonyms else []
    found += ["order"] if child.pattern not in (parent.pattern, "plain") else []
    found += ["that"] if parent.that != child.that else []
    found += ["setting"] if parent.setting != child.setting else []
    found += ["house name"] if parent.hearer != child.hearer else []
    found += ["typing error mended"] if parent.typo and not child.typo else []
    return found
