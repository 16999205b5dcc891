"""Topics of the sixth set, the first half."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import Topic, lines, split

TRUCE = Topic(
    name="truce",
    roles=lines("""General|the general commanding the southern front|southern front commander|a general
        Colonel|the army's chief spokesman|army spokesman|a colonel
        Ambassador|the ambassador to the truce talks|truce talks ambassador|an ambassador
        Governor|the governor of the border province|border province governor|a governor
        Captain|a captain in the observer mission|observer mission captain|an observer
        Father|a parish priest in the buffer zone|parish priest|a priest
        Minister|the defence minister|defence minister|a minister"""),
    bodies=split("Observer Mission|Defence Council|Relief Committee|Truce Commission"),
    things=split("checkpoint|field hospital|bus depot|power station|school shelter|bridgehead|radio mast|supply road"),
    people=split("villagers|conscripts|observers|medics|returnees|farmers|pensioners"),
    cores=lines("""shells from the {place} side / shells fired from {place} | hit a {road} Street bakery at {clock}, {#3-9} hours after the truce in {place2} took effect | - / before dawn / in heavy rain
        troops around {place} / army units around {place} | fired {#41-190} mortar rounds into {place2} within {#2-9} days of the {road} ceasefire accord | - / from three sides / by night
        the militia in {place} / fighters holding {place} | kept {#3-19} howitzers within {#2-9} kilometres of {place2} in breach of the {road} agreement | - / all summer / until late autumn
        about {#21-69} families from {place} were / some {#21-69} families from {place} were | turned back at the {road} crossing on {weekday} because the {place2} corridor had closed {#2-9} hours early | - / in the snow / last winter
        {firm} / the arms dealer {firm} | delivered {#110-890} crates of shells to {place} through a {road} depot while talks in {place2} were in their {#4-9}th week | - / last spring / in March
        a drone over {place} / an army drone over {place} | dropped {#2-9} charges on the {road} waterworks and cut off {#110-890} homes in {place2} | - / during the ceasefire / on the eve of the talks"""),
    filler=lines("""the {thing} in {place2} [stayed|remained] closed for {#3-19} days while {people} were moved out
        {#20-90} {people} slept in the [basement|cellar] of a school near {place2} on {weekday}
        a convoy of {#11-60} lorries [reached|arrived at] the {thing} shortly after {clock}
        {people} in {place} [swept up|cleared away] glass from the street beside the {thing} for {#2-9} hours
        shops near the {thing} in {place2} [sold|ran] out of candles at {clock}
        engineers [needed|took] {#3-19} hours to bring power back to the {thing} and {#20-90} houses
        the bread queue at the {thing} was [about|roughly] {#60-300} metres long on {weekday}
        a white flag [hung|flew] near the {thing} for {#2-9} days after {people} had gone"""),
    headlines=lines("""Guns fall silent around {place}
        {place2} talks enter {#4-9}th day
        {people} return to {place} to find little left
        Convoy held up at {place2} {thing}
        Observers count the cost in {place}"""),
    works=lines("""The Guns of {place}
        A Line on the Map: {place2} Divided
        Waiting for the {road} Accord"""),
)

HOSTAGES = Topic(
    name="hostages",
    roles=lines("""Commissioner|the police commissioner in charge of the rescue|police commissioner|a police officer
        Envoy|the special envoy to the hostage talks|special envoy|an envoy
        Sheikh|a tribal elder who carried messages|tribal elder|a tribal elder
        Minister|the interior minister|interior minister|a minister
        Dr|a psychologist who treats freed captives|psychologist|a psychologist
        Senator|the senator who leads the families' caucus|families' caucus leader|a senator
        Major|a major in the counter-terrorism unit|counter-terrorism major|an army officer"""),
    bodies=split("Hostage Families|Crisis Centre|Interior Secretariat|Red Lantern"),
    things=split("embassy annexe|compound|airstrip|guest house|border post|clinic|press tent|ferry landing"),
    people=split("relatives|captives|negotiators|colleagues|soldiers|drivers|well-wishers"),
    cores=lines("""negotiators in {place} / the negotiators in {place} | offered to free {#11-48} prisoners from {road} jail in exchange for {#3-9} engineers seized near {place2} | - / in June / in the first week
        the kidnappers of the {place} group / the men who took the {place} group | moved {#3-19} hostages from {place2} to a {road} farmhouse {#2-9} nights before the raid | - / in May / on foot
        {firm} / the employer, {firm}, | paid a ransom of ${#2-9} million for {#3-9} workers held at {place} through a {road} Street lawyer | - / in cash / in three parts
        commandos at {place} / a police unit at {place} | stormed the wrong floor of the {road} Hotel at {clock} while {#3-19} captives from {place2} sat below | - / in the dark / bound and gagged
        the envoy to {place} / the mediator sent to {place} | waited {#3-19} days at the {road} border post because {firm} had lost a list of {#11-48} names from {place2} | - / in May / last winter
        the {#3-19} captives in {place} were / all {#3-19} captives in {place} were | kept without daylight in a {road} cellar for {#41-190} days while {place2} haggled over ${#2-9} million | - / last winter / that year"""),
    filler=lines("""{people} [lit|placed] {#20-300} candles outside the {thing} in {place2} on {weekday}
        a plane [waited|stood] on the runway near the {thing} for {#3-19} hours
        {firm} [flew|brought] {#11-60} {people} home from {place2} as a precaution
        the road to the {thing} was [shut|closed] at {clock} and searched for {#2-9} hours
        a photograph of the {thing} [showed|had] {#3-19} {people} in front of a brick wall
        yellow ribbons were [tied|fixed] to {#60-300} trees between {place} and the {thing}
        the ministry [gave|put] the number of {people} still missing near {place2} at {#3-19}
        a radio at the {thing} [fell|went] silent for {#20-90} minutes around {clock}"""),
    headlines=lines("""Families keep vigil in {place}
        No word from {place2} after {#3-19} days
        Freed: {people} land in {place2}
        Talks on {place} captives put off until {weekday}
        A mother's long wait in {place}"""),
    works=lines("""{#41-190} Nights in {place}
        The Price of a Life: The {road} Ransom
        Held: Letters from {place}"""),
)

COALITION = Topic(
    name="coalition",
    roles=lines("""Prime Minister|the prime minister|prime minister|a head of government
        Speaker|the speaker of the lower house|lower house speaker|a parliamentary officer
        Deputy|a deputy for the agrarian party|agrarian deputy|a deputy
        Chancellor|the finance chancellor|finance chancellor|a member of the cabinet
        Professor|a professor of constitutional law|constitutional law professor|a professor
        Chairwoman|the chairwoman of the liberal group|liberal group chairwoman|a party leader
        President|the president of the senate|senate president|a senator"""),
    bodies=split("Agrarian Union|Electoral Office|Reform Party|Audit Chamber"),
    things=split("assembly hall|party office|ballot store|press gallery|cabinet room|committee wing|town hall|archive"),
    people=split("deputies|voters|delegates|party members|stewards|backbenchers|students"),
    cores=lines("""the {place} Liberals / the Liberals in {place} | promised {firm} a tax cut of ${#2-9} million before they signed the {road} coalition pact in {place2} | - / in April / behind closed doors
        {#3-19} deputies from {place} / some {#3-19} deputies from {place} | voted against the {road} budget bill after a dinner for {#21-69} guests at {firm} | - / last month / before the recess
        the ruling party in {place} / the governing bloc in {place} | bought {#110-890} ballots in {place2} at ${#21-69} each through a {road} Street club | - / in the second round / two years ago
        the speaker of the {place} assembly / the assembly speaker in {place} | cut short the {road} debate at {clock} with {#11-48} motions from {place2} still unread | - / without a vote / in an empty chamber
        the prime minister's office / aides to the prime minister | sent {#3-19} drafts of the {road} land law to {firm} weeks before deputies from {place} saw one | - / by courier / during the summer
        cabinet talks in {place} / the cabinet talks in {place} | broke down at {clock} after {#3-9} ministries had been promised to the {road} faction from {place2} | - / for good / amid shouting"""),
    filler=lines("""{people} [filled|packed] the {thing} in {place2} for {#2-9} hours on {weekday}
        the vote at the {thing} was [put|pushed] back to {clock} at the request of {people}
        a poll of {#410-990} {people} in {place2} [put|placed] the government on {#21-49} per cent
        the cabinet [met|sat] for {#2-9} hours in the {thing} and left by a side door
        {#3-19} amendments to the {road} bill were [tabled|handed in] before {clock}
        the {thing} in {place} [cost|took] ${#20-900},000 a year to guard
        posters of the {road} list [covered|lined] {#11-60} streets around the {thing}
        a count at the {thing} [found|gave] a margin of {#20-900} votes in {place2}"""),
    headlines=lines("""Coalition wobbles after {place} vote
        {place2} goes to the polls on {weekday}
        {people} split over {road} bill
        Budget passes with {#2-9} votes to spare
        Who will govern {place}?"""),
    works=lines("""The {road} Cabinet: An Inside View
        Broken Pacts: Power in {place}
        {#2-9} Votes: How {place2} Was Won"""),
)

DOCTORS = Topic(
    name="doctors",
    roles=lines("""Dr|the head of the junior doctors' committee|junior doctors' leader|a doctor
        Minister|the health minister|health minister|a minister
        Professor|the dean of the medical school|medical school dean|a professor
        Matron|the matron of the surgical ward|surgical ward matron|a matron
        Director|the director of the teaching hospital|teaching hospital director|a hospital manager
        Secretary|the secretary of the hospital workers' federation|hospital workers' secretary|a union official
        Deputy|a deputy on the health committee|health committee deputy|a deputy"""),
    bodies=split("Medical Association|Hospital Federation|Patients League|Physicians Guild"),
    things=split(
        "emergency room|dialysis unit|maternity ward|operating theatre|ambulance bay|blood bank|outpatient hall|pharmacy"
    ),
    people=split("patients|surgeons|nurses|trainees|porters|midwives|pickets"),
    cores=lines("""junior doctors in {place} / the junior doctors in {place} | worked {#61-99} hours a week for {#3-9} months after {firm} cut {road} Hospital's rota | - / last year / without extra pay
        the {place} hospital / managers at the {place} hospital | cancelled {#110-890} operations in {#3-9} days and sent {#21-69} patients by bus to {road} Clinic in {place2} | - / during the strike / at short notice
        the health ministry / officials at the health ministry | hired {#21-69} strike breakers from {firm} at ${#410-890} a shift for the {road} Hospital in {place} | - / in secret / over Easter
        casualty in {place} was / the casualty ward in {place} was | left with {#2-9} doctors for {#110-390} patients on the night {road} Ambulances stopped serving {place2} | - / without warning / in November
        the doctors' union in {place} / union leaders in {place} | turned down a {#3-19} per cent offer at {road} House that {#41-79} per cent of members in {place2} had backed | - / in a postal vote / last month
        {firm} / the hospital owner {firm} | docked {#110-390} doctors in {place} ${#410-890} each for the {#2-9}-day walkout at {road} Hospital | - / just before Christmas / in breach of their contracts"""),
    filler=lines("""the {thing} in {place2} [took in|admitted] {#20-300} cases between {clock} and midnight
        {people} [stood|gathered] around a brazier outside the {thing} from {clock}
        waiting times at the {thing} [rose|climbed] to {#3-19} hours on {weekday}
        the clinic on {road} Street [took|received] {#20-90} {people} from {place2}
        {#11-60} beds near the {thing} were [left|kept] empty for {#2-9} days
        taxi drivers in {place} [carried|drove] {#20-90} {people} to the {thing} free of charge
        a ballot of {#410-990} {people} [closed|ended] at {clock} on {weekday}
        the {thing} was [short|down] by {#3-19} trained {people} this month"""),
    headlines=lines("""Doctors in {place} walk out for {#2-9} days
        {place2} {thing} down to skeleton staff
        Pay talks resume on {weekday}
        {people} caught in the middle in {place}
        Ministry tables new offer to {people}"""),
    works=lines("""On Call: A Year in {place}
        Bitter Pills: The {road} Hospital Strike
        Night Shift in {place2}"""),
)

RENT = Topic(
    name="rent",
    roles=lines("""Councillor|the councillor for housing|housing councillor|a councillor
        Mayor|the deputy mayor for planning|deputy mayor for planning|a deputy mayor
        Judge|the judge of the rent tribunal|rent tribunal judge|a judge
        Professor|a professor of urban economics|urban economics professor|a professor
        Sister|a nun who runs a night shelter|night shelter head|a nun
        Minister|the housing minister|housing minister|a minister
        Chairman|the chairman of the landlords' federation|landlords' chairman|a landlord"""),
    bodies=split("Tenants Union|Housing Agency|Rent Tribunal|Landlords Federation"),
    things=split("tower block|courtyard|boiler house|stairwell|housing estate|laundry room|hostel|bicycle cellar"),
    people=split("tenants|squatters|homeowners|students|lodgers|single mothers|caretakers"),
    cores=lines("""{firm} / the landlord {firm} | raised rents on {#110-890} flats in {place} by {#21-69} per cent {#2-9} weeks before the {road} rent law | - / without notice / all at once
        the housing office in {place} / {place} housing office | left {#110-390} flats on {road} Square empty while {#410-990} families in {place2} waited | - / for two years / through the winter
        bailiffs in {place} / a team of bailiffs in {place} | evicted {#11-48} tenants from {road} Court at {clock} although {firm} had cashed {#2-9} months' rent | - / in the rain / by mistake
        {firm} / the developer {firm} | promised {#110-390} cheap homes at {place} and built {#3-19} after the {road} Street permit came through | - / last year / in March
        lifts in the {place} towers / the lifts in the {place} towers | stood still for {#41-190} days because {firm} owed {road} Lifts ${#21-69},000 for work in {place2} | - / last year / from June onwards
        damp in the {place} estate / damp at the {place} estate | sent {#11-48} children to hospital in {#2-9} winters while {firm} billed {road} Council for repairs | - / never carried out / twice over"""),
    filler=lines("""the {thing} in {place2} [was|stood] without hot water for {#3-19} days
        {people} on {road} Street [paid|handed over] ${#410-990} a month for {#11-29} square metres
        a banner [hung|was strung] from the {thing} for {#2-9} weeks in view of {people}
        {firm} [owned|held] {#110-890} flats in {place} and {#20-90} in {place2}
        the queue to view one flat near the {thing} [ran|stretched] to {#20-300} {people}
        a plumber from {place2} [spent|needed] {#2-9} hours on the pipes of the {thing}
        {#20-90} {people} [met|assembled] in the {thing} at {clock} on {weekday}
        the average rent in {place} [rose|went up] {#3-19} per cent in {#2-9} years"""),
    headlines=lines("""Rent freeze: {place} to vote on {weekday}
        {firm} buys {#20-90} flats in {place2}
        {people} camp outside {place} {thing}
        No heating, no answers: a winter in {place}
        What {#410-990} a month gets you in {place2}"""),
    works=lines("""Nowhere to Live: {place} and Its Landlords
        The {road} Square Files
        Four Walls in {place2}"""),
)

SHIPPING = Topic(
    name="shipping",
    roles=lines("""Captain|the captain of the port|port captain|a captain
        Admiral|the admiral who heads the coastguard|coastguard admiral|an admiral
        Minister|the transport minister|transport minister|a minister
        Inspector|an inspector of the ship registry|ship registry inspector|an inspector
        Bosun|the bosun who led the crew's protest|protest leader|a bosun
        Professor|a professor of maritime law|maritime law professor|a professor
        Director|the managing director of the terminal|terminal director|a terminal manager"""),
    bodies=split("Port Authority|Seafarers Union|Maritime Court|Pilots Guild"),
    things=split("container terminal|dry dock|breakwater|pilot station|fuel berth|lighthouse|lock gate|customs shed"),
    people=split("sailors|dockers|pilots|stevedores|passengers|crane drivers|salvage crews"),
    cores=lines("""the freighter from {place} / a freighter bound for {place} | lost {#21-190} containers off {place2} because {firm} had skipped {#3-9} checks at the {road} yard | - / in a gale / last autumn
        {firm} / the shipowner {firm} | left {#11-48} sailors without wages for {#3-19} months aboard the {road} at anchor off {place} | - / in tropical heat / last year
        the tanker off {place} / the tanker aground off {place} | spilled {#110-890} tonnes of oil after its {road} pump failed {#2-9} miles from {place2} | - / in calm seas / at high tide
        pilots in {place} / harbour pilots in {place} | let {#3-19} overloaded ships past {road} Point in {#2-9} weeks for ${#410-890} apiece from {firm} | - / in fog / at night
        the port of {place} / port staff in {place} | waved through {#21-190} containers from {firm} that held {#2-9} tonnes of {road} rifles | - / in June / last year
        the crew of the {road} / sailors aboard the {road} | spent {#21-69} hours in a lifeboat off {place} before {firm} alerted the coastguard in {place2} | - / in March / without water"""),
    filler=lines("""the {thing} in {place2} was [closed|shut] to traffic for {#3-19} hours in high winds
        {#11-60} ships [waited|lay] at anchor off the {thing} on {weekday}
        a tug from {place2} [pulled|towed] a barge past the {thing} at {clock}
        {people} at the {thing} [worked|put in] shifts of {#11-16} hours for {#2-9} weeks
        freight rates to {place} [fell|dropped] by {#3-19} per cent after {weekday}
        {firm} [ran|operated] {#11-60} vessels under {#2-9} different flags
        divers [spent|were] {#20-90} minutes near the {thing} before they found a cable
        the tide gauge at the {thing} [showed|read] {#2-9} metres at {clock}"""),
    headlines=lines("""{firm} ship limps into {place2}
        {people} at {place} {thing} down tools
        Salvage off {place2} to last {#2-9} weeks
        Storm shuts {place} {thing}
        Port of {place} reports record {weekday}"""),
    works=lines("""Flags and Rust: The Fleet of {firm}
        The Last Voyage of the {road}
        All at Sea off {place}"""),
)

TECH = Topic(
    name="tech",
    roles=lines("""Commissioner|the data protection commissioner|data protection commissioner|a regulator
        Dr|a computer scientist at the polytechnic|computer scientist|a computer scientist
        Minister|the minister for digital affairs|digital affairs minister|a minister
        Senator|the senator who chairs the technology panel|technology panel chair|a senator
        Founder|the founder of the firm's main rival|rival founder|an entrepreneur
        Attorney|the attorney for the users|users' attorney|an attorney
        Professor|a professor of machine learning|machine learning professor|a professor"""),
    bodies=split("Data Office|Consumers Alliance|Digital Council|Competition Bureau"),
    things=split("data centre|test laboratory|help desk|server room|flagship store|assembly line|campus|call centre"),
    people=split("users|engineers|moderators|investors|testers|customers|interns"),
    cores=lines("""{firm} / the software company {firm} | sold the location of {#110-890},000 users in {place} to a {road} Street broker for ${#2-9} million | - / last year / against its own rules
        the {place} start-up / engineers at the {place} start-up | showed {firm} a demo in which {#11-48} people in {place2} typed the {road} robot's answers | - / by hand / from notes
        a {road} chatbot / the {road} chatbot | gave {#110-890} patients in {place} a wrong dose before {firm} switched it off at {clock} | - / in its first week / after an update
        {firm} / the phone maker {firm} | knew of {#11-190} battery fires in {place} for {#2-9} months before it recalled the {road} handset | - / in May / worldwide
        the data centre at {place} / a data centre at {place} | drew {#110-890} million litres from {road} Lake in {#2-9} months while taps in {place2} ran dry | - / during the drought / without a permit
        moderators in {place} / the moderators in {place} | took down {#110-890} posts about the {road} strike within {#2-9} hours of a call from {firm} | - / in June / without review"""),
    filler=lines("""shares in {firm} [closed|ended] {#2-9} per cent lower at ${#20-90} on {weekday}
        the {thing} in {place2} [employed|had] {#110-890} {people} before the cuts
        {people} [waited|queued] for {#20-90} minutes outside the {thing} at {clock}
        an outage at the {thing} [lasted|went on] for {#20-90} minutes and hit {#11-60} banks
        {firm} [sank|put] ${#20-900} million into the {thing} and {#3-19} patents
        a new version was [released|sent out] to {#410-990} {people} in {place2}
        the {thing} in {place} [used|consumed] as much power as {#410-990} homes
        {#11-60} {people} [left|quit] the {thing} within {#2-9} weeks of the merger"""),
    headlines=lines("""{firm} delays launch to {weekday}
        {firm} cuts {#20-900} jobs in {place2}
        {people} in {place} locked out of accounts
        Hands on: inside the {place2} {thing}
        Regulator writes to {firm}"""),
    works=lines("""Move Fast: The Rise of {firm}
        The {road} Algorithm
        Terms of Service: {place} Online"""),
)

FIRST = (TRUCE, HOSTAGES, COALITION, DOCTORS, RENT, SHIPPING, TECH)
