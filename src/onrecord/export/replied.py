"""What an attribution answers in other articles, and what answers it there, in lines for the terminal."""

from collections.abc import Iterator

from onrecord.export.terminal import line_of
from onrecord.store.replied import End, Replies
from onrecord.telling.certainty import percent
from onrecord.telling.layout import speaker_in_brief
from onrecord.telling.sourcing import put


def lines(replies: Replies) -> Iterator[str]:
    """A line each; of one that might answer and does not, that none was found."""
    for reply in replies.answers:
        yield f"answers in another article: {_in_words(reply.right)} ({percent(reply.score)}: {reply.why})"
    if replies.may_answer and not replies.answers:
        yield "answers in other articles: none found by this version"
    for reply in replies.answered:
        yield f"answered in another article: {_in_words(reply.left)} ({percent(reply.score)}: {reply.why})"


def _in_words(end: End) -> str:
    how = put(end.said.attribution)
    who = f"{speaker_in_brief(end.said)}, {how}" if how else speaker_in_brief(end.said)
    words = end.words if end.words.startswith(("“", '"')) else f"“{end.words}”"
    return f"{line_of(end.article)}, {who}: {words}"
