"""onrecord as a system under test: this tree's or the first version's, whichever PYTHONPATH puts first."""

import hashlib

from protocol import Attribution, Read, serve

from onrecord.annotate import annotate
from onrecord.model import Document, Problem
from onrecord.read import Raw, read

_ROLES = ("source", "cue", "content")


def document_of(name: str, text: str) -> Document | None:
    """The article as the program reads it; None for one that it refuses."""
    data = text.encode("utf-8")
    digest = hashlib.sha256(data).hexdigest()
    document = read(Raw(address=name, name=name + ".txt", data=data, captured="2016-01-01T00:00:00Z", sha256=digest))
    if isinstance(document, Problem):
        return None
    if document.text != text:  # then its offsets would not be the file's
        raise ValueError(f"{name}: the stored text is not the file's text, so its offsets cannot be scored")
    return document


def load() -> Read:
    """Reads as the program does; what stands inside another statement (`via`) is left out, as PolNeAR has no such."""
    return _read


def _read(name: str, text: str) -> list[Attribution]:
    document = document_of(name, text)
    if document is None:
        return []
    return [
        {role: [(span.start, span.end) for span in getattr(found, role)] for role in _ROLES}
        for found in annotate(document).attributions
        if found.via is None
    ]


if __name__ == "__main__":
    serve(load)
