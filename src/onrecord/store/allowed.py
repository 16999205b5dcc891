"""What a person may write in a judgement: names and notes that can be read, times and dates that there are."""

import re
import unicodedata
from datetime import date, datetime

from onrecord.model import JudgedField

SEVERAL: tuple[JudgedField, ...] = ("authors", "republished_from")  # fields that may have several values
OF_OUTLET: tuple[JudgedField, ...] = ("ownership", "background", "note")  # fields that an outlet has too
_WHEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z", re.ASCII)
# Line ends and tabs are none of these.
_ACTS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?", re.ASCII)


def check(words: str) -> None:
    """ValueError, in a sentence, when a person may not give these words as a name or value: nobody could see them, or
    they hold what acts on the words beside them."""
    check_note(words)
    if not any(unicodedata.category(sign)[0] in "LNPS" for sign in words):
        raise ValueError("Nothing in this can be seen: it holds only signs that are not shown. Write it in words.")


def check_note(words: str) -> None:
    """The same for words that may be empty."""
    check_text(words)
    found = _ACTS.search(words)
    if found is not None:
        raise ValueError(
            f"This holds a control character or a sign that turns the direction of writing (U+{ord(found[0]):04X});"
            " type it again without that."
        )


def check_text(words: str) -> None:
    """ValueError when these words are no text at all."""
    if any("\ud800" <= sign <= "\udfff" for sign in words):
        raise ValueError("These words hold half a character, which is no text; type them again.")


def check_when(when: str) -> None:
    """ValueError when this is no time of the calendar, to the second or finer, in UTC."""
    try:
        if _WHEN.fullmatch(when):
            datetime.fromisoformat(when)
            return
    except ValueError:
        pass
    raise ValueError(f'"{when}" is no time: write it in UTC, as 2031-04-01T09:30:00Z.')


def check_date(words: str) -> None:
    """ValueError when this is no year, month or day of the calendar."""
    try:
        if _DATE.fullmatch(words):
            date.fromisoformat(words + "-01-01"[len(words) - 4 :])
            return
    except ValueError:
        pass
    raise ValueError(f"{words} is no date: write 2031, 2031-04 or 2031-04-01.")
