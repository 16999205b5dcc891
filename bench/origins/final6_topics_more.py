"""Topics of the sixth set, the second half."""
# ruff: noqa: E501  (lists read better unbroken)

from templates import Topic, lines, split

COURT = Topic(
    name="court",
    roles=lines("""Judge|the presiding judge of the appeal court|presiding appeal judge|a judge
        Prosecutor|the special prosecutor|special prosecutor|a prosecutor
        Advocate|the advocate for the victims|victims' advocate|an advocate
        Inspector|the chief inspector of the fraud squad|fraud squad chief|a detective
        Lord|the lord who chairs the public inquiry|public inquiry chairman|a peer
        Dame|a dame who sat on the first inquiry|former inquiry member|a former inquiry member
        Registrar|the registrar of the high court|high court registrar|a court officer"""),
    bodies=split("Bar Association|Legal Watch|Prosecution Service|Judicial Council"),
    things=split(
        "courtroom|public gallery|evidence store|judges' entrance|holding cell|law library|hearing room|registry"
    ),
    people=split("jurors|witnesses|barristers|victims|court clerks|law students|defendants"),
    cores=lines("""the judge in {place} / the {place} judge | owned {#11-48} per cent of {firm} while hearing the {road} murder trial for {#2-9} weeks | - / in secret / through a cousin
        police in {place} / detectives in {place} | lost {#3-19} of the {road} tapes between {clock} and the hearing in {place2} | - / last spring / on a train
        the accused in the {road} case / the man accused in the {road} case | paid {#3-9} jurors from {place} ${#11-48},000 each in a {place2} bar owned by {firm} | - / in May / on the eve of the verdict
        a clerk at the {place} court / the {place} court clerk | backdated {#11-190} rulings in favour of {firm} over {#2-9} years at {road} House | - / for a fee / by hand
        the inquiry into the {place} fire / the {place} fire inquiry | spent ${#2-9} million on {road} Street offices and heard {#3-19} witnesses from {place2} | - / in two years / in private
        {firm} / the defendant, {firm}, | shredded {#110-890} boxes of papers at {place} {#2-9} days after the {road} subpoena reached {place2} | - / overnight / in a hired mill"""),
    filler=lines("""the {thing} in {place2} was [full|packed] by {clock} with {#20-90} {people}
        the hearing [ran|lasted] {#2-9} hours and was moved to the {thing} on {weekday}
        {#11-60} {people} were [called|summoned] to the {thing} in {place}
        an exhibit from {road} Street [filled|took up] {#3-19} shelves in the {thing}
        lawyers for {firm} [filed|lodged] {#20-300} pages at {clock}
        the clerk [read|went through] the charges for {#20-90} minutes while {people} looked on
        a bench outside the {thing} [was|stayed] taken by {people} for {#2-9} days
        costs in the {road} matter had [reached|come to] ${#20-900},000 by {weekday}"""),
    headlines=lines("""{place} trial adjourned to {weekday}
        Inquiry into {place2} fire hears from {people}
        {firm} loses appeal in {place}
        Verdict due in {road} case
        In court: {weekday} at the {place2} {thing}"""),
    works=lines("""Beyond Doubt: The {road} Trial
        The Court at {place}
        In the Matter of {firm}"""),
)

