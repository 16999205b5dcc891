"""The topics of the templates of the second last score: word lists and frames."""
# ruff: noqa: E501  (lists read better unbroken)

from sentences import Topic, lines, split

TIMES = split(
    """in the small hours of {weekday}|on {weekday} morning|as the shops were closing|before the milk round|just before midnight
    towards {weekday} evening|a little after noon|in the middle of the week|shortly after the school run|two days earlier
    during the night to {weekday}|as the last bus left|halfway through {weekday}|on the eve of the holiday|at teatime"""
)
PLACES = split(
    """on the {road} estate|at the {town} landing stage|by the {road} roundabout|on the far bank at {town}
    in the lanes behind {road} Square|off the {town} bypass|next to the {road} cinema|under the {road} arches
    on the outskirts of {town}|at a yard in lower {town}|along the {town} seafront|opposite {town} library|inland from {town}"""
)
SINCE = split(
    """since last autumn|for the third year running|without a permit|against the wishes of the council
    ever since the {road} hearings|on the orders of a manager|with nobody watching|all through the winter|month after month
    in breach of the {road} accord|as far back as the spring|to the dismay of the parish"""
)

LABOUR = Topic(
    name="labour",
    named=lines("""|the general secretary of the transport union|the union's general secretary
        |a shop steward at {company}|a shop steward
        |the managing director of {company}|the firm's managing director
        |who heads the labour inspectorate in {town}|the head of the labour inspectorate
        Dr|an economist at {town} College|an economist
        |the employment secretary|the employment secretary
        |a mediator appointed by the province|the mediator
        Alderman|the deputy mayor of {town}|the deputy mayor"""),
    unnamed=split(
        """a picket organiser|two shift leaders|strikers|people on the picket line|a member of the board|managers
        a labour inspector|former temps|someone briefed on the talks|a payroll clerk|shop floor staff|an adviser to the minister"""
    ),
    documents=split(
        "the union newsletter|a notice at the gate|a confidential rota|the draft agreement|an inspectorate bulletin|a wage survey"
    ),
    lists={
        "event": split("stoppage|lockout|walkout|pay dispute"),
        "time": TIMES,
        "place": PLACES,
        "people": split(
            """baggers|weavers|crane drivers|couriers|cannery hands|trainee fitters|orchard crews|machinists|canteen staff|loaders
            ticket inspectors|seamstresses"""
        ),
        "since": SINCE,
        "boss": split(
            """the works manager|the holding's heir|the personnel office|the shift foreman|the board|an outside consultant
            the liquidator|the new owner|the temping firm|the night supervisor"""
        ),
        "plant": split(
            """the bottling hall|the rolling mill|the sorting centre|the sugar works|the dye house|the tram depot|the tile factory
            the container terminal|the glass works|the print shop|the cannery"""
        ),
        "demand": split(
            """a living wage|a shorter week|paid breaks|a works council|the return of the shop steward|safer gloves
            a guarantee of jobs|sick pay|a say in the rota|warm meals on nights"""
        ),
        "measure": split(
            """blacklists|agency crews|dismissal letters|hidden cameras|doubled quotas|fines for lateness|zero-hour contracts
            locked fire doors|cuts to the bonus|anonymous threats"""
        ),
    },
    clauses=lines("""{boss} [H]used {measure} against {people} {since}
        {people} at {plant} [S:downed tools|stopped work] {time}
        {boss} [H]diverted [N:12-95] lorries from {plant} {time}
        [N:15-400] {people} [S:had been laid off|had lost their posts] at {plant} {since}
        {boss} [H]rejected {demand} {time}[S: without further talks|]
        {company} [H]brought {measure} to {plant} {since}
        {people} [H]barricaded {plant} {time} to win {demand}
        {demand} [S:would set {company} back by|would cost {company}] [N:2-60] million marks
        {boss} [H]deducted [N:3-45] marks from the wages of {people} {time}
        guards hired by {boss} [H]pushed {people} off a bus {place}
        {measure} [S:had come into use|had been introduced] at {plant} {since}
        {boss} [H]met {people} {place} to haggle over {demand}
        {company} [H]emptied {plant} of machines {time}
        {people} [S:would not go back|refused to return] to {plant} without {demand}
        {boss} [H]recorded talks between {people} {place}
        [N:3-30] of the {people} [S:had fainted|had passed out] in {plant} {time}
        {boss} [H]hinted at {demand} if {people} left {plant}
        {people} [H]voted for {demand} by [N:51-99] per cent {place}
        {company} [H]earned [N:3-80] million marks from {plant} {since}"""),
    quotes=lines("""{boss} offered us coffee {time} and {measure} the morning after
        my father stood in {plant}, I stand in {plant}, and neither of us ever saw {demand}
        you do not get {demand} by asking, and {people} have asked {since}
        the day {boss} gives {people} their money, the fires in {plant} will be lit again
        I have [N:2-9] children and a letter from {boss}, so do not talk to me of {demand}
        {measure} or no {measure}, we are staying {place} until {boss} comes down
        {company} can afford {demand}, what {company} cannot afford is {plant} standing still
        half of the {people} sleep {place}, that is how good the pay at {plant} is
        we put {demand} to {boss} in writing {time}, and the sheet came back torn
        without {people} there would be no {plant} to quarrel over"""),
    plain=lines("""Braziers burned {place}, and {people} kept watch over {plant} in turns.
        {Plant} has stood idle {since}.
        {People} earn [N:9-30] marks an hour at {plant}.
        A kitchen for {people} was set up {place} {time}.
        {Company} bought {plant} [N:3-40] years ago.
        Talks about {demand} [S:resume|go on] in {town} next week.
        Only {people} with a pass were let into {plant} {time}.
        Banners calling for {demand} hung {place}."""),
    headlines=lines("""{People} shut {plant} over {demand}
        {Company} digs in as {town} dispute drags on
        No deal on {demand} in {town}
        Row about {measure} at {plant}
        {Plant}: {people} stay out"""),
)

