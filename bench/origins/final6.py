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
    openers=split("""on {weekday} evening|before noon on {weekday}|around {clock} on {weekday}|overnight|at daybreak|in the small hours
        this week|a month ago|since {weekday}|for the time being|in other news|on a quieter note|further south|across town|at the other end of {place2}
        not far away|to make matters harder|as the week went on|for {#2-9} days running|{#2-9} hours earlier|about {#2-9} weeks ago
        the same evening|on the eve of the holiday|at lunchtime on {weekday}|towards midnight|for the moment|in practice|back in {place2}
        for {people}|not long before that|in the course of {weekday}"""),
    tails=split("""and not for the first time|to cheers from {place2}|without much ado|under the eyes of {people}|as the law requires
        at the height of the season|which pleased few in {place2}|with the help of neighbours from {place2}|for want of a better plan
        in front of cameras from {place2}|despite a ban|thanks to a gift from {place2}|and the line is still there|at the third attempt
        in spite of warnings from {place2}|which came as no surprise|as in the year before|with {#2-9} hours to spare|and it rained all the while
        on orders from {place2}|by common consent|to be on the safe side|a stone's throw from {place2}
        with a shrug|before the frost came"""),
    filler=lines("""a bus with {#11-60} {people} from {place2} [broke down|stopped] near the {thing}
        {#20-300} {people} [joined|took part in] a minute of silence at {clock}
        the bakery opposite the {thing} [gave|handed out] {#110-890} rolls to {people}
        wind of {#41-99} kilometres an hour [tore|ripped] a sign from the {thing}
        the café by the {thing} in {place2} [stayed|kept] open until {clock}
        {#2-9} streets around the {thing} were [closed|sealed off] on {weekday}
        a collection in {place2} [raised|brought in] ${#410-990} for {people}
        {firm} [put|set aside] ${#20-900},000 for {people} and their families
        the guard at the {thing} [changed|was relieved] at {clock} and again {#2-9} hours later
        {people} from {place2} [planted|put in] {#11-60} trees behind the {thing}
        the night train to {place2} [left|departed] {#20-90} minutes late with {#110-890} {people} aboard
        a choir of {#11-60} {people} [sang|performed] on the steps of the {thing}
        snow of {#11-60} centimetres [covered|buried] the yard of the {thing} by {clock}
        a telephone line for {people} [took|logged] {#110-890} calls before {weekday}
        the library in {place2} [put|set] out {#11-60} chairs for {people}
        {firm} [replaced|changed] {#20-300} windows of the {thing} in {#2-9} days
        the lamp above the {thing} [burned|was lit] until {clock} on {weekday}
        {#20-90} {people} [crossed|walked over] the bridge at {place2} before {clock}
        the price of bread in {place2} [rose|went up] by {#3-19} cents within {#2-9} weeks
        a dog belonging to {people} [slept|lay] outside the {thing} for {#2-9} nights
        the archive of the {thing} [filled|took up] {#20-300} boxes in {place2}
        a van marked {firm} [stood|was parked] by the {thing} for {#2-9} days
        football in {place2} was [called off|cancelled] with {#20-90} minutes' notice
        {people} [shared|split] {#11-60} blankets in the entrance of the {thing}
        the mayor's car [reached|came to] the {thing} at {clock} with {#2-9} outriders
        {#3-19} doctors from {place2} [offered|gave] free advice to {people} at {clock}
        a wall of the {thing} was [painted|done] in {#2-9} colours by {people}
        the orchestra of {place2} [played|gave] {#2-9} encores for {people}
        a goat from {place2} [wandered|strayed] into the {thing} at {clock}
        the insurance on the {thing} [ran|came] to ${#20-900},000 for {#2-9} years
        {#11-60} {people} [learned|practised] first aid in the {thing} on {weekday}
        the ferry to {place2} [carried|took] {#110-890} {people} in {#2-9} crossings
        the clock on the {thing} [stopped|stood still] at {clock} and was mended by {firm}"""),
    said=lines("""{Main}, {person,} said at the time.
        {Main}, {person,} remarked.
        {Main}, {person,} said with a smile.
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
        The table was laid at {clock} for {#3-19} guests, among them {person}."""),
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
