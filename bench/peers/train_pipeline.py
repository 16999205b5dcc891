"""Learn the English pipeline (parts of speech, lemmas, dependencies) that the peers' rules stand on.

    python bench/peers/train_pipeline.py PIPELINE_FOLDER TREEBANK.conllu... --dev DEV.conllu [--epochs 12]

spaCy's own English models are not on PyPI, so one is learned from open treebanks: seeded, one thread, about a quarter
of an hour. What it scores on DEV is printed and kept as `meta.json` says, because the peers can be no better than it.
"""

import argparse
import random
import time
from collections.abc import Iterator
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.training.batchers import minibatch_by_words
from spacy.util import fix_random_seed
from thinc.api import Config
from treebank import ROOT, Sentence, sentences, straight_or_curly

SEED = 0
_PARAGRAPHS = 3  # in one text to learn from: the parser also finds where sentences end
_CONFIG = """
[nlp]
lang = "en"
pipeline = ["tok2vec", "morphologizer", "trainable_lemmatizer", "parser"]

[components]

[components.tok2vec]
factory = "tok2vec"

[components.tok2vec.model]
@architectures = "spacy.HashEmbedCNN.v2"
pretrained_vectors = null
width = 96
depth = 4
embed_size = 5000
window_size = 1
maxout_pieces = 3
subword_features = true

[components.morphologizer]
factory = "morphologizer"

[components.morphologizer.model]
@architectures = "spacy.Tagger.v2"

[components.morphologizer.model.tok2vec]
@architectures = "spacy.Tok2VecListener.v1"
width = 96

[components.trainable_lemmatizer]
factory = "trainable_lemmatizer"

[components.trainable_lemmatizer.model]
@architectures = "spacy.Tagger.v2"

[components.trainable_lemmatizer.model.tok2vec]
@architectures = "spacy.Tok2VecListener.v1"
width = 96

[components.parser]
factory = "parser"

[components.parser.model]
@architectures = "spacy.TransitionBasedParser.v2"
state_type = "parser"
extra_state_tokens = false
hidden_width = 64
maxout_pieces = 2
use_upper = true

[components.parser.model.tok2vec]
@architectures = "spacy.Tok2VecListener.v1"
width = 96
"""


def texts(path: Path) -> Iterator[list[Sentence]]:
    """The sentences of a treebank, a few paragraphs at a time."""
    kept: list[Sentence] = []
    paragraphs = 0
    for sentence in sentences(path):
        paragraphs += sentence.opens_paragraph
        if kept and sentence.opens_paragraph and paragraphs > _PARAGRAPHS:
            yield kept
            kept, paragraphs = [], 1
        kept.append(sentence)
    if kept:
        yield kept


def gold(nlp: Language, text: list[Sentence], chance: random.Random) -> Doc:
    """One text with its trees; a blank line stands between paragraphs, as in an article."""
    words: list[str] = []
    spaces: list[bool] = []
    tags: list[str] = []
    lemmas: list[str] = []
    heads: list[int] = []
    labels: list[str] = []
    for sentence in text:
        if words and sentence.opens_paragraph:
            spaces[-1] = False
            heads.append(len(words) - 1)
            for column, value in ((words, "\n\n"), (spaces, False), (tags, "SPACE"), (lemmas, "\n\n"), (labels, "dep")):
                column.append(value)
        first = len(words)
        words += sentence.words
        spaces += sentence.spaces
        tags += sentence.tags
        lemmas += sentence.lemmas
        labels += sentence.labels
        heads += [place + first if head == ROOT else head + first for place, head in enumerate(sentence.heads)]
    words = straight_or_curly(words, chance)
    return Doc(nlp.vocab, words=words, spaces=spaces, pos=tags, lemmas=lemmas, heads=heads, deps=labels)


def examples(nlp: Language, paths: list[Path], seed: int) -> list[Example]:
    """What to learn from or to be measured by: spaCy's own words beside the treebank's."""
    chance = random.Random(seed)
    docs = [gold(nlp, text, chance) for path in paths for text in texts(path)]
    return [Example(nlp.make_doc(doc.text), doc) for doc in docs]


def learn(paths: list[Path], epochs: int) -> Language:
    """The pipeline after `epochs` rounds over the treebanks."""
    fix_random_seed(SEED)
    nlp = spacy.util.load_model_from_config(Config().from_str(_CONFIG), auto_fill=True)
    optimizer = nlp.initialize(lambda: examples(nlp, paths, SEED))
    chance = random.Random(SEED)
    began = time.process_time()
    for epoch in range(epochs):
        batch_of = examples(nlp, paths, SEED + epoch)
        chance.shuffle(batch_of)
        losses: dict[str, float] = {}
        for batch in minibatch_by_words(batch_of, size=min(400 * 2**epoch, 1600), discard_oversize=False):
            nlp.update(batch, sgd=optimizer, drop=0.1, losses=losses)
        shown = ", ".join(f"{name} {loss:.0f}" for name, loss in losses.items() if name != "tok2vec")
        print(f"round {epoch + 1} of {epochs}, {time.process_time() - began:.0f} s: {shown}", flush=True)
    with nlp.use_params(optimizer.averages):
        averaged = nlp.to_bytes()
    return nlp.from_bytes(averaged)


def main() -> None:
    """Learn, measure, keep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("treebanks", type=Path, nargs="+")
    parser.add_argument("--dev", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=12)
    options = parser.parse_args()
    nlp = learn(options.treebanks, options.epochs)
    scores = nlp.evaluate(examples(nlp, [options.dev], SEED))
    nlp.meta["performance"] = {name: round(scores[name], 3) for name in ("pos_acc", "lemma_acc", "dep_las", "sents_f")}
    print(nlp.meta["performance"])
    nlp.to_disk(options.folder)


if __name__ == "__main__":
    main()
