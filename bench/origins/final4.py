"""Templates of the fourth set: outlets, names, and what stands around the claims, as papers of many countries write."""
# ruff: noqa: E501  (lists read better unbroken)

from final4_topics import FIRST
from final4_topics_more import SECOND
from final4_wordings import (
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
        """Vilmar|Ostland|Nova Baía|Tel Amin|Nordfjell|Kivulu|Sankt Orsen|Rio Pardal|Hokuyo|Batu Raya|Isfarin|Marais|Dar Sabil|Upper Lusia
        Great Karoon|Jezero|Kolmiranta|Puerto Almena|Lower Danavia|Chandrapol|Mekarat|Wexhaven|East Tarn|Oyelaja|Highveld|Anadar|Tashir|Insular|Metropolitan|Federal"""
    ),
    outlet_nouns=split(
        "Courier|Tribune|Observer|Gazette|Dispatch|Standard|Tageblatt|Rundschau|Dagblad|Kurier|Echo|Voice|Evening Sun|Broadcasting Service|Press Agency|Monitor|Sentinel|Review|Chronicle|Wire"
    ),
    outside_outlets=split(
        """Radio Azimut|Telekanal Sever|La Voz del Istmo|Le Matin d'Orsenne|Die Grenzpost|Aftenbudet|Gazeta Nadbrzeżna|O Farol|Il Corsivo
        Al-Manara TV|Asahara Shinpo|the Sahel News Cooperative|the Baltic Wire Service|Ukweli Online|Vecherni Listy|Hürses|Dainik Barta
        the Inter-Island Broadcasting Union|the Chancery Reporter|The Morning Scrutineer|Kanal Fem|Studio Danube|the Levant Affairs Letter
        The Kitchen Cabinet podcast|the Pacific Correspondent|Helvetia Heute|Pravo i Delo|the Four Rivers Newsletter|Tabloid Max"""
    ),
    first_names=split(
        """Amara|Anneke|Anton|Arash|Aylin|Bao|Beatriz|Bogdan|Chidi|Dagny|Dalia|Dimitri|Elif|Emeka|Esperanza|Farid|Fatou|Femi|Giulia|Goran
        Hana|Hassan|Henrike|Hiroko|Ibrahim|Ilse|Inés|Jarek|João|Kaisa|Kenji|Ksenia|Lars|Leila|Ludmila|Mateo|Mihai|Milena|Nadia|Ngozi
        Noor|Oleg|Omar|Paolo|Pilar|Rania|Rashid|Renske|Samira|Sefa|Sigrid|Solange|Tariq|Tomasz|Ursula|Vikram|Wanjiru|Xiulan|Yusuf|Zoltan"""
    ),
    last_starts=split(
        "Okon|Adey|Mbek|Kamar|Ndal|Dial|Habt|Tesf|Bouz|Kher|Mans|Hadd|Yildar|Demir|Karaj|Petros|Kovar|Novar|Zelen|Horv|Kowal|Lindq|Bergs|Halv|Aalt|Vand|Klein|Rossel|Moret|Castel|Quisp|Tavar|Nakam|Hoshin|Suryad|Rahm|Chakr|Ferr|Gjerd|Wolst"
    ),
    last_ends=split("ova|ini|adze|enko|ane|uma|ero|ara|eli|ian|ou|ai|ander|etti|ura|iski|emi|ović|és|inen|aro|ulu|ema"),
    place_starts=split(
        "Vosh|Mirn|Zar|Kord|Tesh|Lom|Sant|Ald|Quor|Nemb|Ouag|Tamr|Djel|Hess|Grund|Varj|Ostr|Pusk|Sald|Mont|Rov|Belt|Kaz|Yar|Trond|Luz|Fern|Chir|Ghaz|Pell|Sumb|Wolm|Ibar|Ner|Jash"
    ),
    place_ends=split("ovo|eda|heim|stad|eville|abad|eto|insk|ua|enga|ona|isse|ene|opol|anka|ori|ingen|etta|ijk|ima"),
    firms=split(
        "{a} Holding|{a} Industries|{a} y {b}|{a} & {b}|{a} GmbH|{a} Maritime|{a} Group of Companies|{a} Consult|{a} Brothers|{a}-{b}|{a} Trading|{a} SA"
    ),
    quotes=(("“", "”"), ("“", "”"), ("“", "”"), ('"', '"'), ('"', '"'), ("‘", "’"), ("«", "»"), ("„", "“")),
    dates=(
        "{day} %B %Y",
        "{day} %B %Y",
        "%B {day}, %Y",
        "%A, {day} %B %Y",
        "%A %B {day}, %Y",
        "{day} %b %Y",
        "%Y-%m-%d",
    ),
    hedges=split(
        "allegedly|reportedly|apparently|supposedly|probably|evidently|presumably|ostensibly|seemingly|conceivably|perhaps"
    ),
    openers=split("""on the {weekday} in question|before the weekend|at the start of the week|a fortnight ago|a fortnight later|in the days that followed
        only {#2-9} days earlier|{#4-9} weeks on|by contrast|what is more|as luck would have it|as so often|in the same week|the week before
        on the same day|a day earlier|for the {#4-9}th week in succession|{#12-40} days on|this past {weekday}|almost unnoticed|beyond that|between {weekday} and the weekend
        in a side development|to begin with|in the second week|in the course of {weekday}|in the run-up|not long before|with the season drawing to a close
        a good month ago|at long last"""),
    tails=split("""as people in {place2} had feared|for want of money|to nobody's surprise|as happens every year|in front of onlookers from {place2}
        with the agreement of {place2}|without the knowledge of {place2}|at no cost to {place2}|to mixed reactions in {place2}|to the annoyance of {place2}
        and the matter was closed|and there the matter rests|which pleased no one in {place2}|which came as a relief to {place2}|by order of the court
        for a {#4-9}th time|in keeping with custom|against the advice of {place2}|ahead of schedule|and a decision is awaited
        by mutual consent|as a gesture towards {place2}|with barely a word of explanation|just as {place2} was celebrating"""),
    filler=lines("""{people} [gathered|assembled] by the {thing} in {place} at {clock} and dispersed after {#11-90} minutes
        a bakery beside the {thing} [gave|handed] out {#60-900} loaves to {people} from {place2}
        {firm} [rented|leased] {#11-90} rooms in {place2} for {people} without a bed
        the price of a taxi from {place2} to the {thing} [rose|climbed] to {#21-90} crowns
        a choir of {#11-90} {people} from {place2} [sang|performed] on the steps of the {thing}
        the post office in {place2} [stayed|remained] shut for {#3-40} days, to the dismay of {people}
        {#11-90} lamps along the road to the {thing} [failed|went dark] at {clock}
        electricity in {place2} was [cut|interrupted] {#2-9} times before {clock}, even at the {thing}
        {people} had [walked|travelled] {#11-90} kilometres from {place2} to reach the {thing}
        {firm} [bought|acquired] {#11-90} hectares next to the {thing} for {#21-900} thousand crowns
        the mobile network around the {thing} [collapsed|broke down] for {#11-90} minutes at {clock}
        a bus carrying {#11-60} {people} [broke|came] down on the way to {place2}
        the thermometer at the {thing} [showed|stood at] {#21-39} degrees at {clock}
        {#3-60} doctors from {place2} [offered|lent] their services to {people} free of charge
        the notary in {place2} [certified|stamped] {#60-900} signatures collected by {people}
        {firm} [promised|pledged] {#21-900} thousand crowns for new windows at the {thing}
        the weekly market in {place2} [moved|shifted] {#60-900} metres to make room for the {thing}
        {people} [laid|placed] {#60-900} candles at the foot of the {thing}
        a delegation of {#3-30} {people} [left|set out] for {place2} on the {clock} train
        a kiosk owner across from the {thing} [sold|served] {#60-900} teas before {clock}
        a helicopter [landed|touched down] near the {thing} at {clock} with {#3-9} {people} on board
        the road past the {thing} was [swept|cleared] by {#11-60} {people} in orange vests
        hoteliers in {place2} [lost|forfeited] {#60-900} bookings in {#3-9} days
        a plaque of {#21-140} kilos was [mounted|unveiled] at the {thing} by {people} from {place2}
        the library in {place2} [displayed|showed] {#11-90} photographs of the {thing}
        {firm} [shipped|brought] {#11-90} generators from {place2} to the {thing}
        {people} [filled|crammed] {#11-60} buses bound for {place2} by {clock}
        an amateur film of {#2-19} minutes about the {thing} was [shown|screened] in {place2}
        {#11-90} trees around the {thing} were [felled|cut down] to make way for {people}
        the phone line set up for {people} [rang|was called] {#60-900} times up to {clock}
        a fundraising concert in {place2} [brought|raised] {#21-900} thousand crowns for {people}
        street vendors near the {thing} [packed|closed] up {#11-90} minutes early on account of {people}
        the bells of {place2} [rang|tolled] for {#3-40} minutes at {clock}
        {firm} [withdrew|recalled] {#11-90} of its staff from the {thing} at {clock}"""),
    said=lines("""{Main}, {person,} remarked.
        {Main}, {person,} let the press know.
        {Main}, as {person,} described it.
        “{Main}”, {person,} recounted.
        {Person,} observed that {main}.
        {Person,} mentioned in passing that {main}.
        In the recollection of {person}, {main}.
        {Person,} drew attention to the fact that {main}.
        From {person,} came the remark that {main}.
        {Main}, to quote {person}.
        {Main}, {person,} reminded those present.
        As {person,} remarked drily, {main}."""),
    introductions=lines("""{Person,} travelled to {place} on {weekday}.
        Present in {place2} on {weekday}: {person}.
        Much now rests on {person}.
        At the centre of attention is {person}.
        {Person,} entered the hall at {clock} without a glance at the cameras.
        {Person,} is due back in {place2} on {weekday}.
        The name most often heard in {place2} these days is that of {person}.
        {Person,} took up the post {#2-9} years ago.
        On the platform in {place2} sat {person}.
        All eyes were on {person}.
        {Person,} had flown in from {place2} {#2-9} hours before.
        {Person,} has {#3-40} staff in {place2}."""),
    body_introductions=lines("""{Body} dates from {#1921-2019} and has its seat in {place2}.
        {Body} met in {place2} on {weekday} with {#11-60} delegates present.
        {Body} speaks for {#60-900} people in and around {place2}.
        {Body} moved into {road} House {#2-9} years ago.
        {Body} has kept an eye on events in {place} for {#2-9} months.
        {Body} keeps {#3-30} staff at its office in {place2}."""),
    stock=lines("""Requests for comment sent to the firm by e-mail had not been answered by the time we went to press.
        The presumption of innocence applies to all those named until a court has given its final ruling.
        The embassy could not be reached by telephone on Sunday and did not return a written message.
        Our reporting continues, and this page will be brought up to date as soon as there is news.
        Readers who have seen or heard anything are invited to write to the editors in confidence.
        The ministry acknowledged our questions but had sent no answer when this edition closed.
        A number of names have been changed at the request of the persons concerned.
        Times are local; sums have been converted at the official rate of the day.
        Neither party had responded to written questions from this newsroom by the evening.
        A date for the next hearing has not been set, and the file remains with the registry.
        Photographs taken at the scene can be found in the gallery at the top of this page.
        The figures could not be checked independently because the area is closed to the press."""),
    footers=lines("""Have you noticed a mistake? Write to the reader's desk and we will look into it.
        You are reading a free article; members make it possible with five crowns a month.
        Listen to the day's bulletin on our app at seven, noon and six o'clock.
        Sign up here for our letter from the region, every second Friday in your mailbox.
        All articles on this subject are collected in our dossier, which is open to every reader.
        Letters to the editor should be no longer than two hundred words and bear a full name."""),
    named=NAMED,
    unnamed_sources=UNNAMED_SOURCES,
    unnamed=UNNAMED,
    own=OWN,
    cited=CITED,
    cited_dated=CITED_DATED,
    cited_titled=CITED_TITLED,
    cited_linked=CITED_LINKED,
    works_titled=WORKS_TITLED,
    genres=split("book|film|radio documentary|memoir|biography|essay|pamphlet|television documentary"),
    works_by_body=WORKS_BY_BODY,
    works_vague=WORKS_VAGUE,
    work_kinds=split(
        "yearbook|memorandum|fact sheet|country report|expert opinion|dossier|bulletin|special report|stocktaking"
    ),
    credits=CREDITS,
    nested=NESTED,
    denials=DENIALS,
    headlines=lines("""{place}: calm returns to the {thing}
        A day in {place2} with {people}
        Commentary: the lesson of {place}
        {people} of {place2} lose patience
        How {place} lives with its {thing}
        {firm} keeps its counsel
        Letter from {place2}
        {weekday} in {place}: between fear and hope
        Ticker: the latest from {place} and {place2}
        Mixed feelings in {place2} about {firm}
        {place2}: {thing} to reopen on {weekday}
        The {thing} of {place}, {#2-9} months on
        {#20-90} {people} march through {place2}
        Portrait: the {people} of {place}
        Uproar in {place} over {thing}
        Why {place2} is watching {place}
        Silence at the {thing}"""),
    headline_claims=lines("""{Core}
        “{Core}”
        Shock in {place2}: {core}
        {place}: {core}
        Bombshell: {core}
        Claim: {core}
        The {firm} file: {core}
        {Core} – and nobody noticed
        {Core} – what comes next
        Outcry in {place2} as news spreads that {core}
        Affair widens: {core}
        {thing} scandal: {core}
        In brief: {core}
        {Core}. {place2} wants answers
        {place2} aghast: {core}"""),
    topics=(*FIRST, *SECOND),
)
