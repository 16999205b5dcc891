"""Templates for scoring, written by a hand that had not read the solver: who works on the solver leaves them closed."""
# ruff: noqa: E501  (lists read better unbroken)

from final_topics import FIRST
from final_topics_more import SECOND
from final_wordings import (
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
        """Vessenby|Karelle|Oststrand|Corvane|Drumarra|Tellow|Zhavan|Mirador Bay|Baltern|Nevrik River|Sharrow|Tovane
        Qasmet Road|Highmoor|Jubilee|Lokken|Mandrake Hill|Prenzau|Ravensar Island|Sorrano|Tambruk|Ugarth|Yarrick|Twin Lakes
        Ardmoor|Borderland|Seaboard|Lowland|Inter-River|Pan-Delta"""
    ),
    outlet_nouns=split(
        """Times|Post|Telegraph|Mail|Star|Globe|Mercury|Argus|Echo|Advertiser|Independent|Press|Bulletin|Guardian|Inquirer
        Leader|Ledger|News Agency|Daily News|Business Review|Broadcasting Service|Morning News|Wire|Evening Post"""
    ),
    outside_outlets=split(
        """Radio Zelmira|Agence Noctambre|the Ostwald Rundschau|Channel Eleven|La Voz de Almera|the Karst Investigative Network
        Kanal 6 Torvath|the Pan-Gulf News Service|the Overland Review|Diario Mirasol|the Amber Spit Business Daily|TV Severna
        the Open Docket blog|Il Corriere Vallese|the World Desk|Radio Nakuwa|the Sea Lanes newsletter|Folkets Ord
        the Tin Roof podcast|the Savanna Sun|Le Phare Libre|the Interfluvial Press Agency|Gazeta Morena|the Whitewater Project
        NewsHour Plus|the Salt Lakes Messenger|Der Tagesbote|the Union Star Online|Noticias del Istmo|the Ropewalk Collective"""
    ),
    first_names=split(
        """Aisha|Bilal|Chidi|Dmitri|Elena|Farid|Grace|Hiroshi|Ingrid|Jorge|Katya|Liam|Mehmet|Ngozi|Oksana|Priya|Rashid|Sofia
        Tariq|Uma|Valentina|Wei|Ximena|Yusuf|Zainab|Andrei|Bridget|Carlos|Deborah|Emmanuel|Fatou|Goran|Hassan|Irina|Jamal|Kwame
        Leila|Mateo|Nikhil|Olga|Pedro|Rania|Samuel|Thandi|Victor|Wren|Anneke|Benedikt|Cosima|Dalia"""
    ),
    last_starts=split(
        """Abar|Bekt|Chidr|Dovl|Eskan|Fenw|Gulv|Harun|Ibarr|Jankel|Kovr|Lumb|Mazur|Nkom|Obren|Pashk|Qadar|Rostam|Salvat|Temb
        Wulk|Vasht|Wolsk|Yelch|Zubar|Anderv|Bral|Castev|Dimb|Ekwen|Falst|Griv|Hovar|Ilyas|Jurg|Kesh|Lestr|Morv|Nastas|Olad"""
    ),
    last_ends=split(
        "ov|enko|idis|essen|awala|umbe|ari|escu|oglu|inski|ez|ini|onen|ano|eira|aba|ardt|ell|in|iu|eng|ulov|ström|ić"
    ),
    place_starts=split(
        """Vess|Karv|Ost|Drum|Tell|Corv|Zhav|Mir|Balt|Nev|Shar|Tovl|Qas|Hal|Jub|Lok|Mand|Pren|Rav|Sor|Tamb|Ugal|Yar|Zem
        Ard|Berk|Dag|Elt|Fors|Gavr|Kuz|Lem|Nar|Oskr|Pav|Wyr"""
    ),
    place_ends=split("ar|ena|oye|ovo|ine|ak|und|ira|estad|or|ibad|etsk|ola|amin|enne|osa|ush|aro|eld|ima"),
    firms=split(
        """{a} Group|{a} International|{a} & {b}|{a}-{b} Partners|{a} Global|{a} Capital|{a} Systems|{a} and Sons
        {b} {a} Ventures|{a} Logistics|{a} Enterprises|{a} {b} Limited|{a} Solutions"""
    ),
    quotes=(*4 * (("“", "”"),), *3 * (('"', '"'),), *3 * (("‘", "’"),), ("'", "'"), ("«", "»"), ("„", "“")),
    dates=(*2 * ("%B {day}, %Y", "{day} %B %Y"), "%Y-%m-%d", "%A {day} %B %Y", "%A, %B {day}, %Y", "{day} %b %Y"),
    hedges=(
        *3 * ("allegedly", "reportedly"),
        *split("apparently|likely|probably|possibly|purportedly|supposedly|seemingly|presumably"),
    ),
    openers=split(
        """in a separate development|in another sign of strain|elsewhere in the district|amid tight security|despite repeated appeals
        under a new rule|across the region|for the first time in {#3-19} years|meanwhile|officially|as so often|to general surprise
        with little fanfare|despite the tension|for safety reasons|unlike in {place2}|much as in {#2009-2029}|at short notice
        as part of the emergency plan|in line with the rules of {#2009-2029}|by contrast|on top of that|in practice|as a precaution
        for now|under pressure from {place2}|ahead of the weekend|with {#2-9} days to go|as talks drag on|at the request of {place2}
        under the eyes of {#11-60} officers|as the investigation widens"""
    ),
    tails=split(
        """as cameras rolled|and no injuries were reported|which cost an estimated ${#20-900}|as of {clock} on {weekday}
        in the first such move since {#2009-2029}|after a delay of {#11-58} minutes|despite a ban on gatherings|amid heavy traffic
        and more are expected by {weekday}|for the {#4-9}th time in a month|at a cost of ${#20-900} a head|under police escort
        while {#2-9} helicopters hovered overhead|within sight of the cathedral|and the mood was tense|with {#11-60} officers on duty
        as temperatures fell to {#2-9} degrees|on the busiest day of the week|and local radio cancelled its programme
        to make way for inspectors|for reasons that remain unclear|before heavy rain set in at {clock}|and the queue has not moved since
        in line with a decree of {#2009-2029}|which is {#2-9} times the usual number|by a margin nobody expected|and then fell silent
        until further notice|after a night of sporadic gunfire|in temperatures of up to {#31-44} degrees|along the road to {place2}"""
    ),
    filler=lines("""schools in {place2} will [stay|remain] closed until {weekday} for {#410-990} pupils and {people}
        a bus chartered by {people} [broke down|stalled] at {clock} some {#2-9} kilometres from the {thing}
        {#11-60} {people} signed an open letter about the {thing} that [ran|was printed] on {weekday}
        hotels near the {thing} were [fully booked|full] by {clock}, and {people} slept in {#2-9} gyms
        the mayor of {place2} [cancelled|postponed] a trip to the {thing} at {clock}
        {people} set up {#2-9} soup kitchens beside the {thing} and [fed|served] {#110-890} by {clock}
        flags on the {thing} [flew|hung] at half-mast from {clock} on {weekday}
        a crowdfunding page opened by neighbours of the {thing} [passed|topped] ${#11-90},000 at {clock}
        taxi fares to the {thing} [doubled|tripled] within {#2-9} hours, {people} found to their cost
        {#2-9} trains were [held|stopped] between {place} and the {thing} at {clock}
        a religious service for {people} at the {thing} [lasted|took] {#31-88} minutes on {weekday}
        the provincial budget [sets aside|allocates] ${#2-29} million for the {thing} and {people}
        a mobile phone mast beside the {thing} [went dead|failed] at {clock} for {#2-9} hours
        {firm} [laid off|furloughed] {#11-60} {people} on {weekday} and gave {#2-9} hours of notice
        markets in {place2} [opened|traded] {#2-9} per cent lower at {clock} on news from the {thing}
        a court will [rule|decide] on {weekday} whether {people} may return to the {thing}
        {#3-30} {people} were seen on {weekday} [carrying|hauling] {#2-9} crates away from the {thing}
        temporary lights around the {thing} were [switched on|lit] at {clock} by {people}
        a poll of {#410-990} residents paid for by {firm} found {#11-80} per cent [in favour of|against] the {thing}
        {people} from {#2-9} towns [converged|met] at the {thing} at {clock} on {weekday}
        the archbishop [visited|toured] the {thing} on {weekday} with {#2-9} aides and some {people}
        an exhibition about the {thing} [draws|attracts] {#110-890} {people} a week
        repairs to the {thing} are [scheduled|planned] for {weekday} and need {#11-60} {people}
        {people} [queued|waited] {#2-9} hours at the {thing} for {#2-9} forms on {weekday}
        {#11-60} {people} [spent|passed] the night of {weekday} at the {thing} with {#2-9} blankets
        {people} counted {#11-90} vehicles outside the {thing} between {clock} and {clock}
        {#2-9} of {#11-60} windows in the {thing} were [broken|cracked] by {clock}
        {people} [wrote|sent] {#110-890} letters about the {thing} to parliament before {weekday}
        {people} held {#2-9} meetings at the {thing} on {weekday}, the last at {clock}
        the {thing} has {#11-19} entrances, of which {#2-9} were [open|unlocked] to {people} on {weekday}
        {#11-60} photographs of the {thing} taken at {clock} were [shared|passed on] by {people}
        the {thing} cost ${#2-29} million in {#2009-2029} and [needs|requires] ${#31-88} million more
        {people} paid ${#21-90} each on {weekday} for {#2-9} hours in the {thing}
        a fire alarm in the {thing} [rang|went off] at {clock}, sending {#11-60} {people} outside
        {people} [watched|saw] {#2-9} lorries leave the {thing} at {clock} on {weekday}
        {#2-9} in ten {people} [avoid|shun] the {thing} after {clock} on {weekday}
        guards at the {thing} [checked|searched] {#110-890} bags by {clock} on {weekday}
        {people} [returned|came back] to the {thing} at {clock} with {#2-9} lawyers
        a delivery of {#11-90} generators [reached|got to] the {thing} at {clock} for {people}
        {#3-30} {people} were [lost|stuck] between the {thing} and the station for {#2-9} hours
        {people} with {#2-9} children were [served|let in] first at the {thing} on {weekday}
        doors of the {thing} [close|shut] at {clock} for {people} until {weekday}
        the {thing} lost {#11-58} per cent of its {people} within {#2-9} months
        {people} in {#2-9} buses [left|departed] from the {thing} at {clock} on {weekday}
        {#2-9} cleaners and {#11-60} {people} [swept|tidied] the {thing} by {clock}
        {people} [rang|called] the {thing} {#110-890} times on {weekday} before {clock}
        water at the {thing} was [cut off|shut off] at {clock} for {#11-60} {people}"""),
    said=lines("""“{Main},” {person,} said.
        “{Main},” said {person}.
        {Person,} said {main}.
        {Person,} told reporters {main}.
        {Main}, {person,} said on {weekday}.
        {Main}, according to {person}.
        {Person,} noted that {main}.
        {Person,} explained that {main}.
        {Main}, {person,} added.
        {Person,} said at a briefing that {main}.
        “{Main},” {person,} wrote on social media.
        {Main}, said {person}."""),
    introductions=lines("""{Person,} arrived in {place2} on {weekday} for {#2-9} hours of talks.
        {Person,} gave {#2-9} interviews on {weekday} before leaving {place2} at {clock}.
        {Person,} was appointed {#2-19} years ago and is based in {place2}.
        The delegation at {clock} on {weekday} was led by {person}.
        {Person,} spoke for {#11-58} minutes at the {thing} on {weekday}.
        A news conference in {place2} at {clock} was opened by {person}.
        {Person,} took {#2-9} questions at the {thing} in {place2}.
        {Person,} visited the {thing} on {weekday} together with {#3-30} {people}.
        All eyes in {place2} on {weekday} were on {person}.
        {Person,} met {people} at the {thing} at {clock}.
        {Person,} appeared before a panel of {#3-9} lawmakers on {weekday}.
        {Person,} cut short a holiday and flew to {place2} on {weekday}.
        Seated beside {#2-9} advisers at the {thing} on {weekday} was {person}.
        {Person,} faces re-election in {#2-9} months and keeps an office in {place2}."""),
    body_introductions=lines("""{Body} sent a team of {#3-30} to the {thing} on {weekday}.
        {Body} has been at work in {place2} for {#3-40} years.
        {Body} is expected to publish its findings within {#2-9} weeks of {weekday}.
        {Body} held a closed session in {place2} that ended at {clock}.
        A complaint by {people} from the {thing} is pending before {body}.
        {Body} employs {#110-890} people and reports to parliament {#2-9} times a year.
        {Body} opened a hotline for {people} at {clock} on {weekday}.
        The {thing} falls under the remit of {body}, which has {#3-30} inspectors.
        Talks with {body} at the {thing} lasted {#2-9} hours on {weekday}."""),
    stock=lines("""The reports could not be independently verified by the time of publication.
        The company did not respond to repeated requests for comment.
        The ministry declined to comment on the allegations when contacted.
        The names of the victims have not been released pending notification of their families.
        It was not possible to reach the persons concerned before publication.
        Interviews for this report were conducted in person and by telephone over several weeks.
        An inquiry is under way and its findings are expected within weeks.
        Further details of the incident were not immediately available to reporters.
        The casualty figures are likely to rise as rescue teams reach remote areas.
        All suspects are presumed innocent until proven guilty in a court of law.
        This is a breaking news story and more details will be added as they come in.
        The two sides have traded accusations for months without a settlement in sight.
        The government has promised a full and transparent investigation into what happened.
        Comments in this report have been edited for length and clarity.
        Figures have been rounded and may not add up to the totals shown."""),
    footers=lines("""Get the latest headlines delivered to your inbox every morning.
        Follow us on social media for live updates around the clock.
        Have a tip? Contact our investigations team through our encrypted form.
        Support independent journalism with a monthly donation of any size.
        Our standards: read about our editorial code and how we correct errors.
        Subscribe now for unlimited access on all of your devices.
        Listen to the daily briefing wherever you find your podcasts.
        Opinions expressed by contributors are their own and not those of the editors."""),
    named=NAMED,
    unnamed_sources=UNNAMED_SOURCES,
    unnamed=UNNAMED,
    own=OWN,
    cited=CITED,
    cited_dated=CITED_DATED,
    cited_titled=CITED_TITLED,
    cited_linked=CITED_LINKED,
    works_titled=WORKS_TITLED,
    genres=split("book|documentary|podcast|film|report|memoir|white paper|study"),
    works_by_body=WORKS_BY_BODY,
    works_vague=WORKS_VAGUE,
    work_kinds=(
        *3 * ("report",),
        *split("review|survey|study|white paper|fact-finding report|safety review|progress report|briefing"),
    ),
    credits=CREDITS,
    nested=NESTED,
    denials=DENIALS,
    headlines=lines("""{place}: what we know and what we do not
        {people} in {place} fear for the future of the {thing}
        {weekday} briefing: {place}, {place2} and the week ahead
        Explainer: why the {thing} matters to {place2}
        Live: latest from {place} as {people} gather
        Analysis: {place} after the shock
        In pictures: {people} at the {place} {thing}
        {place2} mayor urges calm
        {firm} in talks with {people} over {place}
        Opinion: {place2} deserves better
        {people} call for calm in {place2} on {weekday}
        A long road back for the {people} of {place}
        {place} {thing} to reopen within {#2-9} weeks
        {#11-60} days that changed {place}
        Factbox: the {thing} in {place} in {#3-9} figures
        Letter from {place2}: life beside the {thing}
        Officials in {place} and {place2} trade blame
        The {thing}, the {people} and the silence of {place2}
        Timeline of events in {place} since {weekday}
        {road} and after: {place} looks for a way out"""),
    headline_claims=lines("""{Core}
        BREAKING: {core}
        {place}: {core}
        {place2} scandal: {core}
        Key facts: {core}
        Update: {core}
        {Core}, and questions mount
        Crisis in {place}: {core}
        {Core} – full story
        Live updates: {core}
        {weekday} morning briefing: {core}
        {Core}; {people} protest
        Alarm in {place2} after {core}
        How {core}
        Why it matters that {core}
        {Core}: what happens next
        Watch: {core}
        {firm} in the spotlight: {core}"""),
    topics=(*FIRST, *SECOND),
)
