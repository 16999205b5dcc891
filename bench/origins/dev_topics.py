"""Topics of the dev templates, the first half."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import Topic, lines, split

DAM = Topic(
    name="dam",
    roles=lines("""Engineer|the chief engineer of the river trust|river trust engineer|an engineer
        Minister|the water minister|water minister|a minister
        Captain|the head of the flood watch|flood watch captain|a flood watch officer
        Professor|a hydrologist at the coast college|hydrologist|a hydrologist
        Mayor|the mayor of the lower town|mayor|a mayor"""),
    bodies=split("Water Inspectorate|River Trust|Flood Warning Office|Dam Safety Board"),
    things=split("spillway|sluice|gauge house|pump shed|lower weir|inspection tunnel|footbridge|towpath"),
    people=split("mill workers|anglers|campers|lock keepers|farm families|bargemen|pump crews"),
    cores=lines("""the {place} gate was / the gate at {place} was | opened by hand at {clock} while {#21-69} people were still below the {road} spillway | - / when no siren sounded / with nobody at the siren
        the crew at {place} had / the night crew at {place} had | switched off {#3-9} of the {#11-19} sensors on the {road} wall before the rain reached {place2} | - / to save power / to spare the batteries
        the {place} reservoir was / the water at {place} was | let down by {#12-49} centimetres in {#3-9} hours although {firm} had asked for {#60-90} | - / in writing / more than once
        {firm} had / the operator {firm} had | poured {#200-900} tonnes of wet concrete into the {road} shaft without telling the lock keepers at {place} | - / or the council / or anyone else
        a crack of {#12-88} metres / a crack some {#12-88} metres long | ran through the {place} wall from {road} block {#2-9} to the old fish ladder at {place2} | - / since the winter / when the lake was full
        the alarm at {place} was / the siren at {place} was | tested only {#2-9} times in {#11-28} years because {firm} kept the key in {place2} | - / in a drawer / behind a desk"""),
    filler=lines("""{people} from {place2} [carried|dragged] {#20-90} sandbags to the {thing} near {road}
        the lake above {place} stood {#2-40} centimetres [over|above] the mark painted on the {thing}
        a lorry of {firm} got [stuck|trapped] between the {thing} and {place2} with {#4-30} pumps on board
        the {thing} at {road} [held|stood], though {people} could hear stones moving {#3-30} metres down
        {#4-60} {people} spent the night in the {place2} drill hall with [blankets|coats] from {firm}
        the road from {place} to {place2} [vanished|disappeared] under water near the {thing} for {#3-20} hours
        maps of the {thing} that {firm} drew {#5-40} years ago [show|mark] a drain below {road}
        {people} had [painted|chalked] the height of the flood on the {thing} in {place2}, {#2-9} hands above the old line"""),
    headlines=lines("""{place} counts the hours after the water
        Questions for {firm} over the {place} {thing}
        {people} return to {place2} as the lake falls
        How the night went at the {place} {thing}
        {place2} wants {#2-9} answers about the {road} wall"""),
    works=lines("""The Wall at {place}
        Night Water: {place} and Its Keepers
        What the {road} Gauges Knew"""),
)

RAIL = Topic(
    name="rail",
    roles=lines("""Inspector|the lead rail investigator|rail investigator|an investigator
        Minister|the transport minister|transport minister|a minister
        Secretary|the secretary of the drivers' union|union secretary|a union official
        Dr|a metallurgist called by the inquiry|metallurgist|a metallurgist
        Superintendent|the line superintendent|line superintendent|a railway manager"""),
    bodies=split("Rail Accident Office|Track Safety Board|Drivers Union|Signal Inspectorate"),
    things=split("signal box|goods yard|level crossing|viaduct|turntable|relay hut|platform roof|coal siding"),
    people=split("commuters|drivers|track workers|signalmen|guards|passengers|cleaners"),
    cores=lines("""the {clock} train from {place} had / the train that left {place} at {clock} had | passed {#2-6} red lights before it reached the {road} viaduct with {#31-190} passengers aboard | - / and two guards / and no guard
        {firm} had / the contractor {firm} had | replaced only {#14-48} of the {#60-140} bolts in the {place} points between {road} and {place2} | - / that month / before the inspection
        the brakes of the {place} express had / the brakes on the {place} express had | failed on {#3-9} of its {#10-18} coaches since it left the {road} depot | - / that week / in the frost
        the signalman at {place} had / the man in the {place} box had | worked {#19-38} hours without relief when he sent the {place2} goods train onto track {#3-12} | - / by mistake / in the fog
        a rail near {place} was / the rail near {place} was | weakened by {#4-18} cuts which a {firm} welder made {#2-9} weeks before train {#100-900} came through | - / at speed / in the dark
        {firm} was / the operator {firm} was | paid {#3-29} million crowns for the {place} tunnel although {#40-90} metres of its {road} lining were missing | - / on the day / at the handover"""),
    filler=lines("""{people} [waited|stood] for {#2-9} hours beside the {thing} at {place2} without a word from {firm}
        a crane from {place2} [lifted|raised] the last of {#3-14} coaches off the {thing} by {clock}
        buses ran between {place} and {road} with {#20-80} {people} [squeezed|crowded] into each
        the {thing} at {road} had been [repainted|cleaned] by {people} only {#3-30} days before
        {firm} [sent|posted] {#3-30} {people} to walk the line from {place} to the {thing}
        spare rails lay [rusting|lying] behind the {thing} in {place2}, {#20-200} of them with the stamp of {firm}
        the timetable for {place2} was [cut|thinned] to {#2-9} trains a day until the {thing} is mended
        dogs [found|discovered] a lamp and {#2-9} gloves in the ballast {#10-90} metres from the {thing}"""),
    headlines=lines("""{place} line stays shut as {people} wait
        What {#2-9} inspectors saw at the {road} {thing}
        {firm} under pressure over the {place} line
        Trains return to {place2}, slowly
        A {thing}, a night and {#2-9} open questions in {place}"""),
    works=lines("""The {place} Points
        Iron Road, Soft Ground: the Case of {place}
        Signals at {road}"""),
)

HARBOUR = Topic(
    name="harbour",
    roles=lines("""Captain|the harbour master|harbour master|a port officer
        Commodore|the commander of the coast patrol|coast patrol commander|a coast patrol officer
        Minister|the fisheries minister|fisheries minister|a minister
        Dr|a marine biologist|marine biologist|a biologist
        Chairman|the chairman of the dockers' league|dockers' chairman|a union official"""),
    bodies=split("Harbour Safety Board|Coast Patrol|Pilots Guild|Fisheries Office"),
    things=split("quay crane|breakwater|ice house|slipway|customs shed|pilot boat|net loft|fuel jetty"),
    people=split("dockers|trawlermen|pilots|fishwives|divers|boat builders|customs clerks"),
    cores=lines("""the ferry {place} was / the {place} ferry was | carrying {#310-690} people on a certificate for {#120-290} when it left the {road} pier at {clock} | - / in a gale / without a pilot
        {firm} had / the shipper {firm} had | pumped {#40-190} barrels of oil waste into the {place} basin on {#3-9} nights in {road} week | - / under cover of fog / with its lights off
        the tanker {place2} was / the {place2}, a tanker, was | anchored {#2-9} cables from the {place} reef with {#11-29} tonnes of fuel leaking towards {road} beach | - / for a day / all that time
        the pilot of the {place} had / the pilot aboard the {place} had | asked {#3-9} times for a second tug before the {road} breakwater tore open {#2-8} of her tanks | - / by radio / in plain words
        {firm} had / the owner {firm} had | insured the sunken trawler {place} for {#4-29} million crowns some {#3-19} days before she left {place2} | - / with two insurers / through a cousin
        customs at {place} had / the customs house at {place} had | sealed {#41-99} containers of {firm} without opening the {#7-29} marked for the {road} barracks | - / at night / in spring"""),
    filler=lines("""{people} [moored|tied up] {#3-40} boats behind the {thing} before the wind reached {place2}
        a diver went down {#2-9} times beside the {thing} and [brought up|raised] a plate with the name of {firm}
        the {thing} at {road} has been [closed|barred] to {people} for {#2-9} days
        {#12-90} crates from {place2} [stood|waited] open on the {thing}, and gulls were at them
        {firm} [offered|promised] {people} in {place} {#20-200} crowns for each lost net
        the light at the {thing} [failed|went out] {#2-9} times in the week before {place2} fair
        foam [drifted|floated] past the {thing} as far as {road}, where {people} raked it into {#20-90} sacks
        a tug out of {place2} [stayed|waited] {#200-900} metres off the {thing} with its engine running"""),
    headlines=lines("""{place} harbour shut, day {#2-29}
        {people} of {place2} ask who pays for the {thing}
        {firm} and the long night at {place}
        Calm sea, angry quay: {place2} after the accident
        Oil, nets and {#2-9} letters to {firm} in {place}"""),
    works=lines("""Low Tide at {place}
        The {road} Pier and What Lay Under It
        A Certificate for {place}"""),
)

HOSPITAL = Topic(
    name="hospital",
    roles=lines("""Dr|the head of the fever ward|ward head|a doctor
        Minister|the health minister|health minister|a minister
        Matron|the matron of the children's wing|matron|a nurse
        Professor|an epidemiologist|epidemiologist|an epidemiologist
        Commissioner|the patients' commissioner|patients' commissioner|a patients' advocate"""),
    bodies=split("Health Inspectorate|Nurses League|Medicines Agency|Patients Council"),
    things=split("fever ward|laundry|pharmacy store|ambulance bay|blood bank|waiting hall|boiler room|nurses' home"),
    people=split("nurses|porters|patients|surgeons|ward clerks|relatives|student doctors"),
    cores=lines("""the {place} clinic had / the clinic at {place} had | given {#41-99} children a {firm} serum that was {#7-19} months past the date on the {road} label | - / in one week / this spring
        {firm} had / the supplier {firm} had | sold {#200-900} faulty valves to the {place} hospital after surgeons in {place2} sent back {#11-39} | - / with a warning / by courier
        the fever in {place} was / the outbreak in {place} was | traced to {#3-9} water tanks on the {road} roof that held {#12-48} dead pigeons | - / and a shoe / under a loose lid
        the {place} ward had / the night ward at {place} had | left {#13-39} patients with one nurse from {clock} until the {road} shift came {#3-9} hours late | - / that Sunday / in the storm
        {firm} had / the laboratory {firm} had | mixed up {#51-99} blood samples from {place} with those of {#14-40} soldiers treated at {place2} | - / in March / by a wrong list
        the director of {place} hospital had / the head of {place} hospital had | hidden {#14-39} deaths on the {road} wing from the auditors who came for {#2-6} days in {place2} week | - / on purpose / with a red pen"""),
    filler=lines("""{people} [pushed|wheeled] {#11-60} beds through the {thing} while the lifts in {place} stood still
        the {thing} at {road} [smelled|reeked] of chlorine for {#2-9} days after {firm} had been there
        {#6-60} {people} from {place2} [signed|put their names to] a letter about the {thing}
        {firm} [delivered|brought] {#20-90} boxes to the {thing} by the back road from {place2}
        the queue before the {thing} [reached|stretched to] the {road} gate, {#80-300} metres away, by {clock}
        a lamp in the {thing} had [flickered|blinked] for {#3-30} weeks, as {people} in {place} knew
        {people} in {place2} [share|divide] {#2-9} thermometers between the {thing} and the top floor
        the {thing} was to [move|be moved] to {place2} within {#2-9} years for {#3-30} million crowns"""),
    headlines=lines("""{place} hospital reopens its {thing}
        {people} in {place2} speak of a hard winter
        {firm} silent about the {place} deliveries
        The {thing} that {place} forgot
        {#11-60} beds, {#2-9} nurses: a week in {place2}"""),
    works=lines("""The Fever Book of {place}
        Ward {road}: a Winter
        Past the Date: Serum in {place}"""),
)

COUNCIL = Topic(
    name="council",
    roles=lines("""Mayor|the mayor of the upper town|mayor|a mayor
        Councillor|the leader of the opposition in the council|opposition councillor|a councillor
        Auditor|the county auditor|county auditor|an auditor
        Alderman|the treasurer of the council|council treasurer|a council officer
        Professor|an economist|economist|an economist"""),
    bodies=split("Audit Office|Ratepayers League|Housing Council|Town Planning Board"),
    things=split("town hall|market roof|swimming bath|rates office|tram depot|rose garden|drill hall|bandstand"),
    people=split("ratepayers|clerks|stallholders|tenants|gardeners|pensioners|surveyors"),
    cores=lines("""the council of {place} had / {place} council had | paid {firm} {#3-29} million crowns for {#210-690} lamps that never left the {road} warehouse | - / in two parts / before Christmas
        the mayor of {place} had / {place}'s mayor had | signed {#4-18} contracts with {firm} in a {place2} hotel room at {clock} that no clerk ever saw | - / on paper / without a witness
        {firm} was / the builder {firm} was | given the {place} bath site for {#2-9} crowns after {#5-9} of {#11-19} members had left for {road} | - / in a hurry / by bus
        the pension chest of {place} was / the pension fund of {place} was | short of {#14-88} million crowns since a clerk in {road} lent {#3-9} of them to {firm} | - / at no interest / on a handshake
        {#41-99} flats in {place} had / some {#41-99} flats in {place} had | stood empty for {#3-9} winters while {firm} drew {#200-900} crowns a month for each from {place2} | - / by decree / in advance
        the tram money of {place} had / the tram fund of {place} had | gone to a {road} bank where {firm} owned {#51-90} shares in every hundred since {place2} fair | - / through a nephew / by a proxy"""),
    filler=lines("""{people} [filled|packed] the {thing} in {place2} until {clock} to hear {#2-9} motions
        the {thing} at {road} has [leaked|let in rain] for {#2-9} winters, and {firm} has the contract
        {#12-80} {people} [stood|queued] outside the {thing} with a petition to {firm}
        the minutes of {place2} [run|come] to {#40-300} pages and [mention|name] the {thing} only once
        {firm} [rents|leases] the {thing} from {place} for {#200-900} crowns a year
        a vote on the {thing} was [put off|postponed] for the {#3-9}th time because {people} from {road} were missing
        the town of {place2} [keeps|holds] {#2-9} keys to the {thing}, one of them with {people}
        {people} [counted|listed] {#20-200} broken panes in the {thing} and sent the bill to {place}"""),
    headlines=lines("""{place} votes on its {thing} again
        {people} march in {place2} over rates
        {firm} keeps the {place} contract for now
        A long evening in the {place2} council
        {#2-9} motions and a {thing}: {place} at odds"""),
    works=lines("""The Lamps of {place}
        Crowns and Councillors: {place} in Debt
        A Room in {road}"""),
)

MINE = Topic(
    name="mine",
    roles=lines("""Inspector|the inspector of mines|mines inspector|an inspector
        Foreman|the foreman of the rescue team|rescue foreman|a rescuer
        Minister|the mining minister|mining minister|a minister
        Dr|a geologist|geologist|a geologist
        President|the president of the miners' union|union president|a union leader"""),
    bodies=split("Mines Inspectorate|Miners Union|Geological Survey|Rescue Service"),
    things=split("winding tower|lamp room|ore crusher|east gallery|fan house|tailings pond|powder store|wash house"),
    people=split("miners|rescuers|lampmen|widows|surveyors|hauliers|apprentices"),
    cores=lines("""the fan at {place} pit had / the main fan of {place} pit had | stood still for {#21-58} minutes before gas reached the {#11-49} men in {road} gallery {#2-9} | - / below the lake / on the night shift
        {firm} had / the owner {firm} had | driven the {place} seam {#31-88} metres past the line agreed with {place2} after {#3-9} warnings from the surveyor | - / in two years / for better ore
        the cage at {place} was / the lift at {place} was | hung on a rope of {#9-19} strands where the {road} rules of {firm} ask for {#24-48} | - / at least / without exception
        the tailings of {place} had / the sludge from {place} had | covered {#12-88} hectares of {place2} pasture by {clock} although {firm} closed valve {#2-9} in {road} | - / within an hour / at once
        {#14-39} apprentices at {place} had / some {#14-39} apprentices at {place} had | signed for lamps that {firm} took from the {road} scrap heap in {place2} for {#2-9} crowns each | - / last autumn / in June
        the blast in {place} was / the explosion in {place} was | set off by {#3-9} boxes of powder that {firm} stored beside the {road} pump for {#11-29} days | - / against the rules / in a wooden crate"""),
    filler=lines("""{people} [waited|gathered] by the {thing} at {place} until {clock} with {#4-40} lanterns
        the {thing} had [run|worked] for {#20-90} years on a belt from {place2}
        {firm} [sent|brought] {#2-9} doctors and {#20-90} blankets to the {thing} above {road}
        dust from the {thing} [settled|lay] on the roofs of {place2} {#2-9} kilometres away
        {#8-60} {people} [went|climbed] down past the {thing} with ropes from {road}
        a bell at the {thing} [rang|sounded] {#3-30} times, which in {place} means that men are found
        {people} say that the {thing} [shook|trembled] {#2-9} times in the week of the {place2} feast
        the wages office of {firm} in {road} [shut|closed] its window to {people} at {clock}"""),
    headlines=lines("""{place} waits at the {thing}
        {people} of {place2} bury their dead
        {firm} to keep the {place} pit closed
        Down the {road} gallery with the rescue team
        {#2-9} days of digging at {place}"""),
    works=lines("""Below {place}
        The Rope and the Rule: {road} Pit
        Gas: the {place} Papers"""),
)

FIRST = (DAM, RAIL, HARBOUR, HOSPITAL, COUNCIL, MINE)
