"""Topics of the third set, the second half."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import Topic, lines, split

EXPENSES = Topic(
    name="expenses",
    roles=lines("""Leader|the leader of the county council|council leader|a council leader
        Alderman|an alderman for the fourth ward|fourth ward alderman|an alderman
        Clerk|the clerk of the house|house clerk|a parliamentary official
        Commissioner|the standards commissioner|standards commissioner|a watchdog
        Professor|a professor of public administration|public administration professor|a professor
        Treasurer|the city treasurer|city treasurer|a city official
        Councillor|an opposition councillor|opposition councillor|a councillor"""),
    bodies=split("Standards Board|Taxpayers Alliance|Ethics Commission|Civic Party"),
    things=split("council chamber|town hall|civic centre|committee room|mayor's office|annex|car pool|press office"),
    people=split("councillors|taxpayers|backbenchers|staffers|voters|interns|party members"),
    cores=lines("""the mayor of {place} / {place}'s mayor | charged {#14-48} hotel nights in {place2} to the {road} Street library fund and {#3-9} more to {firm} | - / since taking office / in one year
        {firm} / the consultancy {firm} | was paid ${#110-890},000 by {place} for a {#3-7}-page plan copied from {road} County's website in {place2} | - / in September / last autumn
        about {#11-39} councillors in {place} / some {#11-39} {place} councillors | claimed mileage for {#31-99} trips to {road} Hall on days when it was shut for {#3-9} weeks of repairs | - / in July / last summer
        the deputy mayor of {place} / {place}'s deputy mayor | gave {#3-9} relatives jobs at the {road} Street depot weeks after {firm} lent him ${#21-90},000 | - / last year / in the summer
        the {place} council / the council in {place} | spent ${#2-9} million on {#11-39} cars from {firm} that {road} Street police found parked in {place2} | - / in May / last month
        staff at the {place} mayor's office / aides to the {place} mayor | deleted {#410-890} emails about {firm} in the {#3-9} hours before a {road} Street judge ordered them kept | - / on a Sunday / last month"""),
    filler=lines("""{people} [packed|filled] the {thing} in {place} for a meeting that ran to {#2-9} hours
        the vote on the {thing} budget was [put off|postponed] because {#11-40} members were away
        {firm} [held|had] the cleaning contract for the {thing} for {#2-9} years
        renovation of the {thing} [ran|went] ${#20-900},000 over budget
        about {#11-90} {people} [stood|waited] in the rain outside the {thing} on {road} Street with placards
        the council [published|put out] a list of payments above ${#200-900} every quarter
        turnout in {place2} was [down|lower] by {#2-9} points compared with the last local election
        {people} had {#11-60} days to [comment|respond] on plans to sell the {thing}"""),
    headlines=lines("""{place} council passes budget by {#2-9} votes
        Mayor of {place2} faces {people}
        {firm} contract to be reviewed by {place} council
        Who's who in the {place2} leadership race
        Council notebook: a long night in the {thing}"""),
    works=lines("""The {place} Papers
        Room Service: A Mayor in {place}
        The {road} Street Fund"""),
)

CHARITY = Topic(
    name="charity",
    roles=lines("""Commissioner|the charities commissioner|charities commissioner|a regulator
        Bishop|the bishop of the diocese|diocesan bishop|a bishop
        Detective|the detective leading the fraud squad|fraud squad detective|a detective
        Treasurer|the treasurer of the relief fund|relief fund treasurer|a charity treasurer
        Dr|an academic who studies aid spending|aid spending researcher|an academic
        Judge|the judge who oversees the bankruptcy|bankruptcy judge|a judge
        Pastor|a pastor who runs a food bank|food bank pastor|a pastor"""),
    bodies=split("Charities Commission|Donors Network|Relief Federation|Fundraising Regulator"),
    things=split("food bank|shelter|charity shop|hospice|relief depot|soup kitchen|youth centre|thrift store"),
    people=split("donors|volunteers|trustees|refugees|families|fundraisers|parishioners"),
    cores=lines("""{firm} / the fundraiser {firm} | kept ${#51-89} of every ${#91-99} given to the {place} flood appeal in {#3-9} weeks of calls from {road} Street | - / last spring / in April
        the {place} hospice / the hospice in {place} | paid ${#21-90},000 to its chairman's firm, {firm}, for {#3-9} months' rent on an empty {road} Street shop | - / in January / last year
        some {#31-99} tonnes of aid for {place} / about {#31-99} tonnes of aid for {place} | were sold at a {road} Street market by {#3-9} drivers whom {firm} had hired in {place2} | - / that winter / in December
        {firm} / the donor {firm} | got back ${#2-9} million of its gift to the {place} shelter through {#11-39} invoices for {road} Road beds | - / within a year / last autumn
        a trustee of the {place} fund / one trustee of the {place} fund | moved ${#210-890},000 to a {road} Street casino in {#11-39} transfers signed with a {firm} stamp | - / last summer / within a month
        the {place} children's home / a children's home in {place} | listed {#21-69} orphans of whom {#12-19} had parents in {place2} when {firm} sent its {road} Street auditors | - / two years ago / in June"""),
    filler=lines("""the {thing} in {place} [served|fed] {#200-900} people last week, its busiest since it opened
        {people} [raised|collected] ${#2-90},000 for the {thing} with a sponsored walk to {place2}
        {firm} [lent|gave] the {thing} a van and {#20-900} litres of fuel
        the {thing} on {road} Street had [enough|sufficient] funds for {#11-90} days
        about {#20-90} {people} [turned up|arrived] at the {thing} after an appeal on local radio
        the {thing} had to [move|relocate] {#20-900} boxes to {place2} when the lease on {road} Street ran out
        accounts for the {thing} were [filed|submitted] {#11-90} days late
        {people} [sorted|unpacked] {#20-90} crates of tins at the {thing}, most of them from {firm}"""),
    headlines=lines("""{place} {thing} appeals for help
        {people} rally round {place2} {thing}
        {firm} pledges ${#2-9} million to {place} fund
        {place2} {thing} gets reprieve
        Giving down {#3-19} per cent in {place}"""),
    works=lines("""Good Intentions: The {place} Appeal
        Charity Begins in {road} Street
        Where the Money Went: {place}"""),
)

CYCLING = Topic(
    name="cycling",
    roles=lines("""Coach|the head coach of the women's squad|women's squad head coach|a coach
        Dr|a sports doctor who worked for the team|former team doctor|a sports doctor
        President|the president of the cycling federation|cycling federation president|a federation official
        Prosecutor|the prosecutor in charge of the case|lead prosecutor|a prosecutor
        Manager|a former manager of the team|former team manager|a team manager
        Captain|the captain of the national team|national team captain|a rider
        Professor|a professor of sports medicine|sports medicine professor|a professor"""),
    bodies=split("Cycling Federation|Riders Union|Doping Agency|Olympic Committee"),
    things=split(
        "team bus|velodrome|finish line|training camp|race village|feed zone|mountain stage|time trial course"
    ),
    people=split("riders|mechanics|fans|sponsors|soigneurs|marshals|coaches"),
    cores=lines("""at least {#3-9} riders for {firm} / at least {#3-9} members of the {firm} team | swapped blood bags in a {place} hotel before the {road} Pass stage and again {#11-29} days later in {place2} | - / in July / last season
        {firm} / the team sponsor {firm} | paid the {place} laboratory ${#110-890},000 to lose {#4-18} samples taken at {road} Pass after the {place2} stage | - / in August / last season
        the winner at {place} / the winner of the {place} classic | had a motor of {#51-99} watts in a {firm} frame that went through {road} Pass customs {#3-9} times | - / last season / in the spring
        the doctor of the {firm} team / the {firm} team doctor | ordered {#31-99} doses for {#3-9} juniors in {place} and wrote them down as {road} Vineyard supplies | - / last year / in spring
        bookmakers in {place} / several bookmakers in {place} | took ${#210-890},000 on a {firm} rider to finish outside the top {#11-29} an hour before he stopped at {road} Pass | - / in July / last summer
        the federation / cycling's federation | warned {firm} of {#11-39} tests in {place} by phone from {road} House with {#3-9} hours to spare | - / in two years / last season"""),
    filler=lines("""the {thing} near {place} was [moved|shifted] {#200-900} metres because of roadworks
        {people} [waited|stood] for {#20-90} minutes by the {thing} on the climb to {place2}
        {firm} [ended|dropped] its sponsorship of the {thing}, worth ${#20-900},000 a year
        some {#11-90} riders [abandoned|pulled out] before the {thing}, most of them with stomach trouble
        the leader's margin was [cut|reduced] to {#11-59} seconds on the road to {place2}
        police [searched|went through] the {thing} for {#20-90} minutes and left with boxes
        {people} at the {thing} were [kept|held] behind barriers until {clock}
        {place} [bid|applied] to host the {thing} again, at a cost of ${#200-900},000"""),
    headlines=lines("""Breakaway holds on in {place}
        {firm} team to race on despite inquiry
        {people} react to the raid in {place2}
        Crash mars {thing} in {place}
        What the {road} Pass stage tells us"""),
    works=lines("""Needle and Chain: The {place} Years
        Over {road} Pass
        Dirty Wheels: A Season with the {place} Peloton"""),
)

INSURANCE = Topic(
    name="insurance",
    roles=lines("""Commissioner|the insurance commissioner|insurance commissioner|a regulator
        Actuary|the chief actuary at the state fund|state fund actuary|an actuary
        Attorney|an attorney for the policyholders|policyholders' attorney|an attorney
        Treasurer|the state treasurer|state treasurer|a state official
        Analyst|an analyst at a brokerage in the capital|brokerage analyst|an analyst
        Senator|the senator who chairs the finance committee|finance committee chair|a senator
        Professor|a professor of insurance law|insurance law professor|a professor"""),
    bodies=split("Insurance Bureau|Policyholders League|Brokers Institute|Financial Ombudsman"),
    things=split("head office|claims centre|branch|call centre|flood fund|loss desk|trading floor|archive"),
    people=split("policyholders|claimants|brokers|adjusters|homeowners|investors|smallholders"),
    cores=lines("""{firm} / the insurer {firm} | rejected {#31-99} per cent of {place} hail claims with {#3-9} standard letters drafted at its {road} Street office in {place2} | - / last year / within a day
        adjusters for {firm} / loss adjusters for {firm} | cut {#110-890} storm estimates in {place} by ${#11-39},000 apiece after a {road} Street training day that lasted {#3-9} hours | - / in August / last autumn
        {firm} / the underwriter {firm} | insured {#3-9} {place} warehouses that {road} Street firefighters had listed as ruins {#11-29} months before the {place2} blaze | - / last year / in the spring
        the pension fund of {place} / {place}'s pension fund | lost ${#21-90} million on {firm} bonds that a {road} Street broker had marked down {#3-9} times | - / in a week / last year
        {firm} / the reinsurer {firm} | moved ${#210-890} million offshore from its {place} arm {#3-19} days before {road} River flooded {place2} | - / in May / last year
        some {#14-48} claimants in {place} / some {#14-48} policyholders in {place} | were filmed for {firm} by {#3-9} men in a van hired at {road} Street garage in {place2} | - / in October / for weeks"""),
    filler=lines("""premiums in {place} [rose|climbed] by {#11-40} per cent at the last renewal
        {people} [waited|held] up to {#20-90} minutes to speak to the {thing}
        {firm} [closed|shut] its {thing} on {road} Street at the end of the quarter
        shares in {firm} were [up|ahead] {#2-9} per cent at the close, outperforming the sector
        some {#200-900} {people} [joined|signed up to] a class action filed in {place2}
        the {thing} [opened|stayed open] {#20-90} minutes longer for people from {place2}
        the regulator [gave|granted] {firm} {#11-60} days to reply
        the company [put aside|set aside] ${#20-90} million for claims from the spring storms"""),
    headlines=lines("""{firm} raises outlook after calm season
        Storm bill for {place} put at ${#20-90} million
        {people} in {place2} still waiting for cheques
        Regulator writes to {firm}
        {firm} to close {place2} {thing}"""),
    works=lines("""Act of God: {place} after the Hail
        The {road} Street Letters
        Small Print: Insuring {place}"""),
)

DEFENCE = Topic(
    name="defence",
    roles=lines("""Minister|the defence minister|defence minister|a minister
        General|the general who commands the northern region|northern region commander|an army general
        Admiral|a retired admiral|retired admiral|a former navy officer
        Senator|the senator who chairs the armed services committee|armed services committee chair|a senator
        Colonel|an army spokesman|army spokesman|an army officer
        Auditor|the auditor general|auditor general|an auditor
        Sergeant|a former army sergeant|former army sergeant|an army veteran"""),
    bodies=split("Audit Commission|Veterans Association|Procurement Office|Shipyard Union"),
    things=split("shipyard|barracks|firing range|air base|dry dock|depot|radar station|test track"),
    people=split("soldiers|veterans|welders|reservists|cadets|engineers|military families"),
    cores=lines("""{firm} / the shipbuilder {firm} | welded {#11-39} frigate sections at {place} with steel that the {road} foundry had rejected {#3-9} times | - / last year / in 2030
        about {#210-890} rifles from {place} / some {#210-890} rifles from the {place} depot | ended up with {#3-9} gangs in {place2} after {firm} trucks stopped for {#21-59} minutes on {road} Highway | - / in March / last year
        the army in {place} / the {place} garrison | housed {#110-890} recruits in {road} Barracks for {#3-9} winters after {firm} had found asbestos in {#11-39} rooms | - / last year / until last spring
        {firm} / the contractor {firm} | charged ${#21-90} for each of {#410-890} bolts that a {road} Street hardware store in {place} sold for ${#2-9} | - / last year / in 2030
        radar at the {place} base was / the radar at {place} was | down for {#19-48} hours when a drone from {place2} filmed {#3-9} {firm} jets near {road} Hill | - / at dawn / in September
        {firm} / the vehicle maker {firm} | shipped {#31-99} armoured cars to {place} without the {road} brakes that had failed {#3-9} trials in {place2} | - / in May / last year"""),
    filler=lines("""the {thing} at {place} was [due|scheduled] to be handed over in {#20-90} days
        {firm} [laid off|let go] {#20-90} {people} at the {thing} in the autumn
        {people} [marched|paraded] through {place2} to mark {#20-90} years of the {thing}
        the lease on the {thing} near {road} Highway [had|still had] {#11-60} years to run
        noise from the {thing} was [worse|louder] after {#11-40} new aircraft arrived
        a contract worth ${#200-900} million for the {thing} was [signed|agreed] with {firm}
        about {#11-90} {people} were [treated|seen] for heat exhaustion after an exercise near {place2}
        lawmakers [toured|visited] the {thing} for {#20-90} minutes without the press"""),
    headlines=lines("""{place} {thing} wins ${#20-90} million order
        {people} honoured in {place2}
        {firm} delays delivery again
        Committee to question minister on {place} {thing}
        Night flights at {place2} to end"""),
    works=lines("""Steel and Lies: The {place} Frigates
        {road} Barracks
        The Price of a Bolt: Buying Arms in {place}"""),
)

GAMBLING = Topic(
    name="gambling",
    roles=lines("""Chairman|the chairman of the gaming control board|gaming control board chairman|a gaming regulator
        Superintendent|the superintendent of the organised crime branch|organised crime superintendent|a police officer
        Minister|the gaming minister|gaming minister|a minister
        Pastor|a pastor who counsels problem gamblers|addiction counsellor|a pastor
        Counsel|the counsel assisting the casino inquiry|counsel assisting the inquiry|a lawyer for the inquiry
        Judge|the judge presiding over the betting trial|betting trial judge|a judge
        Dr|a psychologist at the addiction clinic|addiction clinic psychologist|a psychologist"""),
    bodies=split("Gaming Commission|Hotels Association|Croupiers Union|Racing Authority"),
    things=split("casino|poker room|racetrack|betting shop|high-roller suite|bingo hall|cash cage|slot floor"),
    people=split("gamblers|croupiers|punters|bar staff|trainers|junket agents|regulars"),
    cores=lines("""{firm} / the casino owner {firm} | let {#3-9} junket agents carry ${#21-90} million through the {place} cash cage in {road} Supermarket bags | - / in one weekend / last summer
        some {#41-99} slot machines in {place} were / at least {#41-99} slot machines in {place} were | set by {firm} to pay out {#11-39} per cent less on days when the {road} mill paid {#3-9}-week wages | - / in 2030 / last year
        the favourite at {place} was / the favourite in the {place} Cup was | drugged with {#3-9} doses by a {road} Stables hand who owed {firm} ${#21-90},000 | - / the night before / last spring
        {firm} / the betting company {firm} | sent {#51-99} free bets in {#3-9} weeks to a {place} teacher who had barred herself on {road} Street | - / last year / in the autumn
        the {place} casino / the casino at {place} | lent ${#210-890},000 to {#3-9} police officers from {road} Street station whom {firm} never asked to pay it back | - / over a decade / last year
        a croupier in {place} / one {place} croupier | dealt {#14-48} marked decks for a {road} Street ring that shared ${#2-9} million with {firm} managers in {place2} | - / before Christmas / last year"""),
    filler=lines("""the {thing} in {place} [lost|gave up] its licence for {#11-60} days
        {people} at the {thing} [walked|went] off the job for {#20-90} minutes over rosters
        {firm} [paid|handed over] ${#2-90} million in gaming tax last financial year
        the {thing} on {road} Street [drew|attracted] {#200-900} visitors on a normal Saturday
        at least {#11-90} {people} were [ejected|removed] from the {thing} in one month
        a plan to [extend|enlarge] the {thing} by {#20-90} rooms split the council in {place2}
        counsellors in {place2} [saw|helped] {#20-90} {people} a month, twice as many as before the {thing} opened
        hearings were [set|listed] to resume in {#11-60} days with witnesses from the {thing}"""),
    headlines=lines("""{place} casino inquiry resumes
        {firm} shares slide on licence fears
        {people} lose out as {place2} {thing} shuts
        New rules for {place} {thing} from {weekday}
        {place2} votes on {thing}"""),
    works=lines("""The House Always Wins: {place}
        Bags of Cash: The {road} Street Junkets
        Cup Day in {place}"""),
)

CUSTOMS = Topic(
    name="customs",
    roles=lines("""Director|the director of customs at the container port|port customs director|a customs official
        Ambassador|the ambassador to the trade bloc|trade bloc ambassador|an ambassador
        Lieutenant|a lieutenant in the border police|border police lieutenant|a border officer
        Magistrate|the magistrate handling the smuggling case|investigating magistrate|a magistrate
        Economist|an economist at the chamber of commerce|chamber of commerce economist|an economist
        Minister|the trade minister|trade minister|a minister
        Captain|a captain in the coast patrol|coast patrol captain|a coastguard officer"""),
    bodies=split("Customs Service|Hauliers Federation|Border Force|Trade Ministry"),
    things=split(
        "container terminal|border post|bonded warehouse|scanner hall|free zone|truck park|rail yard|checkpoint"
    ),
    people=split("customs officers|truckers|importers|dockers|travellers|freight agents|market traders"),
    cores=lines("""{firm} / the shipping agent {firm} | brought {#31-99} million cigarettes through {place} port in {#3-9} containers declared as {road} Tiles for {place2} | - / last month / in June
        officers at the {place} crossing / customs officers at {place} | waved through {#210-890} trucks of {firm} for ${#51-99} each until the {road} Bridge scanner logged {#3-9} of them | - / in May / last year
        the scanner at {place} was / the X-ray scanner at {place} was | out of use for {#21-69} days while {firm} moved {#3-9} tonnes of cocaine under {road} bananas to {place2} | - / in August / last summer
        {firm} / the importer {firm} | dodged ${#21-90} million in duty by sending steel from {place} through {#3-9} sheds on {road} Road in {place2} | - / for months / last year
        about {#14-48} migrants at {place} were / some {#14-48} migrants at {place} were | held in a {firm} trailer for {#19-38} hours before a {road} Bridge officer opened door {#2-9} | - / in the heat / in July
        the customs chief in {place} / {place}'s customs chief | bought {#3-9} flats on {road} Boulevard with ${#2-9} million from {firm} routed via {place2} | - / in 2030 / last year"""),
    filler=lines("""trucks were [queuing|lined up] for {#2-9} kilometres at the {thing} near {place}
        the {thing} at {place2} [processed|cleared] {#200-900} vehicles on an average day
        {people} at the {thing} [refused|declined] overtime for {#11-60} days
        {firm} [rented|leased] {#3-30} bays at the {thing} off {road} Road
        trade through {place} was [down|off] {#2-9} per cent in the first half of the year
        some {#11-40} dogs and their handlers [arrived|came] at the {thing} from {place2}
        the {thing} was [being|getting] rebuilt at a cost of ${#11-90} million
        {people} were [asked|told] to avoid the {thing} for {#20-90} minutes"""),
    headlines=lines("""Queues ease at {place} {thing}
        {#2-9} held after raid at {place2} {thing}
        {firm} reroutes cargo away from {place}
        {people} stage go-slow at {place}
        Trade figures: {place2} port loses ground"""),
    works=lines("""Border Town: {place}
        Smoke: The {road} Bridge Trade
        Nothing to Declare in {place}"""),
)

SECOND = (EXPENSES, CHARITY, CYCLING, INSURANCE, DEFENCE, GAMBLING, CUSTOMS)
