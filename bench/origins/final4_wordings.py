"""Wordings of the fourth set: how papers, agencies and broadcasters of many countries quote, cite, deny and credit."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import lines, split

NAMED = lines("""“{Core}” – that is how {source,} put it on {weekday}.
    It was {source,} who told a packed hall in {place2} that {core}.
    {Core}. That, at any rate, is what {source,} told the committee.
    {Core}. So said {source}.
    {Core}. The account is that of {source}.
    {Core}. These are the words of {source}.
    In the words of {source}, “{core}”.
    “{Core}”, {source,} explained to journalists gathered in {place2}.
    Speaking on breakfast radio, {source,} stated that {core}.
    On the late bulletin, {source,} stated flatly that {core}.
    Giving evidence in {place2} on {weekday}, {source,} testified that {core}.
    Under questioning from lawyers, {source,} conceded that {core}.
    {Core}, {source,} conceded under cross-examination.
    {Core} (statement of {weekday} by {source}).
    {Core}: this was the message from {source}, whose remarks were carried live.
    To quote {source}: “{Core}.”
    Asked point-blank, {source,} replied: “Yes, {core}.”
    “Yes, {core},” was the answer of {source}.
    {Source,} let it be known on {weekday} that {core}.
    {Source,} has gone on record as saying that {core}.
    The assertion that {core} comes from {source}.
    That {core} was disclosed on {weekday} by {source}.
    That {core} was the sworn evidence of {source}.
    The news that {core} was broken to {people} by {source}.
    Word that {core} came on {weekday} from {source}.
    By the account of {source}, {core}.
    As {source,} tells it, {core}.
    As {source,} sees it, {core}.
    If {source,} is to be believed, {core}.
    {Core}, to hear {source,} tell it.
    {Source,} painted a bleak picture: {core}.
    {Source,} did not mince words: “{Core}.”
    {Source,} spelled it out for {people} in {place2}: {core}.
    {Source,} testified that {lead} “{rest}”.
    For {source}, there is no question that {lead} “{rest}”.
    In a video posted overnight, {source,} declared: “{Core}.”
    A communiqué issued by {source,} states that {core}.
    A communiqué from {source,} reads: “{Core}.”
    A letter signed by {source,} puts it this way: {core}.
    In sworn testimony, {source,} related how {core}.
    {Source,} informed the families on {weekday} that {core}.
    {Source,} admitted after long hesitation that {core}.
    {Source,} was adamant: {core}.
    {Source,} went further and charged that {core}.
    “You have to understand that {core},” {source,} pleaded.
    “The fact is, {core},” {source,} shot back.
    “As far as we can establish, {core},” {source,} informed the press.
    Reached by telephone, {source,} affirmed that {core}.
    {Core}, {source,} contends.
    {Core}, in the telling of {source}.
    {Core}, a silent audience in {place2} heard from {source}.
    {Core}, we were told by {source}.
    {Source,} has been telling {people} for days that {core}.
    To applause from {people}, {source,} thundered: “{Core}!”""")

UNNAMED_SOURCES = split(
    """an aide to the minister|two aides to the minister|a diplomat posted to the region|a Western diplomat|two diplomats
    someone with access to the files|a cabinet member who did not wish to be quoted by name|an insider|insiders|a court clerk
    security circles|circles close to the leadership|a member of the delegation|three members of the delegation
    a nurse on the ward|a porter who saw it happen|a colleague of the accused|colleagues of the accused|a mid-ranking officer
    an accountant who handled the books|a bookkeeper|a person who sat in on the talks|persons who sat in on the talks
    a high-placed source|one high-placed source|a reliable source|sources in the capital|a source in the ministry
    sources close to the file|an official of the second rank|one official, who cannot be named|a judge who is not on the case
    a technician|a technician on the night shift|a foreman|a deckhand|a retired colonel|a shareholder with a large stake
    somebody on the negotiating team|a figure in the governing party|an opposition figure|a man living next door
    a woman who works there|a young doctor|relatives of one victim|the cousin of one of those involved|a clergyman
    a banker with a view of the accounts|an auditor|one of the auditors|a broker|a team-mate|a trainer from a rival club
    a cleaner|a museum attendant|a stagehand|a regular at the place|an acquaintance of the family|one of the organisers
    a local businessman|an engineer formerly on the payroll|somebody who knows the place well"""
)

UNNAMED = lines("""{Core}. This comes from {source}.
    {Core}. Who says so: {source}.
    {Core}. So we were assured by {source}.
    The information that {core} was passed to us by {source}.
    Our correspondent in {place2} has it from {source} that {core}.
    {Core}, {source} let slip.
    Word reached us through {source} that {core}.
    {Source} whispered to this column that {core}.
    {Core}, or so {source} insisted.
    “{Core}”, {source} confided.
    “{Core}”: this from {source}.
    {Source}, requesting anonymity, explained that {core}.
    {Source}, not named here for reasons of safety, recounted that {core}.
    With a promise of anonymity, {source} revealed that {core}.
    On the understanding that no name would appear, {source} disclosed that {core}.
    {Core}, claimed {source}.
    By phone from {place2}, {source} related that {core}.
    {Core} – this from {source}.
    To believe {source}, {core}.
    In the version given by {source}, {core}.
    We spoke to {source}, who put it plainly: “{Core}.”
    We spoke in {place2} with {source}, who stated that {core}.
    {Source} spoke of it with reluctance: {core}.
    In a voice message, {source} let us know that {core}.
    {Core} (information from {source}).
    {Core}, we learned from {source}.
    “{Core},” {source} shrugged.
    From {source} comes the claim that {core}.
    Quietly, {source} admitted that {core}.
    It was {source}, and not the authorities, who disclosed that {core}.
    Over coffee in {place2}, {source} set out how {core}.
    That {core} was intimated to us on {weekday} by {source}.
    “Look, {core},” {source} sighed.
    “Make no mistake, {core},” {source} warned.
    “It is an open secret that {core},” {source} remarked.
    Behind closed doors, {source} conceded that {core}.
    Our newsroom was tipped off by {source} that {core}.
    {Source} got in touch with our editors to say that {core}.
    {Source} swore to us that {core}.
    Going by what {source} shared with us on {weekday}, {core}.
    As {source} remembered it, {core}.
    {Source} put it to us that {lead} “{rest}”.""")

OWN = lines("""{Core}.
    The facts: {core}.
    Here is what happened: {core}.
    A reminder of how it began: {core}.
    Small wonder, when {core}.
    Let us not forget that {core}.
    How was it possible that {core}?
    And yet {core}.
    The anger in {place2} has a reason: {core}.
    One detail stands out: {core}.
    It took months before the public learned that {core}.
    Background: {core}.
    (For readers who missed it: {core}.)
    Nobody disputes any longer that {core}.
    {Core}, a turning point in the whole affair.
    {Core} – a blow from which {place2} has yet to recover.
    {Core}; the consequences are still being counted in {place2}.
    {Core}. Nothing has been the same in {place2} since.
    {Core}. How often must it happen before somebody acts?
    Ever since {core}, {people} have been restless.
    Hardly had the dust settled when it turned out that {core}.
    The bare facts are these: {core}.
    To recap: {core}.
    As is now clear, {core}.
    Thus it came about that {core}.
    On top of everything, {core}.
    What {people} cannot forgive is that {core}.
    Much of the bitterness stems from the fact that {core}.
    No one was prepared for what followed: {core}.
    Our chronology begins where it must: {core}.
    It is a sorry tale: {core}.
    The list of failures is long, and one weighs most: {core}.
    It was no accident that {core}.
    With the scandal now in the open – {core} – the mood in {place2} has turned.
    It is a scandal that {core}.""")

CITED = lines("""{Core}, {outlet} writes.
    {Core}, writes {outlet}.
    {Core}, {outlet} wrote on {weekday}.
    {Core}. So reports {outlet}.
    {Core}. That emerges from the reporting of {outlet}.
    {Core}. The details appeared in {outlet}.
    {Core}. This, at least, is the story told by {outlet}.
    {Core} (source: {outlet}).
    {Core} (via {outlet}).
    {Core}, {outlet} has it.
    {Core}, {outlet} understands.
    {Core}, if {outlet} has it right.
    {Core}, it says in {outlet}.
    {Core}, the audience of {outlet} learned on {weekday}.
    {Core}, so ran an item in {outlet}.
    {Core}, a dispatch by {outlet} stated.
    {Core} – that is the gist of what {outlet} published on {weekday}.
    {Core} – at least, that is what {outlet} says.
    Over at {outlet}, they write that {core}.
    Colleagues at {outlet} have found out that {core}.
    Our colleagues at {outlet} write that {core}.
    Research by {outlet} shows that {core}.
    Thanks to {outlet}, we know that {core}.
    What {outlet} has published is explosive: {core}.
    We take this from {outlet}: {core}.
    We quote from {outlet}: “{Core}.”
    {Outlet} puts it like this: “{Core}.”
    {Outlet} carries the news that {core}.
    {Outlet} led on {weekday} with the news that {core}.
    {Outlet} came out with the claim that {core}.
    {Outlet} informed its audience on {weekday} that {core}.
    {Outlet} alleges that {core}.
    {Outlet} claims to know that {core}.
    {Outlet} also has it that {core}.
    {Outlet}, for its part, writes that {core}.
    Unless {outlet} is mistaken, {core}.
    If one believes {outlet}, {core}.
    As can be read in {outlet}, {core}.
    In an item carried by {outlet}, it is stated that {core}.
    That {core} was disclosed by {outlet}.
    Reports in {outlet} suggest that {core}.
    Coverage by {outlet} indicates that {core}.""")

CITED_DATED = lines("""The {date} edition of {outlet} has it that {core}.
    In its issue of {date}, {outlet} wrote that {core}.
    {Core}, {outlet} wrote on {date}.
    {Core} ({outlet}, {date}).
    {Core}. {Outlet} carried this on {date}.
    Under the date of {date}, {outlet} noted that {core}.
    It was on {date} that {outlet} disclosed how {core}.
    Back on {date}, {outlet} had told its audience that {core}.
    {Core}, as {outlet} was the first to write on {date}.
    An item in {outlet} dated {date} says this: {core}.
    That {core} could be read in {outlet} on {date}.
    Since {outlet} disclosed on {date} that {core}, the calls for action have not died down.""")

CITED_TITLED = lines("""“{Title}” is the heading over a piece in {outlet} which states that {core}.
    {Core}, runs a piece in {outlet} with the heading “{title}”.
    The piece “{title}”, carried by {outlet}, has it that {core}.
    In its article “{title}”, {outlet} wrote that {core}.
    {Core} (see “{title}” in {outlet}).
    {Core}. It is all in {outlet}, under “{title}”.
    Anyone who opened {outlet} at the story “{title}” read that {core}.
    {Outlet} published a piece called “{title}”; in it one reads that {core}.
    Beneath the words “{title}”, {outlet} laid out how {core}.
    As {outlet} put it in “{title}”, {core}.
    We refer to the newspaper report “{title}”, in which it says that {core}.
    From the news article “{title}” comes the information that {core}.
    {Core} – so one reads in the news item “{title}”.""")

CITED_LINKED = lines("""{Core}, <another paper writes>.
    <As has been written elsewhere>, {core}.
    {Core} (<the account in full>).
    <This account in the press> has it that {core}.
    Elsewhere, <journalists have laid out> how {core}.
    <Another newsroom has found> that {core}.
    {Core}, <if press accounts are right>.
    {Core}. <Read the press report on this>.
    <The findings of one newspaper>: {core}.
    The press <has been full of it>: {core}.
    <Colleagues at another title> describe how {core}.
    <Media accounts> put it thus: {core}.""")

WORKS_TITLED = lines("""In the {genre} “{work}” one finds the statement that {core}.
    {Core}. We owe this to the {genre} “{work}”.
    {Core}, one learns from the {genre} “{work}”.
    {Core} (from the {genre} “{work}”).
    {Core}, to follow the author of “{work}”.
    The author of the {genre} “{work}” has established that {core}.
    Those who know the {genre} “{work}” will remember that {core}.
    “{Work}” – the {genre} everyone in {place2} is talking about – has it that {core}.
    The most quoted line of the {genre} “{work}” runs: “{Core}.”
    There is a passage in the {genre} “{work}” to the effect that {core}.
    With the {genre} “{work}” came the disclosure that {core}.
    Drawing on the {genre} “{work}”, we can say that {core}.
    That {core} is set out at length in the {genre} “{work}”.""")

WORKS_BY_BODY = lines("""{Core}. Such is the finding of a {kind} that {body} issued in {year}.
    {Core} ({kind} by {body}, {year}).
    {Core}, it says in the {kind} which {body} submitted in {year}.
    {Core}, as recorded in the {kind} of {year} by {body}.
    In a {kind} for {year}, {body} recorded that {core}.
    Back in {year}, a {kind} from {body} had noted that {core}.
    The {kind} that {body} brought out in {year} leaves no doubt that {core}.
    From the {year} {kind} by {body} it follows that {core}.
    One line in the {year} {kind} by {body} reads: “{Core}.”
    Buried in the {year} {kind} by {body} is the finding that {core}.
    That {core} was set down by {body} in a {kind} of {year}.""")

WORKS_VAGUE = lines("""Papers that our editors were able to consult show that {core}.
    {Core}. That is clear from papers in our possession.
    {Core}, it says in the charge sheet.
    {Core}, reads an entry in the minutes.
    {Core}, to go by an unsigned note.
    {Core} (quoted from an internal circular).
    A file that was leaked to us has it that {core}.
    A handwritten ledger records that {core}.
    According to the case file, {core}.
    An e-mail that has fallen into our hands states: “{Core}.”
    A recording made available to our editors contains the sentence “{core}”.
    A transcript, a copy of which we hold, has it that {core}.
    In a complaint lodged with a court in {place2}, it is asserted that {core}.
    A cable marked as secret notes that {core}.
    The indictment alleges that {core}.
    Bank statements that we have inspected point to one thing: {core}.
    From a set of slides it emerges that {core}.
    The judgment, now in the public domain, holds that {core}.""")

CREDITS = lines("""Text: {outlet}.
    Words: {outlet}.
    Copy: {outlet}.
    Reprinted from {outlet}.
    First carried by {outlet}.
    Taken over from {outlet} with minor cuts.
    This is a shortened version of a text that ran in {outlet}.
    We thank {outlet} for leave to reprint.
    Our thanks go to {outlet}, where this text ran before.
    Syndicated by {outlet}.
    Adapted from {outlet}.
    Translated and adapted from a text by {outlet}.
    Parts of this article come from {outlet}.
    In cooperation with {outlet}.
    Content partner: {outlet}.
    Editorial staff, based on {outlet}.
    Compiled from {outlet}.
    Wire copy: {outlet}.
    Filed by {outlet}.
    By arrangement with {outlet}.
    Original version: {outlet}.
    Where this ran before: {outlet}.
    Passages of this text are taken from {outlet}.
    Our desk, with {outlet}.
    With material supplied by {outlet}.
    The report was taken over in part from {outlet}.
    Rights to the text: {outlet}.
    {Outlet} made this text available to us.""")

NESTED = lines("""{Source,} let {outlet} know that {core}.
    {Core}, {outlet} was told by {source}.
    {Core}, {source,} is cited in {outlet} as saying.
    {Core}. {Source,} said as much to {outlet}.
    With these words {source,} was cited in {outlet}: “{Core}.”
    To {outlet}, {source,} put it bluntly: “{Core}.”
    Questioned by {outlet}, {source,} replied that {core}.
    A reporter for {outlet} heard {source,} say that {core}.
    {Outlet} has {source,} saying that {core}.
    {Outlet} gives the floor to {source}: “{Core}.”
    {Outlet} reproduces a remark by {source}: “{Core}.”
    {Outlet} attributes to {source,} the statement that {core}.
    {Outlet} spoke to {source}, who stated that {core}.
    “{Core}”, {outlet} has {source,} saying.
    “{Core}”, {source,} is quoted in {outlet}.
    “{Core}”: {outlet} is quoting {source}.
    In the columns of {outlet}, {source,} stated that {core}.
    In conversation with {outlet}, {source,} volunteered that {core}.
    A guest of {outlet} on {weekday}, {source,} stated that {core}.
    Interviewed by {outlet}, {source,} maintained that {core}.
    Through {outlet}, {source,} let it be known that {core}.
    In a letter printed by {outlet}, {source,} wrote that {core}.
    In a column for {outlet}, {source,} argues that {core}.
    It was to {outlet} that {source,} disclosed how {core}.
    The words are those of {source}, as printed in {outlet}: “{Core}.”
    The remark that {source,} made to {outlet} was unequivocal: “{Core}.”
    {Core}, in the words of {source,} to {outlet}.
    {Core} ({source,} to {outlet}).
    {Core}, {source,} wrote in a guest piece for {outlet}.
    {Source,} repeated to {outlet} on {weekday} that {core}.
    {Source,} had earlier revealed to {outlet} that {core}.
    Whoever read the interview that {source,} gave to {outlet} knows that {core}.""")

DENIALS = lines("""{Source,} called it a fabrication that {core}.
    “No, it is not true that {core},” {source,} countered.
    “Nonsense” was the verdict of {source,} on the claim that {core}.
    “Pure invention,” was how {source,} answered the story that {core}.
    That {core} is a lie, {source,} fumed.
    That {core} is simply untrue, in the view of {source}.
    The claim that {core} has no basis, {source,} responded.
    The rumour that {core} is unfounded, {source,} made clear on {weekday}.
    {Source,} waved away the idea that {core}.
    {Source,} took issue with the assertion that {core}.
    {Source,} contradicted the version according to which {core}.
    {Source,} cast doubt on the story that {core}.
    {Source,} questioned whether {core}.
    {Source,} doubts very much that {core}.
    {Source,} was not convinced that {core}.
    {Source,} was unable to say whether {core}.
    {Source,} would neither confirm nor deny that {core}.
    {Source,} did not wish to say whether {core}.
    {Source,} left open whether {core}.
    {Source,} took no position on whether {core}.
    Whether {core} was a question on which {source,} would not be drawn.
    Whether {core} remains to be proved, {source,} cautioned.
    It has not been established whether {core}, {source,} pointed out.
    There is no proof at all that {core}, {source,} countered.
    {Source,} ruled out that {core}.
    At no time was it the case that {core}, {source,} protested.
    {Source,} demanded a retraction of the claim that {core}.
    {Source,} threatened to sue anyone who repeats that {core}.
    {Source,} branded it a smear to say that {core}.
    Fake news is what {source,} calls the claim that {core}.
    Contrary to what is being said, {source,} declared, it is wrong that {core}.
    It is a myth that {core}, {source,} objects.
    {Source,} does not believe for a moment that {core}.""")
