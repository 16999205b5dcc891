"""What a person chose and a report can show no longer, in words: one reason, the true one."""

from onrecord.model import SubjectKind
from onrecord.store.choosing import Choice

_THINGS: dict[SubjectKind, str] = {"article": "An article", "speaker": "A speaker", "attribution": "A passage"}


def gone(choice: Choice) -> str:
    """What is gone, and why: "A passage that is read differently now"."""
    differently = choice.kind == "attribution" and choice.article_held
    return f"{_THINGS[choice.kind]} that is {'read differently now' if differently else 'not in the case any more'}"
