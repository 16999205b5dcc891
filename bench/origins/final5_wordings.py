"""Wordings of the fifth set: how its papers, agencies and stations quote, cite, doubt and copy."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import lines, split

NAMED = lines("""{Source,} said on {weekday} that {core}.
    {Source,} said this week that {core}.
    {Source,} also said {core}.
    {Source,} said earlier that {core}.
    {Source,} said in {place2} that {core}.
    {Source,} told us that {core}.
    {Source,} told journalists that {core}.
    {Core}, {source,} told us.
    {Core}, {source,} also said.
    “{Core},” {source,} told journalists.
    “{Core},” said {source,} on {weekday}.
    On {weekday}, {source,} said {core}.
    {Core}, said {source}.
    {Core}, {source,} said in {place2}.
    {Core}, {source,} said at a briefing on {weekday}.
    {Core}, says {source}.
    “{Core},” {source,} said on {weekday}.
    “{Core},” {source,} told a briefing in {place2}.
    “{Core},” {source,} told us.
    “{Core},” {source,} added.
    “{Core},” {source,} says.
    “{Core},” explained {source}.
    {Source,} said: “{Core}.”
    {Source,} told a press conference: “{Core}.”
    {Source,} told parliament on {weekday} that {core}.
    {Source,} told the council that {core}.
    {Source,} told {people} in {place2} that {core}.
    {Source,} told this paper {core}.
    {Source,} told a committee in {place2} that {core}.
    {Source,} explained that {core}.
    {Source,} stated on {weekday} that {core}.
    {Source,} conceded that {core}.
    {Source,} admitted on {weekday} that {core}.
    {Source,} complained that {core}.
    {Source,} disclosed on {weekday} that {core}.
    {Source,} insisted that {core}.
    {Source,} repeated on {weekday} that {core}.
    {Source,} stressed that {core}.
    {Source,} informed {people} by letter that {core}.
    {Source,} let it be known that {core}.
    {Source,} is convinced that {core}.
    {Source,} takes the view that {core}.
    {Source,} wrote online: “{Core}.”
    {Source,} put it this way: “{Core}.”
    {Source,} charged on {weekday} that {lead} “{rest}”.
    {Source,} complained that {lead} “{rest}”.
    According to {source}, {lead} “{rest}”.
    Said {source}: “{Core}.”
    {Source,} used these words: “{Core}.”
    “{Core}” – the words are those of {source}.
    As {source,} put it, {core}.
    As {source,} told us on {weekday}, {core}.
    The way {source,} sees it, {core}.
    Asked about the matter, {source,} replied: “{Core}.”
    Reached by telephone, {source,} said {core}.
    Contacted by this newspaper, {source,} said that {core}.
    Visiting {place2} on {weekday}, {source,} said that {core}.
    Addressing {people}, {source,} said {core}.
    Testifying in {place2}, {source,} said that {core}.
    In a speech on {weekday}, {source,} said {core}.
    In a brief statement, {source,} said: “{Core}.”
    It was {source,} who said on {weekday} that {core}.
    It was confirmed by {source,} that {core}.
    From {source,} came the information that {core}.
    That {core} was confirmed on {weekday} by {source}.
    The announcement that {core} was made by {source}.
    The accusation that {core} comes from {source}.
    {Core}. So said {source,} on {weekday}.
    {Core}. That is what {source,} told {people}.
    {Core}. The information comes from {source}.
    {Core}, a statement from {source,} said.
    {Core} – that, at least, is the version of {source}.
    {Core} (statement by {source}).
    {Core}, {source,} wrote to {people}.
    {Core}, in the opinion of {source}.""")

UNNAMED_SOURCES = split(
    """a diplomat in the capital|three diplomats|two Western diplomats|an official at the finance ministry|officials at the ministry
    an aide to the mayor|a clerk at the town hall|a nurse from the night shift|someone who was in the room|one participant
    several participants in the meeting|a banker involved in the sale|two bankers|a delegate|a trader|one of the lawyers
    a retired officer|a policeman at the scene|a caretaker|a lorry driver|a mother of two|a local resident|several residents
    an eyewitness|two eyewitnesses|a source inside the company|sources close to the negotiations|security sources|judicial sources
    a customs source|government sources|a government source|a well-placed source|a highly placed official|a club insider
    a member of the board|two members of the board|a lawmaker from the ruling party|an opposition politician
    an engineer on the project|a middleman|a supplier|a former bookkeeper|a shift foreman|a radio technician|two technicians
    a person briefed by investigators|an investigator|an adviser to the committee|people on the inside|an accountant who has seen the books
    a relative of one of those affected|colleagues|a caller to our newsroom|a dock worker|a stallholder|a retired teacher
    an intelligence official|a coalition source|a palace source|someone close to the family|a former cabinet member|half a dozen employees
    a rescue worker|an usher|a secretary|a night porter|people in the trade|an embassy employee"""
)

UNNAMED = lines("""{Source} said on {weekday} that {core}.
    {Source} also said {core}.
    {Source} said this week that {core}.
    {Source} told journalists that {core}.
    {Core}, {source} said this week.
    “{Core},” {source} said this week.
    {Source} told us that {core}.
    {Source} told this paper {core}.
    {Source} told our correspondent in {place2} that {core}.
    {Source} disclosed that {core}.
    {Source} admitted that {core}.
    {Source} confided that {core}.
    {Source} let slip that {core}.
    {Source} said by telephone that {core}.
    {Source} said: “{Core}.”
    {Source} put it bluntly: “{Core}.”
    {Source} gave this account: {core}.
    {Source} complained that {lead} “{rest}”.
    {Source}, asking for anonymity, said {core}.
    {Core}, said {source}.
    {Core}, {source} told us.
    {Core}, {source} told this paper on {weekday}.
    {Core}, {source} added.
    {Core}, as {source} put it.
    {Core}, in the words of {source}.
    {Core}, we hear from {source}.
    {Core} – {source} told us as much.
    {Core}. That is what {source} told us.
    {Core}. The information comes from {source}.
    {Core}. Our information is from {source}.
    {Core}. So, at any rate, said {source} in {place2}.
    “{Core},” {source} said on {weekday}.
    “{Core},” {source} told our correspondent.
    “{Core},” {source} confirmed.
    “{Core},” whispered {source}.
    On {weekday} {source} said {core}.
    As {source} told us, {core}.
    By the account of {source}, {core}.
    In the account given by {source}, {core}.
    From {source} came word that {core}.
    Word from {source} was that {core}.
    Information from {source} has it that {core}.
    We have it from {source} that {core}.
    This paper has it from {source} that {core}.
    This website has learned from {source} that {core}.
    It was {source} who told us that {core}.
    The newsroom was told by {source} that {core}.
    The tip that {core} came from {source}.
    Requesting anonymity, {source} said {core}.
    Speaking privately, {source} said {core}.
    Over coffee in {place2}, {source} said that {core}.
    On condition that no name be printed, {source} said {core}.""")

OWN = lines("""{Core}.
    {Core}, and nobody has been held to account.
    {Core}, and that is only the beginning.
    {Core} – and {place2} is still talking about it.
    {Core}; {people} are livid.
    {Core}, our own research shows.
    {Core}, this newspaper can reveal.
    One thing is certain: {core}.
    The facts, in brief: {core}.
    This much is clear: {core}.
    A look back: {core}.
    The upshot: {core}.
    A reminder for readers: {core}.
    Nevertheless, {core}.
    But {core}.
    Still, {core}.
    Even so, {core}.
    What is more, {core}.
    Worse still, {core}.
    Then came the blow: {core}.
    It turned out that {core}.
    As it turned out, {core}.
    It has since become clear that {core}.
    There is no getting around it: {core}.
    It is worth recalling that {core}.
    That {core} is no longer a secret in {place2}.
    That {core} is beyond dispute.
    The fact that {core} weighs heavily on {people}.
    The fact that {core} has changed the mood in {place2}.
    {People} are up in arms because {core}.
    Little wonder {people} are angry: {core}.
    The trouble, of course, is that {core}.
    In plain words, {core}.
    Behind it all lies a simple fact: {core}.
    What {place2} has been talking about for days is this: {core}.
    How could it happen that {core}?
    Hardly anybody in {place2} was aware that {core}.""")

CITED = lines("""{Core}, {outlet} wrote.
    {Core}, {outlet} wrote this week.
    {Core}, {outlet} wrote earlier.
    {Core}, reports {outlet}.
    {Core}, {outlet} says.
    {Core}, {outlet} disclosed on {weekday}.
    {Core}, {outlet} claimed.
    {Core}, {outlet} told its audience on {weekday}.
    {Core}, it was reported by {outlet}.
    {Core}, reporting by {outlet} showed.
    {Core}, we learn from {outlet}.
    {Core} ({outlet}).
    {Core} (as reported by {outlet}).
    {Core}. That is what {outlet} reported on {weekday}.
    {Core}. {Outlet} broke the story.
    {Core}. The report came from {outlet}.
    “{Core},” {outlet} wrote.
    “{Core},” wrote {outlet} on {weekday}.
    “{Core},” says {outlet}.
    {Outlet} wrote that {core}.
    {Outlet} wrote on {weekday}: “{Core}.”
    {Outlet} writes that {core}.
    {Outlet} says {core}.
    {Outlet} claims that {core}.
    {Outlet} said in a report that {core}.
    {Outlet} said on {weekday} {core}.
    {Outlet} ran a story on {weekday} saying that {core}.
    {Outlet} published a report saying {core}.
    {Outlet} carried the news that {core}.
    {Outlet} was the first to report that {core}.
    {Outlet} disclosed that {core}.
    {Outlet} broke the news that {core}.
    {Outlet} reported this week that {core}.
    {Outlet} reported overnight that {core}.
    {Outlet} also reported that {core}.
    {Outlet} reported from {place2} that {core}.
    On {weekday}, {outlet} reported that {core}.
    {Core}, {outlet} has reported.
    {Core}, {outlet} reported this week.
    {Core}, {outlet} said in a report.
    On its website, {outlet} says that {core}.
    If {outlet} is to be believed, {core}.
    From {outlet} we learn that {core}.
    Reporting by {outlet} shows that {core}.
    The news that {core} comes from {outlet}.
    That {core} was reported by {outlet}.
    It was {outlet} that broke the news: {core}.
    Our colleagues at {outlet} report that {core}.
    A dispatch from {outlet} says {core}.
    A news item from {outlet} said that {core}.
    By the account of {outlet}, {core}.
    As {outlet} tells it, {core}.
    As we learn from {outlet}, {core}.
    As {outlet} wrote on {weekday}, {core}.
    According to information from {outlet}, {core}.
    Unease in {place2} has grown since {outlet} wrote that {core}.""")

CITED_DATED = lines("""{Core}, {outlet} said on {date}.
    On {date} {outlet} wrote that {core}.
    {Outlet} said on {date} that {core}.
    {Core} (report by {outlet}, {date}).
    {Core}. {Outlet} had the story on {date}.
    “{Core},” {outlet} wrote on {date}.
    A news item from {outlet} dated {date} says {core}.
    A story that {outlet} ran on {date} said that {core}.
    It was reported by {outlet} on {date} that {core}.
    That {core} was disclosed by {outlet} on {date}.
    Back on {date}, {outlet} told its audience that {core}.
    The report of {date} by {outlet} says that {core}.""")

CITED_TITLED = lines("""{Core}. This is from “{title}”, a story by {outlet}.
    {Core} ({outlet}, “{title}”).
    {Core}, says the article “{title}”.
    {Core}, we read in “{title}” from {outlet}.
    {Outlet} had the story under the title “{title}”: {core}.
    {Outlet} wrote in “{title}” that {core}.
    A news item with the headline “{title}” states that {core}.
    In its piece “{title}”, {outlet} writes that {core}.
    As {outlet} wrote under the headline “{title}”, {core}.
    The piece “{title}” has it that {core}.
    Under the heading “{title}” it was reported that {core}.
    A story published by {outlet} as “{title}” says {core}.""")

CITED_LINKED = lines("""{Core}, <another outlet wrote>.
    {Core}, <a news site reported> on {weekday}.
    {Core} (<link to the report>).
    {Core}, as <this report> says.
    According to <a report published elsewhere>, {core}.
    According to <this article>, {core}.
    As <another paper had it>, {core}.
    <A rival newsroom> wrote that {core}.
    <A story published earlier> said that {core}.
    <The original report> says {core}.
    <It was reported elsewhere> that {core}.
    <An article in the press> says that {core}.
    Another newsroom <wrote> that {core}.
    <Press reports> say {core}.""")

WORKS_TITLED = lines("""{Core}, we learn from the {genre} “{work}”.
    {Core}. The {genre} “{work}” says so.
    {Core} (according to the {genre} “{work}”).
    {Core}, states the {genre} “{work}”.
    “{Core},” it says in the {genre} “{work}”.
    “{work}”, a recent {genre}, says that {core}.
    The {genre} “{work}” has it that {core}.
    The {genre} “{work}” puts it like this: “{Core}.”
    The {genre} called “{work}” states that {core}.
    In “{work}”, a {genre} on the affair, it is said that {core}.
    In the {genre} “{work}” one learns that {core}.
    As told in the {genre} “{work}”, {core}.
    If the {genre} “{work}” is right, {core}.
    That {core} can be learned from the {genre} “{work}”.""")

WORKS_BY_BODY = lines("""{Core}. That is a finding of the {year} {kind} by {body}.
    {Core}, states the {kind} that {body} issued in {year}.
    {Core} (according to the {year} {kind} by {body}).
    “{Core},” reads the {year} {kind} by {body}.
    The {kind} drawn up by {body} in {year} says that {core}.
    The {year} {kind} by {body} says {core}.
    A {kind} made public in {year} by {body} records that {core}.
    Page {#3-90} of the {year} {kind} by {body} says that {core}.
    In the {year} {kind} by {body} one reads that {core}.
    As recorded in the {kind} by {body} of {year}, {core}.
    It is stated in the {year} {kind} by {body} that {core}.
    That {core} is stated in the {year} {kind} by {body}.""")

WORKS_VAGUE = lines("""{Core}, a letter seen by this paper shows.
    {Core}, says a memo that circulated in {place2}.
    {Core}, minutes of a meeting show.
    {Core}, reads an undated note.
    {Core}. This is in the minutes of a closed session.
    {Core} (from a classified cable).
    A diplomatic cable says that {core}.
    Bank statements passed to us show that {core}.
    Court filings say {core}.
    An indictment states that {core}.
    From a leaked recording it appears that {core}.
    In an internal audit one reads that {core}.
    Invoices in our possession show that {core}.
    Files handed to this newsroom show that {core}.
    A chat log in the court file shows that {core}.
    According to minutes leaked this week, {core}.
    According to a letter that reached our newsroom, {core}.
    A search warrant says that {core}.
    An anonymous pamphlet claims that {core}.
    It follows from a set of contracts that {core}.""")

CREDITS = lines("""Written by {outlet}.
    Report: {outlet}.
    © {outlet}.
    Printed here by arrangement with {outlet}.
    Taken over from {outlet}.
    Reprint: {outlet}.
    Reprinted by permission of {outlet}.
    This piece was first printed in {outlet}.
    This text comes from our partner {outlet}.
    This item was supplied by {outlet} and edited for length.
    This story was written by {outlet} and lightly edited here.
    First published by {outlet}.
    First published on the site of {outlet}.
    The original of this article can be found at {outlet}.
    You can read the full text at {outlet}.
    Through the syndicate of {outlet}.
    Courtesy of {outlet}.
    Shortened from a report by {outlet}.
    Translated from {outlet}.
    Agency copy: {outlet}.
    Compiled from a report by {outlet}.
    Based on a report by {outlet}.
    This version has been cut; the full report is on the site of {outlet}.
    With thanks to {outlet}.
    Our thanks go to {outlet} for permission to reprint.
    {Outlet} first published this article.
    A version of this story appeared in {outlet}.
    Partner content from {outlet}.
    Additional material: {outlet}.""")

NESTED = lines("""{Source,} told {outlet} on {weekday} that {core}.
    {Source,} told {outlet} this week that {core}.
    {Source,} told {outlet} {core}.
    {Source,} also told {outlet} that {core}.
    On {weekday}, {source,} told {outlet} that {core}.
    In {place2}, {source,} told {outlet} that {core}.
    {Core}, {source,} told {outlet} by telephone.
    “{Core},” {source,} told {outlet} this week.
    {Core}, {source,} told {outlet} this week.
    {Core}, said {source,} to {outlet}.
    {Core}, {source,} said in an interview with {outlet}.
    {Core}, {source,} said, according to {outlet}.
    {Core} (remarks by {source,} to {outlet}).
    {Core}. That is what {source,} told {outlet}.
    {Core}. {Source,} said so to {outlet}.
    “{Core},” {source,} told {outlet} on {weekday}.
    “{Core},” {outlet} quoted {source,} as saying.
    “{Core},” said {source,} in an interview with {outlet}.
    “{Core},” {source,} said, speaking to {outlet}.
    {Source,} explained to {outlet} that {core}.
    {Source,} repeated to {outlet} that {core}.
    {Source,} informed {outlet} that {core}.
    {Source,} gave {outlet} this account: “{Core}.”
    {Source,} complained to {outlet} that {core}.
    {Source,} told {outlet} {lead} “{rest}”.
    {Outlet} had {source,} on record as saying that {core}.
    {Outlet} spoke to {source}, who said {core}.
    {Outlet} interviewed {source}, who said that {core}.
    {Outlet} put the question to {source}. “{Core},” was the answer.
    {Outlet} names as its source {source}, who said that {core}.
    {Outlet} writes, with reference to {source}, that {core}.
    {Outlet} reported, on the word of {source}, that {core}.
    {Outlet} has it from {source,} that {core}.
    {Outlet} attributed to {source,} the statement that {core}.
    {Outlet} carried a statement in which {source,} said {core}.
    A reporter for {outlet} was told by {source,} that {core}.
    Interviewed by {outlet}, {source,} said {core}.
    Questioned by {outlet}, {source,} answered that {core}.
    Quoted by {outlet}, {source,} said that {core}.
    To {outlet}, {source,} said {core}.
    It was to {outlet} that {source,} said {core}.
    According to {source}, who spoke to {outlet}, {core}.
    According to {source}, quoted by {outlet}, {core}.
    The remark that {core} was made by {source}, in an interview with {outlet}.""")

DENIALS = lines("""{Source,} denies that {core}.
    {Source,} denied on {weekday} that {core}.
    {Source,} denied this week that {core}.
    {Source,} also denied that {core}.
    {Source,} rejected the claim that {core}.
    {Source,} flatly denied that {core}.
    {Source,} said nobody had shown that {core}.
    {Source,} called it a lie that {core}.
    {Source,} called it nonsense that {core}.
    {Source,} called the story that {core} an invention.
    {Source,} told reporters it was untrue that {core}.
    {Source,} contradicted reports that {core}.
    {Source,} does not believe that {core}.
    {Source,} doubted that {core}.
    {Source,} voiced doubt that {core}.
    {Source,} asked for proof that {core}.
    {Source,} declined to say whether {core}.
    {Source,} would not be drawn on whether {core}.
    {Source,} said it was too early to say whether {core}.
    {Source,} had no view on whether {core}.
    {Source,} could not say whether {core}.
    {Source,} asked for a correction of reports that {core}.
    “That {core} is pure fiction,” {source,} said.
    “Whoever says that {core} is mistaken,” said {source}.
    “It is a fairy tale that {core},” {source,} said.
    “Nobody has proved that {core},” {source,} said on {weekday}.
    “We do not know whether {core},” {source,} said.
    That {core} is untrue, according to {source}.
    That {core} is something {source,} denies.
    Whether {core} is a question {source,} left open.
    Not so, said {source,} of the claim that {core}.
    The claim that {core} was rejected on {weekday} by {source}.
    The rumour that {core} is false, {source,} said.
    Rumours that {core} were dismissed by {source}.
    There is nothing to the rumour that {core}, according to {source}.
    Asked whether {core}, {source,} said no.
    Asked whether {core}, {source,} did not answer.""")
