"""The lineage of the shipped pile: who says where it has its text from, as its README tells, is found whole."""

from pathlib import Path

from onrecord import descending, flow
from onrecord.store import Case
from tests.golden.cases import STRAIT

KNOWN = {
    ("nw-0415-ferry.txt", "tesk_ledger_shipping_p3.txt"),
    ("foremast_the-price-of-an-open-line.md", "standard guest column verholt.txt"),
    ("quiet-harbour-restraint-with-live-rounds.md", "merrow-watch-restraint-with-live-rounds.md"),
}


def test_every_copy_of_the_shipped_pile_has_its_parent(tmp_path: Path) -> None:
    with Case.open(tmp_path / "strait.case", create=True) as case:
        flow.add(case, [STRAIT])
        with case.snapshot() as db:
            files = {identity: Path(path).name for identity, path in db.execute("SELECT id, read_from FROM document")}
        edges = [edge for family in descending.families(case) for edge in family.lineage.edges]
    found = {(files[edge.parent], files[edge.child]) for edge in edges}
    assert found >= KNOWN
    assert not {(child, parent) for parent, child in found} & found
