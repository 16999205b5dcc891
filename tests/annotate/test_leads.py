"""A source that is described first and named behind it, or named before and described again, has a name."""

import pytest

from onrecord.annotate import annotate
from onrecord.model import SourceKind
from tests.annotate.sourced import Said, sourced
from tests.articles import article


def kinds(text: str) -> dict[str, SourceKind | None]:
    """The kind of every source, by its words."""
    document = article(text)
    return {
        " ".join(span.of(document.text) for span in each.source): each.source_kind
        for each in annotate(document).attributions
    }


LEAD = "A Kesk judge denied on Monday that the quay could be opened before the summer."


@pytest.mark.parametrize(
    ("behind", "kind"),
    [
        ("Judge Mira Tolland said the walls were not safe.", "named person"),
        ("Ruth Tolland said the walls were not safe.", "named person"),
        ("Yrsi Tolland said the walls were not safe. They are old, Tolland said.", "named person"),
        ("Yrsi Harbour lies far off. The walls were not safe.", "unnamed person"),
        ("Mayor Ruth Tolland said the walls were not safe.", "unnamed person"),
        ("The walls were not safe, according to Ruth Tolland.", "unnamed person"),
    ],
)
def test_whom_the_lead_describes_the_next_sentence_may_name(behind: str, kind: str) -> None:
    assert kinds(f"Quay stays closed.\n\n{LEAD}\n\n{behind}\n")["A Kesk judge"] == kind


def test_a_man_is_no_ruth() -> None:
    text = (
        "Quay stays closed.\n\nA Kesk {} said on Monday that the quay was not safe.\n\nRuth Tolland said it was late.\n"
    )
    assert kinds(text.format("man"))["A Kesk man"] == "unnamed person"
    assert kinds(text.format("woman"))["A Kesk woman"] == "named person"


def test_a_new_name_further_down_names_nobody_of_the_lead() -> None:
    text = f"Quay stays closed.\n\n{LEAD}\n\nThe walls are old.\n\nJudge Mira Tolland said it was late.\n"
    assert kinds(text)["A Kesk judge"] == "unnamed person"


def test_a_surname_is_no_firm() -> None:
    text = "John Banks came late. Banks said the quay was closed."
    assert sourced(text, Said("Banks", "said", "the quay was closed", who="John Banks")).kinds == ["named person"]
    text = "The banks were closed. Banks said the quay was closed."
    said = Said("Banks", "said", "the quay was closed", who="Banks", kind="organisation")
    assert sourced(text, said).kinds != ["named person"]


def test_a_body_is_no_surname() -> None:
    text = "Nina Tolland-Hask came late. {} said it was late."
    for name, kind in (("Tolland-Hask", "named person"), ("Tolmaro", "organisation")):
        said = Said(name, "said", "it was late", who=name, kind="organisation")
        came = Said("Nina Tolland-Hask", "came", who="Nina Tolland-Hask")
        assert sourced(text.format(name), came, said).kinds[1] == kind


def test_one_of_a_university_is_no_university() -> None:
    said = Said(
        "A University of Kesk sociologist", "said", "it was late", who="University of Kesk", kind="organisation"
    )
    assert sourced("A University of Kesk sociologist said it was late.", said).kinds == ["unnamed person"]
    body = Said("The University of Kesk", "said", "it was late", who="University of Kesk", kind="organisation")
    assert sourced("The University of Kesk said it was late.", body).kinds == ["organisation"]


def test_one_whom_the_article_named_after_bringing_in_is_named() -> None:
    text = "A Kesk mother was ill. {}The mother said it was late."
    said = Said("The mother", "said", "it was late")
    assert sourced(text.format("The girl's mother, Mira Tolland, came. "), said).kinds == ["named person"]
    assert sourced(text.format(""), said).kinds == ["unnamed person"]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("The Democratic-controlled House", "government body"),
        ("The Harbour House", "organisation"),
        ("The police in Kesk", "government body"),
        ("A county council committee", "government body"),
        ("The Kesk Transportation Improvement District", "government body"),
    ],
)
def test_bodies_of_a_state_in_local_news(source: str, kind: str) -> None:
    who = source.removeprefix("The ")
    said = Said(source, "said", "it was late", who=who, kind="organisation", named=who != source)
    assert sourced(f"On Monday it rained. {source} said it was late.", said).kinds == [kind]


def test_an_ambassador_is_the_envoy_behind_the_lead() -> None:
    text = "Quay stays closed.\n\nThe quay stays closed until May, according to Tolmia's ambassador to Kesk.\n\n{}\n"
    for behind, kind in (("Envoy Mira Tolland said it was late.", "named person"), ("It was late.", "unnamed person")):
        assert kinds(text.format(behind))["Tolmia's ambassador to Kesk"] == kind


def test_a_county_republican_behind_a_name_is_no_party() -> None:
    said = Said("the Kesk County Republican", "said", "it was late", who="Kesk County Republican", kind="organisation")
    text = "{} tried to open the quay. On Monday the Kesk County Republican said it was late."
    assert sourced(text.format("House Minority Leader John Tolland"), said).kinds == ["named person"]
    assert sourced(text.format("The crews"), said).kinds != ["named person"]


def test_a_woman_of_an_age_is_the_one_who_spoke() -> None:
    text = "{} said it rained. {}The 28-year-old woman said it was late."
    late = Said("The 28-year-old woman", "said", "it was late")
    named = Said("Mira Tolland", "said", "it rained", who="Mira Tolland")
    unnamed = Said("An official", "said", "it rained", who="An official", named=False)
    assert sourced(text.format("Mira Tolland", ""), named, late).kinds[1] == "named person"
    assert sourced(text.format("Mira Tolland", "A woman fell. "), named, late).kinds[1] == "unnamed person"
    assert sourced(text.format("An official", ""), unnamed, late).kinds[1] == "unnamed person"
