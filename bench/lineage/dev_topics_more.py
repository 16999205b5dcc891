"""More topics of the dev templates."""
# ruff: noqa: E501  (lists read better unbroken)

from dev_topics import PLACES, SINCE, TIMES
from sentences import Topic, lines, split

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
    documents=split(
        "a preliminary report|the ship's log|a maintenance record|an inspection notice|a letter from the insurers"
    ),
    lists={
        "event": split("accident|collision|disaster|fire"),
        "time": TIMES,
        "place": PLACES,
        "people": split(
            "passengers|miners|schoolchildren|hikers|crew members|day-trippers|welders|anglers|campers|pilgrims|cyclists"
        ),
        "since": SINCE,
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
        I have driven {vehicle} for [N:5-30] years, and {fault} [S:does not come out of nowhere|tells on itself|is no riddle] {place}
        we told {company} about {fault} {time}, and we were told to keep {vehicle} running
        the water [S:was at|came up to|rose above] our knees, and {people} [S:climbed|clambered|crawled] over the roof of {vehicle}
        nobody should lose a life {place} because of {fault} that costs ten crowns
        we got [N:6-50] {people} out of {site} before the second wall went
        {site} was checked {time}, and {people} [S:walked|worked|sat] there until {fault} [S:came to light|was found|gave it away]
        all I saw of {vehicle} was a light, and then {people} were screaming
        you cannot blame {fault} for what {company} failed to do {since}
        when {people} asked for help {place}, the line was engaged"""),
    plain=lines("""{Site} has [S:fed|employed|drawn] {people} for [N:40-95] years.
        {Vehicle} lay on its side {place} {time}.
        Flowers were laid {place} by {people}.
        Rain had made {site} slippery {since}.
        {Company} runs {vehicle} and owns {site}.
        Helicopters searched {place} {time}.
        {Vehicle} [S:is to be raised|will be lifted] {place} before the winter.
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
    documents=split(
        "a laboratory report|a ministry circular|a study|test results|an inspection report|patient records"
    ),
    lists={
        "event": split("outbreak|contamination|poisoning|scandal"),
        "time": TIMES,
        "place": PLACES,
        "people": split(
            "patients|infants|carers|volunteers|hospital cooks|toddlers|new mothers|blood donors|schoolgirls|diabetics|porters"
        ),
        "since": SINCE,
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
        I would [S:ask for|want|demand] {remedy} for my own mother, {place} or anywhere, {time} or never
        the samples were clean, {ward} was clean, and yet {people} kept falling ill
        what {people} need now is {remedy}, not another table about {agent}
        {company} knew what {agent} does to {people}, and it sold the stuff {since}
        for [N:4-30] nights I sat in {ward} and [S:wrote down|counted|listed] {people} who [S:did not leave|were carried out|never woke]
        there is no reason for {people} {place} to be afraid of {agent}
        if {remedy} had come {time}, {ward} would be full of healthy {people}
        nobody [S:washed|checked|looked], and nobody [S:thought of|asked about|feared] {agent} in {ward} {time}"""),
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
