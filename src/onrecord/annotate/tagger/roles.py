"""The closed lists of what the tagger finds: roles of an attribution, kinds of name, citations. In the order of their
labels."""

from typing import Literal, get_args

Role = Literal["source", "cue", "content"]
NameKind = Literal["person", "organisation", "place", "other"]
Lean = Literal["sure", "doubtful"]  # how surely an article leans on what it names

ROLES: tuple[Role, ...] = get_args(Role)
KINDS: tuple[NameKind, ...] = get_args(NameKind)
LEANS: tuple[Lean, ...] = get_args(Lean)
SOURCE, CUE, CONTENT = range(3)
