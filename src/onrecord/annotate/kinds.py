"""What kind of source a phrase or a name is, as it stands."""

import re
from collections.abc import Sequence
from typing import Literal

from onrecord.annotate.lands import Lands
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.nouns import Nouns
from onrecord.annotate.officeholders import holds_office, names_follow
from onrecord.annotate.phrasing import Phrase, parse
from onrecord.model import Mention, SourceKind, Span
from onrecord.nations import is_adjective
from onrecord.plurals import is_plural, singular

UNNAMED: frozenset[SourceKind] = frozenset(["unnamed person", "unnamed people", "collective"])
LONGEST_NAME = 4  # words
TOP = 1000  # code points at the top of an article in which a date line stands
DATELINE = re.compile(r"^[^\W\d_][^\n()]{1,80}\(([A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3})\)(?=\s*[-–—:]|\s*$)", re.MULTILINE)
TOLD = frozenset(["we", "i", "he", "she", "they", "of", "from", "given", "published"])
STATES = frozenset(["country", "nation", "side", "government", "state"])  # "both sides" of talks
PAPERS = frozenset(
    ["poll", "survey", "study", "act", "amendment", "treaty", "constitution", "memo", "atlas", "database"]
)
PAGES = frozenset(["website", "webpage", "homepage", "page"])
COUNTED = frozenset(["both", "two", "three"])
JOINS = frozenset(["of", "for", "in", "and", "&", "the"])
HELD = ("-controlled", "-led", "-held", "-run", "-dominated")  # of a house of a parliament


