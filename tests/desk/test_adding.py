"""Adding from the desk: real files through real forms into a real case, read by a worker with the real tagger."""

import asyncio
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from html import escape
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request

from onrecord.cli import onrecord
from onrecord.desk import arriving, failing, parcels
from onrecord.desk.actions import Actions, Step, Summary
from onrecord.desk.arriving import Tray
from onrecord.store import Case, CaseError, views
from onrecord.store.verify import verify
from tests.articles import SETTING
from tests.desk.hostile import STRINGS
from tests.desk.sitting import JSON, ORIGIN, Sitting
from tests.export.pages import Page
from tests.test_working import child, lives

EMPTY = b"<!doctype html><html><body></body></html>"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "quay.case"
    Case.open(path, create=True).close()
    return path


def news(number: int = 0, said: str = "that the quay was closed") -> bytes:
    return f"News number {number}\n\n{SETTING}\n\nMira Tolland said {said}.\n".encode()


def added(case: Path) -> dict[str, bytes]:
    folder = case.parent / "quay.case added"
    held = [path for path in folder.iterdir() if not path.name.startswith(".waiting-")] if folder.exists() else []
    return {path.name: path.read_bytes() for path in held}


def titles(case: Path) -> list[str | None]:
    with Case.open(case) as held:
        assert verify(held) == ()
        return sorted((brief.title for brief in views.briefs(held)), key=str)


def acting(add: Callable[[Sequence[Path], Callable[[Step], None]], Summary]) -> Callable[[Actions], Actions]:
    return lambda given: replace(given, add=add)


def test_a_plain_form_keeps_the_files_and_has_them_read(case: Path) -> None:
    sitting = Sitting(case)
    answer = sitting.upload(("index.html", EMPTY), ("a.txt", news(1)), ("b/a.txt", news(2)), ("c.pdf", b"%PDF-"))
    assert (answer.status_code, answer.headers["location"]) == (303, "/add/progress")
    end = sitting.wait()
    assert added(case) == {"index.html": EMPTY, "a.txt": news(1), "a (2).txt": news(2)}
    assert titles(case) == ["News number 1", "News number 2"]
    page = Page(sitting.page("/add/progress"))
    assert end["state"] == "done" and end["line"] in page.words
    assert "Done: 2 read, 1 not read, 1 not taken; 2 attributions found." in page.words
    assert "no main text was found in this page" in page.words and "quay.case added/index.html" in page.words
    assert "c.pdf" in page.words and "the file is a PDF, which this version does not read" in page.words
    assert "“a.txt” is kept as “a (2).txt”: another file has that name" in page.words
    assert [it["told"] for it in end["read"]] == ["1 attribution", "1 attribution"]
    for it in end["read"]:
        assert it["href"] in page.links and sitting.page(it["href"])


def test_the_same_file_again_is_nothing_twice_and_said_so(case: Path) -> None:
    sitting = Sitting(case)
    for _ in range(2):
        sitting.upload(("a.txt", news()))
        end = sitting.wait()
    assert end["remarks"] == ["1 file came before under the same name with the same bytes, and is kept once."]
    assert end["line"] == "Done: 1 unchanged; 0 attributions found."
    assert list(added(case)) == ["a.txt"] and titles(case) == ["News number 0"]


def test_a_form_without_a_file_does_nothing(case: Path) -> None:
    sitting = Sitting(case)
    sitting.upload(("", b""))
    assert sitting.progress()["state"] == "idle" and added(case) == {}


def test_the_script_gets_words_as_json(case: Path) -> None:
    sitting = Sitting(case)
    told = sitting.upload(("a.txt", news()), headers=JSON).json()
    assert told["busy"] and told["total"] == 1 and "1 file to read" in told["line"]
    assert sitting.wait()["done"] == 1


def test_without_the_token_nothing_is_kept(case: Path) -> None:
    sitting = Sitting(case)
    sitting.token = "another"
    assert sitting.upload(("a.txt", news())).status_code == 403
    assert sitting.browser.post("/add", files=[("file", ("a.txt", news()))]).status_code == 403
    assert added(case) == {}


