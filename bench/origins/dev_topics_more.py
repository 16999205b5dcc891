"""Topics of the dev templates, the second half."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import Topic, lines, split

COURT = Topic(
    name="court",
    roles=lines("""Judge|the presiding judge|presiding judge|a judge
        Prosecutor|the county prosecutor|county prosecutor|a prosecutor
        Inspector|the detective in charge|detective|a detective
        Advocate|a lawyer for the accused|defence lawyer|a lawyer
        Dr|a handwriting expert|handwriting expert|an expert witness"""),
    bodies=split("Prosecution Service|Bar Council|Prison Inspectorate|Court Office"),
    things=split("court house|evidence room|prison van|dock|registry|gallery|county jail|robing room"),
    people=split("jurors|ushers|witnesses|clerks|warders|reporters|the accused men's families"),
    cores=lines("""the safe of {firm} was / {firm}'s safe was | emptied of {#3-29} million crowns by {#2-6} men who drove a {place} laundry van to {road} | - / at noon / in broad daylight
        a constable from {place} had / a police constable from {place} had | sold {#14-48} pages of the {firm} file to a {road} dealer for {#300-900} crowns a sheet | - / in cash / over a year
        the key witness in {place} was / the main witness in {place} was | paid {#11-49} thousand crowns by {firm} at {clock} on the {road} steps before he named {#2-6} men | - / in court / under oath
        the {place} jury had / the jurors at {place} had | slept {#3-9} nights in a {road} inn owned by {firm} while {#2-7} of them wrote letters home | - / unwatched / about the case
        {#21-68} boxes of evidence from {place} were / some {#21-68} boxes of evidence from {place} were | burned in a {place2} brickyard by a clerk whom {firm} paid on {#3-9} Saturdays before the {road} hearing | - / by mistake / to make room
        the will of the {place} widow was / the {place} widow's will was | copied {#3-9} times by a {road} notary who left out {#11-29} acres promised to {firm} in {place2} | - / word for word / with one pen"""),
    filler=lines("""{people} [stood|sat] in the {thing} at {place} from {clock} with {#2-9} rows to share
        the {thing} at {road} has [housed|held] {#11-90} cases since {firm} built it
        {#2-9} {people} from {place2} [swore|promised] to tell all they had seen near the {thing}
        a letter with the stamp of {firm} [lay|was found] on page {#20-400} of the file in the {thing}
        {people} [heard|listened to] {#2-9} hours of tape from the {thing} in {place2}
        the {thing} was [cleared|emptied] twice, and {people} waited in {road} for {#20-90} minutes
        the lawyers of {firm} [asked|pleaded] for {#2-9} more weeks and a room near the {thing} in {place}
        {people} in {place2} [drew|sketched] the {thing} for a book of {#40-200} plates"""),
    headlines=lines("""{place} trial enters week {#3-30}
        {people} fill the {place2} {thing}
        {firm} case: a day of silence
        Tears and tape in the {place} {thing}
        {#2-9} witnesses still to come in {place2}"""),
    works=lines("""The {place} Verdict
        A Van in {road}
        Ink: the Forgers of {place}"""),
)

ELECTION = Topic(
    name="election",
    roles=lines("""Senator|the leader of the Meadow Party|Meadow Party leader|a senator
        Commissioner|the election commissioner|election commissioner|an election official
        Deputy|a deputy of the Lamp Party|Lamp Party deputy|a deputy
        Professor|a political scientist|political scientist|a political scientist
        Governor|the provincial governor|provincial governor|a governor"""),
    bodies=split("Election Commission|Voters League|Observers Mission|Census Office"),
    things=split("ballot box|polling hall|counting room|voters' roll|party office|radio debate|school gym|post bag"),
    people=split("voters|tellers|canvassers|party members|observers|postmen|students"),
    cores=lines("""{#410-890} ballots from {place} were / some {#410-890} ballots from {place} were | found under the {road} stage of a {place2} theatre which {firm} rents for {#2-9} days a year | - / in a trunk / still sealed
        the roll of {place} had / the voters' roll of {place} had | listed {#51-99} dead men from {road} street as present when {firm} printed it on {#3-9} presses | - / in May / in two colours
        the Meadow Party in {place} had / {place}'s Meadow Party had | taken {#2-9} million crowns from {firm} through a {road} choir with {#11-39} members in {place2} | - / and no singer / before the poll
        tellers in {place} had / the tellers of {place} had | counted the {road} boxes {#3-9} times until the Lamp Party led by {#14-88} votes at {clock} | - / to the unit / by candle
        a lorry of {firm} had / a lorry hired from {firm} had | brought {#31-88} students from {place2} to vote in {place} and {#3-9} other towns along the {road} line | - / for soup / in one day
        the governor's office in {place} had / the governor's men in {place} had | ordered {#11-39} radio stations near {road} to play marches from {clock} until {firm} stopped printing in {place2} | - / by telegram / by telephone"""),
    filler=lines("""{people} [queued|lined up] at the {thing} in {place} from {clock} in spite of {#2-9} degrees of frost
        the {thing} in {road} [opened|was opened] {#20-90} minutes late for want of a key from {place2}
        {firm} [printed|made] {#200-900} posters in {place2} and hung {#2-9} of them on the {thing}
        {#3-30} {people} [watched|guarded] the {thing} overnight in the {road} fire station
        turnout in {place2} [rose|climbed] to {#51-90} in a hundred after {people} knocked on every door
        the {thing} was [sealed|closed] with {#2-9} stamps, one of them from {firm} in {place}
        {people} from {road} [argued|quarrelled] over the {thing} until a band began to play at {clock}
        a recount at the {thing} would [cost|take] {place2} {#20-90} thousand crowns"""),
    headlines=lines("""{place} goes to the polls again
        {people} in {place2} wait for a result
        A {thing}, {#2-9} parties and much coffee in {place}
        {firm} money and the {place} campaign
        Late count in {place2} keeps both parties up"""),
    works=lines("""Boxes under the Stage: {place} Votes
        The {road} Choir
        How {place} Was Won"""),
)

GRID = Topic(
    name="grid",
    roles=lines("""Engineer|the shift engineer at the control room|control room engineer|an engineer
        Minister|the energy minister|energy minister|a minister
        Director|the director of the power pool|power pool director|a power manager
        Professor|a professor of electrical machines|power systems professor|a professor
        Regulator|the energy regulator|energy regulator|a regulator"""),
    bodies=split("Power Pool|Energy Regulation Office|Electricians Union|Grid Safety Board"),
    things=split("substation|cooling tower|control room|pylon|transformer hall|coal bunker|cable tunnel|wind farm"),
    people=split("linesmen|stokers|householders|shopkeepers|engineers|lift mechanics|bakers"),
    cores=lines("""the {place} substation was / the substation at {place} was | run at {#104-139} per cent of its load for {#11-48} nights because {firm} had sold its {road} spare | - / abroad / in spring
        {firm} had / the supplier {firm} had | cut power to {#12-88} thousand homes in {place} at {clock} to keep the {road} smelter hot for {#3-9} hours | - / that Friday / in the cold
        the cable under {place} had / the cable below {place} had | been joined with {#31-89} clamps bought from a {road} toy maker whom {firm} paid {#2-9} crowns apiece | - / in bulk / by mail
        reactor {#2-9} at {place} was / reactor {#2-9} in {place} was | restarted by {#3-9} trainees of {firm} while the {road} alarm had been muted for {#21-59} minutes | - / by hand / with tape
        the meters in {place} had / meters all over {place} had | counted {#11-29} units too many a week since {firm} moved the {road} clock by {#3-9} hours | - / in autumn / by order
        {#21-79} pylons near {place} had / some {#21-79} pylons near {place} had | been bolted to {road} clay with screws of {#8-14} millimetres where {firm} had drawn {#24-36} | - / in ink / on the plan"""),
    filler=lines("""{people} [cooked|boiled water] over {#2-9} open fires beside the {thing} in {place2}
        the {thing} at {road} [hummed|buzzed] so loudly that {people} {#200-900} metres away moved out
        {firm} [flew|drove] {#3-30} {people} to the {thing} with a new coil from {place2}
        snow [broke|brought down] {#3-30} wires between {place} and the {thing} by {clock}
        lights in {place2} [came|went] on street by street, the {thing} last, after {#11-40} hours
        {people} in {road} [keep|store] {#3-30} candles for each time the {thing} fails
        the price of power in {place2} [rose|went up] by {#3-30} per cent after {firm} bought the {thing}
        the logbook of the {thing} [lacks|misses] {#2-9} pages, and {people} from {place} want them back"""),
    headlines=lines("""{place} dark on night {#2-9}
        {people} in {place2} count the cost of the failure
        {firm} to mend the {place} {thing} by spring
        Candles and questions in {place2}
        The {thing} that tripped {place}"""),
    works=lines("""Load: {place} in the Dark
        The {road} Spare
        Clamps and Crowns in {place}"""),
)

FOOD = Topic(
    name="food",
    roles=lines("""Dr|the county food chemist|county chemist|a chemist
        Minister|the farm minister|farm minister|a minister
        Inspector|the inspector of dairies|dairy inspector|an inspector
        Chairwoman|the chairwoman of the growers' ring|growers' chairwoman|a growers' leader
        Commissioner|the consumers' commissioner|consumers' commissioner|a consumers' advocate"""),
    bodies=split("Food Standards Office|Growers Ring|Veterinary Service|Consumers Council"),
    things=split("dairy|cold store|grain lift|canning line|abattoir|flour mill|fish market|feed barn"),
    people=split("dairymen|growers|butchers|shoppers|mill hands|vets|school cooks"),
    cores=lines("""{firm} had / the dairy {firm} had | stretched {#21-89} thousand litres of {place} milk with chalk from the {road} quarry for {#3-19} weeks | - / on end / and sold it
        the meat in {place} schools was / school meat in {place} was | taken from {#31-79} cows that a {place2} vet had marked as sick on {road} farm by {clock} | - / in ink / with a tag
        {#11-49} wells near {place} were / some {#11-49} wells near {place} were | spoiled by {#3-9} drums which {firm} had buried behind the {road} glasshouses in {place2} | - / one winter / under cabbages
        the flour of {place} mill had / flour from {place} mill had | held {#4-18} grams of ergot a sack when {firm} shipped it to {#12-39} bakeries around {road} | - / in July / by barge
        {firm} had / the canner {firm} had | changed the dates on {#51-99} thousand tins in a {road} barn lit by {#3-9} lamps near {place} | - / overnight / with a stencil
        the growers of {place} had / growers around {place} had | sprayed the {road} orchards {#7-19} times with a {firm} powder that {place2} banned {#4-9} years ago | - / by law / after a death"""),
    filler=lines("""{people} [poured|tipped] {#200-900} litres into the ditch behind the {thing} at {place}
        the {thing} in {road} has [supplied|fed] {#11-90} schools since {firm} took it over
        {#3-30} {people} from {place2} [went|walked] through the {thing} with masks and notebooks
        {firm} [recalled|called back] {#20-90} pallets from the {thing}, most of them sold in {place2}
        a smell of [vinegar|acid] hung round the {thing} for {#2-9} days, as {people} in {road} recall
        prices at the {place2} {thing} [fell|dropped] by {#11-60} in a hundred before {clock}
        {people} [sealed|locked] {#2-9} doors of the {thing} with wire from {place}
        the books of the {thing} [show|list] {#20-90} deliveries to {road} that {people} cannot place"""),
    headlines=lines("""{place} dairy empties its tanks
        What {people} found in the {place2} {thing}
        {firm} recalls goods from {place}
        Empty shelves and a shut {thing} in {place2}
        {#2-9} tests to come at the {road} {thing}"""),
    works=lines("""Chalk: the {place} Milk
        Bread of {road}
        The Powder Years in {place}"""),
)

MUSEUM = Topic(
    name="museum",
    roles=lines("""Professor|the keeper of the coin room|coin room keeper|a museum keeper
        Director|the director of the county museum|museum director|a museum director
        Inspector|the head of the art theft squad|art squad inspector|a detective
        Minister|the culture minister|culture minister|a minister
        Dr|a restorer of panel paintings|painting restorer|a restorer"""),
    bodies=split("Heritage Council|Museums Board|Antiquities Office|Friends of Archives"),
    things=split("coin room|map cabinet|roof lantern|cloister|reading room|sculpture hall|packing cellar|organ loft"),
    people=split("restorers|night guards|visitors|archivists|dealers|schoolchildren|volunteers"),
    cores=lines("""the {place} altar was / the altar from {place} was | sawn into {#5-19} panels and sold by {firm} to a {road} hotel for {#2-9} million crowns | - / in parts / without papers
        {#41-99} gold coins from {place} were / some {#41-99} gold coins from {place} were | swapped for lead ones on {#3-9} Sundays when the {road} guard slept off his {place2} beer | - / at his desk / by the stove
        the map of {place} had / the old map of {place} had | been lent to {firm} for {#3-9} days and came back {#11-29} centimetres narrower on the {road} side | - / and wet / in a tube
        a director of {firm} had / one director of {firm} had | kept {#12-48} letters of the {place} poet in a {road} bread oven since he left {place2} in {#1971-1999} | - / for safety / unread
        the bell of {place} was / the great bell of {place} was | melted down in {road} by {#3-9} men who told {firm} it was {#210-690} kilos of pipe | - / from a barn / for scrap
        the {place} museum had / the museum in {place} had | insured {#21-69} forged {road} portraits with {firm} years after {place2} experts had named {#11-19} of them | - / in print / by number"""),
    filler=lines("""{people} [wrapped|packed] {#20-90} frames in the {thing} at {place} for the move to {place2}
        the {thing} in {road} has [stayed|been] shut for {#2-9} weeks while {firm} mends the lock
        {#3-30} {people} [searched|combed] the {thing} with torches until {clock}
        rain [came|dripped] through the {thing} onto {#2-9} cases that {firm} gave to {place2}
        the catalogue of the {thing} [names|lists] {#200-900} pieces, {#2-9} of them from {road}
        {people} in {place2} [raised|collected] {#20-90} thousand crowns for a new {thing}
        a ladder from {firm} [leaned|stood] against the {thing} in {place} for {#3-30} nights
        the alarm of the {thing} [rang|went off] {#3-30} times that year for cats, so {people} stopped counting"""),
    headlines=lines("""{place} museum shuts its {thing}
        {people} mourn a loss in {place2}
        {firm} helps {place} look for its treasure
        An empty case in the {place2} {thing}
        {#2-9} theories about the {road} {thing}"""),
    works=lines("""The Altar of {place}
        Lead for Gold: a Sunday in {road}
        Catalogue of Losses, {place}"""),
)

FIRE = Topic(
    name="fire",
    roles=lines("""Chief|the chief fire officer|chief fire officer|a fire officer
        Ranger|the head ranger of the forest|head ranger|a ranger
        Minister|the interior minister|interior minister|a minister
        Dr|a fire chemist|fire chemist|a chemist
        Sergeant|the sergeant who led the search|search sergeant|a police officer"""),
    bodies=split("Fire Service|Forest Office|Insurers League|Building Inspectorate"),
    things=split("timber yard|watch tower|cotton mill|hose depot|resin shed|chapel roof|paint store|fire road"),
    people=split("firemen|rangers|neighbours|saw hands|beekeepers|evacuees|lorry drivers"),
    cores=lines("""the fire in {place} was / the {place} fire was | lit in {#3-9} places along the {road} ridge by men whom {firm} paid {#40-90} crowns a day | - / and beer / to clear land
        {#14-48} hydrants in {place} were / some {#14-48} hydrants in {place} were | dry when the {road} mill caught fire because {firm} had closed main {#3-9} at {clock} | - / to save water / without notice
        the doors of the {place} mill were / the mill doors at {place} were | chained on {#3-9} floors while {#51-99} women sewed for {firm} behind the {road} windows | - / that night / until dawn
        {firm} had / the builder {firm} had | clad {#5-19} towers in {place} with boards that burned in {#21-88} seconds at a {road} test | - / years before / on film
        the tower guard at {place} had / the watchman at {place} had | telephoned {#3-9} times from {clock} on before anyone in {road} woke the {#11-39} men of {place2} | - / by bell / from bed
        {#210-890} hectares near {place} had / some {#210-890} hectares near {place} had | burned before a {firm} plane dropped its first {#2-9} tonnes on the wrong side of {road} hill | - / by map error / in smoke"""),
    filler=lines("""{people} [pulled|dragged] {#2-9} hoses from {place2} to the {thing} in under an hour
        the {thing} at {road} [glowed|smouldered] for {#2-9} days, with {people} standing watch
        {firm} [lent|gave] {#3-30} lorries to carry {people} out of {place2}
        {#20-90} goats [escaped|got out] past the {thing} towards {place}, where {people} penned them
        smoke from the {thing} [reached|drifted to] {place2} by {clock} and shut {#2-9} schools
        {people} [sifted|raked] the ash of the {thing} in {road} square metre by square metre for {#2-9} days
        the {thing} had [passed|stood] {#2-9} inspections, the last by {firm} of {place2}
        wind [turned|swung] {#2-9} times between {place} and the {thing} before rain came"""),
    headlines=lines("""{place} fire out after {#3-9} days
        {people} go home to {place2}
        {firm} timber and the {place} blaze
        Ash, rain and a bare {thing} in {place2}
        Night of the {road} {thing}"""),
    works=lines("""The {place} Doors
        Seconds: a Test in {road}
        Ridge of {place}"""),
)

SECOND = (COURT, ELECTION, GRID, FOOD, MUSEUM, FIRE)
