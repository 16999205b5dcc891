"""How many of what, in words."""


def counted(number: int, one: str) -> str:
    """ "1 article", "1,200 articles"."""
    return f"{number:,} {one}{'' if number == 1 else 's'}"
