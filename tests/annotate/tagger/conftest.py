"""The tagger that ships, loaded once for all its tests."""

import pytest
from tokenizers import Tokenizer

from onrecord.annotate.tagger import load
from onrecord.annotate.tagger.tagging import Tagger, load_tokenizer
from onrecord.weights import Weights, weights_of


@pytest.fixture(scope="session")
def weights() -> Weights:
    found = weights_of("en")
    assert found is not None
    return found


@pytest.fixture(scope="session")
def tokenizer(weights: Weights) -> Tokenizer:
    return load_tokenizer(weights.tokenizer)


@pytest.fixture(scope="session")
def tagger() -> Tagger:
    found = load("en")
    assert found is not None
    return found
