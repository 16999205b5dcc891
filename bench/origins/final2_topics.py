"""Topics of the second final templates, the first half."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import Topic, lines, split

SCHOOLS = Topic(
    name="schools",
    roles=lines("""Superintendent|the district superintendent|district superintendent|a school official
        Headteacher|the headteacher of the upper school|upper school headteacher|a headteacher
        Cllr|the cabinet member for education|education cabinet member|a councillor
        Dr|an education researcher|education researcher|a researcher
        spokesperson|a spokesperson for the trust|trust spokesperson|a spokesperson
        Principal|the principal of the sixth-form college|sixth-form college principal|a principal"""),
    bodies=split("Education Authority|School Board|Teachers Association|Academies Trust|Parents Federation"),
    things=split(
        "sports hall|science block|dining hall|playing field|school library|sixth-form centre|nursery unit|drama studio"
    ),
    people=split("parents|governors|teachers|pupils|teaching assistants|former pupils|caretakers|sixth-formers"),
    cores=lines("""the trust that runs {place} Academy / the {place} Academy trust | paid its chief executive £{#210-390},000 in the year it cut {#14-48} posts at {road} Lane and {#3-9} other schools | - / to balance its books / despite protests
        exam papers for {place} were / the exam papers meant for {place} were | left in an unlocked {firm} van outside {road} Road post office for {#3-9} hours before {#210-790} pupils sat them | - / the next day / in May
        the school district in {place} / {place} School District | moved ${#2-9}.{#1-9} million of {place2} meals money into {#310-890} laptops that sat in boxes at {road} Street | - / for a year / until spring
        the roof at {place} High / the roof of {place} High School | failed {#2-5} load tests but {#410-890} pupils ate under it until {firm} condemned the {road} wing in {#2022-2030} | - / in writing / over the summer
        a chemistry teacher in {place} was / one chemistry teacher in {place} was | suspended after raising {#3-9} complaints about gas taps that {firm} fitted in {#11-28} rooms at {road} Road | - / by letter / to the governors
        {#21-68} children from {place} were / some {#21-68} children from {place} were | taught in a {place2} church hall for {#7-19} weeks because {firm} had not finished the {road} Avenue school | - / on time / as promised
        attendance figures in {place} were / attendance figures for {place} were | changed on {#31-88} days by {#2-6} clerks at {road} Street so that {firm} could collect a £{#110-390},000 bonus | - / for the term / under its contract"""),
    filler=lines("""{people} were [told|informed] by text at {#1-9}pm that the {thing} would close for {#2-9} days
        the {thing} at {road} Road [opened|was built] in {#1971-2019} for about {#200-900} {people}
        {#3-30} {people} [signed|sent] {#2-9} letters to inspectors about the {thing} by {weekday}
        {firm} [won|landed] the contract for the {thing} in {#2009-2029} against {#2-9} other bidders
        the number of {people} at the {thing} [fell|dropped] by {#20-90} between {#2019-2024} and {#2025-2030}
        lessons [started|began] {#20-90} minutes late on {weekday} because {people} had to walk around the {thing}
        governors in {place2} [voted|agreed] {#5-9} to {#2-4} on {weekday} to repaint the {thing}
        {people} [raised|collected] {#200-900} pounds for the {thing} at a quiz night in {place2}
        class sizes near the {thing} [rose|went up] to {#31-38} after {#2-9} {people} left {place}
        a coach to {place2} [brought|carried] {#20-60} {people} home from the {thing} at {#7-11}.{#10-55}am"""),
    headlines=lines("""{place} school shuts {thing} over safety fears
        {people} protest outside {place2} school for day {#2-29}
        Strike vote: {#51-98} percent of {place} {people} back action
        {firm} to finish {place} {thing} by {#2031-2034}
        {place2} parents told to wait {#2-9} more weeks
        Heads in {place} call for calm"""),
    works=lines("""Left Behind: Schooling in {place}
        The Academy Years: {place} and {place2} Compared
        Who Pays? School Money in {place}
        Lessons from {road} Road"""),
)

HOUSING = Topic(
    name="housing",
    roles=lines("""Cllr|the chair of the planning committee|planning committee chair|a councillor
        Mayor|the borough mayor|borough mayor|a mayor
        Commissioner|the housing commissioner|housing commissioner|an official
        spokesperson|a spokesperson for the developer|developer spokesperson|a spokesperson
        Prof|a professor of housing economics|housing economics professor|an economist
        Director|the director of the tenants' law centre|law centre director|a housing lawyer"""),
    bodies=split("Borough Council|Planning Committee|Tenants Union|Housing Association|Building Standards Authority"),
    things=split("tower block|car park|show home|retail park|community centre|playground|stairwell|bin store"),
    people=split("residents|tenants|leaseholders|planners|ward councillors|surveyors|first-time buyers"),
    cores=lines("""{firm} / the developer {firm} | built {#41-98} flats on {road} Road without the {#11-29} affordable homes it had promised {place} council | - / in its bid / three years earlier
        the cladding on {place} House was / cladding used on {place} House was | rated for blocks of {#3-6} storeys although the {road} Street tower has {#11-24} and houses {#110-390} people | - / in all / at present
        {place} council / the council in {place} | sold the {road} Lane playing fields to {firm} for £{#1-9} million, some {#21-48} percent less than a {place2} valuer had advised | - / in January / a month earlier
        tenants of {firm} in {place} were / {place} tenants of {firm} were | charged £{#31-98} a month for heating that broke {#11-29} times at {road} Court | - / last winter / in the cold snap
        a planning officer in {place} / one {place} planning officer | approved {#4-18} {firm} schemes while his wife owned {#3-9} plots beside {road} Lane | - / in her own name / through a trust
        the lift at {road} Court was / the only lift in {road} Court was | out of order for {#110-290} days while {firm} billed {place} council £{#3-9},{#100-900} for servicing it | - / each month / in advance
        {#210-890} families in {place} were / about {#210-890} families in {place} were | dropped from the {road} Court waiting list when {firm} moved {#14-39} thousand records to a server in {place2} | - / in the spring / without checks"""),
    filler=lines("""{people} [complained|told the council] {#3-30} times that the {thing} had flooded before {weekday}
        plans for the {thing} [drew|attracted] {#20-190} objections and {#2-9} letters of support from {people}
        {firm} [bought|acquired] the {thing} on {road} Road in {#2009-2029} with {#2-9} other sites
        average rents near the {thing} [rose|climbed] {#3-19} percent in {#2024-2030}, mostly for {people} under {#25-40}
        {#3-30} {people} [stayed|slept] in {#2-9} hotels after the {thing} was shut at {#1-9}.{#10-55}pm
        the committee [deferred|put off] plans for the {thing} until {weekday} after {people} asked for {#2-9} more days
        scaffolding around the {thing} [stayed|remained] up for {#3-30} months after {firm} left {place}
        fire wardens [patrolled|walked] the {thing} every {#20-90} minutes while {people} slept
        {people} in {place2} [paid|were charged] up to {#200-900} pounds each for work on the {thing}
        the ombudsman [upheld|accepted] {#2-9} of {#11-40} complaints about the {thing} in {#2019-2030}"""),
    headlines=lines("""{place} {thing} plan sent back for {#4-9}th time
        {people} in {place2} face {#2-9} percent rent rise
        {firm} pulls out of {place} scheme
        {#20-190} homes approved next to {place2} {thing}
        {people} win fight over {place} {thing}
        Repairs at {road} Court to take {#2-29} months"""),
    works=lines("""Unsafe as Houses: the {place} Files
        The {road} Court Story
        Land and Power in {place}
        Priced Out: Renting in {place2}"""),
)

POLICING = Topic(
    name="policing",
    roles=lines("""Chief|the police chief|police chief|a police officer
        Sheriff|the county sheriff|county sheriff|a sheriff
        Det Supt|the senior investigating officer|senior investigating officer|a detective
        Lt.|a patrol lieutenant|patrol lieutenant|a police officer
        attorney|a lawyer for the family|family lawyer|a lawyer
        Professor|a criminologist|criminologist|an academic
        District Attorney|the district attorney|district attorney|a prosecutor"""),
    bodies=split("Police Department|Police Federation|Sheriff's Office|Civil Rights Council|Complaints Commission"),
    things=split(
        "custody suite|evidence store|station house|control room|car pound|front desk|holding cell|training range"
    ),
    people=split("officers|detectives|neighbors|relatives|witnesses|campaigners|dispatchers"),
    cores=lines("""a {place} patrol car was / a patrol car from {place} was | travelling at {#81-119} mph on {road} Street without a siren and hit {#2-5} cars carrying {#6-19} children | - / at a crossing / in the rain
        {#11-28} officers in {place} / some {#11-28} officers in {place} | switched off their cameras for {#21-58} minutes during a raid on the {firm} warehouse at {road} Lane | - / in March / before dawn
        the evidence store in {place} / {place}'s evidence store | lost {#31-89} firearms in the {#3-9} years that {firm} ran the {road} Street building | - / under contract / for the county
        the first call from {road} Street / the first emergency call from {road} Street | went unanswered for {#14-48} minutes because only {#2-6} dispatchers in {place} were on shift after {#7-11}pm | - / that night / on the holiday weekend
        a detective in {place} / one {place} detective | accepted {#3-9} holidays from {firm} while he was investigating its {place2} office over £{#2-9} million | - / in missing tax / in unpaid bills
        a man held in {place} was / a prisoner held in {place} was | left alone for {#4-11} hours in a cell at {road} Street although {#3-8} {firm} nurses were on duty | - / that evening / nearby
        the police department in {place} / {place}'s police department | spent ${#310-890},000 on {#5-14} drones from {firm} that were grounded after {#2-9} flights over {place2} | - / for good / by the regulator"""),
    filler=lines("""{people} [laid|left] flowers near the {thing} on {weekday}, and {#20-190} cards with them
        the {thing} on {road} Street was [cordoned off|sealed] at {#1-9}pm and stayed shut for {#3-30} hours
        {#3-30} {people} were [interviewed|questioned] at the {thing} in {place2} by {weekday}
        overtime at the {thing} [reached|came to] {#200-900} hours in {#2024-2030}, up from {#20-190}
        {firm} [supplied|provided] radios for the {thing} from {#2009-2019} until {#2020-2030}
        a helicopter [circled|flew over] the {thing} for {#20-90} minutes while {people} searched {road} Lane
        {people} [held|staged] a vigil outside the {thing} at {#7-11}.{#10-55}am with {#20-190} candles
        staffing at the {thing} [fell|dropped] by {#3-30} percent after {#2-9} officers retired
        footage from {#3-30} doorbells near the {thing} was [handed|given] to {people} by {weekday}
        {#2-9} of the {#11-40} officers on leave [returned|came back] to the {thing} on {weekday}"""),
    headlines=lines("""{place} police reopen {road} Street case after {#2-29} years
        {people} gather at {place2} {thing}
        {#2-29} officers moved from {place} {thing}
        Watchdog to examine {place} {thing}
        Vigil held in {place2} as {people} seek answers
        Court date set for {weekday} in {place} case"""),
    works=lines("""Off Camera: Policing {place}
        Seven Hours on {road} Street
        The {place} Station House
        Trust and Force in {place2}"""),
)

AVIATION = Topic(
    name="aviation",
    roles=lines("""CEO|the airline's chief executive|airline chief executive|an airline executive
        Capt.|a training captain|training captain|a pilot
        Inspector|the lead accident inspector|lead accident inspector|an accident inspector
        Senator|a senator on the transport committee|transport committee senator|a senator
        Dr|an aviation safety consultant|aviation safety consultant|a consultant
        Director|the airport director|airport director|an airport official"""),
    bodies=split(
        "Airport Authority|Pilots Union|Aviation Safety Agency|Ground Staff Association|Consumer Affairs Commission"
    ),
    things=split(
        "departure hall|control tower|baggage hall|cargo terminal|short-stay car park|maintenance hangar|arrivals hall|fuel farm"
    ),
    people=split(
        "passengers|pilots|cabin crew members|baggage handlers|engineers|air traffic controllers|holidaymakers"
    ),
    cores=lines("""the flight from {place} / the early flight from {place} | landed at {place2} with {#11-28} minutes of fuel after {firm} told the crew to load {#3-9} tonnes less | - / than planned / to save money
        {firm} / the airline {firm} | cancelled {#110-390} flights from {place} in {#3-9} days for want of {#41-98} pilots at its {place2} base | - / in June / that week
        an engine cover on the {place} jet was / one engine cover on the {place} jet was | held on by {#3-9} bolts instead of {#14-28} after a night shift by {firm} in {place2} | - / in June / two days earlier
        the tower at {place} was / the control tower at {place} was | staffed by one controller for {#31-88} minutes when a {firm} jet crossed runway {#11-34} at {clock} | - / without clearance / in fog
        {firm} / the handling company {firm} | left {#2-9},{#100-900} bags in the open at {place} for {#4-18} nights while it charged passengers €{#31-89} each to trace them | - / by phone / online
        the airport at {place} / {place} airport | paid {firm} €{#2-9} million for scanners that let through {#11-29} of {#31-48} test weapons at {place2} | - / in one day / in a drill
        {firm} / the carrier {firm} | flew a jet with {#2-6} cracked windows between {place} and {place2} on {#7-19} days after {#2-6} mechanics had grounded it at {clock} | - / in writing / by email"""),
    filler=lines("""{people} [slept|lay] on {#20-190} camp beds in the {thing} until {#1-9}.{#10-55}pm on {weekday}
        {#3-30} flights were [diverted|sent] to {place2} after the {thing} lost power at {#1-9}pm
        {firm} [added|laid on] {#2-9} extra flights for {people} who had been stuck in {place}
        queues at the {thing} [stretched|reached back] {#200-900} metres past {road} Road by {#7-11}.{#10-55}am
        the {thing} [handled|dealt with] {#2-9} million {people} in {#2019-2030}
        {#20-190} {people} [booked|found] seats on {#2-9} trains to {place2} from near the {thing}
        ground crews at the {thing} [worked|were on] {#9-14}-hour shifts between {weekday} and {weekday}
        {firm} [offered|gave] {people} vouchers worth {#20-90} euros at the {thing}
        {people} [voted|decided] by {#51-90} percent to walk out of the {thing} on {weekday}
        inspectors [photographed|measured] the {thing} for {#3-30} hours while {people} stood by"""),
    headlines=lines("""{place} airport {thing} reopens after {#2-29} hours
        {people} stranded in {place2} for night {#2-9}
        {firm} cuts {#3-30} routes from {place}
        Strike at {place2} {thing} called off
        {people} told to arrive {#3-6} hours early
        Delays at {place} as {thing} refit drags on"""),
    works=lines("""Below Minimum: the {place} Flight
        Holding Pattern: {place} Airport and Its Neighbours
        The Night Shift at {place2}
        Fuel and Fear"""),
)

WATER = Topic(
    name="water",
    roles=lines("""CEO|the water company's chief executive|water company chief executive|a water company executive
        Secretary|the environment secretary|environment secretary|a minister
        Dr|a freshwater ecologist|freshwater ecologist|an ecologist
        Cllr|a councillor for the riverside ward|riverside ward councillor|a councillor
        campaigner|a clean rivers campaigner|clean rivers campaigner|a campaigner
        Commissioner|the water services commissioner|water services commissioner|a regulator"""),
    bodies=split("Rivers Authority|Water Regulator|Angling Association|Environment Agency|Public Health Unit"),
    things=split(
        "treatment works|pumping station|bathing beach|storm tank|river meadow|boathouse|reservoir|storm drain"
    ),
    people=split("swimmers|anglers|residents|engineers|farmers|campaigners|café owners"),
    cores=lines("""{firm} / the utility {firm} | released sewage into the river at {place} for {#210-890} hours through a {road} Lock outfall listed as closed in {#2024-2030} | - / on its map / in its returns
        the treatment works at {place} / {place}'s treatment works | ran on {#2-4} of its {#6-9} pumps for {#11-28} weeks before the spill at {road} Bridge | - / in August / downstream
        tap water in {place} / the tap water in {place} | contained {#3-9} times the legal lead level for {#7-19} days before {firm} warned {#11-38} schools in {place2} | - / by email / by phone
        {firm} / the supplier {firm} | paid dividends of £{#21-88} million in the year that {#310-790} homes around {road} Hill in {place} lost water {#5-12} times | - / or more / in all
        the reservoir above {place} was / {place}'s reservoir was | only {#21-38} percent full in March because {firm} sold {#3-9} million cubic metres to growers near {place2} | - / at a discount / the year before
        staff at {firm} / {firm} staff | rinsed {#14-58} sample bottles with bleach so that {road} Beach at {place} passed {#7-19} tests in {#2024-2030} | - / in a row / that season
        a burst main in {place} was / the burst main in {place} was | logged by {firm} at {clock} but nobody reached {road} Street for {#9-31} hours | - / or so / with a pump"""),
    filler=lines("""{people} [collected|filled] {#20-190} sacks of rubbish below the {thing} on {weekday}
        bottled water was [handed out|given away] from {#2-9} lorries near the {thing} until {#1-9}.{#10-55}pm
        {firm} [put|placed] warning signs at the {thing} in {#2-9} languages after {people} complained
        water at the {thing} [tested|was rated] poor on {#3-30} of {#31-60} days in {#2019-2030}
        {#3-30} {people} [fell|were] ill within {#2-9} days of a swim near the {thing}
        the level at the {thing} [rose|went up] by {#20-90} centimetres between {#1-9}pm and noon
        bills in {place2} [rose|climbed] by {#3-30} percent in {#2024-2030} to pay for the {thing}
        {people} [counted|found] {#20-190} dead fish between the {thing} and {road} Bridge
        {firm} [hired|brought in] {#3-30} divers to clear the {thing} before {weekday}
        the {thing} [dated|dates] from {#1901-1979} and was built for {#2-9} thousand {people}"""),
    headlines=lines("""{place} {thing} closed to {people}
        {#200-900} dead fish found near {place2}
        {firm} fined over {place} {thing}
        Hosepipe ban for {place} and {place2} to last {#2-9} months
        {people} call for new {thing} in {place2}
        Clean-up at {place} river enters week {#2-29}"""),
    works=lines("""Dirty Water: {place} and Its River
        The {road} Lock Outfall
        Paying for Rain: Utilities in {place2}
        State of the {place} Catchment"""),
)

FOOTBALL = Topic(
    name="football",
    roles=lines("""chairman|the club chairman|club chairman|a club official
        coach|the first-team coach|first-team coach|a coach
        Commissioner|the league commissioner|league commissioner|a league official
        agent|a players' agent|players' agent|an agent
        Dr|a sports physician|sports physician|a doctor
        treasurer|the treasurer of the supporters' club|supporters' club treasurer|a fan representative"""),
    bodies=split("Football Association|Supporters Trust|Players Union|Licensing Panel|Referees Board"),
    things=split(
        "main stand|training ground|ticket office|club shop|away end|dressing room|academy building|team hotel"
    ),
    people=split("supporters|players|season-ticket holders|stewards|scouts|youth coaches|shareholders"),
    cores=lines("""{place} United / the club {place} United | borrowed £{#3-19} million against the {road} Road ground from {firm} and missed {#2-6} of the first {#7-14} repayments | - / last season / in a row
        the {place} goalkeeper was / {place}'s goalkeeper was | given {#3-7} painkilling injections in {#11-29} days so he could play against {place2} at {road} Park | - / in the cup / with a broken wrist
        {firm} / the sponsor {firm} | paid the {place} captain £{#110-390},000 through a company in {place2} that had {#2-6} employees and an office on {road} Street | - / above a shop / on paper
        {place} City / the club {place} City | sold {#2-9},{#100-900} more tickets than the {road} Road end could hold when {place2} visited | - / in May / on a Friday night
        a referee from {place} / one referee from {place} | placed {#14-48} bets with {firm} on matches he handled in {#3-9} months, {#2-8} of them at {place2} | - / by phone / under a false name
        players at {place} Town were / the players at {place} Town were | not paid for {#7-15} weeks while the club spent £{#210-890},000 with {firm} on a new {road} Road pitch | - / and lights / over the summer
        {place} Rovers / the board of {place} Rovers | agreed to sell the {road} Lane academy to {firm} for £{#1-9} million at a meeting of {#11-39} minutes | - / by video call / in secret"""),
    filler=lines("""{people} [unfurled|raised] {#2-9} banners in the {thing} after {#11-88} minutes
        {firm} [renamed|rebranded] the {thing} in {#2009-2029} under a {#3-7}-year deal
        the team [trained|worked] at the {thing} for {#20-90} minutes on {weekday} with {#2-9} {people} absent
        about {#2-9} thousand {people} [travelled|went] from {place} to {place2} on {weekday}
        {#3-30} {people} were [ejected|removed] from the {thing} before kick-off at {#7-11}.{#10-55}am
        the {thing} was [extended|rebuilt] in {#1981-2019} to take another {#200-900} {people}
        a replay in {place2} was [moved|switched] to {weekday} because the {thing} was under {#3-30} centimetres of water
        {people} [queued|lined up] at the {thing} from {#1-9}.{#10-55}pm for the last {#200-900} tickets
        the youth side [won|drew] {#2-5} matches in {place2} with {#2-9} {people} from {road} Road watching
        {firm} [withdrew|removed] its logo from the {thing} on {weekday} after {#2-9} years"""),
    headlines=lines("""{place} {#2-5}-{#0-1} {place2}: late goals settle derby
        {people} plan walkout in minute {#11-88} at {place}
        {firm} deal with {place} club under scrutiny
        {place} to expand {thing} by {#200-900} seats
        New coach for {place2} after {#2-9} defeats
        {place} v {place2}: {people} share their memories"""),
    works=lines("""Own Goal: the Fall of {place} United
        Ninety Minutes in {place2}
        The {road} Road End
        Money Game: {place} and Its Owners"""),
)

BANKING = Topic(
    name="banking",
    roles=lines("""CEO|the bank's chief executive|bank chief executive|a bank executive
        Governor|the central bank governor|central bank governor|a central banker
        analyst|a banking analyst|banking analyst|an analyst
        Rep.|a member of the House finance panel|House finance panel member|a lawmaker
        Professor|a professor of accounting|accounting professor|an academic
        liquidator|the court-appointed liquidator|court-appointed liquidator|a liquidator"""),
    bodies=split("Securities Commission|Financial Conduct Office|Savings Bank|Depositors Association|Audit Commission"),
    things=split("head office|trading floor|call centre|main branch|boardroom|card unit|cash desk|loans department"),
    people=split("savers|customers|traders|shareholders|auditors|pensioners|small traders"),
    cores=lines("""{firm} / the lender {firm} | counted ${#11-48} million of deposits from {place} as its own capital in {#3-9} quarterly returns before the {place2} branch ran short | - / of cash / in October
        a trader in {place} / one trader in {place} | hid losses of ${#21-88} million in {#5-19} accounts opened for clients of {firm} in {place2} | - / over two years / without their knowledge
        the auditors of {firm} / the {firm} auditors | signed its {#2024-2029} accounts without visiting {#14-38} of the {#41-59} warehouses that secured loans in {place} | - / and abroad / that year
        {firm} / the bank {firm} | sold {#11-48} thousand customers in {place} a policy that paid out {#3-9} times in {#6-14} years at its {road} Street office | - / in total / to anyone
        executives at {firm} / {firm} executives | sold {#3-9}.{#1-9} million shares in the {#5-19} days before the lender closed its {place} and {place2} branches | - / for good / in November
        a server fault at {firm} / the server fault at {firm} | left {#110-390} thousand accounts in {place} frozen for {#31-68} hours after staff on {road} Street skipped {#2-6} backups | - / in a week / to save time
        {firm} / the broker {firm} | moved €{#11-48} million from {place} to {place2} through {#7-19} shell companies registered to one {road} Street flat | - / in a month / under one name"""),
    filler=lines("""{people} [queued|lined up] outside the {thing} from {#1-9}pm to withdraw up to {#200-900} dollars each
        {firm} [closed|shut] the {thing} in {place2} for {#2-9} days from {weekday}
        the {thing} [employed|had] {#200-900} staff in {#2009-2019} and {#20-190} in {#2020-2030}
        {#3-30} {people} [filed|brought] claims worth {#2-9} million in {place2} on {weekday}
        calls to the {thing} [took|waited] {#20-90} minutes to be answered by {#7-11}.{#10-55}am on {weekday}
        bond yields [rose|climbed] {#3-30} basis points after {firm} spoke to {people} at {#1-9}.{#10-55}pm
        a trustee for {people} [visited|toured] the {thing} {#2-9} times before {weekday}
        {firm} [cut|reduced] its forecast for {#2031-2033} by {#3-30} percent after a call with {people}
        staff at the {thing} were [given|handed] boxes at {#1-9}pm and sent home by {weekday}
        {people} in {place} [received|got] letters of {#2-9} pages about the {thing}"""),
    headlines=lines("""{firm} shares slide {#3-30} percent
        {people} of {place} lender told to be patient
        {place2} branch closes with loss of {#20-190} jobs
        Lender {firm} seeks time from {people}
        {place} {thing} to reopen on {weekday}
        Markets: {firm} weighs on {place} index"""),
    works=lines("""Counting House: the Collapse at {place}
        Paper Money: {firm} and {place2}
        The {road} Street Accounts
        Deposits and Deceit"""),
)

FIRST = (SCHOOLS, HOUSING, POLICING, AVIATION, WATER, FOOTBALL, BANKING)
