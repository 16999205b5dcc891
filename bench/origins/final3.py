"""Templates of the third set: outlets, names, and what stands around the claims, in the manner of daily news in English."""
# ruff: noqa: E501  (lists read better unbroken)

from final3_topics import FIRST
from final3_topics_more import SECOND
from final3_wordings import (
    CITED,
    CITED_DATED,
    CITED_LINKED,
    CITED_TITLED,
    CREDITS,
    DENIALS,
    NAMED,
    NESTED,
    OWN,
    UNNAMED,
    UNNAMED_SOURCES,
    WORKS_BY_BODY,
    WORKS_TITLED,
    WORKS_VAGUE,
)
from templates import Templates, lines, split

TEMPLATES = Templates(
    outlet_places=split(
        """Port Ansley|Lakemont|Kilmarran|Carrick Vale|Wairoto|Tamborah|North Shore|Pine County|Mid-Wessen|Fort Delane|Cape Merrin
        Dunrossie|Glenarvon|Tri-County|Southern Plains|Halloway|St Brannock|New Corran|West Ridge|Bellhaven|Mount Everly|Kingsmere
        Strathallow|Coral Bay|Grand Prairie River|Ottering|Saint-Aubry|Capital|Border|National"""
    ),
    outlet_nouns=split(
        "News|Times|Post|Press|Advertiser|Mail|Star|Daily News|Business Journal|Newswire|Weekly|Argus|Citizen|Mercury|Beacon|Insider|News Agency|Blog"
    ),
    outside_outlets=split(
        """the Pan-Atlantic News Agency|NewsFirst 24|Channel 6 News|the Nordane News Agency|Radio Kestrel|the Weekend Financial Digest
        Tunnels & Plant Weekly|the Southern Cross Broadcaster|WKTL-TV|CBN News|the Continental|the Public Ledger|The Signal Box Blog
        the Policy Lens|Le Quotidien du Lac|Der Beobachter am Rhein|Trade Winds Weekly|the Common Room|Offshore Briefing|MetroWire
        the Daily Dominion|Radio Talanoa|the Accountability Project|Claims Insider|the Sunday Globe-Mirror|Talk 98 FM|the Wire Room"""
    ),
    first_names=split(
        """Aisha|Alan|Amy|Andrew|Angela|Anil|Brian|Carla|Charles|Chloe|Colin|Craig|Daniel|David|Deborah|Diane|Ellen|Emma|Fiona
        Gareth|Grace|Hannah|Heather|Ian|James|Jane|Jason|Joanne|Joseph|Karen|Keith|Kwame|Laura|Liam|Linda|Mark|Megan|Mei|Michelle
        Nathan|Neil|Nicole|Olivia|Patrick|Paul|Priya|Rachel|Ravi|Rebecca|Robert|Ruth|Sandra|Scott|Sean|Simon|Sunita|Thomas|Tracy"""
    ),
    last_starts=split(
        "Hard|Brad|Stan|Lang|Whit|Ash|Thorn|Cald|Hart|Kirk|Mar|Nor|Pres|Rad|Red|Shel|Sut|Tem|Wal|War|Win|Wor|Ald|Bart|Bram|Carl|Cran|Dal|Den|Fair|Gar|Hal|Har|Hol|Lin|Mel|Pem|Rath|Stock|Thur"
    ),
    last_ends=split(
        "combe|cott|croft|den|don|ell|ham|ing|ington|land|ley|low|man|ridge|ston|well|wick|wood|worth|field|brook|more"
    ),
    place_starts=split(
        "Kil|Glen|Dun|Bal|Strath|Pen|Tre|Aber|Wan|Tara|Mun|Coll|Yarra|Tor|Whanga|Oma|Rangi|Kam|Nip|Saska|Chil|Mano|Tal|Sher|Brook|Clear|Elk|Fox|Green|Haver|Iron|Law|Maple|Oak|Quin"
    ),
    place_ends=split(
        "view|dale|bridge|haven|gong|rook|ton|side|port|mouth|vale|burn|ford|water|beck|dell|stow|lea|gate|hurst"
    ),
    firms=split(
        "{a} Group|{a} Partners|{a} {b} Ltd|{a} Services|{a} Capital|{a} International|{a} Logistics|{a} Solutions|{a} & Sons|{a}-{b}|{a} Resources|{a} Corp"
    ),
    quotes=(("“", "”"), ("“", "”"), ("“", "”"), ('"', '"'), ('"', '"'), ('"', '"'), ("‘", "’"), ("'", "'")),
    dates=(
        "%B {day}, %Y",
        "%B {day}, %Y",
        "{day} %B %Y",
        "{day} %B %Y",
        "%A, %B {day}, %Y",
        "%A {day} %B %Y",
        "%Y-%m-%d",
    ),
    hedges=split(
        "allegedly|reportedly|apparently|purportedly|supposedly|likely|probably|possibly|presumably|seemingly|perhaps"
    ),
    openers=split("""on {weekday}|on {weekday} morning|on {weekday} afternoon|on {weekday} night|late on {weekday}|early on {weekday}|last week
        earlier this month|earlier this year|last month|over the weekend|meanwhile|separately|elsewhere|in a separate development
        at the same time|in the meantime|by the end of the day|later that day|hours later|{#2-9} days later|a week later
        within {#2-9} hours|by {weekday} evening
        in recent days|earlier in the week|the following morning|the next day|shortly afterwards|that afternoon"""),
    tails=split("""as had been expected|for the second time that year|following complaints from {place2}|despite opposition in {place2}
        after weeks of debate in {place2}|and further changes were expected|for reasons that were not made public|amid growing frustration in {place2}
        to the surprise of people in {place2}|and a further update was expected on {weekday}|after a short vote|within hours of the news
        as part of a plan drawn up in {place2}|and nobody was hurt|which drew criticism in {place2}|which was welcomed in {place2}
        as a notice in {place2} had said|for the {#4-9}th time in a year|and the mood in {place2} was tense|by most accounts without incident
        while officials from {place2} looked on|in spite of the weather|before the start of the holidays|ahead of a vote in {place2}"""),
    filler=lines("""{people} in {place} put their names to a letter listing {#20-900} [complaints|concerns] about the {thing}
        staff at the {thing} [counted|logged] {#200-900} calls from {people} in one day
        {firm} [spent|paid] about ${#20-900},000 on work at the {thing}
        the sports hall in {place2} [held|seated] {#200-900} {people} for the evening session
        repairs to the {thing} [took|lasted] {#11-90} days and left {people} out of pocket
        a coach from {place2} [brought|carried] {#11-60} {people} to the gates of the {thing}
        the owners of the {thing} [hired|took on] {#11-90} extra guards from {place2}
        power to the {thing} was [off|out] for {#11-90} minutes while {people} waited outside
        a drone [hovered|circled] over the {thing} for {#11-90} minutes before it landed near {place2}
        the hospital in {place2} [treated|saw] {#11-90} {people} with minor complaints
        {firm} [mailed|sent] some {#200-900} letters to {people} in {place2}
        hotel bookings in {place2} were [down|off] by {#11-60} per cent after the {thing} closed
        the chamber of commerce in {place2} [put|placed] the cost at ${#20-900} million for {people}
        {people} at the {thing} [received|got] {#11-90} hours of extra training from {firm}
        rain [delayed|held up] work at the {thing} for {#11-90} minutes and soaked the {people}
        the car park beside the {thing} [had|offered] room for {#20-900} vehicles from {place2}
        the planning file on the {thing} [ran|came] to {#200-900} pages and covered {place2}
        the average wage of {people} in {place} [stood|was] at ${#510-990} a week
        {firm} [advertised|listed] {#11-90} vacancies in {place2}, most of them for {people}
        flights from {place2} were [late|delayed] by up to {#20-90} minutes because of fog
        {people} made up half of an audience of {#60-900} at the [theatre|community centre] in {place2}
        the fire brigade in {place2} [answered|took] {#11-90} calls, none of them from the {thing}
        {people} [cleared|removed] {#11-90} bags of litter from the grounds of the {thing}
        the parish in {place2} [cooked|served] {#60-900} meals for {people} who had stayed on
        a helpline for {people} [took|received] {#60-900} calls in its first hour
        an old lease on the {thing} [turned up|surfaced] on page {#20-900} of the {place2} land register
        {firm} [moved|shifted] {#11-90} desks from {place2} into the {thing}
        the school in {place2} [sent|brought] {#11-90} pupils to talk to {people}
        {people} [queued|waited] for {#11-90} minutes at the bank in {place2}
        a charity run past the {thing} [drew|attracted] {#60-900} {people} from {place2}
        police in {place2} [checked|stopped] {#60-900} cars on the road to the {thing}
        the rent for the {thing} [rose|went up] by ${#60-900} a month under {firm}
        the market in {place2} [opened|started] {#11-90} minutes late because {people} blocked the gate"""),
    said=lines("""{Main}, {person,} said.
        {Main}, {person,} said on {weekday}.
        {Main}, said {person}.
        {Person,} said {main}.
        {Person,} said that {main}.
        According to {person}, {main}.
        {Person,} told the meeting that {main}.
        {Person,} noted that {main}.
        {Person,} recalled how {main}.
        {Main}, according to {person}.
        “{Main},” {person,} said."""),
    introductions=lines("""{Person,} has been in the job since {#2019-2030}.
        {Person,} took questions for {#11-60} minutes on {weekday}.
        Among those at the meeting in {place2} on {weekday} was {person}.
        {Person,} visited {place} on {weekday} with {#2-9} aides.
        {Person,} was appointed {#2-9} years ago after a career in {place2}.
        {Person,} arrived in {place2} shortly after {clock}.
        The session was attended by {person}.
        {Person,} toured the {thing} in {place} on {weekday}.
        {Person,} met {people} in {place2} for {#20-90} minutes.
        One of the few to speak publicly has been {person}.
        {Person,} grew up in {place2} and has {#2-4} children."""),
    body_introductions=lines("""{Body} was set up in {#1971-2019} and is based in {place2}.
        {Body} has {#20-900} members in and around {place2}.
        {Body} opened an office on {road} Street {#2-9} years ago.
        {Body} will hold its annual meeting in {place2} on {weekday}.
        {Body} has been following the affair for {#2-9} months.
        {Body} sent {#2-9} representatives to {place2} on {weekday}."""),
    stock=lines("""The company did not immediately respond to a request for comment.
        A spokesperson declined to comment, citing the ongoing investigation.
        The allegations have not been tested in court.
        We have contacted all parties for comment and will update this story.
        The investigation is ongoing and no arrests have been made.
        A date for the trial has not been set.
        Attempts to reach the company for comment on Thursday were unsuccessful.
        Anyone with information is asked to call police or Crimestoppers.
        The case is due back in court next month.
        This is a breaking news story and will be updated as more details become available.
        All those charged are presumed innocent until proven guilty in a court of law.
        The minister's office referred questions to the department, which did not reply by deadline."""),
    footers=lines("""Got a tip? Email our newsroom or message us securely on Signal.
        Subscribe to our daily briefing for the stories that matter, delivered to your inbox every morning.
        Support local journalism: subscriptions start at one dollar a week for the first three months.
        Our standards: we correct errors of fact as soon as we learn of them and say so on this page.
        Follow us on Facebook and Instagram for the latest headlines from across the region.
        Join the conversation: comments on this story close after seven days."""),
    named=NAMED,
    unnamed_sources=UNNAMED_SOURCES,
    unnamed=UNNAMED,
    own=OWN,
    cited=CITED,
    cited_dated=CITED_DATED,
    cited_titled=CITED_TITLED,
    cited_linked=CITED_LINKED,
    works_titled=WORKS_TITLED,
    genres=split("book|documentary|podcast series|memoir|dissertation|biography|study"),
    works_by_body=WORKS_BY_BODY,
    works_vague=WORKS_VAGUE,
    work_kinds=split("report|review|white paper|progress report|survey|risk assessment|compliance review|study"),
    credits=CREDITS,
    nested=NESTED,
    denials=DENIALS,
    headlines=lines("""What we know about the {place} {thing}
        {place}: {people} have their say
        In pictures: {weekday} at the {place2} {thing}
        Analysis: what next for {firm}?
        {firm} and {place}: a timeline
        Five things to know this {weekday} in {place2}
        Morning briefing: {place}, {place2} and the {thing}
        {place2} wants more money for the {thing}
        {people} turn out in force in {place}
        Watch: {people} gather at {place2} {thing}
        {firm} responds after {weekday}'s events in {place}
        {place2} looks ahead to {weekday}
        {#20-90} {people} sign petition over {place} {thing}
        A year on, {place2} remembers
        Explainer: why the {place} {thing} matters
        Live: reaction from {place} and {place2}"""),
    headline_claims=lines("""{Core}
        Exclusive: {core}
        Revealed: {core}
        Breaking: {core}
        Update: {core}
        {place} inquiry: {core}
        {place2} scandal: {core}
        {Core}: what we know so far
        {Core}, prompting calls for inquiry
        Just in: {core}
        The {firm} affair: {core}
        Explained: {core}
        {Core} – {people} furious
        {weekday}'s top story: {core}
        Watch: {core}"""),
    topics=(*FIRST, *SECOND),
)
