"""Topics of the second final templates, the second half."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import Topic, lines, split

CYBER = Topic(
    name="cyber",
    roles=lines("""CIO|the chief information officer|chief information officer|an executive
        Commissioner|the information commissioner|information commissioner|a regulator
        Dr|a security researcher|security researcher|a researcher
        spokesperson|a company spokesperson|company spokesperson|a spokesperson
        Sen.|a member of the Senate technology panel|Senate technology panel member|a senator
        Director|the director of the cyber crime unit|cyber crime unit director|an investigator"""),
    bodies=split(
        "Data Protection Authority|Cyber Security Centre|Digital Rights Group|Hospitals Trust|Consumer Council"
    ),
    things=split("data centre|help desk|server room|call centre|repair lab|operations room|test lab|branch office"),
    people=split("customers|engineers|patients|contractors|researchers|subscribers|account holders"),
    cores=lines("""{firm} / the software company {firm} | stored {#2-9}.{#1-9} million {place} passwords in plain text on {#3-9} servers in {place2} for {#14-48} months | - / without encryption / or longer
        hackers / the hackers | entered the {firm} network through a {place} printer last updated {#31-58} months earlier and copied {#110-390} thousand patient files | - / in a night / over a weekend
        {firm} / the payments company {firm} | waited {#21-58} days to tell {place} council that {#41-98} thousand cards were for sale at ${#3-9} each | - / online / on a forum
        the outage in {place} / {place}'s outage | began when a {firm} engineer in {place2} deleted {#3-9} tables at {clock} and the spare copy was {#11-28} days old | - / and incomplete / or older
        an app sold by {firm} / one app sold by {firm} | sent the location of {#14-48} thousand {place} schoolchildren to {#5-19} advertisers every {#2-9} minutes | - / day and night / for a year
        {place} council / the council in {place} | paid hackers ${#210-890},000 in {#3-9} instalments after {firm} lost the keys to {#11-38} backups in {place2} | - / last year / in a move
        a former {firm} employee / one former {firm} employee | used a password from {#2024-2029} to reach {#210-790} cameras in {place} homes on {#14-48} nights | - / from abroad / without being noticed"""),
    filler=lines("""{people} were [locked out|unable to log in] for {#3-30} hours after the {thing} went down at {#7-11}.{#10-55}am
        {firm} [moved|shifted] {#20-190} staff to the {thing} in {place2} to answer {people}
        the {thing} [received|took] {#200-900} calls an hour on {weekday}, {#20-90} percent of them from {people}
        {firm} [reset|changed] {#2-9} million passwords by {weekday} and wrote to {people}
        staff at the {thing} [used|went back to] pen and paper for {#2-9} days from {weekday}
        {#3-30} {people} [joined|backed] a class action by {#20-190} others from {place2} on {weekday}
        a patch was [released|issued] at {#1-9}.{#10-55}pm and tested on {#3-30} machines in the {thing}
        the {thing} in {place} was [certified|approved] in {#2019-2029} by {#2-9} outside assessors
        {people} [waited|had to wait] up to {#20-90} minutes for the {thing} to pick up
        {firm} [hired|brought in] {#3-30} specialists to rebuild the {thing} before {weekday}"""),
    headlines=lines("""{firm} restores service after {#2-29}-hour outage
        {people} told to change passwords by {weekday}
        {place} systems back online, says council
        Data watchdog visits {place2} {thing}
        {#20-190} thousand {people} affected in {place}
        What the {firm} breach means for {people}"""),
    works=lines("""Plain Text: the {place} Breach
        Anatomy of an Outage: {firm} in {place2}
        Logged Out: {place} After the Hack
        The Back Door"""),
)

LIVESTOCK = Topic(
    name="livestock",
    roles=lines("""Dr|a district vet|district vet|a vet
        Minister|the agriculture minister|agriculture minister|a minister
        President|the president of the farmers' union|farmers' union president|a farm leader
        farmer|a sheep farmer|sheep farmer|a farmer
        Commissioner|the biosecurity commissioner|biosecurity commissioner|an official
        Professor|a virologist|virologist|a virologist"""),
    bodies=split("Farmers Union|Animal Health Agency|Meat Exporters Council|Livestock Board|Shearers Association"),
    things=split("saleyard|feedlot|milking shed|quarantine station|meatworks|showground|hatchery|grain store"),
    people=split("farmers|growers|stock agents|vets|drovers|exporters|truck drivers"),
    cores=lines("""infected cattle from {place} were / the infected cattle from {place} were | trucked through {#5-14} saleyards over {#11-28} days before {firm} closed its {road} Road feedlot | - / to visitors / in April
        {firm} / the exporter {firm} | loaded {#21-68} thousand sheep at {place} onto a ship carrying {#3-9} days of feed for a {#19-29}-day voyage | - / in summer / to the Gulf
        {firm} / the egg producer {firm} | fed {#110-390} thousand hens near {place} on grain from a {place2} silo that failed {#4-12} toxin tests | - / in a year / before harvest
        drought aid meant for {place} was / the drought aid for {place} was | paid to {#14-48} companies linked to {firm} of which {#3-9} own land beyond {road} Creek | - / or lease it / today
        the laboratory in {place} / {place}'s laboratory | mislabelled {#31-89} blood samples and cleared {#3-9} herds on {road} Road that carried the virus into {place2} | - / within days / by truck
        {firm} / the dairy company {firm} | cut the price it pays in {place} by {#11-29} cents a litre {#3-9} weeks after {#41-98} farmers signed contracts | - / for five years / in good faith
        the gate at {place} quarantine station was / the quarantine station gate at {place} was | left open for {#3-9} nights and {#14-48} pigs from {firm} reached farms along {road} Road | - / unseen / on foot"""),
    filler=lines("""{people} [drove|brought] {#200-900} head to the {thing} on {weekday}, the most since {#2009-2024}
        prices at the {thing} [eased|fell] {#3-30} cents a kilo on {weekday} with {#20-90} {people} bidding
        {firm} [disinfected|hosed down] {#3-30} trucks at the {thing} between {#1-9}pm and nightfall
        {#3-30} {people} [lost|gave up] work when the {thing} closed on {weekday}
        rain of {#20-90} millimetres [fell|came down] on the {thing} before {#7-11}.{#10-55}am
        {people} at {place2} [were told|had] to keep stock {#2-9} kilometres from the {thing}
        a roadblock near the {thing} [stopped|checked] {#20-190} vehicles on {weekday}
        the {thing} was [sold|leased] to {firm} in {#2009-2029} for {#3-30} years
        {people} [dug|cut] {#2-9} trenches behind the {thing} with a digger from {place2}
        {#2-9} shows were [cancelled|called off] and the {thing} stood empty until {weekday}"""),
    headlines=lines("""{place} {thing} shut as tests continue
        {people} count losses of {#200-900} head
        {firm} suspends buying at {place2}
        Movement ban around {place} extended by {#2-29} days
        {people} rally in {place2} over milk prices
        Rain eases pressure on {place} {people}"""),
    works=lines("""Standstill: the {place} Outbreak
        Dry Years on {road} Creek
        Live Export: From {place} to Sea
        The Herds of {place2}"""),
)

TRANSIT = Topic(
    name="transit",
    roles=lines("""Mayor|the city's mayor|city mayor|a mayor
        Commissioner|the transit commissioner|transit commissioner|a transit official
        driver|a bus driver|bus driver|a driver
        organizer|a riders' alliance organizer|riders' alliance organizer|an organizer
        Inspector|the chief vehicle inspector|chief vehicle inspector|an inspector
        Rep.|a state representative|state representative|a lawmaker"""),
    bodies=split("Transit Authority|Riders Alliance|Transport Workers Union|Vehicle Standards Agency|Metro Council"),
    things=split("bus depot|interchange|ticket hall|repair shop|tram stop|charging yard|control centre|park-and-ride"),
    people=split("commuters|drivers|mechanics|passengers|schoolchildren|night-shift workers|shopkeepers"),
    cores=lines("""the bus that crashed in {place} / the bus in the {place} crash | had {#3-9} known defects when it left the {road} Street depot with {#21-58} passengers for {place2} | - / at dawn / that Thursday
        {firm} / the operator {firm} | ran {#31-88} buses in {place} without valid inspection papers for {#5-14} weeks after its {road} Road garage closed | - / in winter / for repairs
        the city of {place} / city hall in {place} | bought {#21-58} electric buses from {firm} that could not climb {road} Hill with more than {#11-29} people aboard | - / in winter / when new
        fare machines in {place} / the fare machines in {place} | overcharged {#11-48} thousand riders by ${#2-9} each over {#3-9} months and {firm} kept the money in {place2} | - / until spring / in one account
        a driver for {firm} / one {firm} driver | worked {#15-21} hours before his bus left {road} Street at {clock} and hit {#3-9} cars in {place} | - / on a bend / near the school
        the transit agency in {place} / {place}'s transit agency | gave {firm} a ${#21-68} million contract after {#2-6} board members stayed at its {place2} resort for {#3-9} nights | - / at no charge / with their families
        the tram line to {place} was / {place}'s tram line was | built {#11-38} centimetres too close to platforms at {#3-9} stops because {firm} used drawings for {place2} | - / by mistake / from an older job"""),
    filler=lines("""{people} [faced|had] waits of {#20-90} minutes at the {thing} after {#1-9}.{#10-55}pm on {weekday}
        the {thing} [served|was used by] {#2-9} thousand {people} a day in {#2019-2030}
        {firm} [put on|ran] {#3-30} replacement coaches from the {thing} to {place2}
        fares at the {thing} [rose|went up] by {#3-30} cents in {#2024-2030}, the {#4-9}th rise in a decade
        {#3-30} {people} were [treated|checked] at the {thing} for bruises and let go by {#1-9}pm
        a detour past {road} Street [added|cost] {#11-40} minutes for {people} bound for the {thing}
        {firm} [parked|left] {#3-30} vehicles at the {thing} for want of {people} to drive them
        {people} [rode|travelled] free between {place} and the {thing} until {weekday}
        ridership at the {thing} [grew|climbed] {#3-30} percent after the {place2} line opened in {#2009-2029}
        {#2-9} inspectors from {place2} [spent|were] {#3-30} hours at the {thing} on {weekday}"""),
    headlines=lines("""{place} buses halted for {#2-29} hours
        {people} face {weekday} without trams in {place2}
        {firm} contract up for renewal in {place}
        {place} {thing} to get {#3-30} chargers
        Route {#2-98} between {place} and {place2} under review
        {people} stage sit-in at {place} {thing}"""),
    works=lines("""Off Route: the {place} Crash
        The Tram to {place2}
        Fare Game: Transit in {place}
        Fourteen Stops on {road} Hill"""),
)

MEDICINE = Topic(
    name="medicine",
    roles=lines("""Prof|a professor of pharmacology|pharmacology professor|a professor
        Secretary|the health secretary|health secretary|a minister
        nurse|a research nurse|research nurse|a nurse
        CEO|the drug company's chief executive|drug company chief executive|a drug company executive
        Commissioner|the drug safety commissioner|drug safety commissioner|a regulator
        Dr|a consultant cardiologist|consultant cardiologist|a doctor"""),
    bodies=split("Medicines Regulator|Hospitals Trust|Patients Association|Research Ethics Committee|Royal Infirmary"),
    things=split(
        "trial clinic|hospital pharmacy|blood lab|cold room|outpatient wing|research centre|waiting room|packing plant"
    ),
    people=split("patients|volunteers|nurses|pharmacists|relatives|doctors|trial staff"),
    cores=lines("""{firm} / the drug maker {firm} | left {#5-19} deaths at its {place} clinic out of the results for {#310-890} patients that it sent to {place2} | - / for approval / in June
        volunteers in {place} were / trial volunteers in {place} were | given {#3-9} times the planned dose on {#2-6} mornings because {firm} printed the {road} Street chart in pounds | - / by mistake / in red
        vaccine sent to {place} was / the vaccine sent to {place} was | kept at {#11-19} degrees for {#21-58} hours after the {firm} fridge on {road} Street failed | - / overnight / in the heat
        {firm} / the manufacturer {firm} | knew for {#7-19} months that {#3-9} batches of its {place} insulin were weak and sold {#110-390} thousand vials | - / anyway / in {place2}
        a surgeon in {place} was / one {place} surgeon was | paid £{#110-390},000 by {firm} while he fitted its implants in {#41-98} patients at {road} Road | - / without telling them / in two years
        the hospital in {place} / {place}'s hospital | wrote to {#210-890} women {#11-28} months late about smear tests that {firm} read wrongly in {place2} | - / in bulk / on a screen
        records from the {place} trial were / the {place} trial records were | shredded at a {road} Street unit {#3-9} days before inspectors asked {firm} for {#11-38} boxes | - / of files / by letter"""),
    filler=lines("""{people} were [moved|taken] from the {thing} to {place2} in {#2-9} ambulances by {#7-11}.{#10-55}am
        the {thing} [enrolled|signed up] {#200-900} {people} between {#2019-2024} and {#2025-2030}
        {firm} [paid|gave] {people} {#20-190} pounds for each visit to the {thing}
        appointments at the {thing} were [cancelled|put off] for {#2-9} days from {weekday}
        {#3-30} {people} [rang|called] {firm} about the {thing} before {#1-9}.{#10-55}pm on {weekday}
        the waiting list at the {thing} [reached|hit] {#200-900} in {#2024-2030}, mostly {people} over {#40-80}
        a fridge in the {thing} was [replaced|repaired] {#2-9} times in {#3-30} months
        {people} [asked|wanted] to see {#200-900} pages of notes kept at the {thing}
        {firm} [recalled|withdrew] {#20-190} cartons from the {thing} in {place2} on {weekday}
        the {thing} [passed|cleared] {#2-9} inspections in {#2019-2030} with {#3-30} minor findings"""),
    headlines=lines("""{place} {thing} suspends new appointments
        {people} to be contacted over {firm} drug
        {firm} trial in {place2} paused for {#2-29} days
        Helpline for {place} {people} takes {#200-900} calls
        Regulator visits {place2} {thing}
        Hope and doubt for {people} in {place}"""),
    works=lines("""Missing Data: the {place} Trial
        Side Effects: Medicine in {place}
        Batch Numbers: {firm} and {place2}
        Informed Consent in {place}"""),
)

WAREHOUSE = Topic(
    name="warehouse",
    roles=lines("""organiser|a union organiser|union organiser|a union official
        manager|the site manager|site manager|a manager
        Secretary|the employment secretary|employment secretary|a minister
        Inspector|a workplace safety inspector|workplace safety inspector|an inspector
        CEO|the retailer's chief executive|retail chief executive|an executive
        Prof|a professor of employment law|employment law professor|an academic"""),
    bodies=split("Retail Workers Union|Labour Inspectorate|Business Chamber|Employment Tribunal|Trades Council"),
    things=split(
        "loading bay|staff canteen|sorting hall|returns centre|lorry park|first-aid room|packing line|main gate"
    ),
    people=split("pickers|packers|agency workers|drivers|shift managers|shop staff|forklift drivers"),
    cores=lines("""{firm} / the retailer {firm} | docked {#11-48} minutes a shift from {#310-890} workers in {place} for queuing at the {road} Road security gate | - / twice a day / after work
        a conveyor in {place} / the conveyor in {place} | ran without its guard for {#14-38} shifts before {#2-6} workers were hurt at the {firm} site on {road} Street | - / in September / in one night
        agency staff in {place} were / agency workers in {place} were | housed {#5-9} to a room above a {road} Street shop while {firm} took €{#41-98} weekly from their pay | - / for rent / for beds
        {firm} / the supermarket chain {firm} | recorded {#21-68} ambulance calls to its {place} depot as deliveries over {#3-9} months at its {place2} office | - / on file / by code
        managers at {firm} / {firm} managers | set a target of {#210-390} parcels an hour in {place} that only {#3-9} of {#110-190} pickers ever met | - / in full / on time
        the night shift in {place} was / the {place} night shift was | locked inside the {road} Road building for {#3-9} hours when fire doors fitted by {firm} jammed at {clock} | - / in smoke / in a drill
        {firm} / the online retailer {firm} | destroyed {#11-48} thousand unsold coats at its {place} site and claimed ${#2-9} million in tax relief for {place2} | - / last year / that winter"""),
    filler=lines("""{people} [walked|came] out of the {thing} at {#1-9}pm on {weekday} and stood on {road} Road
        {firm} [opened|built] the {thing} in {#2009-2029} with room for {#200-900} {people}
        a ballot of {people} [closed|ended] on {weekday} with {#51-98} percent in favour
        {#3-30} {people} were [sent|driven] to hospital after {#2-9} alarms in the {thing} at {place2}
        temperatures at the {thing} [reached|hit] {#31-39} degrees by {#7-11}.{#10-55}am on {weekday}
        the {thing} [handled|moved] {#20-190} thousand parcels a day in {#2019-2030}
        {firm} [offered|promised] {people} {#2-9} percent more from {weekday}
        pickets at the {thing} [stopped|turned back] {#3-30} lorries from {place2} by {#1-9}.{#10-55}pm
        {people} [worked|did] {#41-60} hours a week at the {thing} before {#2-9} public holidays
        turnover of {people} at the {thing} [reached|was] {#51-98} percent in {#2024-2030}"""),
    headlines=lines("""{people} walk out at {place} depot
        {firm} adds {#200-900} jobs in {place2}
        {place} {thing} closed after accident
        Pay talks between {firm} and {people} resume on {weekday}
        {#51-98} percent of {place} {people} back strike
        Inside the {place2} {thing}: {#9-14} hours with {people}"""),
    works=lines("""Same-Day Delivery: Working in {place}
        The {road} Road Gate
        Time Off Task
        Invisible Hands: Agency Labour in {place2}"""),
)

UNIVERSITY = Topic(
    name="university",
    roles=lines("""Prof|a professor of chemistry|chemistry professor|a professor
        Vice-Chancellor|the vice-chancellor|vice-chancellor|a university leader
        Dean|the dean of medicine|medical school dean|a dean
        President|the president of the students' union|students' union president|a student leader
        Dr|a lecturer in statistics|statistics lecturer|a lecturer
        Minister|the universities minister|universities minister|a minister"""),
    bodies=split("Students Union|University Senate|Research Integrity Office|Lecturers Union|Admissions Board"),
    things=split(
        "chemistry building|main library|lecture theatre|student village|exam hall|animal house|sports centre|graduate school"
    ),
    people=split("students|lecturers|researchers|graduates|applicants|cleaners|librarians"),
    cores=lines("""the university in {place} / {place} University | admitted {#31-89} students whose parents gave {firm} a total of ${#2-9} million through a {place2} foundation | - / in gifts / over a decade
        a professor in {place} / one {place} professor | reused {#14-38} images from a {#2011-2019} paper in {#5-9} studies that {firm} paid for with £{#2-9} million | - / in grants / over three years
        exam scripts in {place} were / {place} exam scripts were | marked by {firm} software that gave {#210-890} students the same {#41-68} percent in the {road} Hall paper | - / in January / in law
        the {road} Street student tower / the student tower on {road} Street | opened with {#3-9} of its {#11-28} sprinkler zones switched off because {firm} had missed a {place} deadline | - / in August / by weeks
        the university in {place} / {place} University | lent {firm} £{#11-48} million for a campus in {place2} that enrolled {#21-68} students in {#3-6} years | - / and then shut / before it shut
        a laboratory in {place} / one laboratory in {place} | stored {#14-48} kilos of solvent above the {road} Hall nursery for {#5-9} years without telling {place2} fire service | - / or parents / or anyone
        the vice-chancellor in {place} / {place}'s vice-chancellor | claimed £{#11-48},{#100-900} for {#7-19} flights to {place2} booked through {firm} in one term | - / in first class / with a guest"""),
    filler=lines("""{people} [occupied|took over] the {thing} on {weekday} and stayed for {#3-30} hours
        the {thing} [opened|was completed] in {#1961-2019} and was named after {firm} in {#2020-2029}
        {#3-30} {people} [left|quit] posts at the {thing} between {#2019-2024} and {#2025-2030}
        applications from {place2} [fell|dropped] by {#3-30} percent in {#2024-2030}, most for places at the {thing}
        {people} [voted|decided] {#20-190} to {#3-19} on {weekday} against a merger with {place2}
        fees at the {thing} [rose|went up] for the {#4-9}th year while {people} waited for {#20-90} new rooms
        {firm} [gave|donated] {#2-9} microscopes to the {thing} in {#2009-2029}
        the {thing} [stayed|was kept] open until {#1-9}pm for {people} with {#2-9} exams on {weekday}
        lectures in {place2} [moved|went] online for {#2-9} days while {people} cleared the {thing}
        {#200-900} {people} [watched|followed] a debate in the {thing} at {#7-11}.{#10-55}am"""),
    headlines=lines("""{people} occupy {place} {thing} for night {#2-9}
        {place} university to cut {#20-190} posts
        {firm} chair at {place2} left vacant
        {place2} {thing} named building of the year
        {#51-98} percent of {people} in {place} back boycott
        Graduation in {place} moved to {weekday}"""),
    works=lines("""Ivory Tower: Inside {place} University
        Figures of Doubt
        The {place2} Campus
        Publish and Vanish: Research in {place}"""),
)

PIPELINE = Topic(
    name="pipeline",
    roles=lines("""Gov.|the state governor|state governor|a governor
        engineer|a pipeline engineer|pipeline engineer|an engineer
        Commissioner|the public utilities commissioner|public utilities commissioner|a regulator
        rancher|a cattle rancher|cattle rancher|a rancher
        Dr|a geochemist|geochemist|a scientist
        Vice President|the company's vice president for operations|company vice president|a company executive"""),
    bodies=split(
        "Pipeline Safety Board|Landowners Association|Energy Commission|Wildlife Service|Electric Cooperative"
    ),
    things=split(
        "compressor station|pumping station|well pad|river crossing|control room|tank farm|access road|work camp"
    ),
    people=split("ranchers|landowners|welders|contract crews|regulators|truckers|protesters"),
    cores=lines("""the pipeline near {place} / the pipeline that runs past {place} | leaked {#210-890} barrels into {road} Creek over {#5-19} hours before {firm} shut valve {#3-48} | - / by hand / at sunrise
        {firm} / the operator {firm} | skipped {#14-48} weld inspections on the {place} section near {road} Pass to save {#11-38} days and ${#2-9} million | - / in overtime / before winter
        water wells near {place} / wells near {place} | tested at {#5-19} times the benzene limit within {#3-9} months of drilling by {firm} at {road} Ranch | - / in all seasons / after rain
        {firm} / the gas company {firm} | paid {#21-68} landowners around {place} under ${#210-890} an acre while those in {place2} got {#3-9} times as much | - / in total / in cash
        the alarm at {place} / the pressure alarm at {place} | sounded {#5-19} times before {clock} and was muted by a {firm} contractor on his {#24-29}th straight day | - / of work / at the desk
        a senator from {place} / one senator from {place} | held {#11-48} thousand {firm} shares when he voted for the {road} Pass route through {#3-9} nature reserves | - / in the spring / last session
        {firm} / the driller {firm} | burned off enough gas near {place} in {#2024-2030} to heat {#21-88} thousand homes and recorded {#5-19} percent of it | - / with the state / at most"""),
    filler=lines("""{people} [blocked|closed] the road to the {thing} with {#3-30} trucks from {#1-9}.{#10-55}pm on {weekday}
        crews [dug|cut] {#200-900} feet of trench near the {thing} before snow fell on {weekday}
        {firm} [flew|brought] {#20-190} {people} to the {thing} from {place2}
        {#3-30} {people} [spoke|testified] at a hearing about the {thing} that ended at {#1-9}pm
        the {thing} [ran|operated] at {#51-98} percent of capacity in {#2019-2030}
        a judge in {place2} [gave|granted] {people} {#2-9} more weeks to study maps of the {thing}
        {firm} [bought|took over] the {thing} in {#2009-2029} along with {#20-190} miles of line
        {people} [found|picked up] {#3-30} oiled birds between the {thing} and {road} Creek
        taxes from the {thing} [covered|paid for] {#11-40} percent of school costs in {place2} in {#2019-2030}
        {#2-9} families near the {thing} [left|moved out] for {#3-30} days at the request of {people}"""),
    headlines=lines("""{firm} restarts line near {place}
        {people} hold up work at {place2} {thing}
        {place} spill cleanup to last {#2-29} months
        State to inspect {#20-190} miles of pipe around {place}
        {people} and {firm} back in court on {weekday}
        After the leak: a day at the {place} {thing}"""),
    works=lines("""Crude Measures: the {place} Leak
        Right of Way: Landowners Against {firm}
        Under {road} Creek
        Flare Season in {place2}"""),
)

SECOND = (CYBER, LIVESTOCK, TRANSIT, MEDICINE, WAREHOUSE, UNIVERSITY, PIPELINE)
