"""What an article cites beside its sentences: credits of its text and its pictures, addresses, linked words."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from onrecord.annotate.idiom import NAME, Idiom
from onrecord.annotate.repeats import Draft
from onrecord.annotate.sheet import mined
from onrecord.crediting import Credit, Outlet, canonical, credits, outlet
from onrecord.model import Document, Hyperlink, Span, Work

ADDRESS = re.compile(
    r"(?<![\w@./-])(?:https?://[^\s<>\"“”()\[\]]+|(?:www\.)?(?:[A-Za-z0-9-]{2,40}\.){1,3}"
    r"(?:com|org|net|gov|edu|int|info|io|news|eu|mil|co\.\w\w|[a-z]{2}\.gov|gov\.\w\w|org\.\w\w)(?![\w@.-]\w)"
    r"(?:/[^\s<>\"“”()\[\]]*)?)"
)
STOPS = ".,;:!?'’"
BEFORE = 35  # code points before a name in which it is told that the text is a reprint
NO_TARGET = ("#", "mailto:", "javascript:", "tel:", "sms:", "whatsapp:")
SHARING = re.compile(
    r"//[^/]*(?:facebook|twitter|x|linkedin|reddit|pinterest|whatsapp|t)\.\w+/(?:shar|intent|submit|pin/create|send)",
    re.I,
)
OWED = re.compile(rf"{NAME}(?![\w-])")
GROUP = re.compile(r"[A-Z][A-Za-z]+\.org|non-[a-z.]+")
LED = re.compile(r"(?:\b(?:[Aa]t|[Oo]n|[Ii]n|[Vv]isit|[Ss]ee|to|from|[Vv]ia|by|told)|[:(>\n”\"])\s?$")
COMPANY = re.compile(r"[A-Z][A-Za-z-]+\.[a-z]{2,4}")  # "Quay.io": as likely a firm as an address
HEAD = 1500  # code points in which a dateline stands
MANY = 3  # links of a line that holds nothing else


class Attached:
    """Reads one article's credits, addresses and links; `is_outlet` and `is_body` judge a name."""

    def __init__(
        self, document: Document, idiom: Idiom, is_outlet: Callable[[str], bool], is_body: Callable[[str], bool]
    ) -> None:
        self._document, self._text, self._idiom = document, document.text, idiom
        self._is_outlet, self._is_body = is_outlet, is_body

    def pictures(self) -> Iterator[Draft]:
        """Credits of pictures."""
        for pattern in self._idiom.photos:
            for found in pattern.finditer(self._text):
                blank = len(found.group()) - len(found.group().lstrip(" \t\r\n("))
                yield Draft(
                    start=found.start() + blank,
                    end=found.end(),
                    work=self._picture(found),
                    why="the credit of a picture",
                )

    def _picture(self, found: re.Match[str]) -> Work:
        """ "Photo: Ana Roos/Reuters": an author, an outlet, or both."""
        told = {name: words.strip(" .") for name, words in found.groupdict().items() if words}
        house = told.get("house") or told.get("agency") or told.get("two")
        author = told.get("by") or told.get("name") or told.get("one")
        if author is not None and house is None and (self._is_outlet(author) or self._is_body(author)):
            return Work(kind="photo", outlet=author)
        return Work(kind="photo", outlet=house, author=author)

    def credits(self) -> Iterator[Draft]:
        """Credit lines, datelines of agencies, reprints."""
        own = outlet(self._document)
        for credit in credits(self._document):
            if credit.span is not None and self._is_of_outlet(credit, own):
                work = Work(kind="outlet", outlet=credit.name)
                why = f"credited with the text: {credit.how}"
                yield Draft(start=credit.span.start, end=credit.span.end, work=work, why=why)

        for found in self._idiom.patterns["dateline"].finditer(self._text, 0, HEAD):
            if self._is_outlet(found["name"]) and not (own is not None and canonical(found["name"]) in own.forms):
                work, why = Work(kind="outlet", outlet=found["name"]), "credited with the text: dateline"
                yield Draft(start=found.start("name"), end=found.end("name"), work=work, why=why)
        for found in self._idiom.patterns["owed"].finditer(self._text):
            name = OWED.match(self._text, found.end())
            if name is None:
                continue
            the = found.group()[-4:] if found.group().endswith("The ") else ""  # "The Anvil"
            if self._may_be_owed(name.group(), found.group()) or (the and self._is_outlet(the + name.group())):
                work, why = Work(kind="outlet", outlet=name.group()), "credited with the text: it is from there"
                yield Draft(start=name.start() - len(the), end=name.end(), work=work, why=why)

    def _may_be_owed(self, name: str, before: str) -> bool:
        """Whether a text may be from whoever is named: in a line of its own, only from an outlet or a body."""
        return "from" in before or "source" in before or self._is_outlet(name) or self._is_body(name)

    def _is_of_outlet(self, credit: Credit, own: Outlet | None) -> bool:
        """Whether whoever is credited is another outlet: an agency, by the name, or by the words before it."""
        if credit.agency or (own is not None and credit.key in own.forms) or credit.how == "byline":
            return credit.agency and not (own is not None and credit.key in own.forms)
        if credit.how in {"dateline", "republished"} or self._is_outlet(credit.name) or credit.span is None:
            return True
        before = self._text[max(0, credit.span.start - BEFORE) : credit.span.start].lower()
        return self._idiom.patterns["reprints"].search(before) is not None and self._is_body(credit.name)

    def posts(self) -> Iterator[Draft]:
        """Posts that are shown, by the line with their author and their date."""
        for found in self._everywhere("signed_post"):
            work = Work(kind="post", author=" ".join(found["by"].split()))
            yield self._found(found, "signed", work, why="a post that is shown, with its author and its date")

    def verses(self) -> Iterator[Draft]:
        """Places in a holy book: "Isaiah 45:1"."""
        for found in self._everywhere("verses"):
            yield self._found(
                found, 0, Work(kind="book", title=" ".join(found.group().split())), why="chapter and verse"
            )

    def _everywhere(self, pattern: str) -> Iterator[re.Match[str]]:
        for block in mined(self._document):
            yield from self._idiom.patterns[pattern].finditer(self._text, block.span.start, block.span.end)

    def _found(self, found: re.Match[str], group: str | int, work: Work, *, why: str) -> Draft:
        return Draft(start=found.start(group), end=found.end(group), work=work, why=why)

    def addresses(self) -> Iterator[Draft]:
        """Addresses of the web that are written out."""
        for block in mined(self._document):
            for found in ADDRESS.finditer(self._text, block.span.start, block.span.end):
                url = found.group().rstrip(STOPS)
                if self._is_company(url, found.start()):
                    continue
                work = Work(kind="other", url=url)
                yield Draft(start=found.start(), end=found.start() + len(url), work=work, why="an address written out")

    def _is_company(self, url: str, start: int) -> bool:
        """ "Quay.io", "groups such as Quays.org": named, and not where one is to look."""
        group = GROUP.fullmatch(url) and not LED.search(self._text, max(0, start - BEFORE), start)
        return bool(group) or (COMPANY.fullmatch(url) is not None and not self._is_outlet(url))

    def links(self) -> Iterator[Draft]:
        """Linked words of the body."""
        bodies = [block.span for block in mined(self._document) if block.kind != "title"]
        at, rows = 0, self._rows(bodies)
        for link in sorted(self._document.links, key=lambda each: each.span):
            while at < len(bodies) and bodies[at].end <= link.span.start:
                at += 1
            inside = at < len(bodies) and bodies[at].start <= link.span.start
            if inside and self._leads(link) and bodies[at] not in rows:
                work = Work(kind="other", url=link.url)
                yield Draft(start=link.span.start, end=link.span.end, work=work, why="the words are a link")

    def _leads(self, link: Hyperlink) -> bool:
        """Whether a link leads to something that may be read: "Print" and "Share" do not."""
        words, url = " ".join(link.span.of(self._text).lower().split()), link.url or ""
        plain = words.strip(" .:>»«<|-–—→←[]()…")
        aside = url.startswith(NO_TARGET) or SHARING.search(url) is not None
        return bool(plain) and not aside and plain not in self._idiom.lists["navigation"]

    def _rows(self, bodies: Sequence[Span]) -> set[Span]:
        """The paragraphs that are nothing but a row of links."""
        starts = [body.start for body in bodies]
        linked: dict[int, list[Span]] = {}
        for link in self._document.links:
            linked.setdefault(bisect_right(starts, link.span.start) - 1, []).append(link.span)
        return {
            bodies[at]
            for at, spans in linked.items()
            if at >= 0 and len(spans) >= MANY and self._is_row(bodies[at], sorted(spans))
        }

    def _is_row(self, body: Span, spans: Sequence[Span]) -> bool:
        rest, at = "", body.start
        for span in spans:
            rest += self._text[at : span.start]
            at = max(at, span.end)
        return not any(map(str.isalnum, rest + self._text[at : body.end]))
