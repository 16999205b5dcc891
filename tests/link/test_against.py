"""What turns a claim down in its own sentence, and what only stands beside it."""

import pytest

from onrecord.link.against import _before, _first, _table, _words, contradicts, turned_down

CLAIM = "the north gate was opened by hand"


def down(sentence: str) -> bool:
    """Whether the sentence turns the claim in it down."""
    at = sentence.index(CLAIM)
    return turned_down(sentence, (0, len(sentence)), (at, at + len(CLAIM)))


def opposite(sentence: str, wording: str) -> bool:
    """Whether what stands in double brackets says the opposite of a wording."""
    before, words, behind = sentence.replace("[[", "]]").split("]]")
    return contradicts(before + words + behind, (len(before), len(before + words)), wording)


@pytest.mark.parametrize(
    "sentence",
    [
        f"The ministry denied that {CLAIM}.",
        f"He rejected the claim that {CLAIM}.",
        f"It is not true that {CLAIM}, she said.",
        f"There is no evidence that {CLAIM}.",
        f"“That {CLAIM} is an invention,” said the mayor.",
        f"That {CLAIM} isn’t true, the board said.",
        f"Nobody can believe that {CLAIM}.",
        f"Nobody has shown that {CLAIM}.",
        f"Some say that {CLAIM}, but that is false.",
        f"The board ruled out that {CLAIM}.",
        f"The warden took issue on Monday with the account that {CLAIM}.",
        f"The board cast doubt on the claim that {CLAIM}.",
        f"He scoffed at the idea that {CLAIM}.",
        f"The board refused to accept that {CLAIM}.",
        f"The warden called reports that {CLAIM} disinformation.",
        f"The warden challenged reports that {CLAIM}.",
        f"The warden hit back at claims that {CLAIM}.",
        f"The warden brushed aside suggestions that {CLAIM}.",
        f"The warden described the suggestion that {CLAIM} as absurd.",
        f"The warden knocked down the claim that {CLAIM}.",
        f"The warden distanced herself from the claim that {CLAIM}.",
        f"The claim that {CLAIM} does not stand up, the warden said.",
        f"The allegation that {CLAIM} was without foundation, he said.",
        f"The account, that {CLAIM}, did not match the records.",
        f"Suggestions that {CLAIM} were wide of the mark.",
        f"The logs contradict the claim that {CLAIM}.",
        f"“That {CLAIM}? A myth,” said the warden. “{CLAIM}? Nonsense.”",
        f"He told the Gazette that the story that {CLAIM} had been made up.",
        f"Reports that {CLAIM} drew an angry rebuttal from the board.",
        f"She said there was “not a shred of truth” in the claim that {CLAIM}.",
        f"The board threatened to sue over claims that {CLAIM}.",
        f"The warden disagreed that {CLAIM}.",
        f"The board said it did not recognise the claim that {CLAIM}.",
        f"At no point was it so that {CLAIM}.",
    ],
)
def test_a_denial_is_seen(sentence: str) -> None:
    assert down(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        f"The minister said that {CLAIM}.",
        f"He denied nothing but said that {CLAIM}.",
        f"There is little dispute in Orvale that {CLAIM}.",
        f"Nobody disputes that {CLAIM}.",
        f"The warden called the report that {CLAIM} alarming.",
        f"The ministry, which denied everything, told reporters that {CLAIM}.",
        f"It is true that {CLAIM}.",
        f"That {CLAIM} is now beyond question.",
        f"Nobody was hurt, and {CLAIM}.",
        f"Kell Water claimed that {CLAIM}, but Mina Tolan, who was there, called that a lie.",
        f"Kell Water, who spoke first, claimed that {CLAIM}, but the mayor was sure it is a lie.",
        f"After rejecting earlier reports, Kell Water admitted that {CLAIM}.",
        f"Kell Water said that {CLAIM} and that reports of a break were false.",
        f"Kell Water said that {CLAIM}, and that the inquiry has been denied documents.",
        f"Kell Water confirmed that {CLAIM}, a fact that does not match the minister's words.",
        f"In a village far from the dam, Kell Water announced that {CLAIM}.",
        f"Kell Water countered that {CLAIM}.",
        f"Kell Water objected that {CLAIM}.",
        f"Kell Water said that {CLAIM}. Is it true? No one knows.",
        CLAIM,
    ],
)
def test_what_only_stands_beside_it_is_none(sentence: str) -> None:
    assert not down(sentence)


@pytest.mark.parametrize("head", ["There is no evidence ", "She denied ", "It is false "])
def test_the_word_that_may_be_a_part_of_the_claim(head: str) -> None:
    sentence = f"{head}that {CLAIM}."
    assert turned_down(sentence, (0, len(sentence)), (len(head), len(sentence) - 1))
    said = f"She said that {CLAIM}."
    assert not turned_down(said, (0, len(said)), (len("She said "), len(said) - 1))


