"""Which language a text is written in."""

from functools import cache
from typing import Any

_SAMPLE = 20_000  # code points; more do not change the answer
_LETTERS = 20  # below this many letters any answer is a guess, so there is none
_SURE = 0.5  # measured on single sentences: right ones lie above, lists of names and stray words below
_NONE = ("zxx", "und")


def language(text: str) -> str | None:
    """The ISO 639-1 code of the text's language; None when the text is too short to tell or the model is unsure."""
    sample = text[:_SAMPLE]
    if sum(character.isalpha() for character in sample) < _LETTERS:
        return None
    code, sure = _model().classify(sample)
    return str(code) if sure >= _SURE and code not in _NONE else None


@cache
def _model() -> Any:
    """py3langid's model; our own copy, so that nobody's set_languages() elsewhere changes our answers."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415  (half a second to load)

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