def test_broken_forms_are_refused_and_leave_nothing(case: Path) -> None:
    sitting = Sitting(case)
    sent = {"content-type": "multipart/form-data; boundary=x", "x-onrecord-token": sitting.token}
    head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'
    broken = head + b"half of an art"
    assert sitting.browser.post("/add", content=broken, headers=sent, follow_redirects=False).status_code == 303
    assert sitting.browser.post("/add", content=b"--y\r\nnonsense", headers=sent).status_code == 400
    long = sent | {"content-type": f"multipart/form-data; boundary={'x' * 300}"}
    assert sitting.browser.post("/add", content=b"--x\r\nnonsense", headers=long).status_code == 400
    bare = sent | {"content-type": "multipart/form-data"}
    assert sitting.browser.post("/add", content=b"x", headers=bare).status_code == 400
    large = b'--x\r\nContent-Disposition: form-data; name="path"\r\n\r\n' + b"x" * 200_000 + b"\r\n--x--\r\n"
    assert sitting.browser.post("/add", content=large, headers=sent).status_code == 413
    assert added(case) == {} and sitting.progress()["state"] == "idle"


def test_a_large_file_goes_to_disk_as_it_comes_and_is_refused_beyond_the_most(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arriving, "MOST_BYTES", 1_000_000)
    sitting = Sitting(case)
    sitting.upload(("large.txt", b"word " * 300_000), ("a.txt", news()))
    end = sitting.wait()
    assert [it["name"] for it in end["refused"]] == ["large.txt"]
    assert "larger than 64 MB and no single article" in end["refused"][0]["reason"]
    assert list(added(case)) == ["a.txt"]


@pytest.mark.parametrize("words", STRINGS.values(), ids=STRINGS)
def test_hostile_names_are_kept_safely_and_shown_inert(case: Path, words: str) -> None:
    sitting = Sitting(case, acting(lambda paths, tell: (_ for _ in ()).throw(CaseError(f"{paths[0]}: {words}"))))
    sent = words.replace("\r", "").replace("\n", "")
    sitting.upload((f"{sent}.txt", news()), (f"{sent}.pdf", b"%PDF-"))
    end = sitting.wait()
    assert len(added(case)) == 1
    (name,) = added(case)
    assert not name.startswith(".") and Path(name).name == name
    for path in ("/add", "/add/progress"):
        page = Page(sitting.page(path))
        assert not {it for it in page.attributes if it.startswith(("on", "style"))} | ({"data-hit"} & page.attributes)
        assert not page.tags & {"img", "iframe", "object", "embed", "base", "style", "video", "marquee"}
    assert end["state"] == "stopped"


def test_pages_are_read_while_the_worker_reads_and_later_files_wait(case: Path) -> None:
    """Two drops: the second comes while the first is read, and is read after it, in a run of its own."""
    runs, at_work, go_on = list[list[str]](), threading.Event(), threading.Event()
    sitting = Sitting(case)
    real = sitting.browser.app.app.state.desk.actions.add  # type: ignore[attr-defined]

    def add(paths: Sequence[Path], tell: Callable[[Step], None]) -> Summary:
        runs.append([path.name for path in paths])
        at_work.set()
        assert go_on.wait(60)
        found: Summary = real(paths, tell)
        return found

    sitting = Sitting(case, acting(add))
    sitting.upload(("a.txt", news(1)))
    assert at_work.wait(60)
    told = sitting.upload(("b.txt", news(2)), ("c.txt", news(3)), headers=JSON).json()
    assert (told["done"], told["total"], told["busy"]) == (0, 3, True)
    assert "Look again" in sitting.page("/add/progress") and sitting.page("/")
    go_on.set()
    end = sitting.wait()
    assert runs == [["a.txt"], ["b.txt", "c.txt"]]
    assert (end["done"], end["total"], end["line"]) == (3, 3, "Done: 3 read; 3 attributions found.")
    assert titles(case) == ["News number 1", "News number 2", "News number 3"]


