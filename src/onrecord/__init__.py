"""onrecord: who says what, on whose word, where it first appeared in this pile, and who disagrees."""

__version__ = "0.1.0"
