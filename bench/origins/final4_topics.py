"""Topics of the fourth set, the first half."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import Topic, lines, split

FRONT = Topic(
    name="front",
    roles=lines("""General|the commander of the northern sector|northern sector commander|a general
        Colonel|a spokesman for the armed forces|armed forces spokesman|an army officer
        Governor|the military governor of the region|regional military governor|a governor
        Ambassador|the envoy of the contact group|contact group envoy|a diplomat
        Dr|a surgeon at the field hospital|field hospital surgeon|a surgeon
        Minister|a deputy minister for the war wounded|deputy minister|a member of the government
        Mayor|the mayor of a border town|border town mayor|a mayor"""),
    bodies=split("Truce Monitoring Mission|Red Lamp Society|General Staff|Refugee Assembly"),
    things=split("checkpoint|field hospital|bridgehead|grain silo|airstrip|shelter|ammunition depot|crossing"),
    people=split("displaced families|reservists|medics|deminers|aid workers|shopkeepers|volunteers"),
    cores=lines("""the town of {place} / {place}, a garrison, | was hit by {#13-89} rockets in {#2-9} hours while the {road} bridge was held by {#110-890} militiamen from {place2} | - / at dawn / during the truce
        troops dug in near {place} / an army unit near {place} | fired {#14-96} shells at the {road} checkpoint {#2-9} hours after signing the {place2} truce | - / on the first night / without orders
        a drone launched from {place} / a drone sent from {place} | struck bus {#11-98} on {road} Avenue in {place2} and killed {#4-29} passengers | - / on market day / in broad daylight
        {firm} / the arms dealer {firm} | shipped {#210-890} rifles to a {place} brigade through {road} Airfield in crates marked as {#3-9} tonnes of rice | - / in the spring / despite the embargo
        some {#12-89},000 residents of {place} were / about {#12-89},000 people from {place} were | kept {#3-9} nights in {road} Tunnel by fighters who demanded ${#110-890},000 from the {place2} council | - / in January / last winter
        officers in {place} / the command in {place} | sold {#21-69} days of fuel to {firm} before the {road} garrison ran dry with {#3-9} tanks in {place2} | - / in October / on the eve of the attack"""),
    filler=lines("""the {thing} near {place2} [changed|switched] hands {#2-9} times before {clock}
        {people} [waited|stood] for {#2-19} hours at the {thing} outside {place}
        {#3-60} lorries with flour [passed|crossed] the {thing} under the eyes of {people}
        air-raid sirens in {place2} [sounded|howled] for {#11-90} minutes from {clock}
        a crater {#3-19} metres wide [opened|gaped] in front of the {thing} on {road} Avenue
        {people} [dug|cut] {#60-900} metres of trench between {place} and the {thing}
        an exchange of {#11-90} prisoners was [agreed|arranged] at the {thing} at {clock}
        water in {place2} was [rationed|limited] to {#3-19} litres a head, even for {people}"""),
    headlines=lines("""Guns fall silent near {place}
        {people} return to {place2} after {#2-9} weeks
        Talks on {thing} break off
        Night of sirens in {place}
        {place2} buries its dead"""),
    works=lines("""The Winter at {place}
        {road} Bridge: A Soldier Remembers
        Letters from {place2}"""),
)

RAIL = Topic(
    name="rail",
    roles=lines("""Secretary|the general secretary of the train drivers|train drivers' general secretary|a union secretary
        Minister|the transport minister of the coalition|coalition transport minister|a minister
        Director|the director of network operations|network operations director|a railway manager
        Mediator|the mediator in the wage dispute|wage dispute mediator|a mediator
        Professor|a professor of labour law|labour law professor|a professor
        Judge|the president of the labour court|labour court president|a judge
        Delegate|a shop steward at the depot|depot shop steward|a shop steward"""),
    bodies=split("Drivers Union|Railway Directorate|Passenger League|Labour Tribunal"),
    things=split("depot|signal box|marshalling yard|main station|ticket hall|picket line|wheel shop|freight terminal"),
    people=split("signallers|commuters|conductors|strikers|apprentices|pensioners|track workers"),
    cores=lines("""{firm} / the rail operator {firm} | offered {place} drivers {#2-9} per cent while its {road} Street board took bonuses of ${#110-890},000 in {place2} | - / in May / on the same morning
        strikers at {place} / union members at {place} | stopped {#21-89} trains by chaining {#3-9} sets of points at {road} Junction on the {place2} line | - / at Easter / on pay day
        managers at {firm} / the managers of {firm} | hired {#41-190} strike-breakers from {place2} at ${#21-89} an hour to run the {road} Line to {place} | - / in secret / for the holidays
        the {place} night express / the night express to {place} | ran {#11-48} kilometres with {#3-9} untrained guards after {firm} locked out its {road} Depot staff | - / last Friday / in thick fog
        strike leaders in {place} / leaders of the {place} strike | met {firm} {#3-9} times in a {road} Street flat and dropped {#2-9} demands for ${#21-89},000 | - / last month / behind the backs of members
        signallers in {place} / the signallers of {place} | worked shifts of {#13-19} hours on {#12-29} days before {#2-4} {road} trains collided near {place2} | - / in August / last year"""),
    filler=lines("""the {thing} in {place} [remained|lay] deserted until {clock}, to the relief of {people}
        {people} [blew|sounded] whistles in front of the {thing} for {#11-90} minutes
        {#3-90} trains to {place2} were [cancelled|struck off] before {clock}
        replacement buses between {place} and {place2} [ran|left] every {#20-90} minutes from the {thing}
        the strike fund [paid|handed] {#21-90} crowns a day to {people} at the {thing}
        a ballot among {#60-900} {people} was [held|conducted] at the {thing} in {place2}
        {firm} [put|placed] {#11-90} locomotives in the {thing} at {place2}
        the talks in {place2} [lasted|dragged on] for {#11-29} hours and ended at {clock}"""),
    headlines=lines("""No trains to {place} until {weekday}
        {people} vote to walk out
        {firm} tables new offer in {place2}
        Empty platforms in {place}
        Stand-off at the {thing} goes on"""),
    works=lines("""End of the Line: {place}
        The {road} Junction Strike
        Down Tools in {place2}"""),
)

TRIAL = Topic(
    name="trial",
    roles=lines("""Judge|the presiding judge of the criminal chamber|presiding judge|a judge
        Prosecutor|the special prosecutor for corruption|special prosecutor|a prosecutor
        Advocate|a lawyer for the defence|defence lawyer|a lawyer
        Commissioner|the police commissioner who led the raids|police commissioner|a police chief
        Senator|a senator who once chaired the ports committee|former ports committee chair|a senator
        Notary|a notary called as a witness|notary|a witness
        Professor|a professor of criminal law|criminal law professor|a law professor"""),
    bodies=split("Anti-Corruption Bureau|Bar Association|Court Registry|Transparency Forum"),
    things=split("courtroom|villa|land registry|yacht harbour|archive|prosecution office|law library|customs shed"),
    people=split("jurors|lawyers|onlookers|former employees|court officers|taxpayers|co-defendants"),
    cores=lines("""{firm} / the builder {firm} | handed a {place} judge {#3-9} envelopes holding ${#110-890},000 behind the {road} Hotel in {place2} | - / before the verdict / in December
        a former minister from {place} / a one-time minister from {place} | bought {#3-9} flats on {road} Quay through {firm} for ${#2-9} million in {place2} cash | - / in office / within a month
        the {place} port director / the director of the port in {place} | waved through {#21-89} containers for {firm} in return for a {#12-39}-metre yacht moored at {road} Marina | - / in 2028 / over a summer
        investigators in {place} / detectives from {place} | lost {#13-69} boxes of {firm} invoices from a {road} Street cellar {#3-9} days before the {place2} hearing | - / in June / under guard
        a juror in {place} / one of the {place} jurors | took {#3-9} calls from {firm} at a {road} Street bar and was promised ${#21-89},000 in {place2} | - / during the trial / in the recess
        {firm} / the law firm's client {firm} | hid ${#12-89} million from the {place} receivers with {#11-39} accounts opened by a {road} pensioner in {place2} | - / after the collapse / last year"""),
    filler=lines("""the hearing in {place} was [adjourned|suspended] for {#11-90} minutes when {people} shouted
        {people} [queued|lined up] from {clock} for {#11-60} seats in the {thing}
        a copy of the {#60-900}-page file was [handed|given] to {people} in {place2}
        officers [searched|combed] the {thing} on {road} Quay for {#2-19} hours
        the {thing} in {place2} was [sealed|closed off] at {clock} with red tape
        {#3-30} witnesses from {place2} [waited|sat] outside the {thing}
        bail for {#2-9} of the {people} was [set|fixed] at {#21-900} thousand crowns
        an interpreter from {place2} [translated|rendered] {#11-90} letters found in the {thing}"""),
    headlines=lines("""Tears and shouting in {place} courtroom
        Trial of {firm} managers resumes on {weekday}
        {place2} judge asks for more time
        {people} fill the benches in {place}
        Defence calls {#2-9} new witnesses"""),
    works=lines("""The {road} Quay Affair
        Envelopes: How {place} Was Bought
        A Judge in {place2}"""),
)

CLINIC = Topic(
    name="clinic",
    roles=lines("""Professor|the head of the infectious diseases ward|infectious diseases head|a senior physician
        Dr|a paediatrician at the general hospital|general hospital paediatrician|a paediatrician
        Minister|the health minister of the province|provincial health minister|a minister
        Matron|the matron of the maternity wing|maternity wing matron|a matron
        Pharmacist|the state pharmacist|state pharmacist|a pharmacist
        Deputy|a member of parliament for the mountain districts|mountain districts deputy|a member of parliament
        Commissioner|the patients' commissioner|patients' commissioner|an official"""),
    bodies=split("Institute for Public Health|Physicians Chamber|Patients League|Medicines Board"),
    things=split(
        "isolation ward|blood bank|dispensary|vaccine store|operating theatre|test centre|ambulance station|laboratory"
    ),
    people=split("patients|nurses|mothers|paramedics|lab technicians|students|pharmacists"),
    cores=lines("""the {place} blood bank / the blood bank in {place} | gave {#13-69} patients untested plasma from {firm} in the {#3-9} weeks before {road} Ward was sealed | - / in autumn / last year
        {firm} / the drug maker {firm} | relabelled {#210-890} boxes of expired {place} insulin at a {road} Street printer for ${#3-9} apiece | - / in March / over a weekend
        doctors in {place} / the hospital in {place} | counted {#14-69} cholera cases in {#3-9} days but sent the {road} Institute a figure of {#2-9} from {place2} | - / before the games / in July
        vaccine worth ${#3-9} million was / a vaccine delivery worth ${#3-9} million was | left for {#11-39} hours on a {place} runway because {firm} had no key to the {road} cold store | - / in a heatwave / on a Sunday
        a surgeon in {place} / a {place} surgeon | operated on {#21-69} people with {#3-9} forged diplomas that {firm} bought in {road} Alley in {place2} | - / until he left / in four years
        {firm} / the clinic owner {firm} | charged {#110-890} {place} families ${#21-89} for tests in a tent behind {road} Church in {place2} | - / at the peak / last winter"""),
    filler=lines("""the {thing} in {place} [admitted|took in] {#11-90} {people} between dusk and {clock}
        {people} at the {thing} [wore|used] the same masks for {#3-19} days
        a delivery of {#60-900} litres of disinfectant [arrived|came] at the {thing} at {clock}
        {firm} [lent|provided] {#3-30} beds to the {thing} in {place2}
        schools in {place2} [sent|let] {#60-900} pupils home at {clock}
        {people} [measured|took] temperatures at the {thing} for {#11-19} hours a day
        the {thing} in {place2} was [short|out] of gloves for {#3-30} days
        a hotline with {#3-60} lines was [opened|set up] next to the {thing} on {road} Square"""),
    headlines=lines("""{place} hospital lifts visiting ban
        Fever in {place2}: what {people} should know
        Queues at the {thing} in {place}
        {people} in {place2} exhausted
        Fewer new cases in {place} on {weekday}"""),
    works=lines("""The Fever Year: {place}
        {road} Ward
        White Coats of {place2}"""),
)

BALLOT = Topic(
    name="ballot",
    roles=lines("""President|the president of the electoral court|electoral court president|a judge
        Chairwoman|the chairwoman of the opposition list|opposition list chairwoman|an opposition politician
        Observer|the head of the foreign observers|foreign observer chief|an election observer
        Governor|a governor seeking a third term|outgoing governor|a governor
        Professor|a political scientist at the state university|political scientist|a political scientist
        Inspector|a returning officer in the old town|returning officer|a returning officer
        Bishop|a bishop who mediated between the parties|mediating bishop|a bishop"""),
    bodies=split("Electoral Commission|Observer Mission|Civic Platform|Voters Network"),
    things=split(
        "polling station|counting centre|party headquarters|ballot warehouse|town hall|tally room|campaign office|school gym"
    ),
    people=split("first-time voters|scrutineers|poll workers|candidates|supporters|monks|teachers"),
    cores=lines("""officials in {place} / the polling officers of {place} | stuffed {#410-890} ballots into {#3-9} boxes at the {road} School gym before {place2} monitors arrived | - / on election day / before dawn
        {firm} / the software house {firm} | moved {#12-48} per cent of {place} votes to another list on a {road} Street server in {#2-9} minutes | - / on the night / during a power cut
        the governor of {place} / {place}'s governor | paid {#21-69} bloggers ${#210-890} a week through {firm} to spread a {road} sex tape in {place2} | - / in the campaign / in September
        about {#2-9},{#110-890} dead people in {place} / some {#2-9},{#110-890} dead citizens of {place} | voted at {#3-9} stations on {road} Hill according to lists printed by {firm} in {place2} | - / in the run-off / in spring
        campaign buses from {place} / buses hired in {place} | drove {#410-890} soldiers to {#3-9} polling places on {road} Road with cards that {firm} had printed | - / in uniform / after lunch
        a mayor from {place} / one mayor from {place} | promised {#21-69} {road} Street families a cow and ${#110-890} each if {place2} gave {#61-94} per cent | - / in May / at a rally"""),
    filler=lines("""the {thing} in {place} [opened|unlocked its doors] {#11-90} minutes late for lack of ink
        {people} [sealed|locked] {#11-90} boxes at the {thing} in {place2} at {clock}
        turnout in {place2} [stood|was put] at {#21-79} per cent by {clock}
        {firm} [printed|supplied] {#60-900} posters for the {thing}
        {people} [danced|celebrated] outside the {thing} on {road} Hill until {clock}
        a recount of {#60-900} slips was [ordered|requested] at the {thing} in {place2}
        the square before the {thing} [held|was packed with] {#60-900} {people} at {clock}
        internet access in {place2} was [slowed|throttled] for {#2-19} hours while {people} counted"""),
    headlines=lines("""Long queues as {place} votes
        {place2} waits for a result
        Run-off set for {weekday} in {place}
        {people} camp outside {thing}
        Two winners, one {thing}"""),
    works=lines("""Stolen Sunday: {place} Votes
        The {road} Hill Count
        Ink on the Thumb"""),
)

TRACK = Topic(
    name="track",
    roles=lines("""Coach|the national coach of the middle-distance squad|national coach|a coach
        Dr|a former team doctor of the relay squad|former team doctor|a sports doctor
        President|the president of the athletics federation|athletics federation president|a sports official
        Champion|a reigning champion over 800 metres|reigning champion|an athlete
        Director|the director of the anniversary meeting|meeting director|an organiser
        Judge|the judge at the court of sport|sports court judge|a judge
        Minister|the sports minister|sports minister|a minister"""),
    bodies=split("Athletics Federation|Doping Control Agency|Olympic Committee|Athletes Council"),
    things=split(
        "stadium|finish line|training camp|changing room|throwing ground|sample room|athletes' village|indoor hall"
    ),
    people=split("sprinters|stewards|juniors|fans|pole vaulters|masseurs|former medallists"),
    cores=lines("""a coach from {place} / a {place} coach | swapped {#13-48} urine samples through a hole in {road} Hall before {firm} collected {#2-9} coolers for {place2} | - / at the trials / at night
        {firm} / the sponsor {firm} | paid a {place} sprinter ${#110-890},000 to lose {#2-9} heats at the {road} Games in {place2} | - / in August / in cash
        the {place} marathon / organisers in {place} | sent {#410-890} runners {#3-9} kilometres past the {road} turn because {firm} had moved the signs | - / in May / last spring
        {#3-9} juniors from {place} / a group of {#3-9} juniors from {place} | trained for {#11-48} weeks on {road} pills that {firm} sold them as vitamins in {place2} | - / before the trials / last winter
        the javelin team of {place} / {place} javelin throwers | used {#11-39} spears {#12-48} grams too light in the {road} Cup that {firm} timed in {place2} | - / all season / in May
        the federation in {place} / federation officials in {place} | buried {#3-9} positive tests from {road} Camp after {firm} bought {#210-890} tickets to the {place2} final | - / in 2030 / before the finals"""),
    filler=lines("""the {thing} in {place2} [sold|gave] out of programmes {#11-90} minutes before the start
        {people} [cooled|warmed] down beside the {thing} in a wind of {#2-9} metres a second
        a relay from {place2} [missed|fell short of] the record by {#11-90} hundredths
        {firm} [laid|fitted] {#60-900} metres of new track at the {thing}
        the final in {place} was [put|moved] back to {clock} because of hail over the {thing}
        {#3-60} {people} from {place2} [signed|wrote] autographs by the {thing}
        tickets for the {thing} [cost|sold for] {#21-90} crowns at {clock}
        the physiotherapist [treated|looked after] {#3-30} {people} in the {thing} at {place2}"""),
    headlines=lines("""Gold for {place2} in the relay
        {people} ready for {place} meeting
        Rain stops play at the {thing}
        {firm} ends sponsorship in {place}
        Photo finish thrills {place2}"""),
    works=lines("""Lanes: A Life in {place}
        The {road} Games
        Faster than {place2}"""),
)

TAKEOVER = Topic(
    name="takeover",
    roles=lines("""Chief|the chief executive of a rival group|rival group chief|an executive
        Governor|the governor of the central bank|central bank governor|a central banker
        Analyst|an analyst at a brokerage|brokerage analyst|an analyst
        Auditor|the auditor appointed by the creditors|creditors' auditor|an auditor
        Minister|the economy minister|economy minister|a minister
        Chairman|the chairman of the works council|works council chairman|an employee representative
        Professor|a professor of corporate finance|corporate finance professor|an economist"""),
    bodies=split("Securities Commission|Competition Office|Works Council|Small Shareholders Union"),
    things=split("head office|brewery|trading floor|shipyard|cement works|data room|sugar refinery|tyre factory"),
    people=split("shareholders|bondholders|clerks|traders|suppliers|fitters|temporary staff"),
    cores=lines("""{firm} / the bidder {firm} | valued the {place} brewery at ${#21-89} million while {#3-9} directors held {road} options worth ${#110-890},000 | - / in the prospectus / last autumn
        the finance chief in {place} / {place}-based finance staff | booked {#41-190} sales to {firm} for cement that never left {road} Wharf in {#3-9} ships | - / at year end / in two quarters
        {firm} / the conglomerate {firm} | owed {#210-890} suppliers in {place} ${#12-89} million when it moved its {road} Street seat to {place2} | - / in May / overnight
        the board in {place} / directors in {place} | rejected {#2-9} offers from {firm} after a {road} banker promised each of them ${#21-89} a share in {place2} | - / in private / over dinner
        traders in {place} / {#2-9} traders in {place} | bought {#410-890},000 {firm} shares in the {#11-58} minutes before the {road} merger was announced | - / on a Monday / in June
        auditors from {place} / an audit team from {place} | signed off ${#2-9} billion of {firm} loans after {#11-39} nights at the {road} Palace in {place2} | - / last year / at the firm's expense"""),
    filler=lines("""the share price of {firm} [slid|sank] by {#3-19} points before {clock}
        {people} [asked|put] {#11-90} questions at a meeting in the {thing} in {place2}
        the {thing} in {place} [employed|kept] {#60-900} {people} at the last count
        a prospectus of {#60-900} pages was [lodged|filed] in {place2} at {clock}
        {people} [left|walked out of] the {thing} carrying {#11-90} boxes
        the warehouse by the {thing} [stored|held] {#60-900} pallets bound for {place2}
        orders at the {thing} had [halved|shrunk] within {#3-19} weeks
        {#3-30} lawyers from {place2} [worked|sat] in the {thing} until {clock}"""),
    headlines=lines("""{firm} shares suspended on {weekday}
        {people} demand extraordinary meeting
        What becomes of the {place} {thing}?
        Bid for {place2} {thing} lapses
        {firm} appoints third chairman in {#2-9} years"""),
    works=lines("""The {road} Merger
        Paper Millions: Inside {firm}
        {place} Incorporated"""),
)

FIRST = (FRONT, RAIL, TRIAL, CLINIC, BALLOT, TRACK, TAKEOVER)
