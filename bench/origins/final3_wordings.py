"""Wordings of the third set: how its outlets quote, cite, deny and credit."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import lines, split

NAMED = lines("""{Source,} said {core}.
    {Source,} said that {core}.
    “{Core},” {source,} said.
    “{Core},” said {source}.
    {Core}, {source,} said.
    {Core}, {source,} said {weekday}.
    {Core}, {source,} told reporters on {weekday}.
    {Core}, according to {source}.
    According to {source}, {core}.
    {Source,} told a news conference on {weekday} that {core}.
    {Source,} told lawmakers that {core}.
    {Source,} told a hearing in {place2} that {core}.
    {Source,} said in a statement on {weekday} that {core}.
    In a written statement, {source,} said {core}.
    In an e-mailed response to questions, {source,} said that {core}.
    {Source,} confirmed that {core}.
    {Source,} has confirmed to us that {core}.
    {Source,} acknowledged on {weekday} that {core}.
    {Source,} alleged that {core}.
    {Source,} claimed that {core}.
    {Source,} added that {core}.
    {Source,} said on social media that {core}.
    {Source,} posted late on {weekday}: “{Core}.”
    {Source,} told the inquiry that {core}.
    {Source,} told the court: “{Core}.”
    {Source,} said it was now established that {core}.
    {Source,} said in an interview on {weekday} that {core}.
    In response to questions from this newspaper, {source,} said {core}.
    Speaking after the meeting, {source,} said {core}.
    In comments issued on {weekday}, {source,} said: “{Core}.”
    Pressed on the point, {source,} said that {core}.
    {Source,} said {lead} “{rest}”.
    {Source,} told our reporter that {lead} “{rest}”.
    “Our understanding is that {core},” {source,} said.
    “I can tell you that {core},” {source,} told reporters.
    “We now know that {core},” said {source}.
    “Let me be clear: {core},” {source,} said.
    In a letter to councillors, {source,} said that {core}.
    {Source,} announced on {weekday} that {core}.
    {Source,} warned that {core}.
    {Source,} pointed out that {core}.
    {Source,} believes that {core}.
    {Source,} says {core}.
    In the view of {source}, {core}.
    Briefing journalists in {place2}, {source,} said {core}.""")

UNNAMED_SOURCES = split(
    """a person familiar with the matter|people familiar with the matter|a person with direct knowledge of the situation
    three people briefed on the matter|two people with knowledge of the investigation|a senior government official
    a law enforcement official|a law enforcement source|an official who was not authorised to speak publicly
    a former employee|several current and former employees|a source close to the investigation|a company insider
    a person close to the board|four sources with knowledge of the deal|a source with knowledge of the discussions
    an executive who asked not to be named|a former executive at the company|one current employee|a union source
    a staff member who spoke on the condition of anonymity|an industry source|two industry sources
    a longtime associate of the owners|a councillor who asked not to be identified|a contractor who worked on the site
    a person involved in the talks|people close to the company|a former regulator|a senior police officer|two senior officials
    a witness who asked that her name not be used|an employee who feared reprisals|a source in the prosecutor's office
    a whistleblower|multiple sources|well-informed sources|a government insider|a party official|a neighbour
    a lawyer involved in the case|a lawyer for one of the families|a family member|a former contractor
    a worker at the site who declined to give his name|an official briefed on the findings|five people who have seen the file
    a department source|a senior manager|a junior manager|a subcontractor|one former supervisor|a parliamentary source
    a source at the regulator|a person who attended the briefing|a consultant to the inquiry"""
)

UNNAMED = lines("""{Source} said {core}.
    {Source} said that {core}.
    {Source} says {core}.
    {Core}, {source} said.
    {Core}, {source} said on {weekday}.
    {Core}, according to {source}.
    According to {source}, {core}.
    “{Core},” {source} said.
    “{Core},” said {source}.
    “{Core},” {source} told us.
    {Source} told this newspaper that {core}.
    {Source} told our newsroom that {core}.
    {Source} told reporters on condition of anonymity that {core}.
    {Source}, speaking on background, said {core}.
    Speaking on condition of anonymity, {source} said {core}.
    {Core}, {source} told our reporter on {weekday}.
    {Source} confirmed on {weekday} that {core}.
    {Source} claimed that {core}.
    {Source} alleged that {core}.
    {Source} said privately that {core}.
    {Source} indicated on {weekday} that {core}.
    {Source} told us by phone that {core}.
    {Source} said in a text message that {core}.
    In an interview, {source} said that {core}.
    {Source} said {lead} “{rest}”.
    We understand from {source} that {core}.
    This reporter was told by {source} that {core}.
    “Everyone in the building knew {core},” {source} said.
    “What I can say is that {core},” {source} said.
    “It's simple: {core},” said {source}.
    {Source} recalled that {core}.
    {Source} described in detail how {core}.
    {Source} maintained that {core}.
    {Source} said there was no question that {core}.
    Asked about it this week, {source} said {core}.
    Off the record, {source} said that {core}.""")

OWN = lines("""{Core}.
    It has emerged that {core}.
    It emerged on {weekday} that {core}.
    The background is well known in {place2}: {core}.
    The row began when {core}.
    The inquiry was set up after {core}.
    The resignations came after {core}.
    The scandal broke after it became known that {core}.
    {Core}, and the fallout has been felt as far away as {place2}.
    {Core}, and questions are being asked in {place2}.
    {Core}, to the dismay of {people}.
    {Core}, in one of the worst lapses of its kind in years.
    In fact, {core}.
    At the time, {core}.
    Last month the picture changed: {core}.
    Nor was that all: {core}.
    What went wrong is no longer in doubt: {core}.
    What is known so far is this: {core}.
    The key point is that {core}.
    Making matters worse, {core}.
    For {people} in {place2}, the sticking point is that {core}.
    The case has drawn attention because {core}.
    None of it would have come out but for one fact: {core}.
    Despite the assurances given to {people}, {core}.
    As a result, {people} are furious: {core}.
    Earlier this year, {core}.
    Until now it was not widely known that {core}.
    The trouble started when {core}.
    Public anger has been growing since {core}.
    Meanwhile, {core}.
    The numbers are stark: {core}.""")

CITED = lines("""{Core}, {outlet} reported.
    {Core}, {outlet} reported on {weekday}.
    {Core}, {outlet} reports.
    {Core}, according to {outlet}.
    {Core}, according to a report by {outlet}.
    {Core}, according to a report in {outlet}.
    {Core}, as first reported by {outlet}.
    {Core}, as reported by {outlet}.
    {Core}, per {outlet}.
    {Core}, {outlet} has learned.
    {Core}, {outlet} said on {weekday}.
    According to {outlet}, {core}.
    According to a report by {outlet}, {core}.
    {Outlet} reported that {core}.
    {Outlet} reported {weekday} that {core}.
    {Outlet} is reporting that {core}.
    {Outlet} reports that {core}.
    {Outlet} has reported that {core}.
    {Outlet} revealed on {weekday} that {core}.
    {Outlet} previously reported that {core}.
    {Outlet} found that {core}.
    {Outlet} said {core}.
    An investigation by {outlet} revealed that {core}.
    A report by {outlet} said {core}.
    A report from {outlet} says that {core}.
    As {outlet} reported, {core}.
    As {outlet} reported earlier this week, {core}.
    Earlier, {outlet} reported that {core}.
    The inquiry follows a report by {outlet} that {core}.
    The meeting in {place2} was called after {outlet} reported that {core}.
    Pressure on {firm} has grown since {outlet} reported that {core}.
    “{Core},” {outlet} reported.
    “{Core},” according to {outlet}.
    It was first reported by {outlet} that {core}.
    Citing its own reporting, {outlet} said {core}.""")

CITED_DATED = lines("""{Outlet} reported on {date} that {core}.
    {Core}, {outlet} reported on {date}.
    {Core}, according to a report by {outlet} published on {date}.
    {Core}, according to a report in {outlet} on {date}.
    On {date}, {outlet} reported that {core}.
    In a report published on {date}, {outlet} said {core}.
    A report by {outlet} on {date} said that {core}.
    In a story dated {date}, {outlet} said that {core}.
    {Outlet} revealed on {date} that {core}.
    As {outlet} reported on {date}, {core}.""")

CITED_TITLED = lines("""{Outlet} reported in an article headlined “{title}” that {core}.
    Under the headline “{title}”, {outlet} reported that {core}.
    An article titled “{title}” in {outlet} says that {core}.
    An article headlined “{title}” says {core}.
    {Core}, {outlet} reported in a story headlined “{title}”.
    {Core}, according to an article headlined “{title}”.
    {Core}, according to a story in {outlet}, “{title}”.
    In “{title}”, {outlet} said that {core}.
    In an article entitled “{title}”, it was reported that {core}.
    According to the story “{title}”, {core}.""")

CITED_LINKED = lines("""{Core}, according to <media reports>.
    According to <local media>, {core}.
    <Local media reported> that {core}.
    {Core}, <it has been reported>.
    As <previously reported>, {core}.
    {Core} (<read more here>).
    <A newspaper report> said {core}.
    <Reports this week> said that {core}.
    It <was reported> that {core}.
    {Core}, <according to one report>.
    One outlet <reported> that {core}.""")

WORKS_TITLED = lines("""The {genre} “{work}” says that {core}.
    According to the {genre} “{work}”, {core}.
    {Core}, according to the {genre} “{work}”.
    {Core}, the {genre} “{work}” claims.
    In the {genre} “{work}”, its author writes that {core}.
    “{Work}”, a new {genre}, claims that {core}.
    The recent {genre} “{work}” says {core}.
    {Core}, “{work}” reveals.
    As the {genre} “{work}” recounts, {core}.
    The {genre} “{work}” tells how {core}.
    “{Core},” the {genre} “{work}” says.
    Readers of “{work}” learn that {core}.""")

WORKS_BY_BODY = lines("""{Core}, according to a {year} {kind} by {body}.
    {Core}, the {year} {kind} by {body} said.
    {Core}, according to the {kind} that {body} released in {year}.
    According to the {year} {kind} by {body}, {core}.
    According to a {kind} published in {year} by {body}, {core}.
    A {year} {kind} by {body} found that {core}.
    A {kind} by {body} in {year} showed that {core}.
    The {year} {kind} by {body} concluded that {core}.
    The {year} {kind} from {body} states: “{Core}.”
    A {year} {kind} from {body} notes that {core}.""")

WORKS_VAGUE = lines("""Documents obtained by this newspaper show that {core}.
    {Core}, internal documents show.
    {Core}, according to court documents.
    {Core}, according to an internal memo.
    {Core}, according to leaked e-mails.
    {Core}, public records show.
    {Core}, a police report states.
    Internal e-mails reviewed by our reporters show that {core}.
    A leaked presentation says that {core}.
    A confidential report says {core}.
    A lawsuit filed in {place2} says {core}.
    According to a document seen by this newspaper, {core}.
    According to an affidavit, {core}.
    A draft of the findings states that {core}.
    An unpublished study shows that {core}.
    A spreadsheet shared with our newsroom indicates that {core}.""")

CREDITS = lines("""This article was originally published by {outlet}.
    This article was first published in {outlet}.
    This story originally appeared in {outlet}.
    This story was produced by {outlet} and is republished here with permission.
    This report is reproduced courtesy of {outlet}.
    Republished under a Creative Commons licence from {outlet}.
    Republished from {outlet}.
    Story courtesy of {outlet}.
    Reporting by {outlet}; editing by our staff.
    With additional reporting from {outlet}.
    With reporting from {outlet}.
    Read the original article at {outlet}.
    Read the original story on the website of {outlet}.
    Source: {outlet}.
    Via {outlet}.
    Copyright {outlet}. All rights reserved.
    From {outlet}.
    Provided by {outlet}.
    Distributed by {outlet}.
    Shared by our content partner {outlet}.
    Material from {outlet} was used in this report.
    Information from {outlet} was used in this story.
    {Outlet} contributed to this report.
    Used with permission of {outlet}.
    Article supplied by {outlet}.
    Originally reported by {outlet}.""")

NESTED = lines("""{Source,} told {outlet} that {core}.
    {Core}, {source,} told {outlet}.
    {Core}, {source,} told {outlet} on {weekday}.
    “{Core},” {source,} told {outlet}.
    “{Core},” {source,} was quoted by {outlet} as saying.
    “{Core},” {source,} said in comments carried by {outlet}.
    {Source,} said in an interview with {outlet} that {core}.
    {Source,} said in remarks quoted by {outlet} that {core}.
    {Source,} was quoted as saying by {outlet} that {core}.
    {Source,} confirmed to {outlet} that {core}.
    {Source,} admitted to {outlet} that {core}.
    {Source,} said to {outlet} that {core}.
    {Outlet} quoted {source,} as saying that {core}.
    {Outlet} quoted {source,} as saying: “{Core}.”
    {Outlet} cited {source,} as saying {core}.
    {Outlet} reported that, according to {source}, {core}.
    {Outlet}, quoting {source}, reported that {core}.
    {Outlet}, citing {source}, said {core}.
    {Core}, {outlet} reported, citing {source}.
    {Core}, {outlet} quoted {source,} as saying.
    In an interview with {outlet}, {source,} said {core}.
    In comments to {outlet}, {source,} said that {core}.
    Speaking to {outlet}, {source,} said that {core}.
    Asked by {outlet} about the affair, {source,} said {core}.
    As {source,} told {outlet}, {core}.
    {Source,} wrote in an opinion piece for {outlet} that {core}.
    {Source,} is quoted by {outlet} as saying that {core}.
    According to {outlet}, {source,} told its reporter that {core}.
    {Source,} told {outlet}: “{Core}.”""")

DENIALS = lines("""{Source,} denied that {core}.
    {Source,} has denied that {core}.
    {Source,} strongly denied that {core}.
    {Source,} denied reports that {core}.
    {Source,} denied allegations that {core}.
    {Source,} rejected allegations that {core}.
    {Source,} rejected suggestions that {core}.
    {Source,} rejected as false reports that {core}.
    {Source,} dismissed claims that {core}.
    {Source,} disputed claims that {core}.
    {Source,} disputed that {core}.
    {Source,} pushed back on {weekday} against claims that {core}.
    {Source,} said it was not true that {core}.
    {Source,} said it was false that {core}.
    {Source,} said it was simply wrong that {core}.
    {Source,} said there was no truth in reports that {core}.
    {Source,} said there was no evidence that {core}.
    “It is false that {core},” {source,} said.
    “It is simply not the case that {core},” said {source}.
    “There is no truth to the claim that {core},” {source,} said.
    “I reject the suggestion that {core},” {source,} told reporters.
    {Source,} said reports that {core} were wrong.
    {Source,} described as baseless claims that {core}.
    {Source,} refused to accept that {core}.
    {Source,} insisted it was untrue that {core}.
    In a statement, {source,} denied that {core}.
    Claims that {core} are untrue, {source,} said.
    Reports that {core} are inaccurate, {source,} said on {weekday}.""")
