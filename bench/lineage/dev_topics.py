"""The topics of the dev templates: word lists and frames."""

from sentences import Topic, lines, split

_TIMES = split(
    """shortly before dawn|late on {weekday}|early on {weekday}|on {weekday} evening|around noon on {weekday}|overnight
    in the early hours of {weekday}|during the weekend|within an hour|before the first shift|after the curfew
    at the height of the rush hour|towards the end of last week|just after sunset|for the second time in a month"""
)
_PLACES = split(
    """on the edge of {town}|in the east of {town}|along the {road} road|beside the old {town} canal|near the {road} bridge
    behind the {town} bus station|in the hills above {town}|two streets from the town hall|outside the {road} market
    between {town} and the coast|in the {road} district|at the northern gate of {town}|close to the {town} ring road"""
)
_PEOPLE = split(
    """residents|shopkeepers|farm workers|students|dockers|passers-by|nurses|drivers|pensioners|market traders|families
    night-shift workers|tenants|commuters"""
)
_SINCE = split(
    """since the spring|for most of the year|ever since the {road} agreement|over the past three weeks|after months of warnings
    despite two earlier promises|in spite of the cold|under the rules of last year|without telling the council
    against the advice of engineers|with the knowledge of the ministry|as the talks went on"""
)

CONFLICT = Topic(
    name="conflict",
    named=lines("""Colonel|a spokesman for the Northern Command|the command's spokesman
        General|the commander of the {town} garrison|the garrison's commander
        |the deputy defence minister|the deputy defence minister
        |the mayor of {town}|the town's mayor
        Major|an officer of the observer mission|an officer of the observer mission
        Dr|the head of the {town} clinic|the head of the clinic
        |a lawmaker from {town}|a lawmaker from the region
        |the governor of {town} province|the province's governor"""),
    unnamed=split(
        """a security official|two military officials|officials|witnesses|residents|a hospital source|rescue workers
        a senior commander|local activists|two diplomats|a person close to the talks|a Western official|medics"""
    ),
    documents=split("an army statement|a report by the observers|an internal memo|a letter to the council|a field report"),
    lists={
        "event": split("attack|shelling|raid|bombardment|assault"),
        "time": _TIMES,
        "place": _PLACES,
        "people": _PEOPLE,
        "since": _SINCE,
        "weapon": split(
            """a drone|a volley of rockets|a mortar shell|a guided bomb|artillery fire|a missile|a pair of drones|tank fire
            a car bomb|a salvo of shells|a roadside charge"""
        ),
        "target": split(
            """the fuel depot|a grain store|the water works|a row of garages|the railway yard|a police post|the radio mast
            a school gymnasium|the cold store|a convoy of lorries|a pumping station|the customs house|a bakery|an ambulance"""
        ),
        "force": split(
            """government troops|the rebel brigade|border guards|the coastal militia|a reserve battalion|fighters from the hills
            the northern division|armed men in plain clothes|the garrison|a volunteer unit"""
        ),
        "loot": split(
            """ammunition|two armoured cars|stocks of diesel|the crew of a barge|radio equipment|boxes of documents|medicine
            a herd of cattle|the contents of a warehouse"""
        ),
        "deal": split(
            """the truce|a ceasefire of ten days|the prisoner exchange|the safe corridor|the withdrawal|the buffer zone
            the monitoring post|the crossing agreement"""
        ),
    },
    clauses=lines("""{weapon} [H]struck {target} {place} {time}
        {force} [H]shelled {target} {time}, [S:killing|leaving dead] [N:3-40] {people}
        [N:4-60] {people} were [S:wounded|hurt] when {weapon} hit {target} {time}
        {force} [H]burned {target} and [N:5-70] houses {place}
        {force} [H]removed {loot} from {target} {time}
        {weapon} [H]destroyed {target}, where [N:20-95] {people} had [S:sought shelter|taken refuge]
        {force} had [S:moved|shifted] {loot} to {target} {since}
        {deal} [S:collapsed|broke down] {time} after {force} [H]crossed the line {place}
        {force} [H]fired on {people} who were queuing {place}
        at least [N:12-90] {people} were still [S:missing|unaccounted for] {place}
        {force} [H]planned the attack on {target} {since}
        {people} [H]warned {force} about {weapon} {time}
        {target} was [S:empty|deserted] when {weapon} fell {place}
        [N:200-4000] {people} had left their homes {place} {since}
        {force} would [S:respect|honour] {deal} once {people} had been [S:let through|allowed to pass]
        the crew of {weapon} [H]confused {target} with a position of {force}
        {force} [H]detained [N:6-45] {people} {place} {time}
        {deal} was [S:meant|intended] to let {people} return to {target}"""),
    quotes=lines("""we heard {weapon} {time} and then {target} was gone, with [N:3-20] {people} inside it
        nobody who has seen {target} can speak of an accident, and {force} should know that
        I counted [N:5-60] bodies {place}, most of them {people}, before {force} sent us away
        there will be no talk of {deal} as long as {force} keep {people} away from {target}
        {force} came {time}, took {loot} and left {people} with nothing but the clothes they wore
        our people did not touch {target}, and whoever says that {force} did is inventing it
        if {deal} fails we shall have {people} sleeping {place} before the first snow
        they knew that {people} were in {target}, because we had told {force} {time}
        give us [N:5-40] buses and one quiet night and we will bring {people} out past {force}
        what fell {place} was {weapon}, and children were playing beside {target}"""),
    plain=lines("""The front {place} has hardly moved {since}.
        Smoke from {target} hung over the {road} road {time}.
        {Deal} was signed in {town} in front of [N:20-90] {people}.
        Shops {place} stayed shut, and {people} queued at {target}.
        The war has driven [N:2000-9000] {people} from the villages {place}.
        {Force} hold the western bank, {people} the eastern one.
        Power was cut {place} after the fire in {target}.
        Buses for {people} waited {place} {time}."""),
    headlines=lines("""{Target} in {town} hit as truce wavers
        Shelling near {town} drives {people} from homes
        {town} counts its dead after attack on {target}
        Fire at {target} tests the truce in {town}
        {Force} under pressure over {town} attack
        After {deal}, a night of fire in {town}"""),
)

