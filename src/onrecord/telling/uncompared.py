"""That what articles share is not known yet, in words: else "none found" would be said of what nobody looked for."""

from onrecord.telling.counted import counted


def uncompared(count: int) -> str:
    """ "2 articles are not compared yet with the others", and what does it; empty when all are."""
    if not count:
        return ""
    verb = "is" if count == 1 else "are"
    return (
        f"{counted(count, 'article')} {verb} not compared yet with the others; `onrecord add` with any article does so."
    )
