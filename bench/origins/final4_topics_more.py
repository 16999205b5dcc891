"""Topics of the fourth set, the second half."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import Topic, lines, split

FERRY = Topic(
    name="ferry",
    roles=lines("""Captain|the harbour captain of the main port|main port harbour captain|a captain
        Minister|the shipping minister|shipping minister|a minister
        Commander|the commander of the coast guard flotilla|coast guard commander|a coast guard officer
        Inspector|a marine accident inspector|marine accident inspector|an inspector
        Engineer|a naval engineer retained by the families|naval engineer|an engineer
        Magistrate|the investigating magistrate|investigating magistrate|a magistrate
        Prefect|the prefect of the islands|islands prefect|a prefect"""),
    bodies=split("Coast Guard Command|Seafarers Guild|Maritime Safety Board|Families Committee"),
    things=split("quay|ferry terminal|rescue station|harbour office|dry dock|lighthouse|mortuary|slipway"),
    people=split("passengers|divers|fishermen|islanders|crew members|survivors|dockers"),
    cores=lines("""the ferry from {place} / the {place} ferry | carried {#410-890} passengers with {#41-190} life jackets when it struck the {road} Bank {#3-9} miles off {place2} | - / in calm seas / in fog
        {firm} / the shipowner {firm} | welded {#3-9} exits shut on the {place} boat to fit {#21-69} lorries from {road} Pier below | - / before the season / last winter
        the captain out of {place} / the master of the {place} boat | left the bridge for {#21-58} minutes to watch a {road} match and sailed {#3-9} miles into {place2} waters | - / at dusk / on his last voyage
        a coast guard crew in {place} / coast guards in {place} | ignored {#13-69} calls in {#2-4} hours from a boat that {firm} had sent past {road} Point | - / on Sunday / in a storm
        {firm} / the shipyard {firm} | certified the {place} ferry after {#11-48} minutes in {road} Dock although {#3-9} pumps from {place2} were missing | - / in April / a week before
        {#21-69} survivors from {place} / some {#21-69} survivors from {place} | spent {#11-19} hours on a {road} reef while {firm} insured its hull for ${#3-9} million in {place2} | - / in the dark / that night"""),
    filler=lines("""{people} [combed|scoured] {#11-90} kilometres of shore on both sides of {place2}
        the wind at the {thing} [reached|rose to] {#21-90} knots at {clock}
        {#3-30} coffins were [carried|brought] to the {thing} in {place2} at {clock}
        {firm} [ran|operated] {#3-30} vessels out of the {thing} in {place}
        {people} [wrapped|covered] themselves in blankets at the {thing} for {#2-19} hours
        a salvage barge from {place2} [anchored|moored] {#60-900} metres from the {thing}
        flags at the {thing} were [lowered|flown at half mast] until {clock} for {#3-9} days
        a psychologist [talked|listened] to {#11-60} {people} in the {thing}"""),
    headlines=lines("""Search off {place} called off at nightfall
        {place2} mourns
        {people} praised for courage
        {firm} suspends sailings to {place}
        Divers reach wreck near {place2}"""),
    works=lines("""The {road} Bank Disaster
        Seven Miles from {place}
        Cold Water: {place2} Remembers"""),
)

MUSEUM = Topic(
    name="museum",
    roles=lines("""Director|the director of the state museum|state museum director|a museum director
        Curator|a curator of antiquities|antiquities curator|a curator
        Minister|the culture minister|culture minister|a minister
        Professor|a professor of art history|art history professor|an art historian
        Inspector|the head of the art theft squad|art theft squad head|an investigator
        Attaché|the cultural attaché|cultural attaché|a diplomat
        Dr|a restorer and chemist|restorer|a restorer"""),
    bodies=split("Heritage Authority|Museums Council|Antiquities Service|Friends Society"),
    things=split(
        "sculpture hall|vault|reading room|excavation site|print cabinet|palace wing|restoration workshop|glass dome"
    ),
    people=split("visitors|restorers|attendants|collectors|archaeologists|schoolchildren|donors"),
    cores=lines("""the museum in {place} / {place}'s museum | showed {#3-9} forged {road} bronzes for {#11-39} years although {firm} had tested them in {place2} | - / knowingly / without a label
        thieves in {place} / a gang from {place} | carried {#13-69} coins out of the {road} Palace in {#2-9} minutes through a door that {firm} had serviced | - / at noon / on a holiday
        {firm} / the auction house {firm} | sold {#3-9} statues dug up near {place} to a {road} collector in {place2} for ${#2-9} million | - / in 2029 / with false papers
        the curator in {place} / a curator at {place} | swapped {#21-89} drawings for copies made in {road} Lane and sent {#11-19} rolls to {firm} | - / over a decade / before retiring
        restorers in {place} / the workshop in {place} | scrubbed a {#410-790}-year-old icon with {road} oven cleaner for {#3-9} days on the advice of {firm} | - / in March / last year
        {place} palace / the palace at {place} | stored {#210-890} looted {road} masks in {#3-9} cellars while telling {place2} it owned none | - / for decades / until the audit"""),
    filler=lines("""the {thing} in {place} [drew|received] {#60-900} {people} in one afternoon
        {people} [copied|catalogued] {#60-900} labels in the {thing}
        {firm} [insured|underwrote] the {thing} for {#21-900} thousand crowns
        a crate of {#60-900} kilos was [unloaded|opened] at the {thing} in {place2} at {clock}
        an alarm in the {thing} [rang|sounded] {#2-9} times before {clock}
        entry to the {thing} [cost|was priced at] {#3-40} crowns for {people}
        moths had [eaten|damaged] {#3-60} tapestries in the {thing} at {place2}
        the catalogue of the {thing} [listed|described] {#60-900} objects from {place2}"""),
    headlines=lines("""Night at the museum draws {people} to {place}
        {place2} wants its treasures back
        The {thing} of {place} shines again
        New director for {place} collection
        Who owns the {place2} hoard?"""),
    works=lines("""The {road} Bronzes
        Plunder: From {place} to {place2}
        A Curator Confesses"""),
)

OPERA = Topic(
    name="opera",
    roles=lines("""Maestro|the chief conductor of the opera|opera chief conductor|a conductor
        Intendant|the intendant of the summer festival|summer festival intendant|a theatre director
        Soprano|a soprano in the ensemble|ensemble soprano|a singer
        Councillor|the city councillor for culture|city councillor for culture|a councillor
        Critic|a critic on the festival jury|festival jury critic|a critic
        Dr|the treasurer of the patrons' circle|patrons' circle treasurer|a patron
        Secretary|the secretary of the musicians' union|musicians' union secretary|a union secretary"""),
    bodies=split("Philharmonic Society|Festival Foundation|Stage Workers Union|Arts Council"),
    things=split("orchestra pit|rehearsal stage|foyer|costume store|stage door|royal box|open-air stage|paint shop"),
    people=split("choristers|dancers|ushers|stagehands|subscribers|violinists|extras"),
    cores=lines("""the festival in {place} / organisers in {place} | sold {#410-890} tickets for seats behind a {road} pillar to {#11-39} coach parties from {place2} | - / last summer / at full price
        the opera in {place} / {place}'s opera | paid its maestro ${#110-890},000 for {#3-9} evenings on which a {road} student held the baton in {place2} | - / last season / under a false name
        {firm} / the piano maker {firm} | lent {place} {#3-9} concert grands and billed {road} Hall for {#21-69} of them in {place2} | - / in the autumn / for six years
        dancers in {place} / {#11-39} dancers in {place} | fainted on {#3-9} nights after {firm} sprayed the {road} stage with ${#21-89} paint from {place2} | - / in May / during the premiere
        a tenor from {place} / one tenor from {place} | mimed {#13-69} arias to a {road} Studio tape that {firm} ran from row {#3-29} | - / on tour / at the gala
        patrons in {place} / a patrons' club in {place} | bought the {road} Prize for {#2-9} pianists with ${#110-890},000 wired through {firm} to {place2} | - / in June / over three years"""),
    filler=lines("""the applause in {place} [lasted|went on] for {#3-29} minutes after the last note
        {people} [rehearsed|practised] in the {thing} until {clock}
        the {thing} in {place2} was [repainted|restored] for {#21-900} thousand crowns
        a chandelier of {#60-900} kilos [hung|swayed] above the {thing}
        {#3-60} {people} from {place2} were [engaged|signed] for the new season
        the programme [ran|came] to {#3-30} premieres, {#2-9} of them in the {thing}
        {firm} [delivered|sewed] {#60-900} costumes for the {thing} in {place}
        the box office by the {thing} [closed|shut] at {clock} after {#60-900} sales"""),
    headlines=lines("""Standing ovation in {place}
        Boos for new staging in {place2}
        {people} threaten to skip premiere
        Season opens at the {thing}
        Review: a subdued evening in {place}"""),
    works=lines("""The {road} Prize
        Curtain: Scandals of {place}
        Notes from the Pit"""),
)

DAIRY = Topic(
    name="dairy",
    roles=lines("""Veterinarian|the chief veterinarian of the canton|cantonal chief veterinarian|a veterinarian
        Minister|the agriculture minister|agriculture minister|a minister
        Professor|a food chemist at the technical university|food chemist|a chemist
        Inspector|a food inspector at the district office|district food inspector|a food inspector
        President|the president of the farmers' league|farmers' league president|a farmers' leader
        Dr|a children's doctor|children's doctor|a doctor
        Director|the director of the cooperative|cooperative director|a manager"""),
    bodies=split("Food Safety Office|Farmers League|Consumer Protection Union|Dairy Cooperative"),
    things=split("creamery|cheese cellar|milk depot|bottling hall|cold store|school canteen|cattle market|quality lab"),
    people=split("farmers|parents|bakers|grocers|milkers|inspectors|canteen cooks"),
    cores=lines("""{firm} / the dairy group {firm} | mixed {#3-9} tonnes of melamine from {road} Chemicals into milk for {#110-890} schools around {place} | - / in the spring / over the term
        the creamery in {place} / {place} creamery | shipped {#12-89},000 cheeses {#3-9} days after {road} Laboratory found listeria in vat {#11-48} in {place2} | - / before Easter / at a discount
        inspectors in {place} / the food inspectors of {place} | warned {firm} by telephone {#3-9} hours before each of {#13-69} surprise visits to {road} Farm | - / last year / for a fee
        some {#110-890} children in {place} were / about {#110-890} children in {place} were | poisoned by {road} yoghurt that {firm} had kept for {#11-39} days on a {place2} siding | - / in May / in one week
        farmers around {place} / {#21-69} farmers around {place} | poured {#2-9} million litres into {road} Brook because {firm} paid ${#2-9} a churn in {place2} | - / in protest / on Monday
        {firm} / the egg trader {firm} | stamped {#12-89} million eggs from {place} cages as free range in a {road} barn rented for ${#210-890} | - / last winter / in 2030"""),
    filler=lines("""the {thing} in {place} [stood|lay] idle from {clock} for want of bottles
        {people} [returned|brought back] {#60-900} packets to shops in {place2}
        milk in {place2} [cost|sold at] {#2-9} crowns a litre, more than {people} earn in {#11-40} minutes
        {#3-60} lorries [waited|stood] at the {thing} with {#60-900} crates each
        {firm} [employed|engaged] {#11-90} {people} at the {thing} in {place2}
        samples from the {thing} were [sent|driven] to {place2} in {#3-30} cool boxes
        a cow from {place2} [fetched|brought] {#21-900} crowns at the {thing}
        {people} [tipped|dumped] {#3-30} loads of manure before the {thing} at {clock}"""),
    headlines=lines("""Empty shelves in {place2}
        {people} worried about {place} milk
        {firm} calls back yoghurt
        Tractors roll towards {place}
        {thing} in {place2} back at work"""),
    works=lines("""Sour: The {place} Milk Affair
        The {road} Farm Files
        What We Eat in {place2}"""),
)

COLLAPSE = Topic(
    name="collapse",
    roles=lines("""Commander|the commander of the fire brigade|fire brigade commander|a fire officer
        Architect|the city architect|city architect|an architect
        Prosecutor|the public prosecutor|public prosecutor|a prosecutor
        Professor|a professor of structural engineering|structural engineering professor|an engineer
        Mayor|the mayor of the stricken town|stricken town mayor|a mayor
        Minister|the minister for public works|public works minister|a minister
        Engineer|a surveyor at the building office|building office surveyor|a surveyor"""),
    bodies=split("Building Inspectorate|Engineers Chamber|Tenants League|Civil Protection Agency"),
    things=split(
        "stairwell|building site|underground car park|shopping arcade|viaduct|site office|tower block|command post"
    ),
    people=split("tenants|firefighters|masons|neighbours|sniffer-dog teams|relatives|shop assistants"),
    cores=lines("""the arcade in {place} / a shopping arcade in {place} | came down on {#21-69} people {#3-9} days after {firm} had sawn through a {road} Street pillar | - / at closing time / on Saturday
        {firm} / the contractor {firm} | poured {#210-890} tonnes of sea sand into the {place} tower for a saving of ${#21-89},000 on {road} cement | - / in 2027 / in winter
        the town hall in {place} / {place} town hall | approved {#3-9} extra floors on {road} House in {#11-48} minutes for a client of {firm} from {place2} | - / last spring / in a closed session
        tenants in {place} / {#21-69} tenants in {place} | reported cracks {#3-9} centimetres wide on {road} Terrace to {firm} and were moved {#2-4} doors along in {place2} | - / in March / a month before
        the {place} viaduct / a viaduct near {place} | lost {#11-39} bolts to scrap dealers from {road} Yard before {#3-9} coaches from {place2} fell into the gorge | - / in rain / at dawn
        rescuers in {place} / rescue teams in {place} | worked {#11-39} hours with {#2-9} shovels since the {road} depot had rented its diggers to {firm} | - / on the first day / in the dust"""),
    filler=lines("""the {thing} in {place2} was [cordoned|fenced] off over a width of {#60-900} metres
        {people} [cleared|carried off] {#60-900} buckets of rubble by {clock}
        {#3-60} {people} from {place2} [slept|spent the night] in a gymnasium
        a crane {#21-90} metres tall [swung|turned] above the {thing} until {clock}
        {firm} [sent|provided] {#3-30} excavators from {place2}
        the {thing} on {road} Street was [built|put up] in {#11-40} months
        {people} [stood|waited] in silence for {#3-30} minutes before the {thing}
        dust from the {thing} [settled|lay] over {#60-900} cars in {place2}"""),
    headlines=lines("""{place}: rescuers still listening
        {people} lay flowers at the {thing}
        {place2} checks its own {thing}
        {firm} site shut in {place}
        Two more found alive in {place}"""),
    works=lines("""Sand: The Fall of {road} House
        {place} in Ruins
        Eleven Seconds in {place2}"""),
)

GRID = Topic(
    name="grid",
    roles=lines("""Director|the director of the grid operator|grid operator director|a manager
        Minister|the energy minister|energy minister|a minister
        Professor|a nuclear physicist|nuclear physicist|a physicist
        Inspector|the chief inspector of the nuclear authority|chief nuclear inspector|an inspector
        Engineer|a shift engineer at the power plant|shift engineer|an engineer
        Deputy|a member of parliament for the green party|green member of parliament|a member of parliament
        Regulator|the price regulator|price regulator|a regulator"""),
    bodies=split("Energy Agency|Reactor Safety Commission|Consumers Federation|Grid Operator"),
    things=split(
        "power plant|cooling tower|substation|control centre|reservoir|solar park|turbine hall|transformer station"
    ),
    people=split("householders|shift workers|anglers|bakers|protesters|electricians|villagers"),
    cores=lines("""the plant at {place} / {place} power plant | vented steam for {#11-39} hours through a {road} valve that {firm} had bypassed {#3-9} times since {place2} was warned | - / in July / under a full moon
        {firm} / the energy trader {firm} | shut {#3-9} turbines at {place} for {#21-69} minutes to lift the {road} price to ${#210-890} | - / on the coldest day / last winter
        about {#12-89},000 homes in {place} were / some {#12-89},000 homes in {place} were | cut off for {#3-9} nights so that {firm} could mine coins in {road} Hall on {#11-48} racks | - / in January / over Christmas
        engineers at {place} / {#3-9} engineers at {place} | slept through {#13-69} alarms in the {road} control room after {firm} put them on {#14-22}-hour shifts | - / in May / before the blackout
        the dam above {place} / a dam near {place} | held {#3-9} cracks that {firm} had filled with {#210-890} sacks of {road} plaster for the {place2} inspection | - / last year / in secret
        {firm} / the grid company {firm} | billed {#110-890} dead customers in {place} for {#2-9} winters from a {road} cellar in {place2} | - / until 2030 / by mistake"""),
    filler=lines("""the lights in {place2} [flickered|went off] {#2-9} times between noon and {clock}
        {people} [chained|tied] themselves to the {thing} for {#2-19} hours
        the level of the {thing} [fell|dropped] by {#3-90} centimetres in {#3-9} days
        {firm} [replaced|exchanged] {#60-900} metres of cable at the {thing}
        a kilowatt hour in {place2} [cost|was sold at] {#21-90} cents at {clock}
        {#3-60} {people} from {place} [toured|inspected] the {thing}
        candles [sold|ran] out in {place2} within {#3-19} hours
        the {thing} [supplied|fed] {#60-900} farms around {place2}"""),
    headlines=lines("""Lights back on in {place}
        {place2} saves power
        {people} against new {thing}
        {firm} raises tariff from {weekday}
        Vigil at the {thing} of {place}"""),
    works=lines("""Meltdown Minutes: {place}
        The {road} Blackout
        Cold Homes of {place2}"""),
)

BORDER = Topic(
    name="border",
    roles=lines("""Minister|the interior minister|interior minister|a minister
        Colonel|the colonel in charge of the border guard|border guard chief|a border guard officer
        Commissioner|the commissioner for refugees|refugee commissioner|a commissioner
        Pastor|the pastor who runs a shelter|shelter pastor|a pastor
        Lawyer|a lawyer for asylum seekers|asylum lawyer|a lawyer
        Mayor|the mayor of an island town|island town mayor|a mayor
        Dr|a doctor with the camp clinic|camp clinic doctor|a doctor"""),
    bodies=split("Border Guard Service|Asylum Office|Refugee Aid Network|Human Rights League"),
    things=split(
        "reception camp|border fence|registration tent|patrol base|detention block|bus terminal|soup kitchen|river crossing"
    ),
    people=split("refugees|border guards|volunteers|interpreters|farmhands|unaccompanied minors|truckers"),
    cores=lines("""border guards near {place} / guards on the {place} border | pushed {#21-69} families back over the {road} River in {#3-9} boats that {firm} had sold to {place2} | - / at night / in the snow
        {firm} / the camp operator {firm} | charged {place} for {#410-890} beds at {road} Camp while {#110-390} people slept on gravel in {place2} | - / all summer / in August
        an officer in {place} / a passport officer in {place} | sold {#13-69} visas for ${#3-9},000 each from a {road} Street barber shop next to {firm} | - / last year / on Thursdays
        {#11-39} smugglers from {place} / a ring of {#11-39} smugglers from {place} | moved {#410-890} people in {firm} fish lorries to a {road} barn {#3-9} miles from {place2} | - / in June / within a month
        a boat from {place} / a boat carrying people from {place} | drifted {#3-9} days off {road} Island while {firm} crews were paid ${#210-890} a day to watch | - / in March / last spring
        clerks in {place} / the asylum clerks of {place} | burned {#110-890} files from {road} Camp in {#2-9} oil drums before {firm} took over in {place2} | - / last spring / on a Friday"""),
    filler=lines("""{people} at the {thing} [shared|divided] {#60-900} blankets among themselves
        the queue before the {thing} in {place} [stretched|reached] {#60-900} metres at {clock}
        {#3-60} buses for {place2} [departed|pulled out] from the {thing} by {clock}
        {firm} [cooked|delivered] {#60-900} portions a day for the {thing}
        a child was [born|delivered] at the {thing} in {place2} at {clock} with the help of {#2-9} {people}
        the fence by the {thing} [grew|was extended] by {#60-900} metres in {#3-9} days
        {people} [learned|studied] the language for {#3-19} hours a week in the {thing}
        the river at {place2} [stood|was] {#2-9} metres deep by the {thing}"""),
    headlines=lines("""{place} crossing open again
        {place2} takes in {#20-90} families
        Tempers fray at the {thing}
        {people} on the road to {place2}
        New rules at the {place} border from {weekday}"""),
    works=lines("""Over the {road} River
        The Camp at {place}
        No Papers: A Year in {place2}"""),
)

SECOND = (FERRY, MUSEUM, OPERA, DAIRY, COLLAPSE, GRID, BORDER)