COURTS = Topic(
    name="courts",
    named=lines("""|the prosecutor in {town}|the town's prosecutor
        Judge|the presiding judge|the presiding judge
        |a lawyer for the defendants|a lawyer for the defendants
        Inspector|the lead investigator|the lead investigator
        |a director of {company}|a director of the firm
        |the chairwoman of the audit board|the chairwoman of the audit board
        Professor|a forensic accountant|a forensic accountant
        |the company's former treasurer|the company's former treasurer"""),
    unnamed=split(
        """a person familiar with the inquiry|two former employees|prosecutors|investigators|a lawyer in the case|officials
        a court clerk|a juror|three witnesses|a police source|a senior banker|auditors"""
    ),
    documents=split("the indictment|court papers|an audit report|a sealed affidavit|a police file|minutes of the board"),
    lists={
        "event": split("fraud case|trial|embezzlement|inquiry"),
        "time": _TIMES,
        "place": _PLACES,
        "people": split(
            "shareholders|savers|pensioners|subcontractors|cleaners|clerks|jurors|tenants|bidders|suppliers|creditors|trainees"
        ),
        "since": _SINCE,
        "actor": split(
            """the accountant|the firm's founder|a retired notary|the deputy treasurer|the contractor|two brothers from {town}
            the fund's manager|a customs broker|the former mayor|the surveyor|the chief clerk|a bank's branch manager"""
        ),
        "money": split(
            """the pension fund|a loan of the harbour bank|the building grant|the deposits of {people}|a reserve account
            the flood relief money|the school's endowment|advance payments|a bond issue|the cash box"""
        ),
        "paper": split(
            """invoices|land registers|three contracts|the minutes|payslips|delivery notes|tender documents|share certificates
            the cash book|bank guarantees|emails|receipts"""
        ),
        "step": split(
            """an appeal|a retrial|bail|the transfer of the case|a plea bargain|the seizure of the yacht|a closed hearing
            the release of the tapes|a new jury"""
        ),
    },
    clauses=lines("""{actor} [H]moved [N:2-90] million crowns out of {money} {since}
        {actor} [H]forged {paper} to hide losses in {money}
        {people} [H]received {paper} {time} and signed them unread
        {actor} [H]bribed a clerk {place} to lose {paper}
        {actor} [H]destroyed {paper} {time}, a day before the search
        [N:4-60] {people} had [S:lost|been robbed of] their savings in {money}
        {company} [H]concealed {paper} from {people} {since}
        the court would [S:rule|decide] on {step} {time}
        {actor} faced up to [N:3-25] years in prison over {money}
        police [H]copied {paper} in a flat {place}
        {actor} [H]transferred {money} to a firm {place}
        {step} had been [S:refused|turned down] because {paper} were missing
        [N:11-80] boxes of {paper} were found {place} {time}
        {actor} [H]pressed {people} to withdraw their complaint about {money}
        {company} knew about {paper} {since}
        {actor} was [S:questioned|interviewed] for [N:3-14] hours about {money}
        {people} [H]asked for {step} {since}
        {paper} [H]showed that {actor} drew on {money} {time}"""),
    quotes=lines("""I signed {paper} because {actor} told me that {money} depended on it, and nobody read them
        this court will not grant {step} to people who have burned {paper} {time}
        my client never saw {money}, never met {actor} and never set foot in the office {place}
        for [N:3-20] years {people} were told that {money} was safe, and for as long it was a lie
        you may call {paper} careless, but nobody can call what {actor} did an oversight
        we asked for {step} {time}, and we shall ask again when {paper} are on the table
        {actor} sat across from {people}, smiled and spoke of {money} as if it were his own
        without {paper} there is no case, and without {actor} there are no {paper}
        I have worked [N:10-40] years in this building and have never seen {step} granted {time}
        whoever took {money} knew the cash book better than {actor} did"""),
    plain=lines("""The trial in {town} has drawn {people} {since}.
        {Paper} were read out in a packed courtroom {time}.
        {Company} employs [N:120-900] {people} {place}.
        {Step} is rare in cases about {money}.
        The defendants listened to {paper} without looking up.
        Outside, {people} held up copies of {paper}.
        The verdict on {money} is expected {time}.
        {Actor} left the building {place} by a side door."""),
    headlines=lines("""Court in {town} hears of missing {paper}
        {Actor} denies taking money from {company}
        {Company} trial: {people} wait for answers
        Judge weighs {step} in {town} fraud case
        How {money} vanished in {town}"""),
)

