"""The flow, wired once and visibly: read -> annotate -> store, article by article, then link over the case.

The only file that knows this order. Every step can be killed and run again: one article is one transaction, linking
is another, and what was left undone is found by its missing mark.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from sqlite3 import Connection
from typing import Literal

from onrecord import annotate, read
from onrecord.copying import compare
from onrecord.folding import name_key
from onrecord.link import judgements, known
from onrecord.link.known import Entry, KnownError
from onrecord.model import Document, Judgement, Problem, Records, digest
from onrecord.read import Found, Raw
from onrecord.relating import names_of, own_of, relate
from onrecord.store import Case, hearing, indexing, judging, profiling, shelving, taking, views
from onrecord.store.allowed import check_note
from onrecord.store.profiling import OwnNames
from onrecord.telling.language import uncovered
from onrecord.weights import WeightsError

Outcome = Literal["read", "new version", "unchanged", "failed"]
SIGNATURE = digest(read.STAGE.version, annotate.SIGNATURE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One file done: its place in the run, its address, what became of it, how many attributions it has.

    `uncovered` is its language when that is one in which attributions are not looked for; `document` the article that
    it holds now, `title` what that is called when it was read anew; `reason` why it failed; `coming` the next file's
    name.
    """

    done: int
    total: int
    address: str
    outcome: Outcome
    attributions: int = 0
    uncovered: str | None = None
    document: str | None = None
    title: str | None = None
    reason: str | None = None
    coming: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What an `add` did. `read` counts new articles, `failed` says why each of the others could not be read.

    Of what was read (new versions too): `same_text` counts the articles whose text also stands at another address of
    the case, `uncovered` those in a language that is not covered. `gone` counts the case's files no longer on disk.
    """

    read: int
    new_versions: int
    unchanged: int
    failed: tuple[Problem, ...]
    attributions: int
    skipped: tuple[Path, ...]
    same_text: int = 0
    uncovered: int = 0
    gone: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """What a `remove` took: its title or address, the id of the current version (None for a failed file), and how
    many versions went; `files` are those it was read from, which stay where they are."""

    name: str
    id: str | None
    versions: int
    files: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """What an `apply` did: how many judgements it took, how many the case had already, and why others were refused, by
    their ids."""

    taken: int
    held: int
    refused: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The table of names that a case goes by: the file that its own came from (None for none), the rows of that, and
    those of ours that hold beside them."""

    file: str | None
    own: tuple[Entry, ...]
    ours: tuple[Entry, ...]


@dataclass(slots=True)
class _Tally:
    """Counts while `add` runs."""

    outcomes: dict[Outcome, int] = field(
        default_factory=lambda: {"read": 0, "new version": 0, "unchanged": 0, "failed": 0}
    )
    failed: list[Problem] = field(default_factory=list)
    attributions: int = 0
    uncovered: int = 0
    documents: set[str] = field(default_factory=set)


def add(case: Case, paths: Iterable[Path] | Found, tell: Callable[[Step], None] = lambda step: None) -> Summary:
    """Read files and folders into a case; running it twice is running it once.

    `tell` hears of every file as it is done. A file that cannot be read is listed with its reason and the run goes on;
    one that could not be read before and is no longer there is forgotten.
    """
    found = paths if isinstance(paths, Found) else read.find_files(paths)
    tally = _Tally()
    case.forget([path for path in case.failed() if read.gone(path, case.root)])
    for path in found.missing:
        tally.outcomes["failed"] += 1
        tally.failed.append(Problem(address=str(path), reason="there is no such file or folder: check the path"))
    for done, path in enumerate(found.files, start=1):
        coming = next((each.name for each in found.files[done : done + 1]), None)
        step = replace(_add_file(case, path, tally), done=done, total=len(found.files), coming=coming)
        tally.outcomes[step.outcome] += 1
        tally.attributions += step.attributions
        tally.uncovered += step.uncovered is not None
        tell(step)
    link(case)
    return _summary(case, found, tally)


def _summary(case: Case, found: Found, tally: _Tally) -> Summary:
    return Summary(
        read=tally.outcomes["read"],
        new_versions=tally.outcomes["new version"],
        unchanged=tally.outcomes["unchanged"],
        failed=tuple(tally.failed),
        attributions=tally.attributions,
        skipped=found.skipped,
        same_text=len(tally.documents & case.copies()) if tally.documents else 0,
        uncovered=tally.uncovered,
        gone=sum(read.gone(path, case.root) for path in case.files()),
    )


def _add_file(case: Case, path: Path, tally: _Tally) -> Step:
    """One file, its place in the run not yet filled in."""
    raw = read.load(path, case.root)
    if isinstance(raw, Problem):
        return _fail(case, raw, tally)
    held = case.holding(raw.address)
    if held is not None and (held.raw_sha256, held.signature) == (raw.sha256, SIGNATURE):
        return replace(_step(raw.address, "unchanged"), document=held.document)
    made = _make(raw)
    if isinstance(made, Problem):
        return _fail(case, made, tally)
    document, records = made
    with case.writing() as db:
        case.keep(raw.address, raw.data, document, records, SIGNATURE)
        settle(case, judging.keys_of(db, document.id))
    tally.documents.add(document.id)
    replaced = held is not None and held.document != document.id
    return replace(
        _step(raw.address, "new version" if replaced else "read"),
        attributions=len(records.attributions),
        uncovered=uncovered(document),
        document=document.id,
        title=document.title.value if document.title else None,
    )


