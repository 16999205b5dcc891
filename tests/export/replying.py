"""An answer between two invented articles, for tests of what shows it."""

from onrecord.model import By
from onrecord.store.replied import End, Reply
from onrecord.store.unnamed import Cut
from onrecord.store.views import Article, Said
from onrecord.telling.sayings import in_brief
from onrecord.telling.sourcing import opening


def reply(left: Article, right: Article) -> Reply:
    """The last attribution of the one answers the first of the other."""
    return Reply(
        id="a" * 20,
        left=_end(left, left.said[-1]),
        right=_end(right, right.said[0]),
        score=0.8,
        why="denies: both speak of ice",
        by=By(stage="answering", version=1),
    )


def _end(article: Article, said: Said) -> End:
    text = article.document.text
    shared = tuple(Cut(span, span.of(text)) for span in said.attribution.content)
    words = opening(said.attribution, text)
    return End(article=in_brief(article), said=said, words=words, shared=shared)
