"""More topics of the final templates. Not to be read by those who work on the solver."""
# ruff: noqa: E501  (lists read better unbroken)

from final_topics import PLACES, SINCE, TIMES
from sentences import Topic, lines, split

INDUSTRY = Topic(
    name="industry",
    named=lines("""|the chief executive of {company}|the chief executive
        |who convenes the shop stewards at {company}|the shop stewards' convener
        |the receiver|the receiver
        |the competition commissioner|the competition commissioner
        Dame|a non-executive director|a non-executive director
        |an analyst at the {road} bank|a bank analyst
        |the labour minister|the labour minister
        |a toolmaker at the {town} plant|a toolmaker"""),
    unnamed=split(
        """a board member|people involved in the sale|night-shift staff|a union negotiator|two creditors|a treasury adviser
        suppliers|a whistleblower|an accountant on the case|former managers|regulators|a rival bidder"""
    ),
    documents=split(
        "a prospectus|the shareholders' register|a whistleblower's dossier|a redundancy notice|the quarterly accounts"
    ),
    lists={
        "event": split("takeover|strike|bankruptcy|lay-offs affair|price-fixing case"),
        "time": TIMES,
        "place": PLACES,
        "since": SINCE,
        "firm": split(
            """{company}|the parent group|a hedge fund|the holding in {town}|the family trust|a Gulf investor|the rival bidder
            a subsidiary abroad|the state bank|the cooperative"""
        ),
        "staff": split(
            """toolmakers|apprentices|temporary hands|packers|foremen|typists|lorry crews|lab technicians|cleaning staff
            seasonal pickers|works pensioners"""
        ),
        "asset": split(
            """the bottling line|a patent for valves|the brand name|the works canteen|a warehouse {place}|the foundry
            a fleet of vans|the order book|the paint shop|the tannery|the company flats"""
        ),
        "trick": split(
            """a bridging loan|back-dated options|inflated orders|a secret dividend|false stock lists|a cartel
            unpaid overtime|a sale-and-leaseback|phantom jobs|padded bills"""
        ),
    },
    clauses=lines("""to pay for {trick}, {firm} [H]pledged {asset} twice
        {firm} [H]wanted {asset} and not [N:60-900] {staff}
        {staff} [H]learned of the sale of {asset} only {time}
        {firm} [H]propped up {asset} with {trick} {since}
        some [N:30-700] {staff} would be [S:dismissed|laid off] {time}
        {trick} [H]pushed {firm} into the red by [N:4-80] million
        {firm} [H]bought {asset} for a token sum
        a fire in {asset} [H]suited {firm} very well
        {firm} [H]threatened {staff} with the loss of {asset}
        {staff} were [S:paid|compensated] [N:3-40] weeks late {since}
        without {asset}, {firm} [H]lacked any means to pay {staff}
        {firm} and a competitor [H]agreed on prices {place} {time}
        {firm} [H]deleted [N:500-9000] messages about {trick}
        talks between {firm} and {staff} were [S:suspended|put on ice] {time}
        {firm} [H]invented {staff} to collect a subsidy
        {staff} [H]sabotaged {asset} {time}
        more than [N:12-70] bidders [H]looked at {asset} {since}
        {trick} had been [S:approved|waved through] by the auditors {since}"""),
    quotes=lines("""I gave {company} [N:11-39] years and [S:two fingers|my knees|my best days], and {firm} gave me [S:a letter|a handshake|a pen] {time}
        there is no buyer for {asset}, there never was one, and {firm} knew it
        call it {trick} [S:if you wish|or not|by all means], for {firm} it was [S:cash flow|daily bread|routine] {time}
        {staff} will not leave {asset} before {firm} has [S:paid|settled] [N:3-40] weeks of wages
        we looked at the books for [N:2-11] days, and {trick} was on every second page
        when {firm} says [S:restructuring|synergy|streamlining], {staff} hear [S:the gate|the key|the siren] {place}
        the offer for {asset} is [S:fair|final|good], {firm} stands by it, and it ends {time}
        somebody at {firm} must explain to me how {trick} pays a dividend
        [S:not one|none] of {staff} was asked {time}, and {trick} was [S:hidden|kept] from them all
        if {firm} takes {asset} away, {town} can [S:hang a wreath|shut the shops|turn off the lights] {place}"""),
    plain=lines("""In its best years {company} gave work to [N:700-9500] people.
        From the gate one sees {asset} and nothing that moves.
        Trading in the shares was halted {time}.
        Behind {firm} stands [S:a trust|a fund] that names no owners.
        Soup was served to {staff} {place} {time}.
        Of the [N:6-40] chimneys in {town} one still smokes.
        Since the sale of {asset} the siren has been silent.
        With {firm}, {staff} have met [N:3-20] times {since}."""),
    headlines=lines("""{staff} vow to fight for {asset}
        {firm} under scrutiny over {trick}
        The end of {asset}? {town} holds its breath
        {company} sale in doubt
        How {trick} sank {company}"""),
)

