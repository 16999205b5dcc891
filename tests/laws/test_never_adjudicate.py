"""Law 5: never adjudicate. No word of ours, in a page, a report, a terminal or an export, says what is so or who is to
be believed; the words of articles and of people are theirs."""

import ast
import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from types import MappingProxyType

import click
import pytest

import onrecord
from onrecord import cli
from onrecord.cli import run
from onrecord.store import Case, views
from tests.cli.telling import told
from tests.desk.sitting import Sitting

OURS = Path(onrecord.__file__).parent
ADJUDICATES = re.compile(
    r"(?:true|truths?|truthful\w*|untru\w+|false\w*|lies?|lied|lying|liars?|debunk\w*|fakes?|faked|hoax\w*|myths?"
    r"|(?:un)?reliab\w+|(?:in|un)?credib\w+|credence|(?:un|dis|mis)?trust\w*|believable|plausib\w+|implausib\w+"
    r"|disinform\w*|misinform\w*|misleading|mislead|propaganda|bias\w*|partisan|(?:in)?correct|(?:in)?accura\w+"
    r"|wrong|wrongly|prove[ns]?|proved|disprove\w*|refute\w*|rebut\w*|(?:un)?verified|substantiated|unsubstantiated"
    r"|facts?|factual\w*|dubious|doubtful|questionable|suspicious|(?:dis)?honest\w*|authoritative|reputable"
    r"|lost|stronger|weaker|baseless|unfounded|groundless|discredit\w*|exaggerat\w+)",
    re.IGNORECASE,
)
WORD = re.compile(r"[^\W\d_]+")
ALLOWED: Mapping[str, str] = MappingProxyType(
    {
        "Lost on the way": "only where it is known which is the copy, with both sentences",
        "LOST ON THE WAY": "only where it is known which is the copy, with both sentences",
        "source to fact": "what a copy may have no longer, a value of JSON",
        "Nothing here says what is true": "says that we do not say it",
        "whether it is true is not said here": "says that we do not say it",
        "never about whether that is true": "says that we do not say it",
        "never of whether it is true": "says that we do not say it",
        "target lost in this copy": "of a link in a copy of a page",
        "and never lost": "of what people say of a case",
        "nothing is lost": "the same",
        "An attribution is wrong": "help: what a person says of how a text was read, by rejecting it",
        "Correct": "the button and command that change a field of an article, or an attribution",
        "correct": "the same",
        "is neither true nor false": "of a flag in a file of judgements",
        "does not lie from 0 to 1": "of a number",
        "a probability lies from 0 to 1": "of a number",
        "each lies from 0 to 1": "of numbers",
        "lies at": "of a place in a text",
        "lies outside": "the same",
        "has lost its row in table": "of a damaged case file",
    }
)
NOT_SHOWN: Mapping[str, str] = MappingProxyType(
    {
        "TRUE": "a condition in SQL",
        "wrong": "the name of a class, or of a variable, of a form that came back",
        "fact": "the name of a class, or of a variable: a field of an article",
        "facts": "the same",
        "lost": "the name of a class, or of a variable: a link whose target is gone",
        "doubtful": "the name of a class, role or column: words that may still belong to a quotation",
        "true": "a value of an attribute or of JSON",
        "false": "a value of an attribute or of JSON",
    }
)
READ_WITH = ("annotate", "read", "link")  # their strings are words of articles, to be found, and what was found, quoted


def adjudicates(words: str) -> list[str]:
    """The words that take a side in what is said, without what is allowed."""
    for each in sorted(ALLOWED, key=len, reverse=True):
        words = re.sub(rf"(?<![a-z]){re.escape(each)}(?![a-z])", " ", words)
    return [word for word in WORD.findall(words) if ADJUDICATES.fullmatch(word)]


def test_the_words_that_are_looked_for_are_found() -> None:
    said = "A reliable source debunked the false claim; this is true, and they lied."
    assert adjudicates(said) == ["reliable", "debunked", "false", "true", "lied"]
    assert adjudicates("Nothing here says what is true. Correct") == []


# What is written in the program