def test_a_killed_worker_is_said_and_can_be_gone_on_with(case: Path) -> None:
    sitting = Sitting(case)
    sitting.upload(*((f"{number}.txt", news(number)) for number in range(30)))
    while sitting.progress()["done"] < 1:
        pass
    os.kill(child(), signal.SIGKILL)
    end = sitting.wait()
    assert end["state"] == "stopped" and "the process that reads ended before it was done" in end["line"]
    assert end["left"] == 30 and "Go on with what is left" in sitting.page("/add")
    assert len(titles(case)) < 30
    sitting.send("/add", act="go on")
    assert sitting.wait()["state"] == "done" and len(titles(case)) == 30


def test_a_person_can_stop_the_reading(case: Path) -> None:
    sitting = Sitting(case)
    sitting.upload(*((f"{number}.txt", news(number)) for number in range(30)))
    sitting.send("/add", act="stop")
    end = sitting.wait()
    assert end["state"] == "stopped" and end["line"].startswith("The reading was stopped. What was read is kept.")
    assert 1 <= len(titles(case)) < 30


def test_what_a_closed_desk_left_unread_is_offered_by_the_next(case: Path) -> None:
    (case.parent / "quay.case added").mkdir()
    for name in ("a.txt", "put here by hand.txt", ".waiting-a.txt", ".waiting-gone.txt"):
        (case.parent / "quay.case added" / name).write_bytes(b"" if name[0] == "." else news(1))
    (case.parent / "quay.case added" / ".arriving-x.part").write_bytes(b"half")
    sitting = Sitting(case)
    assert "1 file in “quay.case added” is not in the case yet" in Page(sitting.page("/add")).words
    sitting.send("/add", act="unread")
    sitting.wait()
    assert titles(case) == ["News number 1"]
    assert "not in the case yet" not in sitting.page("/add")


def test_what_a_person_took_out_of_the_case_is_not_offered_again(case: Path) -> None:
    sitting = Sitting(case)
    sitting.upload(("a.txt", news(1)))
    sitting.wait()
    done = CliRunner().invoke(onrecord, ["remove", str(case), "a.txt"])
    assert "the file itself is still on disk" in done.output and "quay.case added/a.txt" in done.output
    assert "not in the case yet" not in Sitting(case).page("/add")


