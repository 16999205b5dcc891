"""Which of those who speak for a claim are outlets: by how articles speak of them."""

from onrecord.link.pressing import Lettered, Spoken, press, short_for_body


def spoken(name: str, cue: str, text: str, words: str = "") -> Spoken:
    """A place where somebody speaks."""
    return Spoken(name=name, words=words or name, cue=cue, text=text)


def test_a_bare_name_that_reports_is_an_outlet() -> None:
    assert press([spoken("Northlight Two", "has revealed", "It rained, Northlight Two has revealed.")]) == {
        "Northlight Two"
    }


def test_who_is_told_by_an_office_or_a_surname_is_none() -> None:
    office = spoken("Joren Hask", "revealed", "Joren Hask, the port warden, came. It rained, Joren Hask revealed.")
    surname = spoken("Aud Brell", "wrote", "Aud Brell wrote that it rained. Brell was not there.")
    title = spoken("Ivo Marr", "reported", "It rained, warden Ivo Marr reported.", words="warden Ivo Marr")
    assert press([office, surname, title]) == frozenset()


def test_who_only_says_so_is_none() -> None:
    assert press([spoken("Northlight Two", "said", "Northlight Two said that it rained.")]) == frozenset()


def test_a_body_that_reports_is_none() -> None:
    assert (
        press([spoken("Orvale Ports Board", "reported", "The Orvale Ports Board reported that it rained.")])
        == frozenset()
    )


def test_a_word_of_outlets_names_is_enough() -> None:
    assert press([spoken("Diario Orvale", "said", "Diario Orvale said that it rained.")]) == {"Diario Orvale"}


def test_a_bare_name_that_cites_somebody_is_an_outlet() -> None:
    assert press([spoken("Veldpress", "said", "It rained, Veldpress said, citing Joren Hask.")]) == {"Veldpress"}
    told = spoken("Aud Brell", "said", "Aud Brell, a pilot, came. It rained, Aud Brell said, citing Joren Hask.")
    assert press([told]) == frozenset()


def test_what_follows_according_to_a_name_is_no_description_of_it() -> None:
    text = "According to Marigold, the pilots left. It rained, Marigold wrote."
    assert press([spoken("Marigold", "wrote", text)]) == {"Marigold"}
    text = "According to Aud Brell, the harbour pilot, it rained, Aud Brell wrote."
    assert press([spoken("Aud Brell", "wrote", text)]) == frozenset()


def test_letters_behind_the_name_of_a_body_are_short_for_it() -> None:
    assert short_for_body("OVSN", "It was the Orvale Victims Support Network (OVSN).")
    assert not short_for_body("OBN", "It was the Orvale Broadcasting Network (OBN).")
    assert not short_for_body("OVSN", "It was the OVSN.")
    text = "It was the Orvale Victims Support Network (OVSN)."
    assert Lettered([text]).are_for("ovsn")
    assert Lettered([text]).are_for("Orvale Victims Support Network")
    assert not Lettered([text]).are_for("Veldpress")


def test_who_writes_to_somebody_or_in_an_outlet_or_a_letter_is_none() -> None:
    for text in (
        "Northlight Two wrote to the warden that it rained.",
        "Northlight Two wrote in the Ledger that it rained.",
        "In a letter seen by the Ledger, Northlight Two wrote that it rained.",
    ):
        assert press([spoken("Northlight Two", "wrote", text)]) == frozenset()
    assert press([spoken("Northlight Two", "wrote", "It rained, Northlight Two wrote.")]) == {"Northlight Two"}
