"""Names as heads of articles print them: which words are a person, which an outlet, which neither."""

import re

from onrecord.read import english

_WORD = re.compile(r"[^\s,;()]+|[,;()]")
_DOMAIN = re.compile(r"(?:[\w-]{1,60}\.){1,3}[a-z]{2,12}", re.IGNORECASE)

Place = tuple[int, int]


def persons(text: str, start: int, end: int) -> tuple[list[Place], Place | None]:
    """The persons named in text[start:end], and what is left over after them (None when nothing is)."""
    parts, rest = _parts(text, start, end)
    joined = any(word.lower() in english.AND for word in text[start:end].split())
    names = [part for part in parts if is_person(text[part[0] : part[1]])]
    # Only the first may carry an outlet's word in its name: "By A. Star and B. Lind, Harbour Herald".
    names = [name for name in names if name == parts[0] or not has_outlet_word(text[name[0] : name[1]])]
    if len(names) > 1 and not joined:
        # "Ana Torvald, Orlen": without an "and" the second may be a place, an outlet or a role.
        names = names[:1]
    others = [part for part in parts if part not in names and is_outlet(text[part[0] : part[1]])]
    return names, rest or (others[0] if others else None)


def is_person(words: str) -> bool:
    """Up to six words as in a name, not all of them roles, the whole no outlet and no weekday."""
    tokens = words.lower().replace(".", " ").split()
    if (
        not 1 <= len(tokens) <= 6
        or all(token in english.ROLES for token in tokens)
        or tokens[0] in english.MONTHS_AND_DAYS
    ):
        return False
    if words.endswith((".", "!", "?")) and len(tokens[-1]) > 3:
        return False
    return not any(token.isdigit() for token in tokens) and not (len(tokens) > 2 and is_outlet(words))


def is_full_name(words: str) -> bool:
    """Two to four words as in a person's name, none of them an outlet's; nobody is called "The"."""
    return (
        not has_article(words)
        and 2 <= len(words.split()) <= 4
        and is_person(words)
        and is_titled(words)
        and not has_outlet_word(words)
    )


def is_titled(words: str) -> bool:
    """Up to seven words that each begin with a capital or join such words, as in an outlet's name."""
    tokens = words.replace(",", " ").split()
    return (
        1 <= len(tokens) <= 7
        and not words.endswith(("?", "!"))
        and ":" not in words
        and (tokens[0][0].isupper() or tokens[0][0].isdigit() or bool(_DOMAIN.fullmatch(words)))
        and all(
            token[0].isupper() or token[0] in "(&" or token[0].isdigit() or token in english.NAME_JOINTS
            for token in tokens[1:]
        )
        and not all(token.lower() in english.ROLES for token in tokens)
        and not all(token.isdigit() for token in tokens)
    )


def is_outlet(words: str) -> bool:
    """Titled words of which one says that an outlet is meant; or the address of a site."""
    if _DOMAIN.fullmatch(words):
        return True
    return is_titled(words) and len(words.split()) > 1 and has_outlet_word(words)


def has_article(words: str) -> bool:
    """ "The Sallow Reporter": titled words behind an article, as outlets print their names, and persons do not."""
    return words.startswith("The ") and len(words.split()) > 2 and is_titled(words)


def has_outlet_word(words: str) -> bool:
    """True when one of the words is part of many outlets' names: Herald, Times, Wire."""
    return any(token in english.OUTLET_WORDS for token in re.findall(r"[^\W\d_]+", words.lower()))


def _parts(text: str, start: int, end: int) -> tuple[list[Place], Place | None]:
    """Cuts names at commas and "and"; stops at the first word that cannot belong to one ("in", "for", prose)."""
    parts: list[Place] = []
    open_at: int | None = None
    closed_at = start
    for match in _WORD.finditer(text, start, end):
        word = match[0].lower()
        ended = _ends_names(match[0])
        if (ended or word in (",", ";") or word in english.AND) and open_at is not None:
            parts.append((open_at, closed_at))
            open_at = None
        if ended:
            return parts, _inside_brackets(text, match.start(), end)
        if word in (",", ";") or word in english.AND:
            open_at = None
        else:
            open_at = match.start() if open_at is None else open_at
            closed_at = match.end()
    if open_at is not None:
        parts.append((open_at, closed_at))
    return parts, None


def _ends_names(word: str) -> bool:
    """True for a word that belongs to no name: a bracket, or in lower case and no particle ("von", "al-Haddad")."""
    particle = word.lower().partition("-")[0] in english.PARTICLES
    return word in "()" or (word[0].islower() and not particle and word not in english.AND)


def _inside_brackets(text: str, start: int, end: int) -> Place:
    """The place without the brackets around it."""
    while start < end and text[start] in "( ":
        start += 1
    while start < end and text[end - 1] in ") ":
        end -= 1
    return start, end
