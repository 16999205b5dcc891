"""`onrecord verify` and `onrecord doctor`: is the case sound, is the program sound."""
# ruff: noqa: PLC0415 - imports stand inside the commands, so that `onrecord --help` is quick

import platform
import re
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord import __version__
from onrecord.cli.refusing import AS_JSON, CASE, opened, print_json
from onrecord.model import Block, By, Document, Span, document_id, sha256
from onrecord.telling.counted import counted
from onrecord.telling.visible import visible
from onrecord.weights import WeightsError

if TYPE_CHECKING:
    from onrecord.model import Records

_SAID, _SPEAKER = "The harbour stays closed until the ice is gone", "Mara Venn"
_SENTENCE = f"“{_SAID},” said {_SPEAKER}, the port minister."


@click.command()
@CASE
@AS_JSON
@click.pass_context
def verify(ctx: click.Context, case_path: Path, as_json: bool) -> None:
    """Check every hash and every span of a case.

    What does not hold is listed, and the exit code is 1.
    """
    from onrecord.store.verify import verify as check

    with opened(case_path) as case:
        faults = check(case)
    if as_json:
        print_json({"clean": not faults, "faults": list(faults)})
    elif faults:
        for fault in faults:
            click.echo(visible(fault))
        click.echo(f"onrecord: {case_path}: {counted(len(faults), 'fault')}; restore it from a copy.", err=True)
    else:
        click.echo("clean: every hash and every span holds")
    if faults:
        ctx.exit(1)


@click.command()
@AS_JSON
@click.pass_context
def doctor(ctx: click.Context, as_json: bool) -> None:
    """Versions, extras, and a self-test.

    For what is missing: the line that installs it. The self-test reads an invented sentence.
    """
    fault = _self_test()
    if as_json:
        print_json({"versions": _versions(), "extras": {}, "self_test": fault or "passed"})
    else:
        for name, version in _versions().items():
            click.echo(f"{name:<20} {version}")
        click.echo(f"{'extras':<20} none needed by this version")
        click.echo(f"{'self-test':<20} {fault or 'passed'}")
    if fault:
        ctx.exit(1)


def _versions() -> dict[str, str]:
    """Ours, Python's, SQLite's, and those of what we depend on; for a missing one, the line that installs it."""
    import sqlite3

    own = {"onrecord": __version__, "Python": platform.python_version(), "SQLite": sqlite3.sqlite_version}
    needed = [need for need in metadata.requires("onrecord") or [] if "extra ==" not in need]
    names = sorted(re.split(r"[^A-Za-z0-9._-]", need, maxsplit=1)[0] for need in needed)
    return own | {name: _version(name) for name in names}


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return f"missing; install it with: pip install {name}"


def _self_test() -> str | None:
    """Annotate an invented sentence; None when it is understood, else what is wrong."""
    try:
        from onrecord.annotate import annotate

        records = annotate(_document(_SENTENCE))
    except ImportError as error:
        return f"failed: {error}; install onrecord again: pip install --force-reinstall onrecord"
    except WeightsError as error:
        return f"failed: {error}"
    return None if _understood(records) else f"failed: not understood: {_SENTENCE} Please report this."


def _document(text: str) -> Document:
    made = document_id("self-test", text)
    return Document(
        id=made,
        address="self-test",
        text=text,
        raw_sha256=sha256(text),
        captured="2031-01-01T00:00:00Z",
        by=By(stage="self-test", version=1),
        language="en",
        blocks=(Block(kind="paragraph", span=Span(made, 0, len(text))),),
    )


def _understood(records: "Records") -> bool:
    """True when the one attribution has the words and the source that a reader sees."""
    if len(records.attributions) != 1:
        return False
    found = records.attributions[0]
    content = " ".join(span.of(_SENTENCE) for span in found.content)
    source = " ".join(span.of(_SENTENCE) for span in found.source)
    return _SAID in content and _SPEAKER in source