MONUMENT = Topic(
    name="monument",
    roles=lines("""Curator|the chief curator of the national gallery|national gallery curator|a curator
        Professor|a professor of art history|art history professor|a professor
        Mayor|the mayor of the old town|old town mayor|a mayor
        Bishop|the bishop who is patron of the fresco fund|fresco fund patron|a bishop
        Minister|the culture minister|culture minister|a minister
        Commander|the commander of the art theft squad|art theft squad commander|a police officer
        Archivist|the city archivist|city archivist|an archivist"""),
    bodies=split("Heritage Board|Museums Trust|Sculptors Guild|Monuments Office"),
    things=split("sculpture hall|war memorial|bell tower|city gate|print room|fountain|cloister|cast collection"),
    people=split("visitors|restorers|guides|schoolchildren|donors|sculptors|pilgrims"),
    cores=lines("""the {road} statue / the bronze {road} statue | fell on {weekday} because {firm} had used {#3-19} bolts instead of {#21-69} at the {place} foundry | - / in a light wind / during a wedding
        the {place} museum / the museum in {place} | returned {#3-19} fake {road} masks to {place2} and kept {#2-9} real ones hidden | - / in a cellar / after a ceremony
        restorers in {place} / the restorers in {place} | painted over {#3-19} square metres of the {road} fresco after {firm} gave them {#2-9} days | - / in the spring / last autumn
        the city of {place} / {place} city hall | paid {firm} ${#2-9} million for a {road} memorial that {#41-79} per cent of {place2} had voted down | - / without a tender / in a referendum
        thieves in {place} / a gang in {place} | carried {#3-19} gold coins out of the {road} Museum at {clock} with keys cut in {place2} | - / on a Sunday / during a lull
        builders for {firm} / workmen for {firm} | broke up {#21-69} gravestones from {place} to pave the {road} car park in {place2} | - / in a single week / last August"""),
    filler=lines("""the {thing} in {place2} [drew|attracted] {#110-890} {people} on {weekday}
        scaffolding [went up|was put] around the {thing} for {#2-9} months
        entry to the {thing} [cost|was] ${#3-19} for {people} and free after {clock}
        a crack in the {thing} was [measured|found] to be {#3-19} millimetres wide
        {#20-90} {people} [signed|wrote in] the visitors' book at the {thing} before {clock}
        {firm} [lent|gave] {#3-19} pictures to the {thing} in {place}
        the lights above the {thing} [failed|went out] for {#20-90} minutes on {weekday}
        a stonemason from {place2} [spent|worked] {#20-300} days on the {thing}"""),
    headlines=lines("""{place} {thing} reopens after {#2-9} years
        Missing: {#3-19} pictures from {place2}
        {people} mourn the {place} {thing}
        A monument too far? {place2} argues
        {firm} pays for new {place} {thing}"""),
    works=lines("""Stones of {place}: A Guide
        Stolen Bronze: The {road} Affair
        The Saints of {place2}"""),
)

EPIDEMIC = Topic(
    name="epidemic",
    roles=lines("""Dr|the chief epidemiologist|chief epidemiologist|an epidemiologist
        Minister|the minister of public health|public health minister|a minister
        Professor|a professor of virology|virology professor|a professor
        Director|the director of the infectious diseases institute|infectious diseases director|a health official
        Nurse|the nurse in charge of the isolation ward|isolation ward nurse|a nurse
        Governor|the governor of the lake province|lake province governor|a governor
        Imam|an imam who runs a quarantine kitchen|quarantine kitchen head|an imam"""),
    bodies=split("Health Institute|Vaccine Board|Nurses Federation|Disease Centre"),
    things=split(
        "isolation ward|vaccination tent|testing station|bus station|cold store|market hall|quarantine hotel|sick bay"
    ),
    people=split("patients|nurses|vaccinators|market traders|pupils|contacts|travellers"),
    cores=lines("""the laboratory in {place} / a laboratory in {place} | mislabelled {#110-890} swabs from {place2} for {#3-19} days before {firm} checked the {road} freezer | - / in the second wave / last January
        health officers in {place} / the health office in {place} | sat on {#11-48} cholera cases for {#3-19} days so that the {road} festival in {place2} could go ahead | - / as planned / in full
        {firm} / the drug maker {firm} | shipped {#110-890} boxes of expired vaccine to {place} under {road} labels dated {#2-9} months later | - / by air / in April
        the first patient in {place} / a patient in {place} | shared a ward at {road} Hospital with {#11-48} others for {#2-9} nights before a test reached {place2} | - / in March / in the second wave
        water from the {road} well / the {road} well water | sickened {#110-390} children in {place} after {firm} turned off {#2-9} chlorine pumps | - / to save money / over a holiday
        border guards at {place} / the border post at {place} | let in {#110-890} travellers from {place2} in {#3-19} hours without using the {road} scanners | - / in June / on a Sunday"""),
    filler=lines("""the {thing} in {place2} [opened|began work] at {clock} with {#11-60} {people} in line
        {#20-300} doses were [given|handed out] at the {thing} on {weekday}
        schools near the {thing} [stayed|were] shut for {#3-19} days
        {people} [wore|put on] masks inside the {thing} in {place} from {weekday}
        a lorry with {#11-60} oxygen bottles [reached|got to] the {thing} at {clock}
        {firm} [made|produced] {#110-890} test kits a day in {place2}
        the fever clinic beside the {thing} [saw|examined] {#20-300} {people} in {#2-9} hours
        the number of {people} in quarantine near {place2} [fell|dropped] to {#20-300}"""),
    headlines=lines("""{place} lifts travel ban
        {#20-300} new cases around {place2}
        {people} queue for jabs in {place}
        Is the outbreak over? {place2} waits
        {place} {thing} to close on {weekday}"""),
    works=lines("""Fever: {place} in the Plague Year
        The {road} Strain
        Counting the Sick of {place2}"""),
)

