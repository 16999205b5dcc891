"""Seven invented articles around one sentence: who has it from whom is known."""

from pathlib import Path

CLAIM = "the north gate of the Veldra dam was opened by hand at four in the morning"
ARTICLES = {
    "herald.txt": f"""Gate opened by hand, minister says

By Ana Torvald | The Veldra Herald | 3 May 2031

The water rose quickly in the night. Irrigation Minister Orsa Brandt said that {CLAIM}.
Farmers in the lower valley lost their seed and two barns.
""",
    "tribune.txt": f"""What the ministry knew

By Iven Loom | The Lower Tribune | 4 May 2031

The Veldra Herald reported that {CLAIM}.
The valley council meets on Friday to hear the engineers.
""",
    "chronicle.txt": f"""Dam: the night in question

By Pia Holm | The Morning Chronicle | 5 May 2031

A senior official who asked not to be named said that {CLAIM}.
No date was given for the inquiry.
""",
    "observer.txt": f"""Gate opened by hand, minister says

By staff | The East Observer | 5 May 2031

The water rose quickly in the night. Irrigation Minister Orsa Brandt said that {CLAIM}.
Farmers in the lower valley lost their seed and two barns.
""",
    "standard.txt": f"""Engineers speak

By Tomas Reel | The Dockside Standard | 6 May 2031

Brandt, the irrigation minister, repeated on Tuesday: “As I told parliament, {CLAIM}.”
Orsa Brandt has held the office for three years.
""",
    "post.txt": f"""A denial

By Lea Mirk | The Evening Gazette | 7 May 2031

The dam operator, Kell Water, denied that {CLAIM}.
It said that its records were complete.
""",
    "weather.txt": """Rain to go on

By staff | The Lower Tribune | 8 May 2031

Forecasters said that rain will go on until Sunday in the whole of the province.
""",
}


def write(folder: Path) -> Path:
    """Write the articles into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