class Kinds:
    """Judges phrases and names of one article by their words and by what the article's capitals tell."""

    def __init__(self, text: str, nouns: Nouns, words: Lexicon, lands: Lands) -> None:
        self._text, self._nouns, self._words, self._lands = text, nouns, words, lands
        self._agencies = {name for found in DATELINE.finditer(text[:TOP]) for name in found.groups()}

    def phrase(self, start: int, end: int) -> Phrase:
        """The phrase at a place."""
        return parse(self._text, start, end, self._nouns)

    def speaking(self, start: int, end: int) -> Phrase:
        """The phrase at a place; of "a man's voice" and "the ministry's", whose it is."""
        phrase = self.phrase(start, end)
        if phrase.owner is not None and (not phrase.core or phrase.head in self._nouns.voices):
            return self.phrase(*phrase.owner)
        return phrase

    def is_asker(self, span: Span) -> bool:
        """True for a label like "QUESTION" or "MODERATOR"."""
        label = span.of(self._text)
        return label.isupper() and (label.lower() in self._nouns.askers or self._is_post(label.lower().split()))

    def is_bare_label(self, span: Span) -> bool:
        """True for such a label of one word: "QUESTION", not "SENIOR STATE DEPARTMENT OFFICIAL"."""
        label = span.of(self._text)
        return label.isupper() and label.lower() in self._nouns.askers

    def _is_post(self, lows: list[str]) -> bool:
        """ "SENIOR STATE DEPARTMENT OFFICIAL TWO": a label without a name."""
        lows = lows[:-1] if lows[-1] in self._nouns.numbers or lows[-1].isdigit() else lows
        body = self._nouns.kind(lows[:-1]) in {"government body", "organisation", "outlet"}
        told = len(lows) > 1 and (lows[0] in self._nouns.ranks or body)
        return told and self._nouns.kinds.get(lows[-1]) == "person"

    def described(self, phrase: Phrase) -> SourceKind | None:
        """The kind of a source that is only described: "two officials", "critics", "the company", "a tweet"."""
        if not phrase.core or self._stands_for_nobody(phrase):
            return None
        if phrase.head in self._nouns.everybody or self._is_collective(phrase):
            return self._many(phrase)
        kind = phrase.kind(self._nouns)
        if kind == "organisation" and not self._nouns.houses.isdisjoint(phrase.lows[:-1]):
            return "government body"  # "a congressional committee"
        if self._is_read(phrase, kind):
            return "work"
        return self._persons(phrase) if kind == "person" else kind

    def _is_read(self, phrase: Phrase, kind: SourceKind | Literal["person"] | None) -> bool:
        """ "an account she gave", "another Courier post", "the company website": no post and no outlet."""
        if kind == "social post":
            return (phrase.head == "account" and self._is_told(phrase)) or self._is_of_outlet(phrase)
        return kind == "outlet" and self._is_home_page(phrase)

    def _is_home_page(self, phrase: Phrase) -> bool:
        """ "the hotel's website", "the company website": a page of those whose it is, who are no outlet."""
        whose = phrase.owned or len(phrase.core) > 1
        if phrase.head not in PAGES or not whose or not {"news", "newspaper", "media"}.isdisjoint(phrase.lows):
            return False
        owner = self.phrase(*phrase.owner) if phrase.owner is not None else None
        names = [phrase.written[:-1], owner.written if owner is not None else []]
        told = owner is not None and owner.kind(self._nouns) == "outlet"
        return not told and all(self.body(name) != "outlet" for name in names if name)

    def of_word(self, start: int, end: int) -> SourceKind | None:
        """The kind of those whom one word before "who" names: "voters", "18 percent", "Tolland"."""
        word = self._text[start:end]
        if word.lower() in {"percent", "%"}:
            return "collective"
        if word in self._lands.last_names:
            return "named person"
        return self.described(self.phrase(start, end)) if word.islower() and is_plural(word) else None

    def _stands_for_nobody(self, phrase: Phrase) -> bool:
        """ "nobody", "no candidate"; and a pronoun, which says nothing by itself."""
        empty = self._nouns.nobody | self._nouns.pronouns | self._nouns.those
        return phrase.opened[:1] == ("no",) or (phrase.head in empty and not self.is_acronym(phrase))

    def is_acronym(self, phrase: Phrase) -> bool:
        """ "the WHO", which is no pronoun."""
        return len(phrase.head) > 1 and phrase.written[-1].isupper()

    def is_everybody(self, phrase: Phrase) -> bool:
        """ "everybody", "the world": nobody could count or describe them."""
        if phrase.opened[:1] == ("every",):
            return True
        said = phrase.head in self._nouns.everybody or self._stands_for_nobody(phrase)
        return said and not self.is_counted(phrase)

    def _persons(self, phrase: Phrase) -> SourceKind:
        """One or several, unless the words are an outlet's name: "Business Insider"."""
        if self.names_itself(phrase) == "outlet":
            return "outlet"
        if phrase.opened[:1] in (("every",), ("each",)) or self._is_mass(phrase):
            return "collective"
        several = (
            phrase.plural or (phrase.number or 1) > 1 or phrase.head in self._nouns.peopled or self._joined(phrase)
        )
        return "unnamed people" if several else "unnamed person"

    def _is_mass(self, phrase: Phrase) -> bool:
        """ "many party members", "thousands of parents": too many to be asked; not "many officials", whom one asks."""
        many = phrase.plural and not self._nouns.countless.isdisjoint(phrase.opened)
        return many and singular(phrase.head) not in self._nouns.asked

    def _is_told(self, phrase: Phrase) -> bool:
        """ "an account she gave", "an account of the night": no place to post."""
        return phrase.behind < len(phrase.words) and phrase.words[phrase.behind].low in TOLD

    def _is_of_outlet(self, phrase: Phrase) -> bool:
        """ "another Courier post", "the magazine's post", "a post on its site": no network's."""
        before = [phrase.text[phrase.words[place].start : phrase.words[place].end] for place in phrase.core][:-1]
        names = [word.lower() for word in before if word[0].isupper()]
        if names and self._nouns.networks.isdisjoint(word.lower() for word in before):
            return True
        owner = self.phrase(*phrase.owner) if phrase.owner is not None else None
        if owner is not None and (owner.kind(self._nouns) == "outlet" or self.body(owner.written) == "outlet"):
            return True
        behind = {word.low for word in phrase.words[phrase.behind : phrase.behind + 5]}
        return not behind.isdisjoint(["website", "site", "blog", "webpage"])

    def names_itself(self, phrase: Phrase) -> SourceKind | None:
        """What a proper name says by its own words, whatever it was taken to lead to: "Reuters", "the US", "Business
        Insider"; None for any other."""
        written = phrase.written
        if not written or not all(word[0].isupper() for word in written) or written[-1] in self._lands.last_names:
            return None
        whole = " ".join(written)
        if whole.lower() in self._nouns.known_outlets:
            return "outlet"
        if self._lands.is_country_name(whole) or whole.lower() in self._nouns.provinces:
            return "government body"
        papers = self._words.outlets | self._nouns.outlet_names
        several = len(written) > 1 and not {"a", "an", "another"}.intersection(phrase.opened)
        is_paper = several and phrase.head in papers and self._nouns.kinds.get(phrase.head) != "work"
        return "outlet" if is_paper and not phrase.owned else None

    def may_be_name(self, phrase: Phrase) -> bool:
        """True for one capitalised word that no list knows: "Reuters" or "Loaders", where a sentence begins."""
        if len(phrase.core) != 1 or phrase.opened or not phrase.written[0][0].isupper():
            return False
        one = singular(phrase.head)
        known = (self._nouns.kinds.keys() | self._nouns.collectives) - self._nouns.whole_masses
        return not ({one, phrase.head} & known or self._is_collective(phrase))

    def _joined(self, phrase: Phrase) -> bool:
        """ "the lawyer for one side and the lawyer for the other": two, each with an article of their own."""
        lows = [word.low for word in phrase.words[phrase.behind :]]
        cut = next((i for i, low in enumerate(lows) if low in {",", "who", "which", "that"}), len(lows))
        place = lows.index("and") if "and" in lows[:cut] else None
        if place is None or lows[place + 1 : place + 2] not in (["a"], ["an"], ["the"], ["another"]):
            return False
        return (
            self.phrase(phrase.words[phrase.behind + place + 1].start, phrase.words[-1].end).kind(self._nouns)
            == "person"
        )

    def is_crowd(self, phrase: Phrase) -> bool:
        """True for a plural that only looks like a name: "Republicans", "Palestinians", "super PACs"."""
        written = phrase.written
        if self._is_whole_mass(phrase):
            return True
        if not phrase.plural:
            return False
        adjectives = self._nouns.collectives | self._nouns.ranks
        small = all(word[0].islower() or word.lower() in adjectives for word in written[:-1])
        known = phrase.kind(self._nouns) is not None and written[-1] not in self._lands.last_names
        return self._is_collective(phrase) or (known and small)

    def is_counted(self, phrase: Phrase) -> bool:
        """ "one of them", "the other", "several": no noun of its own."""
        those = phrase.head in self._nouns.those and not phrase.written[-1].isupper()  # "the US"
        return bool(phrase.opened) and phrase.opened[:1] != ("no",) and (not phrase.core or those)

    def is_titled(self, phrase: Phrase) -> bool:
        """True for a person's name behind a title: "Mrs Tolland", "House Speaker Mira Tolland"."""
        written = phrase.written
        if holds_office(phrase, self._nouns, self._lands) or names_follow(phrase, self._nouns, self._lands):
            return True
        if len(written) < 2 or not written[-1][0].isupper() or phrase.kind(self._nouns) not in {None, "person"}:
            return False
        if self._has_first_name(phrase):
            return True
        places = [i for i, low in enumerate(phrase.lows[:-1]) if low.rstrip(".") in self._words.titles]
        return bool(places) and all(word[0].isupper() for word in written[places[-1] + 1 :])

    def _has_first_name(self, phrase: Phrase) -> bool:
        """ "Amy Pope": a known first name, though the last one is a calling as well."""
        first = self._words.womens_names | self._words.mens_names
        all_large = all(phrase.words[i].capital for i in phrase.core)
        return not phrase.opened and phrase.lows[0] in first and all_large and len(phrase.core) <= LONGEST_NAME

    def is_introduced(self, phrase: Phrase) -> bool:
        """ "Mira al-Tolland, a spokesman for the crews": a name, then what its bearer is."""
        place = phrase.behind
        if len(phrase.core) < 2 or not all(phrase.words[i].capital for i in phrase.core) or phrase.opened:
            return False
        if place + 1 >= len(phrase.words) or phrase.words[place].low != ",":
            return False
        told = self.phrase(phrase.words[place + 1].start, phrase.words[-1].end)
        return phrase.kind(self._nouns) is None and not told.plural and told.kind(self._nouns) == "person"

    def is_last_name(self, phrase: Phrase) -> bool:
        """True for a word that ends a name in this article: "Tolland", "the younger Tolland"."""
        *before, last = phrase.written or [""]
        plain = not before and "the" not in phrase.opened
        return last in self._lands.last_names and (plain or (bool(before) and all(word.islower() for word in before)))

    def _is_collective(self, phrase: Phrase) -> bool:
        mass = phrase.head in self._nouns.masses and not phrase.name_like
        if mass and phrase.head in self._nouns.whole_masses:  # "West said", "the right of all to strike"
            ahead = phrase.words[phrase.behind].low if phrase.behind < len(phrase.words) else ""
            mass = "the" in phrase.opened and ahead not in {"of", "to"}
        if mass or self._is_whole_mass(phrase) or (phrase.plural and is_adjective(singular(phrase.head).capitalize())):
            return True
        one = singular(phrase.head)
        two = " ".join([*phrase.lows[-2:-1], one])  # "political scientists"
        if len(phrase.core) > 1 and " ".join(phrase.lows[-2:]) in self._nouns.kinds:
            return False  # "the United Nations"
        return phrase.plural and not self._nouns.collectives.isdisjoint({one, two})

    def _is_whole_mass(self, phrase: Phrase) -> bool:
        """ "the West", "the Left"."""
        alone = len(phrase.core) == 1 and len(phrase.words) == phrase.behind
        return phrase.opened == ("the",) and alone and phrase.head in self._nouns.whole_masses

    def _many(self, phrase: Phrase) -> SourceKind:
        """A collective, unless the words pick some out of it: "some Democrats", "two critics"."""
        if singular(phrase.head) in STATES and not COUNTED.isdisjoint({*phrase.opened, *phrase.lows}):
            return "government body"
        if singular(phrase.head) in self._nouns.many_bodies:
            return "collective"
        picked = phrase.number is not None or not self._nouns.partial.isdisjoint(phrase.opened)
        picked = picked or (phrase.head == "people" and self._chosen(phrase))
        return "unnamed people" if picked else "collective"

    def _chosen(self, phrase: Phrase) -> bool:
        """ "people familiar with the talks": not anybody."""
        behind = " ".join(word.low for word in phrase.words[phrase.behind : phrase.behind + 4] if word.low != ",")
        return any(behind == told or behind.startswith(f"{told} ") for told in self._nouns.chosen)

    def full_name(self, phrase: Phrase) -> list[str]:
        """The words of a name with what belongs to it behind "of": "the Tolmian Board of Elections"."""
        tail = phrase.words[phrase.behind : phrase.behind + 2]
        if len(tail) < 2 or tail[0].low != "of" or not tail[1].capital:
            return phrase.written
        return [*phrase.written, "of", phrase.text[tail[1].start : tail[1].end]]

    def body(self, words: Sequence[str]) -> SourceKind | None:
        """The kind of body, outlet or work that a capitalised name is a name of, by its words; None when they do not
        tell."""
        lows = [word.lower().replace("’", "'") for word in words]
        lows = lows[1:] if lows[:1] == ["the"] and len(lows) > 1 else lows
        whole = " ".join(lows)
        known = whole in self._nouns.known_outlets or " ".join(words) in self._agencies
        if known or "daily" in lows[1:-1]:  # "Orvale Daily Star"
            return "outlet"
        if whole in self._nouns.seats | self._nouns.provinces or self._lands.governs(" ".join(words)):
            return "government body"
        cut = next((i for i, low in enumerate(lows) if low in JOINS and i), len(lows))
        joined = " ".join(lows[max(0, cut - 1) : cut + 2])  # "board of elections"
        if cut < len(lows) and self._nouns.kinds.get(joined) == "government body":
            return "government body"
        kinds = (self._by_last(part, len(lows)) for part in (lows[:cut], lows) if part)
        first: SourceKind | None = "outlet" if len(lows) > 1 and self._nouns.kinds.get(lows[0]) == "outlet" else None
        return next((kind for kind in kinds if kind is not None), first)

    def _by_last(self, lows: Sequence[str], words: int) -> SourceKind | None:
        """By the last word of a name, or of its first part; `words` is how many the whole name has."""
        of_state = lows[-2:] == ["white", "house"] or any(low.endswith(HELD) for low in lows)
        if lows[-1] == "house" and words > 1 and not of_state and len(lows) == words:
            return "organisation"  # a publisher's, a think tank's
        if lows[-1] == "network" and words > 1 and self._nouns.broadcasting.isdisjoint(lows):
            return "organisation"
        if lows[-1] in self._words.outlets and words > 1 and lows[-1] != "report" and not self._is_agency(lows):
            return "outlet"
        kind = self._nouns.kind(lows)
        if kind == "organisation" and not self._nouns.houses.isdisjoint(lows[:-1]):
            return "government body"  # "House Oversight Committee"
        return kind if kind != "person" else None

    def paper(self, phrase: Phrase) -> SourceKind | None:
        """ "The Courier", "the Ledger": an outlet by a name of one word behind "the"."""
        named = len(phrase.core) == 1 and phrase.opened == ("the",) and phrase.written[0][0].isupper()
        papers = self._words.outlets | self._nouns.outlet_names
        return "outlet" if named and phrase.head in papers and self._nouns.kinds.get(phrase.head) != "work" else None

    def _is_agency(self, lows: Sequence[str]) -> bool:
        return self._nouns.kind(lows) in {"government body", "organisation"} and lows[-1] not in self._words.outlets

    def _no_person(self, mention: Mention) -> SourceKind | None:
        """A name that was taken for a person's and is none: "the Tolmian Constitution", "North Korea"."""
        words = mention.span.of(self._text).split()
        whole = " ".join(words)
        known = self._nouns.known_outlets | self._nouns.seats
        if (mention.value or whole).lower() in self._nouns.provinces:
            return "government body"
        if self._lands.is_country_name(whole) or whole.lower().removeprefix("the ") in known:
            return self.body(words)
        if len(words) > 1 and words[-1].lower() in PAPERS and words[-1] not in self._lands.last_names:
            return "work"  # "the Harbour University Poll"
        before = self._text[max(0, mention.span.start - 4) : mention.span.start].lower()
        ruled = before == "the " or words[0].lower() == "the" or self._lands.is_nations(words[0])
        return self.body(words) if ruled and words[-1] not in self._lands.last_names else None

    def _person(self, mention: Mention, words: Sequence[str]) -> SourceKind:
        """A person, unless one word says otherwise: "Interpol", "Radio Orvale"."""
        alone = len(words) == 1 and len((mention.value or "").split()) <= 1
        if alone and is_plural(words[0].lower()) and words[0] not in self._lands.last_names:
            one = singular(words[0].lower())
            if one in self._nouns.collectives or self._nouns.kinds.get(one) == "person":
                return "collective" if one in self._nouns.collectives else "unnamed people"
        if alone and words[0].lower() in self._nouns.firms | self._nouns.networks:
            return "organisation"
        body = self.body(words) if alone or self._nouns.kind([words[0].lower()]) == "outlet" else None
        return "named person" if body is None or body not in {"government body", "outlet"} else body

    def named(self, mention: Mention) -> SourceKind | None:
        """The kind of a source that leads to a mention with a name."""
        words = mention.span.of(self._text).split()
        if mention.kind in {"outlet", "work"}:
            report = words[-1] == "Report" and self.body(words) != "outlet"  # "the Religious Freedom Report"
            return "outlet" if mention.kind == "outlet" and not report else "work"
        if mention.kind == "person":
            return self._no_person(mention) or self._person(mention, words)
        return self._no_name(mention, words)

    def _no_name(self, mention: Mention, words: Sequence[str]) -> SourceKind:
        """The kind of a body, a place or a group."""
        body = self.body(words) or self.body((mention.value or "").split())
        if mention.kind == "place":
            return body if body not in {None, "work"} else "government body"
        if mention.kind == "group":
            return body or "collective"
        if body is None and len(words) == 1 and words[0].isupper() and self._nouns.is_person(words[0].lower()):
            return "unnamed person"  # "VP", "OPERATOR"
        return body or "organisation"
