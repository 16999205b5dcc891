"""Rewrites the exports of the golden cases: `python -m tests.golden.accept`. Review the diff before committing it."""

from tests.golden.cases import expected, export, names
from tests.golden.strait import ROWS, rows


def main() -> None:
    """Write every export anew, and say which changed."""
    wanted = {expected(name): export(name) for name in names()} | {ROWS: rows()}
    for path, text in wanted.items():
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        if before != text:
            path.write_text(text, encoding="utf-8", newline="\n")
        print(f"{'same   ' if before == text else 'changed'} {path}")


if __name__ == "__main__":
    main()
