"""Templates of a third last score, by another hand: outlets, agencies, people, places, frames, wordings of credits."""
# ruff: noqa: E501  (lists read better unbroken)

from final3_topics import HOUSING, PRISON
from final3_topics_more import EXAMS, FARMS, POWER
from sentences import Templates, lines, split

TEMPLATES = Templates(
    outlets=split(
        """The Larkmoor Voice|The Bredon Quay Post|The Senwick Sun|The Ottermouth Press|The Gallan Defender|The Ravelin Onlooker
        The Cinder Hill News|The Low Fell Carrier|The Thessaly Street Journal|The Aldermoor Evening World|The Pike Island Lighthouse
        The Wrenbury Express|The Nine Elders Free Press|The Tollgate Bugle|The Sarum Reach Panorama|The Coppice Week
        The Molder Plain Statesman|The Harn Valley Register-Post|The Sixpenny Ferry Commoner|The Brackenfell Chronicler
        The Eddystrand Tide
        Capital Wave FM|Canton Eight|Northfold Live|The Ledbrook Files|Millrace Online|Borderland TV"""
    ),
    agencies=(
        ("Agence Littorale", "AGL"),
        ("Pan-Provincial Press", "PPP"),
        ("Halcyon News Service", "HNS"),
        ("Nordmark Telegram Bureau", "NTB-M"),
        ("Independent Wire Cooperative", "IWC"),
    ),
    first_names=split(
        """Adrienne|Bartosz|Carlotta|Desmond|Eirik|Florence|Gareth|Hiroko|Imogen|Jerzy|Katarina|Lorcan|Marguerite|Nikolai|Odile
        Pascal|Rhiannon|Sanjay|Thandiwe|Umberto|Viola|Wendell|Xiomara|Yvonne|Zuleika|Annika|Benedikt|Cecily|Dragan|Enid
        Fergus|Genevieve"""
    ),
    last_names=split(
        """Aspinwall|Blackadder|Castellane|Duquesne|Etchells|Fennimore|Greenslade|Hovland|Ingleby|Jovanovic|Kynaston
        Lindqvist|Moreton|Nwosu|Overbury|Pasternak|Quennell|Ransome|Søndergaard|Thistlewood|Ullmann|Vespucci|Waterhouse
        Xanthos|Yelland|Zetterlund|Applegarth|Bonaventure|Copplestone|Dragomir|Eastlake|Featherstone|Gwynne|Haverstock|Ishiguro
        Jankovic|Kilbride|Llewelyn|Mancini|Netherwood|Osborne|Pritchard|Quartermain|Rosewarne|Šimek|Tolliver|Umarov|Valtonen
        Wolverley|Xuereb|Yewdale|Zangwill|Amundsen|Brightwell|Chatterjee|Demirel|Ellingham|Fairbrother|Galbraith
        Honeychurch|Izquierdo"""
    ),
    towns=split(
        """Abbot's Lode|Brenna|Castlereed|Dovermouth|Eskerry|Fallowfield|Garmouth|Hintersee|Islay Cross|Jutwick|Kelderby|Lodsworth Pool
        Mynydd Ferry|Norrland Quay|Oxwell|Pomeroy|Queensferry Down|Rathmoor|Silverdale|Tarrick|Umberleigh|Vasterholm|Wolverden
        Yarmside|Zell|Port Clement"""
    ),
    hedges=split(
        "by some accounts|evidently|must have|could well have|as far as is known|likely|to all appearances|would seem to have"
    ),
    cues=split("said|explained|remarked"),
    loaded_cues=split("hinted|objected|protested|charged|complained|vowed|let slip|countered"),
    settings=split(
        """in an email|in a text message on {weekday}|speaking to broadcasters|during a lunch break on {weekday}
        in a video posted on {weekday}|outside the hearing room|on the fringes of a conference|as the meeting broke up
        in a written answer|through a lawyer|when reached on {weekday}|before cameras on {weekday}|in a parish newsletter"""
    ),
    datelines=(
        "{town}, {date} ({code}).- ",
        "{town} ({code}) - ",
        "{town}, {date} ({code}) -- ",
        "({code}) {town}, {date} – ",
    ),
    credits={
        "agency tag": lines("""({code})
            (via {code})
            ({code}, own reports)
            © {code}
            {agency}, {date}"""),
        "agency byline": lines("""From {agency} in {town}
            {code}, {town}
            Our correspondent with {agency}
            {agency} via the wire desk
            Agencies ({agency})"""),
        "originally published": lines("""This story comes from {outlet}, where it was published on {date}.
            The original of this article can be found at {outlet}.
            Content partner: {outlet}.
            Shared with us by {outlet} under a Creative Commons licence.
            {outlet}, {date}. Shortened for length.
            {outlet} printed a longer account, {date}.
            Syndicated from {outlet}."""),
        "contributed": lines("""Journalists at {outlet} assisted.
            This report uses material obtained by {outlet}.
            With information from {outlet}.
            Based in part on reporting by {outlet}.
            Sources: own research, {outlet}.
            Further reporting: {outlet}."""),
        "in text": lines("""It took {short} to show {day} that the {event} was no rumour.
            The {event} came to light through {short}.
            As {short} revealed {day}, the {event} had a longer history.
            An inquiry by {short} into the {event} raised questions in {town}.
            The council would not discuss what {short} wrote {day} of the {event}.
            Most of what has emerged on the {event} is owed to {short}.
            In its edition that came out {day}, {short} devoted two pages to the {event}.
            Talk of the {event} has gone round since {short} published it."""),
        "hyperlink": lines("""Related: [everything so far about the {event}].
            Doubts over the {event} were [raised weeks ago].
            The {event} is explained [in a longer piece].
            To understand the {event}, [click through].
            Two pages on the {event} were [posted with documents].
            All of {town} has [argued about the {event}] at length."""),
    },
    house=("our newsroom", "this website", "the paper"),
    footers=lines("""Download our app for breaking news, weather warnings and the crossword.
        The paper is owned by a trust, and no proprietor tells its editors what to print.
        Subscribers can listen to this article; the player is at the top of the page.
        Would you like to comment? Log in or create a free account, and please keep it civil.
        All opinions in our columns are the authors' own and need not agree with those of the editors.
        You are reading a free article: three more are left to you this month."""),
    agency_footers=lines("""Distributed by {agency}. Any use beyond the subscriber's own service requires a licence.
        This text was supplied by {agency} and has not been changed by editors except for its headline.
        {agency} 2031 - all content protected, storing in databases not permitted"""),
    stock=lines("""A request for an interview was declined.
        The documents have been seen by several media organisations.
        There was no immediate word from the authorities.
        He and his colleagues denied any wrongdoing.
        The names of some of those affected have been changed.
        The matter is now with the public prosecutor.
        An earlier figure had been lower.
        A spokesperson said that the office does not comment on individual cases.
        More to follow.
        Nobody was prepared to speak on the record."""),
    topics=(PRISON, HOUSING, EXAMS, POWER, FARMS),
)
