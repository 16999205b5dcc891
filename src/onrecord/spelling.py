"""British and American spellings of a word made one, so that a house's style is no difference."""

import re
from functools import lru_cache

_ALIKE = {
    "our": "or", "ise": "ize", "isation": "ization", "yse": "yze", "tre": "ter", "ogue": "og", "lled": "led",
    "lling": "ling", "ller": "ler", "ence": "ense", "ising": "izing",
}  # fmt: skip
_ENDS = re.compile(
    r"(?<=\w{2})(?:isation|ising|our|ise|yse|tre|ogue|lled|lling|ller|ence)"
    r"(?=(?:s|d|r|ed|ing|able|ful|hood|ite|ites)?$)"
)
_WHOLE = {
    "grey": "gray", "tyre": "tire", "tyres": "tires", "kerb": "curb", "programme": "program", "programmes": "programs",
    "cheque": "check", "cheques": "checks", "plough": "plow", "jewellery": "jewelry", "aluminium": "aluminum",
    "mould": "mold", "moulds": "molds", "mouldy": "moldy", "towards": "toward", "learnt": "learned", "burnt": "burned",
    "whilst": "while", "amongst": "among", "cancelled": "canceled", "ageing": "aging",
    "storey": "story", "storeys": "stories", "sceptical": "skeptical", "sceptic": "skeptic", "defence": "defense",
    "offence": "offense", "licence": "license", "practise": "practice", "artefact": "artifact", "enquiry": "inquiry",
    "judgement": "judgment", "acknowledgement": "acknowledgment",
}  # fmt: skip


@lru_cache(maxsize=1 << 15)
def plain(word: str) -> str:
    """A folded word as one of the two spells it; a word that is none of these comes back, or one that is its alone."""
    return _WHOLE.get(word) or _ENDS.sub(lambda match: _ALIKE[match[0]], word)
