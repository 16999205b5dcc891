"""What an older version shares with another article, where the current version has other words."""

from onrecord.link.earlier import Earlier, earlier, passages
from onrecord.model import Document
from tests.link.shared import BY, article

PAGE = (
    "Lock closed in Orvale\n\n14 April 2031\n\nThe harbour board of Orvale allegedly closed the northern lock on Monday"
    " after two barges struck its gate, said Mara Venn, the lock keeper.\n\nNobody in the council had asked for a"
    " report on the gate of the lock.\n\nAbout 12 crews waited overnight for a pilot who knew the old channel.\n"
)
LATER = (
    PAGE.replace("allegedly ", "").replace("on Monday", "on Sunday").replace("14 April", "15 April")
    .replace("Nobody in the council had asked for a report on the gate of the lock.", "Mills stood still.")
)  # fmt: skip
COPY = "Barges strike gate\n\nThe Orvale Post\n\n16 April 2031\n\n" + PAGE.partition("2031\n\n")[2]


def found(old: Document, new: Document, other: Document) -> Earlier | None:
    return next(earlier(old, new, [other], BY), None)


def test_words_of_the_older_version_are_told_with_both_places() -> None:
    old, new, other = article("page.txt", PAGE), article("page.txt", LATER), article("copy.txt", COPY)
    told = found(old, new, other)
    assert told is not None
    assert told.words == (
        "allegedly",
        "Monday",
        "Nobody in the council had asked for a report on the gate of the lock",
    )
    for here, there, words in zip(told.here, told.there, told.words, strict=True):
        assert here.of(other.text) == there.of(old.text) == words
    assert (told.version, told.current, told.article) == (old.id, new.id, other.id)
    assert told.dated == "2031-04-14"


def test_who_copied_the_current_version_has_nothing_of_the_older_one() -> None:
    old, new = article("page.txt", PAGE), article("page.txt", LATER)
    other = article("copy.txt", COPY.partition("2031\n\n")[0] + "2031\n\n" + LATER.partition("2031\n\n")[2])
    assert found(old, new, other) is None


def test_what_the_current_version_has_elsewhere_is_not_gone_from_it() -> None:
    sentence = "Nobody in the council had asked for a report on the gate of the lock."
    moved = PAGE.replace(f"{sentence}\n\n", "") + f"\n{sentence}\n"
    assert found(article("page.txt", PAGE), article("page.txt", moved), article("copy.txt", COPY)) is None


def test_a_version_of_the_same_date_is_told_by_when_it_was_saved() -> None:
    old, other = article("page.txt", PAGE, "2031-04-14T08:00:00Z"), article("copy.txt", COPY)
    new = article("page.txt", LATER.replace("15 April", "14 April"))
    told = found(old, new, other)
    assert told is not None and told.dated is None and told.captured == "2031-04-14T08:00:00Z"


def test_two_older_versions_are_compared_with_each_other_too() -> None:
    one, other = article("page.txt", PAGE), article("copy.txt", COPY)
    assert [{each.left.document, each.right.document} for each in passages([one, other], [], BY)] == [
        {one.id, other.id}
    ]
