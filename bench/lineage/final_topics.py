"""The topics of the final templates: word lists and frames. Not to be read by those who work on the solver."""
# ruff: noqa: E501  (lists read better unbroken)

from sentences import Topic, lines, split

TIMES = split(
    """at first light|after {weekday}'s storm|by {weekday} lunchtime|a little past midnight|on the morning of {weekday}
    between two and three in the afternoon|three days after the funeral|during {weekday}'s shift change|as church bells rang
    on the eve of the fair|halfway through the week|in broad daylight|well after closing time|as schools let out|that same night"""
)
PLACES = split(
    """below the {road} dam|at a farm west of {town}|on the {town} seafront|in a cul-de-sac off {road} Street
    opposite the {town} post office|underneath the {road} flyover|by the second {town} lock|in the old barracks
    on platform two of {town} station|across the estuary from {town}|inside the {road} arcade|at the {road} roundabout
    beyond the allotments|on the fields around {town}"""
)
SINCE = split(
    """from the first day onwards|year after year|without so much as a receipt|through most of the winter|until the money ran out
    in breach of its own rules|on the advice of a consultant|long before anyone complained|in four separate cases
    while the ombudsman looked on|contrary to what had been agreed|as late as last month|for want of a better plan"""
)

POLICING = Topic(
    name="policing",
    named=lines("""Chief Superintendent|who runs the {town} division|the division's head
        |the interior minister|the interior minister
        |a barrister for the marchers|the marchers' barrister
        Commissioner|of the police complaints authority|the complaints commissioner
        |the vicar of {town}|the vicar
        |an organiser of the march|a march organiser
        Constable|a member of the mounted unit|a mounted officer
        |the secretary of the police federation|the federation's secretary"""),
    unnamed=split(
        """onlookers|an officer who was there|two marchers|detectives|a custody sergeant|stewards|shop owners|paramedics
        a legal observer|interior ministry sources|an off-duty guard|a bus conductor"""
    ),
    documents=split("a use-of-force form|the duty roster|a control room transcript|a coroner's note|a leaked briefing"),
    lists={
        "event": split("crackdown|riot|march|siege|police shooting"),
        "time": TIMES,
        "place": PLACES,
        "since": SINCE,
        "crowd": split(
            """marchers|football supporters|sixth-formers|picketing printers|hecklers|strikers|squatters|cyclists|refuse collectors
            bystanders|union members|street musicians"""
        ),
        "unit": split(
            """mounted police|the riot squad|a dog team|plain-clothes men|the tactical unit|two constables|private guards
            the water-cannon crew|motorcycle officers|a snatch squad"""
        ),
        "means": split(
            """tear gas|rubber bullets|batons|stun grenades|pepper spray|a water cannon|wooden shields|kettling|dogs
            a battering ram|flares"""
        ),
        "record": split(
            """body-camera film|the custody log|radio traffic|a notebook|fingerprints|the arrest sheets|CCTV from the arcade
            medical notes|drone pictures|the visitors' book"""
        ),
    },
    clauses=lines("""as [N:200-6000] {crowd} gathered {place}, {unit} [H]used {means} without warning
        {unit} [H]pushed back {crowd} with {means} {time}
        it was {crowd} who [H]attacked {unit} first, {place}
        of [N:14-90] people arrested {time}, most were [S:released|let go] without charge
        {record} [H]vanished after {unit} had handed it in {time}
        {unit} [H]altered {record} {since}
        no order to use {means} had been [S:given|issued] {time}
        {crowd} were held {place} for [N:3-19] hours with nothing to drink
        {means} [H]injured [N:5-70] {crowd}, two of them [S:gravely|badly]
        {unit} [H]followed {crowd} home {since}
        somebody among {crowd} [H]pulled a knife on {unit} {place}
        the interior ministry [H]authorised {means} against {crowd} {time}
        {record} [H]contradicted what {unit} had told the inquest
        {unit} and {crowd} had been [S:talking|negotiating] {place} {time}
        some [N:30-400] {crowd} [H]planned to occupy the old barracks {time}
        {unit} [H]lost sight of {crowd} {place}
        {means} would no longer be [S:carried|used] by {unit} {place}
        {unit} [H]entered [N:3-40] flats {place} without a warrant"""),
    quotes=lines("""one moment {crowd} were singing, the next {unit} came at us with {means}
        I have policed this city for [N:9-33] years and never had to draw {means} on {crowd}
        show me {record}, show me anything, because so far {unit} have shown us nothing
        they put [N:8-40] [S:of us|people|{crowd}] in a van, {time}, and [S:somebody|{unit}|one of them] laughed
        what {unit} did {place} was lawful, and {means} would be [S:right|allowed|my choice] again {time}
        my son was buying bread {place}, and {unit} took him for one of {crowd}
        [S:people here|families in {town}|my neighbours] do not fear {crowd}, they fear {means} {time}
        either {record} will be found {time} or {unit} [S:will have to explain|must answer for] it {place}
        we had asked {unit} for [N:2-12] weeks to keep {means} away from {crowd}
        when {crowd} sat down {place}, {unit} should have [S:gone home|stood back|waited] {time}"""),
    plain=lines("""Broken glass still lay {place} {time}.
        On {town}'s walls there are now [N:20-300] posters that show {unit}.
        Of the riot squad, nobody [S:has spoken|talks] {place} {time}.
        For {crowd}, {town} has been a meeting place {since}.
        Of {means}, the city keeps [N:40-800] in store {place}.
        Candles burned {place} {time}, and {crowd} sang.
        To this day {crowd} [S:have not seen|are waiting for] {record}.
        Twice {crowd} tried to reach the bridge {time}."""),
    headlines=lines("""Calls for inquiry after {unit} clash with {crowd} in {town}
        {crowd} tell of {means} in {town}
        Missing: {record} from the night of the {town} clashes
        {town} police deny {means} claims
        Anger in {town} over use of {means}"""),
)