def _fail(case: Case, problem: Problem, tally: _Tally) -> Step:
    case.fail(problem.address, problem)
    tally.failed.append(problem)
    return replace(_step(problem.address, "failed"), reason=problem.reason)


def _step(address: str, outcome: Outcome) -> Step:
    return Step(done=0, total=0, address=address, outcome=outcome)


def _make(raw: Raw) -> tuple[Document, Records] | Problem:
    """Read and annotate one article. The one broad `except` of the program stands here: whatever an article does to
    it, the others are still read (law 8)."""
    try:
        document = read.read(raw)
        return document if isinstance(document, Problem) else (document, annotate.annotate(document))
    except WeightsError:
        raise  # no article's fault: nothing can be read
    except Exception as error:
        fault = f"{type(error).__name__}: {error}"
        reason = f"onrecord failed on this article, which is onrecord's own fault ({fault}); please report it"
        return Problem(address=raw.address, reason=reason)


def settle(case: Case, keys: Iterable[int]) -> None:
    """Work out anew what stands of these documents (row keys), from what was found in them and what people say."""
    with case.writing() as db:
        settled = [key for key in keys if _settle(db, key)]
        judging.sweep(db)
        if settled:
            relate(case)
        shelving.refresh(db, settled)


def _settle(db: Connection, key: int) -> bool:
    """True when people say anything that may be about this document."""
    said = judging.about(db, key)
    if said:
        judging.unsettle(db, key)
        document, records = judging.found(db, key)
        judging.write(db, key, judgements.apply(document, records, said, name_key))
    return bool(said)


def judge(case: Case, judgement: Judgement) -> Judgement:
    """Keep a person's word, and bring what stands up to date with it; the judgement as it was kept.

    ValueError, in a sentence, when it cannot be kept. It waits while an article is being written.
    """
    with case.writing():
        return _say(case, hearing.hear(case, judgement, name_key))


def undo(case: Case, judgement_id: str, who: str, when: str, note: str = "") -> Judgement:
    """Take a judgement back, in this name; the judgement that does so. ValueError when it cannot be."""
    with case.writing() as db:
        return _say(case, hearing.undoing(db, judgement_id, who=who, when=when, note=note))


def _say(case: Case, judgement: Judgement) -> Judgement:
    with case.writing() as db:
        judgement = hearing.in_turn(db, judgement)
        judging.append(db, judgement)
        _heed(case, [judgement])
    return judgement


def apply(case: Case, several: Iterable[Judgement]) -> Applied:
    """Take judgements that were made in another case, as they are; those that are here already change nothing."""
    taken, held, refused = list[Judgement](), 0, dict[str, str]()
    with case.writing() as db:
        for each in sorted(several, key=lambda it: (it.when.removesuffix("Z"), it.id)):
            if judging.read(db, "id = ?", each.id):
                held += 1
                continue
            try:
                taking.take(db, each)
                taken.append(each)
            except ValueError as error:
                refused[each.id] = str(error)
        _heed(case, taken)
    return Applied(taken=len(taken), held=held, refused=refused)


def _heed(case: Case, said: Sequence[Judgement]) -> None:
    """Bring what stands up to date with these judgements, which are kept."""
    with case.writing() as db:
        settle(case, sorted({key for each in said for key in judging.concerned(db, each)}))
        names = [name for each in said if each.subject.kind == "names" for name in each.subject.names]
        if names:
            profiling.stir_values(db, names)
            relate(case)
        if any(each.subject.field in {"outlet", "published"} for each in said):
            compare(case)
        indexing.catch_up(db)


def link(case: Case) -> None:
    """Bring what links several articles up to date with them; work that a killed run left is done here."""
    with case.writing() as db:
        relate(case)
        compare(case)
        indexing.catch_up(db)


def names(case: Case) -> Names:
    """The table of names that a case goes by."""
    with case.snapshot() as db:
        own, held = own_of(db), profiling.own_names(db)
        mine = own.entries if own else ()
        return Names(file=held.file if held else None, own=mine, ours=names_of(db).entries[len(mine) :])


def give_names(case: Case, file: str, text: str | None) -> None:
    """Take a table of names into the case in the place of its own, None: take that out; then link anew.

    KnownError, in a sentence with file and line, when it cannot be used; nothing is changed then.
    """
    if text is not None:
        try:
            known.parse(text, file, allowed=check_note)
        except RecursionError:
            raise KnownError(f"{file}: lists stand in lists in lists; one list a kind is enough") from None
    with case.writing() as db:
        profiling.give_names(db, None if text is None else OwnNames(file=file, text=text))
        link(case)


def remove(case: Case, words: str) -> Removed:
    """Take an article out of the case with all its versions and everything that hangs on it, or a failed file off the
    list; NotOne when the words name none or several."""
    failed = views.failed_file(case, words)
    if failed is not None:
        case.forget([failed])
        return Removed(name=failed, id=None, versions=0)
    document = views.article(case, words).document
    versions = [brief for brief in views.briefs(case) if brief.address == document.address]
    ids = {brief.id for brief in versions}
    held = [(path, case.holding(path)) for path in case.files()]
    files = tuple(case.root / path for path, it in held if it is not None and it.document in ids)
    case.remove([brief.id for brief in versions])
    link(case)
    case.empty_log()  # a speaker's spelling may have been the article's own words
    title = document.title.value if document.title else document.address
    return Removed(name=title, id=document.id, versions=len(versions), files=files)