QUAKE = Topic(
    name="quake",
    roles=lines("""Professor|a professor of seismology|seismology professor|a professor
        Governor|the governor of the quake zone|quake zone governor|a governor
        Chief|the chief of civil protection|civil protection chief|a rescue official
        Engineer|the engineer who surveys damaged buildings|damage survey engineer|an engineer
        Captain|a captain of the mountain rescue|mountain rescue captain|a rescuer
        Mayor|the mayor of the worst-hit town|worst-hit town's mayor|a mayor
        Minister|the minister for reconstruction|reconstruction minister|a minister"""),
    bodies=split("Seismic Institute|Relief Fund|Civil Protection|Engineers Chamber"),
    things=split("tent camp|sports stadium|landslide|collapsed school|rail bridge|water main|relief depot|minaret"),
    people=split("survivors|rescuers|homeless families|volunteers|orphans|dog handlers|masons"),
    cores=lines("""the {place} quake / the earthquake at {place} | levelled {#41-190} houses along {road} Street in {#11-48} seconds and cut {place2} off from power | - / before sunrise / on market day
        {firm} / the builder {firm} | saved ${#210-890},000 on steel for the {road} tower that buried {#11-48} tenants in {place} | - / as they slept / in February
        the warning siren in {place} / sirens in {place} | sounded {#3-19} minutes late because {firm} had moved the {road} sensor to {place2} | - / to cut costs / without notice
        rescuers in {place} / rescue teams in {place} | dug with bare hands at {road} School for {#21-69} hours until {#2-9} cranes from {place2} arrived | - / in the rain / on the third day
        aid for {place} / relief goods for {place} | lay in a {road} hangar for {#3-19} days because {place2} wanted ${#21-69} duty on each tent | - / in cash / last winter
        the {road} dam / the old {road} dam | lost {#2-9} metres of its crest and forced {#410-990} people out of {place} by {clock} | - / on foot / after an aftershock"""),
    filler=lines("""{#20-300} {people} [spent|passed] the night near the {thing} in {place2}
        an aftershock at {clock} [shook|rattled] the {thing} for {#3-19} seconds
        a field kitchen beside the {thing} [cooked|made] {#410-990} meals on {weekday}
        {people} [searched|combed] the {thing} with {#2-9} dogs until {clock}
        the road from {place} to the {thing} was [blocked|cut] in {#3-19} places
        {firm} [sent|donated] {#11-60} generators to the {thing} in {place2}
        bulldozers [worked|ran] for {#20-90} hours at the {thing} without a pause
        a house near the {thing} [leaned|tilted] by {#3-19} degrees and was fenced off from {people}"""),
    headlines=lines("""{place} digs on after {#3-19} hours
        Second tremor rattles {place2}
        {people} sleep in the open in {place}
        Aid reaches {place2} {thing}
        After the quake: rebuilding {place}"""),
    works=lines("""When {place} Fell
        Sand and Cement: How {road} Tower Was Built
        The Long Night of {place2}"""),
)

