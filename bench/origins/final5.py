"""Templates of the fifth set: outlets, names, and what stands around the claims, in the manner of papers of many lands."""
# ruff: noqa: E501  (lists read better unbroken)

from final5_topics import FIRST
from final5_topics_more import SECOND
from final5_wordings import (
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
        """Karsova|Tal Hadar|Nova Ribeira|Ostbruck|Maleny Bay|Ikorra|Santa Perpetua|Vintilla|Zhernograd|Lower Sava|Kisumbe|Dar Salam
        Montclair-sur-Lys|Haldane|Eastmarch|Puerto Amargo|Nordhavn|Jalandra|Upper Tarn|Sidi Marouf|Takamori|Bellweather|Garrow|Sorrel Lakes
        Valmeira|Brezna|Coastal|Metropolitan|Highland|Old Quarter|Tashgar|Oriental"""
    ),
    outlet_nouns=split(
        "Herald|Gazette|Tribune|Courier|Observer|Chronicle|Morning Post|Evening Echo|Standard|Daily|Examiner|Telegraph|Online|News Service|Lantern|Messenger|Radio|Express|Sentinel|Journal"
    ),
    outside_outlets=split(
        """the Interpress Bureau|Radio Meridian|Canal Cinco|El Mirador del Sur|Der Abendbote|La Voce di Ponente|Gazeta Poranna Wisla
        the Levant Monitor|Asahara Shimpo|the Sahel Wire|TV Baltika|the Gulf Ledger|Le Matin des Lacs|Novosti Karsk|the Hour
        the Republic|Folkets Avis|Haber Kuzey|the People's Voice|Channel Seventeen|the Maritime List|Citywatch.example|the Eurasian Despatch
        Deutsche Kanalpost|Jornal da Foz|the Punjab Reporter|Kanal 8|the Kampala Mercury|The Fourth Desk"""
    ),
    first_names=split(
        """Adaeze|Agnieszka|Ahmed|Amina|Anders|Anjali|Arben|Astrid|Baraka|Beatriz|Bogdan|Camille|Chidi|Claudia|Dariusz|Dilnoza|Elif|Emeka
        Esra|Farid|Giulia|Goran|Habib|Hanne|Hiroshi|Ilse|Imani|Ioana|Ivan|Jelena|Joaquim|Kaito|Katarina|Khalid|Lars|Leila|Lerato|Ling|Lucia
        Magda|Marco|Mireille|Mustafa|Naomi|Nikolai|Noor|Olu|Pavel|Pilar|Rashid|Rosa|Samuel|Sigrid|Soraya|Tariq|Tomasz|Valeria|Wanjiru|Yusuf|Zofia"""
    ),
    last_starts=split(
        "Adem|Bal|Ber|Bor|Cas|Dem|Dor|Fal|Gal|Gor|Hab|Hus|Ibar|Jan|Kal|Kar|Kas|Kor|Lem|Mah|Mal|Mir|Mor|Nad|Nov|Ok|Ol|Pal|Per|Rad|Sab|Sal|Ser|Sok|Tal|Tan|Tor|Var|Ver|Yam|Zam"
    ),
    last_ends=split(
        "aki|ale|anda|ani|ano|ari|aro|asi|eiro|eko|elli|enko|eri|escu|etti|iak|idis|imov|inen|ira|oba|ogun|okoro|ossi|oglu|ovic|unga|usa"
    ),
    place_starts=split(
        "Alma|Bara|Beni|Bela|Cala|Cora|Dara|Dola|Este|Fara|Gara|Hala|Iber|Jala|Kara|Koro|Lasta|Loma|Mara|Mela|Mira|Nova|Orla|Pala|Pola|Rosa|Sama|Sela|Taba|Tora|Una|Vala|Vera|Zala|Dova|Sira"
    ),
    place_ends=split(
        "bad|berg|brunn|ca|dor|fjord|gorod|grad|holm|kent|lin|mar|mba|mont|nagar|nia|polje|pur|rovo|stan|tino|ville|vik|zar|sund"
    ),
    firms=split(
        "{a} Holding|{a} Brothers|{a} & Daughters|{a} {b} SA|{a} GmbH|{a} Industries|{a} Trading|{a}-{b} Bank|{a} Foods|{a} Global|{a} Systems|{a} Enterprises|{a} Oil|{a} Media"
    ),
    quotes=(("“", "”"), ("“", "”"), ('"', '"'), ('"', '"'), ('"', '"'), ("‘", "’"), ("'", "'"), ("«", "»"), ("„", "“")),
    dates=(
        "{day} %B %Y",
        "%B {day}, %Y",
        "%B {day} %Y",
        "%A {day} %B %Y",
        "%a, %B {day}, %Y",
        "{day} %b %Y",
        "%Y-%m-%d",
    ),
    hedges=split(
        "allegedly|reportedly|apparently|supposedly|purportedly|probably|presumably|possibly|seemingly|perhaps|ostensibly|most likely|very probably"
    ),
    openers=split("""on {weekday} at noon|the day before|the week before|at {clock} on {weekday}|towards {weekday} evening|some {#2-9} days earlier
        in the early hours of {weekday}|only hours earlier|around the same time|not far from there|across town|at the start of the week
        before the week was out|once again|by nightfall|after the holidays|in the same week|after a quiet {weekday}|in {place2}
        also on {weekday}|the previous {weekday}|a day later|two days later|in the spring|last {weekday}|in another development
        in a related move|as a first step|at the end of the day|the same afternoon"""),
    tails=split("""as had been announced in {place2}|as the law requires|as is usual before elections in {place2}|and {place2} was put on alert
        and the matter went to the prosecutors in {place2}|which surprised observers in {place2}|which did little to calm {place2}
        which came as a relief in {place2}|for the first time since {#1971-2019}|for the {#4-9}th time in a decade|to the relief of {place2}
        to the annoyance of neighbouring {place2}|amid heavy security|amid rising tension in {place2}|despite warnings from {place2}
        despite a promise made in {#2021-2030}|under an agreement signed in {place2}|under a plan drawn up in {#2019-2029}
        in line with a ruling from {place2}|in the presence of {#11-90} reporters|after a night of talks in {place2}|after months of delay
        ahead of {weekday}'s meeting in {place2}|shortly before a visit by guests from {place2}|at short notice|without further explanation"""),
    filler=lines("""the council in {place2} [voted|decided] by {#11-40} to {#2-9} to hold an inquiry into the {thing}
        opposition members in {place2} [walked|stormed] out of a {#20-90}-minute debate on the {thing} and its costs
        shares in {firm} [fell|slipped] {#2-9} per cent before trading in {place2} was halted at {clock}
        {firm} [hired|engaged] a law firm with {#11-60} partners to review its contracts for the {thing}
        the ministry [sent|despatched] {#2-9} officials to {place2} to examine the files on the {thing}
        {people} [gathered|assembled] outside the {thing} in {place} at {clock} with banners and candles
        about {#60-900} {people} [marched|walked] from {road} Square to the {thing} in {place} on {weekday}
        {firm} [published|released] a statement of {#2-9} pages on its plans for the {thing} in {place2}
        a petition with {#200-900} signatures was [delivered|handed over] to the mayor's office in {place2}
        the cost of the {thing} had [risen|grown] by ${#11-90} million over {#2-9} years before {firm} took it on
        {firm} [won|secured] the contract for the {thing} in {#2011-2029} against {#2-9} other bidders
        {people} [asked|pressed] for a meeting with {firm} and were given {#20-60} minutes on {weekday}
        the public gallery in {place2} was [full|packed] with {#60-300} {people} when the session opened at {clock}
        investigators [carried|took] {#11-60} boxes of papers out of the {firm} office on {road} Street
        {firm} [suspended|stood down] {#2-9} managers who had been in charge of the {thing} in {place2}
        the regional budget [set aside|reserved] ${#11-90} million for the {thing} and for {people} in {place2}
        a committee of {#5-19} members was [formed|appointed] in {place2} to look into the {thing}
        turnout at the last vote in {place} was [just|only] {#31-59} per cent, the lowest since {#1971-2019}
        {people} in {place2} [lost|missed] {#2-9} days' pay while the {thing} on {road} Street was shut
        a poll of {#200-900} adults in {place2} [found|showed] that {#31-79} per cent wanted the {thing} closed
        the {thing} [stayed|remained] under guard through {weekday} night with {#11-60} officers in {road} Street
        {firm} [reported|posted] a profit of ${#11-90} million for the year, up from ${#2-9} million
        {people} [received|got] letters from {firm} asking them to come to {place2} within {#11-60} days
        the audit of the {thing} [took|lasted] {#11-40} weeks and cost the taxpayers of {place2} ${#200-900},000
        a delegation from {place2} [toured|visited] the {thing} for {#20-90} minutes on {weekday} with {#11-60} reporters
        the unions [called|announced] a strike of {#2-9} hours at the {thing} in {place} for {weekday}
        {firm} [moved|transferred] {#11-90} jobs from {place} to its offices in {place2} in {#2021-2029}
        traffic between {place} and {place2} was [diverted|rerouted] for {#2-9} hours because of the crowd at the {thing}
        the owner of a café on {road} Street [served|gave] tea to {#20-90} {people} waiting for news
        {firm} [promised|pledged] ${#200-900} to each of the {#20-90} {people} affected by the closure of the {thing}
        a court in {place2} [adjourned|postponed] a case against {firm} over the {thing} for {#2-9} weeks
        the {thing} was [built|opened] in {#1951-1999} and had been due for repairs for {#2-9} years
        schools in {place2} [sent|let] {#200-900} pupils home at {clock} on {weekday} because of the protest
        rain and wind [kept|held] the number of {people} at the {thing} in {place} down to {#60-300}
        the prefecture in {place2} [banned|forbade] gatherings of more than {#11-60} {people} near the {thing}
        {firm} [appointed|named] a new head for its office in {place2}, the {#4-6}th in {#7-9} years
        {#11-60} {people} [spoke|testified] for {#2-9} hours before the committee in {place2} on {weekday}
        a hearing on the {thing} was [moved|shifted] to a larger hall in {place2} with {#200-900} seats"""),
    said=lines("""{Main}, {person,} told us.
        {Main}, {person,} recalled.
        {Main}, {person,} added.
        “{Main},” said {person}.
        “{Main},” recalled {person}.
        {Person,} told visitors that {main}.
        {Person,} remarked on {weekday} that {main}.
        {Person,} told guests that {main}.
        {Person,} wrote on {weekday} that {main}.
        On {weekday}, {person,} said that {main}.
        By the account of {person}, {main}.
        To {people}, {person,} explained that {main}."""),
    introductions=lines("""{Person,} took office in {#2019-2030}.
        In the front row on {weekday} sat {person}.
        {Person,} spent {#2-9} hours in {place2} on {weekday}.
        The chair at the hearing in {place2} was held by {person}.
        Also in the hall was {person}.
        {Person,} came to {place2} on the {clock} train.
        Beside the {thing} stood {person}.
        {Person,} has dealt with the affair for {#2-9} months.
        {Person,} arrived with a folder of {#20-900} pages.
        Much of the week was spent in {place2} by {person}.
        {Person,} began in the post {#2-9} years ago.
        Nobody has followed the case for longer than {person}."""),
    body_introductions=lines("""{Body} has its seat in {place2} and a staff of {#11-90}.
        {Body} was founded in {#1951-2019} by {#11-60} {people}.
        {Body} met in {place2} on {weekday}.
        {Body} publishes its figures every {#2-9} months.
        {Body} counts {#60-900} members between {place} and {place2}.
        {Body} sent a delegation of {#2-9} to {place}.
        Among those taking part was {body}."""),
    stock=lines("""The presumption of innocence applies to all persons named in this text.
        The company had not answered our questions by the time of going to press.
        The investigation is at an early stage, the public prosecutor's office said.
        Calls to the number given on the website went unanswered on Friday.
        We asked all sides for comment; their answers will be added here.
        A hearing in the matter has been set down for the spring.
        The police have opened a file and are looking for witnesses.
        More on this story in our evening programme at seven o'clock.
        This is a developing story; please check back for updates.
        The names of private persons have been withheld by the editors.
        Neither side would discuss the matter further when approached by reporters.
        Figures have been converted at the exchange rate of the day.
        The report has been amended to correct the spelling of a name."""),
    footers=lines("""Read us every morning on paper or on your telephone: a subscription costs less than a cup of coffee.
        Have you seen something that we should know about? Write to the news desk.
        All rights reserved. No part of this page may be reproduced without the consent of the publisher.
        The opinions of our columnists are their own and not those of the house.
        Sign up for our newsletter and get the five stories of the day at noon.
        Listen to this article in our app, free for subscribers.
        A member of the regional press council; complaints may be sent to the readers' editor."""),
    named=NAMED,
    unnamed_sources=UNNAMED_SOURCES,
    unnamed=UNNAMED,
    own=OWN,
    cited=CITED,
    cited_dated=CITED_DATED,
    cited_titled=CITED_TITLED,
    cited_linked=CITED_LINKED,
    works_titled=WORKS_TITLED,
    genres=split("book|film|radio feature|photo essay|graphic novel|history|television film|stage play"),
    works_by_body=WORKS_BY_BODY,
    works_vague=WORKS_VAGUE,
    work_kinds=split(
        "bulletin|position paper|case study|fact sheet|monitoring report|green paper|statistical review|handbook"
    ),
    credits=CREDITS,
    nested=NESTED,
    denials=DENIALS,
    headlines=lines("""{place}: the {thing} and its neighbours
        Postcard from {place2}
        {people} of {place2} take to the streets
        Whose {thing} is it anyway?
        {firm} under pressure after {weekday} meeting
        {place2} and {place} bury the hatchet
        {#20-90} {people}, one {thing}
        At the {thing} in {place}, life goes on
        Comment: {place2} deserves better
        Seven days in {place}
        {firm} keeps silent on {place2}
        The week in {place2}, in {#3-9} numbers
        Storm clouds over {firm}
        Readers write: the {thing} in {place2}
        Who are the {people} of {place}?
        {weekday} in {place}: a diary"""),
    headline_claims=lines("""Trouble in {place}: {core}
        Scoop: {core}
        Outcry in {place2}: {core}
        {place2} in uproar: {core}
        The facts: {core}
        {Core}: the story in brief
        In short: {core}
        News on {weekday}: {core}
        The {thing} affair: {core}
        {Core}; {people} want answers
        {Core} – and now?
        Anger among {people}: {core}
        Top story: {core}
        Unheard of: {core}
        {firm} in the spotlight: {core}
        Why it matters that {core}"""),
    topics=(*FIRST, *SECOND),
)
