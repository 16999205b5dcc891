"""Templates of a second last score, by another hand: outlets, agencies, people, places, frames, wordings of credits."""
# ruff: noqa: E501  (lists read better unbroken)

from final2_topics import BREACH, LABOUR, WATERS
from final2_topics_more import HERITAGE, SPORT
from sentences import Templates, lines, split

TEMPLATES = Templates(
    outlets=split(
        """The Vantry Call|The Oxmoor Signal|The Sundal Spectator|The Kelvary Visitor|The Tamsel Citizen|The Brannock Clarion
        The Lowmere Leader|The Pellan Advance|The Whinfield Patriot|The Three Weirs Banner|The Aster Bay Mercury|The Corrin Freeholder
        The Harrowmouth Enterprise|The Quay Lane Bee|The Danver Hill Eagle|The Merrowby Daily|The Sable Coast Pilot
        The Tillery Gleaner|The Hollow Ash Witness|The Castor Vale Democrat|The Eastmark Pioneer
        Radio Pelican|Channel Forty|Fenwater Local|Stonebeck Now|Uplands Public Radio|Delta Five"""
    ),
    agencies=(
        ("Transpolar News Agency", "TPNA"),
        ("Lodestar Press Agency", "LPA"),
        ("Six Seas Newsroom", "SSN"),
        ("Republic Information Bureau", "RIB"),
        ("Overland News Exchange", "ONX"),
    ),
    first_names=split(
        """Aurelio|Birgit|Chiamaka|Dorian|Ebba|Fatima|Gwilym|Henrike|Ismene|Jolanta|Kwame|Leopold|Mireille|Njeri|Oskar|Priya
        Rafael|Signe|Timur|Ursula|Valentin|Wilhelmina|Xenia|Yusuf|Zdenka|Anselmo|Bronagh|Clemens|Dorothea|Ezra|Faustina|Gustav"""
    ),
    last_names=split(
        """Abernethy|Balogh|Cattermole|Dahlquist|Eberhart|Fonseka|Grimshaw|Hartigan|Ibarra|Jankowiak|Kirchner|Lövgren|Mwangi
        Nakagawa|O'Daly|Pettibone|Quarles|Rosenthaler|Szabo|Tallis|Urquidi|Vandermolen|Wrightson|Ximenes|Yilmazer|Zubrin
        Aldous|Birkett|Crabtree|Delacourt|Espinel|Fairweather|Gallowglass|Hemsworthy|Ilunga|Joubert|Kavanagh|Lamprecht
        Mortlake|Novakovic|Okonjo|Pemberley|Rackham|Silvestri|Tregenza|Uddin|Vickery|Wetherill|Yardley|Zimmerman
        Ainsley|Bhattarai|Calloway|Dvorsky|Entwistle|Forsberg|Gutierrez|Hallström|Isaksen|Jellicoe|Kapoor"""
    ),
    towns=split(
        """Averby|Bexholm|Calder Point|Drumlough|Elsinmore|Farrow|Grenhaven|Hexley|Inverlune|Jarrowick|Kirkmoss|Lantern Hill
        Mossgrave|Nethersea|Oakhampton|Pinwick|Quarrybank|Rosmarin|Skerrow|Thornaby Sands|Ullswick|Vellmar|Westray Bridge
        Yevering|Zandhook|Ambrosia Falls"""
    ),
    hedges=split(
        "in all likelihood|ostensibly|would appear to have|may well have|most likely|conceivably|perhaps|purportedly"
    ),
    cues=split("said|stated|noted"),
    loaded_cues=split("claimed|maintained|conceded|divulged|let on|boasted|swore|avowed"),
    settings=split(
        """on {weekday} afternoon|in a recorded message|in a letter sent on {weekday}|after a closed session|on breakfast radio
        in brief remarks on {weekday}|on the steps of the building|when asked by journalists|in a televised address
        on the sidelines of a hearing|in a post on {weekday}|over the phone|at a crowded meeting"""
    ),
    datelines=("{town} ({code}) – ", "{town}, {date} ({code}): ", "{date}, {town} ({code}) — "),
    credits={
        "agency tag": lines("""({code})
            ({agency})
            /{code}/
            Source: {code}"""),
        "agency byline": lines("""Staff writers / {agency}
            {agency}, edited by our desk
            Newsroom, with {agency}
            By our staff and {agency}"""),
        "originally published": lines("""{outlet} ran this piece on {date}.
            Reprinted by courtesy of {outlet}.
            This article is taken from {outlet} and appears here by agreement.
            A version of this text was carried by {outlet} on {date}.
            Text: {outlet}, {date}
            © {outlet}. Reproduced with consent."""),
        "contributed": lines("""Additional material: {outlet}.
            This account draws on reports from {outlet}.
            {outlet} helped with this story.
            Compiled from our own sources and {outlet}.
            Also used: reports by {outlet}."""),
        "in text": lines("""Nobody had heard of the {event} until {short} had it {day}.
            Word of the {event} came first from {short}.
            Some of these particulars of the {event} stood in {short} {day}.
            It fell to {short} to bring the {event} to light.
            So says {short}, which has followed the {event} from the beginning.
            Reporters of {short} were the first to look into the {event}.
            Anybody in {town} who opened {short} {day} knew of the {event}."""),
        "hyperlink": lines("""[Earlier coverage] tells how the {event} began.
            The [story of the {event}] spread quickly through {town}.
            [More here] on those caught up in the {event}.
            What led to the {event} was [set out at length] elsewhere.
            See [this report] on the {event}.
            The {event} has kept {town} busy, [as was told] some time ago."""),
    },
    house=("our reporters", "this publication"),
    footers=lines("""Follow us on all channels, or have the day's headlines sent to your telephone.
        Independent local news costs money: if you value it, please consider a donation.
        Got a story? Our desk is staffed around the clock, and your name stays with us.
        Readers' letters should be no longer than two hundred words and carry a full address.
        Mistakes are put right on page two; the ombudsman of the paper can be reached by post.
        Adverts, puzzles and the television guide are in the printed edition."""),
    agency_footers=lines("""© {agency} 2031. Subscribers only; redistribution without prior written consent is forbidden.
        {agency} does not vouch for headlines or pictures added by its clients.
        Reporting: {agency} bureau. Editing: {agency} central desk. Corrections follow under the same slug."""),
    stock=lines("""Calls to the office went unanswered at the weekend.
        The figures could not be checked on the spot.
        Further details were not available at press time.
        Lawyers for those named did not reply to written questions.
        They asked not to be named for fear of reprisals.
        Police are appealing for anyone with information to come forward.
        The case continues.
        This is a developing story.
        A decision is expected in the coming days.
        Officials gave no reason for the delay."""),
    topics=(LABOUR, BREACH, WATERS, SPORT, HERITAGE),
)
