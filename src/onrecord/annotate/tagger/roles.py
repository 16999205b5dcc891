"""The closed lists of what the tagger finds: roles of an attribution, kinds of name. In the order of their labels."""

from typing import Literal, get_args

Role = Literal["source", "cue", "content"]
NameKind = Literal["person", "organisation", "place", "other"]

ROLES: tuple[Role, ...] = get_args(Role)
KINDS: tuple[NameKind, ...] = get_args(NameKind)
SOURCE, CUE, CONTENT = range(3)
