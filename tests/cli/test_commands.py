"""The commands: what they print, what they refuse, and the exit code of each."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.cli import run

from .telling import FIRST, SECOND, told

HEAVY = ("rich", "jinja2", "sqlite3", "lxml")


def test_add_tells_each_article_and_sums_up(pile: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, err = told(capfd, "add", str(tmp_path / "a.case"), str(pile))
    assert code == 0
    assert "2 read, 0 unchanged, 0 failed, 1 of other kinds skipped;" in out
    assert "1/2 read: articles/first.txt" in err


def test_adding_again_finds_everything_unchanged(case: str, pile: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capfd, "add", case, str(pile), "--json")
    assert code == 0
    assert json.loads(out)["unchanged"] == 2 and json.loads(out)["read"] == 0


def test_a_changed_file_is_a_new_version(case: str, pile: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (pile / "first.txt").write_text(FIRST.replace("Tuesday", "Wednesday"), "utf-8")
    code, out, _ = told(capfd, "add", case, str(pile))
    assert code == 0 and "new version" in out


def test_a_failed_article_is_listed_and_the_exit_code_is_3(
    case: str, pile: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (pile / "torn.txt").write_bytes(b"")
    code, out, _ = told(capfd, "add", case, str(pile))
    assert code == 3
    assert "failed: articles/torn.txt: " in out


@pytest.mark.parametrize("end", ["\n", "\0"])
def test_a_list_of_paths_comes_from_standard_input(pile: Path, tmp_path: Path, end: str) -> None:
    names = end.join(str(it) for it in sorted(pile.glob("*.txt")))
    done = command("add", str(tmp_path / "b.case"), "-", "--json", stdin=names)
    assert done.returncode == 0 and json.loads(done.stdout)["read"] == 2


def test_a_path_that_is_not_there_is_refused_and_makes_no_case(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    code, out, err = told(capfd, "add", str(tmp_path / "c.case"), str(tmp_path / "nowhere"))
    assert (code, out) == (1, "")
    assert "no such file or folder" in err and not (tmp_path / "c.case").exists()


def test_who_lists_speakers_and_what_one_says(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capfd, "who", case)
    assert code == 0 and "Mara Venn" in out
    code, out, _ = told(capfd, "who", case, "Mara Venn")
    assert code == 0 and "⟦“The harbour stays closed,”⟧" in out


def test_who_as_json_gives_exact_words_with_their_places(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capfd, "who", case, "Mara Venn", "--json")
    assert code == 0
    for statement in json.loads(out)["statements"]:
        for span in statement["attribution"]["content"]:
            assert span["exact"] in (FIRST + SECOND)
    code, out, _ = told(capfd, "who", case, "--json")
    assert {"id", "name", "named", "attributions", "articles"} <= set(json.loads(out)["speakers"][0])


def test_who_refuses_a_name_that_nobody_has(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    for flags in ([], ["--unnamed"]):
        code, out, err = told(capfd, "who", case, "Ottokar", *flags)
        assert (code, out) == (1, "") and "Ottokar" in err


def test_read_shows_head_and_text(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capfd, "read", case, "first.txt")
    assert code == 0
    assert "Outlet            not stated" in out and "attributed" in out and "It froze on Tuesday." in out


def test_read_as_json_holds_the_three_voices(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capfd, "read", case, "first.txt", "--json")
    found = json.loads(out)
    assert code == 0 and set(found["voices"]) == {"attributed", "own", "unclear"}
    assert len(found["sentences"]) == sum(found["voices"].values())


def test_read_refuses_words_that_name_none_or_several(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert told(capfd, "read", case, "third.txt")[0] == 1
    code, _, err = told(capfd, "read", case, "articles/")
    assert code == 1 and "first.txt" in err and "second.txt" in err


def test_remove_takes_the_article_away(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert told(capfd, "remove", case, "first.txt")[0] == 0
    assert told(capfd, "read", case, "first.txt")[0] == 1


def test_verify_and_doctor_find_nothing_wrong(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert told(capfd, "verify", case)[:2] == (0, "clean: every hash and every span holds\n")
    assert json.loads(told(capfd, "verify", case, "--json")[1]) == {"clean": True, "faults": []}
    code, out, _ = told(capfd, "doctor")
    assert code == 0 and "self-test            passed" in out and "SQLite" in out
    assert json.loads(told(capfd, "doctor", "--json")[1])["self_test"] == "passed"


def test_verify_knows_that_the_index_cuts_what_is_longer_than_a_word(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "long.txt").write_text(f"A title\n\nKeller said that {'a' * 33_000} was there.\n")
    assert told(capfd, "add", str(tmp_path / "long.case"), str(tmp_path / "long.txt"))[0] == 0
    assert told(capfd, "verify", str(tmp_path / "long.case"))[:2] == (0, "clean: every hash and every span holds\n")


def test_verify_says_what_is_wrong_with_exit_code_1(
    case: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("onrecord.store.verify.verify", lambda case: ("a span lies outside its text",))
    code, out, _ = told(capfd, "verify", case)
    assert code == 1 and "a span lies outside its text" in out


def test_report_writes_one_page(case: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "strait.html"
    assert told(capfd, "report", case, "-o", str(target))[0] == 0
    page = target.read_text("utf-8")
    assert page.startswith("<!doctype html>") and page.rstrip().endswith("</html>")
    assert not list(tmp_path.glob(".*.part"))


def test_export_writes_json_lines_and_tables(case: str, tmp_path: Path) -> None:
    lines = command("export", case, "--as", "jsonl").stdout.splitlines()
    assert {json.loads(line)["type"] for line in lines} == {"document", "attribution", "speaker"}
    target = tmp_path / "strait.csv"
    assert command("export", case, "--as", "csv", "--bom", "-o", str(target)).returncode == 0
    rows = list(csv.DictReader(io.StringIO(target.read_bytes().decode("utf-8-sig"))))
    assert "Mara Venn" in {row["speaker"] for row in rows}


def test_output_never_overwrites_the_case_or_an_article(
    case: str, pile: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for target in (case, case + "-wal", str(pile / "first.txt"), str(pile), str(pile / "no" / "x.html")):
        for words in (["report", case, "-o", target], ["export", case, "--as", "jsonl", "-o", target]):
            code, _, err = told(capfd, *words)
            assert code == 1 and err.startswith("onrecord: ")
    assert (pile / "first.txt").read_text("utf-8") == FIRST
    assert told(capfd, "verify", case)[0] == 0


def test_a_failing_export_leaves_the_old_file(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "old.jsonl"
    target.write_text("old", "utf-8")

    def torn(*_: object) -> object:
        yield "half"
        raise RuntimeError("a bad program")

    monkeypatch.setattr("onrecord.export.jsonl.lines", torn)
    with pytest.raises(RuntimeError):
        run(["export", case, "--as", "jsonl", "-o", str(target)])
    assert target.read_text("utf-8") == "old" and not list(tmp_path.glob(".old*"))


def test_misuse_is_2_and_refusal_is_1(tmp_path: Path, case: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert told(capfd, "who")[0] == 2
    assert told(capfd, "export", case, "--as", "jsonl", "--bom")[0] == 2
    assert told(capfd, "export", case, "--as", "xml")[0] == 2
    code, out, err = told(capfd, "who", str(tmp_path / "none.case"))
    assert (code, out) == (1, "") and "no such case" in err and "Traceback" not in err
    (tmp_path / "text.case").write_text("not a case, only words " * 50, "utf-8")
    assert told(capfd, "who", str(tmp_path / "text.case"))[0] == 1


def test_ctrl_c_says_that_what_is_done_is_kept(
    case: str, pile: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("onrecord.flow.add", stop)
    code, _, err = told(capfd, "add", case, str(pile))
    assert code == 130 and "What is done is kept" in err and "Traceback" not in err


@pytest.mark.parametrize("asked", [["export", "--as", "jsonl"], ["read", "first.txt"], ["who"], ["who", "--json"]])
def test_a_reader_who_has_gone_ends_it_quietly(case: str, asked: list[str]) -> None:
    words = [sys.executable, "-m", "onrecord", asked[0], case, *asked[1:]]
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as gone:
        done = subprocess.run(words, stdout=gone, stderr=subprocess.PIPE, check=False, timeout=60)
    assert done.returncode == 0 and b"Traceback" not in done.stderr and b"rror" not in done.stderr


def test_help_needs_nothing_heavy() -> None:
    code = f"import sys; import onrecord.cli; print([name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def command(*words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """The program as a shell starts it."""
    return subprocess.run(
        [sys.executable, "-m", "onrecord", *words], input=stdin, capture_output=True, text=True, check=False, timeout=60
    )


def test_a_new_version_is_counted_beside_what_was_read(
    case: str, pile: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (pile / "first.txt").write_text(FIRST.replace("Tuesday", "Wednesday"), "utf-8")
    (pile / "third.txt").write_text(FIRST.replace("Tuesday", "Sunday"), "utf-8")
    assert "1 read, 1 new version, 1 unchanged, 0 failed" in told(capfd, "add", case, str(pile))[1]
    code, out, _ = told(capfd, "remove", case, "first.txt")
    assert code == 0 and out.rstrip().endswith(", 2 versions")
    table = told(capfd, "export", case, "--as", "csv")[1]
    assert ",superseded_by," in table.splitlines()[0]


def test_the_table_tells_old_versions_from_new_ones(case: str, pile: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (pile / "first.txt").write_text(FIRST.replace("Tuesday", "Wednesday"), "utf-8")
    told(capfd, "add", case, str(pile))
    rows = list(csv.DictReader(io.StringIO(told(capfd, "export", case, "--as", "csv")[1])))
    old = [row for row in rows if row["superseded_by"]]
    current = {row["document"] for row in rows if not row["superseded_by"]}
    assert old and {row["superseded_by"] for row in old} <= current


def test_nothing_to_read_is_refused_and_makes_no_case(
    pile: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    new, empty = tmp_path / "n.case", tmp_path / "empty"
    empty.mkdir()
    code, out, err = told(capfd, "add", str(new), str(empty))
    assert (code, out) == (1, "") and "no file in it that onrecord reads" in err and not new.exists()
    (empty / "map.png").write_bytes(b"x")
    assert "1 of other kinds" in told(capfd, "add", str(new), str(empty))[2]
    done = command("add", str(new), "-", stdin="\n")
    assert done.returncode == 1 and "list of paths is empty" in done.stderr and not new.exists()


def test_an_empty_argument_is_misuse(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    asked = (["add", case, ""], ["add", "", "x"], ["who", case, " "], ["read", case, ""], ["remove", case, ""],
             ["report", case, "-o", ""], ["export", case, "--as", "csv", "-o", ""])  # fmt: skip
    for words in asked:
        code, out, err = told(capfd, *words)
        assert (code, out) == (2, "") and "it is empty" in err, words


def test_an_output_replaces_no_other_case(case: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other.case"
    other.write_bytes(Path(case).read_bytes())
    code, _, err = told(capfd, "report", case, "-o", str(other))
    assert code == 1 and "another database" in err and other.read_bytes() == Path(case).read_bytes()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are a thing of Unix")
def test_a_pipe_is_written_into_not_replaced(case: str, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    words = [sys.executable, "-m", "onrecord", "export", case, "--as", "csv", "-o", str(pipe)]
    with subprocess.Popen(words) as writer:
        assert pipe.read_text("utf-8").startswith("article,outlet")
        assert writer.wait(60) == 0
    assert pipe.is_fifo()


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="only Linux has a full device")
def test_a_full_disk_behind_standard_output_is_one_line(case: str) -> None:
    for asked in (["who", case], ["export", case, "--as", "csv"]):
        with open("/dev/full", "wb") as full:
            words = [sys.executable, "-m", "onrecord", *asked]
            done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60)
        assert done.returncode == 1 and "cannot be written" in done.stderr and "Traceback" not in done.stderr
        assert done.stderr.count("onrecord:") == 1


def test_the_same_text_at_another_address_is_told(case: str, pile: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (pile / "copy.txt").write_text(FIRST, "utf-8")
    out = told(capfd, "add", case, str(pile))[1]
    assert "1 article of those read has the same text as an article at another address" in out
    assert json.loads(told(capfd, "add", case, str(pile), "--json")[1])["same_text"] == 0


def test_a_failed_file_that_is_gone_is_forgotten(case: str, pile: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (pile / "torn.txt").write_bytes(b"")
    told(capfd, "add", case, str(pile))
    (pile / "torn.txt").unlink()
    (pile / "first.txt").unlink()
    code, out, _ = told(capfd, "add", case, str(pile))
    assert code == 0 and "1 file of this case no longer on disk" in out
    assert '"problem"' not in told(capfd, "export", case, "--as", "jsonl")[1]


@pytest.mark.parametrize("words", ["articles/torn.txt", "torn.txt"])
def test_remove_takes_a_failed_file_off_the_list(
    case: str, pile: Path, words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    (pile / "torn.txt").write_bytes(b"")
    told(capfd, "add", case, str(pile))
    assert told(capfd, "remove", case, words)[0] == 0
    assert '"problem"' not in told(capfd, "export", case, "--as", "jsonl")[1]


def test_a_language_that_is_not_covered_is_told(case: str, pile: Path, capfd: pytest.CaptureFixture[str]) -> None:
    words = "Der Minister sagte am Montag, die Brücke werde geschlossen. Die Regierung wies die Berichte zurück."
    (pile / "de.txt").write_text(words, "utf-8")
    _, out, err = told(capfd, "add", case, str(pile))
    assert "not attributed: language de (German)" in err and "1 article of those read not attributed" in out
    notes = [
        json.loads(told(capfd, "read", case, name, "--json")[1])["language_note"] for name in ("de.txt", "first.txt")
    ]
    assert notes == ["not attributed: language de (German)", None]


def test_who_says_whose_words_follow_or_how_to_go_on(case: str, pile: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert told(capfd, "who", case, "Venn")[1].startswith("Mara Venn: 2 attributions in 2 articles\n")
    assert "lists who speaks." in told(capfd, "who", case, "nobody")[2]
    (pile / "third.txt").write_text(SECOND + "\nA senior official said that the port was shut.\n", "utf-8")
    told(capfd, "add", case, str(pile))
    assert "add --unnamed" in told(capfd, "who", case, "official")[2]


def test_one_fault_is_not_faults(case: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("onrecord.store.verify.verify", lambda case: ("a span lies outside its text",))
    assert ": 1 fault; " in told(capfd, "verify", case)[2]


def test_read_without_an_article_lists_them_by_date(case: str, pile: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (pile / "dated.txt").write_text(
        "Ice melts\n\nBy Ana Torvald\nThe Harbour Gazette\n3 May 2031\n\nIt rained, she said.\n", "utf-8"
    )
    told(capfd, "add", case, str(pile))
    code, out, err = told(capfd, "read", case)
    lines = out.splitlines()
    assert code == 0 and err == f"{len(lines)} articles\n"
    assert "2031-05-03 · The Harbour Gazette · Ice melts · " in lines[0] and lines[0].endswith("dated.txt")
    assert all("no date · outlet not stated" in line for line in lines[1:])
    listed = json.loads(told(capfd, "read", case, "--json")[1])
    assert [each["id"][:8] for each in listed] == [line[:8] for line in lines]
    assert told(capfd, "read", case, "--why")[0] == 2


def test_an_article_that_is_not_there_leads_to_the_list(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    for command in ("read", "cites", "copies", "remove"):
        code, _, err = told(capfd, command, case, "no such thing")
        assert code == 1 and f"`onrecord read {case}` lists them" in err