def test_a_folder_that_cannot_be_looked_at_is_said(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def shut(_: object) -> None:
        raise PermissionError(13, "Permission denied")

    sitting = Sitting(case)
    monkeypatch.setattr("onrecord.desk.arriving.Tray.waiting", shut)
    page = Page(sitting.page("/add"))
    assert "What was kept in “quay.case added” cannot be looked at (Permission denied)" in page.words
    assert sitting.send("/add", act="unread").status_code == 303


def test_two_cases_of_one_stem_keep_their_files_apart(case: Path) -> None:
    other = case.with_suffix(".onrecord")
    assert Tray(case).folder != Tray(other).folder


def test_a_sending_that_breaks_off_is_no_fault_of_ours(case: Path) -> None:
    async def receive() -> dict[str, object]:
        return {"type": "http.disconnect"}

    headers = [(b"content-type", b"multipart/form-data; boundary=x")]
    request = Request({"type": "http", "method": "POST", "path": "/add", "headers": headers}, receive)
    with pytest.raises(HTTPException, match="broke off"):
        asyncio.run(parcels.receive(request, Tray(case)))
    assert ClientDisconnect in failing.HANDLERS, "every other form too"
    assert added(case) == {}


def test_a_path_of_this_computer_is_read_where_it_is(case: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.txt").write_bytes(news(1))
    (tmp_path / "in/b.mp3").write_bytes(b"x")
    sitting = Sitting(case)
    assert sitting.send("/add", path=" in ").status_code == 303
    end = sitting.wait()
    assert end["remarks"] == ["1 file of other kinds in folders was left out."]
    sitting.send("/add", path=f'"{tmp_path / "in" / "a.txt"}"')
    assert sitting.wait()["line"] == "Done: 1 unchanged; 0 attributions found."
    assert titles(case) == ["News number 1"] and added(case) == {}


@pytest.mark.parametrize("path", ["nowhere", "", "  ", "a\x00b", "~nobody-of-that-name/x", "<script>alert(1)</script>"])
def test_a_path_where_there_is_nothing_is_said_beside_it(case: Path, path: str) -> None:
    answer = Sitting(case).send("/add", path=path)
    assert answer.status_code == 422
    assert ("There is no such file or folder" in answer.text) == bool(path.strip())
    assert "<script>alert" not in answer.text and escape(path.replace("\x00", "")) in answer.text.replace("\x00", "")


def test_a_case_that_cannot_be_written_to_takes_nothing(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lock of another writer stands for every reason: the sentence is the store's own."""
    monkeypatch.setattr("onrecord.store.case.PATIENCE", 0.1)
    sitting = Sitting(case)
    with Case.open(case) as held, held.writing():
        answer = sitting.upload(("a.txt", news()))
        assert answer.status_code == 503 and "another onrecord is writing to it; wait" in answer.text
        told = sitting.upload(("a.txt", news()), headers=JSON)
        assert told.status_code == 503 and "another onrecord is writing" in told.json()["sentence"]
    assert added(case) == {}


def test_a_folder_that_cannot_be_made_is_said(case: Path) -> None:
    (case.parent / "quay.case added").write_bytes(b"a file in the way")
    answer = Sitting(case).upload(("a.txt", news()), headers=JSON)
    assert answer.status_code == 409 and "files cannot be kept in" in answer.json()["sentence"]


def test_a_lock_that_is_held_while_reading_stops_it_in_the_stores_sentence(case: Path) -> None:
    def add(paths: Sequence[Path], tell: Callable[[Step], None]) -> Summary:
        raise CaseError(f"{case}: another onrecord is writing to it; wait until that one is done and try again.")

    sitting = Sitting(case, acting(add))
    sitting.upload(("a.txt", news()))
    end = sitting.wait()
    assert end["state"] == "stopped" and "another onrecord is writing to it" in end["line"]
    assert "Still to read: 1." in end["line"] and list(added(case)) == ["a.txt"]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_our_own_fault_is_said_and_never_looks_like_reading(case: Path) -> None:
    def add(paths: Sequence[Path], tell: Callable[[Step], None]) -> Summary:
        raise ZeroDivisionError

    sitting = Sitting(case, acting(add))
    sitting.upload(("a.txt", news()))
    assert "onrecord failed while reading, which is its own fault" in sitting.wait()["line"]


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
def test_a_desk_that_is_closed_or_killed_leaves_no_worker_and_nothing_half_read(
    case: Path, end: signal.Signals
) -> None:
    command = [sys.executable, "-m", "onrecord", "show", str(case), "--no-browser"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as process:
        assert process.stdout
        origin = re.findall(r"http://[\d.:]+", process.stdout.readline())[0]
        with httpx.Client(base_url=origin, headers={"origin": origin, "sec-fetch-site": "same-origin"}) as browser:
            (token,) = re.findall(r'name="onrecord-token" content="([^"]+)"', browser.get("/add").text)
            files = [("file", (f"{number}.txt", news(number))) for number in range(60)]
            browser.post("/add", data={"token": token}, files=files)
            while browser.get("/add/progress", headers=JSON).json()["done"] < 1:
                pass
        worker = child(process.pid)
        process.send_signal(end)
        process.wait(20)
    until = time.monotonic() + 10
    while lives(worker) and time.monotonic() < until:
        time.sleep(0.02)
    assert not lives(worker)
    assert 1 <= len(titles(case)) < 60 and len(added(case)) == 60
    done = CliRunner().invoke(onrecord, ["add", str(case), str(case.parent / "quay.case added")])
    assert done.exit_code == 0 and len(titles(case)) == 60


def test_other_sites_cannot_add(case: Path) -> None:
    sitting = Sitting(case)
    sitting.browser.headers["origin"] = "http://evil.example"
    assert sitting.upload(("a.txt", news())).status_code == 403 and ORIGIN != "http://evil.example"
    assert added(case) == {}