def test_a_long_sentence_costs_no_more_than_its_neighbourhood() -> None:
    assert not down("word " * 200_000 + CLAIM + " word" * 200_000)


@pytest.mark.parametrize(
    ("sentence", "wording"),
    [
        ("[[the gate was not opened by hand]]", "the gate was opened by hand"),
        ("[[the gate wasn’t opened by hand]]", "the gate was opened by hand"),
        ("[[the gate had never been opened by hand]]", "the gate was opened by hand"),
        ("the gate had not been [[opened by hand at four]]", "the gate was opened by hand at four"),
        ("[[the gate was opened by hand]]", "the gate was not opened by hand"),
    ],
)
def test_the_opposite_is_no_word_for_it(sentence: str, wording: str) -> None:
    assert opposite(sentence, wording)


@pytest.mark.parametrize(
    ("sentence", "wording"),
    [
        ("[[the gate was opened by hand]]", "the gate was opened by hand"),
        ("[[the gate was not only opened by hand]]", "the gate was opened by hand"),
        ("[[the gate was not opened by hand]]", "the gate was not opened by hand"),
        ("he did not say that [[the gate was opened by hand]]", "the gate was opened by hand"),
        ("[[the ship did not sink and the gate was open]]", "the gate was open and the ship did not sink"),
    ],
)
def test_the_same_is_not_the_opposite(sentence: str, wording: str) -> None:
    assert not opposite(sentence, wording)


@pytest.mark.parametrize(
    "sentence",
    [
        f"The claim that {CLAIM} is not a lie, Keller said.",
        f"That {CLAIM} is not wrong, Keller said.",
        f"Keller denied wrongdoing, adding that {CLAIM}.",
        f"Keller denied wrongdoing and maintained that {CLAIM}.",
        f"The inquiry ruled out sabotage and found that {CLAIM}.",
        f"The inquiry ruled out sabotage, concluding that {CLAIM}.",
        f"Police found no evidence of arson, stating that {CLAIM}.",
        f"Keller hit back at the captain, noting that {CLAIM}.",
        f"Keller said that {CLAIM}, though the harbour office had been wrong about the time.",
        f"Keller said that {CLAIM} and the damage is unproven.",
        f"Keller said that {CLAIM} in what was a serious error.",
        f"It is impossible to deny that {CLAIM}.",
        f"Keller would neither confirm nor deny that {CLAIM}.",
        f"Keller declined to confirm or deny that {CLAIM}.",
        f"Keller refused to verify or to deny that {CLAIM}.",
        f"Keller can hardly deny that {CLAIM}.",
        f"Keller could scarcely dispute that {CLAIM}.",
        f"Keller cannot deny that {CLAIM}.",
        f"Keller is in no position to deny that {CLAIM}.",
        f"Keller stopped short of denying that {CLAIM}.",
        f"The court rejected the captain's denial that {CLAIM}.",
        f"The captain withdrew his denial that {CLAIM}.",
        f"Contrary to the captain, Keller maintains that {CLAIM}.",
        f"The lie detector proved that {CLAIM}.",
        f"It is neither a myth nor a hoax that {CLAIM}.",
        f"It was a lie that the motor worked, and {CLAIM}.",
        f"{CLAIM}? False alarm bells rang.",
    ],
)
def test_what_is_turned_down_is_something_else(sentence: str) -> None:
    assert not down(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        f"Keller said suggestions that {CLAIM} had no basis.",
        f"Keller does not think that {CLAIM}.",
        f"Keller did not say that {CLAIM}.",
        f"It would be a mistake to think that {CLAIM}.",
        f"Nobody could seriously claim that {CLAIM}.",
        f"Keller rejected the claim, made on Monday, that {CLAIM}.",
    ],
)
def test_a_denial_is_seen_in_other_words_too(sentence: str) -> None:
    assert down(sentence)


def test_another_word_for_no_is_left_undecided() -> None:
    for wording in ("nobody was hurt in the dock", "she was told nothing of the leak"):
        said = "people were not hurt in the dock" if "hurt" in wording else "she was not told of the leak"
        assert not contradicts(said, (0, len(said)), wording)
    leak = "she was told of the not insignificant leak"
    assert not contradicts(leak, (0, len(leak)), "she was told of the leak")


def test_no_phrase_before_a_claim_is_lost_by_the_screen() -> None:
    for phrase in _table()["before"]:
        parts = [part.split("/") for part in phrase.split(" ") if part != "*"]
        for at in range(max(map(len, parts))):
            told = " ".join(forms[at % len(forms)] for forms in parts).replace(" n't", "n't") + " "
            if _before(phrase).search(f"he {told}"):
                assert _first(f"he {told}", frozenset(_words(told))) is not None, told
