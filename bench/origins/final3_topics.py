"""Topics of the third set, the first half."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import Topic, lines, split

CARE = Topic(
    name="care",
    roles=lines("""Dr|the medical director of the county hospital trust|hospital trust medical director|a doctor
        Commissioner|the state health commissioner|state health commissioner|a state official
        Councillor|the chair of the council's care committee|care committee chair|a councillor
        Inspector|the lead inspector for residential homes|lead care inspector|an inspector
        Senator|a state senator for the northern suburbs|state senator|a state senator
        Administrator|the administrator of the care trust|care trust administrator|a care manager
        Professor|a professor of geriatric medicine|geriatrics professor|a professor"""),
    bodies=split("Care Quality Office|Nursing Union|Families Alliance|Health Ombudsman"),
    things=split("nursing home|day room|dementia wing|laundry|rehab unit|kitchen block|respite centre|staff room"),
    people=split("residents|carers|relatives|night staff|agency nurses|volunteers|inspectors"),
    cores=lines("""{firm} / the home operator {firm} | billed the state for {#41-99} empty beds in {place} while {#11-39} residents slept in a {road} Street annex | - / last winter / for most of that year
        staff at the {place} home / carers at the {place} home | skipped {#13-49} night checks in {#3-9} weeks after {firm} cut the {road} Street rota to {#2-5} people | - / over Christmas / in the new year
        the {place} home / a care home in {place} | gave {#14-48} residents the wrong pills for {#3-9} days because {firm} had lost the {road} pharmacy's list | - / in March / last spring
        {firm} / the care chain {firm} | hid {#12-39} falls at its {place} home from inspectors who visited {road} House {#3-9} times | - / between May and July / that year
        about {#21-69} residents in {place} were / some {#21-69} residents in {place} were | left without heating for {#4-19} nights when {firm} fell behind on a {road} Gas bill of ${#21-90},000 | - / in January / during the cold snap
        {firm} / the owner, {firm}, | paid {#3-9} former inspectors ${#11-88},000 each before the {place} home passed a {#2-7}-day review run from {road} House | - / in the spring / two years ago"""),
    filler=lines("""the {thing} at the {place} home [reopened|was reopened] {#2-9} weeks after a burst pipe flooded it
        {people} at the {thing} on {road} Street [described|spoke of] shifts of {#11-16} hours without a break
        {firm} [employed|had] about {#200-900} people at {#5-30} sites, including the {thing} in {place2}
        families were [told|informed] by letter that visits to the {thing} would be limited to {#20-90} minutes
        the waiting list for the {thing} in {place2} [grew|rose] to {#51-400} names
        fees at the {thing} [went up|increased] by {#3-19} per cent in the spring, the second rise since {firm} took over
        {people} held a [quiet|small] vigil for {#20-90} minutes outside the {thing} in {place}
        the council [set aside|earmarked] ${#200-900},000 for the {thing} on {road} Street"""),
    headlines=lines("""{place} care home told to improve
        Families wait for answers over {place2} {thing}
        {firm} to sell {#3-19} homes
        {people} at {place2} {thing} vote on pay offer
        Council to review {place} {thing} contract"""),
    works=lines("""Left Waiting: Care in {place}
        The {road} House Years
        Who Cares? {place} and Its Elders"""),
)

MINING = Topic(
    name="mining",
    roles=lines("""Minister|the resources minister|resources minister|a minister
        Inspector|the chief inspector of mines|chief mines inspector|a mines inspector
        Professor|a professor of mining engineering|mining engineering professor|a professor
        President|the president of the mineworkers' union|mineworkers' union president|a union leader
        Superintendent|the superintendent of the mine rescue service|mine rescue superintendent|a rescue official
        Geologist|the state geologist|state geologist|a geologist
        Mayor|a mayor from the mining belt|mining belt mayor|a mayor"""),
    bodies=split("Mines Inspectorate|Mineworkers Federation|Land Council|Resources Tribunal"),
    things=split("processing plant|tailings pond|haul road|ventilation shaft|stockpile|conveyor|site office|rail loop"),
    people=split("miners|contractors|drill crews|traditional owners|graziers|truck drivers|shareholders"),
    cores=lines("""{firm} / the miner {firm} | pumped {#200-900} megalitres of untreated water from its {place} pit into {road} Creek over {#3-19} nights | - / during the wet season / without a licence
        gas alarms at the {place} mine were / the gas alarms at {place} were | switched off for {#21-90} minutes before the {road} seam blast that trapped {#3-19} miners from {place2} | - / on the late shift / in June
        {firm} / the company {firm} | valued its {place} deposit at ${#3-9} billion on the basis of {#4-18} drill holes at {road} Ridge | - / last year / before the share sale
        the tailings dam at {place} / the {place} tailings dam | leaked for {#11-48} days before {firm} warned the {#110-890} people who drink from {road} Creek in {place2} | - / last autumn / in October
        {firm} / the contractor {firm} | sent {#21-69} drill crews under the {place} cliff with {road} helmets that had failed {#3-9} tests in {place2} | - / in a single year / last spring
        dust at the {place} crusher was / dust from the {place} crusher was | measured at {#3-9} times the limit on {#31-99} days while {firm} told {road} Primary School the air was clean | - / last year / in 2030"""),
    filler=lines("""the {thing} at {place} stood [idle|still], leaving {#20-90} {people} without shifts
        {firm} shares [fell|dropped] {#3-19} per cent in early trade after work at the {thing} was halted
        {people} [blocked|occupied] the access road to the {thing} near {place2} for {#2-9} hours
        the company [wanted|planned] to move {#20-90} {people} from {place} to its {thing} in {place2}
        output from the {thing} was [forecast|expected] to reach {#200-900} kilotonnes this financial year
        a {#2-7}-kilometre exclusion zone [was|stayed] in place around the {thing} near {road} Creek
        a group of {#3-90} {people} was [flown|bused] out of the {place} camp
        the {thing} was [built|approved] {#11-40} years ago, when {place2} had a population of {#200-900}"""),
    headlines=lines("""{place} mine to stay shut until {weekday}
        {firm} cuts output guidance after {place} stoppage
        {people} call for inquiry into {place2} {thing}
        Minister to visit {place} mine
        {firm} seeks partner for {place2} project"""),
    works=lines("""Under {place}: A History of the Mine
        Blood and Ore: The {road} Seam
        What the Creek Carried: {place}"""),
)

WASTE = Topic(
    name="waste",
    roles=lines("""Commissioner|the environment commissioner|environment commissioner|an environment official
        Mayor|the mayor of the district|district mayor|a mayor
        Dr|a toxicologist at the regional university|toxicologist|a toxicologist
        Director|the director of street services|street services director|a council officer
        Detective|the detective in charge of the landfill case|lead detective|a detective
        Magistrate|the magistrate hearing the dumping case|dumping case magistrate|a magistrate
        Councillor|a councillor for the harbour ward|harbour ward councillor|a councillor"""),
    bodies=split("Environment Agency|Refuse Workers Union|Recycling Authority|Residents Association"),
    things=split(
        "landfill|transfer station|recycling plant|incinerator|compost site|leachate pond|truck depot|weighbridge"
    ),
    people=split("residents|refuse collectors|drivers|ratepayers|hauliers|schoolchildren|site workers"),
    cores=lines("""{firm} / the waste contractor {firm} | dumped {#210-890} tonnes of hospital waste in a {place} quarry leased by {road} Farms for ${#3-9},000 a week | - / last summer / over two summers
        the {place} incinerator / the incinerator in {place} | ran above its dioxin limit on {#31-99} days while {firm} sent {road} Council readings from {place2} | - / last year / over the winter
        some {#14-48} per cent of recycling from {place} was / about {#14-48} per cent of recycling from {place} was | shipped by {firm} to a {road} warehouse that burned for {#3-9} days | - / in May / last spring
        drivers for {firm} / truck drivers for {firm} | paid a {place} weighbridge clerk ${#40-90} a load to pass {#110-890} trucks bound for {road} Quarry | - / last year / over eight months
        {firm} / the site owner {firm} | knew for {#3-9} years that methane from the {place} tip was reaching {#21-69} houses on {road} Avenue | - / before the fire / before the evacuation
        the council in {place} / {place} council | signed a {#12-17}-year contract with {firm} after {#2-9} dinners at a {road} Street hotel worth ${#11-39},000 | - / in March / before the election"""),
    filler=lines("""collections in {place2} were [delayed|put back] by {#11-90} hours because of the {thing} closure
        {people} near the {thing} [noted|wrote down] a smell on {#11-90} days
        {firm} [ran|operated] {#3-90} sites in the region, among them the {thing} off {road} Road
        the council [sent|issued] {#200-900} households a leaflet about the {thing} in {place}
        about {#20-90} {people} [attended|came to] a public meeting on the future of the {thing}
        a fire at the {thing} [took|needed] {#3-30} firefighters and most of the night to put out
        tests on soil from the {thing} were [due|expected] within {#11-90} days
        the {thing} [handled|took] {#20-90} truckloads a day from {place2} and the surrounding villages"""),
    headlines=lines("""{place} {thing} to close for {#2-9} weeks
        Bin strike: {people} in {place2} return to work
        {firm} named preferred bidder for {place} contract
        {people} in {place2} sick of {thing} smell
        Residents to get their say on {road} Road {thing}"""),
    works=lines("""Dirty Money: The {place} Tip
        Wasted: {road} Quarry and After
        The Burning of {place}"""),
)

PRISON = Topic(
    name="prison",
    roles=lines("""Warden|the warden of the remand centre|remand centre warden|a prison manager
        Minister|the corrections minister|corrections minister|a minister
        Judge|the retired judge who heads the prison inquiry|inquiry head|a retired judge
        Sergeant|a custody sergeant at the county jail|county jail sergeant|a jail sergeant
        Chaplain|the chaplain of the women's wing|prison chaplain|a chaplain
        Ombudsman|the prisons ombudsman|prisons ombudsman|an ombudsman
        Dr|a former prison doctor|former prison doctor|a doctor"""),
    bodies=split("Prison Inspectorate|Corrections Department|Guards Union|Penal Reform Trust"),
    things=split(
        "remand wing|visitors' hall|exercise yard|control room|segregation unit|workshop|gatehouse|health wing"
    ),
    people=split("inmates|guards|visitors|lawyers|prison teachers|relatives|campaigners"),
    cores=lines("""guards at {place} jail / officers at {place} jail | left {#12-48} inmates in {road} Wing without water for {#19-38} hours after {firm} lost the keys to gate {#3-9} | - / during the heatwave / in July
        {firm} / the private operator {firm} | charged for {#31-99} guards at {place} jail although only {#12-29} worked nights on {road} Wing | - / in the last quarter / for most of last year
        an inmate at {place} / a prisoner at {place} | ran a phone scam from cell {#11-48} of {road} Wing that took ${#3-9} million from pensioners in {place2} | - / over two years / last winter
        cameras in {place} jail were / the cameras at {place} jail were | pointed at a wall for {#21-59} nights before {#3-9} men walked out past the {road} Wing store that {firm} runs | - / in March / before dawn
        the governor of {place} jail / {place} jail's governor | let {#3-9} inmates build a kitchen for {firm} at a house on {road} Lane in {place2} for ${#2-9} a day | - / last summer / on weekends
        about {#21-69} drug tests at {place} were / some {#21-69} drug tests at {place} were | faked by {firm} technicians who never entered {road} Wing on the {#3-9} days they signed for | - / in May / in one month"""),
    filler=lines("""the {thing} at {place} was [locked|shut] down for {#20-90} minutes while staff searched it
        {people} at the {thing} [asked|called] for {#20-90} more staff before the winter
        the jail in {place2} [held|housed] {#200-900} people in a building meant for fewer
        {firm} [won|was awarded] the contract for the {thing} in a tender with {#2-9} bidders
        a group of {#3-90} {people} was [moved|transferred] to {place2} after the disturbance in the {thing}
        a report on the {thing} of some {#20-400} pages was [due|expected] before the summer
        {people} [queued|waited] for {#2-9} hours at the {thing} before they were let in
        at least {#11-90} officers [resigned|left] after the {thing} was refurbished"""),
    headlines=lines("""Lockdown lifted at {place} jail
        Questions over {thing} at {place2} prison
        {firm} keeps {place} prison contract
        {people} protest outside {place2} jail
        New governor for {place} jail after {#2-9} months"""),
    works=lines("""Inside {road} Wing
        Doing Time in {place}
        Walls of {place}: A Prison Diary"""),
)

TELECOM = Topic(
    name="telecom",
    roles=lines("""Commissioner|the privacy commissioner|privacy commissioner|a regulator
        Minister|the communications minister|communications minister|a minister
        Professor|a professor of network engineering|network engineering professor|a professor
        Chief|the chief of the emergency call service|emergency call chief|an emergency official
        Representative|a state representative for the coast|state representative|a lawmaker
        Senator|the senator who leads the outage inquiry|inquiry senator|a senator
        Engineer|a retired network engineer|retired network engineer|an engineer"""),
    bodies=split("Communications Authority|Consumer Council|Telecom Workers Union|Privacy Commission"),
    things=split("exchange|phone mast|data centre|call centre|cable landing|switching hall|fibre cabinet|relay tower"),
    people=split("customers|engineers|subscribers|call handlers|shop owners|farmers|pensioners"),
    cores=lines("""{firm} / the carrier {firm} | knew {#3-9} days before the {place} outage that the {road} exchange had {#21-69} faulty switches | - / and told nobody / and did nothing
        some {#110-890} emergency calls from {place} / about {#110-890} emergency calls from {place} | went unanswered in {#2-9} hours because {firm} had routed them to a {road} test line in {place2} | - / that night / in February
        {firm} / the phone company {firm} | sold the location of {#11-99} thousand {place} customers to a {road} Street broker for ${#3-9} a head | - / last year / in the autumn
        the cable to {place} was / the undersea cable to {place} was | cut by a {firm} barge that had dragged its anchor {#3-19} kilometres along {road} Sound at {clock} | - / in a storm / in clear weather
        {firm} / the network operator {firm} | took ${#21-90} million to wire {#31-99} villages around {place} and finished {#3-9} of them by the {road} deadline | - / in December / last year
        a {firm} engineer / one {firm} engineer | copied the call records of {#41-99} {place} officials to a laptop found at a {road} Street pawn shop in {place2} | - / last month / this spring"""),
    filler=lines("""{people} in {place2} [lost|were without] service for {#2-9} hours when the {thing} overheated
        the company [offered|promised] {people} a credit of ${#5-60} on their next bill
        {firm} [sent|dispatched] {#3-30} engineers to the {thing} near {road} Road
        the {thing} was [upgraded|modernised] {#2-9} years ago at a cost of ${#11-90} million
        about {#20-900} {people} [signed|backed] a petition against the new {thing} on {road} Hill
        coverage around {place} [improved|got better] by {#11-60} per cent after the {thing} was switched on
        {firm} [added|gained] {#20-90} thousand subscribers in the quarter, more than analysts had expected
        the {thing} was [guarded|watched] by a private company and {#11-90} cameras"""),
    headlines=lines("""{firm} apologises for {place} outage
        Service restored to {place2} after {#3-19} hours
        {people} to be compensated, {firm} says
        Plans for {road} Hill {thing} go to council
        {firm} quarterly profit beats forecasts"""),
    works=lines("""No Signal: The Night {place} Went Quiet
        The {road} Switch
        Wired: How {place} Got Online"""),
)

ROADS = Topic(
    name="roads",
    roles=lines("""Secretary|the transportation secretary|transportation secretary|a transportation official
        Engineer|the county's chief bridge engineer|county bridge engineer|an engineer
        Sheriff|the county sheriff|county sheriff|a sheriff
        Auditor|the state auditor|state auditor|an auditor
        Councilwoman|a councilwoman for the east side|east side councilwoman|a council member
        Commissioner|the highways commissioner|highways commissioner|a highways official
        Professor|a professor of civil engineering|civil engineering professor|a professor"""),
    bodies=split("Highways Agency|Contractors Guild|Road Safety Council|Audit Office"),
    things=split("overpass|toll plaza|ring road|bypass|tunnel|interchange|bridge deck|lay-by"),
    people=split("motorists|commuters|road crews|truckers|cyclists|homeowners|surveyors"),
    cores=lines("""{firm} / the contractor {firm} | laid the {place} bypass with {#11-39} per cent less asphalt than the {road} Valley contract required on {#3-19} miles | - / last year / in the first phase
        inspectors rated the {place} bridge / state inspectors rated the {place} bridge | unsafe in {#3-9} reviews before the {road} Avenue span fell on {#4-18} cars from {place2} | - / at rush hour / last November
        tolls on the {place} tunnel were / the tolls on the {place} tunnel were | raised by {#21-69} per cent after {firm} gave ${#110-890},000 to the {road} campaign fund in {place2} | - / a month later / before the vote
        {firm} / the builder {firm} | billed {place} for {#31-99} truckloads of gravel a day that never left the {road} quarry in {place2} | - / all summer / last year
        speed cameras in {place} / the speed cameras in {place} | fined {#410-890} drivers on {road} Avenue by mistake because {firm} had set the limit at {#20-29} miles an hour | - / in August / for six weeks
        land beside the {place} interchange was / a farm beside the {place} interchange was | bought by {firm} for ${#110-390},000 and sold to {road} County for ${#2-9} million within {#21-69} days | - / in the spring / last year"""),
    filler=lines("""traffic on the {thing} was [backed up|stalled] for {#2-9} miles at the height of the morning
        one lane of the {thing} near {place2} [remained|stayed] closed for {#20-90} minutes
        {firm} [finished|completed] the {thing} {#2-9} months behind schedule
        {people} [complained|wrote] about {#11-90} potholes on the {thing}
        the {thing} [carried|took] about {#11-90} thousand vehicles a day between {place} and {place2}
        a detour over {road} Road [added|cost] {people} {#11-60} minutes each way
        the county [budgeted|put aside] ${#2-9} million for repairs to the {thing} this year
        about {#30-90} {people} [met|turned out] at the library in {place} to look at maps of the {thing}"""),
    headlines=lines("""{place} {thing} to reopen {weekday}
        Drivers face delays near {place2}
        {firm} low bidder on {road} Avenue work
        County weighs options for {place} {thing}
        {place2} {people} want lower speed limit"""),
    works=lines("""The Road to {place}
        Span: The Fall of the {road} Avenue Bridge
        Paved: Power and Asphalt in {place}"""),
)

FISHERIES = Topic(
    name="fisheries",
    roles=lines("""Minister|the fisheries minister|fisheries minister|a minister
        Captain|the captain of the patrol ship|patrol ship captain|a coastguard captain
        Dr|a marine biologist at the ocean institute|marine biologist|a marine biologist
        Commissioner|the commissioner for the southern fleet|fleet commissioner|a fisheries official
        Chief|the chief of the hereditary fishing band|band chief|a community leader
        Inspector|the lead fisheries inspector|lead fisheries inspector|an inspector
        Skipper|a skipper with the inshore fleet|inshore fleet skipper|a skipper"""),
    bodies=split("Fisheries Board|Skippers Association|Marine Institute|Coastguard Service"),
    things=split("salmon farm|fish market|ice plant|quay|hatchery|cannery|net loft|slipway"),
    people=split("skippers|deckhands|divers|fishmongers|processors|crab fishers|anglers"),
    cores=lines("""{firm} / the salmon producer {firm} | lost {#21-69} thousand fish from its {place} pens in {#3-9} escapes that the {road} Bay office never logged | - / this year / after storms
        about {#11-39} boats from {place} / some {#11-39} boats from {place} | landed {#410-890} tonnes of cod above quota at a {firm} cold store on {road} Quay | - / at night / over two seasons
        {firm} / the processor {firm} | relabelled {#31-99} pallets of farmed fish as wild at its {place} plant before a {road} Bay supermarket order worth ${#2-9} million | - / last Easter / in April
        the trawler that sank off {place} / the {place} trawler | sailed with {#2-5} of its {#6-9} pumps out of order after {firm} inspected it for {#21-59} minutes on {road} Quay | - / a day earlier / a week earlier
        the {place} hatchery / the hatchery at {place} | released {#21-69} thousand infected smolts into {road} Sound because {firm} needed the {#3-9} tanks by {weekday} | - / in April / last year
        observers on {firm} ships / the observers aboard {firm} ships | were offered ${#210-890} a trip to miss the {#3-19} dolphins caught off {place} in {road} nets | - / last year / each season"""),
    filler=lines("""{people} in {place} [landed|brought in] about {#20-90} tonnes before the weather turned
        the {thing} at {place2} [employed|gave work to] {#20-90} people for {#5-9} months of the year
        {firm} [bought|acquired] the {thing} from a family that had run it for {#20-90} years
        crab prices at the {thing} [slipped|fell] to ${#3-19} a kilo, {#11-40} per cent down on the season
        some {#11-90} {people} [steamed|sailed] into {road} Bay in protest at the new quota
        the {thing} was [closed|off limits] after a dead whale was found {#200-900} metres from the breakwater
        the ministry [extended|lengthened] the season by {#11-40} days for boats based in {place2}
        water at the {thing} [reached|hit] {#15-22} degrees in the warm spell, a record for the bay"""),
    headlines=lines("""{place} fleet ties up in quota row
        {firm} to expand {place2} {thing}
        Record landings at {place} {thing}
        {people} in {place2} want ban on bottom trawling
        Search for missing boat off {place} called off"""),
    works=lines("""Pens: Salmon and Silence in {place}
        The Last Boats of {road} Bay
        Empty Nets: {place}"""),
)

FIRST = (CARE, MINING, WASTE, PRISON, TELECOM, ROADS, FISHERIES)
