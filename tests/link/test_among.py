"""Which of the articles that carry a claim, or of their outlets, the words around it name."""

from onrecord.link.among import Among
from onrecord.provenance import Ending
from onrecord.works import Shelved


def shelved(identity: str, title: str | None, outlet: str | None) -> Shelved:
    return Shelved(id=identity, address=f"{identity}.txt", title=title, outlet=outlet, published=None)


OLD = shelved("a", "The Night of the Open Gate", "The Orvale Ledger")
NEW = shelved("b", "Night of the Open Gate: a Reply", "Merrow Herald")
SHORT = shelved("c", "Open Gate", "Merrow Herald")
AMONG = Among([SHORT, NEW, OLD], lambda name: name.casefold().removeprefix("the "), {"Veldpress"})


def test_articles_are_named_by_whole_titles_of_three_words_or_more() -> None:
    assert AMONG.titled("“Night of the open gate” says so, and …") == [("night of the open gate", OLD)]
    assert AMONG.titled("So it says in Night of the Open Gate – A Reply, …") == [
        ("night of the open gate", OLD),
        ("night of the open gate a reply", NEW),
    ]
    assert not AMONG.titled("On the night of the open gates …")
    assert not AMONG.titled("The Open Gate says …")
    assert not AMONG.titled("night of")


def test_a_name_may_be_a_part_of_a_title_and_stand_nowhere_else() -> None:
    assert AMONG.heading("Open Gate", "Night of the Open Gate: …") == "night of the open gate"
    assert not AMONG.heading("Open Gate", "Night of the Open Gate: …, the Open Gate said")
    assert not AMONG.heading("Night of the Open Gate", "Night of the Open Gate: …")


def test_the_outlet_of_another_article_is_named_by_its_last_word_too() -> None:
    assert AMONG.outlet_in("…, the Herald has it", OLD) == "Merrow Herald"
    assert AMONG.outlet_in("…, the Herald has it", NEW) is None
    assert AMONG.outlet_in("…, a herald has it", OLD) is None


def test_a_name_is_an_outlets_of_the_case_or_of_a_speaker_or_where_the_words_end() -> None:
    assert AMONG.is_press("Orvale Ledger")
    assert AMONG.is_press("the Veldpress")
    assert not AMONG.is_press("Joren Hask")
    assert AMONG.is_press("Hask", Ending(kind="work", key="k", name="Hask Quarterly", open=True, why=""))
    assert AMONG.is_its_outlet("Orvale Ledger", OLD)
    assert not AMONG.is_its_outlet("Orvale Ledger", shelved("d", None, None))


def test_an_outlet_is_named_by_its_whole_name_its_last_word_or_its_letters() -> None:
    outlets = ("The Orvale Ledger", "Norrland Broadcasting News", "Yes!", "Orvale-Tolm Post-Gazette")
    among = Among([shelved(each, None, each) for each in outlets], str.casefold, ())
    other = shelved("z", None, "The Kesk Times")
    for words, name in (
        ("…, the Ledger reported", outlets[0]),
        ("Orvale Ledger: …", outlets[0]),
        ("…, NBN said", outlets[1]),
        ("… (Yes!)", outlets[2]),
        ("the Post-Gazette has it that …", outlets[3]),
        ("a ledger shows that …", None),
        ("…, the Ledgers said", None),
    ):
        assert among.outlet_in(words, other) == name