TENNIS = Topic(
    name="tennis",
    roles=lines("""Coach|the coach of the national team|national team coach|a coach
        President|the president of the tennis federation|tennis federation president|a federation official
        Referee|the tournament referee|tournament referee|a referee
        Dr|a doctor on the players' tour|players' tour doctor|a doctor
        Investigator|the lead investigator of match fixing|match fixing investigator|an investigator
        Señora|a former champion who now owns an academy|former champion|a former champion
        Senator|a senator on the sports committee|sports committee senator|a senator"""),
    bodies=split("Tennis Federation|Integrity Unit|Players Council|Umpires Association"),
    things=split(
        "centre court|practice hall|players' lounge|clubhouse|ticket office|media centre|scoreboard|clay court"
    ),
    people=split("players|ball girls|spectators|coaches|line judges|juniors|club members"),
    cores=lines("""the top seed in {place} / the top seed at the {place} Open | threw {#3-9} games of a {road} Cup match for ${#21-69},000 from a {place2} gambler | - / in the third set / last summer
        the umpire at {place} / a line judge at {place} | overruled {#3-19} calls on the {road} court after {firm} paid for a week in {place2} | - / in a spa / with family
        the tennis federation / tennis federation officers | spent ${#210-890},000 of {place} academy money on {#2-9} boxes at the {road} Stadium | - / for friends / in one season
        the finalist from {place} / the {place} finalist | failed {#2-9} drug tests in {#3-19} months before {firm} withdrew the {road} sponsorship | - / in July / without a word
        {firm} / the sponsor {firm} | gave {#11-48} players from {place} rackets strung below {#3-19} kilos at the {road} factory in {place2} | - / by mistake / to save string
        organisers in {place} / the organisers in {place} | played {#3-19} matches in {#39-44}-degree heat on {road} Court while {firm} counted {#11-48} fainting spectators | - / in one afternoon / last January"""),
    filler=lines("""play in {place2} was [stopped|halted] for {#20-90} minutes at {clock}
        {#410-990} {people} [watched|saw] the doubles in {place2} on {weekday}
        the tie-break in {place2} [lasted|took] {#20-90} minutes and went to {#11-29} points
        {people} [swept|dried] the {thing} with {#3-19} brooms before {clock}
        the prize in {place} was [raised|lifted] to ${#20-900},000 by {firm}
        a qualifier from {place2} [hit|served] {#11-60} aces in {#2-9} matches
        strawberries at the {thing} [cost|were] ${#3-19} a bowl on {weekday}
        {firm} [built|put up] the {thing} in {#2-9} months for {#410-990} {people}"""),
    headlines=lines("""Rain washes out {weekday} in {place}
        {place2} through to semi-finals
        {people} win the day at {place} Open
        Draw made for {road} Cup
        From {place2} to centre court in {#2-9} years"""),
    works=lines("""Advantage {place}: A Life in Tennis
        Fixed: The {road} Cup Scandal
        Clay and Glory in {place2}"""),
)

CYCLING = Topic(
    name="cycling",
    roles=lines("""Director|the race director|race director|a race official
        Commissaire|the chief commissaire|chief commissaire|a race judge
        Dr|a physician with the anti-doping agency|anti-doping physician|a physician
        Manager|the manager of the champion's team|team manager|a team manager
        President|the president of the riders' union|riders' union president|a riders' representative
        Mayor|the mayor of a stage town|stage town mayor|a mayor
        Mechanic|a mechanic who left the team in spring|former team mechanic|a mechanic"""),
    bodies=split("Cycling Union|Doping Laboratory|Riders Association|Race Jury"),
    things=split("finish line|feed zone|team bus|velodrome|time-trial course|podium|mountain pass|press room"),
    people=split("riders|mechanics|soigneurs|fans|motorcyclists|stewards|sprinters"),
    cores=lines("""the leader of the {place} Tour / the race leader in {place} | used a motor in a {road} frame on {#3-9} stages between {place2} and the {firm} finish | - / in plain sight / in the mountains
        the doctor of the {firm} team / the {firm} team doctor | stored {#11-48} blood bags in a {place} butcher's fridge under the name {road} | - / for a season / before the spring races
        marshals at {place} / race marshals at {place} | sent {#11-48} riders down {road} Hill towards a {firm} lorry at {clock} | - / against the traffic / in thick fog
        the {place} velodrome / the new {place} velodrome | cost {place2} ${#2-9} million more than {firm} had quoted for the {road} track | - / in the end / in 2028
        the peloton / most of the peloton | stopped for {#21-69} minutes on {road} Pass because {#3-9} riders from {place} refused to start without pay from {firm} | - / in the snow / on the queen stage
        the organisers of the {place} race / the {place} race organisers | cut {#11-48} kilometres from the {road} stage after {place2} asked ${#21-69},000 for its road | - / at night / in May"""),
    filler=lines("""the break was [caught|reeled in] {#2-9} kilometres from {place2} on {weekday}
        {#20-90} {people} [crashed|went down] near the {thing} in {place2}
        the winner [averaged|rode at] {#38-49} kilometres an hour over {#110-190} kilometres
        {people} [handed|passed] up {#110-890} bottles at the {thing} in {place}
        a puncture near the {thing} [cost|took] a favourite {#20-90} seconds
        {firm} [extended|renewed] its contract with {#3-19} {people} on {weekday}
        the climb out of {place2} [began|started] at {clock} in front of {#410-990} {people}
        the caravan [threw|gave] away {#410-990} caps between {place2} and the {thing}"""),
    headlines=lines("""Sprint finish in {place}
        Stage {#4-19}: {place} to {place2}
        Crash at {place2} {thing} holds up {people}
        Yellow again in {place}
        {firm} team signs {#2-9} {people}"""),
    works=lines("""Chain Reaction: Doping in {place}
        The Road to {place2}: A Rider's Life
        Lanterne Rouge on {road} Pass"""),
)

