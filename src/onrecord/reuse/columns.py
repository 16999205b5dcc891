"""Arrays side by side."""

from dataclasses import Field, fields
from typing import Any, ClassVar, Self

import numpy as np
from numpy.typing import NDArray


class Columns:
    """A dataclass of arrays of one length, a row across them all."""

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]  # only to tell the type checker: these are dataclasses

    def __getitem__(self, chosen: NDArray[np.generic] | slice) -> Self:
        return type(self)(**{each.name: getattr(self, each.name)[chosen] for each in fields(self)})
