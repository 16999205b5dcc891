"""The desk as a command: where it listens, what it prints, how it ends."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest

from onrecord.desk import serving


@contextmanager
def shown(case: Path, *options: str) -> Iterator["subprocess.Popen[str]"]:
    """`onrecord show` in a process of its own, gone at the end."""
    command = [sys.executable, "-m", "onrecord", "show", str(case), "--no-browser", *options]
    environment = os.environ | {"PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def first_line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def test_it_prints_one_line_serves_there_and_ends_quietly_with_ctrl_c(strait: Path) -> None:
    with shown(strait, "--as", "Ada Reader") as process:
        line = first_line(process)
        told = re.fullmatch(r"The desk is open at (http://127\.0\.0\.1:\d+/) \(Ctrl-C closes it\)\n", line)
        assert told, line
        with urlopen(told[1] + "articles", timeout=10) as answer:
            assert b"as <bdi>Ada Reader</bdi>" in answer.read()
        process.send_signal(signal.SIGINT)
        out, errors = process.communicate(timeout=15)
    assert (process.returncode, out, errors) == (0, "", "")


def test_a_port_in_use_is_a_sentence(strait: Path) -> None:
    with serving.listening(0) as at, shown(strait, "--port", str(at.getsockname()[1])) as process:
        out, errors = process.communicate(timeout=30)
    assert process.returncode == 1
    assert (out, errors.count("\n")) == ("", 1)
    assert "is in use; name another" in errors


def test_a_case_that_is_none_is_refused_before_anything_listens(tmp_path: Path) -> None:
    with shown(tmp_path / "none.case") as process:
        out, errors = process.communicate(timeout=30)
    assert (process.returncode, out) == (1, "")
    assert "there is no such case" in errors


def test_it_listens_to_this_machine_alone() -> None:
    with serving.listening(0) as at:
        assert at.getsockname()[0] == "127.0.0.1"
        with pytest.raises(serving.PortTaken), serving.listening(at.getsockname()[1]):
            pass


def test_the_browser_is_told_the_address_and_not_waited_for() -> None:
    told, tell = socket.socketpair()
    with told, tell:
        serving.show("http://127.0.0.1:1/", browse=lambda address: tell.send(address.encode()))
        told.settimeout(5)
        assert told.recv(100) == b"http://127.0.0.1:1/"


def test_while_the_desk_is_open_the_file_alone_is_the_case(strait: Path) -> None:
    with shown(strait) as process:
        origin = first_line(process).split()[5]
        with urlopen(origin, timeout=10) as answer:
            token = re.search(rb'name="onrecord-token" content="([^"]+)"', answer.read())
        assert token
        form = {"token": token[1].decode(), "kind": "article", "id": "none", "act": "keep", "title": "Kept at once"}
        change = Request(origin + "report", urlencode(form).encode(), {"Origin": origin.rstrip("/")})
        urlopen(change, timeout=10).close()
        log = strait.with_name(strait.name + "-wal")
        assert not log.exists() or not log.stat().st_size, "what was written stands beside the file"
        assert b"Kept at once" in strait.read_bytes()
