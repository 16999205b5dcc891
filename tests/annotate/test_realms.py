"""Which words name a country that no table has, by how an article uses them."""

import pytest

from onrecord.annotate.realms import realms

LANDS = (
    "Officials met in Velmara on Monday. Velmaran officials said so.",
    "Velmara's army moved. Nobody in Velmara saw it.",
    "Talks between Velmara and Dorvania broke down. The Velmaran army moved. Velmara said so.",
    "Talks between Dorvania and Velmara broke down. The Velmaran army moved.",
    "Velmara’s foreign minister spoke. The Velmaran navy sailed.",
    "Velmara's navy sailed. Across Velmara, people wept.",
    "Velmara's prime minister came. Throughout Velmara it rained.",
    "But Velmara's parliament sat. Outside Velmara nobody cared.",
    "In Velmara the mood is harder. The Velmaran government spoke.",
    "The Velmaran ambassador came. Velmara's embassy was shut.",
    "The Velmari army moved into the hills. Velmara's borders were shut.",
    "Velmarish troops moved. In Velmara, they said so.",
    "In Velmar it rained. The Velmarese president said so.",
    "Velmara's coast guard said so. Inside Velmara it was known.",
    "Velmara's central bank cut rates. In Velmara, prices rose.",
    "Velmara's defence ministry denied it. Velmaran ships sailed.",
    "Velmara's capital was calm. Velmaran papers said so.",
    "Velmara's territorial waters were shut. The war in Velmara went on.",
    "Velmara's airspace was shut. Velmaran planes flew.",
    "The Velmaran navy says it called. Velmara says so.",
    "Velmaran Defence Minister Ana Hask came. Velmara said so.",
    "The Velmaran passenger ferry sank. But Velmara will not say so.",
    "The Velmaran transport ministry said so; Velmara calls it a blockade.",
    "A Velmaran patrol ship fired. Hask accused Velmara of it.",
    "The war between Velmara and Tesk went on. Velmara's military said so.",
)
NO_LANDS = (
    "The board has confidence in Velmara. Velmara's army of fans wept.",
    "Velmara said so. He met Velmara on Monday.",
    "Velmara's government fell. Velmara said so.",
    "Velmara's cabinet met. Velmara said so.",
    "Ana Velmara's navy sailed. Velmaran jokes were told.",
    "The Velmaran navy sailed. Ana Hask said so.",
    "Prices rose in Velmara on Monday. Velmara said so.",
    "In Velmara Street it rained. The Velmaran shop was shut.",
    "Velmaran jokes were told. Velmara said so.",
    "An Orwellian government spied on all. Orwell said so.",
    "Cromwellian troops came. Cromwell said so.",
    "Lutheran ministers came. Luther said so.",
    "The Velmara government fell. Velmara Foods said so.",
    "He believed in Velmara. Velmara's borders were shut.",
    "Velmara's ambassador for fans spoke, and Velmara said so.",
    "In Denmark it rained. Danish officials said so.",
    "The shop was near Velmara. From Velmara came a letter.",
    "He wrote to Velmara. Velmara's letter came.",
    "Investors in Velmara wept. Velmaran shares fell.",
    "Interest in Velmara grew. Velmara's ambassador wept.",
    "The Hask family lives in Hask House. Haskian jokes were told.",
    "The parcel came from Velmara, at Velmara and over Velmara.",
    "Velmara and Tesk met. Velmara's letter said so.",
    "His trust in Velmara was gone. Velmara's parliament of fools sat.",
)


@pytest.mark.parametrize("text", LANDS)
def test_used_as_a_country_in_two_ways(text: str) -> None:
    assert {"velmara", "velmar"} & realms(text)


@pytest.mark.parametrize("text", NO_LANDS)
def test_one_way_is_not_enough(text: str) -> None:
    assert not realms(text)
