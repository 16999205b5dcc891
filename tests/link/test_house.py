"""Whose an article is, by its head: a stated outlet, a name that stands alone there, initials in its dateline."""

import pytest

from onrecord.crediting import outlet_named
from onrecord.link.house import house, short_names, whose
from onrecord.model import Document
from tests.link.shared import article

BODY = "Quillport (%s) - The ferry to the islands was withdrawn on Monday, two deckhands said, because of its boiler.\n"


def headed(head: str, initials: str = "RTM") -> Document:
    return article("a.txt", f"Ferry withdrawn for want of a boiler\n\n{head}\n\n{BODY % initials}")


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("By Ansa Molde\n\nThe Quillport Whistle\n\n2 May 2031", "The Quillport Whistle"),
        ("The Quillport Whistle | 2 May 2031", "The Quillport Whistle"),
        ("The Quillport Whistle", "The Quillport Whistle"),
        ("By Ansa Molde\n\nChannel Seven\n\n2 May 2031", "Channel Seven"),
        ("Staff writers / Saltwind News Agency\n\nThe Quillport Whistle\n\n2 May 2031", "The Quillport Whistle"),
        ("Northern Telegraphic Mail", None),
        ("2 May 2031", None),
        ("By Ansa Molde\n\n2 May 2031", None),
    ],
)
def test_a_name_alone_in_the_head_is_the_outlet(head: str, name: str | None) -> None:
    found = house(headed(head))
    assert (found.name if found else None) == name


def test_a_place_that_the_text_speaks_of_is_no_outlet() -> None:
    text = "Ferry withdrawn\n\nBy Ansa Molde\n\nThe Skerries\n\nThe ferry to The Skerries was withdrawn on Monday.\n"
    assert house(article("a.txt", text)) is None


def test_initials_of_a_dateline_are_a_form_of_the_name_whose_letters_they_are() -> None:
    agency = headed("By Ansa Molde\n\nTransmarine News Agency\n\n2 May 2031", "TMNA")
    found = house(agency)
    assert found is not None
    assert "tmna" in found.forms
    assert short_names(agency, found) == ("TMNA",)
    assert short_names(agency, outlet_named("The Quillport Whistle")) == ()


def test_an_agency_beside_a_paper_is_credited() -> None:
    document = headed("Staff writers / Saltwind News Agency\n\nThe Quillport Whistle\n\n2 May 2031")
    assert any(each.name == "Saltwind News Agency" and each.agency for each in whose(document, house(document)))
