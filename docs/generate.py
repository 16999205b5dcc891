"""Write the generated pages, and the output shown on the hand-written ones, as the program gives them now.

    .venv/bin/python -m docs.generate

commands.md comes from the commands' own help, case.md from the comments of schema.sql, the columns in export.md from
the table's own list, and what README.md, tutorial.md and how-to.md show from running their commands.
"""

import re
import sqlite3
import tempfile
from importlib.resources import files
from pathlib import Path

import click
from bench.gold import score
from docs.sessions import PAGES, ROOT, refreshed

from onrecord.cli import onrecord
from onrecord.export.tables import COLUMNS

REFERENCE = ROOT / "docs" / "reference"
SCHEMA = files("onrecord.store").joinpath("schema.sql").read_text(encoding="utf-8")
NOTE = "<!-- Generated: python -m docs.generate. Do not edit by hand. -->"
CSV = re.compile(r"(?<=<!-- csv -->\n).*?(?=<!-- end -->)", re.DOTALL)
BENCH = re.compile(r"(?<=<!-- bench -->).*?(?=<!-- end -->)", re.DOTALL)
_INDEX = re.compile(r"((?:^--[^\n]*\n)+)CREATE VIRTUAL TABLE (\w+) ", re.MULTILINE)
_TABLE = re.compile(r"((?:^--[^\n]*\n)+)CREATE TABLE (\w+) \(\n(.*?)^\)", re.MULTILINE | re.DOTALL)
_VIEW = re.compile(r"((?:^--[^\n]*\n)+)CREATE VIEW (\w+) AS", re.MULTILINE)
_COLUMN = re.compile(r" +(\w+) +((?:INTEGER|TEXT|BLOB|REAL)[^,]*?),? +-- (.+)")
_EXIT_CODES = """\
## Exit codes

| code | meaning |
|---|---|
| 0 | done, also where the answer is that none was found |
| 1 | refused; one sentence on standard error says why: what is asked for is not in the case, say. Also: \
`verify` found faults, `doctor` failed its self-test |
| 2 | misuse: an unknown command or option, a missing argument |
| 3 | `add` is done, but some articles failed, or `judge apply`, but some lines did; each is listed with its reason |
| 130 | stopped with Ctrl-C; what is done is kept |
"""


def commands_page() -> str:
    """Every command's help, as the command prints it."""
    parts = [NOTE, "# Commands", "What `--help` prints, for every command.", _help(onrecord, ("onrecord",))]
    for name in sorted(onrecord.commands):
        parts += [f"## onrecord {name}", _help(onrecord.commands[name], ("onrecord", name))]
        parts += _parts_of(onrecord.commands[name], ("onrecord", name))
    return "\n\n".join([*parts, _EXIT_CODES])


def _parts_of(command: click.Command, path: tuple[str, ...]) -> list[str]:
    """The help of the commands that a command has of its own, after its arguments."""
    if not isinstance(command, click.Group):
        return []
    given = [each.make_metavar(click.Context(command)) for each in command.params if isinstance(each, click.Argument)]
    parts = []
    for name in sorted(command.commands):
        whole = (*path, *given, name)
        parts += [f"### {' '.join(whole)}", _help(command.commands[name], whole)]
    return parts


def _help(command: click.Command, path: tuple[str, ...]) -> str:
    context = click.Context(command, info_name=" ".join(path), terminal_width=80, help_option_names=["-h", "--help"])
    return f"```text\n{command.get_help(context)}\n```"


def case_page() -> str:
    """Every table and column of the case with its comment in schema.sql."""
    head = _prose(SCHEMA.split("\n\n", 1)[0])
    parts = [NOTE, "# The case file", head, "Made from the comments of `src/onrecord/store/schema.sql`."]
    for comment, name, body in _TABLE.findall(SCHEMA):
        rows = [f"| `{column}` | {kind} | {what} |" for column, kind, what in _COLUMN.findall(body)]
        table = "\n".join(["| column | type | meaning |", "|---|---|---|", *rows])
        parts += [f"## {name}", _prose(comment), table]
    for comment, name in _INDEX.findall(SCHEMA):
        columns = ", ".join(f"`{column}`" for column in tables()[name])
        parts += [f"## {name} (an index for full-text search, FTS5)", _prose(comment), f"Columns: {columns}."]
    for comment, name in _VIEW.findall(SCHEMA):
        columns = ", ".join(f"`{column}`" for column in tables()[name])
        parts += [f"## {name} (a view)", _prose(comment), f"Columns: {columns}."]
    return "\n\n".join(parts) + "\n"


def tables() -> dict[str, list[str]]:
    """The columns of every table and view, as SQLite makes them from schema.sql."""
    db = sqlite3.connect(":memory:")
    try:
        db.executescript(SCHEMA)
        # An index for full-text search keeps itself in tables of SQLite's own, which are named after it.
        made = db.execute("PRAGMA main.table_list")
        names = [name for _, name, kind, *_ in made if kind != "shadow" and not name.startswith("sqlite_")]
        return {name: [row[1] for row in db.execute(f"PRAGMA table_info({name})")] for name in names}
    finally:
        db.close()


def _prose(comment: str) -> str:
    """An SQL comment as paragraphs; empty comment lines part them."""
    text = re.sub(r"^-- ?", "", comment.strip(), flags=re.MULTILINE)
    return text.replace("\n\n", "\0").replace("\n", " ").replace("\0", "\n\n")


def export_page(page: str) -> str:
    """The page on the export with its table of CSV columns as the program has them."""
    rows = [f"| `{name}` | {what} |" for name, what in COLUMNS.items()]
    table = "\n".join(["| column | meaning |", "|---|---|", *rows]) + "\n"
    return CSV.sub(lambda match: table, page)


def measured() -> dict[str, float]:
    """What `make bench` measures on the example pile."""
    pile = ROOT / "examples" / "strait"
    return score(pile / "articles", pile / "gold.jsonl")


def bench_line() -> str:
    """The measurements as the README says them."""
    now = measured()
    return (
        f"recall {now['recall']:.2f}, precision {now['precision']:.2f}; of those found, the speaker is right in "
        f"{now['speaker right']:.2f}, wrong in {now['speaker wrong']:.2f}."
    )


def generated() -> dict[Path, str]:
    """The pages that are made whole or in part from the program, without running the sessions."""
    export = REFERENCE / "export.md"
    return {
        REFERENCE / "commands.md": commands_page(),
        REFERENCE / "case.md": case_page(),
        export: export_page(export.read_text(encoding="utf-8")),
    }


def main() -> None:
    """Write every page; say which ones changed."""
    pages = generated()
    for path in PAGES:
        with tempfile.TemporaryDirectory() as folder:
            pages[path] = refreshed(path.read_text(encoding="utf-8"), Path(folder))
    readme = ROOT / "README.md"
    pages[readme] = BENCH.sub(lambda match: bench_line(), pages[readme])
    for path, text in pages.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            print(f"written: {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
