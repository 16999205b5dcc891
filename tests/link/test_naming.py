"""Which names are one speaker's, as people say."""

from onrecord.link.naming import judged, spoken_of
from onrecord.model import Judgement, Subject, Verdict, judgement

NAMES = ("a tolland", "mira tolland")
PAIR = frozenset(NAMES)


def said(verdict: Verdict, at: int, names: tuple[str, ...] = NAMES, undoes: str | None = None) -> Judgement:
    subject = Subject(kind="names", address="", text_sha256="", names=names)
    return judgement(subject=subject, verdict=verdict, who="Ada", when=f"2031-04-01T09:00:{at:02}Z", undoes=undoes)


def test_nobody_said_anything() -> None:
    assert judged(()) == {}


def test_the_latest_about_a_pair_holds_and_other_pairs_have_their_own() -> None:
    other = ("mira tolland", "q tolland")
    assert judged((said("yes", 1), said("no", 2), said("yes", 3, other))) == {PAIR: False, frozenset(other): True}


def test_what_was_taken_back_gives_way_to_what_was_said_before() -> None:
    first, second = said("yes", 1), said("no", 2)
    undo = said("no", 3, undoes=second.id)
    assert judged((first, second, undo)) == {PAIR: True}
    assert judged((first, said("no", 2, undoes=first.id))) == {}
    assert judged((first, second, undo, said("no", 4, undoes=undo.id))) == {PAIR: False}


def test_what_is_said_of_articles_tells_nothing_of_names() -> None:
    about = Subject(kind="outlet", address="", text_sha256="", names=("the lantern",), field="ownership")
    owner = judgement(subject=about, verdict="instead", value=("Ilse",), who="Ada", when="2031-04-01T09:00:00Z")
    assert judged((owner,)) == {}


def test_what_later_words_leave_no_room_for_is_not_followed_but_known() -> None:
    one, two = said("yes", 1, ("a", "b")), said("yes", 2, ("b", "c"))
    no = said("no", 3, ("a", "c"))
    assert judged((one, two, no)) == {frozenset("bc"): True, frozenset("ac"): False}
    assert spoken_of((one, two, no)) == {frozenset("ab"), frozenset("bc"), frozenset("ac")}
