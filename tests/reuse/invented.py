"""News in no language, made by number, so that tests need no article of anybody."""

import random
from datetime import date, timedelta

from onrecord.reuse.finding import Article

SYLLABLES = [a + b + c for a in "bdfglmnrstvk" for b in "aeiou" for c in ("", "r", "l", "n", "st")]
FIRST = date(2031, 1, 1)


class Press:
    """Writes articles of invented words."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.written = 0

    def word(self) -> str:
        return "".join(self.random.choices(SYLLABLES, k=self.random.randint(2, 3)))

    def words(self, count: int) -> list[str]:
        return [self.word() for _ in range(count)]

    def sentence(self, count: int = 0) -> str:
        return " ".join(self.words(count or self.random.randint(8, 22))).capitalize() + "."

    def paragraph(self, sentences: int = 3) -> str:
        return " ".join(self.sentence() for _ in range(sentences))

    def body(self, paragraphs: int = 6) -> list[str]:
        return [self.paragraph() for _ in range(paragraphs)]

    def article(self, paragraphs: list[str], *, series: str | None = None, day: int | None = None) -> Article:
        """An article under a title and byline of its own."""
        self.written += 1
        head = [self.sentence(7).rstrip("."), f"By {self.word().title()} {self.word().title()}"]
        return Article(
            id=f"a{self.written:04}",
            text="\n\n".join([*head, *paragraphs]),
            series=f"series {self.written}" if series is None else series,
            published=FIRST + timedelta(days=self.written if day is None else day),
        )

    def slipped(self, text: str, share: float) -> str:
        """The text with so many of its words replaced."""
        return " ".join(self.word() if self.random.random() < share else word for word in text.split(" "))
