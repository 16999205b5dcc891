"""The topics of the templates of the third last score: word lists and frames."""
# ruff: noqa: E501  (lists read better unbroken)

from sentences import Topic, lines, split

TIMES = split(
    """at first light on {weekday}|a week ago on {weekday}|between two and four on {weekday}|as the church bells rang
    during the evening news|on the morning of the funeral|shortly after lunch|while the street lamps were still on
    on the last {weekday} of the month|as fog came down|ten minutes before closing|on the day of the regatta
    by {weekday} night|at the change of guard|during the match on {weekday}"""
)
PLACES = split(
    """in the {road} quarter|at the foot of {road} Hill|on the {town} allotments|beneath the {road} flyover|west of {town} station
    behind the {road} brewery|in a lay-by near {town}|at the corner of {road} Street|within sight of {town} church
    at the old {road} tannery|up the valley from {town}|on the {town} promenade|by the {road} sluice"""
)
SINCE = split(
    """since the last election|for roughly a decade|in defiance of a court order|behind closed doors|time and again
    despite a letter from the {road} trust|to save a few guilders|with no receipt to show for it|from the very beginning
    under a scheme known as {road}|on the advice of {company}|as early as the autumn before last|out of plain habit"""
)

PRISON = Topic(
    name="prison",
    named=lines("""|the chief inspector of prisons|the chief inspector of prisons
        |who runs the jail at {town}|the jail's director
        |a lawyer for several inmates|an inmates' lawyer
        Father|the prison chaplain in {town}|the prison chaplain
        |the justice minister|the justice minister
        |the chair of the warders' association|the warders' chair
        Dr|a psychiatrist with the probation service|a psychiatrist
        |regional manager of {company}, which runs the kitchens|the caterer's manager"""),
    unnamed=split(
        """a warder on the night shift|three inmates|a visiting relative|people inside the jail|a probation officer|officials at the ministry
        a released prisoner|a judge who had visited|a union delegate|members of the visiting board|an orderly|a prison teacher"""
    ),
    documents=split(
        "the inspectors' findings|a log of the night shift|a handwritten complaint|an unpublished review|the visiting board's minutes|a smuggled letter"
    ),
    lists={
        "event": split("prison revolt|jailbreak|cell block fire|parole affair"),
        "time": TIMES,
        "place": PLACES,
        "people": split(
            """remand prisoners|lifers|warders|visitors|young offenders|cleaners on day release|debtors|kitchen orderlies
            new arrivals|prisoners over seventy|night guards|transferees"""
        ),
        "since": SINCE,
        "chief": split(
            """the governor of the jail|the night warden|a catering firm|the deputy governor|a gang leader|the duty nurse
            a guard|the transport officer|the parole clerk|the locksmith"""
        ),
        "wing": split(
            """the remand wing|the isolation unit|the laundry|the women's block|the exercise yard|the infirmary|the mess hall
            the visiting room|the old gatehouse|the boot workshop|the chapel"""
        ),
        "goods": split(
            """smuggled telephones|sleeping pills|a set of keys|tobacco|kitchen knives|blank passes|a guard's uniform|bolt cutters
            sim cards|home-made spirits"""
        ),
        "relief": split(
            """single cells|an extra hour outdoors|the right to telephone|a second doctor|warmer blankets|weekend leave
            an independent monitor|family visits|fair wages for work"""
        ),
    },
    clauses=lines("""{chief} [H]sold {goods} to {people} {since}
        [N:3-40] {people} [H]escaped from {wing} {time}[S:, taking a ladder with them|]
        {people} [H]set mattresses alight in {wing} {time}
        {chief} [H]locked {people} into {wing} for [N:3-29] days
        {goods} [H]turned up {place} {time}
        {chief} [H]cancelled {relief} from {people} {time}
        {wing} held [N:50-300] {people}, [S:twice what it was built for|double its proper number], {since}
        {chief} [H]doctored the register of {wing} {since}
        {people} [H]refused food {time} in order to get {relief}
        {relief} [S:had been pledged to|had been promised to] {people} {since}
        {company} [H]supplied {wing} with spoiled meat {since}
        riot squads [H]stormed {wing} against {people} {time}
        {chief} [H]left {wing} unguarded {time}[S: and was not seen again that night|]
        [N:3-25] {people} [S:needed stitches|were taken to hospital] after a fight over {goods} {place}
        a dog unit [H]found {goods} under {wing} {time}
        {chief} [H]warned {company} about {goods} {time}
        {people} in {wing} [S:went without|were denied] {relief} {since}
        {chief} [H]signed for {goods} {time}
        {company} [H]billed the state [N:3-60] million guilders for {wing}"""),
    quotes=lines("""put [N:4-9] men where two should sleep and {wing} will burn, {relief} or not
        {chief} knew of {goods}, {people} knew of them, only the ministry [S:had no idea|professed to know nothing]
        my son wrote to me about {wing} {time}[S:, and since then I have heard nothing|]
        you could buy {goods} in {wing} more cheaply than {place}
        all that {people} ever wanted was {relief}, and {chief} laughed
        I have inspected [N:10-60] jails, [S:and believe me, |]none of them stank like {wing}
        {people} do not riot over {relief}, they riot because of {chief}
        whoever brought {goods} into {wing} came through the front gate
        there is no lock in {wing} that {people} cannot open with a spoon
        {chief} will be suspended {time}, and then we shall [S:talk about|get round to] {relief}"""),
    plain=lines("""{Wing} was built for [N:30-95] {people}.
        Relatives of {people} lingered {place} {time}.
        {Chief} has held the post {since}.
        The jail lies {place}, an hour from {town}.
        {Relief} cost [N:2-40] million guilders in other provinces.
        Helicopters circled over {wing} {time}.
        {Goods} changed hands openly, {people} and guards alike.
        {Company} has run {wing} {since}."""),
    headlines=lines("""Unrest in {wing}: {people} demand {relief}
        {Goods} found at {town} jail
        {Chief} suspended after {town} jail unrest
        Overcrowded, underfed: inside {wing}
        {Town} jail: minister promises {relief}"""),
)

