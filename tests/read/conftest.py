from collections.abc import Callable
from hashlib import sha256

import pytest

from onrecord.model import Document, Problem, Stated
from onrecord.read import Raw, read

Reader = Callable[..., Document]


def raw(content: str | bytes, name: str = "a.txt") -> Raw:
    data = content.encode() if isinstance(content, str) else content
    return Raw(
        address=f"in/{name}", name=name, data=data, captured="2031-07-01T00:00:00Z", sha256=sha256(data).hexdigest()
    )


@pytest.fixture
def article() -> Reader:
    """Reads an article that must be readable."""

    def read_article(content: str | bytes, name: str = "a.txt") -> Document:
        document = read(raw(content, name))
        assert isinstance(document, Document), document
        return document

    return read_article


@pytest.fixture
def refused() -> Callable[..., str]:
    """Reads what must be refused, and gives the reason."""

    def read_refused(content: str | bytes, name: str = "a.txt") -> str:
        problem = read(raw(content, name))
        assert isinstance(problem, Problem)
        assert problem.address == f"in/{name}"
        return problem.reason

    return read_refused


def said(document: Document, stated: Stated | None) -> tuple[str, str] | None:
    """Value and place of a fact; its span must hold the same words."""
    if stated is None:
        return None
    if stated.span is not None and stated.found_in not in ("date line",):
        assert " ".join(stated.span.of(document.text).split()) == stated.value
    return stated.value, stated.found_in


def kinds(document: Document) -> list[tuple[str, str]]:
    """Every block's kind and its words."""
    return [(block.kind, block.span.of(document.text)) for block in document.blocks]
