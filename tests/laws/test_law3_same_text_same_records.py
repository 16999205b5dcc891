"""Law 3: an article's records depend on that article alone, and their ids on the text alone."""

import os
import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import annotate as stages
from onrecord.annotate import annotate, attributions, speakers
from onrecord.model import Document
from tests.articles import around
from tests.laws.texts import documents

TEXT = (
    "Harbour minister Mira Tolland came to the quay with Joren Hask. “The quay is closed,” she said.\n\n"
    "The Port Safety Agency (PSA) said that officials had told its staff that the planks were rotten, adding that "
    "nobody had paid. According to the PSA, two [of three] cranes “were sold … in the summer”.\n\n"
    "The harbour office also writes:\n\nThe quay is not safe for carts.\n\nCarts were seen on the northern road."
)


@given(documents(), st.lists(documents(), max_size=3))
def test_company_and_order_play_no_part(document: Document, others: list[Document]) -> None:
    alone = annotate(document)
    for other in others:
        annotate(other)
    assert annotate(document) == alone


@given(documents())
def test_ids_follow_the_text_not_where_the_article_came_from_or_when(document: Document) -> None:
    elsewhere = replace(
        document, captured="2019-01-01T00:00:00Z", raw_sha256="0" * 64, by=replace(document.by, version=9)
    )
    assert annotate(elsewhere) == annotate(document)


PRINT = """
import sys
from tests.articles import around
from onrecord.annotate import annotate
sys.stdout.write(repr(annotate(around(sys.stdin.read()))))
"""


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_a_fresh_process_with_another_hash_seed_agrees(seed: str) -> None:
    fresh = subprocess.run(
        [sys.executable, "-c", PRINT],
        input=TEXT,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert fresh.stdout == repr(annotate(around(TEXT)))


def test_ids_do_not_hold_score_wording_or_version(monkeypatch: pytest.MonkeyPatch) -> None:
    before = annotate(around(TEXT))
    monkeypatch.setattr(attributions, "STAGE", replace(attributions.STAGE, version=99, weights="f" * 20))
    monkeypatch.setattr(speakers, "STAGE", replace(speakers.STAGE, version=99))
    after = annotate(around(TEXT))
    assert {each.by.version for each in after.attributions} == {99}
    assert [each.id for each in after.attributions] == [each.id for each in before.attributions]
    assert [each.id for each in after.mentions] == [each.id for each in before.mentions]
    assert [each.id for each in after.links] == [each.id for each in before.links]


def test_the_same_words_in_another_article_have_other_ids() -> None:
    left, right = (
        annotate(around("Mira Tolland said it rained.")),
        annotate(around("Mira Tolland said it rained. It did.")),
    )
    assert not {each.id for each in left.attributions} & {each.id for each in right.attributions}


def test_the_signature_names_every_stage() -> None:
    assert [stage.name for stage in stages.STAGES] == [
        *("attributions", "voices", "speakers", "sourcing", "stances", "answers", "interests", "citations"),
    ]
    assert isinstance(stages.SIGNATURE, str) and stages.SIGNATURE
