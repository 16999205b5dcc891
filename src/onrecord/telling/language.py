"""What an article's language means for what was looked for in it, in words."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from onrecord.model import Document


@cache
def names() -> Mapping[str, str]:
    """Languages by their code, as many as are known here by name."""
    table = files("onrecord.telling").joinpath("languages.tsv").read_text(encoding="utf-8")
    return {code: name for code, _, name in (line.partition("\t") for line in table.splitlines())}


def in_full(code: str) -> str:
    """A language's code with its name, where that is known here: "de (German)"."""
    return f"{code} ({names()[code]})" if code in names() else code


def uncovered(document: Document) -> str | None:
    """The article's language when attributions are not looked for in it; None when they are."""
    from onrecord.annotate.lexicon import covers  # noqa: PLC0415 - it loads every stage, and `who` needs none

    return None if covers(document.language) else document.language


def language_note(document: Document) -> str | None:
    """What a reader must know of the language: that nothing was attributed, or that it could not be made out."""
    if document.language is None:
        return "language not made out: read as English"
    language = uncovered(document)
    return f"not attributed: language {in_full(language)}" if language else None