BREACH = Topic(
    name="breach",
    named=lines("""|the data protection commissioner|the data protection commissioner
        |a security researcher at {company}|a security researcher
        |the chief information officer of {town}|the city's chief information officer
        Superintendent|of the computer crime unit|a computer crime detective
        |the minister for digital affairs|the minister for digital affairs
        |who speaks for {company}|the firm's press officer
        Professor|a cryptographer in {town}|a cryptographer
        |the chair of the consumers' association|the consumers' chair"""),
    unnamed=split(
        """a network engineer|two people with access to the logs|consultants|a junior programmer|regulators|a cyber crime detective
        insurers|a member of the city's crisis team|a help desk worker|bank employees|an intelligence officer|a rival vendor"""
    ),
    documents=split(
        "a technical advisory|the incident log|a ransom note|a regulator's finding|the supplier's contract|a chat transcript"
    ),
    lists={
        "event": split("data leak|hack|break-in at the registry|network outage"),
        "time": TIMES,
        "place": PLACES,
        "people": split(
            """account holders|claimants|parents|subscribers|landowners|recruits|licence holders|motorists|library users
            policyholders|job seekers"""
        ),
        "since": SINCE,
        "intruder": split(
            """a hacking crew|a former administrator|an unknown intruder|a contractor|foreign operators|a disgruntled coder
            two teenagers|criminals abroad|an insider|a blackmailer"""
        ),
        "system": split(
            """the tax portal|the land registry|the ambulance network|the ticket machines|the payroll server|the water meters
            the electoral roll|the benefits office|the traffic lights|the school register|the parking app"""
        ),
        "data": split(
            """passwords|home addresses|bank details|dental charts|private messages|scans of passports|number plates|exam marks
            salary lists|voice samples"""
        ),
        "hole": split(
            """an unpatched server|a stolen laptop|a forged email|a reused password|a rogue update|an open port
            a lost memory stick|a test account|a forgotten modem|a bogus invoice"""
        ),
    },
    clauses=lines("""{intruder} [H]entered {system} through {hole} {time}
        {intruder} [H]downloaded {data} of [N:300-9000] {people} {time}
        {company} [H]left {data} on {hole} {since}
        {data} from {system} [S:had been put up for sale|were being hawked] {place}
        {intruder} [H]asked for [N:20-900] coins in return for {data}
        {company} [H]paid {intruder} {time} to be rid of the matter
        {hole} had [S:gone unnoticed|escaped notice] in {system} {since}
        {system} [S:would stay offline|would be down] for [N:3-25] days
        staff at {company} [H]wiped {system} {time}[S: by mistake|]
        {people} [H]received bills that belonged to strangers {place}
        {intruder} [H]altered [N:40-700] entries in {system} {time}
        detectives [H]seized {hole} in a flat {place}
        {company} [H]shared {data} with advertisers {since}
        {intruder} and {company} [H]exchanged messages about {data} {time}
        [N:30-600] {people} [S:had been unable to reach|had been shut out of] {system} {time}
        {company} [H]dismissed a warning about {hole} {since}
        {intruder} [H]guessed the key to {system} within [N:3-50] minutes
        backups of {system} [H]vanished from a cellar {place} {time}
        {data} [S:had been kept|had been stored] in plain text {since}"""),
    quotes=lines("""I told {company} about {hole} in an email {time}, and the answer was a parking fine
        whoever holds {data} of {people} can ruin them from a cafe {place}
        they built {system} for the last century, long before {intruder} came
        we pulled every plug on {system} {time} and lit candles
        {company} treats {data} like old newspapers, it leaves them lying {place}
        {people} should assume that {intruder} could read everything {since}
        one click on {hole}, that is all it took, and they held {system}
        we do not bargain with {intruder}, neither {time} nor at Christmas
        there is no evidence that {data} left the building, and {people} may sleep soundly
        give me {hole} and [N:5-55] minutes and I will show you {system} from the inside"""),
    plain=lines("""[N:900-9000] {people} [S:depend on|rely on] {system}.
        {Company} has run {system} {since}.
        Clerks in {town} went back to pencils {time}.
        {People} queued {place} to change their {data}.
        {Hole} is among the [S:oldest|most common] tricks of the trade.
        A hotline for {people} opened {time}.
        A notice on {system} read: closed.
        Fines for losing {data} run to [N:2-40] million marks."""),
    headlines=lines("""{Data} of {town} residents leaked
        {System} down after {hole} opens door
        {Company} kept quiet about {data}
        Who broke into {system}?
        {People} angry as {system} fails"""),
)

