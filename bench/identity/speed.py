"""How long it takes to tell who is who among very many names, all made up. Seconds are this process's own.

    python bench/identity/speed.py [NAMES]

Half of the names are of people (with initials, surnames alone, slips and descriptions among them), half of bodies and
outlets, drawn so that a few surnames and first names are very frequent, as in a real pile.
"""

import random
import sys
import time
from collections import Counter

from onrecord.link.clusters import clusters
from onrecord.link.known import ours
from onrecord.link.pairing import likenesses
from onrecord.link.profiles import Profile
from onrecord.link.reading import keys, read, vague
from onrecord.model import MentionKind, digest

ONSETS = ["b", "br", "d", "f", "g", "h", "k", "kr", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "z", "sh"]
VOWELS = ["a", "e", "i", "o", "u", "ai", "ou"]
ENDS = ["n", "r", "l", "s", "k", "nt", "rd", "ssen", "ov", "ski", "man", ""]
KINDS = ["Ministry of Defence", "Courier", "Ports Authority", "Court", "Union", "Institute", "Herald", "Police"]
ROLES = ["minister", "port minister", "plumber", "docker", "mayor", "colonel", "spokesman", "judge", "teacher", ""]


def word(chance: random.Random) -> str:
    """A made-up word of two syllables."""
    parts = (chance.choice(ONSETS) + chance.choice(VOWELS) for _ in range(2))
    return "".join(parts) + chance.choice(ENDS)


def frequent(chance: random.Random, several: list[str]) -> str:
    """One of several, the first far more often than the last."""
    return several[int(len(several) * chance.random() ** 2)]


def person(chance: random.Random, firsts: list[str], lasts: list[str]) -> tuple[str, tuple[str, ...]]:
    """A name and how its bearer is described."""
    first, last = frequent(chance, firsts), frequent(chance, lasts)
    role = chance.choice(ROLES)
    name = chance.choice(
        [f"{first} {last}"] * 7 + [last, f"{first[0]} {last}", f"{first} {chance.choice(firsts)} {last}"]
    )
    return name, (f"{role} of {chance.choice(lasts).title()}",) if role else ()


def body(chance: random.Random, lasts: list[str]) -> str:
    """The name of a body or outlet."""
    kind, own = chance.choice(KINDS).lower(), frequent(chance, lasts)
    return chance.choice([f"{own} {kind}"] * 5 + [f"{kind} of {own}"] * 4 + [kind])


def names(number: int) -> list[Profile]:
    """So many different profiles."""
    chance = random.Random(7)
    firsts, lasts = [word(chance) for _ in range(600)], [word(chance) for _ in range(6000)]
    found: dict[str, Profile] = {}
    while len(found) < number:
        value, told = person(chance, firsts, lasts) if chance.random() < 0.6 else (body(chance, lasts), ())
        kind: MentionKind = (
            "person" if told or not set(value.split()) & {"of", "courier", "court", "union"} else "organisation"
        )
        if chance.random() < 0.05:
            value = value.replace(chance.choice("aeiou"), chance.choice("aeiou"), 1)
        if " " not in value or value in {each.lower() for each in KINDS}:
            told = (*told, f"amid {' '.join(chance.choice(lasts).title() for _ in range(20))}")
        id_ = digest("profile", value, kind, *told)
        found[id_] = Profile(id=id_, value=value, name=value.title(), kind=kind, described=told)
    return list(found.values())


def main() -> None:
    """Print how long each step takes."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    made, known = names(number), ours()
    start = time.process_time()
    found = list(likenesses(made, known))
    compared = time.process_time()
    loose = {each.id for each in made if vague(read(each, known))}
    several = clusters(made, found, {}, loose)
    done = time.process_time()
    print(f"{number:,} profiles, {len(found):,} pairs compared in {compared - start:.1f} s")
    print(f"{len(several):,} clusters in {done - compared:.1f} s; all in {done - start:.1f} s")
    for key, several in Counter(key for each in made for key in keys(each, known)).most_common(5):
        print(f"    shared by most: {key} ({several:,})")


if __name__ == "__main__":
    main()
