"""Law 9 for speakers: whatever the order in which articles come, go and change, people judge names, and tables of names
are given, the speakers are those that linking all of it at once finds."""

import contextlib
import random
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord import flow
from onrecord.export import jsonl, sameness
from onrecord.link import naming
from onrecord.link import speakers as linked
from onrecord.link.clusters import clusters
from onrecord.link.known import KnownError
from onrecord.link.pairing import likenesses
from onrecord.link.profiles import Profile
from onrecord.link.reading import read, vague
from onrecord.link.speakers import Bearer
from onrecord.model import judgement
from onrecord.relating import names_of
from onrecord.store import Case, judging, profiling, subjects, views
from onrecord.store.sameness import speakers
from onrecord.store.verify import verify
from tests.laws.calling import NAMED, NAMES, SPEAKING, kept

Change = Callable[[Case], object]
Groups = set[tuple[str, str, bool, tuple[str, ...]]]
State = tuple[Groups, list[str]]
EXAMPLES = max(5, settings().max_examples // 4)
ARTICLES = st.dictionaries(st.integers(0, 7), SPEAKING, min_size=1, max_size=6)
WORDS = st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES), st.sampled_from(["yes", "no"]))


def told(case: Case) -> list[str]:
    """What the export tells of names and speakers."""
    with case.snapshot() as db:
        own = profiling.own_names(db)
    return list(map(jsonl.line, sameness.values(speakers(case), own)))


def groups(case: Case) -> Groups:
    """Every speaker: its id, its name, whether it is one, and its mentions."""
    with case.snapshot() as db:
        found: dict[tuple[str, str, bool], list[str]] = {}
        for id_, name, named, mention in db.execute(
            "SELECT grouping.id, name, grouping.named, finding.id FROM grouping"
            " JOIN member ON member.grouping = grouping.key JOIN finding ON finding.key = member.mention"
            " ORDER BY finding.id"
        ):
            found.setdefault((id_, name, bool(named)), []).append(mention)
    return {(*key, tuple(mentions)) for key, mentions in found.items()}


def by_hand(case: Case) -> Groups:
    """The speakers as the pure functions of link/ give them, of all profiles at once and without a case's help."""
    with case.snapshot() as db:
        table, said = names_of(db), naming.judged(judging.read(db, "about = 'names'"))
        keys = {key for (key,) in db.execute("SELECT key FROM profile")}
        kept = {each.key: each for each in profiling.read(db, keys)}
        profiles = {
            it.id: Profile(id=it.id, value=it.value, name=it.name, kind=it.kind, described=it.described)
            for it in kept.values()
        }
        bearers = defaultdict[str, list[Bearer]](list)
        for it in profiling.bearers(db, keys):
            bearer = Bearer(mention=it.mention, document=it.document, words=it.words, stated=it.stated)
            bearers[kept[it.profile].id].append(bearer)
    unclear = {id_ for id_, each in profiles.items() if vague(read(each, table))}
    found = clusters(profiles.values(), likenesses(profiles.values(), table), said, unclear)
    return {(each.id, each.name, each.named, each.members) for each in linked.groups(found, profiles, bearers)}


def anew(case: Case) -> State:
    """The speakers and what is told of them, when all that linking made is forgotten first."""
    with case.writing() as db:
        for table in (*profiling.TABLES, "linked", "quoted", "grouping"):
            db.execute(f"DELETE FROM {table}")
    flow.link(case)
    return groups(case), told(case)


def keeps(number: int, speaking: list[tuple[str, str]]) -> Change:
    """An article comes, or comes with another text, and is linked."""

    def keep(case: Case) -> None:
        with case.writing():
            case.keep(*kept(number, speaking))
            flow.link(case)

    return keep


def says(number: int, said: tuple[str, str, str]) -> Change:
    """A person says that two names are one, or are not; what cannot be said changes nothing."""

    def say(case: Case) -> None:
        with contextlib.suppress(ValueError):
            subject = subjects.of_names(*said[:2])
            when = f"2031-05-01T00:00:{number:02}Z"
            flow.judge(case, judgement(subject=subject, verdict=said[2], who="Ada Quill", when=when))  # type: ignore[arg-type]

    return say


def gives(file: str | None) -> Change:
    """A table of names is given, or taken out."""
    return lambda case: flow.give_names(case, file or "", NAMED[file] if file else None)


def removes(number: int) -> Change:
    """An article goes."""

    def remove(case: Case) -> None:
        known = views.briefs(case)
        if known:
            flow.remove(case, known[number % len(known)].id)

    return remove


def undoes(number: int) -> Change:
    """A judgement is taken back."""

    def undo(case: Case) -> None:
        known = views.judgements(case)
        with contextlib.suppress(ValueError):
            if known:
                flow.undo(case, known[number % len(known)].judgement.id, "Ada Quill", "2031-05-02T00:00:00Z")

    return undo


CHANGES = st.one_of(
    st.builds(keeps, st.integers(0, 7), SPEAKING),
    st.builds(keeps, st.integers(0, 7), SPEAKING),
    st.builds(says, st.integers(0, 59), WORDS),
    st.builds(gives, st.sampled_from([None, *NAMED])),
    st.builds(removes, st.integers(0, 99)),
    st.builds(undoes, st.integers(0, 99)),
)


def lived(changes: Sequence[Change]) -> tuple[State, State]:
    """The speakers and what is told of them after these changes, and when they are then found anew."""
    with tempfile.TemporaryDirectory() as folder, Case.open(Path(folder, "case"), create=True) as case:
        for change in changes:
            change(case)
        found = groups(case), told(case)
        assert verify(case) == ()
        assert by_hand(case) == found[0]
        return found, anew(case)


@given(st.lists(CHANGES, min_size=1, max_size=8))
@settings(max_examples=EXAMPLES)
def test_step_by_step_is_all_at_once(changes: list[Change]) -> None:
    found, at_once = lived(changes)
    assert found == at_once


@given(ARTICLES, st.lists(WORDS, max_size=3), st.sampled_from([None, *NAMED]), st.randoms(use_true_random=False))
@settings(max_examples=EXAMPLES)
def test_any_order_of_articles_judgements_and_names(
    articles: dict[int, list[tuple[str, str]]],
    said: list[tuple[str, str, str]],
    file: str | None,
    chance: random.Random,
) -> None:
    changes = [keeps(*each) for each in articles.items()] + [gives(file)]
    words = [says(number, each) for number, each in enumerate(said)]
    once, _ = lived([*changes, *words])
    chance.shuffle(changes)
    assert lived([*changes, *words])[0] == once
    chance.shuffle(changes)
    cut = chance.randrange(len(changes) + 1)
    assert lived([*changes[:cut], *words, *changes[cut:], gives(file)])[0] == once


def test_a_table_that_cannot_be_used_changes_nothing(tmp_path: Path) -> None:
    with Case.open(tmp_path / "case", create=True) as case:
        keeps(1, [("Quenn Courier", ""), ("The Courier", "")])(case)
        gives("own.toml")(case)
        before = groups(case)
        with pytest.raises(KnownError, match=r"bad.toml, line 2"):
            flow.give_names(case, "bad.toml", 'outlet = [\n{name = "A", also = ["B"]}, {name = "C", also = ["B"]}]')
        assert (groups(case), flow.names(case).file) == (before, "own.toml")
        gives(None)(case)
        assert flow.names(case).file is None
