"""Wordings of the final templates, as agencies, papers, broadcasters and blogs write; common ones are drawn more often.

A list holds its common wordings several times; the maker takes none twice for a claim while others are left.
"""
# ruff: noqa: E501  (lists read better unbroken)

from templates import lines

NAMED = 8 * lines("""“{Core},” {source,} said.
    “{Core},” said {source}.
    {Source,} said {core}.
    {Source,} said that {core}.
    {Core}, {source,} said.
    {Core}, said {source}.
    {Core}, according to {source}.
    According to {source}, {core}.
    {Source,} told reporters that {core}.
    {Source,} said on {weekday} that {core}.
    {Core}, {source,} told reporters on {weekday}.
    {Source,} said in a statement that {core}.
    {Source,} said on {weekday} {core}.
    {Source,} said {lead} “{rest}”.""") + lines("""{Source,} told a news conference in {place2} that {core}.
    {Source,} told lawmakers on {weekday} that {core}.
    {Source,} told this agency that {core}.
    {Source,} said at a briefing on {weekday} that {core}.
    {Source,} acknowledged on {weekday} that {core}.
    {Source,} alleged that {core}.
    {Source,} claimed on {weekday} that {core}.
    {Source,} testified that {core}.
    Testifying under oath, {source,} said {core}.
    {Source,} wrote on social media that {core}.
    “{Core},” {source,} wrote in a post on {weekday}.
    In a televised address on {weekday}, {source,} said {core}.
    “{Core},” {source,} said in an emailed statement.
    “Our information is that {core},” {source,} said by phone.
    {Source,} reiterated that {core}.
    {Source,} made clear that {core}.
    {Source,} stopped short of assigning blame but said {core}.
    {Source,} revealed at the weekend that {core}.
    {Source,} conceded under questioning that {core}.
    As {source,} noted, {core}.
    {Core}, {source,} added.
    {Source,} announced on {weekday} that {core}.
    {Source,} emphasised that {core}.
    Questioned by lawmakers, {source,} replied: “{Core}.”
    “We can confirm that {core},” {source,} said.
    {Source,} argued that {core}.
    {Source,} pointed out that {core}.
    {Source,} offered a different version: {core}.
    The version given by {source,} is that {core}.
    {Core} – that is the assessment of {source}.
    Responding to written questions, {source,} said {core}.
    {Source,} went further on {weekday}, saying that {core}.
    Reached by phone on {weekday}, {source,} said {core}.
    “{Core}”, in the words of {source}.
    {Source,} published a statement on {weekday}: “{Core}.”
    {Source,} was categorical: “{Core}.”
    {Source,} informed parliament in a letter that {core}.
    “As we have said before, {core},” {source,} said.
    {Core}, {source,} told a briefing.
    {Core}, {source,} wrote on a messaging channel.
    {Source,} says {core}.
    {Source,} says that {core}.
    {Core}, says {source}.
    Addressing supporters in {place2}, {source,} charged that {core}.
    {Source,} believes that {core}.
    {Source,} let slip that {core}.
    {Source,} complained that {core}.""")

UNNAMED = 8 * lines("""{Source} said {core}.
    {Source} said that {core}.
    {Core}, {source} said.
    {Core}, said {source}.
    {Core}, according to {source}.
    According to {source}, {core}.
    “{Core},” {source} said.
    “{Core},” said {source}.
    {Source} said on {weekday} that {core}.
    {Source} told this agency that {core}.
    {Source}, speaking on condition of anonymity, said {core}.
    Speaking on condition of anonymity, {source} said {core}.""") + lines("""{Source} told our correspondent that {core}.
    {Source}, who asked not to be named, said {core}.
    {Source}, who declined to be identified, said that {core}.
    {Core}, {source} told this website.
    {Core}, {source} said on {weekday}, requesting anonymity.
    {Core}, {source} told our reporter on condition of anonymity.
    {Source} said in a text message that {core}.
    “{Core},” {source} said, declining to be named.
    We understand from {source} that {core}.
    {Source} alleged that {core}.
    {Source} claimed on {weekday} that {core}.
    {Source} acknowledged privately that {core}.
    In private, {source} admitted that {core}.
    {Source} indicated on {weekday} that {core}.
    {Source} disclosed that {core}.
    {Source} said {lead} “{rest}”.
    {Source} added that {core}.
    {Source}, reached by phone in {place2}, said {core}.
    {Source} briefed reporters on {weekday} that {core}.
    Off the record, {source} said {core}.
    {Source} insisted that {core}.
    Asked on {weekday}, {source} replied that {core}.
    {Core}, {source} confirmed on {weekday}.
    The information that {core} comes from {source}.
    Without giving a name, {source} said {core}.
    {Source} suggested that {core}.
    {Source} told us that {core}.
    {Source} tipped off this newsroom that {core}.
    {Source}, fearing retribution, would say only that {core}.""")