WATERS = Topic(
    name="waters",
    named=lines("""Commodore|of the coastal patrol|a patrol commander
        |the fisheries commissioner|the fisheries commissioner
        Skipper|who fishes out of {town}|a skipper
        |the president of the islands' assembly|the assembly's president
        |a marine biologist with {company}|a marine biologist
        |the foreign ministry's legal adviser|the ministry's legal adviser
        |the secretary of the deckhands' guild|the guild's secretary
        |the consul in {town}|the consul"""),
    unnamed=split(
        """a deckhand|two skippers|a radio operator|fishmongers|patrol officers|an official in the fisheries office
        yachtsmen|lighthouse staff|a lawyer for the owners|islanders|a naval attache|wholesalers"""
    ),
    documents=split(
        "a radar plot|the logbook|a diplomatic note|the patrol's summary|a catch return|a notice to mariners"
    ),
    lists={
        "event": split("fishing dispute|standoff at sea|boarding|row over nets"),
        "time": TIMES,
        "place": PLACES,
        "people": split(
            """winchmen|cooks|net menders|pilots|divers for scallops|cadets of the guild|buoy tenders|fish auctioneers
            boat builders|oyster farmers"""
        ),
        "since": SINCE,
        "boat": split(
            """a stern dragger|a patrol cutter|a survey ship|an oyster smack|a coastguard launch|a factory ship|a bunker barge
            a crabber|a research vessel|a longliner|a tug"""
        ),
        "crew": split(
            """the fishery guard|the fisheries inspectorate|masked seamen|a foreign navy|poachers|the pilots' guild
            the harbour board|customs men|the fleet of a rival port|smugglers"""
        ),
        "catch": split(
            """cod|eels|the herring quota|scallops|lobster pots|squid|undersized crab|crates of mackerel|cut nets
            sea cucumbers|sand eels"""
        ),
        "zone": split(
            """the twelve-mile line|the shoals|the closed nursery grounds|the strait|the estuary mouth|the sandbanks
            the cable corridor|the shipping lane|the spawning grounds|the outer anchorage"""
        ),
    },
    clauses=lines("""{boat} [H]crossed {zone} with {catch} on board {time}
        {crew} [H]fired flares at {boat} near {zone}
        {crew} [H]boarded {boat} {time} and [S:took away|carried off] {catch}
        {boat} [H]dragged an anchor over {zone} {time}
        {crew} [H]severed the nets of {boat} {since}
        [N:3-30] {people} [S:had gone overboard|had fallen into the sea] off {zone} {time}
        {crew} [H]landed [N:20-800] tonnes of {catch} {place}
        {boat} [H]switched off its transponder at {zone} {time}
        {catch} [S:had all but disappeared|had become scarce] in {zone} {since}
        {crew} [H]towed {boat} to a berth {place}
        {company} [H]sold {catch} {place} under a false name
        {crew} [S:would keep out|would stay clear] of {zone} for [N:3-40] days
        {boat} [H]spilled [N:5-90] tonnes of oil into {zone}
        {people} [H]hurled {catch} at {crew} {place}
        {crew} [H]redrew the charts of {zone} {since}
        {boat} [S:had been chartered|had been hired] by {company} {since}
        {crew} [H]detained the master of {boat} {time}[S: over {catch}|]
        {company} [H]bought licences for {zone} {since}
        {boat} [H]rammed a skiff with [N:2-9] {people} off {zone}"""),
    quotes=lines("""they came over the rail {time}, asked for {catch} and did not say please
        {zone} fed my grandmother, and now {crew} tell me to stay out of it
        we had {boat} on the screen {time}, and then there was only sea
        no flag gives {crew} the right to empty {zone} of {catch}
        my {people} had [N:3-19] minutes to get off {boat}, in their socks
        what {company} calls {catch} I would not feed to a gull
        let {crew} draw their line where they like, fish do not read charts of {zone}
        we saw {boat} put out its lights off {zone}, and we know why
        there will be blood {place} if {crew} come back for {catch}
        I have fished {zone} [N:12-50] winters and never met {crew} before"""),
    plain=lines("""[N:3-40] miles of water [S:separate|divide] {zone} from {town}.
        {Boat} rode at anchor off {zone} {time}.
        Gulls circled over {catch} {place}.
        {Catch} fetched [N:4-60] marks a kilo in {town} {time}.
        {Crew} have [N:2-14] ships to watch {zone}.
        {People} mended nets {place} {time}.
        Two states have claimed {zone} {since}.
        {Company} owns {boat} and [N:2-20] others."""),
    headlines=lines("""{Boat} seized off {town} in row over {catch}
        Tempers rise in {town} over {zone}
        {Crew} accused after clash at {zone}
        {Catch} dispute reaches {town}
        What happened at {zone}? {town} asks"""),
)
