"""The reference is complete: what the program has, the pages name."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import click
import pytest
from docs.generate import REFERENCE

from docs import generate
from onrecord import model
from onrecord.cli import onrecord
from onrecord.export import copied, jsonl, sameness, tables, traced
from onrecord.model import By, Certainty, Copy, Passage, Problem, Roles, Span, Subject, judgement
from onrecord.provenance import Cite
from onrecord.store.profiling import OwnNames
from onrecord.store.sameness import Named, Reasons, Tie, Way
from onrecord.store.views import Judged, Speaker, Standing
from tests.export.making import Draft, Says, Told, article
from tests.export.replying import reply

COMMANDS = (REFERENCE / "commands.md").read_text(encoding="utf-8")
EXPORT = (REFERENCE / "export.md").read_text(encoding="utf-8")
CASE = (REFERENCE / "case.md").read_text(encoding="utf-8")
WORDS = (REFERENCE / "words.md").read_text(encoding="utf-8")
README = (generate.ROOT / "README.md").read_text(encoding="utf-8")

WHOLE = article(
    Draft(
        blocks=[
            ("title", "Ice closes the strait"),
            ("byline", "By Orla Finn, reprinted from The Quay"),
            ("paragraph", "Mara Venn said: “The harbour […] stays closed.” It may open."),
        ],
        says=[
            Says(
                content=("The harbour […] stays closed.",),
                source="Mara Venn",
                cue="said",
                speaker="Mara Venn",
                doubtful="It may open.",
                altered=("[…]",),
                certainty=Certainty(source=0.98, cue=0.95, content=0.91),
                hedges=("may",),
                described=Told(number=2, role="Mara", body="Venn", country="Ice", grounds="said"),
                candidates=("Mara",),
                answers=0,
            )
        ],
        interests=("Orla Finn",),
        cites=("The harbour",),
        title="Ice closes the strait",
        outlet="The Quay",
        author="Orla Finn",
        published="2031-01-14",
        republished_from="The Quay",
        links={"harbour": "https://quay.example/"},
    )
)
"""An article that has everything an article can have."""

PASSAGE = (Passage(0, 3, "Ice"),)
WORD = judgement(
    subject=Subject(
        kind="attribution",
        address="a.txt",
        text_sha256="0" * 64,
        roles=Roles(source=PASSAGE, cue=PASSAGE, content=PASSAGE),
    ),
    verdict="instead",
    value=("The Quay",),
    roles=Roles(source=PASSAGE, cue=PASSAGE, content=PASSAGE),
    who="Ada Quill",
    when="2031-04-01T09:00:00Z",
)
ONE, OTHER = (
    Way(id=name, spelled=((name, 1),), value=name, kind="person", described=("minister",), articles=1)
    for name in ("M. Venn", "Mara Venn")
)
TIE = Tie(left=ONE, right=OTHER, score=0.9, why=(("office", 0.1, "minister"),))
NAMED = Named(speaker=Speaker(id="1", name="Mara Venn", named=True), reasons=Reasons(ways=(ONE, OTHER), ties=(TIE,)))
JUDGED = Judged(judgement=WORD, carried=False)
FILLED = replace(WHOLE, filled={"outlet": JUDGED})
COPY = Copy(
    id="1",
    left=Span(document="a", start=0, end=9),
    right=Span(document="b", start=4, end=13),
    kind="quotation",
    words=9,
    score=1.0,
    direction=None,
    why=("no evidence",),
    by=By(stage="reuse", version=1),
)
CITE = Cite(citation=WHOLE.citations[0], article=None, work="1", why=("no article of this case is it",))
SAID = replace(WHOLE.said[0], judged=JUDGED, speaker_judged=JUDGED, speaker_found=WHOLE.said[0].speaker)


def fields(value: Any, name: str = "") -> Iterator[str]:
    """Every field of a JSON object as the page writes it: a.b, a[].b."""
    if isinstance(value, dict):
        if name and not name.endswith("[]"):
            yield name
        for key, inner in value.items():
            yield from fields(inner, f"{name}.{key}" if name else key)
    elif isinstance(value, list):
        yield f"{name}[]"
        for inner in value:
            yield from fields(inner, f"{name}[]")
    elif not name.endswith("[]"):
        yield name


def section(page: str, title: str) -> str:
    """What stands below a heading of the second level that begins so, up to the next one."""
    found = re.search(rf"^## {re.escape(title)}.*?\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
    assert found, f'no section "## {title}"'
    return found[1]


def first_cells(table: str) -> list[str]:
    return re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE)


def test_generated_pages_are_as_the_program_gives_them_now() -> None:
    for path, text in generate.generated().items():
        assert path.read_text(encoding="utf-8") == text, f"{path.name}: run .venv/bin/python -m docs.generate"


@pytest.mark.parametrize("name", sorted(onrecord.commands))
def test_every_command_and_option_is_documented(name: str) -> None:
    part = section(COMMANDS, f"onrecord {name}")
    command = onrecord.commands[name]
    assert f"| `onrecord {name}` |" in README
    assert command.help and "\n  " + command.help.split("\n")[0] in part
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help or parameter.required, f"{parameter.opts}: say what it does"
            for option in parameter.opts:
                assert re.search(rf"(?<![\w-]){option}\b", part), option


def test_every_command_of_judge_and_its_options_are_documented() -> None:
    judge = onrecord.commands["judge"]
    assert isinstance(judge, click.Group)
    for name, command in judge.commands.items():
        part = COMMANDS.partition(f"### onrecord judge CASE {name}\n")[2].partition("\n###")[0]
        assert command.help and command.help.split("\n")[0] in part, name
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert all(option in part for option in parameter.opts), (name, parameter.opts)


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("`document`", jsonl.document(FILLED)),
        ("`attribution`", jsonl.attribution(SAID, WHOLE.document.text)),
        ("`link`:", jsonl.reply(reply(WHOLE, WHOLE))),
        ("`link` of relation `reuses`", copied.link(COPY)),
        ("`link` of relation `cites`", traced.link(CITE)),
        ("`mention`", jsonl.mention(WHOLE.citations[0], WHOLE.document.text)),
        ("`interest`", jsonl.interest(WHOLE.interests[0], WHOLE.document.text)),
        ("`names`", sameness.table(OwnNames(file="own.toml", text=""))),
        ("`speaker`", sameness.speaker(NAMED)),
        ("`judgement`", jsonl.judgement(Standing(judgement=WORD, state="stands", article=None, finding=None))),
        ("`problem`", jsonl.failed(Problem(address="a.txt", reason="it is empty"))),
    ],
)
def test_every_field_of_the_json_lines_is_documented_and_no_other(title: str, line: dict[str, Any]) -> None:
    assert first_cells(section(EXPORT, title)) == list(dict.fromkeys(fields(line)))


def test_every_column_of_the_csv_is_documented() -> None:
    assert first_cells(section(EXPORT, "CSV")) == list(tables.COLUMNS)


@pytest.mark.parametrize("table", sorted(generate.tables()))
def test_every_table_and_column_of_the_case_is_documented(table: str) -> None:
    part = section(CASE, table)
    for column in generate.tables()[table]:
        assert f"`{column}`" in part, f"{table}.{column}"


@pytest.mark.parametrize(
    "closed",
    [
        *("AttributionKind", "BlockKind", "Voice", "AlterationKind", "FoundIn", "SubjectKind", "Verdict"),
        *("JudgedField", "SourceKind", "Stance", "Channel", "Tie", "Reuse"),
    ],
)
def test_every_word_of_the_closed_lists_is_in_the_reference(closed: str) -> None:
    for word in get_args(getattr(model, closed)):
        assert word in EXPORT, f"{closed}: {word}"


def test_every_word_is_told_once() -> None:
    words = re.findall(r"^\| ([^|]+) \| [^|]+ \|$", WORDS, re.MULTILINE)[1:]
    assert len(words) == len(set(words))
    for word in ("attribution", "source", "cue", "content", "block", "voices", "via", "doubtful", "alterations"):
        assert word in words


def test_the_readme_claims_no_better_score_than_is_measured() -> None:
    line = generate.BENCH.search(README)
    assert line, "README.md: the line that `python -m docs.generate` writes between <!-- bench --> and <!-- end -->"
    told = [float(number) for number in re.findall(r"\d\.\d\d", line[0])]
    now = generate.measured()
    recall, precision, right, _ = told
    for claim, name in ((recall, "recall"), (precision, "precision"), (right, "speaker right")):
        assert claim <= now[name] + 0.02, f"{name}: run .venv/bin/python -m docs.generate"


def test_files_that_the_pages_name_exist() -> None:
    root = generate.ROOT
    for page in [root / "README.md", *root.glob("docs/*.md"), *root.glob("docs/reference/*.md")]:
        for named in re.findall(r"`((?:src|tests|docs|bench|examples)/[\w./-]+)`", page.read_text(encoding="utf-8")):
            assert (root / named).exists(), f"{page.name}: {named}"


def test_relative_links_lead_somewhere() -> None:
    root = generate.ROOT
    for page in [*root.glob("*.md"), *root.glob("docs/**/*.md"), *root.glob("examples/*/README.md")]:
        for target in re.findall(r"\]\((?!https?:|mailto:)([^)\s]+)\)", page.read_text(encoding="utf-8")):
            path, _, anchor = target.partition("#")
            file = (page.parent / path) if path else page
            assert file.exists(), f"{page.relative_to(root)}: {target}"
            assert not anchor or anchor in anchors(file), f"{page.relative_to(root)}: {target}"


def anchors(page: Path) -> set[str]:
    """The anchors that a page's headings give."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