BORDERS = Topic(
    name="borders",
    named=lines("""Commander|the captain of the patrol vessel|the patrol captain
        |the migration commissioner|the migration commissioner
        Imam|of the {town} mosque|the imam
        |a lawyer at the {road} legal centre|a legal centre lawyer
        |the warden of the {town} camp|the camp's warden
        Dr|a physician with the relief ship|the ship's physician
        |the governor of the islands|the islands' governor
        |a skipper from {town}|a local skipper"""),
    unnamed=split(
        """coastguards|a camp employee|survivors of the crossing|a customs officer|aid workers|a lorry driver|two smugglers
        a border ministry source|islanders|an asylum judge|a radio operator|volunteers from the kitchen"""
    ),
    documents=split("the radio log|a transport manifest|a ministry instruction|a medical certificate|an asylum file"),
    lists={
        "event": split("shipwreck|camp fire|deportation|border closure|hunger strike"),
        "time": TIMES,
        "place": PLACES,
        "since": SINCE,
        "group": split(
            """refugees|seasonal migrants|stowaways|unaccompanied boys|deckhands|deserters|families from the delta|pickers
            students without papers|stateless islanders|asylum seekers"""
        ),
        "craft": split(
            """a rubber boat|a cattle lorry|a trawler|a sealed wagon|a motor yacht|a refrigerated truck|a raft
            a decommissioned tug|a patrol vessel|a minibus"""
        ),
        "guard": split(
            """the coastguard|frontier police|a militia patrol|camp guards|the customs cutter|soldiers at the fence
            a private security firm|the harbour patrol|airport police"""
        ),
        "thing": split(
            """life jackets|temporary permits|bail money|tracking bracelets|clean needles|visas|baby food|bus tickets
            mobile phones|warm meals|identity cards"""
        ),
    },
    clauses=lines("""although {craft} was sinking, {guard} [H]waited [N:2-11] hours {place}
        {guard} [H]towed {craft} with {group} back out to sea
        on board {craft} were [N:14-180] {group}, twice what it could [S:hold|carry]
        {guard} [H]sold {thing} to {group} {since}
        {group} [H]paid [N:400-7000] crowns each for a place in {craft}
        {group} had been [S:locked|shut] in {craft} {time}
        without {thing}, {group} [H]risked the crossing {time}
        {guard} [H]fired over the heads of {group} {place}
        one in [N:3-12] {group} would be [S:sent back|returned] {time}
        {guard} [H]confiscated {thing} from {group} {place}
        {craft} [H]capsized when {guard} came alongside {time}
        a gang {place} [H]forged {thing} for {group} {since}
        {group} [H]started the fire {place} to leave the camp
        {guard} [H]suspected [N:2-18] spies among {group}
        {guard} [H]erased the call in which {group} asked for help
        there was room {place} for [N:90-800] {group} and not one [S:more|further]
        {thing} were [S:withheld|kept back] from {group} {since}
        the ministry [H]instructed {guard} to look away {time}"""),
    quotes=lines("""we called {guard} [N:4-30] times, and {time} a voice [S:told us|asked us] to be [S:patient|quiet|grateful]
        {craft} was never [S:seaworthy|safe|sound], and {group} [S:heard it leak|saw the rust|knew it] {time}
        I pulled [N:3-25] {group} out of the water {time}, and I still hear the others
        nobody leaves [S:a house|a field|a mother] [S:behind|for good] for {thing} {place}
        {guard} saved [N:3-40] lives {time}, and [S:I will not hear|let nobody say] that {group} were hurt
        give {group} {thing} and [S:a month|a field|a year], and [S:they will feed|you will see them feed] themselves {place}
        the law [S:says|demands] that {group} must be heard, and {guard} [S:let them wait|look away] {since}
        on this coast {group} [S:find a door|are fed|sleep dry], and {guard} [S:knew that|were told so] {time}
        if {craft} had [S:sailed|gone down|foundered] under our flag, [S:flowers|flags|wreaths] would cover the quay {place}
        some of {group} were children, and {guard} counted them like crates"""),
    plain=lines("""Shoes and {thing} washed up {place} {time}.
        Behind the wire {place} live [N:200-5000] {group}.
        For {guard} the season has only begun.
        The wreck of {craft} [S:is to be lifted|will be raised] {place} in the spring.
        Every {weekday} a bus with {group} leaves {town}.
        In {town}'s chapel [S:a list|a slab|a board] bears [N:30-400] names.
        Tea and {thing} were handed out {place}.
        Against the ruling {group} can appeal within [N:5-21] days."""),
    headlines=lines("""{guard} face questions after {craft} sinks off {town}
        {group} left waiting for {thing} in {town}
        Survivors accuse {guard}
        {craft} tragedy: {town} mourns
        The night {craft} went down"""),
)
