"""Topics of the final templates, the first half: war, an election, a trial, an epidemic, sport, a mine, a border."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import Topic, lines, split

WAR = Topic(
    name="war",
    roles=lines("""General|the chief of the general staff|chief of staff|a general
        Colonel|the spokesman for the eastern command|eastern command spokesman|an army spokesman
        Minister|the foreign minister|foreign minister|a minister
        Governor|the governor of the border province|provincial governor|a provincial governor
        Ambassador|the special envoy for the ceasefire|ceasefire envoy|a diplomat"""),
    bodies=split(
        "Ceasefire Monitoring Mission|Relief Coordination Office|Defence Ministry|Human Rights Observatory|Veterans Council|Emergency Medical Corps"
    ),
    things=split(
        "checkpoint|field hospital|artillery depot|airfield|command post|bus station|grain terminal|water plant"
    ),
    people=split("conscripts|medics|displaced families|shopkeepers|reservists|aid workers|truck drivers|volunteers"),
    cores=lines("""a strike on the {road} barracks / the strike on the {road} barracks | killed {#12-58} recruits from {place} and wounded {#61-190} more along the {place2} road | - / before dawn / within minutes
        the {place} garrison / troops stationed at {place} | fired {#31-90} rockets into the {road} district of {place2} between {clock} and {clock} | - / during the truce / without warning
        an aid convoy near {place} was / an aid convoy outside {place} was | hit {#3-9} times by shells from the {road} ridge although {#11-29} trucks flew white flags at {place2} | - / in daylight / on both sides
        {#14-39} prisoners in {place} had / some {#14-39} prisoners in {place} had | been denied food for {#3-9} days in a {firm} warehouse close to {place2} | - / this winter / by the retreating army
        the {road} brigade / soldiers of the {road} brigade | abandoned {#3-9} villages east of {place} and left {#12-48} armoured vehicles behind in {place2} | - / overnight / without orders
        cluster mines near {place} / cluster mines outside {place} | maimed {#12-58} farmers on {road} land in the {#3-29} weeks since the {place2} truce collapsed | - / mostly at harvest / along the canal"""),
    filler=lines("""air raid sirens sounded for {#11-58} minutes as {people} [gathered|assembled] near the {thing} in {place2}
        {people} [loaded|packed] {#20-90} crates at the {thing} while {#2-9} helicopters circled over {place2}
        the {thing} lost power at {clock}, leaving {#21-80} {people} in darkness
        {#3-30} {people} were [stopped|held up] at the {thing} for {#2-9} hours after {clock}
        windows were [blown out|shattered] in {#20-90} flats within {#110-890} metres of the {thing}
        a curfew from {clock} applies to {people} around the {thing} until {weekday}
        {people} [dug|cleared] {#2-9} trenches behind the {thing} before the {clock} deadline on {weekday}
        the price of bread rose by {#11-80} per cent in the week {people} [left|fled] the {thing}
        an armoured train with {#11-60} {people} aboard [reached|pulled into] the {thing} at {clock}
        {#2-9} drones were [downed|intercepted] over the {thing} between {clock} and {clock} on {weekday}"""),
    headlines=lines("""Shelling resumes around {place} as talks stall
        {place2} buries its dead after {weekday} attack
        Ceasefire in {place} enters day {#2-40}
        Inside {place2}, where {people} wait for the {thing} to reopen
        Frontline town of {place} braces for winter
        Envoys meet in {place2} with little hope of a truce"""),
    works=lines("""{#100-400} Days in {place}
        The {road} Line
        Counting the Missing of {place}
        Letters from the {place} Front"""),
)

ELECTION = Topic(
    name="vote",
    roles=lines("""Commissioner|the chair of the electoral panel|electoral panel chair|an election official
        Senator|the leader of the Reform bloc in the senate|Reform senator|a senator
        Minister|the home affairs minister|home affairs minister|a minister
        Professor|a political scientist|political scientist|an academic
        Judge|the head of the constitutional bench|constitutional judge|a judge"""),
    bodies=split(
        "Electoral Commission|Voters Rights Alliance|Democratic Reform Party|Constitutional Tribunal|Ballot Integrity Project|Press Freedom Union"
    ),
    things=split(
        "polling station|counting centre|voter register|campaign bus|party headquarters|ballot warehouse|television debate|call centre"
    ),
    people=split(
        "voters|observers|party agents|canvassers|returning officers|first-time voters|campaign staff|pollsters"
    ),
    cores=lines("""officials in {place} / election officials in {place} | counted {#310-990} ballots from the {road} school {#3-9} times before sending them to {place2} | - / by hand / behind closed doors
        the governing party / the party in power | paid {#11-48} bus drivers from {place} about ${#41-95} each to carry voters to {place2} from {road} | - / in cash / on polling day
        {firm} / the software company {firm} | removed {#2-98},{#100-999} names from the {place} roll only {#3-19} days before the {place2} runoff | - / by mistake / on ministry orders
        the mayor of {place} was / the sitting mayor of {place} was | filmed handing envelopes to {#6-29} pensioners outside the {road} church at {clock} on polling day in {place2} | - / by a passer-by / in plain sight
        turnout in {place} was / the turnout in {place} was | put at {#91-99} per cent although {#5-18} of the {#22-60} polling stations around {road} never opened | - / in the official tally / all day
        a candidate from {place} had / the candidate from {place} had | borrowed ${#200-900},000 from {firm} for a {place2} campaign that declared only ${#3-39},000 in {road} | - / at no interest / last spring"""),
    filler=lines("""queues of {#40-190} {people} had [formed|built up] outside the {thing} by {clock} on {weekday}
        {people} were turned away from the {thing} in {place2} after {clock} because {#2-9} lists were missing
        a recount at the {thing} was [ordered|requested] by {#2-9} {people} before {clock}
        the {thing} received {#110-890} complaints from {people} by {clock} on {weekday}
        {#3-30} {people} [rallied|demonstrated] at the {thing} with banners from {place2}
        the result from the {thing} is [due|expected] at {clock} on {weekday} at the earliest
        an opinion poll of {#410-990} {people} put the two sides {#2-9} points apart on {weekday}
        {#11-60} {people} slept in the {thing} to guard {#20-90} boxes until {clock}
        the {thing} in {road} was [evacuated|cleared] for {#11-58} minutes after a caller warned {people} at {clock}
        campaign posters near the {thing} were [torn down|defaced] {#2-9} nights running before {weekday}"""),
    headlines=lines("""{place} goes to the polls after bitter campaign
        Count drags on in {place2} as tempers fray
        Five things to watch in the {place} runoff
        Opposition in {place2} calls for a recount
        Can anyone win over the {people} of {place}?
        Low turnout feared in {place2} after {weekday} storm"""),
    works=lines("""Stuffed: how {place} Votes
        The {road} Ballots
        One Town, Two Counts: {place} Decides
        The Making of a Landslide in {place}"""),
)

TRIAL = Topic(
    name="trial",
    roles=lines("""Prosecutor|the lead prosecutor|lead prosecutor|a prosecutor
        Judge|the trial judge|trial judge|a judge
        Counsel|the lawyer for the defendant|defence lawyer|a defence lawyer
        Detective|the detective in charge of the case|case detective|a detective
        Dr|a forensic pathologist|forensic pathologist|a forensic expert"""),
    bodies=split(
        "Bar Association|Public Prosecutors Office|Victims Support Network|Court Service|Judicial Conduct Board|Forensic Science Service"
    ),
    things=split("courtroom|witness box|evidence room|holding cell|jury room|courthouse steps|press gallery|registry"),
    people=split("jurors|lawyers|relatives|court reporters|bailiffs|law students|supporters|paralegals"),
    cores=lines("""the judge in the {road} case had / the judge hearing the {road} case had | spent {#3-9} weekends at a {place} villa owned by {firm} while {#11-48} motions were pending in {place2} | - / as a guest / with family
        the defendant / the man accused of the {road} murder | telephoned a {place} detective {#4-19} times from cell {#11-99} in the week before the {place2} hearing | - / from a smuggled phone / at night
        prosecutors in {place} / the prosecution in {place} | withheld {#21-88} photographs of the {road} knife from the defence for {#4-19} months after the {place2} arrest | - / in breach of the rules / on advice
        a key witness was / the main witness was | paid ${#3-39},000 by {firm} some {#3-9} days before identifying the {place} driver at the {road} line-up | - / in two instalments / through a relative
        {#3-9} jurors from {place} had / at least {#3-9} jurors from {place} had | met a lawyer for {firm} in the {road} hotel {#2-9} nights before the {place2} verdict | - / over dinner / in a private room
        police in {place} / the police in {place} | lost {#4-18} of {#22-60} blood samples taken from the {road} flat when the laboratory moved to {place2} | - / in the summer / in a taxi"""),
    filler=lines("""the hearing [resumed|restarted] at {clock} with {#11-60} {people} crowded into the {thing}
        {people} [wept|sat in silence] in the {thing} for {#11-58} minutes as {#2-9} exhibits were shown
        the {thing} was closed to {people} from {clock} after {#2-9} phones rang
        a bundle of {#110-890} pages was [carried|wheeled] into the {thing} by {#2-9} {people}
        {#3-30} {people} queued at the {thing} from {clock} on {weekday} for {#11-60} seats
        the accused [stared|looked] at the floor of the {thing} for {#11-58} minutes and ignored {people}
        an objection raised at {clock} sent {people} out of the {thing} for {#2-9} hours
        security at the {thing} was [tightened|doubled] on {weekday} after {people} received {#2-9} threats
        a sketch made in the {thing} sold to {people} for ${#110-890} on {weekday}
        {#2-9} translators worked in the {thing} until {clock} so that {people} could follow"""),
    headlines=lines("""{road} trial hears from {#2-9} new witnesses
        Tears in the {thing} as {place} case opens
        Verdict in {place2} trial expected on {weekday}
        Who is who in the {road} case
        {place} lawyers clash over evidence
        Defence rests in {place2} after {#11-60} days"""),
    works=lines("""The {road} File
        Reasonable Doubt in {place}
        Blood and Paper: the {place} Verdict
        Twelve Chairs at {road} Court"""),
)

EPIDEMIC = Topic(
    name="epidemic",
    roles=lines("""Dr|the chief medical officer|chief medical officer|a health official
        Professor|a virologist|virologist|a virologist
        Minister|the public health minister|public health minister|a minister
        Director|the director of the isolation hospital|isolation hospital director|a hospital director
        Sister|the head nurse of the isolation ward|head nurse|a nurse"""),
    bodies=split(
        "Disease Control Centre|Public Health Agency|Doctors Without Pay Coalition|Vaccine Safety Committee|Infection Research Institute|Nursing Union"
    ),
    things=split(
        "isolation ward|testing site|vaccination centre|cold store|laboratory|quarantine hotel|pharmacy|airport clinic"
    ),
    people=split("patients|nurses|contact tracers|paramedics|parents|laboratory staff|travellers|carers"),
    cores=lines("""the {place} cholera outbreak was / the cholera outbreak in {place} was | traced to {firm} wells that served {#310-990} households near {road} for {#3-19} months | - / without a filter / until last week
        {#41-99} children at {place} / at least {#41-99} children in {place} | received measles vaccine kept at {#9-29} degrees for {#3-9} days in the {road} depot | - / during a power cut / before the recall
        the {place} laboratory had / the laboratory in {place} had | confirmed {#14-48} cases of {road} fever {#5-19} days before {place2} closed its market | - / in secret / by telephone
        {firm} / the drug maker {firm} | shipped {#3-39},000 doses to {place} from a batch that {#3-9} inspectors in {place2} rejected | - / last month / under a new label
        doctors at {place} had / doctors in {place} had | reused {#6-39} ventilator filters on the {road} ward until {#3-14} patients from {place2} fell ill | - / for want of supplies / against orders
        a traveller from {place} / a man returning from {place} | visited {#3-9} clinics in {road} with a rash over {#4-14} days before {place2} tested him | - / free of charge / after a complaint"""),
    filler=lines("""{#11-60} beds were [added|set up] in the {thing} by {clock} as {people} kept arriving
        the {thing} [ran out|ran short] of gloves on {weekday}, {#2-9} days after {people} had asked for more
        {people} waited {#2-9} hours outside the {thing} for {#20-90} test kits
        schools within {#2-9} kilometres of the {thing} stay shut until {weekday}, to the anger of {people}
        samples from {#11-60} {people} were [flown|driven] to the {thing} at {clock}
        a hotline for {people} took {#110-890} calls before {clock} on {weekday}
        masks are [mandatory|required] in the {thing} from {weekday}, and {people} face fines of ${#21-90}
        {#3-30} {people} were sent home from the {thing} with a fever between {clock} and {clock}
        new admissions to the {thing} [fell|dropped] by {#11-58} per cent after {weekday}, and {people} took heart
        {#2-9} ambulances stood idle at the {thing} until {clock} for lack of {people}"""),
    headlines=lines("""{place} outbreak: what we know so far
        Cases climb in {place2} as {people} plead for help
        Vaccines reach {place} after {#2-20} day delay
        Schools shut in {place2} over fever fears
        The {people} holding the line in {place}
        Health workers in {place2} threaten to walk out"""),
    works=lines("""Patient Zero of {place}
        The {road} Fever: a Chronicle
        Cold Chain: What Went Wrong in {place}
        Breathless in {place}"""),
)

SPORT = Topic(
    name="sport",
    roles=lines("""President|the president of the football federation|federation president|a football official
        Coach|the coach of the national team|national team coach|a coach
        Captain|the captain of the club|club captain|a player
        Minister|the sports minister|sports minister|a minister
        Investigator|the head of the integrity unit|integrity unit head|an investigator"""),
    bodies=split(
        "Football Federation|Athletics Integrity Unit|Players Union|Sports Arbitration Panel|Premier League Board|Supporters Trust"
    ),
    things=split(
        "stadium|training ground|dressing room|doping laboratory|ticket office|betting shop|press box|boardroom"
    ),
    people=split("fans|players|referees|scouts|sponsors|agents|season-ticket holders|ball boys"),
    cores=lines("""the referee of the {place} final / the man who refereed the {place} final | received {#3-9} payments of ${#11-48},000 from {firm} before the {road} Cup match against {place2} | - / into a foreign account / in cash
        {#3-9} players of {place} had / at least {#3-9} players of {place} had | agreed to lose by {#2-5} goals at {place2} for a share of {#110-890},000 euros from a {road} bookmaker | - / in a hotel bar / at half-time
        the {place} bid / the team behind the {place} bid | wired ${#2-29} million to a {road} account held by {#3-9} delegates from {place2} | - / before the vote / as consulting fees
        {firm} had / the sponsor {firm} had | owned {#21-49} per cent of {place} United and {#51-90} per cent of {road} Athletic when they met in {place2} | - / through two trusts / for a season
        a swimmer from {place} / the swimmer from {place} | missed {#3-6} doping tests in {#7-19} months while training at the {road} pool near {place2} | - / under a false name / before the games
        ticket agents in {place} had / the ticket agents in {place} had | resold {#210-990} seats meant for {road} schools to {firm} at {#4-19} times their price in {place2} | - / online / on the eve of the final"""),
    filler=lines("""{people} [booed|whistled] for {#11-58} minutes at the {thing} after a penalty in minute {#20-89}
        the {thing} was searched at {clock} by {#11-60} officers as {people} looked on
        kick-off at the {thing} was [delayed|put back] by {#11-58} minutes for {people} from {place2}
        {#3-30} {people} handed in their cards at the {thing} on {weekday} in protest
        a transfer worth ${#2-29} million was [signed|sealed] at the {thing} at {clock} before {people}
        the {thing} holds {#11-60},000 {people} but was {#2-9} tenths empty on {weekday}
        sales at the {thing} [fell|slumped] by {#11-58} per cent after {people} called for a boycott
        a minute of silence at the {thing} [lasted|took] {#21-58} seconds before {people} began to sing
        {#2-9} {people} were banned from the {thing} until {weekday} for throwing {#3-30} flares
        the pitch beside the {thing} was [relaid|watered] {#2-9} times in {#11-60} days, to the dismay of {people}"""),
    headlines=lines("""{place} final clouded by fixing claims
        Federation under fire in {place2}
        {people} turn their backs on {place} club
        Late winner sends {place} through, but doubts linger
        Match report: {place} {#1-4}, {place2} {#0-3}
        Where did the money go? Questions for {firm}"""),
    works=lines("""Offside: the {place} Affair
        The {road} Bung
        Extra Time in {place}
        Beautiful Game, Ugly Money: {place}"""),
)

MINE = Topic(
    name="pit",
    roles=lines("""Engineer|the safety engineer of the colliery|colliery safety engineer|an engineer
        Secretary|the general secretary of the mineworkers|mineworkers' general secretary|a union leader
        Minister|the resources minister|resources minister|a minister
        Director|the managing director of the company|managing director|a company executive
        Captain|the captain of the rescue brigade|rescue brigade captain|a rescue worker"""),
    bodies=split(
        "Mineworkers Federation|Mine Safety Authority|Environmental Protection Agency|Rescue Brigade|Labour Inspectorate|Village Land Committee"
    ),
    things=split(
        "pithead|lift shaft|slurry pond|conveyor|changing room|ventilation plant|explosives store|mine office"
    ),
    people=split("miners|rescue workers|mothers|geologists|contract workers|villagers|machinists|safety officers"),
    cores=lines("""the {place} shaft had / the main shaft at {place} had | been flooded for {#5-19} hours before {firm} told {#11-48} families in {road} about it | - / by text message / after dark
        {firm} / the mining company {firm} | dumped {#110-890},000 tonnes of arsenic waste above {place} in {#3-9} ponds near the {road} river | - / without a permit / since the takeover
        methane at {place} had / methane levels at {place} had | reached {#3-9} per cent in tunnel {#11-39} of the {road} colliery when {#21-66} men from {place2} went down | - / on the night shift / that Friday
        {#14-39} cobalt diggers were / at least {#14-39} cobalt diggers were | buried at {place} when the {road} pit wall gave way {#30-90} metres from the {place2} camp | - / after rain / during a shift change
        the roof of {place} mine was / the roof at {place} was | held up by {#21-66} timber props which {firm} bought from a {road} barn for ${#2-9} each in {place2} | - / second-hand / to cut costs
        inspectors from {place} had / the inspectors from {place} had | closed gallery {#11-39} at {road} colliery {#3-9} times before {firm} reopened it with keys from {place2} | - / at weekends / without a fan"""),
    filler=lines("""rescuers [drilled|bored] {#21-90} metres beside the {thing} by {clock} while {people} prayed
        {people} [blocked|occupied] the {thing} for {#2-9} hours on {weekday} over unpaid bonuses
        a siren at the {thing} [wailed|sounded] at {clock}, and {#11-60} {people} ran towards it
        water in the {thing} was [rising|climbing] by {#2-9} centimetres an hour at {clock} as {people} watched
        {#3-30} {people} came up from the {thing} at {clock} with burns or broken bones
        trading in the shares was [halted|suspended] at {clock} after {#2-9} {people} sold theirs
        dust at the {thing} was {#2-9} times the limit when {people} [measured|tested] it on {weekday}
        the {thing} employs {#110-890} {people} and pays ${#21-90} a shift
        {#2-9} pumps were [lowered|sent] down to the {thing} on {weekday} by {people} from {place2}
        a fund for {people} at the {thing} had [raised|collected] ${#11-90},000 by {clock}"""),
    headlines=lines("""Hope fades for men trapped at {place}
        {people} in {place2} demand answers after collapse
        {place} mine: a timeline
        {firm} shares slide after {weekday} accident
        Rescue at {road} colliery enters day {#2-9}
        The price of cobalt, as seen from {place2}"""),
    works=lines("""Deep Seam: {place}
        The {road} Disaster
        What Lies under {place}
        Black Lung, White Lies: {place}"""),
)

BORDER = Topic(
    name="border",
    roles=lines("""Commander|the commander of the coastguard|coastguard commander|a coastguard officer
        Commissioner|the refugee commissioner|refugee commissioner|a refugee official
        Minister|the migration minister|migration minister|a minister
        Dr|a doctor on the rescue ship|ship's doctor|a doctor
        Mayor|the mayor of the border town|border town mayor|a mayor"""),
    bodies=split(
        "Refugee Assistance Council|Border Guard Service|Sea Rescue Alliance|Asylum Appeals Board|Migration Policy Institute|Coastguard Command"
    ),
    things=split(
        "reception camp|border post|fishing harbour|rescue ship|razor-wire fence|transit centre|bus shelter|registration tent"
    ),
    people=split(
        "migrants|border guards|fishermen|asylum seekers|interpreters|charity workers|smugglers|local families"
    ),
    cores=lines("""a boat from {place} / the boat that left {place} | drifted with {#61-190} people in the {road} strait for {#31-58} hours before {place2} answered call {#3-19} | - / without an engine / in heavy seas
        guards at {place} had / border guards at {place} had | pushed {#21-88} families back over the {road} river {#3-9} times before a {place2} doctor reached them | - / at gunpoint / in the snow
        {firm} / the security contractor {firm} | charged {place} ${#110-890} a night for each of {#41-99} empty beds at the {road} camp | - / all year / under a secret clause
        smugglers in {place} / the smugglers in {place} | locked {#21-66} migrants in a {road} lorry for {#11-29} hours until it broke down near {place2} | - / in July / without water
        the fence at {place} was / the border fence near {place} was | cut in {#3-19} places by a patrol from {road} post so that {#11-48} traders from {place2} could pass | - / for a bribe / at dusk
        {#14-39} children from {place} were / at least {#14-39} children from {place} were | missing from the {road} shelter {#3-19} weeks after officials in {place2} had registered {#41-99} | - / with no trace / by name"""),
    filler=lines("""{#11-60} {people} were [brought|taken] ashore near the {thing} at {clock} wrapped in foil blankets
        the {thing} was built for {#110-290} {people} and now [shelters|holds] {#410-990}
        {people} [shared|handed out] {#110-890} meals at the {thing} before {clock} on {weekday}
        a storm tore {#2-9} tents at the {thing} on {weekday}, soaking {people}
        {#3-30} {people} walked the {#11-60} kilometres to the {thing} with their shoes in their hands
        phones were [confiscated|collected] from {people} at the {thing} until {clock} on {weekday}
        a bus with {#21-60} {people} was [refused|denied] entry at the {thing} at {clock}
        {people} at the {thing} spend {#2-9} months waiting for {#11-58} minutes with an officer
        {#2-9} languages are spoken around the {thing}, where {people} [queue|line up] from {clock}
        the coastguard [logged|recorded] {#11-60} distress calls near the {thing} by {clock}, and {people} listened in"""),
    headlines=lines("""{#20-90} rescued off {place} after night at sea
        Tension at {place} crossing as {people} arrive
        {place2} camp over capacity, aid groups warn
        On the road to {place}: {#2-9} days with {people}
        Ministers meet in {place2} over crossings
        A fence, a river and a town called {place}"""),
    works=lines("""The {road} Crossing
        No Shore: from {place} to {place2}
        Pushed Back at {place}
        Names on the Water: {place}"""),
)

FIRST = (WAR, ELECTION, TRIAL, EPIDEMIC, SPORT, MINE, BORDER)