def strings(path: Path) -> Iterator[str]:
    """Every string of a program that may be shown, without docstrings; the help of commands is looked at below."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    alone = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
    for each in ast.walk(tree):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and id(each) not in alone:
            yield each.value


@pytest.mark.parametrize(
    "path",
    [path for path in sorted(OURS.rglob("*.py")) if path.relative_to(OURS).parts[0] not in READ_WITH],
    ids=lambda path: str(path.relative_to(OURS)),
)
def test_no_message_of_a_program_takes_a_side(path: Path) -> None:
    assert [(each, words) for each in strings(path) if each not in NOT_SHOWN and (words := adjudicates(each))] == []


def shown(template: str) -> str:
    """The words of a template: without comments, names of variables, tags and what of them no reader sees."""
    template = re.sub(r"\{#.*?#\}", " ", template, flags=re.DOTALL)
    inside = re.findall(r"\{[{%](.*?)[%}]\}", template, flags=re.DOTALL)
    quoted = [words for code in inside for words in re.findall(r'"([^"]*)"', code)]
    text = re.sub(r"\{[{%].*?[%}]\}", " ", template, flags=re.DOTALL)
    seen = re.findall(r'\b(?:title|placeholder|aria-label|alt|content)="([^"]*)"', text)
    plain = re.sub(r"<(style|script)\b.*?</\1>|<[^>]*>", " ", text, flags=re.DOTALL)
    return "\n".join([plain, *seen, *(words for words in quoted if words not in NOT_SHOWN)])


@pytest.mark.parametrize("path", sorted(OURS.rglob("*.html")), ids=lambda path: path.name)
def test_no_template_takes_a_side(path: Path) -> None:
    assert adjudicates(shown(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", sorted(OURS.rglob("*.js")), ids=lambda path: path.name)
def test_no_script_of_a_page_takes_a_side(path: Path) -> None:
    text = re.sub(r"(?m)^\s*//.*$", " ", path.read_text(encoding="utf-8"))
    said = [words for pair in re.findall(r'"([^"\n]*)"|`([^`]*)`', text) for words in pair if words not in NOT_SHOWN]
    assert adjudicates("\n".join(said)) == []


def test_everything_that_is_allowed_is_there() -> None:
    written = "\n".join(path.read_text(encoding="utf-8") for kind in ("*.py", "*.html") for path in OURS.rglob(kind))
    assert [each for each in ALLOWED if each not in written] == []


# What is told of a case whose texts have none of these words

ARTICLES = {
    "pier.txt": """Pier stays shut

By Ann Cole
15 April 2031

The Harbour Herald

The pier stays shut, Mara Venn, the port minister, said on Tuesday. “We ask everybody to wait,” she told reporters.
A senior port official, who asked not to be named because he may not speak, said the gate was broken. Joss Tarrant,
of the shipping union, denied that the gate was broken. The ministry declined to comment.
""",
    "ferry.txt": """Ferry waits

16 April 2031

The Tide

Mara Venn said that the ferry would wait, the Harbour Herald reported on Monday, citing two port officials.
Critics accused the minister of delay. Joss Tarrant claimed that 40 crews were at home. “The gate was broken,” he said.
""",
    "undated.txt": "Note\n\nA dock worker said the gate was broken. He said it would be mended.\n",
    "empty.txt": "",
}


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case of these articles, with something that a person says of them."""
    root = tmp_path_factory.mktemp("sides")
    for name, text in ARTICLES.items():
        (root / name).write_text(text, "utf-8")
    made = root / "quay.case"
    run(["add", str(made), *(str(root / name) for name in ARTICLES)])
    with Case.open(made) as held:
        several = [said.attribution.id for name in ("pier", "ferry") for said in views.article(held, name).said]
    for words in (
        ["same", "Joss Tarrant", "J. Tarrant"],
        ["not-same", "Mara Venn", "Ann Cole"],
        ["field", "undated", "published", "2031-04-17"],
        ["field", "ferry", "outlet", "--not-stated"],
        ["outlet", "The Harbour Herald", "ownership", "the port"],
        ["accept", several[0]],
        ["reject", several[1]],
        ["speaker", several[2], "--nobody"],
        ["speaker", several[3], "Joss Tarrant"],
    ):
        assert run(["judge", str(made), *words]) == 0
    return made


