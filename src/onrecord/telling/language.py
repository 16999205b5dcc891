"""What an article's language means for what was looked for in it, in words."""

from onrecord.model import Document


def uncovered(document: Document) -> str | None:
    """The article's language when attributions are not looked for in it; None when they are."""
    from onrecord.annotate.lexicon import covers  # noqa: PLC0415 - it loads every stage, and `who` needs none

    return None if covers(document.language) else document.language


def language_note(document: Document) -> str | None:
    """What a reader must know of the language: that nothing was attributed, or that it could not be made out."""
    if document.language is None:
        return "language not made out: read as English"
    language = uncovered(document)
    return f"not attributed: language {language}" if language else None
