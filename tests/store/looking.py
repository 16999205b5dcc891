"""What a case shows, and what it holds."""

import sqlite3
from pathlib import Path
from typing import Any

from onrecord.store import Case, views


def shown(case: Case) -> dict[str, Any]:
    """Everything that the views answer."""
    speakers = views.speakers(case)
    return {
        "overview": views.overview(case),
        "articles": list(views.articles(case)),
        "briefs": views.briefs(case),
        "speakers": speakers,
        "unnamed": views.speakers(case, unnamed=True),
        "problems": views.problems(case),
        "said by the unnamed": views.statements(case, "", unnamed=True),
        "held": {brief.address: case.holding(brief.address) for brief in views.briefs(case)},
    }


def rows_left(path: Path) -> dict[str, int]:
    """How many rows each table has that has any."""
    db = sqlite3.connect(path)
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    counts = {name: db.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0] for name in tables}
    db.close()
    return {name: count for name, count in counts.items() if count}
