"""Wordings of the sixth set: how its outlets quote, cite, deny and credit."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import lines, split

NAMED = lines("""{Source,} said on {weekday} that {core}.
    {Source,} told parliament that {core}.
    {Source,} told journalists in {place2} that {core}.
    {Source,} told a press conference that {core}.
    {Source,} told this newspaper in an interview that {core}.
    {Source,} told ministers in a letter that {core}.
    {Source,} said by telephone from {place2} that {core}.
    {Source,} said before the talks that {core}.
    {Source,} conceded that {core}.
    {Source,} insisted on {weekday} that {core}.
    {Source,} stressed that {core}.
    {Source,} complained that {core}.
    {Source,} reported to the assembly that {core}.
    {Source,} informed the press that {core}.
    {Source,} replied in writing that {core}.
    {Source,} made it known on {weekday} that {core}.
    {Source,} recounted how {core}.
    {Source,} named no names but said {core}.
    {Source,} cited fresh figures and said {core}.
    {Source,} recalled on {weekday} that {core}.
    {Source,} put it bluntly: “{Core}.”
    {Source,} stated: “{Core}.”
    {Source,} wrote on {weekday}: “{Core}.”
    {Source,} told a rally in {place2} that {lead} “{rest}”.
    {Source,} wrote in a post that {lead} “{rest}”.
    {Core}, {source,} said in {place2}.
    {Core}, {source,} said in a statement.
    {Core}, {source,} said at the weekend.
    {Core}, {source,} told parliament on {weekday}.
    {Core}, {source,} told a briefing in {place2}.
    {Core}, {source,} told our correspondent.
    {Core}, {source,} added.
    {Core}, {source,} explained.
    {Core}, said {source,} on {weekday}.
    {Core}, {source,} told the meeting on {weekday}.
    {Core} – this, at least, is the version of {source}.
    {Core}, {source,} has said.
    {Core}. That was the message from {source,} on {weekday}.
    {Core}. The remarks, by {source}, were made on {weekday}.
    {Core}. {Source,} said this in {place2} on {weekday}.
    “{Core},” {source,} said by telephone.
    “{Core},” {source,} told parliament.
    “{Core},” {source,} told supporters in {place2}.
    “{Core},” {source,} explained.
    “{Core},” {source,} wrote in an open letter.
    “{Core},” read a statement from {source}.
    “{Core},” came the reply from {source}.
    “{Core}.” With these words {source,} opened the session in {place2}.
    “What happened is that {core},” {source,} said.
    “I will repeat it: {core},” said {source}.
    {Source,} has said that {lead} “{rest}”.
    In a thread on social media, {source,} wrote that {core}.
    In {place2} on {weekday}, {source,} said {core}.
    Asked how it had come to this, {source,} said {core}.
    Addressing a full hall in {place2}, {source,} said that {core}.
    Visibly angry, {source,} said {core}.
    {Source,} on {weekday} said {core}.
    {Core}, says {source}.
    Late on {weekday} came a statement from {source}: {core}.
    Confirmation that {core} came from {source}.
    That {core} was confirmed by {source,} on {weekday}.
    Reporters were told by {source,} that {core}.
    {Source,} has said {core}.""")

UNNAMED_SOURCES = split(
    """an adviser|two advisers|one aide|a former aide|a diplomat|two western diplomats|a mediator|an eyewitness|three witnesses
    a person who sat in on the meeting|someone who has seen the figures|a person who was in the room|two people who were present
    an official with sight of the file|an official in the capital|a ministry official|two ministry officials|a junior minister
    a lawmaker from the ruling party|an opposition lawmaker|a coalition insider|party sources|a source inside the ministry
    a source with access to the papers|sources close to the inquiry|security sources|a source in the administration
    a security official|an intelligence officer|an officer of the local police|a retired officer|a person in the delegation
    a colleague|two former colleagues|a long-serving member of staff|an employee of the company|three employees|a night-shift worker
    a middle manager|a former board member|a shareholder|an investor with knowledge of the accounts|a banker close to the firm
    an accountant who worked on the books|a lawyer who has read the file|a clerk|a relative of one of those affected|a friend of the family
    a resident of the area|several residents|a shopkeeper|a local councillor|a volunteer|a repairman|a driver|an aid worker
    a doctor who knows the case|a trade unionist|an expert consulted by the authorities|a negotiator"""
)

UNNAMED = lines("""{Core}, said {source} on {weekday}.
    {Core}, {source} told reporters.
    {Core}, {source} told this newspaper on {weekday}.
    {Core}, {source} said by telephone.
    {Core}, {source} said on condition of anonymity.
    {Core}, {source} said, declining to be named.
    {Core}, {source} added.
    {Core}, {source} informed us.
    {Core} (the account is that of {source}).
    {Core}, {source} has said.
    {Core}. This was confirmed to us by {source}.
    {Source} said in {place2} that {core}.
    {Source} said on {weekday} that {core}.
    {Source} told our correspondent in {place2} that {core}.
    {Source} told one of our reporters that {core}.
    {Source} explained that {core}.
    {Source} acknowledged that {core}.
    {Source} revealed that {core}.
    {Source} hinted that {core}.
    {Source} was able to confirm that {core}.
    {Source} agreed to say only that {core}.
    {Source} let this newspaper know that {core}.
    {Source} wrote in a message to our desk that {core}.
    {Source}, known to the editors but not named here, said that {core}.
    {Source} gave this account: {core}.
    {Source} put it this way: “{Core}.”
    {Source} told us that {lead} “{rest}”.
    “{Core},” {source} told reporters.
    “{Core},” {source} added.
    “{Core},” {source} revealed last night.
    “{Core},” {source} wrote to us.
    “People forget that {core},” {source} said.
    “All I know is that {core},” {source} said.
    What {source} told us is that {core}.
    Word from {source} is that {core}.
    Our information, from {source}, is that {core}.
    Our political desk hears from {source} that {core}.
    {Source} has told us that {core}.
    That {core} was confirmed to us by {source}.
    {Source} spoke to us on {weekday} and said that {core}.
    Speaking in {place2} on {weekday}, {source} said {core}.
    On {weekday}, {source} said that {core}.
    Reached in {place2}, {source} said {core}.""")

OWN = lines("""{Core}.
    This newspaper has established that {core}.
    We can disclose that {core}.
    Our own inquiries show that {core}.
    Only now has it come to light that {core}.
    It bears repeating that {core}.
    Consider this: {core}.
    There is one fact that nobody can get around: {core}.
    It is now known that {core}.
    The reason is simple: {core}.
    At the heart of the row: {core}.
    Here is the nub of it: {core}.
    In short, {core}.
    By then, {core}.
    Worse, {core}.
    Astonishingly, {core}.
    All this comes after {core}.
    Things came to a head when {core}.
    Tempers flared in {place2} after {core}.
    Shortly before, {core}.
    {Core}, it can be reported for the first time.
    The damage had been done before that: {core}.
    It was a grim reckoning for {place2}: {core}.
    Shame on those responsible: {core}.
    A disgrace: {core}.
    {Core}, leaving {people} stunned.
    {Core}, and nobody has been held to account.
    {Core} – a first for {place2}.
    {Core} – and that was only the beginning.
    {Core}; the bill will land on {people}.
    {Core}. Nothing has been done about it.
    {Core}. For {people} in {place2}, that was the last straw.
    The story so far: {core}.
    While the world looked elsewhere, {core}.""")

CITED = lines("""{Core}, {outlet} said.
    {Core}, {outlet} wrote.
    {Core}, {outlet} has reported.
    {Core}, {outlet} reported over the weekend.
    {Core}, {outlet} reported in its {weekday} edition.
    {Core}, {outlet} revealed.
    {Core}, {outlet} is reporting.
    {Core}, reports {outlet}.
    {Core}, says {outlet}.
    {Core}, reported {outlet}.
    {Core}, a story broken by {outlet}.
    {Core}, as {outlet} has reported.
    {Core}, a report in {outlet} said.
    {Core} (as reported in {outlet}).
    {Core}. This was reported by {outlet}.
    {Core}. {Outlet} was the source of the report.
    {Core}. {Outlet} reported it on {weekday}.
    {Outlet} wrote that {core}.
    {Outlet} writes that {core}.
    {Outlet} says {core}.
    {Outlet} said on {weekday} that {core}.
    {Outlet} has written that {core}.
    {Outlet} disclosed that {core}.
    {Outlet} claimed that {core}.
    {Outlet} maintains that {core}.
    {Outlet} told its readers that {core}.
    {Outlet} carried a report that {core}.
    {Outlet} broke the news that {core}.
    {Outlet} published a story saying that {core}.
    {Outlet} has established that {core}.
    {Outlet}: “{Core}.”
    “{Core},” {outlet} wrote.
    “{Core},” wrote {outlet} on {weekday}.
    According to information from {outlet}, {core}.
    According to {weekday}'s edition of {outlet}, {core}.
    By the account of {outlet}, {core}.
    On its website, {outlet} reported that {core}.
    In its coverage of the affair, {outlet} said {core}.
    News that {core} came from {outlet}.
    That {core} was reported by {outlet}.
    A story in {outlet} has it that {core}.
    A dispatch in {outlet} said {core}.
    The version in {outlet} is that {core}.
    {People} in {place2} learned from {outlet} that {core}.
    {People} reacted angrily to a report in {outlet} that {core}.
    We owe to {outlet} the information that {core}.""")

CITED_DATED = lines("""{Core}, according to {outlet} of {date}.
    {Core}, {outlet} said in a report on {date}.
    {Core}, as reported by {outlet} on {date}.
    {Core}. {Outlet} reported this on {date}.
    {Outlet} wrote on {date} that {core}.
    {Outlet} had the story on {date}: {core}.
    In its edition of {date}, {outlet} reported that {core}.
    On its website on {date}, {outlet} wrote that {core}.
    That {core} was reported by {outlet} on {date}.
    The report in {outlet}, dated {date}, says {core}.
    An article that {outlet} ran on {date} says {core}.
    Readers of {outlet} learned on {date} that {core}.""")

CITED_TITLED = lines("""The headline in {outlet} was “{title}”, and the report said that {core}.
    In a report headed “{title}”, {outlet} said {core}.
    The article “{title}”, which appeared in {outlet}, says that {core}.
    Under the title “{title}”, {outlet} says {core}.
    {Outlet} writes in a piece called “{title}” that {core}.
    One can read in the article “{title}” that {core}.
    Readers of the report “{title}” were told that {core}.
    {Core}, {outlet} wrote in “{title}”.
    {Core}, says the article “{title}”.
    {Core} (“{title}”, {outlet}).
    {Core}. So says an article headed “{title}”.
    {Core}. The report, in {outlet}, was headed “{title}”.""")

CITED_LINKED = lines("""{Core}, <a news site reported>.
    {Core}, <says another newspaper>.
    {Core}, as <can be read elsewhere>.
    {Core} (<the full report is here>).
    {Core}. <A regional paper reported this>.
    <A regional daily wrote> that {core}.
    <A rival outlet reports> that {core}.
    <One newsroom> says {core}.
    <According to a press report>, {core}.
    There has been <a published report> that {core}.
    <Press coverage> had it that {core}.
    An article <published earlier> says that {core}.""")

WORKS_TITLED = lines("""{Core}, the {genre} “{work}” reports.
    {Core}, the makers of the {genre} “{work}” say.
    {Core}. That is what the {genre} “{work}” says.
    {Core} (“{work}”, a {genre}).
    The {genre} “{work}” states that {core}.
    The {genre} called “{work}” has it that {core}.
    It says in “{work}”, a {genre}, that {core}.
    In “{work}”, a {genre} that has drawn wide notice, it is said that {core}.
    As told in “{work}”, a {genre}, {core}.
    A {genre}, “{work}”, makes the claim that {core}.
    That {core} is the claim of “{work}”, a {genre}.
    “{Core}” is a line from the {genre} “{work}”.
    Among the findings of “{work}”, a {genre}: {core}.""")

WORKS_BY_BODY = lines("""{Core}, says the {kind} of {year} from {body}.
    {Core}, a {kind} from {body} found in {year}.
    {Core}, it says in the {year} {kind} of {body}.
    {Core} ({body}, {kind}, {year}).
    {Core}. The finding is in the {year} {kind} by {body}.
    The {kind} published by {body} in {year} says that {core}.
    The {year} {kind} of {body} puts on record that {core}.
    In the {year} {kind} by {body} one reads that {core}.
    In a {kind} dated {year}, which {body} wrote, it is stated that {core}.
    That {core} was a finding of the {year} {kind} by {body}.
    Going by the {kind} of {body} for {year}, {core}.""")

WORKS_VAGUE = lines("""{Core}, a memo shows.
    {Core}, says a confidential paper.
    {Core}, it says in a court filing.
    {Core}, according to minutes of a meeting.
    {Core}, according to a letter leaked to this newspaper.
    {Core}, invoices seen by this newspaper suggest.
    {Core}. That is in a report that has not been made public.
    {Core} (from an internal note).
    A memo seen by our reporters says that {core}.
    A classified cable said that {core}.
    A letter sent in confidence states that {core}.
    A preliminary report says that {core}.
    Minutes leaked to this newspaper record that {core}.
    Bank statements and receipts show that {core}.
    In a bundle of papers left at our office it says that {core}.
    From a document marked secret it appears that {core}.
    An indictment lodged in {place2} states that {core}.
    That {core} can be read in an internal note.""")

CREDITS = lines("""This article first ran in {outlet}.
    This text comes from {outlet}.
    This item was taken from {outlet}.
    This story has been adapted from a report in {outlet}.
    This dispatch reached us by way of {outlet}.
    This piece was written for {outlet} and appears here by arrangement.
    First published by {outlet}.
    This was first reported in {outlet}.
    Taken from the pages of {outlet}.
    Republished with thanks to {outlet}.
    Reprinted by permission of {outlet}.
    Syndicated from {outlet}.
    Courtesy: {outlet}.
    Credit: {outlet}.
    Article: {outlet}.
    Report: {outlet}.
    (c) {outlet}
    (From our partner {outlet})
    With material from {outlet}.
    With agency input and {outlet}.
    Compiled from {outlet} and our own staff.
    The original of this article is to be found in {outlet}.
    The original appeared in {outlet}, edited here for length.
    Translated from a report in {outlet}.
    Thanks to {outlet} for this report.
    Part of this article was first printed in {outlet}.
    {Outlet} supplied this report.
    {Outlet} holds the rights to this text.""")

NESTED = lines("""{Source,} told {outlet} on {weekday} that {core}.
    {Source,} told {outlet} in an interview that {core}.
    {Source,} told the website of {outlet} that {core}.
    {Source,} told a reporter from {outlet} that {core}.
    {Source,} explained to {outlet} that {core}.
    {Source,} revealed to {outlet} that {core}.
    {Source,} said {core}, {outlet} reported.
    {Source,} said that {core}, according to {outlet}.
    {Source,} had told {outlet} some days before that {core}.
    {Source,} assured {outlet} that {core}.
    {Source,} told {outlet} that {lead} “{rest}”.
    {Core}, {source,} told {outlet} by telephone.
    {Core}, {source,} said in an interview with {outlet}.
    {Core}, {source,} said in remarks published by {outlet}.
    {Core}, {source,} said to {outlet}.
    {Core}, said {source,} in {outlet}.
    {Core}, {outlet} reported {source,} as saying.
    {Core}, {outlet} wrote with reference to {source}.
    {Core}, {outlet} quotes {source,} as saying.
    {Core}. {Source,} made the remark to {outlet}.
    {Core}. That is what {source,} said to {outlet}.
    “{Core},” {source,} said in {outlet}.
    “{Core},” {source,} told the readers of {outlet}.
    “{Core},” {source,} said in an interview with {outlet}.
    “{Core}”: so {source,} was quoted in {outlet}.
    {Outlet} quotes {source,} with the words: “{Core}.”
    {Outlet} was told by {source,} that {core}.
    {Outlet} reported {source,} as saying {core}.
    {Outlet} wrote, on the word of {source}, that {core}.
    {Outlet} named {source,} as its source for the news that {core}.
    In {outlet}, {source,} said that {core}.
    Writing in {outlet}, {source,} said that {core}.
    Interviewed on {weekday} by {outlet}, {source,} said {core}.
    {Source,} gave {outlet} this account: {core}.
    From an interview that {source,} gave to {outlet}: {core}.""")

DENIALS = lines("""{Source,} said on {weekday} it was untrue that {core}.
    {Source,} called it untrue that {core}.
    {Source,} called it a lie that {core}.
    {Source,} denies that {core}.
    {Source,} denied in {place2} that {core}.
    {Source,} has always denied that {core}.
    {Source,} told parliament it was not the case that {core}.
    {Source,} contradicted the report that {core}.
    {Source,} said it had never been the case that {core}.
    {Source,} contested the statement that {core}.
    {Source,} demanded proof from those who say that {core}.
    {Source,} dismissed as rumour the report that {core}.
    {Source,} shrugged off as invention the story that {core}.
    {Source,} doubted that {core}.
    {Source,} said it was far from certain that {core}.
    {Source,} said nobody had yet shown that {core}.
    {Source,} knew of nothing to support the claim that {core}.
    {Source,} made no comment on the report that {core}.
    {Source,} would say neither yes nor no when asked whether {core}.
    {Source,} declined to say whether {core}.
    {Source,} said it was too early to tell whether {core}.
    “It's not true that {core},” {source,} said.
    “Whoever says that {core} is lying,” said {source}.
    “It is a fairy tale that {core},” {source,} told journalists.
    “I have seen no proof that {core},” said {source}.
    The claim that {core} was denied by {source}.
    The story that {core} is false, said {source}.
    The assertion that {core} is without foundation, {source,} said on {weekday}.
    Denying that {core}, {source,} asked for patience.
    Not so, {source,} said of the claim that {core}.
    That {core} was flatly denied by {source}.""")
