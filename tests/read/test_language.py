"""The language of a text."""

import pytest

from onrecord.read.language import language


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The bridge at Orlen was closed on Friday, the ministry said.", "en"),
        ("Die Brücke in Orlen wurde am Freitag geschlossen, sagte das Ministerium.", "de"),
        ("Мост в Орлене был закрыт в пятницу, сообщило министерство.", "ru"),
        ("Orlen 2031", None),
        ("12 34 56 78 90 12 34 56 78 90 -- 12 34 56 78 90", None),
        ("", None),
    ],
)
def test_language(text: str, code: str | None) -> None:
    """A short text or one without words has no language we could tell."""
    assert language(text) == code
