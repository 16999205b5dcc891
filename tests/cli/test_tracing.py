"""`trace`, `cites` and `wanted`: what they print, what they refuse, and what their JSON holds."""

import json
import re
from pathlib import Path

import pytest

from onrecord import flow
from onrecord.store import Case
from tests.tracing_pile import CLAIM, write

from .telling import told


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The case of seven articles around one sentence."""
    folder = tmp_path_factory.mktemp("tracing")
    path = folder / "dam.case"
    with Case.open(path, create=True) as made:
        flow.add(made, [write(folder / "articles")])
    return str(path)


def test_trace_counts_and_names_every_origin(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capfd, "trace", case, CLAIM)
    assert code == 0
    assert out.startswith("5 articles · 4 texts · 1 to 2 origins · 1 denial\n")
    assert "ORIGIN 1  Orsa Brandt (speaker)" in out
    assert "OPEN END 2" in out and "without a name" in out
    assert "DENIED OR DOUBTED" in out and "The Evening Gazette" in out


def test_the_json_of_trace_holds_to_its_contract(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capfd, "trace", case, CLAIM, "--json")
    found = json.loads(out)
    assert code == 0
    assert (found["articles"], found["texts"], found["at_least"], found["at_most"]) == (5, 4, 1, 2)
    assert {"query", "open_ends", "origins", "circular", "lost"} <= found.keys()
    assert found["passed"] == 0
    origin = found["origins"][0]
    assert {"kind", "name", "named", "documents", "attributions", "why"} <= origin.keys()
    assert all(each["start"] < each["end"] for each in found["carriers"])


def test_trace_refuses_what_nobody_says_in_a_sentence(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, _, err = told(capfd, "trace", case, "a submarine in the reservoir")
    assert code == 1
    assert "a submarine in the reservoir" in err and err.count("\n") == 1


def test_a_very_long_query_is_not_told_back_whole(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, _, err = told(capfd, "trace", case, "x" * 100_000)
    assert code == 1
    assert len(err) < 1000 + len(case)


def test_wanted_tells_what_is_cited_and_not_here(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "one.txt"
    article.write_text(
        "Gate\n\nThe Lower Tribune | 4 May 2031\n\nReuters reported that two barns were lost in the flood.\n",
        "utf-8",
    )
    case = str(tmp_path / "one.case")
    assert told(capfd, "add", case, str(article))[0] == 0
    _, out, _ = told(capfd, "wanted", case, "--json")
    (work,) = json.loads(out)
    assert (work["name"], work["kind"], work["attributions"]) == ("Reuters", "outlet", 1)
    assert {"outlet", "author", "published", "url", "documents", "spans"} <= work.keys()
    assert "Reuters" in told(capfd, "wanted", case)[1]


def test_a_work_without_a_name_of_its_own_is_told_by_its_sentence(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "one.txt"
    sentence = "Two barns were lost in the flood, according to a report that the mill had asked for."
    article.write_text(
        f"Gate opened\n\nThe Lower Tribune | 4 May 2031\n\n{sentence}\n\nReuters reported the same.\n", "utf-8"
    )
    case = str(tmp_path / "one.case")
    told(capfd, "add", case, str(article))
    lines = told(capfd, "wanted", case)[1].splitlines()
    at = next(at for at, line in enumerate(lines) if "a report" in line)
    assert lines[at + 1].strip() == f"in “Gate opened”: {sentence}"
    outlet = next(at for at, line in enumerate(lines) if line.endswith("Reuters"))
    assert not lines[outlet + 1 : outlet + 2] or not lines[outlet + 1].strip().startswith("in “")


def test_an_outlet_that_has_articles_here_is_told_so(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    body = "Reuters reported that two barns were lost in the flood, the mayor of Lower Veldra said on Friday."
    for name, outlet, words in (
        ("a", "The Lower Tribune", "The Veldra Herald reported that the mill was sold."),
        ("b", "The Veldra Herald", body),
    ):
        (tmp_path / f"{name}.txt").write_text(f"Gate {name}\n\n{outlet} | 4 May 2031\n\n{words}\n", "utf-8")
    case = str(tmp_path / "one.case")
    told(capfd, "add", case, str(tmp_path))
    lines = told(capfd, "wanted", case)[1].splitlines()
    assert any("Herald (1 article of this outlet is in this case; not known to be meant)" in line for line in lines)
    assert any(line.endswith("Reuters") for line in lines)


def test_cites_sets_what_is_attributed_beside_the_article_that_is_cited(
    case: str, capfd: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = told(capfd, "cites", case, "tribune.txt")
    assert code == 0
    assert "“The Veldra Herald”" in out and "“Gate opened by hand, minister says”" in out
    assert f"There: “{CLAIM}" in out
    _, out, _ = told(capfd, "cites", case, "tribune.txt", "--json")
    found = json.loads(out)
    says = [each for citation in found["citations"] for each in citation["says"]]
    assert says[0]["found"] == "verbatim"


def test_an_article_that_cites_nothing_says_so(case: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert "none found by this version" in told(capfd, "cites", case, "weather.txt")[1]


def test_trace_has_a_line_an_article_and_with_all_a_line_a_place(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "one.txt"
    article.write_text(
        "Gate opened\n\nThe gate was opened by hand. Orsa Brandt said the gate was opened by hand at night.\n", "utf-8"
    )
    case = str(tmp_path / "one.case")
    told(capfd, "add", case, str(article))
    (line,) = [each for each in told(capfd, "trace", case, "gate opened")[1].splitlines() if "one.txt:" in each]
    assert "Orsa Brandt" in line and re.search(r" and \d more places?$", line)
    every = [each for each in told(capfd, "trace", case, "gate opened", "--all")[1].splitlines() if "one.txt:" in each]
    assert len(every) > 1 and not any("more place" in each for each in every)
