"""Templates for one last score: nothing here stands in dev.py. Not to be read by those who work on the solver."""
# ruff: noqa: E501  (lists read better unbroken)

from final_topics import DIPLOMACY, POLICING, WEATHER
from final_topics_more import BORDERS, INDUSTRY
from sentences import Templates, lines, split

TEMPLATES = Templates(
    outlets=split(
        """The Aberlade Advertiser|The Morning Packet|Thornwick Daily News|The Cape Sorrow Outlook|The Gallow Hill Echo
        The Vale Intelligencer|Brindle Weekly|The Loxford Broadcaster|The Seven Rivers Sun|Mossgate Today|The Harrow Bulwark Press
        The Tidewater Voice|The Stonebridge Express|Pellworth Online|The Great Lindale Guardian|The Highmoor Mail
        The Oakum Street Reporter|The Juniper Report|The Easter Isle Beacon|The Copperfield Flag|Radio Lowmark
        The Dovecote Magazine|The Rosslyn Comet|Kittering Post|The Blackwater Whig|The Sundial Network|The Cobalt Coast Freeman"""
    ),
    agencies=(
        ("Atlas News Exchange", "ANX"),
        ("Federated Press Bureau", "FPB"),
        ("Trans-Oceanic Reports", "TOR"),
        ("Polestar Information Service", "PIS"),
        ("Grand Union Cable", "GUC"),
    ),
    first_names=split(
        """Aldous|Bettina|Cyril|Dagny|Eamon|Fenella|Gideon|Hester|Ivo|Jemima|Klaus|Leonie|Mungo|Nerys|Otis|Philippa|Rufus
        Sabine|Tarquin|Una|Vaughan|Winifred|Xavier|Yolanda|Zacharias|Agathe|Bram|Cosima|Digby|Elspeth|Florian|Greta"""
    ),
    last_names=split(
        """Achterberg|Blackstock|Crowhurst|Dalgleish|Eaglesham|Fotheringay|Gulbrand|Hathersage|Inchbald|Jolliffe|Kettlewell
        Lethbridge|Mountjoy|Nightingale|Oglander|Penrose|Quarmby|Rainsford|Shackleford|Tyndall|Upjohn|Vavasour|Winterbourne
        Yelverton|Zouch|Arkwright|Bosanquet|Culpepper|Dereham|Erskine|Finzi|Gascoyne|Hobhouse|Isherwood|Jermyn|Knatchbull
        Lascelles|Micklem|Neville|Orpen|Pomfret|Rowntree|Silkin|Tancred|Umfreville|Villiers|Wolstenholme|Yeats|Aldiss|Bracegirdle
        Chenevix|Dimsdale|Eversley|Fanshawe|Goldring|Holroyd|Ironside|Jacoby|Kersey|Ludlow|Moncrieff"""
    ),
    towns=split(
        """Abermoor|Bantry Head|Castle Wray|Dornfield|Elsinmouth|Fallgate|Garsdale|Hythe Ferry|Inver|Jarrowby|Kirkholm|Langmere
        Monkwell|Netherby|Oxmoor|Polzance|Quayle|Rothwick|Stainmoor|Thaxley|Uffcombe|Wenlow|Yarmley|Zennor Cove"""
    ),
    hedges=split("purportedly|supposedly|could have|seemed to have|probably|presumably|perhaps"),
    cues=split("said|told journalists|went on to say"),
    loaded_cues=split("maintained|contended|asserted|disclosed|argued|warned|revealed"),
    settings=split(
        """earlier in the day|over the weekend|before a packed hall|in a written reply|in a televised speech|on local radio
        when pressed|outside the building|from a hospital bed|in a late-night message|to applause"""
    ),
    datelines=("{town}, {date} ({code}) – ", "{town} ({code}) -- ", "{town} ({code}): "),
    credits={
        "agency tag": lines("""[{code}]
            ({code}/staff)
            ({code} wire)"""),
        "agency byline": lines("""From {agency}
            {agency} report
            By {agency} and our own correspondents"""),
        "originally published": lines("""Reprinted from {outlet}, {date}.
            An earlier version of this story appeared in {outlet} on {date}.
            The original version of this report was published by {outlet}.
            This piece was first published in {outlet} on {date} and is used with its permission.
            Originally appeared in {outlet}."""),
        "contributed": lines("""Additional reporting by {outlet}.
            Includes material from {outlet}.
            {outlet} contributed to this report."""),
        "in text": lines("""{Short} broke the news of the {event} {day}.
            As {short} was first to reveal, more lies behind the {event}.
            Much of what is known about the {event} comes from {short}.
            {Short} has seen papers on the {event}.
            What happened in the {event} was made public by {short}."""),
        "hyperlink": lines("""The [background to the {event}] is worth a look.
            As [has been documented], the {event} did not come out of the blue.
            The people of {town} learned of the {event} from [one article].
            Few now dispute [what was revealed] about the {event}."""),
    },
    house=("this paper", "our correspondent"),
    footers=lines("""Subscribers read more: try four weeks of the full edition without charge.
        Seen something we should know about? Our reporters can be reached in confidence around the clock.
        Letters for publication should carry a name and an address and be no longer than a page.
        A charity owns this paper, and whatever it earns goes back into reporting.
        Errors of fact are put right on page two; tell the readers' editor about any that you find.
        Download the app to hear this edition read aloud on your way to work."""),
    agency_footers=lines("""{agency} (c) 2031. For clients only; resale and archiving without a licence are prohibited.
        Distributed by {agency}, which alone answers for what its correspondents write.
        Desk: {agency}, central newsroom; corrections follow on the same wire."""),
    stock=lines("""Calls to the company's headquarters went unanswered.
        What led to the incident is still being looked into.
        Names of the dead were withheld until relatives had been told.
        Neither account could be checked by independent means.
        The sources asked not to be named as the matter is sensitive.
        Lawyers for both sides refused to be drawn.
        More details are expected in the coming days.
        The embassy did not answer written questions by deadline.
        Traffic in the area was disrupted for several hours.
        The two sides have given conflicting versions of events."""),
    topics=(POLICING, DIPLOMACY, WEATHER, INDUSTRY, BORDERS),
)
