"""Templates for work on the program: invented outlets, agencies, people, places, frames and wordings of credits."""
# ruff: noqa: E501  (lists read better unbroken)

from dev_topics import CONFLICT, COURTS, POLITICS
from dev_topics_more import ACCIDENTS, HEALTH
from sentences import Templates, lines, split

TEMPLATES = Templates(
    outlets=split(
        """The Dunmore Courier|The Port Aldane Herald|The Marrow Valley Times|The Kessing Gazette|The Tolland Tribune
        The Evening Lantern Post|The Carrow Chronicle|The Brisk Bay Observer|The Halden Examiner|The Wexcombe Record
        The Sorrel County Journal|The Northgate Standard|The Penhallow Sentinel|The Ostrava Road Review
        The Quill Dispatch|The Lower Marches Argus|The Estuary Mirror|The Ironbridge Monitor|The Fenwick Globe
        The Saltmarsh Independent
        The Greyfriars Bulletin|The Upland Messenger|The Canal Street Register|The Redcliff Ledger|The Westering Star
        The Hollin Telegraph|The Amberley Inquirer"""
    ),
    agencies=(
        ("Northern Wire Agency", "NWA"),
        ("Meridian Press Service", "MPS"),
        ("Allied Coast Newswire", "ACN"),
        ("Continental Dispatch Agency", "CDA"),
        ("Unified Telegraph Service", "UTS"),
    ),
    first_names=split(
        """Dario|Marta|Ilse|Tobias|Renata|Osric|Lena|Viktor|Amina|Caspar|Helga|Idris|Joana|Kamil|Livia|Magnus|Nadia|Orla
        Pavel|Quentin|Rosalind|Stefan|Tamsin|Ulrich|Vera|Walid|Yara|Zoltan|Beatrix|Conrad|Delphine|Emeric"""
    ),
    last_names=split(
        """Venn|Velin|Harkaway|Ostrander|Pellow|Quist|Radomir|Sandoval|Tarrant|Ulvestad|Voss|Wyndham|Yarrow|Zeller|Abbott
        Brandvold|Carmody|Drexel|Estrin|Fallow|Garrick|Hollis|Imrie|Jessop|Kestrel|Lomax|Marchetti|Nordby|Oakeshott
        Pargeter|Querido|Rusk|Stavros|Thorne|Usher|Vanterpool|Whelan|Yates|Zamora|Ashdown|Bexley|Cazalet|Dunning|Elphick
        Farrant|Goss|Haldane|Iverson|Jarvis|Keogh|Lindgren|Mabry|Nesbitt|Ormond|Prowse|Rathbone|Selkirk|Trevanion|Underhill
        Varga|Wexler"""
    ),
    towns=split(
        """Orlen|Saltby|Karsk|Dremmel|Port Vessel|Tarn|Ilmouth|Borrow|Cressing|Vadholm|Lissom|Petrograve|Anselm
        Mirefield|Stavern|Holt Bay|Dunmere|Kolvar|Ashport|Ringley|Torvald|Eskdene|Marlow Cross|Zelna|Brackwater|Ferrin"""
    ),
    hedges=split("allegedly|reportedly|may have|apparently|appeared to have|might have|possibly|seemingly"),
    cues=split("said|told reporters|added"),
    loaded_cues=split("claimed|admitted|insisted|confirmed|alleged|conceded|acknowledged"),
    settings=split(
        """on {weekday}|late on {weekday}|at a news conference|in a statement|in an interview|by telephone
        after the meeting|in a radio address|at the scene|on {weekday} evening|in a short briefing"""
    ),
    datelines=("{town} ({code}) — ", "{town}, {date} ({code}) — "),
    credits={
        "agency tag": lines("""({code})
            — {code}"""),
        "agency byline": lines("""By {agency}
            {agency}
            By {agency} staff"""),
        "originally published": lines("""Originally published at {outlet} on {date}.
            This article first appeared in {outlet}.
            This story was originally published by {outlet}.
            First published in {outlet}, {date}.
            Republished with permission from {outlet}."""),
        "contributed": lines("""{outlet} contributed reporting.
            With files from {outlet}.
            With reporting by {outlet}."""),
        "in text": lines("""The {event} was first reported by {short}.
            {Short} reported on the {event} {day}.
            Details of the {event} were reported earlier by {short}.
            The account of the {event} was given to {short}.
            The {event}, {short} reported, has shaken {town}."""),
        "hyperlink": lines("""Read the [full report] for more on the {event}.
            The [{event}] has been under scrutiny.
            Much about the {event} in {town} [has been told] before.
            There is [an account] of the {event} that goes further."""),
    },
    house=("this newspaper",),
    footers=lines("""Sign up for our morning newsletter and never miss a story from the region.
        Our journalism is paid for by readers: become a member today for the price of a coffee.
        Do you know more about this? Write to our news desk or call the tip line at any hour.
        Comments are open to registered readers until midnight and are moderated with care.
        The newsroom follows the code of the regional press council and corrects its errors promptly.
        This outlet belongs to its staff and takes no money from parties or ministries."""),
    agency_footers=lines("""Copyright 2031 {agency}. All rights reserved. This material may not be published, broadcast or rewritten.
        {agency} is solely responsible for the content of its dispatches; queries go to the duty editor.
        (Writing by the night desk; editing by the copy desk of {agency})"""),
    stock=lines("""It was not immediately clear how many people had been affected.
        The ministry did not immediately respond to a request for comment.
        The claim could not be independently verified.
        No group has claimed responsibility so far.
        They spoke on condition of anonymity because they were not authorised to speak to the press.
        An investigation into the cause has been opened.
        A spokeswoman declined to comment when she was reached by telephone.
        The hearing was adjourned until the following week.
        Emergency services were sent to the scene.
        Neither side has commented publicly on the matter."""),
    topics=(CONFLICT, COURTS, POLITICS, ACCIDENTS, HEALTH),
)