FISHING = Topic(
    name="fishing",
    roles=lines("""Skipper|the skipper who speaks for the inshore fleet|inshore fleet leader|a skipper
        Minister|the fisheries minister|fisheries minister|a minister
        Commander|the commander of the fishery patrol|fishery patrol commander|a patrol officer
        Dr|a marine biologist at the research station|marine biologist|a marine biologist
        Commissioner|the commissioner for the sea|sea commissioner|a commissioner
        Chairman|the chairman of the fishermen's cooperative|fishermen's chairman|a fisherman
        Harbourmaster|the harbourmaster|harbourmaster|a harbour official"""),
    bodies=split("Fishermen's Cooperative|Fishery Patrol|Marine Station|Quota Office"),
    things=split("fish market|ice plant|slipway|cannery|salmon farm|net loft|harbour wall|auction hall"),
    people=split("deckhands|skippers|net makers|fishmongers|divers|anglers|crews"),
    cores=lines("""trawlers from {place} / a trawler fleet from {place} | landed {#110-890} tonnes of cod above quota at {road} Quay for {firm} in {#2-9} weeks | - / last winter / by night
        {firm} / the fish farm owner {firm} | released {#110-890},000 sick salmon into {road} Sound during {#2-9} storms off {place} | - / on purpose / in October
        the coastguard at {place} / the {place} coastguard | ignored {#3-9} calls from the {road} for {#21-69} minutes before it sank off {place2} | - / with all hands / in clear weather
        skippers in {place} / the skippers of {place} | cut {#11-48} nets belonging to {place2} on the {road} Bank and sold them to {firm} | - / for scrap / in one night
        a {firm} vessel / the {firm} vessel | fished {#3-19} nights inside the {road} reserve with its tracker ashore in {place} | - / in the spawning season / without lights
        the crew of a {place2} trawler / deckhands on a {place2} trawler | lived on rice for {#21-69} days off {place} while {firm} kept {#11-48} passports at {road} House | - / last year / in March"""),
    filler=lines("""traders at the {thing} [sold|shifted] {#20-300} boxes of herring by {clock}
        {#11-60} boats [stayed|lay] in harbour beside the {thing} on {weekday}
        diesel at the {thing} [rose|went up] to ${#2-9} a litre for {people}
        {people} [mended|repaired] nets near the {thing} for {#2-9} hours
        the price of mackerel in {place} [fell|sank] by {#3-19} per cent after {weekday}
        {firm} [employed|had] {#20-300} {people} at the {thing} and {#11-60} in {place2}
        a storm [tore|ripped] {#3-19} metres of roof off a shed near the {thing} at {clock}
        the survey ship [made|hauled] {#11-60} test catches off {place2} in {#2-9} days"""),
    headlines=lines("""{people} blockade {place} {thing}
        Cod quota cut by {#3-19} per cent
        {place2} fleet stays home on {weekday}
        Missing boat found off {place}
        {firm} to build {#2-9} trawlers in {place2}"""),
    works=lines("""Empty Nets: The End of Fishing in {place}
        The Wreck of the {road}
        Salt: A History of {place2} Harbour"""),
)

SECOND = (COURT, MONUMENT, EPIDEMIC, QUAKE, TENNIS, CYCLING, FISHING)