POLITICS = Topic(
    name="politics",
    named=lines("""|the finance minister|the finance minister
        |the leader of the Harbour Party|the leader of the Harbour Party
        Senator|who chairs the budget committee|the head of the budget committee
        |the government's chief whip|the government's chief whip
        |a spokeswoman for the presidency|a spokeswoman for the presidency
        Councillor|a member for {town}|a councillor from the town
        |the ombudsman|the ombudsman
        |the head of the teachers' union|the head of the teachers' union"""),
    unnamed=split(
        """a senior aide|two ministers|party officials|a government source|lawmakers|a cabinet member|three councillors
        a civil servant|campaign workers|union leaders|an official in the presidency|a person close to the minister"""
    ),
    documents=split("a draft bill|a leaked memo|a cabinet paper|a party circular|a committee report|an opinion poll"),
    lists={
        "event": split("vote|dispute|row|deal"),
        "time": _TIMES,
        "place": _PLACES,
        "people": split(
            "teachers|fishermen|nurses|landlords|first-time voters|civil servants|bus drivers|ferrymen|renters|dairy farmers"
        ),
        "since": _SINCE,
        "actor": split(
            """the minister|the prime minister's brother|the opposition|the coalition's smaller partner|the president's office
            the upper house|the treasury|the budget committee|the party's youth wing|the electoral board|the speaker"""
        ),
        "bill": split(
            """the harbour tax|the water bill|the rent freeze|the language law|the pension reform|the mining licence
            the border levy|the school act|the new constituency map|the broadcasting fee|the amnesty"""
        ),
        "move": split(
            """a vote of confidence|a snap election|a recount|a cabinet reshuffle|a referendum|a walkout|an inquiry
            a second reading|a boycott|a compromise"""
        ),
        "favour": split(
            """a seat on the board|a villa {place}|campaign money|free flights|a consultancy|the promise of a ministry
            a discounted flat|shares in {company}"""
        ),
    },
    clauses=lines("""{actor} [H]offered {favour} to [N:3-30] lawmakers {time}
        {actor} [H]blocked {bill} {since}
        {bill} would [S:cost|burden] {people} [N:20-900] crowns a year
        {actor} [H]promised {people} to drop {bill} {time}
        {move} was [S:likely|probable] unless {actor} [H]changed course
        [N:11-70] members of the house would [S:oppose|vote against] {bill}
        {actor} [H]redrafted {bill} at the request of {company}
        {company} [H]paid for {favour} {since}
        {actor} [H]discussed {move} with {people} {place}
        {people} had been [S:kept in the dark|told nothing] about {bill} {since}
        {actor} would [S:seek|call for] {move} if {bill} failed {time}
        {bill} [H]failed because {actor} lacked [N:2-15] votes
        {actor} [H]accepted {favour} before the debate on {bill}
        ballots from [N:3-40] polling stations {place} [H]disappeared {time}
        {actor} [H]ordered a poll on {bill} {time}
        {people} {place} [H]collected [N:2000-9000] signatures against {bill}
        {actor} had [S:met|seen] envoys of {company} {since}
        {move} [H]cost {actor} the support of {people}"""),
    quotes=lines("""I will not vote for {bill} while {people} pay for it and {actor} looks the other way
        {actor} came to {town}, shook hands with {people} and forgot {bill} on the train home
        if it takes {move} to stop {bill}, then let us have it {time}
        nobody in this house was offered {favour}, least of all by {actor}
        there are [N:12-60] of us, and not one has been asked about {bill} {since}
        call it {move} or call it theatre, {people} will not be better off for it
        the truth about {bill} is that {actor} wrote it for {company}
        we have the votes, we have {people} behind us and we have had enough of {actor}
        {favour} was never on the table, and {bill} was never for sale
        my grandmother could draft {bill} better than {actor} did {time}"""),
    plain=lines("""{Bill} has divided {town} {since}.
        {People} blocked the road {place} {time}.
        {Move} would be the [S:third|third such vote] since {actor} took over.
        The house sat until [N:2-5] in the morning over {bill}.
        {Actor} has [N:30-80] seats, too few for {bill}.
        {Company} gives work to {people} {place}.
        Posters against {bill} went up {place}.
        {People} are to be heard on {bill} {time}."""),
    headlines=lines("""{Bill} splits coalition in {town}
        {Actor} faces {move} over {bill}
        {People} rally against {bill}
        Who wrote {bill}? {town} wants to know
        {Company} and the fight for {bill}"""),
)

