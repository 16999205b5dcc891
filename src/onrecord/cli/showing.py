"""`onrecord show`: the desk, in a browser, on this machine alone."""
# ruff: noqa: PLC0415 - imports stand inside the commands, so that `onrecord --help` is quick

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from onrecord.cli.giving import login, parts
from onrecord.cli.refusing import CASE, Refused, Words, opened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from onrecord.desk.actions import Actions, Leaning, Traced
    from onrecord.provenance import Missing


@click.command()
@CASE
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="Where to listen; else a free one.")
@click.option("--no-browser", is_flag=True, help="Print the address and open nothing.")
@click.option("--as", "me", type=Words(), metavar="NAME", help="Who judges; else your login name.")
def show(case_path: Path, port: int, no_browser: bool, me: str | None) -> None:
    """Read a case in the browser.

    Only this machine can reach the pages, and they load nothing from elsewhere. What you accept, correct or fill in
    is kept in the case with your name. Ctrl-C closes the desk.
    """
    from onrecord import desk
    from onrecord.desk import serving

    with opened(case_path):
        pass  # it can be read; held open, it would keep what is written beside the file instead of in it
    try:
        with serving.listening(port) as at:
            number = at.getsockname()[1]
            address = f"http://{serving.HOST}:{number}/"
            app = desk.app(case_path, actions(case_path), me=me or login(), port=number)
            click.echo(f"The desk is open at {address} (Ctrl-C closes it)")
            if not no_browser:
                serving.show(address)
            serving.serve(app, at)
    except serving.PortTaken as error:
        raise Refused(str(error)) from None
    except KeyboardInterrupt:  # the way to close it, from its first moment on
        return


def actions(case_path: Path) -> "Actions":
    """What the desk may do to this case: the flow's own functions, each on a case opened for itself."""
    from collections.abc import Callable, Iterator, Sequence

    from onrecord import descending, flow, replying, working
    from onrecord.descent import Lineage
    from onrecord.desk.actions import Actions, Family, Step, Summary
    from onrecord.link.wording import same_words
    from onrecord.model import Judgement
    from onrecord.store import Case
    from onrecord.store.choosing import Made
    from onrecord.store.replied import Replies
    from onrecord.telling.beside import Compared

    def judge(judgements: Sequence[Judgement]) -> None:
        with Case.open(case_path) as case, case.writing():
            for judgement in judgements:
                flow.judge(case, judgement)

    def undo(identity: str, who: str) -> Judgement:
        with Case.open(case_path) as case:
            return flow.undo(case, identity, who, when=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"))

    def add(paths: Sequence[Path], tell: Callable[[Step], None]) -> Summary:
        return working.add(case_path, paths, tell)

    def report(made: Made) -> Iterator[str]:
        with Case.open(case_path) as case:
            yield from parts(case, made)

    def replies(identity: str) -> Replies:
        with Case.open(case_path) as case:
            return replying.of_attribution(case, identity)

    def lineage(identity: str) -> Family:
        with Case.open(case_path) as case:
            return descending.of_article(case, identity)

    def compare(left: str, right: str, family: Lineage | None) -> Compared:
        with Case.open(case_path) as case:
            return descending.compare(case, left, right, family=family)

    return Actions(
        judge=judge,
        undo=undo,
        add=add,
        report=report,
        replies=replies,
        same_words=same_words,
        lineage=lineage,
        compare=compare,
        trace=partial(_trace, case_path),
        wanted=partial(_wanted, case_path),
        leaning=partial(_leaning, case_path),
    )


def _trace(case_path: Path, query: str) -> "Traced":
    from onrecord import tracing
    from onrecord.store import Case

    with Case.open(case_path) as case:
        return tracing.trace(case, query)


def _wanted(case_path: Path) -> "Sequence[Missing]":
    from onrecord import citing
    from onrecord.store import Case

    with Case.open(case_path) as case:
        return citing.wanted(case)


def _leaning(case_path: Path, identity: str) -> "Leaning":
    from onrecord import leaning
    from onrecord.store import Case

    with Case.open(case_path) as case:
        return leaning.of_article(case, identity)
