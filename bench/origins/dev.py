"""Templates for work on the program: invented outlets, people and places, and the wordings of every way to carry a claim."""
# ruff: noqa: E501  (lists read better unbroken)

from dev_topics import FIRST
from dev_topics_more import SECOND
from templates import Templates, lines, split

TEMPLATES = Templates(
    outlet_places=split(
        """Harbour|Aldane|Kessing|Marrow Valley|Tolland|Evening|Carrow|Brisk Bay|Halden|Wexcombe|Sorrel|Northgate|Penhallow
        Quill Lane|Lower March|Estuary|Ironbridge|Fenwick|Saltmarsh|Greyfriars|Upland|Canal Street|Redcliff|Westering|Hollin
        Amberley|Dunmore|Morning|Coldwater|Three Rivers"""
    ),
    outlet_nouns=split(
        "Herald|Tribune|Courier|Gazette|Chronicle|Observer|Examiner|Record|Journal|Standard|Sentinel|Dispatch"
    ),
    outside_outlets=split(
        """Radio Lindum|the Lantern Weekly|Channel Orion|the Vesper Review|the Ostland Allgemeine|Blue Quay Radio
        the Parish Pump Online|the Great Plain Monitor|the Anvil|Night Train Magazine|Voice of the Fells|the Meridian Agency
        the Copper Kettle Blog|the Seven Isles Bulletin|TV Kastell|the Frontier Mail|La Hoja del Puerto|the Glass Mirror
        the Old Mint Letter|Radio Sund|the Weekly Plough|Port and Starboard|the Inland Telegraph|the Swallow|Delta Newsreel"""
    ),
    first_names=split(
        """Dario|Marta|Ilse|Tobias|Renata|Osric|Lena|Viktor|Amina|Caspar|Helga|Idris|Joana|Kamil|Livia|Magnus|Nadia|Orla
        Pavel|Quentin|Rosalind|Stefan|Tamsin|Ulrich|Vera|Walid|Yara|Zoltan|Beatrix|Conrad|Delphine|Emeric|Agnes|Boris
        Clara|Edmund|Flora|Gregor|Hanna|Ivo|Judith|Leopold|Miriam|Nikolai|Odette|Petra|Rufus|Sabine|Theodor|Wanda"""
    ),
    last_starts=split(
        "Vel|Harka|Pello|Quis|Rado|Sando|Tarra|Ulve|Wynda|Yarro|Zelle|Brando|Carmo|Drexa|Estri|Falla|Garri|Imri|Jesso|Kestra|Loma|Marche|Nordo|Oake|Parge|Queri|Thorna|Vante|Whela|Ashdo|Cazo|Dunna|Elphi|Farro|Hesku|Istra|Jorve|Lindo|Mabre|Nesba"
    ),
    last_ends=split(
        "way|ster|mir|val|nt|stad|more|ller|vold|dy|lin|gate|low|ck|sop|ski|quist|ham|rgan|nberg|tti|shott"
    ),
    place_starts=split(
        "Brack|Saltb|Karsk|Dremm|Tarn|Ilm|Borr|Cress|Vadh|Liss|Petr|Ans|Mireb|Stav|Kolv|Ashp|Ringl|Torv|Eskd|Zeln|Ferr|Gorm|Hald|Jeth|Lorn|Mosk|Nann|Ord|Pold|Rusk|Skell|Thrap|Ulv|Wend|Yox"
    ),
    place_ends=split("ay|el|en|mouth|ow|ing|olm|ford|wick|ard|by|une|ale|ley|esk|ona|ick|erby|ath|um"),
    firms=split(
        "{a} & {b}|{a} Holdings|{a} Works|{a} {b} Lines|{a} Brothers|{a} Contracting|{a} and Daughters|{a} Industrial|{a} Supply|{b}-{a} Group"
    ),
    quotes=(("“", "”"), ("“", "”"), ("“", "”"), ('"', '"'), ('"', '"'), ("‘", "’"), ("«", "»"), ("„", "“"), ("'", "'")),
    dates=("%B {day}, %Y", "{day} %B %Y", "%Y-%m-%d", "%A, {day} %B %Y"),
    hedges=split("allegedly|reportedly|apparently|supposedly|probably|seemingly|possibly|perhaps|presumably"),
    openers=split(
        """on {weekday}|late on {weekday}|early on {weekday}|on {weekday} evening|by {weekday} noon|that same night
        before the week was out|towards evening|during the night to {weekday}|not long after sunrise|as the bells rang
        {#2-9} days later|within {#2-9} hours|in the meantime|at the same time|a little after {clock}|at about {clock}
        in heavy rain|under a low sky|by the light of torches|for the {#4-9}th time this year|since {weekday}|until {weekday}
        once again|even now|to the surprise of many|with some delay|in spite of the cold"""
    ),
    tails=split(
        """as a list on the door shows|which took {#2-9} hours|and nobody was hurt|as in the year before|under the eyes of {#3-60} onlookers
        until it was too dark to see|and the bill is still open|as can be seen from the road|and half of the town came to look
        for want of anything better|to applause from the windows|and not a word was spoken|at a cost of {#20-900} crowns
        as the custom is in {place2}|and the photographs hang in a shop window|for reasons that are in dispute
        and the rest was left to {weekday}|which is {#2-9} more than last year|in full view of the station
        and so it has stayed|after a call at {clock}|by order of the county|and {#2-9} dogs looked on|with help from {place2}"""
    ),
    filler=lines("""a school class from {place2} had [painted|made] {#3-40} banners for the walk to the {thing}
        the baker in {road} [handed out|gave away] {#20-90} loaves to {people} who had been up all night
        a choir of {#11-60} {people} [sang|could be heard] outside the {thing} until the rain set in
        the road past the {thing} was [closed|barred] with {#2-9} carts and a rope from {place2}
        {people} from {place} [lit|put up] {#20-200} candles on the steps of the {thing}
        {firm} [hung|posted] a notice of {#2-9} lines at the {thing} and locked its office in {road}
        the county [set aside|found] {#3-90} thousand crowns for {people} who cannot work while the {thing} is shut
        the priest of {place2} [opened|unlocked] the parish room to {#11-80} {people} and their dogs
        an old photograph of the {thing} [turned up|was found] in {place2} with {#2-9} names on its back
        the bus to {place2} [ran|left] half empty, with {#2-9} {people} and a crate for {firm} aboard
        {#2-9} reporters and {#3-30} {people} [shared|sat on] one bench beside the {thing}
        the weather office in {place2} [expects|foresees] {#2-9} more days of wind around the {thing}
        a dealer from {road} [bought|took] {#3-40} broken lamps from the {thing} for {#2-9} crowns
        children in {place} [play|pretend] that they are {people}, with a bucket for the {thing}"""),
    said=lines("""{Main}, {person} said.
        {Person,} said that {main}.
        “{Main},” said {person}.
        {Person,} recalled that {main}.
        According to {person}, {main}.
        “{Main},” {person,} told a neighbour.
        {Person,} added that {main}.
        As {person,} tells it, {main}."""),
    introductions=lines("""{Person,} spent most of {weekday} between {place2} and the {thing}.
        {Person,} had come to {place} by the {clock} bus with {#2-9} folders.
        Among those who spoke on {weekday} in {place2} was {person}.
        The questions in {place2} went to {person}, for some {#20-90} minutes.
        {Person,} took the chair in {road} at {clock}.
        {Person,} has held the post for {#2-19} years and lives in {place2}.
        {Person,} was seen at the {thing} with {#2-9} members of the staff.
        {Person,} faced {#3-40} {people} in the parish room of {place2}.
        {Person,} walked through {road} on {weekday} and shook hands with {people}.
        On the platform in {place2} stood {person}."""),
    body_introductions=lines("""{Body} sent {#2-9} of its people to {place2} on {weekday}.
        {Body} has {#11-90} officers and a branch office in {road}.
        {Body} met behind closed doors in {place2} until {clock}.
        The matter is now with {body}, which has {#2-9} weeks.
        {Body} opened its windows to {people} on {weekday}.
        {Body} keeps a watch on the {thing} and publishes {#2-9} bulletins a year."""),
    stock=lines("""It was not immediately clear how many people had been affected.
        The ministry did not immediately respond to a request for comment.
        The claim could not be independently verified.
        No one has been charged so far.
        They spoke on condition of anonymity because they were not authorised to speak to the press.
        An investigation into the cause has been opened.
        A spokeswoman declined to comment when she was reached by telephone.
        The hearing was adjourned until the following week.
        Emergency services were sent to the scene.
        Neither side has commented publicly on the matter.
        This is a developing story and will be updated.
        Calls to the company's office went unanswered on Friday evening."""),
    footers=lines("""Sign up for our morning newsletter and never miss a story from the region.
        Our journalism is paid for by readers: become a member today for the price of a coffee.
        Do you know more about this? Write to our news desk or call the tip line at any hour.
        Comments are open to registered readers until midnight and are moderated with care.
        The newsroom follows the code of the regional press council and corrects its errors promptly.
        This outlet belongs to its staff and takes no money from parties or ministries."""),
    named=lines("""“{Core},” {source,} said.
        “{Core},” said {source}.
        {Source,} said {core}.
        {Source,} said that {core}.
        According to {source}, {core}.
        {Source,} told reporters that {core}.
        {Source,} told a packed hall in {place2} that {core}.
        {Source,} confirmed on {weekday} that {core}.
        {Core}, {source,} said on {weekday}.
        {Core}, according to {source}.
        In a statement, {source,} said that {core}.
        {Source,} put it this way: “{Core}.”
        “{Core}”: with these words {source,} broke a long silence.
        Asked about it on {weekday}, {source,} answered: “{Core}.”
        {Source,} said that {lead} “{rest}”.
        For {source} there is no doubt that {core}.
        {Source,} has stated in writing that {core}.
        “{Core},” {source,} told the assembly on {weekday}.
        Speaking in {place2}, {source,} said that {core}.
        {Source,} described to this newspaper how {core}.
        In the account of {source}, {core}.
        By telephone from {place2}, {source,} said: “{Core}.”
        {Source,} maintains that {core}.
        “What we know is that {core},” {source,} said.
        {Source,} repeated on {weekday} that {core}.
        On the steps of the town hall, {source,} said {core}.
        {Source,} wrote to residents that {core}.
        {Core}, {source,} said in an interview broadcast on {weekday}.
        “We have established that {core},” said {source}.
        {Source,} told the inquiry that {lead} “{rest}”.
        “And I want that on the record: {core},” {source,} told those present.
        {Source,} insists that {core}."""),
    unnamed_sources=split(
        """a senior ministry official who asked not to be named|two people briefed on the inquiry|a person close to the talks
        a source familiar with the file|three former employees|a county official|a member of the board who did not want to be identified
        an officer who was on duty that night|people with knowledge of the matter|a retired clerk|a source in the ministry
        a diplomat|one of the engineers involved|two lawyers who have seen the papers|an insider|a government source
        a security official|someone who was in the room|a manager who has since left|four residents who feared for their jobs
        an aide to the minister|a worker who gave no name|a veteran of the service|officials|sources|a source close to the company
        an investigator who is not allowed to speak to the press|two witnesses|a relative of one of those affected|an auditor
        a well-placed source|a former director|a junior official in the provincial office|several people who attended the meeting
        a consultant hired that year|one person in a position to know|a driver for the firm|a trade union source|an adviser
        a person who has read the report|a neighbour who did not give her name|a police source|an accountant who left last year
        some of those present|a senior figure in the party|a hospital source|three people who worked there at the time"""
    ),
    unnamed=lines("""{Source} said {core}.
        {Source} said that {core}.
        {Core}, {source} said.
        {Core}, according to {source}.
        According to {source}, {core}.
        “{Core},” {source} said.
        “{Core},” said {source}.
        {Source} told this newspaper that {core}.
        {Source} told us on {weekday}: “{Core}.”
        This newspaper has learned from {source} that {core}.
        {Source} described on {weekday} how {core}.
        {Source} spoke for {#20-90} minutes and said that {core}.
        We were told by {source} that {core}.
        In the words of {source}, “{core}”.
        {Source} confirmed in a short call that {core}.
        On condition of anonymity, {source} said that {core}.
        {Core}: that is what {source} told our reporter.
        From {source} comes the information that {core}.
        {Source} was certain on {weekday} that {core}.
        {Source} recalled in a café in {place2} that {core}.
        The account of {source} is that {core}.
        {Source} stated, and would not be quoted further, that {core}.
        Late on {weekday}, {source} said {core}.
        {Source} let it be known that {core}.
        {Source} swore to our reporter that {core}.
        “Everybody inside knew that {core},” {source} said.
        {Source} said by telephone from {place2} that {lead} “{rest}”.
        {Source} whispered it in {road}: “{Core}.”"""),
    own=lines("""{Core}.
        The facts are short: {core}.
        It was a week of errors: {core}.
        By then {core}.
        Much has been made of the fact that {core}.
        Nobody in {place2} has forgotten that {core}.
        What has kept {people} awake is that {core}.
        That {core} is where the story begins.
        It all goes back to one thing: {core}.
        {Core}, and since then {place2} talks of nothing else.
        {Core}, which {people} in {place2} will not soon forgive.
        {Core}; the rest followed.
        The trouble is that {core}.
        While {people} slept, {core}.
        At the heart of the affair lies this: {core}.
        {Core}, and no one was told.
        {Core} – a thing unheard of in {place2}.
        Worse, {core}.
        This much is clear to anyone who walks through {road}: {core}.
        {Core}, and {people} paid for it.
        And yet {core}.
        How it came to this is a long tale, but {core}.
        It has come to light that {core}.
        In short, {core}.
        To begin with, {core}.
        One detail stands out among {#11-60} others: {core}.
        In {place2} the talk is of little else, for {core}.
        {Core}, to the shame of {place2}.
        What happened next is known: {core}.
        The timetable leaves little room: {core}."""),
    cited=lines("""{Outlet} reported that {core}.
        {Core}, {outlet} reported.
        {Core}, as {outlet} reported.
        According to {outlet}, {core}.
        {Core}, according to {outlet}.
        {Core}, {outlet} reports.
        {Outlet} has reported that {core}.
        As {outlet} first reported, {core}.
        {Outlet} wrote that {core}.
        “{Core},” {outlet} wrote.
        In its report, {outlet} said that {core}.
        {Outlet} revealed that {core}.
        {Core}, it was reported by {outlet}.
        As readers of {outlet} know, {core}.
        {Outlet} was the first to say that {core}.
        Reporting by {outlet} shows that {core}.
        It was {outlet} that told the public that {core}.
        {Outlet} says that {core}.
        An investigation by {outlet} found that {core}.
        {Core}, {outlet} said.
        {Core}, {outlet} disclosed.
        In the pages of {outlet} one could read that {core}.
        {Outlet} broke the news that {core}.
        If {outlet} is right, {core}.
        We know from {outlet} that {core}.
        {Outlet} carried the story that {core}.
        Citing its own inquiries, {outlet} said {core}.
        {Core}, or so {outlet} has it.
        {Outlet} put it in one line: “{Core}.”"""),
    cited_dated=lines("""{Outlet} reported on {date} that {core}.
        {Core}, {outlet} reported on {date}.
        In its issue of {date}, {outlet} wrote that {core}.
        {Core}, according to a report in {outlet} of {date}.
        On {date}, {outlet} said that {core}.
        {Outlet}, {date}: “{Core}.”
        {Outlet} (edition of {date}) says that {core}.
        An article of {date} in {outlet} has it that {core}."""),
    cited_titled=lines("""An article headlined “{title}” says that {core}.
        {Core}, according to the article “{title}”.
        Under the headline “{title}” it was reported that {core}.
        As the piece “{title}” has it, {core}.
        The report “{title}” in {outlet} says that {core}.
        {Outlet} wrote in “{title}” that {core}.
        {Core}; so it stands in “{title}”, published by {outlet}.
        In “{title}”, {outlet} reported that {core}."""),
    cited_linked=lines("""<One newspaper> reported that {core}.
        According to <an earlier report>, {core}.
        {Core}, <it was reported>.
        As <has been reported>, {core}.
        {Core} (<full story here>).
        <A report> from the region says that {core}.
        Elsewhere one could <read> that {core}.
        {Core}, according to <another outlet>."""),
    works_titled=lines("""In the {genre} “{work}”, it says that {core}.
        According to the {genre} “{work}”, {core}.
        {Core}, according to the {genre} “{work}”.
        The {genre} “{work}” says that {core}.
        {Core}; the source is the {genre} “{work}”.
        As the {genre} “{work}” has it, {core}.
        “{Core},” it says in “{work}”.
        “{Work}”, a {genre} published last year, has it that {core}.
        One can learn from “{work}” that {core}.
        {Core}, as “{work}” puts it.
        The author of “{work}” writes that {core}."""),
    genres=split("book|study|documentary|pamphlet|podcast"),
    works_by_body=lines("""The {year} {kind} by {body} says that {core}.
        According to the {year} {kind} by {body}, {core}.
        {Core}, according to the {year} {kind} of {body}.
        In the {kind} published by {body} in {year}, it says that {core}.
        {Core}, the {year} {kind} by {body} found.
        The {kind} of {year} from {body} concludes that {core}.
        {Core}; that is on page {#3-90} of the {year} {kind} by {body}.
        “{Core},” reads the {year} {kind} by {body}."""),
    works_vague=lines("""A memo says that {core}.
        The {#2021-2030} memo says that {core}.
        {Core}, a memo from {#2011-2020} shows.
        According to an internal report, {core}.
        {Core}, a leaked document shows.
        Papers seen by this newspaper show that {core}.
        A letter that reached our desk says that {core}.
        {Core}, according to court papers.
        An unsigned note has it that {core}.
        Documents say that {core}.
        {Core}, a draft report says.
        An old file contains the line: “{Core}.”
        Minutes of a meeting record that {core}.
        A diary tells how {core}."""),
    work_kinds=split("audit|annual report|inspection report|survey|review|inventory"),
    credits=lines("""Originally published by {outlet}.
        This article first appeared in {outlet}.
        This story was first published by {outlet}.
        Republished with permission from {outlet}.
        {Outlet} contributed reporting.
        With files from {outlet}.
        With reporting by {outlet}.
        Source: {outlet}
        Text: {outlet}
        (With material from {outlet})
        Parts of this text come from {outlet}.
        Reprinted from {outlet}.
        By arrangement with {outlet}.
        From the pages of {outlet}.
        This report draws on {outlet}.
        Taken over from {outlet}, with thanks.
        © {outlet}, used by kind permission.
        A version of this text ran in {outlet}.
        Our partner {outlet} provided this report.
        Syndicated from {outlet}.
        Additional reporting: {outlet}
        Credit: {outlet}
        This text is part of our exchange with {outlet}.
        As first published in {outlet}.
        Compiled from {outlet} and our own desk.
        Courtesy of {outlet}."""),
    nested=lines("""{Outlet} quoted {source,} as saying that {core}.
        {Outlet} quoted {source,} as saying: “{Core}.”
        “{Core},” {source,} told {outlet}.
        {Source,} told {outlet} that {core}.
        {Source,} was quoted by {outlet} as saying that {core}.
        {Core}, {source,} told {outlet}.
        {Core}, {source,} said, according to {outlet}.
        According to {outlet}, {source,} said that {core}.
        In an interview with {outlet}, {source,} said that {core}.
        {Source,} said in an interview with {outlet}: “{Core}.”
        {Outlet} reported that {source,} had said: “{Core}.”
        {Outlet} cites {source,} with the words: “{Core}.”
        {Outlet} reports that {source,} told it that {core}.
        Speaking to {outlet}, {source,} said {core}.
        “{Core},” {outlet} quoted {source,} as saying.
        {Core}, {outlet} quoted {source,} as saying.
        {Source,} confirmed to {outlet} that {core}.
        As {source,} told {outlet}, {core}.
        {Source,} wrote in a letter to {outlet} that {core}.
        {Core}, {source,} is quoted in {outlet}.
        Asked by {outlet}, {source,} answered: “{Core}.”
        {Outlet} learned from {source,} that {core}.
        “{Core}”: so {outlet} quotes {source}.
        In the columns of {outlet}, {source,} said that {core}.
        {Outlet}, citing {source}, reported that {core}.
        {Core}, reported {outlet}, citing {source}."""),
    denials=lines("""{Source,} denied that {core}.
        {Source,} called it a lie that {core}.
        “It is not true that {core},” {source,} said.
        {Source,} rejected the claim that {core}.
        {Source,} disputed on {weekday} that {core}.
        That {core} is false, {source,} said.
        {Source,} said it was invented that {core}.
        {Source,} would not accept that {core}.
        “Whoever says that {core} is mistaken,” said {source}.
        {Source,} dismissed as gossip the report that {core}.
        There is no proof at all that {core}, {source,} said.
        {Source,} contested the statement that {core}.
        “Nobody can seriously believe that {core},” {source,} said.
        {Source,} ruled out that {core}.
        It is wrong to say that {core}, {source,} said on {weekday}.
        {Source,} was angry at the suggestion that {core}.
        {Source,} swore that it was untrue that {core}.
        “That {core} is nonsense,” {source,} told reporters.
        {Source,} demanded a correction of the sentence that {core}.
        {Source,} has always denied that {core}.
        {Source,} told the inquiry it was a fabrication that {core}.
        {Source,} refuted in a statement that {core}.
        It never happened that {core}, {source,} said.
        {Source,} said no document shows that {core}.
        {Source,} described as slander the allegation that {core}.
        “No, it is not the case that {core},” said {source}."""),
    headlines=lines("""After the night in {place}: what {people} saw of the {thing}
        {people} and the {thing}: a visit to {place2}
        {place2} talks of little but the {thing}
        {weekday} in {place}: {people} at the {thing}
        A walk from {place} to {place2}, {#2-29} stops
        {firm}: the view from {place2}
        {#3-60} {people} ask about the {thing}
        The {thing} in {road}, {#2-29} days on
        Letters from {place}: {people} write
        Quiet returns to the {road} {thing}
        Who speaks for the {people} of {place}?
        Notes from {place2}, {weekday}, {clock}
        The long wait of the {people} in {place2}
        {people}, {people} and a {thing} in {place}"""),
    headline_claims=lines("""{Core}
        Revealed: {core}
        Inquiry into {place2}: {core}
        {place2} affair: {core}
        Outrage in {place2}: {core}
        What we know: {core}
        New light on {place}: {core}
        {Core}: {place2} in shock
        The night of {weekday}: {core}
        A town asks questions: {core}
        {Core} – and now?
        Exclusive: {core}
        It happened in {place}: {core}
        {Core}, and {people} are angry"""),
    topics=(*FIRST, *SECOND),
)
