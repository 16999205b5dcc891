"""In whose voice each sentence stands, and what is not mined at all."""

import pytest

from onrecord.annotate import annotate
from onrecord.model import Document
from tests.articles import SETTING, around, article, rows, words


def voices(document: Document) -> list[tuple[str, str]]:
    return [(words(document, [sentence.span]), sentence.voice) for sentence in annotate(document).sentences]


def voice_of(text: str) -> str:
    return dict(voices(around(text)))[text]


TABLE = [
    ("The ferry left at noon.", "own"),
    ("Mira Tolland said that the quay was closed.", "attributed"),
    ("“The quay is closed until Friday,” Mira Tolland said.", "attributed"),
    ("According to Mira Tolland, the quay was closed.", "attributed"),
    (
        "The ferry left the northern quay at noon with all of its crew on deck and a band playing on the shore, "
        "and Mira Tolland said that the captain was late.",
        "unclear",
    ),
]


@pytest.mark.parametrize(("sentence", "voice"), TABLE, ids=[sentence[:40] for sentence, _ in TABLE])
def test_the_voice_of_a_sentence(sentence: str, voice: str) -> None:
    assert voice_of(sentence) == voice


def test_every_sentence_has_one_voice_and_the_three_add_up() -> None:
    document = around(
        "Mira Tolland said that the quay was closed. Nobody was there.\n\n"
        "“The planks are rotten,” she said. “Nobody should walk there.”"
    )
    assert [voice for _, voice in voices(document)] == [
        "own",  # the headline
        "own",  # the setting
        *("attributed", "own"),
        *("attributed", "attributed"),
        "own",  # the ending
    ]


def test_sentences_cover_every_word_outside_boilerplate_once() -> None:
    document = around("Dr. Hask came at 6 a.m. on Monday. He left at once! Why? Nobody knew…")
    covered = [i for sentence in annotate(document).sentences for i in range(sentence.span.start, sentence.span.end)]
    assert len(covered) == len(set(covered))
    bare = {i for i, c in enumerate(document.text) if not c.isspace()}
    assert bare <= set(covered)


def test_boilerplate_and_byline_are_not_mined() -> None:
    text = (
        "The planks of Orvale\n\nBy Mira Tolland\n\n" + SETTING + "\n\n"
        "Joren Hask said that the planks were rotten.\n\n"
        "Copyright 2031 The Orvale Courier. The publisher said that all rights are reserved.\n"
    )
    document = article(text)
    kinds = {block.kind for block in document.blocks}
    assert {"byline", "boilerplate"} <= kinds
    assert [source for source, *_ in rows(document)] == ["Joren Hask"]
    assert not any("rights" in sentence or "By Mira" in sentence for sentence, _ in voices(document))


UNCOVERED = [
    (
        "de",
        "Ein stiller Tag\n\nDer Hafen lag den ganzen Morgen im Nebel, und die Boote kamen lange vor dem Abend zurück."
        " „Der Kai ist geschlossen“, sagte Mira Tolland den Arbeitern.\n\nDie Fähren fuhren am Mittag wieder.\n",
    ),
    (
        "fr",
        "Une journée calme\n\nLe port est resté toute la matinée dans le brouillard, et les bateaux sont rentrés avant"
        " la nuit. « Le quai est fermé », a dit Mira Tolland aux ouvriers.\n\nLes bateaux sont repartis à midi.\n",
    ),
]


@pytest.mark.parametrize(("language", "text"), UNCOVERED)
def test_a_language_that_is_not_covered_gives_nothing(language: str, text: str) -> None:
    document = article(text)
    records = annotate(document)
    assert document.language == language
    assert (records.attributions, records.sentences, records.links, records.mentions) == ((), (), (), ())
