"""Sets that grow together: what is joined to one another, directly or by way of others, is of one set."""

from collections.abc import Hashable, Iterator
from typing import Generic, TypeVar

_Member = TypeVar("_Member", bound=Hashable)


class Sets(Generic[_Member]):
    """Each member knows another of its set, and so on up to the leader. Yields all members, in the order they came."""

    def __init__(self) -> None:
        self._above: dict[_Member, _Member] = {}

    def __iter__(self) -> Iterator[_Member]:
        return iter(self._above)

    def of(self, member: _Member) -> _Member:
        """The leader of its set; a new member is a set of its own."""
        while (above := self._above.setdefault(member, member)) != member:
            self._above[member] = member = self._above[above]
        return member

    def join(self, one: _Member, two: _Member) -> None:
        """Make their sets one; the leader of the first leads both."""
        one, two = self.of(one), self.of(two)
        self._above[two] = one