UNNAMED_SOURCES = 4 * lines("""officials
    a senior official
    two officials
    three officials
    a government official
    two government officials
    a Western diplomat
    a person familiar with the matter
    people familiar with the matter
    two people familiar with the matter
    a source familiar with the investigation
    a source close to the investigation
    a source with direct knowledge of the events
    witnesses
    residents
    sources""") + lines("""diplomats
    two diplomats based in the region
    sources close to the inquiry
    three people with direct knowledge of the case
    a law enforcement official
    a security source
    two security sources
    an intelligence official
    a defence official
    a former official
    former employees
    a former employee
    a whistleblower
    an industry source
    industry insiders
    an insider in the ministry
    a ministry source
    an eyewitness
    several eyewitnesses
    a local resident
    an aid worker
    two aid workers on the ground
    a lawyer involved in the case
    a person briefed on the findings
    four people briefed on the discussions
    multiple sources
    informed sources
    a reliable source
    a member of the delegation
    a committee member who was present
    a senior lawmaker
    an army officer
    a mid-level executive
    a friend of the family
    colleagues of those involved
    critics
    an opposition figure
    an official in the capital
    a person not authorised to speak publicly""")

OWN = 20 * lines("{Core}.") + lines("""On {weekday}, {core}.
    By the end of the day, {core}.
    Meanwhile, {core}.
    At the time, {core}.
    The background: {core}.
    Earlier this year, {core}.
    It emerged on {weekday} that {core}.
    It is now clear that {core}.
    It has become known that {core}.
    There is little dispute in {place2} that {core}.
    Anger has grown since it emerged that {core}.
    The affair began when it turned out that {core}.
    {Core}, prompting calls for an inquiry.
    {Core}, fuelling anger among {people}.
    {Core}, raising fresh questions about oversight.
    {Core}, a blow to {people} across the region.
    {Core} in what has become the gravest crisis in {place2} for {#5-30} years.
    {Core}, and {people} are demanding answers.
    {Core}, drawing condemnation from across the political spectrum.
    {Core}, though few outside {place2} noticed.
    Lost in the noise is that {core}.
    Few now recall that {core}.
    The scandal has deepened because {core}.
    The figures are stark: {core}.
    To recap, {core}.
    As is well known, {core}.
    The crisis escalated after {core}.
    Tensions have risen since {core}.
    The revelations come after {core}.
    The announcement comes {#2-9} days after {core}.
    Protests broke out in {place2} after {core}.
    For {#2-9} weeks nobody acted, although {core}.
    Nor is that all: {core}.
    In fact, {core}.
    In other words, {core}.
    Here is what happened: {core}.
    Even so, {core}.
    Last month, {core}.""")

CITED = 8 * lines("""{Outlet} reported that {core}.
    {Outlet} reported {core}.
    {Core}, {outlet} reported.
    {Core}, reported {outlet}.
    According to {outlet}, {core}.
    {Core}, according to {outlet}.
    {Core}, according to a report by {outlet}.
    {Outlet} reports that {core}.
    {Outlet} said that {core}.
    {Core}, as first reported by {outlet}.
    {Outlet} first reported that {core}.""") + lines("""In a report, {outlet} said {core}.
    A report by {outlet} said that {core}.
    A report in {outlet} alleges that {core}.
    Reports in {outlet} suggest that {core}.
    The news that {core} was first reported by {outlet}.
    {Outlet} goes into detail: {core}, the report said.
    In an exclusive, {outlet} reported that {core}.
    {Outlet} was first to report that {core}.
    {Outlet} uncovered that {core}.
    An inquiry by reporters at {outlet} established that {core}.
    Journalists at {outlet} found that {core}.
    {Outlet} claims that {core}.
    {Outlet} alleged that {core}.
    {Outlet} has it that {core}.
    {Core}, claims {outlet}.
    {Core}, {outlet} has revealed.
    {Core}, if {outlet} is to be believed.
    {Core}, as reported in {outlet}.
    {Core}, per {outlet}.
    Per {outlet}, {core}.
    Via {outlet}: {core}.
    {Core} (source: {outlet}).
    {Core} (via {outlet}).
    {Core}, writes {outlet}.
    “{Core},” {outlet} reported.
    “{Core},” wrote {outlet}.
    {Outlet} wrote: “{Core}.”
    {Outlet} said {lead} “{rest}”.
    {Outlet} described how {core}.
    {Outlet} had earlier reported that {core}.
    As {outlet} has reported, {core}.
    We learn from {outlet} that {core}.
    Over at {outlet} they report that {core}.
    Colleagues at {outlet} found out that {core}.
    Readers of {outlet} learned that {core}.
    The story, broken by {outlet}, is that {core}.
    {Core}, reports {outlet}.
    Reporters for {outlet} established that {core}.
    The allegation that {core} surfaced in {outlet}.""")

