"""Topics of the final templates, the second half: a bank, a dam, arms, a crash, police, spyware, a factory."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import Topic, lines, split

BANK = Topic(
    name="bank",
    roles=lines("""Governor|the governor of the central bank|central bank governor|a central banker
        Minister|the finance minister|finance minister|a minister
        Chairman|the chairman of the bank|bank chairman|a banker
        Commissioner|the financial crimes commissioner|financial crimes commissioner|a regulator
        Professor|an economist at the business school|economist|an economist"""),
    bodies=split(
        "Central Bank|Financial Conduct Authority|Deposit Insurance Fund|Stock Exchange|Small Savers Association|Money Laundering Task Force"
    ),
    things=split("branch|vault|trading floor|cash machine|head office|call centre|shareholder meeting|clearing house"),
    people=split("depositors|traders|tellers|shareholders|auditors|pensioners|bondholders|small businesses"),
    cores=lines("""{place} savings bank / the savings bank in {place} | lent ${#11-88} million to {#3-9} shell companies run from a {road} flat by the treasurer of {place2} | - / without collateral / over two years
        {firm} / the auditor {firm} | signed off {#4-18} annual accounts of {place} bank without visiting its {road} vault or its {#11-39} branches around {place2} | - / unread / for a flat fee
        depositors in {place} had / some depositors in {place} had | withdrawn ${#21-88} million in {#3-9} hours after the {road} branch posted a notice about {place2} | - / before noon / in panic
        a trader in {place} had / one trader in {place} had | hidden losses of ${#21-88} million in account {#1000-9999} at {firm} for {#11-39} months before moving to {place2} | - / from his own desk / unnoticed
        the governor in {place} had / the central banker in {place} had | moved {#3-19} tonnes of gold from the {road} vault to {place2} on {#3-9} night flights | - / without a vote / in unmarked planes
        {firm} was / the lender {firm} was | fined ${#3-39} million for {#110-890} accounts opened in {place} under names from {road} gravestones | - / in a secret settlement / three years late"""),
    filler=lines("""{people} [queued|lined up] outside the {thing} from {clock} on {weekday} to draw out ${#110-890} each
        shares [fell|slid] by {#11-58} per cent at {clock} as {people} rushed for the {thing}
        the {thing} stayed shut for {#2-9} hours on {weekday}, and {people} banged on the glass
        a rescue worth ${#2-29} billion was [discussed|drafted] at the {thing} until {clock}
        {#3-30} {people} received letters from the {thing} on {weekday} with {#2-9} spelling mistakes
        withdrawals at the {thing} are [capped|limited] at ${#110-890} a day for {people} until {weekday}
        the {thing} cut {#110-890} jobs in {#2-9} months, and {people} saw it coming
        interest on savings at the {thing} [dropped|sank] to {#2-9} per cent on {weekday}, to the despair of {people}
        computers at the {thing} [crashed|froze] at {clock} with {#11-60} {people} still in line
        {people} were told at the {thing} to come back on {weekday} with {#2-9} forms"""),
    headlines=lines("""Run on {place} bank enters day {#2-9}
        {firm} denies wrongdoing as shares tumble
        What the {place} rescue means for {people}
        Regulator opens inquiry in {place2}
        {place} lender seeks ${#2-29} billion lifeline
        How a small bank in {place2} shook the markets"""),
    works=lines("""The {road} Accounts
        Too Small to Save: {place} and Its Bank
        Paper Gold: the {place} Vault
        A Run on {place}"""),
)

DAM = Topic(
    name="reservoir",
    roles=lines("""Engineer|the resident engineer of the project|resident engineer|an engineer
        Minister|the irrigation minister|irrigation minister|a minister
        Chief|the chief of the valley communities|valley chief|a community leader
        Professor|a dam safety specialist|dam safety specialist|a dam expert
        Director|the director of the power utility|utility director|a utility official"""),
    bodies=split(
        "Hydropower Corporation|River Basin Authority|Civil Protection Agency|Downstream Communities Forum|Seismic Research Centre|Farmers Cooperative"
    ),
    things=split(
        "spillway|power house|embankment|access road|relocation village|control room|irrigation canal|turbine hall"
    ),
    people=split("villagers|engineers|farmers|evacuees|fishing families|soldiers|surveyors|night watchmen"),
    cores=lines("""the {place} dam / the dam above {place} | leaked {#110-890} litres a second through its {road} gallery for {#3-19} weeks before {place2} was evacuated | - / in silence / on a Sunday
        {firm} / the builder {firm} | filled {#31-88} metres of the {place} core with sand from the {road} river instead of {place2} clay | - / to save money / after a change of plan
        the turbines at {place} were / the turbines of {place} power station were | run {#11-39} per cent above their limit for {#3-9} days to supply the {firm} smelter near {road} | - / against advice / at full flood
        villages below {place} were / the villages below {place} were | given {#11-39} minutes to leave before the {road} gates released {#110-890} cubic metres towards {place2} | - / by loudspeaker / after midnight
        {#210-990} families from {place} / some {#210-990} families from {place} | received ${#41-95} each for farms that {firm} valued at ${#2-9},{#100-999} in the {road} survey | - / in vouchers / a decade late
        engineers at {place} had / the engineers at {place} had | alerted {#3-9} ministers to the {road} spillway in {#11-39} letters since {place2} last flooded | - / in vain / by registered post"""),
    filler=lines("""the water [stood|lay] {#2-9} metres deep around the {thing} at {clock} as {people} climbed onto roofs
        {people} [filled|stacked] {#110-890} sandbags along the {thing} before {clock} on {weekday}
        {#11-60} {people} were [airlifted|winched] from the {thing} between {clock} and {clock}
        rainfall near the {thing} [reached|hit] {#61-190} millimetres in {#2-9} hours, and {people} lost their seed
        a crane toppled onto the {thing} at {clock}, injuring {#2-9} {people}
        the {thing} was [inspected|photographed] by {people} on {weekday} with {#2-9} drones
        {people} blame the {thing} for the loss of {#110-890} goats on {weekday}
        power was [restored|back] at the {thing} by {clock} after {#11-60} hours, but {people} stayed away
        {#3-30} {people} returned to the {thing} on {weekday} to look for their tools
        cracks {#2-9} millimetres wide were [marked|measured] at the {thing} at {clock} by {people}"""),
    headlines=lines("""Thousands flee as {place} dam is declared unsafe
        {place2} valley under water
        After the flood, {people} count the cost in {place}
        {firm} defends its work at {place}
        Dam above {place2}: the warnings and the silence
        Water level falls at {place} but danger remains"""),
    works=lines("""Drowned Valley: {place}
        The {road} Spillway
        Concrete Promises in {place}
        When the Gates Opened at {place}"""),
)

ARMS = Topic(
    name="arms",
    roles=lines("""Admiral|the head of military procurement|procurement chief|an admiral
        Minister|the defence minister|defence minister|a minister
        Senator|the chair of the arms control committee|arms control chair|a senator
        Inspector|the chief customs inspector|chief customs inspector|a customs officer
        Dr|a weapons expert|weapons expert|a weapons expert"""),
    bodies=split(
        "Arms Export Board|Customs Investigation Service|Weapons Tracing Project|Defence Procurement Agency|Public Accounts Committee|Shipbuilders Union"
    ),
    things=split("shipyard|munitions plant|customs hangar|firing range|cargo terminal|embassy|trade fair|naval base"),
    people=split("arms dealers|dockers|customs officers|lobbyists|shipyard workers|protesters|officers|freight agents"),
    cores=lines("""{firm} / the arms maker {firm} | shipped {#110-890} mortar tubes to {place} as farm pumps on {#3-9} flights from {road} airfield to {place2} | - / under a false flag / despite the embargo
        the {place} ministry / the defence ministry in {place} | paid ${#21-88} million for {#12-48} helicopters of which {firm} delivered {#3-9} to {road} base | - / without rotors / two years late
        a general from {place} had / the general from {place} had | owned {#11-39} per cent of {firm} through a {road} trust when he signed contract {#100-999} in {place2} | - / in his daughter's name / without a tender
        rifles found in {place} were / the rifles found in {place} were | traced by {#3-9} serial numbers to a {road} armoury that {firm} guarded for {place2} | - / until the war / on paper
        the freighter {place} had / the cargo ship {place} had | switched off its transponder {#3-9} times between {road} harbour and {place2} with {#12-48} containers of shells | - / at night / on one voyage
        a broker in {place} / the broker in {place} | forged {#3-9} end-user certificates for {firm} with a stamp of the {road} embassy in {place2} | - / on a home printer / for a commission"""),
    filler=lines("""{#11-60} crates were [opened|unpacked] at the {thing} at {clock} in front of {people}
        {people} [chained|locked] themselves to the gate of the {thing} for {#2-9} hours on {weekday}
        the {thing} took orders worth ${#2-29} billion from {people} by {clock} on {weekday}
        a parade of {#11-60} vehicles [rolled|drove] past the {thing} at {clock} as {people} filmed
        {#3-30} {people} were [questioned|interviewed] at the {thing} about {#2-9} missing pallets
        jobs for {#110-890} {people} at the {thing} depend on a vote on {weekday}
        sniffer dogs [searched|checked] the {thing} until {clock} with {#2-9} {people} in tow
        a licence for the {thing} was [renewed|extended] on {weekday} by {#2-9} votes, to the fury of {people}
        {people} flew {#2-9} prototypes over the {thing} at {clock} on {weekday}
        the {thing} was [fenced off|closed] to {people} for {#11-60} days after a leak at {clock}"""),
    headlines=lines("""{firm} deal under scrutiny in {place}
        Lawmakers in {place2} grill minister over contract
        Protest at {place} {thing} ahead of vote
        Following the trail from {place} to {place2}
        Embargo in doubt after {place} seizure
        {firm} wins ${#2-29} billion order"""),
    works=lines("""The {road} Shipment
        Merchants of {place}
        End User: from {place} to {place2}
        Guns for {place}"""),
)

CRASH = Topic(
    name="crash",
    roles=lines("""Captain|the head of the pilots' association|pilots' association head|a pilot
        Investigator|the lead crash investigator|lead crash investigator|an investigator
        Minister|the aviation minister|aviation minister|a minister
        Director|the chief executive of the airline|airline chief executive|an airline executive
        Controller|the supervisor of the control tower|tower supervisor|a controller"""),
    bodies=split(
        "Civil Aviation Authority|Accident Investigation Branch|Airline Pilots Association|Air Traffic Service|Crash Victims Committee|Mountain Rescue Team"
    ),
    things=split("runway|control tower|departure hall|hangar|crash site|fuel depot|cargo shed|flight simulator"),
    people=split(
        "passengers|cabin crew|mechanics|air traffic controllers|firefighters|mourners|baggage handlers|plane spotters"
    ),
    cores=lines("""the pilots of flight {#100-999} / the crew of flight {#100-999} | ignored {#4-18} stall warnings in the {#31-88} seconds before the jet hit {road} hill near {place} | - / in cloud / on a training run
        {firm} had / the airline {firm} had | flown the {place} jet for {#110-490} hours with a cracked {road} valve that {place2} mechanics logged {#3-9} times | - / without repair / to keep the timetable
        the tower at {place} was / the control tower at {place} was | left unmanned for {#31-88} minutes while {#3-9} jets from {road} descended towards {place2} | - / at the busiest hour / in fog
        the flight recorder had / the recorder found near {place} had | stopped {#11-48} seconds before impact because {firm} skipped {#3-9} checks at its {road} hangar in {place2} | - / in spring / to save time
        a drone near {place} had / a drone seen over {place} had | come within {#11-48} metres of the {road} flight with {#61-190} passengers bound for {place2} | - / on approach / at low level
        rescuers from {place} / the rescuers from {place} | searched the wrong {road} valley for {#5-19} hours after {firm} gave them beacon {#100-999} instead of {#100-999} | - / in snow / twice"""),
    filler=lines("""{people} [hugged|embraced] in the {thing} at {clock} as {#2-9} names were read out
        debris lay [scattered|strewn] over {#110-890} metres around the {thing}, where {people} laid flowers on {weekday}
        {#11-60} flights were [cancelled|diverted] from the {thing} by {clock}, stranding {people}
        the {thing} reopened at {clock} on {weekday} after {people} had swept it for {#2-9} hours
        a helicopter with {#2-9} {people} aboard [landed|set down] near the {thing} at {clock}
        {#3-30} {people} gave blood beside the {thing} on {weekday} before {clock}
        wreckage was [laid out|sorted] in the {thing} by {#11-60} {people} until {weekday}
        visibility at the {thing} had [dropped|sunk] to {#110-890} metres when {people} arrived at {clock}
        engineers tested {#2-9} seats in the {thing} on {weekday} while {people} took notes
        counsellors met {#11-60} {people} at the {thing} between {clock} and {clock}"""),
    headlines=lines("""Search for second recorder resumes near {place}
        {place} crash: the final {#2-20} minutes
        Families gather in {place2} as inquiry opens
        {firm} grounds {#2-19} jets after accident
        Survivor of {place} flight tells her story
        Airport at {place2} reopens under new rules"""),
    works=lines("""The Last Approach to {place}
        Terrain: the {road} Crash
        Black Box over {place}
        Waiting for Flight {#100-999}"""),
)

POLICE = Topic(
    name="police",
    roles=lines("""Commissioner|the police commissioner|police commissioner|a police chief
        Superintendent|the superintendent of the prison|prison superintendent|a prison official
        Minister|the justice minister|justice minister|a minister
        Counsel|the lawyer for the family|family lawyer|a lawyer
        Ombudsman|the police ombudsman|police ombudsman|an ombudsman"""),
    bodies=split(
        "Police Complaints Commission|Civil Liberties Union|Prison Officers Association|Student Union|Independent Monitoring Board|Families Justice Campaign"
    ),
    things=split(
        "police station|custody suite|main square|prison yard|union hall|water cannon|evidence store|radio tower"
    ),
    people=split("protesters|officers|students|detainees|bystanders|street medics|prison guards|neighbours"),
    cores=lines("""a student from {place} was / the student from {place} was | held face down for {#6-19} minutes by {#3-9} officers in the {road} station before {place2} medics arrived | - / in handcuffs / after a traffic stop
        riot police in {place} / police units in {place} | fired {#110-890} rubber bullets at the {road} march within {#6-19} minutes of the first siren in {place2} | - / without a warning / from rooftops
        cameras in {road} station were / the cameras at {road} station were | switched off for {#31-88} minutes while {#3-9} detainees from {place} were moved to {place2} | - / by hand / on a public holiday
        the {place} chief / the police chief of {place} | ordered {#12-48} officers to delete {#110-890} videos of the {road} protest before {firm} copied the server | - / in writing / over the radio
        {#14-39} officers in {place} had / at least {#14-39} officers in {place} had | drawn overtime for {#110-890} shifts in {road} that no roster in {place2} recorded | - / for years / with forged slips
        {firm} had / the prison operator {firm} had | kept {#12-48} inmates in the {place} annex for {#3-19} days without beds while billing {road} county for {#61-90} | - / in a heatwave / at the full rate"""),
    filler=lines("""{#110-890} {people} [marched|filed] past the {thing} between {clock} and {clock} on {weekday}
        tear gas [drifted|spread] over the {thing} at {clock}, and {people} rinsed their eyes with milk
        {people} [painted|wrote] {#2-9} names on the wall of the {thing} before {clock}
        a vigil at the {thing} drew {#11-60} {people} on {weekday}, {#2-9} weeks after the first
        {#3-30} {people} were [released|freed] from the {thing} at {clock} without charge
        the {thing} was [sealed|cordoned] off from {clock} by {#11-60} officers as {people} shouted
        traffic around the {thing} came to a halt for {#11-58} minutes when {people} [sat down|knelt] on {weekday}
        {#2-9} complaints against the {thing} were [upheld|accepted] on {weekday}, more than {people} had hoped
        shops near the {thing} [boarded up|closed] at {clock} after {people} smashed {#2-9} windows
        a baton found beside the {thing} on {weekday} was handed to {people} in {#2-9} pieces"""),
    headlines=lines("""Protests spread from {place} to {place2}
        Family of {place} detainee seeks answers
        Officers suspended in {place2} after video emerges
        {#3-30} arrested as {place} march turns violent
        Prison in {place2} was a disaster waiting to happen, union says
        {weekday} night in {place}: a timeline"""),
    works=lines("""{#11-60} Minutes in {place}
        The {road} Station
        Custody: Deaths and Silence in {place}
        Blue Wall: {place} and Its Police"""),
)

SPYWARE = Topic(
    name="spyware",
    roles=lines("""Commissioner|the data protection commissioner|data protection commissioner|a regulator
        Minister|the digital minister|digital minister|a minister
        Director|the director of the cyber agency|cyber agency director|a cyber official
        Dr|a security researcher|security researcher|a security researcher
        Editor|the editor of the targeted magazine|magazine editor|an editor"""),
    bodies=split(
        "Data Protection Authority|Cyber Security Agency|Digital Rights Foundation|Journalists Defence Committee|Telecommunications Regulator Board|Intelligence Oversight Panel"
    ),
    things=split("data centre|server room|newsroom|phone network|patient portal|help desk|login page|cable station"),
    people=split("reporters|activists|engineers|subscribers|hackers|system administrators|lawyers|opposition members"),
    cores=lines("""{firm} / the software maker {firm} | infected {#12-48} phones of {place} reporters with spyware that sent {#3-9} gigabytes to a {road} server in {place2} | - / each week / through a blank message
        hackers from {place} / the hackers from {place} | copied {#2-9} million patient files from the {road} network over {#11-48} nights before {firm} noticed | - / in bulk / with a stolen badge
        the {place} ministry / the interior ministry in {place} | bought {#3-9} licences from {firm} for ${#11-88} million to watch {#110-890} activists around {road} | - / through a shell firm / before the summit
        a clerk in {place} had / one clerk in {place} had | sold the passwords of {#21-88} judges to a {road} broker for ${#110-890} each through {firm} | - / over a chat app / on payday
        a flaw in {firm} routers had / a flaw found in {firm} routers had | left {#11-88},000 homes in {place} open to attack for {#3-19} months after {road} engineers alerted {place2} | - / without a patch / last year
        the leaked list had / the list leaked in {place} had | held {#110-890} numbers of which {#12-48} belonged to lawyers in {road} and {#3-9} to bishops from {place2} | - / under code names / in two columns"""),
    filler=lines("""{people} were [locked out|logged off] from the {thing} for {#2-9} hours after {clock} on {weekday}
        an alert sent to {#110-890} {people} at {clock} [blamed|named] the {thing}
        the {thing} was [taken offline|unplugged] at {clock} while {people} changed {#11-60} passwords
        a ransom of ${#11-90},000 was [demanded|asked] from {people} on {weekday} through the {thing}
        {#3-30} {people} found {#2-9} unknown devices on the {thing} before {clock}
        experts [scanned|combed] the {thing} for {#11-60} hours and warned {people} on {weekday}
        backups of the {thing} were {#2-9} months old when {people} [looked|checked] at {clock}
        {people} now leave their phones in {#2-9} steel boxes outside the {thing} at {clock}
        traffic through the {thing} [doubled|spiked] at {clock}, {#11-58} minutes before {people} noticed
        a patch for the {thing} was [released|issued] on {weekday} to {#110-890} {people}"""),
    headlines=lines("""Phones of {place} {people} were targeted
        {firm} under pressure over surveillance tool
        Hack cripples {place2} services for day {#2-9}
        What to do if you are on the {place} list
        Parliament in {place2} opens spyware inquiry
        {firm}: a short history of a secretive company"""),
    works=lines("""The {road} Server
        Zero Click: {place} under Watch
        Listening to {place}
        The List from {place}"""),
)

FACTORY = Topic(
    name="factory",
    roles=lines("""Secretary|the secretary of the garment workers|garment workers' secretary|a union official
        Minister|the labour minister|labour minister|a minister
        Director|the plant director|plant director|a manager
        Inspector|the chief factory inspector|chief factory inspector|a factory inspector
        Chief|the chief of the fire service|fire chief|a fire officer"""),
    bodies=split(
        "Garment Workers Union|Factory Inspection Department|Fire Rescue Department|Employers Confederation|Clean Clothes Watch|Wage Arbitration Council"
    ),
    things=split("assembly line|loading bay|canteen|dye works|stairwell|picket line|boiler house|main gate"),
    people=split("seamstresses|strikers|foremen|welders|night-shift workers|shop stewards|apprentices|buyers"),
    cores=lines("""the {place} factory had / the garment factory in {place} had | locked {#3-9} of its {#11-19} exits at {clock} while {#210-690} women from {road} were sewing for {place2} | - / with chains / against theft
        {firm} / the manufacturer {firm} | paid {#110-890} workers in {place} about ${#2-9} a day for coats sold in {road} at ${#210-990} | - / without a contract / all winter
        the union at {place} had / union leaders at {place} had | ended a strike by {#310-990} welders after {firm} offered {#3-9} leaders posts in {road} | - / by a show of hands / within a day
        the boiler at {place} / the boiler in the {place} plant | exploded {#6-19} minutes after {firm} sent {#12-48} men back to the {road} line | - / despite an alarm / during the break
        managers in {place} / the managers in {place} | dismissed {#21-88} strikers by text message at {clock} and hired {#110-190} men from {place2} for the {road} hall | - / at half pay / the same night
        {firm} had / the owner {firm} had | owed {place} workers {#3-9} months of wages when it moved ${#11-88} million to a {road} account in {place2} | - / before bankruptcy / in one transfer"""),
    filler=lines("""{people} [walked out|downed tools] at {clock} on {weekday} and gathered at the {thing}, {#110-890} in all
        smoke was [seen|spotted] above the {thing} at {clock} by {#2-9} {people}
        the {thing} had been [painted|repaired] by {people} {#2-9} days before the visit on {weekday}
        {#3-30} {people} were [treated|bandaged] beside the {thing} at {clock} for burns
        a shift at the {thing} lasts {#11-16} hours for {people}, with {#11-58} minutes of rest
        talks at the {thing} broke up at {clock} after {#2-9} hours, and {people} went home
        {people} [burned|lit] {#11-60} pallets at the {thing} to keep warm until {clock}
        an order for {#11-90},000 shirts was [cancelled|withdrawn] on {weekday}, and {people} at the {thing} were sent home
        {#2-9} fire doors near the {thing} were [replaced|oiled] on {weekday} while {people} watched
        turnover at the {thing} [grew|rose] by {#11-58} per cent, a sum of which {people} saw ${#2-9} each"""),
    headlines=lines("""Strike at {place} plant enters week {#2-9}
        {people} in {place2} mourn their colleagues
        Brands distance themselves from {place} factory
        {firm} to close {place} works with loss of {#110-890} jobs
        At the {place} gate, {people} dig in
        Pay talks in {place2} end without a deal"""),
    works=lines("""Made in {place}
        The {road} Fire
        Piecework: Lives in {place}
        Locked Doors of {place}"""),
)

SECOND = (BANK, DAM, ARMS, CRASH, POLICE, SPYWARE, FACTORY)