DIPLOMACY = Topic(
    name="diplomacy",
    named=lines("""Ambassador|the envoy to the {town} talks|the envoy
        |the foreign minister|the foreign minister
        |the national security adviser|the security adviser
        Admiral|a former head of naval intelligence|a former naval intelligence chief
        |the rapporteur on arms exports|the rapporteur
        |a defector from the {road} institute|a defector
        Baroness|who chairs the treaty commission|the commission's chairwoman
        |the consul in {town}|the consul"""),
    unnamed=split(
        """a person briefed on the talks|three delegates|intelligence officers|an embassy employee|a foreign ministry official
        a negotiator|people with knowledge of the file|a former spy|two interpreters|inspectors of the agency|an arms broker"""
    ),
    documents=split("a diplomatic cable|an export licence|a classified annex|an inspectors' log|the draft communiqué"),
    lists={
        "event": split("spy affair|summit|treaty talks|embassy break-in|arms affair"),
        "time": TIMES,
        "place": PLACES,
        "since": SINCE,
        "party": split(
            """the island republic|its northern neighbour|the delegation from {town}|the exile council|the league's secretariat
            the royal household|the military attaché|the host country|the upland states|the naval staff"""
        ),
        "goods": split(
            """centrifuge parts|night-vision sights|uranium ore|forged passports|missile casings|a cipher machine
            listening devices|detonators|satellite pictures|gyroscopes|nerve-agent samples"""
        ),
        "pact": split(
            """the straits convention|the test ban|the fisheries accord|the extradition treaty|the secret protocol
            the border survey|the sanctions list|the mutual aid clause|the overflight deal"""
        ),
        "carrier": split(
            """a freighter|a diplomatic bag|a shell company|a courier on the night train|a charter plane|an art dealer
            a furniture van|a scientific mission|a relief convoy"""
        ),
    },
    clauses=lines("""from {town}, {party} [H]shipped {goods} in {carrier} {since}
        {carrier} with [N:3-70] crates of {goods} was [S:stopped|halted] {place} {time}
        {party} [H]violated {pact} in at least [N:2-9] cases
        {party} [H]traded {goods} for a signature under {pact}
        to sign {pact}, {party} wanted [N:12-95] detainees [S:freed|set free] {time}
        {goods} [H]reached {party} by way of {carrier}
        {party} [H]planned all along to leave {pact}
        {party} [H]bugged [N:4-25] rooms {place} {time}
        {pact} was as good as [S:dead|finished] once {party} had seen {goods}
        {party} [H]recalled its envoy over {goods} {time}
        two agents of {party} [H]poisoned a courier {place}
        {carrier} [H]belonged to a cousin of {party}'s treasurer
        inspectors [H]counted {goods} {place} and found [N:6-60] too few
        {party} would [S:publish|disclose] {pact} unless {goods} were returned
        no one from {party} [H]attended the dinner {place} {time}
        {party} [H]leaked {pact} to embarrass the host
        in exchange for {goods}, {party} [H]tolerated {carrier} {since}
        the map in {pact} [H]misplaced the frontier by [N:3-30] kilometres"""),
    quotes=lines("""{pact} is not a menu from which {party} may choose what it likes {time}
        nobody ships {goods} in {carrier} by mistake, and {party} should not [S:pretend|claim|believe] so {time}
        we were [N:5-30] minutes from a handshake when {party} walked out over {goods}
        I held {goods} in my own hands, {place}, and I know who sent {carrier}
        let {party} open {carrier} [S:for inspection|to us|to the press], and {pact} can be [S:signed|saved|discussed] {time}
        the tone of {party} has changed, the substance of {pact} has not
        there were [N:3-14] of us {place}, and only {party} [S:knew about|had heard of|spoke of] {goods}
        to call {carrier} [S:a relief effort|charity|an accident] is an insult [S:to {party}|to us all|to reason] {time}
        my government has never asked for {goods} and never will, whatever {party} hands out to the press
        if {pact} falls, {goods} will be cheaper than bread {place}"""),
    plain=lines("""At the lake house {place} the curtains stayed drawn {time}.
        Under {pact}, {goods} may not leave the country.
        Between {party} and {town} [S:no flight|no ferry|no mail] has gone for [N:3-25] years.
        Flags of [N:9-60] nations hung {place}.
        For a week {carrier} has been guarded {place}.
        Not since the straits crisis had {party} gone so far.
        Photographers waited {place} {time}.
        Among those who have read {pact}, few sleep well."""),
    headlines=lines("""{goods} seized in {town}: questions for {party}
        {party} accused of breaking {pact}
        Talks on {pact} stall in {town}
        The {town} cargo: how {goods} changed hands
        Envoys leave {town} without {pact}"""),
)

