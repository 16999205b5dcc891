"""An article and the edges between articles, before they are printed."""

from dataclasses import dataclass, field
from datetime import datetime

from sentences import Style
from writing import Piece, Story


@dataclass(slots=True)
class House:
    """An outlet or an agency: its name, how others call it, its site, its style."""

    name: str
    short: str
    site: str
    code: str | None
    style: Style
    date_style: int
    footer: str | None


@dataclass(slots=True, eq=False)
class Article:
    """One article; `hidden` ones are parents that are not in the pile."""

    house: House
    story: Story
    title: str
    author: str | None
    when: datetime
    body: list[list[Piece]]
    stated: datetime | None = None
    hidden: bool = False
    kind: str = ""
    byline: str | None = None
    dateline: str = ""
    closing: str = ""
    boilerplate: str | None = None
    """An agency's footer: kept from the parent, or there for some other reason."""
    mentions: str | None = None
    """The outlet that the article credits although it copied nothing from it."""
    notes: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    edges: list["Edge"] = field(default_factory=list)
    met: set[str] = field(default_factory=set)
    version_of: "Article | None" = None
    updated: datetime | None = None
    address: str = ""
    file: str = ""

    def pieces(self) -> list[Piece]:
        """All sentences in order."""
        return [piece for paragraph in self.body for piece in paragraph]


@dataclass(slots=True, eq=False)
class Edge:
    """`child` took from `parent`; `credit` is how it says so, `signs` what betrays it besides."""

    parent: Article
    kind: str
    credit: str | None = None
    signs: list[str] = field(default_factory=list)
