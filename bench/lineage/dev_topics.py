"""The topics of the dev templates: word lists and frames."""
# ruff: noqa: E501  (lists read better unbroken)

from sentences import Topic, lines, split

TIMES = split(
    """shortly before dawn|late on {weekday}|early on {weekday}|on {weekday} evening|around noon on {weekday}|overnight
    in the early hours of {weekday}|during the weekend|within an hour|before the first shift|after the curfew
    at the height of the rush hour|towards the end of last week|just after sunset|for the second time in a month"""
)
PLACES = split(
    """on the edge of {town}|in the east of {town}|along the {road} road|beside the old {town} canal|near the {road} bridge
    behind the {town} bus station|in the hills above {town}|two streets from the town hall|outside the {road} market
    between {town} and the coast|in the {road} district|at the northern gate of {town}|close to the {town} ring road"""
)
PEOPLE = split(
    """residents|shopkeepers|farm workers|students|dockers|passers-by|nurses|drivers|pensioners|market traders|families
    night-shift workers|tenants|commuters"""
)
SINCE = split(
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
    documents=split(
        "an army statement|a report by the observers|an internal memo|a letter to the council|a field report"
    ),
    lists={
        "event": split("attack|shelling|raid|bombardment|assault"),
        "time": TIMES,
        "place": PLACES,
        "people": PEOPLE,
        "since": SINCE,
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
        {force} [H]shelled {target} {time}, [S:killing|claiming the lives of] [N:3-40] {people}
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
        {force} came {time}, took {loot} and left {people} with nothing but [S:what they wore|their coats|wet boots|a blanket]
        our people did not touch {target}, and whoever says that {force} did is inventing it
        if {deal} fails we shall have {people} sleeping {place} before the first snow
        they knew that {people} were in {target}, because we had told {force} {time}
        give us [N:5-40] buses, [S:one quiet night|a dark night|two hours] {place}, and we will bring {people} out past {force}
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
    documents=split(
        "the indictment|court papers|an audit report|a sealed affidavit|a police file|minutes of the board"
    ),
    lists={
        "event": split("fraud case|trial|embezzlement|inquiry"),
        "time": TIMES,
        "place": PLACES,
        "people": split(
            "shareholders|savers|pensioners|subcontractors|cleaners|clerks|jurors|tenants|bidders|suppliers|creditors|trainees"
        ),
        "since": SINCE,
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
    quotes=lines("""I signed {paper} because {actor} [S:told|assured|promised] me that {money} depended on it
        this court will not grant {step} to people who have burned {paper} {time}
        my client never saw {money}, never met {actor} and never [S:worked|slept|ate|parked] {place}
        for [N:3-20] years {people} were told that {money} was safe, and {actor} [S:laughed|smiled|said nothing|knew better]
        you may call {paper} careless, but nobody can call what {actor} did an oversight
        we asked for {step} {time}, and we shall ask again when {paper} are on the table
        {actor} sat across from {people}, smiled and spoke of {money} as if it were his own
        without {paper} there is no case, and without {actor} there are no {paper}
        I have worked [N:10-40] years [S:in this building|at this court|as a judge] and have never seen {step} {time}
        whoever took {money} knew the cash book better than {actor} did"""),
    plain=lines("""The trial in {town} has drawn {people} {since}.
        {Paper} were [S:read out|shown|discussed] in a packed courtroom {time}.
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
        "time": TIMES,
        "place": PLACES,
        "people": split(
            "teachers|fishermen|nurses|landlords|first-time voters|civil servants|bus drivers|ferrymen|renters|dairy farmers"
        ),
        "since": SINCE,
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
        there are [N:12-60] [S:of us|backbenchers|mayors], and {actor} has not asked one about {bill} {since}
        call it {move} or [S:theatre|a circus|a farce], {people} will [S:not be better off|be no richer|gain nothing] {time}
        the truth about {bill} is that {actor} wrote it for {company}
        we have [N:31-90] votes, we have {people} behind us and [S:no need of|no time for|enough of] {actor}
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