HOUSING = Topic(
    name="housing",
    named=lines("""|the housing commissioner|the housing commissioner
        |the founder of the renters' league|the renters' league founder
        |head of lettings at {company}|a manager of the landlord
        |the borough architect|the borough architect
        Reverend|vicar of the {road} parish|the vicar
        |a bailiff with the {town} county court|a bailiff
        Dr|who teaches town planning in {town}|a planning expert
        |a fire safety assessor|a fire safety assessor"""),
    unnamed=split(
        """a letting agent|two surveyors|occupiers|a caretaker|a planning officer|estate residents|a developer's aide|council workers
        a borrower|a notary in the deal|people on the waiting list|an adviser to the developer"""
    ),
    documents=split(
        "the planning file|an eviction notice|a surveyor's letter|the lease|a consultation paper|a valuation from last year"
    ),
    lists={
        "event": split("eviction row|tower block affair|planning scandal|rent revolt"),
        "time": TIMES,
        "place": PLACES,
        "people": split(
            """leaseholders|live-in guardians|sub-tenants|young couples|lodgers|long-standing neighbours|widows|caretakers|stallholders
            artists|hostel guests|first-floor residents"""
        ),
        "since": SINCE,
        "owner": split(
            """the landlord|a property fund|the developer|the town planner|an absent heir|the housing association|a letterbox company
            the managing agent|the demolition contractor|the mortgage lender"""
        ),
        "block": split(
            """the twin towers on {road} Street|a former barracks|the garden suburb|the almshouses|a row of cottages|the prefabs|the tenement
            the warehouse flats|the mobile homes|the old telephone exchange|the arcade"""
        ),
        "flaw": split(
            """black mould|flammable cladding|asbestos|sewage in the cellar|dry rot|bare wiring|lead pipes|a cracked stairwell
            rising damp|a sealed fire exit"""
        ),
        "remedy": split(
            """a rent cap|rehousing|a buy-out by tenants|a stay of eviction|a fire patrol|full repairs|a new lift
            a payout|a ballot of residents"""
        ),
    },
    clauses=lines("""{owner} [H]kept {flaw} from {people} {since}
        {owner} [H]evicted [N:5-90] {people} from {block} {time}
        {owner} [H]raised rents in {block} by [N:11-95] per cent {time}
        bailiffs [H]carried {people} out of {block} {time}[S:, some of them still in nightclothes|]
        {flaw} [H]spread through {block} {since}
        {company} [H]bought {block} for [N:2-90] million guilders {time}
        {people} [H]occupied {block} {time} and asked for {remedy}
        {owner} [H]cut off the water in {block} {time}
        {remedy} [S:had been ruled out|had been struck off the table] because {owner} was bankrupt
        {owner} [H]paid {people} [N:300-5000] guilders each to leave {block}
        {block} [H]passed [N:2-9] inspections though {flaw} was plain to see
        {company} [H]donated to the campaign of a planner {place}
        {people} [S:would be entitled to|could claim] {remedy} from {owner}
        surveyors [H]photographed {flaw} in {block} {time}
        {owner} [H]let [N:20-80] flats in {block} to tourists {since}
        {people} [H]slept {place} after losing rooms in {block}
        {owner} [H]demolished part of {block} {time}[S:, with furniture inside|]
        {remedy} [H]passed into law {time} over the protests of {owner}
        {company} [H]forged signatures of {people} {since}"""),
    quotes=lines("""I showed {owner} the {flaw} and was told to open a window
        they call it renewal, {people} call it being thrown out of {block}
        for {owner} it may be an investment, for {people} {block} means home
        give us {remedy} {time} or find [N:20-90] families camping {place}
        my grandmother paid rent in {block} for [N:20-60] years[S:, every month, in cash|]
        {owner} has never climbed the stairs of {block}, {flaw} and all
        nobody wants {flaw}, but {remedy} would bankrupt {owner} within [N:2-9] weeks
        we did not know of {flaw} when {company} sold {block}
        when {owner} came {time}, {people} hid the cats[S: and the children|]
        it took {remedy} elsewhere, it will take {remedy} for {block}"""),
    plain=lines("""{Block} went up [N:30-99] years ago.
        {People} pay [N:300-900] guilders a month in {block}.
        Skips filled with furniture stood {place} {time}.
        The council takes up {remedy} {time}.
        {Owner} also holds land {place}.
        {People} hung sheets from the windows of {block}.
        {Company} wants to put up [N:40-400] flats {place}.
        The lifts in {block} have failed {since}."""),
    headlines=lines("""{Block}: {people} fight for {remedy}
        Landlord under fire over {flaw} in {town}
        {Company} to raze {block}
        {Town} tenants win {remedy}
        {Flaw}, and nobody acts: life in {block}"""),
)