ACCIDENTS = Topic(
    name="accidents",
    named=lines("""Captain|the harbour master of {town}|the harbour master
        |the chief fire officer|the chief fire officer
        |a spokeswoman for {company}|a company spokeswoman
        Sergeant|of the mountain rescue|a mountain rescuer
        |the transport minister|the transport minister
        Dr|a surgeon at {town} hospital|a surgeon at the hospital
        |the secretary of the railwaymen's union|the union's secretary
        |a structural engineer|a structural engineer"""),
    unnamed=split(
        """firefighters|a rescue official|survivors|witnesses|two crew members|police|a hospital spokesman|neighbours
        an engineer at the plant|inspectors|a company official|divers"""
    ),
    documents=split("a preliminary report|the ship's log|a maintenance record|an inspection notice|a letter from the insurers"),
    lists={
        "event": split("accident|collision|disaster|fire"),
        "time": _TIMES,
        "place": _PLACES,
        "people": split(
            "passengers|miners|schoolchildren|hikers|crew members|day-trippers|welders|anglers|campers|pilgrims|cyclists"
        ),
        "since": _SINCE,
        "vehicle": split(
            """the ferry|a goods train|the cable car|a coach from {town}|the night express|a tanker lorry|a fishing boat
            a light aircraft|the chairlift|a tram|the dredger|a crane"""
        ),
        "fault": split(
            """a worn brake|a broken weld|a blocked valve|a loose rail|a cracked axle|a faulty signal|a short circuit
            a missing bolt|water in the fuel|an open hatch|a frayed cable"""
        ),
        "site": split(
            """the gravel pit|the paper mill|the swimming baths|the viaduct|the dry dock|the grain silo|the quarry
            the level crossing|the boiler house|the weir|the tunnel"""
        ),
    },
    clauses=lines("""{vehicle} [H]rammed {site} {time}, [S:injuring|hurting] [N:4-60] {people}
        {fault} [H]caused the fire on {vehicle} {time}
        [N:3-30] {people} were [S:pulled|dragged] from {vehicle} {place}
        {company} [H]ignored {fault} {since}
        {vehicle} [H]passed a red light before {site}
        {people} [H]reported {fault} on {vehicle} {time}
        {vehicle} carried [N:20-300] {people}, more than it was [S:licensed|allowed] to
        the driver of {vehicle} [H]skipped the check for {fault}
        part of {site} [H]collapsed on {people} {time}
        smoke from {site} [H]reached {people} {place}
        {vehicle} had been [S:repaired|mended] only [N:2-20] days before
        {company} [H]delayed work on {site} {since}
        inspectors [H]missed {fault} in {site} {time}
        {people} waited [N:3-12] hours {place} before help [S:came|arrived]
        the captain [H]turned {vehicle} too late {place}
        [N:5-40] {people} were [S:treated|looked after] for smoke and cold {place}
        {fault} was [S:found|discovered] in {vehicle} {since}
        {site} would stay [S:closed|shut] until {fault} had been explained"""),
    quotes=lines("""there was a bang, {vehicle} tilted and {people} slid past me towards the door
        I have driven {vehicle} for [N:5-30] years, and {fault} like this does not come out of nowhere
        we told {company} about {fault} {time}, and we were told to keep {vehicle} running
        the water came up to our knees, and {people} passed the children out over the roof of {vehicle}
        nobody should lose a life {place} because of {fault} that costs ten crowns
        we got [N:6-50] {people} out of {site} before the second wall went
        {site} was checked {time}, and I would have let my own children near it
        all I saw of {vehicle} was a light, and then {people} were screaming
        you cannot blame {fault} for what {company} failed to do {since}
        when {people} asked for help {place}, the line was engaged"""),
    plain=lines("""{Site} has been a place of work for {people} for [N:40-95] years.
        {Vehicle} lay on its side {place} {time}.
        Flowers were laid {place} by {people}.
        Rain had made {site} slippery {since}.
        {Company} runs {vehicle} and owns {site}.
        Helicopters searched {place} {time}.
        {Vehicle} is to be raised {time}.
        It is the [S:worst|gravest] accident at {site} since the war."""),
    headlines=lines("""{Vehicle} accident leaves {town} in mourning
        Inquiry looks at {fault} after {town} disaster
        {Company} faces questions over {site}
        {People} rescued from {vehicle} near {town}
        What went wrong at {site}"""),
)