CITED_DATED = 5 * lines("""{Outlet} reported on {date} that {core}.
    On {date}, {outlet} reported that {core}.
    {Core}, according to {outlet} on {date}.
    {Core}, according to a {date} report by {outlet}.
    {Outlet} said on {date} that {core}.""") + lines("""In a report published on {date}, {outlet} said that {core}.
    {Core}, {outlet} said on {date}.
    {Core}, {outlet} wrote on {date}.
    {Outlet} revealed on {date} that {core}.
    {Core} ({outlet}, {date}).
    As {outlet} reported on {date}, {core}.
    {Outlet} said in its {date} edition that {core}.
    A story published by {outlet} on {date} said {core}.
    In its {date} issue, {outlet} claimed that {core}.
    {Core}, according to a story that {outlet} ran on {date}.
    The allegation that {core} appeared in {outlet} on {date}.
    {Outlet} first reported on {date} that {core}.
    Back on {date}, {outlet} disclosed that {core}.
    An article in {outlet} dated {date} said that {core}.
    {Core}, it was reported in {outlet} on {date}.
    {Date}: {outlet} reports that {core}.
    The {date} edition of {outlet} carried the news that {core}.
    {Outlet} alleged in an article on {date} that {core}.
    {Core}, said a report in {outlet} on {date}.
    Writing on {date}, {outlet} said {core}.""")

CITED_TITLED = 5 * lines("""In an article titled “{title}”, {outlet} reported that {core}.
    {Outlet} reported in a piece titled “{title}” that {core}.
    {Core}, according to a report titled “{title}”.
    {Core}, {outlet} said in an article headlined “{title}”.""") + lines("""The article “{title}” states that {core}.
    A story headlined “{title}” reported that {core}.
    {Core}, as detailed in “{title}”.
    According to “{title}” in {outlet}, {core}.
    {Outlet} ran a story, “{title}”, which said {core}.
    See “{title}” in {outlet}, which says that {core}.
    As set out in “{title}” ({outlet}), {core}.
    Under the title “{title}”, {outlet} said {core}.
    {Core} (“{title}”, {outlet}).
    The claim that {core} was made in “{title}”.
    {Core}, per “{title}” in {outlet}.
    The piece headlined “{title}” alleged that {core}.
    {Outlet}, “{title}”: {core}.
    An exclusive titled “{title}” revealed that {core}.
    “{Title}”, a report in {outlet}, says that {core}.
    A dispatch titled “{title}” said {core}.
    The story “{title}”, carried by {outlet}, reported that {core}.
    {Core}, reported {outlet} under the headline “{title}”.
    The text “{title}” describes how {core}.
    {Core}, we read in “{title}”.
    {Outlet} claimed in its story “{title}” that {core}.""")

CITED_LINKED = 4 * lines("""{Core}, <according to one report>.
    According to <this report>, {core}.
    <Local media reported> that {core}.
    {Core}, <local media reported>.""") + lines("""<One outlet reported> that {core}.
    {Core}, according to <this news story>.
    <Earlier coverage> said that {core}.
    {Core}, as <we read here>.
    {Core} (<see the report>).
    The <original report> says that {core}.
    According to <a story published elsewhere>, {core}.
    {Core}, <another newsroom found>.
    As <previously reported elsewhere>, {core}.
    {Core}, says <the article in question>.
    <This article> claims that {core}.
    {Core} – <read more>.
    {Core}, <a rival paper> said.
    Per <this piece>, {core}.
    <Press reports> say that {core}.
    News that {core} <came from a regional paper>.
    It was <first reported by another outlet> that {core}.
    {Core}, <reports say>.
    <News reports> said {core}.
    It has been <alleged in the press> that {core}.
    {Core}, according to <news reports>.""")

