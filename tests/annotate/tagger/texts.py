"""Odd texts and their ranges, for properties that must hold whatever a text is."""

from hypothesis import strategies as st

Ranges = list[tuple[int, int]]
ODD = (  # noqa: SIM905
    "a é ÀÉ e\u0301 ﬁ İ ß ὂ “ ” \" '' ' ‘ ’ « » , . ? [SEP] [MASK] ## 漢字 שלום مرحبا 한국 ไทย 7 ½ "
    "said Ilsa WHO’s U.S. ― … 👩\u200d👩\u200d👧 🇺🇸 ☎\ufe0f 1\ufe0f\u20e3 "
).split(" ")
BLANKS = [
    *("", " ", "  ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\t", "\u00a0", "\u2009", "\u2028", "\u3000"),
    *("\u00ad", "\u200b", "\u200d", "\u200f", "\u0000", "\u0085", "\ufeff", "\ufffd", "\ue000", "\ud800", "\u0301"),
]
odd_texts = st.lists(
    st.one_of(st.sampled_from(ODD), st.sampled_from(BLANKS), st.text(st.characters(), max_size=4)), max_size=40
).map("".join)


@st.composite
def texts_in_ranges(draw: st.DrawFn) -> tuple[str, Ranges]:
    """A text and ranges of it, in order and apart, some of them empty, cut anywhere."""
    text = draw(odd_texts)
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    return text, list(zip(cuts[::2], cuts[1::2], strict=False))
