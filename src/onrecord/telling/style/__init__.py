"""The style sheets that report and desk share: `tokens` (colour, space, type) and `text` (a marked-up article)."""

from importlib.resources import files


def style(*names: str) -> str:
    """The named style sheets, one after the other."""
    return "".join(files(__name__).joinpath(f"{name}.css").read_text("utf-8") for name in names)
