"""Bytes become text: the encodings that articles come in."""

from collections.abc import Callable

import pytest

from tests.read.conftest import Reader

TEXT = "The minister said: “It’s closed – for good.” The café in Orlen stayed open, he said, and so did the road."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_encodings(article: Reader, encoding: str) -> None:
    """Curly quotation marks come out right in every encoding."""
    assert article(TEXT.encode(encoding)).text == TEXT


def test_little_evidence_means_windows_1252(article: Reader) -> None:
    """One apostrophe is enough to go by."""
    assert article(b"The minister didn\x92t say so.").text == "The minister didn’t say so."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Министр сказал, что мост закрыт и что дорога на север снова открыта для всех. " * 5, "cp1251"),
        (
            "Minister powiedział, że most jest zamknięty, a droga na północ została otwarta także dla wszystkich. " * 5,
            "cp1250",
        ),
    ],
)
def test_other_alphabets(article: Reader, text: str, encoding: str) -> None:
    """What is clearly not Western European is left to charset-normalizer."""
    assert article(text.encode(encoding)).text == text


def test_declared_charset_counts_first(article: Reader) -> None:
    """A page's own declaration is believed when the bytes agree with it."""
    words = (
        "<p>Мост в Орлене закрыт, сообщило министерство в пятницу, и дорога на север снова открыта для всех людей.</p>"
    )
    page = f'<html><head><meta charset="koi8-r"></head><body><article>{words}</article></body></html>'
    assert "Мост в Орлене закрыт" in article(page.encode("koi8-r"), "a.html").text
    wrong = page.replace("koi8-r", "utf-16")
    assert "Мост в Орлене закрыт" in article(wrong.encode(), "a.html").text


def test_a_broken_byte_in_utf_8_is_marked(article: Reader) -> None:
    """One damaged sign does not turn the others into mojibake."""
    data = (TEXT * 9).encode()
    broken = data[:40].replace(b"\xe2\x80\x9c", b"\xe2\x80") + data[40:]
    assert article(broken).text.count("\ufffd") == 1
    assert "café" in article(broken).text


def test_surrogates_never_enter(article: Reader) -> None:
    """Neither damaged UTF-16 nor character references make surrogates."""
    damaged = article(b"\xff\xfe" + "The bridge ".encode("utf-16-le") + b"\x00\xd8" + "is closed.".encode("utf-16-le"))
    words = "<p>The bridge &#xD800; at Orlen was closed, the ministry said in a long statement to the paper.</p>"
    for document in (
        damaged,
        article(f"<html><body>{words}</body></html>", "a.html"),
        article("# A &#xDC00; b\n\nc", "a.md"),
    ):
        document.text.encode("utf-8")


def test_utf_8_cut_off_inside_a_sign_stays_utf_8(article: Reader) -> None:
    """A download that broke off, or one passage pasted from an older encoding, must not garble the whole article."""
    whole = "The café’s owner said “nein” twice, and Müller said it once more to the crowd on the quay."
    cut = whole.encode()[:-1] + "é".encode()[:1]
    assert article(cut).text.startswith("The café’s owner said “nein” twice, and Müller")
    pasted = whole.encode() + " (caf\xe9)".encode("latin-1")
    assert article(pasted).text.startswith("The café’s owner said “nein” twice, and Müller")


def test_half_of_an_article_pasted_from_an_older_encoding_stays_utf_8(article: Reader) -> None:
    """What is whole stays whole; the rest is marked."""
    text = article(TEXT.encode() + b"\n\n" + TEXT.encode("cp1252")).text
    assert text.startswith(TEXT) and "â€" not in text and "\ufffd" in text


def test_a_stray_nul_is_marked_in_its_place(article: Reader) -> None:
    """One damaged sign does not cost the article."""
    assert article(TEXT[:20].encode() + b"\0" + TEXT[20:].encode()).text == TEXT[:20] + "\ufffd" + TEXT[20:]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark(article: Reader, encoding: str) -> None:
    """The zeros beside Latin letters say what it is."""
    assert article(TEXT.encode(encoding)).text == TEXT


def test_many_zeros_are_no_text(refused: Callable[..., str]) -> None:
    """UTF-16 in another alphabet without its mark is refused, with what to do, rather than garbled."""
    assert "UTF-8" in refused("Министр сказал, что мост закрыт. Дорога на север открыта. ".encode("utf-16-le"))


def test_koi8_is_not_taken_for_japanese(article: Reader) -> None:
    """A short Russian article in KOI8-R comes out in Russian."""
    text = "Министр сказал, что мост закрыт, а дорога на север снова открыта."
    assert article(text.encode("koi8-r")).text == text
