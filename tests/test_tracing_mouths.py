"""Who a claim ends at where its sentence names somebody who does not say it."""

from pathlib import Path

import pytest

from onrecord import flow
from onrecord.provenance import Origins
from onrecord.store import Case
from onrecord.tracing import Trace, trace

CLAIM = "the Anvik ferry left Brole for Cardun mill with thirty crates of barley"
PLAIN = "Plain\n\nBy staff | The Veldra Herald | 3 May 2031\n\nThe quay was empty by noon. Kell Water said that {c}.\n"
OTHER = (
    "Another\n\nBy staff | The Evening Gazette | 4 May 2031\n\nNobody saw the moon. {told}\n\nNobody met the boat.\n"
)
ENDS = [
    ("A lawyer for Orsa Brandt said that {c}.", "unnamed", "A lawyer for Orsa Brandt"),
    ("An attorney representing Orsa Brandt said that {c}.", "unnamed", "An attorney representing Orsa Brandt"),
    ("After reading a letter from Orsa Brandt, a lawyer said that {c}.", "unnamed", "a lawyer"),
    ("Having seen an email by Orsa Brandt, an engineer told the inquiry that {c}.", "unnamed", "an engineer"),
    ("Days after a statement by Orsa Brandt, a neighbour said that {c}.", "unnamed", "a neighbour"),
    ("Speaking about Orsa Brandt, a neighbour said that {c}.", "unnamed", "a neighbour"),
    ("In the words of Orsa Brandt’s lawyer, {c}.", "unnamed", "Orsa Brandt’s lawyer"),
    ("A man who worked with Orsa Brandt said that {c}.", "unnamed", "A man who worked with Orsa Brandt"),
    (
        "The judge hearing the case against Orsa Brandt said {c}.",
        "unnamed",
        "The judge hearing the case against Orsa Brandt",
    ),
    ("Rejecting a claim by Orsa Brandt, Lea Mirk said that {c}.", "speaker", "Lea Mirk"),
    ("Orsa Brandt, whom Lea Mirk accuses of fraud, said that {c}.", "speaker", "Orsa Brandt"),
    ("Orsa Brandt is accused by Lea Mirk of telling voters that {c}.", "speaker", "Orsa Brandt"),
    ("Emily and Kelly Brown said that {c}.", "speaker", "Emily Brown and Kelly Brown"),
]
NOBODY = [
    "Orsa Brandt, who wrote the report, told nobody that {c}.",
    "Orsa Brandt never said that {c}.",
    "Orsa Brandt has not said that {c}.",
    "Nowhere in the letter does Orsa Brandt say that {c}.",
    "Orsa Brandt made no claim that {c}.",
    "Orsa Brandt denied having said that {c}.",
    "There is no record of Orsa Brandt saying that {c}.",
]


def _traced(folder: Path, *texts: str) -> Trace:
    (folder / "articles").mkdir()
    for number, text in enumerate(texts):
        (folder / "articles" / f"{number}.txt").write_text(text, encoding="utf-8")
    with Case.open(folder / "mouths.case", create=True) as case:
        flow.add(case, [folder / "articles"])
        return trace(case, CLAIM)


def _origins(folder: Path, told: str) -> Origins:
    found = _traced(folder, PLAIN.format(c=CLAIM), OTHER.format(told=told.format(c=CLAIM)))
    assert not found.denials
    return found.origins


@pytest.mark.parametrize(("told", "kind", "name"), ENDS)
def test_the_claim_ends_at_who_says_it(tmp_path: Path, told: str, kind: str, name: str) -> None:
    ends = [(each.kind, each.name) for each in _origins(tmp_path, told).origins if each.name != "Kell Water"]
    assert ends == [(kind, name)]


@pytest.mark.parametrize("told", NOBODY)
def test_who_has_not_said_it_is_no_origin_and_no_denier(tmp_path: Path, told: str) -> None:
    assert [each.name for each in _origins(tmp_path, told).origins] == ["Kell Water"]


def test_a_surname_beside_a_firm_may_be_that_of_who_speaks_in_another_article(tmp_path: Path) -> None:
    quoted = f"“{CLAIM[0].upper()}{CLAIM[1:]},” Tolland said."
    said = PLAIN.format(c=CLAIM).replace("Kell Water", "Omar Tolland")
    found = _traced(tmp_path, said, OTHER.format(told=f"Tolland Water fired him. {quoted}")).origins
    assert (found.at_least, found.at_most) == (1, 2)
    assert any("Tolland Water" in why for each in found.origins for why in each.why)
