"""What a browser makes of the report, as far as tests need it."""

from html.parser import HTMLParser

VOID = {"meta", "link", "img", "br", "input", "hr"}


class Page(HTMLParser):
    """Ids, links and tags of a page, and the words of each article's text without what is ours in it."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.texts: list[str] = []
        self.words = ""
        self._open: list[tuple[str, str]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags.add(tag)
        self.attributes |= set(found)
        if "id" in found:
            self.ids.append(found["id"])
        if "href" in found:
            self.links.append(found["href"])
        if tag not in VOID:
            self._open.append((tag, found.get("class", "")))
        if found.get("class") == "text":
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open and self._open[-1][0] == tag, f"{tag} closes {self._open[-1:]}"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        classes = [name for _, names in self._open for name in names.split()]
        if not {tag for tag, _ in self._open} & {"style", "script"}:
            self.words += data
        if "text" in classes and "ours" not in classes:
            self.texts[-1] += data
