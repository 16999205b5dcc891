"""Templates of the sixth set: outlets, names, and what stands around the claims, in the manner of many papers in English."""
# ruff: noqa: E501  (lists read better unbroken)

from final6_topics import FIRST
from final6_topics_more import SECOND
from final6_wordings import (
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
        """Zadrina|Orvik|Belmarsa|Tarsk|Kumbali|Sarnow|Port Amani|Qasrun|Lhodra|Mirandel|Nuevo Arroyal|Castelbruno|Hagestad
        Yashiro Bay|Dar Salwa|Ngoro|Petrovar|East Malabay|Lower Vistrel|Kesh Valley|San Tadeo|Drumlaw|Pan-Levantic|Federal|Northern
        People's|Island|Oude Haven|Sankt Verin|Great Basin"""
    ),
    outlet_nouns=split(
        "Courier|Gazette|Echo|Standard|Tribune|Evening News|Morning Post|Chronicle|Broadcasting Corporation|Press Agency|Dispatch|Monitor|Lantern|Compass|Independent|Voice|Daily|Observer|Herald|Wire"
    ),
    outside_outlets=split(
        """the Meridian News Agency|Channel Nine|Radio Zorya|the Sunday Clarion|Gazeta Polana|La Voz del Istmo|Il Corriere Alpino
        the Weekly Ledger|TV Danubia|Al-Manara Online|Politika Danas|Kyoritsu Press|De Noorderkrant|Die Neue Woche|the Economic Mirror
        the Trans-Asian Wire|NTK Television|Le Petit Rhodanien|Radio Free Lagoon|the Legal Observer|Diário do Cabo|Harbour Talk
        The Long Read|Sabah Bülteni|Aftonposten Nord|the Night Desk|World Report 24|Hamara Akhbar|the Sports Pink"""
    ),
    first_names=split(
        """Aino|Alejandro|Amina|Anneke|Bogdan|Carmen|Chiara|Dagny|Davit|Dimitra|Elif|Emeka|Esteban|Farid|Femke|Gaspard|Giulia|Hamid
        Hiroko|Ingrid|Irina|Ivo|Jelena|Joaquim|Kamala|Katrin|Kenji|Kofi|Leila|Lorenzo|Luz|Magnus|Mariam|Mateusz|Milena|Nadia|Ngozi|Nikos
        Olga|Omar|Oskar|Pilar|Radka|Rashid|Rosa|Samira|Sanjay|Silvia|Tariq|Teresa|Tomasz|Ursula|Viktor|Wanjiru|Xavier|Yasmin|Yuki|Zoran"""
    ),
    last_starts=split(
        "Kov|Tar|Mal|Bel|Ner|Sor|Dav|Ras|Vel|Ok|Hal|Dur|Zam|Pet|Iss|Mor|Lun|Gar|Fah|Bak|Chev|Nik|Sal|Tom|Vas|Yar|Wen|Ler|Kas|Ben|Jov|Dem|Lin|Ost|Rom|Sim|Har|Tuul|Ngur|Bruz|Eld"
    ),
    last_ends=split(
        "ovic|ova|enko|ini|ado|oglu|arian|amoto|escu|idze|ersen|strand|owski|azar|oumi|eira|ikar|anga|berg|quist|elli|arainen|otho|ić"
    ),
    place_starts=split(
        "Dar|Kral|Zel|Mont|Val|Skol|Tun|Bran|Lis|Ag|Kor|Nam|Ord|Pal|Rav|Sib|Tel|Ur|Vin|Yel|Bour|Chal|Esk|Fjell|Gor|Huan|Jal|Kib|Lom|Mak|Al-Mas|San Tor|Bir|Hol|Sum|Ves"
    ),
    place_ends=split(
        "ovo|abad|heim|iste|una|ansk|ville|akoro|mar|estan|aya|inde|grad|osa|vik|ombe|essa|itz|aro|dorp|anglo|undi"
    ),
    firms=split(
        "{a} Holdings|{a} & {b}|{a} AG|{a} Industries|{a} SpA|{a} Brothers|Grupo {a}|{a} Ventures|{a} {b} SA|{a} Works|{a} Oy|{a} Enterprises|{a}-{b} BV"
    ),
    quotes=(
        ("“", "”"),
        ("“", "”"),
        ("“", "”"),
        ('"', '"'),
        ('"', '"'),
        ('"', '"'),
        ("‘", "’"),
        ("'", "'"),
        ("«", "»"),
        ("„", "“"),
    ),
    dates=(
        "%B {day}, %Y",
        "%B {day}, %Y",
        "{day} %B %Y",
        "{day} %B %Y",
        "%A, {day} %B %Y",
        "%A, %B {day}, %Y",
        "%Y-%m-%d",
    ),
    hedges=split(
        "allegedly|reportedly|apparently|supposedly|purportedly|presumably|probably|possibly|perhaps|seemingly|ostensibly"
    ),
    openers=split("""this week|a month ago|for the time being|in other news|across town|about {#2-9} weeks ago|for the moment|not long before that
        in the same week|as in other years|during the week|at one point|in the end|in addition|by contrast|in the past few days|since then
        some days before|soon after|a little later|that week|the previous day|on the same day|some {#2-9} days earlier|about a year before
        in the weeks before|at the other end of {place2}|on the outskirts of {place2}|before the weekend|after the weekend|for some time
        in the first days|towards the end of the week"""),
    tails=split("""and more was to follow|for the first time since the spring|to the relief of many|amid tight security|with no end in sight
        in the face of protests from {place2}|which {place2} had long demanded|after months of delay|at the request of {place2}
        with support from {place2}|as happens every year|and work was to go on into the night|under an arrangement with {place2}
        ahead of the holidays in {place2}|for lack of staff|on the advice of experts|after a short delay|despite the holiday
        in line with earlier practice|and not for the first time|which came as no surprise|thanks to a grant from {place2}
        in spite of warnings from {place2}|as the law requires"""),
    filler=lines("""police in {place2} [closed|sealed off] {#2-9} streets near the {thing} at {clock}
        the council in {place2} [met|sat] for {#2-9} hours over the {thing} without a vote
        about {#20-300} {people} [marched|walked] from {place2} to the {thing} on {weekday}
        the budget for the {thing} was [cut|lowered] by ${#20-900},000 at the last reading
        {people} [waited|stood] for {#2-9} hours outside the {thing} for news
        a petition by {people} [drew|gathered] {#410-990} names in {#2-9} days
        the {thing} was [opened|completed] {#11-40} years ago with a staff of {#20-90}
        unemployment in {place2} [stood|was] at {#3-19} per cent at the last count
        a survey of {#410-990} {people} [put|placed] support for the plan at {#21-79} per cent
        {firm} [gave|donated] ${#20-900},000 to a fund for {people} in {place2}
        {people} in {place2} [stopped|put down] work for {#20-90} minutes at {clock}
        the repair bill for the {thing} [rose|grew] to ${#20-900},000 within {#2-9} months
        schools in {place2} [sent|let] {#110-890} pupils home at {clock} on {weekday}
        the road between {place2} and the {thing} was [open|passable] again by {clock}
        {#11-60} officers from {place2} [guarded|watched] the {thing} until {clock}
        {firm} [opened|took on] {#11-60} posts for {people} in {place2}
        a tender for work on the {thing} [brought|drew] {#2-9} bids from {place2}
        trains to {place2} [ran|were] up to {#20-90} minutes late on {weekday}
        {#3-19} {people} from {place2} were [honoured|thanked] at a ceremony at {clock}
        {people} in {place2} [collected|raised] ${#410-990} within {#2-9} hours
        the contract for the {thing} [ran|lasted] until {#2032-2039} and was worth ${#20-90} million
        a delegation of {#3-19} from {place2} [visited|toured] the {thing} on {weekday}
        {firm} [employed|had] {#110-890} people in {place2} and {#20-90} at the {thing}
        the annual report on the {thing} [ran|came] to {#20-300} pages and {#2-9} tables
        the lights at the {thing} [failed|went out] at {clock} and {people} were led away
        a fence of {#20-300} metres was [built|put up] around the {thing} by {firm}
        {people} [filled|took] {#20-300} seats in the town hall of {place2}
        the mail for {people} in {place2} was [held up|late] for {#2-9} days
        a guided tour of the {thing} for {#11-60} {people} was [cancelled|called off] at {clock}
        ticket sales in {place2} [fell|dropped] by {#3-19} per cent after {weekday}
        an ambulance [took|brought] {#2-9} {people} from the {thing} to {place2} at {clock}
        {#20-90} {people} in {place2} [answered|replied to] a call for volunteers on {weekday}
        heavy rain [flooded|entered] the {thing} at {clock} and kept {#11-60} {people} indoors"""),
    said=lines("""{Main}, {person,} said at the time.
        {Main}, {person,} remarked.
        {Main}, {person,} said in passing.
        {Main}, in the estimate of {person}.
        {Person,} observed that {main}.
        {Person,} told visitors that {main}.
        {Person,} remembered that {main}.
        {Person,} said later that {main}.
        As {person,} saw it, {main}.
        On another matter, {person,} said {main}.
        “{Main},” {person,} recalled.
        “{Main},” said {person}."""),
    introductions=lines("""{Person,} came to {place2} {#3-19} years ago.
        {Person,} spoke for {#11-60} minutes in {place2} on {weekday}.
        {Person,} was seen arriving at the {thing} at {clock}.
        {Person,} began the week in {place2} with {#2-9} colleagues.
        Present in {place2} on {weekday} was {person}.
        At the head of the table in {place2} sat {person}.
        Few know the matter as well as {person}.
        {Person,} was born near {place2} and studied for {#3-9} years abroad.
        {Person,} shook hands with {people} at the {thing} for {#11-60} minutes.
        {Person,} came late on {weekday} and left at {clock}.
        All eyes in {place2} on {weekday} were on {person}.
        {Person,} was one of {#3-19} guests at a dinner in {place2} on {weekday}."""),
    body_introductions=lines("""{Body} has worked in {place2} since {#1971-2019}.
        {Body} counts {#20-900} members and meets on {road} Street.
        {Body} has its seat in {place2}, above a shop on {road} Street.
        {Body} met on {weekday} for {#2-9} hours.
        {Body} was founded by {#3-19} {people} in {#1971-2019}.
        {Body} turned up in {place2} with {#3-19} delegates.
        {Body} keeps a desk of {#2-9} people in {place2}."""),
    stock=lines("""The ministry could not be reached for comment on Sunday.
        The company said it would not comment on individual cases.
        An inquiry has been opened and its outcome is not expected before spring.
        No one has been charged, and all those named are entitled to the presumption of innocence.
        Repeated calls and e-mails to the press office went unanswered.
        It was not immediately possible to verify the accounts independently.
        The embassy did not reply to written questions sent earlier in the week.
        This is a developing story; please check back for updates.
        The proceedings continue, and a ruling is expected within weeks.
        The police have asked witnesses to come forward, and calls can be made in confidence.
        Lawyers for those concerned said they would respond in due course.
        The figures could not be checked at once."""),
    footers=lines("""Have you got a story for us? Write to the desk or leave a message on our answering machine.
        Sign up for the evening letter: one mail a day, and you can leave whenever you like.
        Independent reporting costs money. Become a member from three euros a month.
        We correct mistakes openly. Please tell us if you have found one.
        Listen to the daily podcast wherever you get your podcasts.
        Letters to the editor must carry a name and an address and may be shortened."""),
    named=NAMED,
    unnamed_sources=UNNAMED_SOURCES,
    unnamed=UNNAMED,
    own=OWN,
    cited=CITED,
    cited_dated=CITED_DATED,
    cited_titled=CITED_TITLED,
    cited_linked=CITED_LINKED,
    works_titled=WORKS_TITLED,
    genres=split("book|documentary|podcast|memoir|television series|biography|thesis|graphic history"),
    works_by_body=WORKS_BY_BODY,
    works_vague=WORKS_VAGUE,
    work_kinds=split("report|bulletin|final report|position paper|discussion paper|yearbook|survey|study"),
    credits=CREDITS,
    nested=NESTED,
    denials=DENIALS,
    headlines=lines("""{place}: the week in brief
        {weekday} in {place2}: what happened and what comes next
        A walk around the {place} {thing}
        Comment: {place2} deserves better
        {people} take to the streets of {place2}
        Questions and answers on the {place} {thing}
        Long night in {place}
        {#20-300} {people} and one {thing}
        {firm} breaks silence over {place2}
        Letter from {place2}
        {place} holds its breath
        Uneasy calm in {place2}
        {people} demand answers from {firm}
        Photos: the {thing} at {place} this {weekday}
        What {people} in {place2} want now
        Ticker: {place}, {weekday}, {clock}"""),
    headline_claims=lines("""{Core}
        {place}: {core}
        Report: {core}
        Bombshell: {core}
        Shock in {place2} as it emerges {core}
        Uproar in {place2}: {core}
        {Core} – here is what it means
        {Core} – outcry in {place2}
        “{Core}”
        Now we know: {core}
        {Core}: the story in full
        Latest: {core}
        {weekday} special: {core}
        The truth about {firm}: {core}
        {people} up in arms: {core}
        {Core}. Who knew?"""),
    topics=(*FIRST, *SECOND),
)