HEALTH = Topic(
    name="health",
    named=lines("""Dr|the chief medical officer|the chief medical officer
        |the health minister|the health minister
        Professor|who led the study|the head of the study
        |a spokesman for {company}|a company spokesman
        Sister|the matron of {town} infirmary|the infirmary's matron
        |the director of the water board|the water board's director
        |the head of the patients' league|the head of the patients' league
        Dr|a toxicologist|a toxicologist"""),
    unnamed=split(
        """doctors|a hospital manager|two nurses|health officials|a laboratory worker|patients|a ministry official
        pharmacists|scientists|relatives|a former inspector|staff at the clinic"""
    ),
    documents=split("a laboratory report|a ministry circular|a study|test results|an inspection report|patient records"),
    lists={
        "event": split("outbreak|contamination|poisoning|scandal"),
        "time": _TIMES,
        "place": _PLACES,
        "people": split(
            "patients|infants|carers|volunteers|hospital cooks|toddlers|new mothers|blood donors|schoolgirls|diabetics|porters"
        ),
        "since": _SINCE,
        "agent": split(
            """the bacteria|a solvent|the virus|mould spores|lead|a batch of the vaccine|the painkiller|a cleaning fluid
            the water from {town}|spoilt milk|asbestos dust|the sedative"""
        ),
        "ward": split(
            """the children's ward|the pharmacy|the east wing|a nursing home|the dialysis unit|the canteen|the laboratory
            the maternity ward|a village school|the blood bank|the drinking fountain"""
        ),
        "remedy": split(
            """a recall|quarantine|free testing|a boil-water order|new filters|a second dose|the closing of the wing
            a public inquiry|more beds|compensation"""
        ),
    },
    clauses=lines("""{agent} [H]entered {ward} {time}
        {agent} [H]killed [N:2-20] {people} in {ward}
        {company} [H]supplied {agent} to {ward} {since}
        [N:5-80] {people} had [S:fallen ill|become sick] {place} {time}
        tests {place} [H]traced {agent} to {ward}
        {ward} [H]reused needles on {people} {since}
        {company} [H]withheld results about {agent} from {people}
        {remedy} would be [S:offered|available] to {people} {time}
        {people} [H]complained about {agent} {time}
        staff of {ward} [H]discarded [N:12-90] samples of {agent}
        {agent} [H]harmed {people} who had been treated {place}
        {remedy} had been [S:delayed|put off] {since}
        the level of {agent} was [N:3-40] times the [S:limit|permitted value] in {ward}
        {company} [H]tested {agent} on {people} {since}
        {ward} was [S:cleaned|disinfected] {time} because of {agent}
        [N:3-30] {people} were [S:kept|held] in {ward} overnight
        the ministry [H]approved {agent} without {remedy}
        {people} {place} [H]refused {remedy}"""),
    quotes=lines("""we lost [N:2-12] {people} in one week, and nobody from {ward} would tell us why
        {agent} does not walk into {ward} by itself, somebody carried it there {time}
        I would give {remedy} to my own mother, and I would give it to her {time}
        the samples were clean, {ward} was clean, and yet {people} kept falling ill
        what {people} need now is {remedy}, not another table about {agent}
        {company} knew what {agent} does to {people}, and it sold the stuff {since}
        for [N:4-30] nights I sat in {ward} and wrote down who came in and who did not leave
        there is no reason for {people} {place} to be afraid of {agent}
        if {remedy} had come {time}, {ward} would be full of healthy {people}
        nobody washed, nobody asked and nobody thought of {agent} in {ward}"""),
    plain=lines("""{Ward} takes in {people} from {town} and the coast.
        {Agent} was first described [N:30-90] years ago.
        {Remedy} is what {people} have wanted {since}.
        Tankers brought clean water {place} {time}.
        {Company} makes {agent} in a works {place}.
        Queues of {people} formed {place} {time}.
        {Ward} has [N:12-60] beds and one doctor at night.
        The ministry gave out leaflets about {agent} {place}."""),
    headlines=lines("""{Agent} found in {ward} in {town}
        {People} in {town} wait for {remedy}
        {Company} under fire over {agent}
        {Ward} closed as {people} fall ill
        {town} asks how {agent} got into {ward}"""),
)

TOPICS = (CONFLICT, COURTS, POLITICS, ACCIDENTS, HEALTH)