WORKS_TITLED = 5 * lines("""“{Work}”, a {genre} on the case, says that {core}.
    {Core}, according to a {genre} titled “{work}”.
    A {genre} titled “{work}” found that {core}.
    According to “{work}”, a {genre} about the events, {core}.
    The {genre} “{work}” says {core}.""") + lines("""In the {genre} “{work}” it is claimed that {core}.
    {Core}, as documented in “{work}”.
    {Core}, says the {genre} “{work}”.
    The {genre} titled “{work}” alleges that {core}.
    “{Work}” recounts how {core}.
    Published as “{work}”, the {genre} concludes that {core}.
    {Core}, the {genre} “{work}” claims.
    A {genre} released under the title “{work}” shows that {core}.
    The {genre} “{work}” traces how {core}.
    {Core} (from the {genre} “{work}”).
    The findings of “{work}”, a {genre}, include that {core}.
    The {genre} known as “{work}” has established that {core}.
    {Core}, reads a passage in “{work}”.
    “{Work}” claims that {core}.
    “{Core}” is one of the findings of the {genre} “{work}”.
    As shown in the {genre} “{work}”, {core}.
    A new {genre}, “{work}”, argues that {core}.
    The story that {core} is told in the {genre} “{work}”.
    In “{work}”, a {genre}, it is alleged that {core}.
    The authors of the {genre} “{work}” found that {core}.""")

WORKS_BY_BODY = 5 * lines("""A {year} {kind} by {body} found that {core}.
    A {year} {kind} by {body} said {core}.
    {Core}, according to a {year} {kind} by {body}.
    {Core}, a {year} {kind} by {body} found.
    According to a {year} {kind} by {body}, {core}.""") + lines("""A {year} {kind} from {body} concluded that {core}.
    The {kind} issued by {body} in {year} states that {core}.
    A {kind} released by {body} in {year} showed that {core}.
    {Core}, states the {year} {kind} by {body}.
    As far back as {year}, a {kind} by {body} noted that {core}.
    A {kind} that {body} published in {year} records that {core}.
    Page {#3-90} of the {year} {kind} by {body} states that {core}.
    The {year} {kind} of {body} put it bluntly: “{Core}.”
    {Core} ({body}, {kind}, {year}).
    The {kind}, published in {year} by {body}, says {core}.
    Data in the {year} {kind} by {body} show that {core}.
    The authors of the {year} {kind} by {body} found that {core}.
    {Core}, as shown by the {year} {kind} from {body}.
    The {year} {kind} by {body} revealed that {core}.
    The {year} {kind} by {body} documents how {core}.
    “{Core},” a {year} {kind} by {body} said.
    In a {year} {kind} by {body} we read that {core}.
    {Core}, concluded a {year} {kind} by {body}.
    Among the findings of the {year} {kind} by {body} is that {core}.
    A {kind} by {body}, dated {year}, alleges that {core}.
    The {year} {kind} by {body} had already noted that {core}.""")

WORKS_VAGUE = 3 * lines("""Internal emails show that {core}.
    Court documents show that {core}.
    {Core}, according to documents seen by this agency.
    {Core}, records show.
    A memo seen by this newspaper says that {core}.
    A report says that {core}.""") + lines("""A memo dated {#2-28} May, seen by this website, says {core}.
    {Core}, leaked emails show.
    According to a confidential report, {core}.
    A confidential document says {core}.
    Public records indicate that {core}.
    {Core}, according to a draft of the findings.
    {Core}, according to an internal presentation.
    An anonymous letter sent to parliament alleges that {core}.
    Excerpts from a diplomatic cable state that {core}.
    A recording obtained by this website suggests that {core}.
    Slides from a closed briefing say that {core}.
    A police log notes that {core}.
    {Core}, a spreadsheet obtained by our reporters shows.
    Bank statements reviewed by this newspaper show that {core}.
    A handwritten note found on {weekday} says that {core}.
    An affidavit filed under seal says that {core}.
    According to a leaked summary, {core}.
    A study found that {core}.
    {Core}, a classified assessment concluded.
    Footage verified by our newsroom shows that {core}.
    A complaint filed on {weekday} alleges that {core}.
    A dossier of {#11-90} pages says that {core}.
    Chat messages reviewed by our reporters show that {core}.
    A document leaked on {weekday} reads: “{Core}.”""")

CREDITS = lines("""This story was originally published by {outlet}.
    This article was first published by {outlet}.
    Originally reported by {outlet}.
    First published in {outlet}.
    This article originally appeared in {outlet}.
    This story originally ran in {outlet}.
    Reporting by {outlet}.
    Reporting by {outlet}; editing by our newsroom.
    Additional reporting by {outlet}.
    {Outlet} contributed to this report.
    {Outlet} contributed to this story.
    With contributions from {outlet}.
    With agency material from {outlet}.
    Material from {outlet} was used in this report.
    Information from {outlet} was used in this article.
    Reproduced with the permission of {outlet}.
    Republished from {outlet} under licence.
    Republished here courtesy of {outlet}.
    © {outlet}
    Copyright {outlet}. All rights reserved.
    Story: {outlet}
    Via {outlet}
    Article provided by {outlet}.
    This content was supplied by {outlet}.
    Distributed by {outlet}.
    This story has not been edited by our staff and is published from a feed of {outlet}.
    Based on a report by {outlet}.
    Adapted from {outlet}.
    A longer version of this story appeared in {outlet}.
    Read the original in {outlet}.
    Original story: {outlet}
    Edited from a report in {outlet}.""")

