"""Wordings of the second final templates: every way to carry a claim."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import lines, split

HEDGES = split("allegedly|reportedly|apparently|probably|likely|possibly|presumably|purportedly")

NAMED = lines("""{Source,} said {core}.
    {Source,} said that {core}.
    “{Core},” {source,} said.
    “{Core},” said {source}.
    {Core}, {source,} said.
    {Core}, according to {source}.
    According to {source}, {core}.
    “{Core},” {source,} said in a statement.
    “{Core},” {source,} told reporters on {weekday}.
    “{Core},” {source,} told this newspaper.
    “{Core},” {source,} added.
    {Source,} said in a statement on {weekday} that {core}.
    {Source,} issued a statement saying {core}.
    {Source,} told a news conference in {place2} that {core}.
    {Source,} acknowledged that {core}.
    {Source,} admitted on {weekday} that {core}.
    {Source,} alleged that {core}.
    {Source,} claimed {core}.
    {Source,} revealed on {weekday} that {core}.
    {Source,} told a meeting on {weekday} that {core}.
    {Source,} told the hearing: “{Core}.”
    In a post on social media, {source,} said {core}.
    In an email on {weekday}, {source,} said {core}.
    {Core}, {source,} told the committee.
    {Core}, {source,} confirmed.
    {Core}, {source,} claimed on {weekday}.
    {Source,} said it was clear that {core}.
    {Source,} said there was “no question” that {core}.
    Giving evidence on {weekday}, {source,} said {core}.
    Speaking after the meeting, {source,} said {core}.
    When contacted on {weekday}, {source,} said {core}.
    Responding to questions, {source,} said that {core}.
    {Source,} explained that {core}.
    {Source,} complained that {core}.
    {Source,} noted that {core}.
    In a video posted online, {source,} said {core}.
    It was {source,} who disclosed that {core}.
    {Source,} told reporters {lead} “{rest}”.
    According to {source}, {lead} “{rest}”.
    “Let me be clear: {core},” {source,} said.
    Asked what had gone wrong, {source,} replied: “{Core}.”""")

UNNAMED_SOURCES = split(
    """a person familiar with the matter|two people familiar with the matter|a council source|a senior police source
    three people with direct knowledge of the events|a company insider|a former executive|a former employee of the firm
    a current employee|two current employees|a member of staff|several members of staff|a senior staff member|a whistleblower
    a city hall source|a federal official|a law enforcement official|two federal officials|a person close to the families|an industry source
    two industry sources|a banking source|a legal source|a source close to the inquiry|a source close to the board|a board member
    a shareholder|a contractor who worked on the project|a subcontractor|a union member|a longtime volunteer|a local businesswoman
    a local official|a senior civil servant|a parliamentary aide|a legislative aide|a party insider|a regulator|a court official
    an official with knowledge of the case|a former inspector|an engineer on the project|a supervisor|a night-shift worker
    a person with first-hand knowledge|two people who work there|four residents|a customer|a person close to the case|an eyewitness|two eyewitnesses
    a security guard|a delivery driver|a manager at the site|a former manager|a temporary worker|a secretary in the office
    people briefed on the discussions|people close to the negotiations|insiders|government sources|a source with knowledge of the contract
    multiple sources|one official"""
)

UNNAMED = lines("""{Source} said {core}.
    {Source} said that {core}.
    {Core}, {source} said.
    “{Core},” {source} said.
    “{Core},” said {source}.
    {Core}, according to {source}.
    According to {source}, {core}.
    {Source} told this newspaper {core}.
    {Core}, {source} told this newspaper.
    “{Core},” {source} told our reporter.
    “{Core},” {source} said, speaking on condition of anonymity.
    {Source}, speaking on condition of anonymity, said {core}.
    {Source}, who asked not to be identified, said {core}.
    {Core}, said {source}, who declined to be named.
    {Source} confirmed that {core}.
    {Source} alleged that {core}.
    {Source} disclosed that {core}.
    Privately, {source} said {core}.
    Speaking off the record, {source} said {core}.
    In a conversation last week, {source} said {core}.
    {Source} contacted this newspaper to say {core}.
    {Source} wrote in an email to our newsroom that {core}.
    According to an account given by {source}, {core}.
    This newspaper was told by {source} that {core}.
    We have been told by {source} that {core}.
    We understand from {source} that {core}.
    {Source} described in detail how {core}.
    {Source} claimed that {core}.
    {Source} recalled that {core}.
    {Source} said in a phone call on {weekday} that {core}.
    {Source} said on {weekday} that {lead} “{rest}”.
    {Core}, {source} alleged on {weekday}.
    {Core}, {source} claimed.
    Asked what had happened, {source} said {core}.
    {Source} messaged our news desk: “{Core}.”
    “The truth is that {core},” {source} said.""")

OWN = lines("""{Core}.
    But {core}.
    However, {core}.
    In fact, {core}.
    Meanwhile, {core}.
    At the time, {core}.
    In reality, {core}.
    Behind the scenes, {core}.
    Put simply, {core}.
    To recap: {core}.
    The problem was simple: {core}.
    Here is what happened: {core}.
    The trouble started when it came to light that {core}.
    Things came to a head when it became public that {core}.
    There was anger in {place2} when it emerged that {core}.
    The row began after it became known that {core}.
    The row centres on the fact that {core}.
    At issue is the fact that {core}.
    The move follows weeks of pressure after it emerged that {core}.
    It has now come to light that {core}.
    Pressure has grown since it became public that {core}.
    Questions have been asked in {place2} ever since it came to light that {core}.
    Few people in {place2} knew that {core}.
    It was in this period that {core}.
    It later became clear that {core}.
    It has since become clear that {core}.
    It emerged last week that {core}.
    {Core}, prompting an angry response in {place2}.
    {Core}, leading to calls for an independent inquiry.
    {Core}, and the fallout is still being felt in {place2}.
    {Core}, which has since led to {#2-9} separate reviews.
    {Core} – and it was not the first time.
    {Core}, something that angered {people} in {place2}.""")

CITED = lines("""{Outlet} reported that {core}.
    {Outlet} reported {core}.
    {Core}, {outlet} reported.
    {Core}, according to {outlet}.
    According to {outlet}, {core}.
    {Outlet} is reporting that {core}.
    {Outlet} said {core}.
    {Core}, {outlet} has reported.
    {Core}, according to a report by {outlet}.
    According to a report by {outlet}, {core}.
    {Core}, a report by {outlet} said.
    A report from {outlet} said {core}.
    A report by {outlet} says {core}.
    {Core}, {outlet} reported earlier.
    Earlier, {outlet} reported that {core}.
    Meanwhile {outlet} reported that {core}.
    {Outlet} also reported that {core}.
    As first reported by {outlet}, {core}.
    The news was first reported by {outlet}, which said {core}.
    {Outlet}, which first reported the story, said {core}.
    In an exclusive, {outlet} reported that {core}.
    {Outlet} published a report saying {core}.
    That follows a report by {outlet} that {core}.
    The disclosure comes after {outlet} reported that {core}.
    Reporters at {outlet} found that {core}.
    Analysis by {outlet} found that {core}.
    {Outlet} claims {core}.
    {Outlet} claimed that {core}.
    {Core}, {outlet} says.
    {Core}, per {outlet}.
    Per {outlet}, {core}.
    {Core}, it was reported in {outlet}.
    {Outlet} said in a report that {core}.
    “{Core},” {outlet} reported.
    {Outlet} reported {lead} “{rest}”.""")

CITED_DATED = lines("""{Outlet} reported on {date} that {core}.
    {Core}, {outlet} reported on {date}.
    On {date}, {outlet} reported that {core}.
    {Core}, according to a report published by {outlet} on {date}.
    A report by {outlet} on {date} said {core}.
    According to a report by {outlet} dated {date}, {core}.
    {Outlet} published a story on {date} saying {core}.
    {Core}, {outlet} said on {date}.
    {Core} ({outlet}, {date}).
    The story dates back to {date}, when {outlet} reported that {core}.""")

CITED_TITLED = lines("""{Outlet} reported in a story headlined “{title}” that {core}.
    In a report headlined “{title}”, {outlet} said {core}.
    {Core}, {outlet} said in an article titled “{title}”.
    {Core}, according to an article titled “{title}”.
    According to a story headlined “{title}”, {core}.
    A story headlined “{title}” said {core}.
    {Outlet}, in its article “{title}”, said that {core}.
    {Core}, a report entitled “{title}” in {outlet} said.
    The article “{title}”, published by {outlet}, says {core}.
    {Core} (see “{title}”, {outlet}).""")

CITED_LINKED = lines("""{Core}, <local media reported>.
    <Local media reported> that {core}.
    {Core}, according to <local media reports>.
    According to <a local news report>, {core}.
    {Core}, as <previously reported>.
    <A news report> said {core}.
    {Core}, <it has been reported>.
    There are <reports> that {core}.
    <Reports this week> said {core}.
    {Core} – <more on that here>.""")

WORKS_TITLED = lines("""The {genre} “{work}” says {core}.
    The {genre} “{work}” claims that {core}.
    According to the {genre} “{work}”, {core}.
    {Core}, according to the {genre} “{work}”.
    In the {genre} “{work}”, it is claimed that {core}.
    {Core}, the {genre} “{work}” says.
    {Core}, says a {genre} titled “{work}”.
    A {genre} called “{work}” found that {core}.
    A {genre} titled “{work}” concluded that {core}.
    “{Work}”, a {genre}, says that {core}.
    {Core}, as detailed in the {genre} “{work}”.
    The {genre} “{work}” sets out how {core}.
    It is stated in the {genre} “{work}” that {core}.""")

GENRES = split("book|television documentary|podcast series|research paper|policy paper|memoir|radio documentary")

WORKS_BY_BODY = lines("""According to a {year} {kind} by {body}, {core}.
    {Core}, according to a {year} {kind} by {body}.
    A {year} {kind} by {body} found that {core}.
    A {year} {kind} from {body} said {core}.
    {Core}, a {year} {kind} by {body} concluded.
    {Core}, {body}'s {year} {kind} found.
    According to {body}'s {year} {kind}, {core}.
    The {kind} published by {body} in {year} said {core}.
    In its {year} {kind}, {body} found that {core}.
    {Core}, {body} said in its {year} {kind}.
    The {year} {kind} from {body} stated: “{Core}.”""")

WORKS_VAGUE = lines("""An internal email shows that {core}.
    Internal emails show {core}.
    {Core}, according to internal emails.
    {Core}, leaked documents show.
    Leaked documents suggest {core}.
    Court filings say {core}.
    {Core}, according to a court filing.
    A leaked memo says {core}.
    {Core}, a confidential report says.
    According to a confidential briefing note, {core}.
    Documents obtained by this newspaper show that {core}.
    Records released under freedom of information laws show that {core}.
    A presentation seen by this newspaper says {core}.
    {Core}, according to an anonymous letter.
    Messages shared with this newspaper show {core}.
    A draft report says {core}.""")

WORK_KINDS = split(
    "safety review|compliance audit|inquiry report|progress report|monitoring report|risk assessment|briefing paper|spending review"
)

CREDITS = lines("""This story was originally published by {outlet}.
    This report was first carried by {outlet}.
    This article is republished from {outlet} under a Creative Commons licence.
    This piece was produced by {outlet} and is published here with permission.
    Read the original article in {outlet}.
    Story: {outlet}
    Agency: {outlet}
    Copyright {outlet}. All rights reserved.
    Provided by {outlet}.
    Reporting from {outlet} was used in this article.
    This article includes reporting from {outlet}.
    Includes material from {outlet}.
    {Outlet} contributed to this report.
    This article comes from our content partner {outlet}.
    Via {outlet}
    With agency copy from {outlet}.
    Story courtesy of {outlet}.
    (Reporting by {outlet}; editing by our news desk)
    Additional material from {outlet}.
    Information from: {outlet}
    Distributed by {outlet}.
    This content was supplied by {outlet}.
    Used under licence from {outlet}.
    First published by {outlet}.
    Article source: {outlet}
    This report comes from the news-sharing service of {outlet}.
    Content from {outlet} was used in this story.
    Reproduced with the permission of {outlet}.""")

NESTED = lines("""{Outlet} quoted {source,} as saying {core}.
    {Outlet} quoted {source,} as saying that {core}.
    “{Core},” {source,} told {outlet}.
    {Source,} told {outlet} that {core}.
    {Source,} has told {outlet} that {core}.
    {Source,} told {outlet}: “{Core}.”
    {Core}, {source,} told {outlet}.
    {Core}, {source,} said in an interview with {outlet}.
    {Core}, {source,} said in comments to {outlet}.
    In comments to {outlet}, {source,} said {core}.
    In comments reported by {outlet}, {source,} said {core}.
    In remarks carried by {outlet}, {source,} said {core}.
    In a statement to {outlet}, {source,} said {core}.
    In an interview with {outlet}, {source,} said {core}.
    Speaking to {outlet}, {source,} said that {core}.
    “{Core},” {source,} was quoted as saying by {outlet}.
    “{Core},” {source,} said, according to {outlet}.
    “{Core},” {source,} said in an interview with {outlet}.
    “{Core},” {outlet} quoted {source,} as saying.
    {Source,} was quoted by {outlet} as saying that {core}.
    {Source,} was quoted in {outlet} as saying {core}.
    {Source,} is quoted by {outlet} as saying: “{Core}.”
    {Source,} said {core}, {outlet} reported.
    {Source,} said {core}, according to {outlet}.
    {Source,} told {outlet} that {lead} “{rest}”.
    {Outlet} reported that {source,} told a meeting that {core}.
    {Outlet} said {source,} had confirmed that {core}.
    {Outlet} reported, citing {source}, that {core}.
    Citing {source}, {outlet} reported that {core}.
    {Source,} confirmed to {outlet} that {core}.""")

DENIALS = lines("""{Source,} denied that {core}.
    {Source,} has denied that {core}.
    {Source,} flatly denied that {core}.
    {Source,} denied suggestions that {core}.
    {Source,} denied claims that {core}.
    In a statement, {source,} denied that {core}.
    Asked about it on {weekday}, {source,} denied that {core}.
    {Source,} said it was not true that {core}.
    {Source,} said it was untrue that {core}.
    {Source,} said it was wrong to suggest that {core}.
    {Source,} said it was “simply not the case” that {core}.
    {Source,} said there was no evidence that {core}.
    {Source,} said there was “not a shred of evidence” that {core}.
    {Source,} rejected suggestions that {core}.
    {Source,} rejected as false an online rumour that {core}.
    {Source,} dismissed a rumour that {core}.
    {Source,} dismissed as “nonsense” the idea that {core}.
    Reports that {core} are false, {source,} said.
    Claims that {core} are untrue, {source,} said on {weekday}.
    Suggestions that {core} are wide of the mark, {source,} said.
    The allegation that {core} is without foundation, {source,} said.
    “The claim that {core} is false,” {source,} said.
    “It is not correct that {core},” {source,} told reporters.
    “Any suggestion that {core} is wrong,” said {source}.
    {Source,} told reporters it was false that {core}.
    {Source,} strongly disputed that {core}.
    {Source,} disputed the allegation that {core}.
    {Source,} said posts claiming that {core} were false.""")

HEADLINE_CLAIMS = lines("""{Core}
    Update: {core}
    Just in: {core}
    Watch: {core}
    Explainer: {core}
    Latest: {core}
    Anger in {place2} after {core}
    Calls for inquiry after {core}
    Inquiry promised after {core}
    Review ordered after {core}
    {Core} – live updates
    {Core}: what happens next
    {Core}: timeline
    {people} react after {core}
    How {core}
    {place2} to meet after {core}""")
