"""Invented articles that share passages, as read, and the copies between them."""

from onrecord.model import By, Copy, Document, Span, copy_id
from onrecord.read import Raw, read
from onrecord.reuse.differences import differences, similarity
from onrecord.reuse.finding import Article, find

BY = By(stage="reuse", version=1)


def article(address: str, text: str, captured: str = "2031-05-01T00:00:00Z") -> Document:
    """An article with this text, read as a file of that name."""
    data = text.encode()
    found = read(Raw(address=address, name=address.rsplit("/", 1)[-1], data=data, captured=captured, sha256="0"))
    assert isinstance(found, Document), found
    return found


def copies(*documents: Document) -> tuple[Copy, ...]:
    """The passages that the engine finds between articles, without a direction."""
    by_id = {each.id: each for each in documents}
    given = [Article(id=each.id, text=each.text) for each in documents]
    return tuple(
        copy(by_id[each.left], each.left_span, by_id[each.right], each.right_span, each.kind.value)
        for each in find(given)
    )


def copy(left: Document, left_span: tuple[int, int], right: Document, right_span: tuple[int, int], kind: str) -> Copy:
    """A copy between two articles, its sides in the order of their ids."""
    sides = sorted([(left.id, left_span), (right.id, right_span)])
    texts = {left.id: left.text, right.id: right.text}
    (one, one_span), (two, two_span) = sides
    steps = differences(texts[one], one_span, texts[two], two_span)
    spans = Span(one, *one_span), Span(two, *two_span)
    return Copy(
        id=copy_id(*spans), left=spans[0], right=spans[1], kind=kind, words=len(texts[one][slice(*one_span)].split()),
        score=similarity(steps, texts[one], texts[two]), direction=None, why=(), by=BY,
    )  # fmt: skip
