"""Languages by name."""

from onrecord.telling.language import in_full, names


def test_a_language_is_told_by_its_code_and_name_where_it_has_one_here() -> None:
    assert in_full("de") == "de (German)"
    assert in_full("xx") == "xx"
    assert all(code.islower() and name[0].isupper() for code, name in names().items())