WEATHER = Topic(
    name="weather",
    named=lines("""|the duty forecaster at {town}|the duty forecaster
        Colonel|in charge of the relief column|the relief commander
        |the farm minister|the farm minister
        |the dyke warden of {town}|the dyke warden
        Dr|a hydrologist at the {road} institute|a hydrologist
        |the head of the flood insurance pool|the insurance pool's head
        |who manages the {road} reservoir|the reservoir's manager
        |a district nurse in {town}|a district nurse"""),
    unnamed=split(
        """villagers|a dam engineer|volunteers|lorry drivers|a relief coordinator|meteorologists|lifeboat men|campsite owners
        an agriculture official|evacuees|a helicopter pilot|smallholders"""
    ),
    documents=split("a gauge reading|a flood map|an engineer's certificate|the evacuation plan|a damage assessment"),
    lists={
        "event": split("flood|landslide|wildfire|storm|drought"),
        "time": TIMES,
        "place": PLACES,
        "since": SINCE,
        "force": split(
            """the river|a wall of mud|the storm surge|floodwater|the fire front|hail|the gale|meltwater|a second landslide
            a tornado|the spring tide"""
        ),
        "works": split(
            """the sluice|an earth dam|the sea wall|a culvert|the pumping house|a firebreak|sandbag dykes|the spillway
            drainage ditches|the weather mast|a row of poplars"""
        ),
        "victims": split(
            """holidaymakers|dairy cows|caravan dwellers|beekeepers|fruit pickers|pensioned miners|monks|fish farmers
            fairground workers|smallholders' families|lock keepers"""
        ),
        "aid": split(
            """tents|drinking water|field kitchens|inflatable boats|generators|blankets|seed corn|hay|typhoid serum
            emergency loans|radios"""
        ),
    },
    clauses=lines("""within [N:6-50] minutes {force} [H]topped {works} {place}
        had {works} been [S:repaired|mended], {force} would have spared {victims}
        {force} [H]drowned [N:3-38] {victims} {place}
        somebody [H]opened {works} {time} to save the golf course
        {works} [H]failed because nobody had cleared it {since}
        for {victims} {place}, {aid} came [N:2-9] days too late
        part of {aid} [H]ended up on a market {place}
        {force} [H]cut off [N:40-900] {victims} {time}
        {force} had [S:swept|carried] {victims} more than [N:2-15] kilometres downstream
        contractors [H]skimped on concrete for {works} {since}
        {victims} [H]ignored two warnings about {force}
        to reach {victims}, boats [H]crossed {works} {time}
        the alarm {place} [H]sounded only after {force} had arrived
        up to [N:50-700] {victims} would have to be [S:moved|relocated] {time}
        {force} [H]uprooted the pylons that fed {works}
        officials [H]diverted {aid} to their own districts {since}
        {works} was [S:sound|in order] when last inspected {time}
        {force} [H]contaminated the wells {place}"""),
    quotes=lines("""first the dogs went quiet, then {force} was at the door, and {victims} ran
        you can rebuild {works}, but you cannot rebuild [N:4-30] {victims}
        I asked for {aid} {time} and [S:got|was sent|was handed] [N:3-9] forms {place}
        all my life {works} had held, and {time} it [S:melted|burst|broke] under {force}
        we sleep {place}, [N:9-50] to a room, and {aid} [S:is said to be|is somewhere] on its way
        a child [S:could have told them|knows] that {force} does not [S:stop|end|turn] at {works} {place}
        there is enough {aid} in {town}, but {victims} [S:wait|queue|beg] {place} for somebody [S:to sign|who signs] for it
        nobody [S:ordered|allowed|asked] us to open {works}, and {victims} [S:know that|were told so] {time}
        the lesson of {force} is [S:old|simple|clear], and {victims} [S:paid for it|learned it] again {time}
        from the air you see {force}, some roofs and {victims} waving towels"""),
    plain=lines("""On the map, {works} is a thin blue line {place}.
        By {weekday} {force} had spread over [N:300-9000] hectares.
        Out of season, {town} has [N:500-9000] inhabitants.
        Where {works} used to stand, {victims} now park their cars.
        Helpers handed out {aid} {place} {time}.
        For the first time in [N:20-80] years the fair was called off.
        Sheep were seen on rooftops {place}.
        More rain is forecast for {town} {time}."""),
    headlines=lines("""{town} counts the cost after {force}
        Why {works} gave way in {town}
        {victims} still without {aid} in {town}
        {force} warning came late, say {victims}
        {town} asks who opened {works}"""),
)
