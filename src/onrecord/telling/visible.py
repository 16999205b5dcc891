"""Characters that could act on a screen are shown, not sent.

An article's words and a file's name are strangers' text: an escape sequence in them could rewrite a terminal, and a
right-to-left override could make a line read backwards. Both come out as something to see.
"""

_CONTROLS = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "␡"}
_HIGH_CONTROLS = {code: f"⟨U+{code:04X}⟩" for code in range(0x80, 0xA0)}
_DIRECTIONS = {code: f"⟨U+{code:04X}⟩" for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029)}
_SHOWN = _CONTROLS | _HIGH_CONTROLS | _DIRECTIONS | {ord("\t"): " ", ord("\n"): " "}


def visible(text: str) -> str:
    """The text on one line, safe to print: tabs and line ends are spaces, other controls and overrides are named."""
    return text.translate(_SHOWN)
