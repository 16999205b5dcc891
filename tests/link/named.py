"""Profiles for tests, made as the flow makes them."""

from onrecord.folding import name_key
from onrecord.link.profiles import Profile, profile
from onrecord.model import By, Mention, MentionKind, Span, digest

BY = By(stage="test", version=1)


def made(
    name: str,
    *described: str,
    kind: MentionKind = "person",
    around: str = "",
    document: str = "d",
    start: int = 0,
    by: By = BY,
) -> Profile:
    """The profile of a name with these descriptions."""
    span = Span(document, start, start + max(1, len(name)))
    id_ = digest("mention", document, start, name)
    mention = Mention(id=id_, span=span, kind=kind, value=name_key(name), named=True, by=by)
    found = profile(mention, name, described, around)
    assert found is not None
    return found
