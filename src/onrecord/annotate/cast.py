"""The cast of one article: who is named in it, and by which shorter names, roles and acronyms they may be meant."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence

from onrecord.annotate.described import roles_of
from onrecord.annotate.figures import MADE_SURE, Figure, sex_of_name, sexes_of
from onrecord.annotate.forms import is_better, same
from onrecord.annotate.lexicon import Lexicon
from onrecord.annotate.names import FULL_NAME, Name
from onrecord.annotate.namings import Naming, bylines, find_namings, known_words, shouted
from onrecord.annotate.nouns import nouns_of
from onrecord.annotate.realms import realms
from onrecord.annotate.roles import Role, is_listed, noun, sort_of
from onrecord.annotate.tagged import kinds_in
from onrecord.folding import name_key
from onrecord.model import Document, Span, Stated
from onrecord.nations import country, is_country

ACRONYM = re.compile(
    r"\s*\((?:the\s+)?([A-Z][A-Za-z.]{1,9})(?:[;,][^()\n]{0,60})?\)"
    r"|,?\s+(?:also |better )?known as (?:the )?([A-Z]{2,9})\b"
)
BEHIND_PLACE = re.compile(
    r"\b(?:in|at|from|near|across|outside|(?<!according )to|into|around|over)\s+(?:the\s+)?$", re.IGNORECASE
)
LONGEST_BEHIND = 20  # code points of "according to the "
CALLING = re.compile(r"\b([A-Z][\w-]+) $")
SITE = re.compile(r"[\w-]{2,}\.(?:com|org|net|info|news)")
PAPER = re.compile(r" (?:magazine|news agency|press agency|news site|news website)\b")
APART = frozenset(["England", "Scotland", "Wales", "Northern Ireland"])  # speak for themselves within their country
UNLETTERED = frozenset({"of", "for", "the", "and", "de"})  # give no letter to an acronym
MOST_TOLD = 12  # namings of one figure that are read for roles
MOST_BEARERS = 60  # of one name or role that are compared
ARTICLE = 4  # code points of "the " before a title
NO_SHORT_FORM = ("house", "white house")


class Cast:
    """Every figure that the text names, and the ways to come from a short form to the figures it may mean."""

    def __init__(self, document: Document, words: Lexicon) -> None:
        self._words = words
        self._document, self._text = document, document.text
        self.namings = find_namings(document, words)
        self.starts = [each.name.start for each in self.namings]
        self.figures: list[Figure] = []
        self._full: dict[tuple[str, str], Figure] = {}
        self._by_last: defaultdict[str, list[Figure]] = defaultdict(list)
        self._by_first: defaultdict[str, list[Figure]] = defaultdict(list)
        self._by_letters: defaultdict[str, list[Figure]] = defaultdict(list)
        self._single: defaultdict[str, list[Figure]] = defaultdict(list)
        self._lands: dict[str, Figure] = {}
        self._authors: set[str] = set()
        self._held: set[str] = set()  # surnames behind what somebody is
        self.by_head: defaultdict[str, list[Figure]] = defaultdict(list)
        self.known = frozenset(known_words(self.namings))
        self.tagged = kinds_in(document)
        nouns = nouns_of(document)
        self.outlets = nouns.known_outlets if nouns is not None else frozenset[str]()
        full = (each.name for each in self.namings if len(each.name.words) >= FULL_NAME)
        self.surnames = frozenset(name.words[-1] for name in full if name.kind == "person")
        self.realms = realms(self._text)
        self._name_everybody()
        self._index_roles()
        for figure in self.figures:
            if self._is_outlet(figure):
                figure.kind = "outlet"
        told = [(role.start, role.end, figure) for figure in self.figures for role in figure.roles]
        self._told = sorted(told, key=lambda each: (each[1], each[0]))
        self._told_ends = [each[1] for each in self._told]

    def candidates(self, naming: Naming) -> list[Figure]:
        """The figures that a name may stand for, those whom its titles do not fit left out."""
        name = naming.name
        whole = self._full.get((name.key, naming.generation)) or self._land(name)
        if whole is None and len(name.words) >= FULL_NAME:
            whole = self._alike(name, naming.generation)
        if whole is not None:
            return [whole]
        if len(name.words) != 1:
            return []
        titled = bool(naming.titles)  # "Minister Lee" may be Lee In-young
        first = [each for each in self._by_first.get(name.key, ()) if each.sure or titled]
        ways = (table.get(name.key, ()) for table in (self._by_letters, self._by_last, self._single))
        return next(
            (self._surest(found) for several in (*ways, first) if (found := self._fitting(several, naming))), []
        )

    def full(self, key: str) -> Figure | None:
        """The figure with this full name."""
        return self._full.get((key, ""))

    def bearers(self, word: str) -> list[Figure]:
        """Everybody whose full name ends in a word."""
        return [each for each in self._by_last.get(word, ())[:MOST_BEARERS] if each.kind == "person"]

    def is_surname(self, word: str) -> bool:
        """True for the last word of somebody's full name."""
        return any(each.kind == "person" for each in self._by_last.get(word, ()))

    def told_of(self, start: int, end: int) -> Figure | None:
        """The figure of whose titles or appositions the words up to a place are a part."""
        index = bisect_left(self._told_ends, end)
        for left, right, figure in self._told[index : index + 3]:
            if left < end <= right and start >= left - ARTICLE:
                return figure
        return None

    def add(self, naming: Naming) -> Figure:
        """A figure for a name that is nobody's yet."""
        figure = self._figure(naming)
        figure.bear(roles_of(self._text, naming.name, self._words), self._words)
        self._single[figure.key].append(figure)
        if figure.text.lower() == figure.text.upper():  # no capitals told of the name before it was a source
            self._full[figure.key, naming.generation] = figure
            self._by_last[figure.words[-1]].append(figure)
        return figure

    def has(self, key: str, *, before: int) -> bool:
        """Whether a name of one word stands by itself before a place."""
        return any(each.name.key == key and each.name.start < before for each in self.namings)

    def with_surname(self, start: int, end: int, other: Figure) -> Figure:
        """Somebody whose surname is told with another's behind it: the Odo of "Odo and Mira Hask"."""
        text = f"{self._text[start:end]} {other.text.split()[-1]}"
        figure = Figure(start=start, end=end, text=text, kind="person", key=name_key(text), named=True)
        if sex := sex_of_name(figure.words[0], self._words):
            figure.sexes[sex] += MADE_SURE
        figure.sure = True
        self.figures.append(figure)
        self._full[figure.key, ""] = figure
        self._by_last[figure.words[-1]].append(figure)
        self._by_first[figure.words[0]].append(figure)
        return figure

    def outlet(self, stated: Stated, span: Span) -> Figure:
        """The outlet of the article itself: as it is named in the text, or where its masthead stands."""
        key = name_key(stated.value)
        masthead = Figure(start=span.start, end=span.end, text=stated.value, kind="outlet", key=key, named=True)
        return next((each for each in self.figures if each.key == key), masthead)

    def _surest(self, several: list[Figure]) -> list[Figure]:
        """Of several people with one surname those who are no place's: the Kesk of "Kesk Hask backers" is no name."""
        people = [each for each in several if each.sure or not self._is_of_place(each)]
        return people or several

    def _is_of_place(self, figure: Figure) -> bool:
        """True when the words before a surname name a place of the article: "Kesk Hask", "Kesk-area Hask"."""
        lead = " ".join(figure.words[:-1])
        known = self._full.get((lead, "")), *self._single.get(lead, ())
        return lead.endswith(" area") or any(each is not None and each.place and not each.sure for each in known)

    def _land(self, name: Name) -> Figure | None:
        """The country that another name of it named: "the U.S.", "the United States"."""
        known = self._lands.get(_state(name.text) or "")
        return None if known is None or (self.is_surname(name.key) and len(name.words) == 1) else known

    def _fitting(self, several: Sequence[Figure], naming: Naming) -> list[Figure]:
        """Those of several that a name of one word may stand for."""
        word, near = naming.name.key, several[:MOST_BEARERS]
        return [each for each in near if self._bears(each, naming) and self._shortens(word, each)]

    def _bears(self, figure: Figure, naming: Naming) -> bool:
        """Whether the titles before a name may be those of a figure; none are those of somebody of whom the article
        has but the byline: the "Councillor Hask" of an article by Ana Hask is another, and so is "Hask" in it."""
        label = naming.name.text.isupper() or self._text[naming.name.end : naming.name.end + 1] == ":"  # a transcript's
        other = naming.titles or naming.name.key in self._held
        if figure.key in self._authors and not label and other:
            return False
        sexes = set(sexes_of(naming.titles, self._words))
        if len(sexes) == 1 and figure.sex is not None and figure.sex not in sexes:
            return False
        if naming.generation and figure.generation != naming.generation:
            return False
        heads = {noun(title, self._words) for title in naming.titles} - self._words.no_roles
        borne = {role.head for role in figure.roles} | {word for role in figure.roles for word in role.more}
        return not heads or not borne or not heads.isdisjoint(borne)

    def _is_called(self, name: Name) -> bool:
        """True behind a capital for what somebody is: "Councillor Hask"."""
        before = CALLING.search(self._text, max(0, name.start - LONGEST_BEHIND), name.start)
        return before is not None and is_listed(noun(before.group(1), self._words), self._words)

    def _shortens(self, word: str, figure: Figure) -> bool:
        """Whether one word is enough for a full name: a surname, the noun of a body, not the place in its name, nor
        "the House", a chamber, for the White House."""
        if (word, figure.key) == NO_SHORT_FORM:
            return False
        plain = figure.kind == "person" or len(figure.words) == 1 or word not in figure.words
        return plain or word in self._words.organisations | self._words.outlets or sort_of(word, self._words) != ""

    def _name_everybody(self) -> None:
        """Full names enter, then those of one word that none of them explains; with each, what is told beside it."""
        plain = [each for each in self.namings if not each.loud]
        full = [each for each in plain if len(each.name.words) >= FULL_NAME]
        authors = list(bylines(self._document))
        self._authors = {each.name.key for each in authors} - {each.name.key for each in full}
        lone = [each for each in self.namings if len(each.name.words) == 1] if self._authors else []
        self._held = {each.name.key for each in lone if each.titles or self._is_called(each.name)}
        full += authors
        for naming in sorted((*full, *shouted(self.namings)), key=_entrance):
            self._enter(naming)
        for figure in self.figures:
            self._index(figure)
        self._tell(self.namings)
        unknown = [each for each in plain if len(each.name.words) == 1 and not self.candidates(each)]
        for naming in sorted(unknown, key=_titled_first):
            if not self.candidates(naming):
                self._enter_single(naming)
        self._tell(unknown)

    def _enter(self, naming: Naming) -> None:
        """A full name joins its figure, or is a new one."""
        name = naming.name
        known = self._full.get((name.key, naming.generation)) or self._alike(name, naming.generation)
        known = known or self._land(name)
        if known is None:
            known = self._new(naming)
        elif not naming.thing and is_better(name, known.words):
            known.start, known.end, known.text, known.key = name.start, name.end, name.text, name.key
        self._full[name.key, naming.generation] = known

    def _alike(self, name: Name, generation: str) -> Figure | None:
        """The one figure of which a full name is another form: "J. Hask", "Joren T. Hask", "the Strait Mission"."""
        several = [
            each
            for each in self._by_last.get(name.words[-1], ())[:MOST_BEARERS]
            if each.generation == generation and each.kind == name.kind and same(each.words, name.words, name.kind)
        ]
        return several[0] if len(several) == 1 else None

    def _new(self, naming: Naming) -> Figure:
        name = naming.name
        figure = self._figure(naming)
        figure.generation = naming.generation
        self.figures.append(figure)
        self._settle(name, figure)
        if name.kind == "person" and len(name.words) >= FULL_NAME and (sex := sex_of_name(name.words[0], self._words)):
            figure.sexes[sex] += MADE_SURE
            figure.sure = True
        self._by_last[name.words[-1]].append(figure)
        return figure

    def _figure(self, naming: Naming) -> Figure:
        """A new figure of a name; an outlet's is known by its name alone: "Reuters"."""
        name = naming.name
        figure = Figure(start=name.start, end=name.end, text=name.text, kind=name.kind, key=name.key, named=True)
        low = figure.text.lower()
        if not naming.titles and (low in self.outlets or SITE.fullmatch(low)):
            figure.kind = "outlet"
        elif not naming.titles and name.kind == "person" and name.key in self.realms:
            figure.kind = "organisation"  # its government
        return figure

    def _index(self, figure: Figure) -> None:
        if figure.kind == "person":
            self._by_first[figure.words[0]].append(figure)
        letters = "".join(word[0] for word in figure.words if word not in UNLETTERED)
        if len(letters) > 1 and figure.kind != "person":
            self._by_letters[letters].append(figure)
        head = _head(figure.words)  # "the League" of the League of Women Farmers
        if figure.kind == "organisation" and head and sort_of(head, self._words) == "body":
            self._by_last[head].append(figure)
        match = ACRONYM.match(self._text, figure.end)
        if match and (short := (match.group(1) or match.group(2)).replace(".", "").casefold())[0] in letters:
            self._by_letters[short] = [figure]

    def _enter_single(self, naming: Naming) -> None:
        """A name of one word that no full name explains; "Mayor Tasch" and "Colonel Tasch" are two."""
        name = naming.name
        if name.initial and not naming.titles and name.key not in self.known:
            return
        figure = self._figure(naming)
        figure.sexes.update({sex: MADE_SURE for sex in sexes_of(naming.titles, self._words)})
        figure.sure = bool(naming.titles)
        figure.bear(roles_of(self._text, name, self._words), self._words)
        self.figures.append(figure)
        self._single[name.key].append(figure)
        self._settle(name, figure)

    def _settle(self, name: Name, figure: Figure) -> None:
        """Note which country a name names."""
        if (state := _state(name.text)) is not None:
            self._lands.setdefault(state, figure)

    def _tell(self, namings: Sequence[Naming]) -> None:
        """What stands beside their names goes to the figures: titles, appositions, what somebody became."""
        told: Counter[int] = Counter()
        for naming in namings:
            several = self.candidates(naming)
            if len(several) != 1 or naming.thing:
                continue
            figure, name = several[0], naming.name
            figure.seen += 1
            told_sexes = dict.fromkeys(sexes_of(naming.titles, self._words), MADE_SURE)
            figure.sexes.update(told_sexes)
            figure.sure = figure.sure or bool(told_sexes)  # "Mr Hask" is a person
            behind = BEHIND_PLACE.search(self._text, max(0, name.start - LONGEST_BEHIND), name.start)
            figure.place = figure.place or behind is not None
            figure.placed += behind is not None
            told[id(figure)] += 1
            if told[id(figure)] <= MOST_TOLD:
                figure.bear(roles_of(self._text, name, self._words), self._words)

    def _index_roles(self) -> None:
        """Figures by the nouns that they go by."""
        for figure in self.figures:
            lesser = {word for role in figure.roles for word in role.more & self._words.lesser}
            heads = {role.head for role in figure.roles} | lesser
            if figure.kind != "person":
                heads |= {word for word in figure.words if sort_of(word, self._words) in {"body", "outlet", "work"}}
                heads |= self._words.body_heads.intersection(figure.words)
            for head in sorted(heads):
                self.by_head[head].append(figure)

    def _is_outlet(self, figure: Figure) -> bool:
        """True for "the press agency KNA", "Tide magazine": told beside a name that is no person's in full."""
        lone = figure.kind == "organisation" or (figure.kind == "person" and len(figure.words) == 1)
        if not lone or figure.sure or figure.place or _state(figure.text):
            return False
        behind = PAPER.match(self._text, figure.end)
        return behind is not None or any(_is_of_outlet(role) for role in figure.roles)


def _head(words: Sequence[str]) -> str:
    """What a body is, where it is told first of whom or for what: "league" of "League of Women Farmers"; else ""."""
    place = next((at for at, word in enumerate(words) if word in {"of", "for"}), 0)
    return words[place - 1] if place else ""


def _is_of_outlet(role: Role) -> bool:
    """True for "the weekly newspaper", "the press agency" beside a name."""
    return role.sort == "outlet" or (role.head == "agency" and not role.more.isdisjoint({"press", "news", "wire"}))


def _state(name: str) -> str | None:
    """The state that a country's name names; a land within a state is one of its own."""
    return (name if name in APART else country(name)) if is_country(name) else None


def _entrance(naming: Naming) -> tuple[bool, bool, int]:
    """Whole names enter before those with an initial, people before the things called after them."""
    return len(naming.name.words[0]) == 1, naming.thing, naming.name.start


def _titled_first(naming: Naming) -> tuple[bool, int]:
    """ "President Hask" tells better who "Hask" is than "the Hask administration" does."""
    return not naming.titles, naming.name.start
