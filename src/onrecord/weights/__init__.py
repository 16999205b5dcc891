"""The trained weights that ship with onrecord: for each language a network, a tokenizer and the tables of its decoding.

How they are made, and from what, is in train/ of the source repository.
"""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

LANGUAGES = {"en": "english"}
FOLDER = Path(__file__).parent
MARK = 12  # hexadecimal digits


class WeightsError(Exception):
    """Weights that cannot be used: which file, what is wrong, what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """The three files of one language's tagger: an ONNX graph, a tokenizer (JSON of the library `tokenizers`), and
    the tables of decoding, joining and certainty (JSON)."""

    network: Path
    tokenizer: Path
    tables: Path

    @property
    def files(self) -> tuple[Path, Path, Path]:
        """All three, in the order in which their mark is made."""
        return self.network, self.tokenizer, self.tables


def weights_of(language: str | None, folder: Path = FOLDER) -> Weights | None:
    """The weights for a language (ISO 639-1); None for a language without. WeightsError when a file is not there."""
    if language not in LANGUAGES:
        return None
    stem = LANGUAGES[language]
    found = Weights(
        network=folder / f"{stem}.onnx",
        tokenizer=folder / f"{stem}.tokenizer.json",
        tables=folder / f"{stem}.json",
    )
    for path in found.files:
        if not path.is_file():
            raise WeightsError(f"{path}: this file of the trained weights is missing; install onrecord again.")
    return found


@cache
def mark(weights: Weights) -> str:
    """Twelve hexadecimal digits that name these weights: SHA-256 over the bytes of the three files, read once a
    process."""
    found = hashlib.sha256()
    for path in weights.files:
        try:
            with path.open("rb") as file:
                found.update(hashlib.file_digest(file, "sha256").digest())
        except OSError as error:
            raise WeightsError(f"{path}: cannot be read ({error.strerror}); check that you may read it.") from error
    return found.hexdigest()[:MARK]