NESTED = 8 * lines("""{Source,} told {outlet} that {core}.
    {Source,} told {outlet} {core}.
    “{Core},” {source,} told {outlet}.
    {Core}, {source,} told {outlet}.
    {Core}, {outlet} quoted {source,} as saying.
    {Outlet} quoted {source,} as saying that {core}.
    {Source,} said in an interview with {outlet} that {core}.
    {Source,} was quoted by {outlet} as saying that {core}.
    {Outlet} reported, citing {source}, that {core}.
    {Core}, {outlet} reported, citing {source}.""") + lines("""{Outlet}, quoting {source}, said {core}.
    According to {source,} as quoted by {outlet}, {core}.
    {Core}, according to {source,} in remarks to {outlet}.
    {Core}, {source,} said in remarks carried by {outlet}.
    In comments published by {outlet}, {source,} said {core}.
    In comments to {outlet}, {source,} said that {core}.
    “{Core},” {outlet} cited {source,} as saying.
    {Outlet} cited {source,} as saying that {core}.
    {Outlet} reports {source,} as saying that {core}.
    {Source,} is quoted in {outlet} as saying: “{Core}.”
    Interviewed by {outlet}, {source,} said that {core}.
    {Source,} gave {outlet} an account according to which {core}.
    {Source,} said, as quoted by {outlet}, that {core}.
    {Outlet} carried a statement by {source,} that {core}.
    {Outlet} ran an interview in which {source,} said that {core}.
    “{Core},” {source,} was quoted as saying by {outlet}.
    {Source,} had told {outlet} that {core}.
    {Core}, {source,} was quoted as saying in {outlet}.
    Writing in {outlet}, {source,} said {core}.
    In a guest column for {outlet}, {source,} claimed that {core}.
    {Source,} admitted to {outlet} that {core}.
    {Source,} replied to {outlet} in writing: “{Core}.”
    Per {outlet}, {source,} stated that {core}.
    {Outlet} attributes to {source,} the statement that {core}.
    {Outlet} said {source,} had told its reporters that {core}.
    {Source,} told a correspondent of {outlet} that {core}.
    “{Core},” said {source,} in {outlet}.""")

DENIALS = 6 * lines("""{Source,} denied that {core}.
    {Source,} has denied that {core}.
    {Source,} denied on {weekday} that {core}.
    {Source,} denied reports that {core}.
    {Source,} denied allegations that {core}.
    {Source,} rejected allegations that {core}.
    {Source,} dismissed claims that {core}.
    {Source,} said it was not true that {core}.
    “It is simply untrue that {core},” {source,} said.""") + lines("""{Source,} said it was false that {core}.
    {Source,} strongly denied that {core}.
    {Source,} flatly denied that {core}.
    {Source,} repeatedly denied that {core}.
    {Source,} dismissed as baseless the allegation that {core}.
    {Source,} dismissed as fake news a story that {core}.
    {Source,} disputed that {core}.
    {Source,} rejected as unfounded the accusation that {core}.
    {Source,} said there was no evidence that {core}.
    “There is no evidence whatsoever that {core},” {source,} said.
    {Source,} said claims that {core} were fabricated.
    {Source,} said reports that {core} were false.
    {Source,} called reports that {core} disinformation.
    {Source,} described the suggestion that {core} as absurd.
    The suggestion that {core} is wrong, {source,} said.
    Reports that {core} are untrue, according to {source}.
    {Source,} issued a denial on {weekday} that {core}.
    {Source,} refused to accept that {core}.
    {Source,} took issue on {weekday} with the account that {core}.
    {Source,} rebutted the claim that {core}.
    Contrary to the allegation that {core}, {source,} said nothing of the kind had occurred.
    {Source,} branded as a hoax the claim that {core}.
    {Source,} vehemently disputed that {core}.
    {Source,} told lawmakers it was incorrect that {core}.
    “We categorically reject the claim that {core},” {source,} said.
    {Source,} said it was not the case that {core}.
    Asked whether {core}, {source,} answered no.
    {Source,} pushed back on {weekday} against claims that {core}.""")
