"""The table: one row an attribution, and no cell that a spreadsheet would run."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from onrecord.export import tables
from tests.export.judged import JUDGED
from tests.export.making import Draft, Says, Told, article
from tests.export.strait import COURIER, PILE, SOUNDING


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_one_row_an_attribution_under_the_columns_promised() -> None:
    found = rows("".join(tables.lines(PILE)))
    assert len(found) == sum(len(it.said) for it in PILE)
    assert list(found[0]) == list(tables.COLUMNS)
    assert found[0]["speaker"] == "Mara Venn" and found[0]["named"] == "yes"
    assert found[0]["article"] == "Strait closed to tankers" and found[0]["date"] == "2031-03-04"
    assert found[0]["text_sha256"] == COURIER.document.text_sha256


def test_start_and_end_lead_to_the_content() -> None:
    for row in rows("".join(tables.lines([COURIER]))):
        there = COURIER.document.text[int(row["start"]) : int(row["end"])]
        assert there == row["content"].removeprefix("'")


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_cell_is_inert_and_loses_nothing(cell: str) -> None:
    written = tables.inert(cell)
    assert not written.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert (written[1:] if written.startswith("'") else written) == cell


def test_a_formula_in_an_article_is_not_run() -> None:
    draft = Draft(
        title="=1+1",
        blocks=[("paragraph", "=cmd|' /C calc'!A1 said Mara Venn.")],
        says=[Says(content=("=cmd|' /C calc'!A1",), speaker="@Mara")],
    )
    (row,) = rows("".join(tables.lines([article(draft)])))
    assert (row["article"], row["speaker"], row["content"]) == ("'=1+1", "'@Mara", "'=cmd|' /C calc'!A1")


def test_the_mark_for_excel_stands_once_at_the_beginning() -> None:
    text = "".join(tables.lines(PILE, bom=True))
    assert text.startswith("\ufeffarticle,") and text.count("\ufeff") == 1
    assert "\ufeff" not in "".join(tables.lines(PILE))


def test_certainty_stands_in_columns_empty_where_there_is_none() -> None:
    columns = ("score", "certain_source", "certain_cue", "certain_content", "why")
    assert [tuple(row[it] for it in columns) for row in rows("".join(tables.lines([SOUNDING])))] == [
        ("0.87", "0.98", "0.95", "0.912", "made for a test"),
        ("0.38", "", "", "0.4", "made for a test"),
        ("0.61", "", "", "", "made for a test"),
    ]


def test_an_empty_case_has_a_header() -> None:
    assert "".join(tables.lines([])) == ",".join(tables.COLUMNS) + "\r\n"


def test_a_person_s_word_is_in_its_row_with_who_says_so() -> None:
    first = rows("".join(tables.lines([JUDGED])))[0]
    assert (first["outlet"], first["date"], first["speaker"]) == ("The Quay", "2031-02", "Ilse Brand")
    assert (first["judged"], first["judged_by"]) == ("yes", "Ada Quill")
    assert (first["speaker_judged"], first["speaker_judged_by"]) == ("instead", "Ada Quill")
    assert first["speaker_found"] == "Mara Venn"
    assert first["filled"] == "outlet … authors … published … republished_from … ownership"


def test_the_chain_stands_in_a_line_with_its_depth() -> None:
    chains = {row["source"]: (row["chain"], row["depth"]) for row in rows("".join(tables.lines([COURIER])))}
    front = "The Harbour Courier, republished from Tessaly Wire Service < by Ines Korvald"
    assert chains["Mara Venn"] == (f"{front} < Mara Venn", "1")
    assert chains["Joss Tarrant"] == (f"{front} < Two officials (unnamed) < Joss Tarrant", "2")
    assert chains["He"] == (f"{front} < “He” (speaker unclear)", "1")


def test_what_is_told_of_a_source_stands_in_columns() -> None:
    draft = Draft(
        blocks=[("paragraph", "Two Tessaly port officials, afraid for their jobs, said it may have sunk.")],
        says=[
            Says(
                content=("it may have sunk",),
                source="Two Tessaly port officials",
                cue="said",
                source_kind="unnamed people",
                stance="states",
                channel="briefing",
                hedges=("may",),
                described=Told(
                    number=2, role="officials", body="port", country="Tessaly", grounds="afraid for their jobs"
                ),
            )
        ],
    )
    (row,) = rows("".join(tables.lines([article(draft)])))
    assert (row["source_kind"], row["stance"], row["channel"]) == ("unnamed people", "states", "briefing")
    assert (row["number"], row["role"], row["body"], row["country"]) == ("2", "officials", "port", "Tessaly")
    assert (row["grounds"], row["hedges"]) == ("afraid for their jobs", "may")
