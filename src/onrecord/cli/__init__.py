"""The commands, thin: each opens a case, asks the layers below, and prints.

Exit codes: 0 done, 1 refused, 2 misuse, 3 done but some articles failed, 130 stopped with Ctrl-C. What a command
needs is imported inside it, so that `onrecord --help` is quick.
"""

import errno
import os
import sys
from typing import NoReturn

import click

from onrecord import __version__
from onrecord.cli.adding import add, remove
from onrecord.cli.asking import read
from onrecord.cli.checking import doctor, verify
from onrecord.cli.comparing import compare, copies
from onrecord.cli.giving import export, report
from onrecord.cli.judging import judge
from onrecord.cli.naming import names
from onrecord.cli.reusing import reuse
from onrecord.cli.showing import show
from onrecord.cli.speaking import who
from onrecord.cli.tracing import cites, trace, wanted
from onrecord.weights import WeightsError

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "-V", "--version", prog_name="onrecord")
def onrecord() -> None:
    """Who says what, and on whose word, in a pile of news: from the articles' own text only.

    CASE is one file that holds the pile; `onrecord add` makes it.
    """


_COMMANDS = (
    *(add, remove, show, who, read, trace, cites, wanted, copies, compare, judge, names, report, export, reuse),
    *(verify, doctor),
)
for _command in _COMMANDS:
    onrecord.add_command(_command)


def main() -> NoReturn:
    """Run the command line and leave with its exit code."""
    sys.exit(run(sys.argv[1:]))


def run(words: list[str]) -> int:
    """Run one command; the exit code. A reader who has gone (`| head`) and Ctrl-C end it quietly."""
    try:
        _never_fail_to_show()
        code = _invoke(words)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except WeightsError as error:
        click.echo(f"onrecord: {error}", err=True)
        return 1
    except (click.Abort, KeyboardInterrupt):
        click.echo("onrecord: stopped. What is done is kept; run the same command again to go on.", err=True)
        return 130
    except BrokenPipeError:
        _let_go_of_stdout()
        return 0
    except OSError as error:
        if error.errno not in _FULL or error.filename is not None:
            raise
        _let_go_of_stdout()
        click.echo(f"onrecord: standard output cannot be written: {error.strerror}; make room and try again.", err=True)
        return 1
    return code


def _let_go_of_stdout() -> None:
    """So that closing it at exit is quiet too."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _invoke(words: list[str]) -> int:
    """click's own `main` without its way of ending, which would call a reader who has gone a failure."""
    try:
        with onrecord.make_context("onrecord", list(words)) as context:
            onrecord.invoke(context)
    except click.exceptions.Exit as done:
        return done.exit_code
    return 0


def _never_fail_to_show() -> None:
    """A terminal that cannot show a sign shows a question mark instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
