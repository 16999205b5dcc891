"""Where a passage begins and ends in its text: its words, with the marks that both sides have around them."""

from onrecord.reuse.letters import QUOTES

MOST = 3  # code points of marks on either side: a full stop, a quotation mark, a bracket
_ALIKE = {**{mark: '"' for mark in QUOTES}, "‘": "'", "’": "'", "‚": "'", "–": "-", "—": "-", "…": "."}
Stretch = tuple[int, int]


def widened(left: str, left_span: Stretch, right: str, right_span: Stretch) -> tuple[Stretch, Stretch]:
    """Both spans with the marks directly before and after them that are the same on both sides."""
    before, after = _before(left, left_span[0]), _after(left, left_span[1])
    before = _common(before[::-1], _before(right, right_span[0])[::-1])
    after = _common(after, _after(right, right_span[1]))
    return (
        (left_span[0] - before, left_span[1] + after),
        (right_span[0] - before, right_span[1] + after),
    )


def _before(text: str, at: int) -> str:
    return _marks(text[max(0, at - MOST) : at][::-1])[::-1]


def _after(text: str, at: int) -> str:
    return _marks(text[at : at + MOST])


def _marks(text: str) -> str:
    """The marks that the text begins with: up to a space or a letter."""
    size = next((at for at, char in enumerate(text) if char.isspace() or char.isalnum()), len(text))
    return text[:size]


def _common(left: str, right: str) -> int:
    """How many marks both begin with, whatever their shape."""
    pairs = zip(left, right, strict=False)
    return next((at for at, (x, y) in enumerate(pairs) if _ALIKE.get(x, x) != _ALIKE.get(y, y)), min(len(left), len(right)))
