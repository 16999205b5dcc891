"""Topics of the fifth set, the second half."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import Topic, lines, split

TAX = Topic(
    name="tax",
    roles=lines("""Commissioner|the tax commissioner|tax commissioner|a tax official
        Minister|the budget minister|budget minister|a minister
        Judge|a judge at the tax court|tax court judge|a judge
        Auditor|the auditor general|auditor general|an auditor
        Mayor|the mayor of the island town|island town mayor|a mayor
        Professor|a professor of tax law|tax law professor|a professor
        Inspector|an inspector with the revenue service|revenue service inspector|an inspector"""),
    bodies=split("Revenue Service|Taxpayers League|Retail Federation|Court of Audit"),
    things=split(
        "tax office|customs shed|registry|letterbox company|counting house|hotline|filing room|duty-free shop"
    ),
    people=split("taxpayers|accountants|shop owners|freelancers|inspectors|notaries|landlords"),
    cores=lines("""{firm} / the retailer {firm} | booked ${#210-890} million of {place} sales in a {road} Street office with {#2-5} chairs | - / last year / until recently
        the tax office in {place} / the {place} tax office | wrote off ${#11-88} million owed by {firm} after {#3-9} lunches at the {road} golf club | - / in May / without a word
        about {#410-890} letters from {place} / some {#410-890} letters from {place} | demanded tax from people who died {#11-39} years ago, as {firm} had used a {road} cemetery list | - / in January / this week
        tax inspectors in {place} / revenue men in {place} | found {#31-99} gold bars under a {road} bakery that {firm} had valued at ${#3-9},000 | - / last month / behind the oven
        the new levy on {place} shops / the levy on shops in {place} | is to bring in ${#3-9} million a year, of which {firm} keeps {#11-29} per cent for the {road} software | - / from July / at first
        {firm} / the consultants {firm} | taught {#21-69} footballers from {place} to hide image rights in {#3-9} {road} companies | - / for a fee / over dinner"""),
    filler=lines("""the {thing} in {place} [received|got] {#60-900} parcels of receipts in one week
        {people} [waited|hung on] {#11-90} minutes on the line to the {thing} and got a busy tone in the end
        a form of {#11-60} pages was [sent|posted] to {people} in {place2}
        {firm} [settled|paid] a bill of ${#2-9} million in {#2-9} parts and gave {people} a week to object
        the {thing} on {road} Street [moved|relocated] {#2-9} floors down and left its plants to {people}
        {people} [marched|walked] past the {thing} with {#11-60} empty wallets on strings
        the deadline in {place2} was [extended|put off] by {#11-60} days because the form was missing a page
        revenue from {place} [beat|exceeded] the forecast by {#2-9} per cent thanks to {people} with holiday homes
        the finance committee [heard|questioned] {#2-9} {people} about the {thing} on {weekday}
        an amnesty in {place2} [brought|drew] {#200-900} {people} and ${#11-90} million in back payments
        the bill to reform the {thing} [passed|cleared] its first reading by {#51-90} votes to {#11-49}
        {firm} [employed|kept] {#11-60} advisers in {place2} to deal with the {thing}"""),
    headlines=lines("""{place} scraps dog tax
        {people} face {#2-9} per cent surcharge
        Taxman visits {place2} {thing}
        {firm} wins refund case
        Budget hole in {place}: who pays?"""),
    works=lines("""The Letterbox: {road} Street and the World
        Nothing to Declare, {place}
        A Short Tax History of {place2}"""),
)

MIGRATION = Topic(
    name="migration",
    roles=lines("""Commissioner|the refugee commissioner|refugee commissioner|a refugee official
        Minister|the interior minister|interior minister|a minister
        Captain|the captain of the rescue ship|rescue ship captain|a ship's captain
        Dr|the doctor at the reception camp|reception camp doctor|a doctor
        Bishop|the bishop of the border diocese|border diocese bishop|a bishop
        Mayor|the mayor of the landing port|landing port mayor|a mayor
        Judge|a judge at the asylum court|asylum court judge|a judge"""),
    bodies=split("Refugee Council|Border Police|Sea Rescue Network|Migration Office"),
    things=split("reception camp|pier|registration tent|transit zone|hostel|fence|field kitchen|watchtower"),
    people=split("migrants|border guards|aid workers|fishermen|seasonal workers|families|interpreters"),
    cores=lines("""a coastguard boat from {place} / one coastguard boat from {place} | towed {#31-99} people back across the {road} strait {#3-9} hours after a {firm} pilot found them | - / in March / by night
        {firm} / the camp operator {firm} | billed {place} for {#410-890} beds although its {road} camp had room for {#110-390} | - / all year / last winter
        the asylum office in {place} / the {place} asylum office | refused {#31-99} families in {#2-5} days with one {road} letter that {firm} had drafted | - / in spring / unread
        a lorry of {firm} was / a {firm} lorry was | stopped at {place} with {#11-39} people behind {road} washing machines after {#21-43} hours without water | - / at dawn / in July
        fruit growers near {place} / farmers near {place} | pay {#21-59} migrants ${#2-5} an hour and take back ${#11-19} a day for {road} tents | - / every harvest / to this day
        guards at the {place} border / border guards at {place} | burned {#210-890} phones in a {road} oil drum over {#3-9} nights while {firm} drivers looked on | - / in winter / on orders"""),
    filler=lines("""a boat with {#11-90} {people} [reached|made] the {thing} in {place} at {clock}
        {people} [slept|lay] on cardboard beside the {thing} for {#2-9} nights and ate what {people} brought them
        the {thing} near {place2} was [built|meant] for {#60-400} {people} and held {#410-900} on {weekday}
        volunteers [sorted|washed] {#200-900} coats in the {thing} on {road} Street and folded {#20-90} blankets for {place2}
        {firm} [ran|staffed] the {thing} with {#11-90} people on short contracts and {#2-9} dogs trained in {place2}
        a child of {#2-9} was [found|met] by {people} on the road to {place2}
        the fence at {place} [grew|was extended] by {#2-9} kilometres and got {#2-9} watchtowers more
        {#11-90} {people} [boarded|caught] the last bus from the {thing} to {place2}
        the interior ministry [counted|registered] {#200-900} arrivals in {place} within {#11-60} days
        a charter flight with {#20-90} {people} [left|departed] for {place2} at {clock} on {weekday}
        the town of {place2} [offered|made available] {#20-90} flats to {people} from the {thing}
        doctors at the {thing} [examined|saw] {#20-90} {people} a day, most of them for burns"""),
    headlines=lines("""{place} opens its {thing} to {people}
        {#20-90} reach {place2} on foot
        Calm after clashes at {place} {thing}
        Bishop's letter divides {place2}
        {people} tell of night at {place} {thing}"""),
    works=lines("""The Crossing at {place}
        Numbers on a Wrist: {road} Camp
        Forty Miles of Water"""),
)

ENERGY = Topic(
    name="energy",
    roles=lines("""Minister|the energy minister|energy minister|a minister
        Engineer|the chief engineer of the dam|chief dam engineer|an engineer
        Regulator|the gas market regulator|gas market regulator|a regulator
        Professor|a professor of geology|geology professor|a professor
        Senator|a senator from the coal district|coal district senator|a senator
        Director|the director of the nuclear agency|nuclear agency director|a nuclear official
        Secretary|the secretary of the oil workers' union|oil union secretary|a union official"""),
    bodies=split("Nuclear Agency|Gas Consumers Forum|Geological Survey|Oilworkers Union"),
    things=split("turbine hall|refinery|cooling tower|gas terminal|switchyard|solar park|drilling rig|visitor centre"),
    people=split("riggers|meter readers|householders|welders|safety officers|drillers|neighbours"),
    cores=lines("""{firm} / the oil company {firm} | burned off {#210-890} tonnes of gas a day at {place} while {road} villages lived {#11-39} nights without power | - / in March / last year
        the reactor at {place} was / the {place} reactor was | restarted {#3-9} days after {firm} found {#11-39} cracks in the {road} steam pipe | - / in April / without notice
        wind turbines above {place} / the turbines above {place} | threw {#2-5} blades onto {road} pastures because {firm} had skipped {#13-49} bolt checks | - / in a gale / in autumn
        the dam at {place} / the {place} dam | holds back {#21-69} million tonnes of water with {#3-9} anchors that {firm} bought from a {road} scrapyard | - / at this moment / today
        {firm} / the supplier {firm} | read {#410-890} meters in {place} from a {road} Street sofa and charged {#11-29} per cent too much | - / last winter / in 2030
        the gas well near {place} / a gas well near {place} | shook {#31-99} houses {#3-9} times in one week after {firm} had paid {road} Council ${#11-88},000 | - / in May / before dawn"""),
    filler=lines("""the {thing} at {place} [hummed|droned] so loudly that {#11-90} {people} moved away
        {people} [climbed|scaled] the {thing} near {road} Creek and stayed {#2-9} hours
        the bill of an average household in {place2} [rose|went up] by ${#11-90} a month
        {firm} [shipped|sent] {#2-9} transformers by river to {place2} and put {#2-9} more on the road to {place}
        a shift of {#11-60} {people} [left|came off] the {thing} at {clock} with coal dust on their faces
        output of the {thing} [sank|dropped] by {#11-60} per cent in the drought
        a pipe of {#2-9} kilometres was [laid|dug in] between the {thing} and {place2}
        {people} [measured|recorded] {#20-90} decibels beside the {thing} and wrote to the town hall in {place2}
        the grid operator [cut|switched off] {#11-60} districts of {place2} for {#2-9} hours on {weekday}
        gas in storage near {place} [stood|was] at {#31-79} per cent, {#2-9} points below last year
        {firm} [applied|asked] for permission to run the {thing} for another {#11-40} years
        the price of power in {place2} [jumped|rose] to ${#60-900} a megawatt-hour before it eased"""),
    headlines=lines("""Lights back on in {place}
        {firm} strikes gas off {place2}
        {place} {thing} to run {#2-9} years longer
        {people} in {place2} fear for their wells
        Cold {weekday}: reserves at {place} shrink"""),
    works=lines("""Flare: The Oil Towns of {place}
        The Dam Builders of {road}
        Half-Life: {place2} after the Reactor"""),
)

FOOTBALL = Topic(
    name="football",
    roles=lines("""Coach|the coach of the women's team|women's team coach|a coach
        President|the president of the football league|football league president|a league official
        Referee|a former international referee|former international referee|a referee
        Dr|the doctor of the national team|national team doctor|a team doctor
        Captain|the captain of the cup holders|cup holders' captain|a player
        Commissioner|the integrity commissioner of the league|league integrity commissioner|a league official
        Minister|the sports minister|sports minister|a minister"""),
    bodies=split("Football League|Players Association|Doping Agency|Supporters Trust"),
    things=split("stadium|dressing room|training ground|running track|clubhouse|press box|main stand|physio room"),
    people=split("supporters|players|stewards|sprinters|ball boys|season-ticket holders|referees"),
    cores=lines("""the club {place} United / {place} United | paid a {road} agent ${#2-9} million for a striker who played {#11-59} minutes before {firm} took him back | - / in January / on loan
        the goalkeeper of {place} / {place}'s goalkeeper | took ${#11-88},000 from {firm} to let in {#3-5} goals before half-time against {road} Rovers | - / in the cup / in May
        turnstiles at {place} / the turnstiles at {place} | let {#410-890} people without tickets into the {road} stand {#21-43} minutes before a {firm} barrier broke | - / in the derby / in the rain
        the sprinter from {place} / a sprinter from {place} | missed {#3-9} drug tests while staying at a {road} spa for which {firm} paid ${#210-890} a night | - / last year / abroad
        the football league / the league | plans to move {#11-29} matches from {place} to a {road} stadium abroad for which {firm} offers ${#21-90} million | - / next season / from August
        the marathon in {place} was / the {place} marathon was | run {#210-890} metres short because {firm} had set {#3-9} {road} cones on the wrong side of {place2} | - / in April / last autumn"""),
    filler=lines("""{people} in the {thing} [sang|chanted] for {#11-90} minutes after the whistle
        the pitch at {place} was [watered|flooded] {#2-9} hours before the match
        a crowd of {#200-900} [watched|saw] {people} train at the {thing} on a morning of thick fog
        {firm} [put|had] its name on the {thing} for ${#2-9} million a season
        the relay team from {place2} [dropped|lost] the baton {#11-60} metres from the line
        repairs to the {thing} on {road} Street [took|lasted] {#2-9} weeks and cost ${#20-900},000 more than planned
        {people} [swapped|traded] {#20-90} shirts outside the {thing} for scarves with people from {place2}
        the match in {place2} [ended|finished] with {#2-9} red cards and {#2-9} goals in the last minute
        the disciplinary panel [fined|punished] {place} with ${#11-90},000 after trouble in the {thing}
        {#200-900} {people} from {place2} [travelled|came] by special train to the match in {place}
        the draw [paired|matched] {place} with {place2} for the first time in {#11-40} years
        the club [sold|offloaded] {#2-9} players to {place2} for a total of ${#11-90} million"""),
    headlines=lines("""{place} held to a draw in {place2}
        {people} boo {firm} banner
        {place} {thing} sold out for {weekday}
        Injury list grows to {#3-9} in {place2}
        Extra time: {weekday} at the {place} {thing}"""),
    works=lines("""Offside in {place}
        The {road} Rovers Story
        Lane {#3-8}: A Sprinter's Year"""),
)

SCREEN = Topic(
    name="screen",
    roles=lines("""Director|the director of the film festival|film festival director|a festival director
        Conductor|the chief conductor of the radio orchestra|radio orchestra conductor|a conductor
        Producer|a producer of television drama|television producer|a producer
        Minister|the culture minister|culture minister|a minister
        Professor|a professor of musicology|musicology professor|a professor
        Judge|the judge in the plagiarism case|plagiarism case judge|a judge
        Curator|the curator of the film archive|film archive curator|a curator"""),
    bodies=split("Film Academy|Composers Guild|Stunt Performers Union|Concert Agency"),
    things=split("concert hall|film set|recording studio|red carpet|sound stage|projection room|wardrobe|green room"),
    people=split("extras|musicians|critics|ticket holders|stagehands|dancers|fans"),
    cores=lines("""{firm} / the studio {firm} | burned {#21-69} reels of the {place} archive to heat the {road} film set for {#3-9} nights | - / last winter / in the mountains
        the singer from {place} / a singer from {place} | mimed {#11-29} of her {#30-39} songs at the {road} arena because {firm} wanted fireworks at {clock} | - / live / in June
        a stuntman on the {place} film / one stuntman on the {place} film | fell {#11-29} metres when {firm} replaced the {road} harness with {#2-5} climbing ropes | - / in May / before the cameras
        tickets for the {place} festival were / the {place} festival tickets were | resold {#3-9} times by {firm} through {road} robots that bought {#410-890} seats in {#11-59} seconds | - / in March / at a profit
        the {firm} theme tune / the theme tune of {firm} | repeats {#21-43} bars of a {road} march composed in {place} by a prisoner in {#1911-1938} | - / note for note / unchanged
        the jury in {place} / the {place} jury | gave {#3-9} prizes to pupils who paid ${#210-890} an hour for {road} lessons with {firm} | - / last summer / in secret"""),
    filler=lines("""the premiere in the {thing} [began|started] {#11-90} minutes late because {people} had lost their passes
        {people} [camped|queued] {#2-9} nights outside the {thing} on {road} Street and shared soup with {people} from {place2}
        the score was [lost|found] in a taxi {#2-9} days before the concert in {place2}
        {firm} [built|copied] half of {place2} in plaster for ${#2-9} million and tore it down after {#2-9} weeks
        an audience of {#60-900} {people} [rose|stood] when the lights in the {thing} went on
        the album from {place2} [sold|shifted] {#200-900} copies in its first week
        a string section of {#11-60} [rehearsed|practised] in the {thing} until {clock}
        {people} [threw|tossed] {#20-90} roses onto the stage of the {thing} and the dancers from {place2} picked them up
        the festival in {place} [sold|issued] {#200-900} passes to {people} from {place2} in {#2-9} days
        filming near the {thing} was [stopped|halted] for {#2-9} days after a complaint from {place2}
        {firm} [bought|acquired] the rights to {#2-9} novels by a writer from {place2}
        the culture ministry [granted|awarded] ${#200-900},000 to the {thing} and to {#11-60} {people}"""),
    headlines=lines("""{place} festival opens without a star
        Encore: {#3-9} curtain calls in {place2}
        {people} remember night at the {thing}
        {firm} to film again in {place}
        Review: {weekday} at the {place2} {thing}"""),
    works=lines("""The Last Reel: Cinema in {place}
        Playing for {road}
        Silence on Set"""),
)

TRANSPORT = Topic(
    name="transport",
    roles=lines("""Minister|the transport minister|transport minister|a minister
        Captain|an airline captain with thirty years' service|airline captain|an airline captain
        Commissioner|the rail safety commissioner|rail safety commissioner|a safety official
        Engineer|the chief engineer of the metro|chief metro engineer|an engineer
        Judge|the judge leading the crash inquiry|crash inquiry judge|a judge
        Councillor|a councillor on the transport board|transport board councillor|a councillor
        Secretary|the secretary of the drivers' union|drivers' union secretary|a union official"""),
    bodies=split("Rail Safety Board|Passengers Union|Tramway Company|Civil Aviation Office"),
    things=split("tram depot|bus station|departure hall|signal box|runway|ticket office|metro line|railway bridge"),
    people=split("passengers|tram drivers|commuters|mechanics|ticket inspectors|cabin crews|cyclists"),
    cores=lines("""trams in {place} / the trams in {place} | ran for {#11-43} days with {road} brakes that had failed {#3-9} tests at a {firm} depot | - / last winter / downhill
        the night train from {place} / a night train from {place} | passed {#2-5} red lights before {road} Junction while its driver was {#11-19} hours into a {firm} shift | - / in fog / at night
        {firm} / the airline {firm} | flew {#110-290} passengers from {place} on a {road} jet whose left engine had lost {#3-9} blades | - / in July / at full price
        the new metro in {place} / {place}'s new metro | will open {#3-9} years late and stop at {road} Square {#11-29} times a day, as {firm} ordered short trains | - / at best / in the end
        a crane of {firm} / a {firm} crane | blocked the {place} runway for {#21-59} minutes at {clock} while {#3-9} planes circled over {road} Bay | - / in October / low on fuel
        bus fares in {place} are / the bus fares in {place} are | to rise by {#11-29} per cent so that {firm} can repay the {road} fund ${#3-9} million | - / in January / once more"""),
    filler=lines("""the {thing} in {place} was [closed|shut] for {#2-9} hours after a suitcase was found
        {people} [walked|trudged] {#2-9} kilometres along the track to {place2} because the bridge there was under repair
        the {clock} to {place2} [left|departed] {#11-90} minutes late with {people} standing in the aisles
        {firm} [ordered|bought] {#11-90} buses that were too wide for {road} Street
        a survey of {#200-900} {people} was [taken|done] at the {thing} and {#2-9} in ten knew its name
        the escalator at the {thing} [stopped|stalled] {#2-9} times in a week
        {people} [left|forgot] {#20-90} umbrellas at the {thing} in one month and {#2-9} violins in the same week
        the line past the {thing} [carried|moved] {#11-90} thousand {people} a day
        services between {place} and {place2} were [cut|reduced] by {#11-60} per cent over the summer
        the accident board [sent|dispatched] {#2-9} experts to the {thing} with {#11-60} cases of equipment
        {#200-900} {people} were [stranded|stuck] in {place2} for {#2-9} hours on {weekday}
        the city [borrowed|raised] ${#11-90} million to rebuild the {thing} in {#2-9} stages"""),
    headlines=lines("""No trams in {place} on {weekday}
        {place2} gets {#3-9} new stops
        {people} stuck at {place} {thing}
        {firm} timetable falls apart
        Night at the {thing}: a report from {place2}"""),
    works=lines("""Mind the Gap in {place}
        The {road} Junction Disaster
        A Timetable for {place2}"""),
)

FOOD = Topic(
    name="food",
    roles=lines("""Minister|the health minister|health minister|a minister
        Inspector|the chief food inspector|chief food inspector|a food inspector
        Dr|a doctor at the poison centre|poison centre doctor|a doctor
        Professor|a professor of microbiology|microbiology professor|a professor
        Commissioner|the consumer commissioner|consumer commissioner|a consumer official
        Chef|a chef at the station hotel|station hotel chef|a chef
        Prosecutor|the public health prosecutor|public health prosecutor|a prosecutor"""),
    bodies=split("Food Safety Office|Bakers Guild|Consumers Union|Poison Centre"),
    things=split("abattoir|cold store|bakery|test kitchen|bottling plant|fish counter|canteen|spice mill"),
    people=split("shoppers|butchers|cooks|lab technicians|grocers|diners|waiters"),
    cores=lines("""{firm} / the butcher {firm} | ground {#210-890} kilos of spoiled beef from {place} into {road} sausages sold in {#31-99} shops | - / in August / at full price
        a canteen in {place} / the canteen in {place} | served {#110-390} people chicken that had stood {#11-29} hours in a {firm} van on {road} Street | - / in June / last week
        baby milk from {place} was / the baby milk from {place} was | mixed with {#3-9} tonnes of chalk at a {road} mill that {firm} had leased for {#11-39} days | - / last year / to cut costs
        the olive oil of {firm} / {firm} olive oil | contains {#41-69} per cent sunflower oil pressed at {place} and coloured in {#2-5} {road} vats | - / at present / on average
        rats at the {place} bakery / the rats at {place} | got into {#210-890} sacks of flour that {firm} shipped to {#3-9} {road} schools | - / in March / unnoticed
        food inspectors in {place} / inspectors in {place} | visited {#3-9} of {#41-99} kitchens because {firm} had printed the {road} certificates in advance | - / last year / in spring"""),
    filler=lines("""{people} [returned|brought back] {#20-90} jars to the shop on {road} Street and got their money back by {clock}
        the {thing} in {place} was [scrubbed|cleaned] {#2-9} times in a week
        samples from the {thing} [went|were sent] to {#2-9} laboratories in {place2} and came back after {#2-9} days
        {firm} [recalled|withdrew] {#200-900} boxes from shops in {place2} and put up posters at the {thing}
        {#11-90} {people} [fell ill|were sick] after a wedding near the {thing} of {#60-900} guests from {place2}
        the price of bread in {place2} [went up|rose] by {#11-60} cents
        a hotline at the {thing} [took|answered] {#60-900} calls from {people} and {#2-9} from a radio station
        {people} [stood|queued] {#11-90} minutes at the {thing} for free soup and bread from a bakery in {place2}
        the ministry [closed|sealed] {#2-9} kitchens in {place} and ordered tests at the {thing}
        hospitals in {place2} [admitted|took in] {#11-60} {people} with cramps within {#2-9} days
        supermarkets in {place2} [removed|cleared] {#20-90} products from the shelves on {weekday}
        {firm} [ran|operated] {#11-60} shops between {place} and {place2} and supplied the {thing}"""),
    headlines=lines("""{place} {thing} may reopen on {weekday}
        What is in our bread, {place2}?
        {firm} recalls {#20-90} products
        {people} in {place} trust their noses
        Recipe of the week: soup from {place2}"""),
    works=lines("""Bad Taste: The {firm} Files
        Bread and {road}
        Who Feeds {place}?"""),
)

FARM = Topic(
    name="farm",
    roles=lines("""Minister|the agriculture minister|agriculture minister|a minister
        Professor|a professor of soil science|soil science professor|a professor
        President|the president of the growers' league|growers' league president|a farm leader
        Commissioner|the water rights commissioner|water rights commissioner|a water official
        Vet|the district vet|district vet|a vet
        Judge|a judge at the land court|land court judge|a judge
        Councillor|a councillor from the upper valley|upper valley councillor|a councillor"""),
    bodies=split("Growers League|Seed Institute|Land Court|Beekeepers Society"),
    things=split("grain silo|sugar mill|seed store|irrigation canal|cattle market|packing shed|orchard|auction ring"),
    people=split("growers|beekeepers|herders|farmhands|tenant farmers|pickers|seed dealers"),
    cores=lines("""{firm} / the seed company {firm} | sold {#210-890} sacks of sterile wheat around {place} under a {road} label printed {#3-9} months earlier | - / in autumn / at a discount
        wells around {place} / the wells around {place} | have dropped {#11-29} metres since {firm} began to pump for {#410-890} hectares of {road} almonds | - / on average / without a permit
        two {firm} sprayers / sprayers from {firm} | killed the bees of {#31-99} keepers near {place} {#3-9} hours after a {road} Farm warning | - / in May / on a windy day
        the sugar mill at {place} / the {place} sugar mill | owes {#110-390} growers {#3-9} harvests while {firm} spends ${#11-88} million on the {road} racecourse | - / to this day / at present
        some {#410-890} sheep from {place} / about {#410-890} sheep from {place} | died on a {firm} ship whose {road} fans had stopped for {#11-43} hours | - / at sea / in the heat
        land officials in {place} / officials in {place} | signed over {#21-69} farms to {firm} at a {road} Street bar for ${#3-9} a hectare | - / in one night / last spring"""),
    filler=lines("""{people} [tipped|dumped] {#2-9} trailers of onions before the {thing} in {place}
        rain [ruined|spoiled] {#11-60} per cent of the hay around {place2} and most of the apples near the {thing}
        the {thing} on {road} Lane [stood|lay] empty for {#2-9} seasons until {people} moved in with goats
        {firm} [rented|leased] {#200-900} hectares from {people} in {place2} for ${#2-9} each and a share of the crop
        a tractor parade of {#20-90} [crawled|rolled] past the {thing} on {weekday}
        {people} [loaded|packed] {#200-900} crates at the {thing} before {clock} and were paid ${#2-9} for each of them
        cattle plague was [found|confirmed] on {#2-9} farms near the {thing} and {people} were kept away
        prices at the {thing} [slid|fell] to ${#2-9} a sack, a low for {place2}
        the government [approved|released] ${#11-90} million in aid for {people} around {place}
        the harvest in {place} [came|amounted] to {#200-900} tonnes, {#11-60} per cent below last year
        {firm} [bought|took over] {#11-60} farms between {place} and {place2} in {#2-9} years
        a court in {place2} [stopped|blocked] the sale of the {thing} to {firm} on {weekday}"""),
    headlines=lines("""{people} block {place} {thing}
        Harvest {#2-9} weeks early in {place2}
        {firm} buys {place} {thing}
        Drought aid for {place2} on its way
        From the fields: {weekday} in {place}"""),
    works=lines("""Dust and Sugar: {place}
        The {road} Farm Papers
        Whose Water? {place2} and the Wells"""),
)

SECOND = (TAX, MIGRATION, ENERGY, FOOTBALL, SCREEN, TRANSPORT, FOOD, FARM)