SEEN = ("title", "placeholder", "aria-label", "alt")


class Seen(HTMLParser):
    """What a reader of a page sees or hears."""

    def __init__(self) -> None:
        super().__init__()
        self.words = list[str]()
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in ("style", "script")
        self.words += [value for name, value in attrs if name in SEEN and value]

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("style", "script")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words.append(data)


def seen(html: str) -> str:
    parser = Seen()
    parser.feed(html)
    return "\n".join(parser.words)


def pages(sitting: Sitting) -> Iterator[tuple[str, str]]:
    """Every page of the desk that leads from another one, to its address; of addresses with questions only some."""
    waiting, found = ["/"], dict[str, str]()
    while waiting:
        path = waiting.pop()
        if path in found or len(found) > 150:
            continue
        found[path] = sitting.browser.get(path).text
        hrefs = re.findall(r'href="(/(?!static|article/\w+/original)[^"#]*)', found[path])
        waiting += [each.replace("&amp;", "&") for each in hrefs if each.count("=") < 2]
    yield from found.items()


def test_no_page_of_the_desk_takes_a_side(case: Path) -> None:
    found = dict(pages(Sitting(case)))
    assert {"/", "/articles", "/speakers", "/ledger", "/judgements", "/add", "/report"} <= found.keys()
    assert any("/attribution/" in path for path in found) or any("at=" in path for path in found)
    assert [(path, words) for path, html in found.items() if (words := adjudicates(seen(html)))] == []


COMMANDS = (
    ["who"],
    ["who", "--unnamed"],
    ["who", "Mara Venn", "--why"],
    ["who", "official", "--unnamed", "--why"],
    ["who", "--ends-in", "named person"],
    ["read", "pier"],
    ["read", "ferry"],
    ["judge", "list"],
    ["names"],
    ["verify"],
)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_nothing_in_the_terminal_takes_a_side(case: Path, capfd: pytest.CaptureFixture[str], words: list[str]) -> None:
    at = 2 if words[0] == "judge" else 1
    given = ["judge", str(case), "list"] if at == 2 else [words[0], str(case), *words[1:]]
    code, out, err = told(capfd, *given)
    assert code == 0 and out
    ours = [
        line for line in out.splitlines() if not (words == ["names"] and line.startswith("    "))
    ]  # names of bodies
    assert adjudicates("\n".join([*ours, err])) == []


def commands(group: click.Group, of: str = "") -> Iterator[str]:
    """The words of every command."""
    for name, command in group.commands.items():
        yield f"{of}{name}"
        yield from commands(command, f"{of}{name} x ") if isinstance(command, click.Group) else ()


@pytest.mark.parametrize("command", list(commands(cli.onrecord)))
def test_no_help_takes_a_side(capfd: pytest.CaptureFixture[str], command: str) -> None:
    assert adjudicates(" ".join(told(capfd, *command.split(), "--help")[1].split())) == []


def in_json(value: object) -> Iterator[str]:
    """Every key and string."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, each in value.items():
            yield from (*([] if key in NOT_SHOWN else [str(key)]), *in_json(each))
    elif isinstance(value, list):
        for each in value:
            yield from in_json(each)


def test_no_export_takes_a_side(case: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    lines = told(capfd, "export", str(case), "--as", "jsonl")[1].splitlines()
    table = list(csv.reader(io.StringIO(told(capfd, "export", str(case), "--as", "csv")[1])))
    shown = told(capfd, "who", str(case), "--unnamed", "--json")[1]
    assert run(["report", str(case), "-o", str(tmp_path / "r.html")]) == 0
    several = {
        "jsonl": [words for line in lines for words in in_json(json.loads(line))],
        "csv": [cell for row in table for cell in row],
        "json": list(in_json(json.loads(shown))),
        "report": [seen((tmp_path / "r.html").read_text("utf-8"))],
    }
    assert {name: words for name, told in several.items() if (words := adjudicates("\n".join(told)))} == {}
