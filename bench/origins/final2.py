"""A second set of final templates: plain English news as agencies, papers, broadcasters and bloggers write it."""
# ruff: noqa: E501  (lists read better unbroken)

import final2_names as names
import final2_wordings as wordings
from final2_topics import FIRST
from final2_topics_more import SECOND
from templates import Templates, lines, split

TEMPLATES = Templates(
    outlet_places=names.OUTLET_PLACES,
    outlet_nouns=names.OUTLET_NOUNS,
    outside_outlets=names.OUTSIDE_OUTLETS,
    first_names=names.FIRST_NAMES,
    last_starts=names.LAST_NAMES,
    last_ends=("",),
    place_starts=names.PLACE_STARTS,
    place_ends=names.PLACE_ENDS,
    firms=names.FIRMS,
    quotes=names.QUOTES,
    dates=names.DATES,
    hedges=wordings.HEDGES,
    openers=split(
        """meanwhile|separately|in a separate development|in a related development|elsewhere|as expected|in addition|moreover
        on top of that|at the same time|in the event|unusually|perhaps unsurprisingly|not for the first time|even so|nevertheless
        in any case|despite this|all the same|as in previous years|in the latest twist|for their part|on the ground|in short order
        in a further sign of strain|amid the uncertainty"""
    ),
    tails=split(
        """which came as no surprise|which few had expected|and not for the first time|as had been widely expected
        which drew little comment at the time|to the surprise of some in {place2}|to the annoyance of {#2-9} local groups
        and that drew a mixed response|for reasons that remain unclear|and {#20-90} people posted about it online
        and pictures were shared {#200-900} times|and there were {#2-9} complaints|which led to {#2-9} complaints
        as it did elsewhere in the region|to little fanfare|and the reaction in {place} was muted|to general relief
        and no further steps are planned|which was in line with past years|as many in {place2} had predicted|and that is unlikely to change soon
        which some in {place2} welcomed|and the full cost is not yet known|and the details are still being worked out|which had been promised for {#2-9} years"""
    ),
    filler=lines("""about {#20-190} {people} [attended|came to] a public meeting near the {thing} on {weekday}
        a petition about the {thing} had [gathered|collected] {#200-900} signatures by {weekday}
        {firm} [employed|had] about {#200-900} people in {place} and {#20-90} at the {thing}
        work on the {thing} [cost|came to] {#20-90} percent more than {firm} had budgeted in {#2019-2029}
        {people} [gathered|met] outside the {thing} at about {#1-9}.{#10-55}pm with {#3-30} placards
        a notice at the {thing} [asked|told] {people} to use the {road} Street entrance until {weekday}
        the {thing} [reopened|opened again] at {#1-9}pm with {#2-9} extra staff from {place2}
        shares in {firm} [fell|dropped] {#2-9} percent in early trading on {weekday}
        traffic on {road} Road was [slow|heavy] for {#20-90} minutes after {people} left the {thing}
        {people} from {place2} [waited|queued] for {#20-90} minutes to get into the {thing}
        a radio phone-in in {place2} [took|received] {#20-90} calls about the {thing} by {#7-11}.{#10-55}am
        {firm} [opened|set up] a phone line for {people} that took {#20-190} calls on {weekday}
        a second meeting about the {thing} was [set|scheduled] for {weekday} at {#1-9}.{#10-55}pm in {place2}
        the budget for the {thing} was [raised|increased] {#2-9} times in {#3-12} years
        {#3-30} {people} [wrote|sent emails] to {firm} asking when the {thing} would reopen
        security at the {thing} was [stepped up|increased] on {weekday} and {#2-9} guards stayed until {#1-9}pm
        an online briefing about the {thing} [lasted|ran for] {#20-90} minutes and drew {#200-900} viewers
        {firm} [signed|agreed] a lease on the {thing} in {#2009-2029} for {#5-25} years
        lawyers for {firm} [asked for|sought] {#2-9} more weeks to answer {people} about the {thing}
        {#2-9} television crews [filmed|set up] outside the {thing} while {people} spoke about {place}
        a survey of {#200-900} {people} in {place2} [put|ranked] the {thing} among the top {#3-9} local concerns
        the number of {people} in {place} [rose|grew] by {#3-30} percent between {#2009-2019} and {#2020-2029}"""),
    said=lines("""{Person,} said {main}.
        {Person,} said that {main}.
        “{Main},” said {person}.
        “{Main},” {person,} said on {weekday}.
        {Main}, said {person}.
        {Main}, according to {person}.
        {Person,} told a meeting in {place2} that {main}.
        {Person,} pointed out that {main}.
        {Person,} also said {main}.
        Asked about local concerns, {person,} said {main}."""),
    introductions=lines("""{Person,} took questions at a briefing in {place2} on {weekday}.
        {Person,} has held the role since {#2015-2030}.
        Those at a meeting in {place2} on {weekday} included {person}.
        {Person,} arrived at the {thing} shortly after {#7-11}.{#10-55}am.
        {Person,} was among {#3-30} people invited to speak in {place2}.
        {Person,} visited the {thing} on {weekday}.
        Also present in {place2} on {weekday} was {person}.
        {Person,} has worked in {place} for {#3-25} years.
        {Person,} met {people} at the {thing} on {weekday}.
        A panel in {place2} at {#1-9}.{#10-55}pm was joined by {person}.
        {Person,} was due to meet {people} in {place2} on {weekday}.
        Invitations went to {person}, and to {#3-30} others."""),
    body_introductions=lines("""{Body} covers {place}, {place2} and {#3-30} smaller communities.
        {Body} was set up in {#1971-2019} and employs {#11-90} people.
        {Body} has {#2-9} offices, one of them on {road} Street in {place2}.
        {Body} held its monthly meeting in {place2} on {weekday}.
        {Body} answers to a board of {#5-19} members.
        Complaints in the area are handled by {body}, which has {#11-90} staff.
        {Body} received {#200-900} enquiries last year, {#20-90} of them from {place2}.
        Last {weekday} {body} moved into new premises in {place2}."""),
    stock=lines("""The company has been approached for comment.
        Police are appealing for anyone with information to come forward.
        A request for comment was not returned by the time of publication.
        The company said it does not comment on ongoing legal matters.
        This story has been updated to include additional details.
        The case continues and a further hearing is expected later this month.
        The council has been contacted for a response to this article.
        No arrests have been made and inquiries are continuing.
        Anyone with information is asked to call the confidential hotline.
        The matter has been referred to the relevant authorities for review.
        Officials urged people to avoid the area until further notice.
        The full findings are expected to be published in the coming weeks.
        It is the latest in a series of setbacks for the region.
        A spokesman for the mayor's office said no further statement was planned."""),
    footers=lines("""Follow us on social media for the latest news, sport and weather from across the region.
        If you value our local journalism, please consider a subscription from as little as two a week.
        Got a story? Email our news team or send us a message in confidence.
        Download our app for breaking news alerts straight to your phone.
        To report an error or a typo, please contact our corrections editor.
        All contents are protected by copyright and may not be rebroadcast without written consent.
        Get the day's top headlines delivered to your inbox every weekday morning.
        We want to hear from you: join the conversation in the comments section below."""),
    headlines=lines("""{place}: what we know about the {thing} on day {#2-29}
        {firm} faces fresh questions in {place}
        {people} in {place2} demand answers
        {thing} in {place2} to stay closed for {#2-9} weeks
        {firm} to hold talks with {people} on {weekday}
        {#20-190} {people} turn out for {place} meeting
        Future of {place2} {thing} in doubt
        {people} voice concern over {thing} plans
        {place} {thing}: {people} have their say
        Vote on {place} {thing} delayed by {#2-9} weeks
        {weekday} briefing: {place}, {place2} and the {thing}
        Fresh setback for {thing} in {place}
        {#2-9} things to know about the {place} {thing}
        Opinion: the {people} of {place} deserve better
        {place2} {thing} back in use after {#2-29} days
        Analysis: where the {place} row leaves {firm}"""),
    named=wordings.NAMED,
    unnamed_sources=wordings.UNNAMED_SOURCES,
    unnamed=wordings.UNNAMED,
    own=wordings.OWN,
    cited=wordings.CITED,
    cited_dated=wordings.CITED_DATED,
    cited_titled=wordings.CITED_TITLED,
    cited_linked=wordings.CITED_LINKED,
    works_titled=wordings.WORKS_TITLED,
    genres=wordings.GENRES,
    works_by_body=wordings.WORKS_BY_BODY,
    works_vague=wordings.WORKS_VAGUE,
    work_kinds=wordings.WORK_KINDS,
    credits=wordings.CREDITS,
    nested=wordings.NESTED,
    denials=wordings.DENIALS,
    headline_claims=wordings.HEADLINE_CLAIMS,
    topics=(*FIRST, *SECOND),
)
