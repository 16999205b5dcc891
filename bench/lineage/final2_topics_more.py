"""More topics of the templates of the second last score."""
# ruff: noqa: E501  (lists read better unbroken)

from final2_topics import PLACES, SINCE, TIMES
from sentences import Topic, lines, split

SPORT = Topic(
    name="sport",
    named=lines("""|the chairman of {town} Athletic|the club's chairman
        |the head of the anti-doping agency|the anti-doping chief
        |a former international|a former international
        |the league's integrity officer|the league's integrity officer
        Dr|a sports physician|a sports physician
        |the spokesman of the supporters' trust|the trust's spokesman
        |the sports minister|the sports minister
        |who represents {company}, the main sponsor|the sponsor's representative"""),
    unnamed=split(
        """a dressing-room attendant|two first-team players|a linesman|league sources|a betting analyst|stewards
        a laboratory technician|members of the disciplinary panel|a club insider|a youth coach|rival managers|turnstile staff"""
    ),
    documents=split(
        "a panel's ruling|the referee's report|a laboratory sheet|the club accounts|a betting ledger|the transfer papers"
    ),
    lists={
        "event": split("match-fixing affair|doping case|stadium row|transfer scandal"),
        "time": TIMES,
        "place": PLACES,
        "people": split(
            """supporters|season-ticket holders|ball boys|amateurs|juniors|rowers|ticket touts|sponsors|old boys
            groundsmen|club members"""
        ),
        "since": SINCE,
        "player": split(
            """the goalkeeper|the club captain|a referee|the team doctor|the coach|the league treasurer|a bookmaker
            the kit man|an agent|the physiotherapist|the winger"""
        ),
        "match": split(
            """the cup final|the derby|the relegation play-off|the half marathon|the regatta|the qualifying round
            the youth semi-final|the season's opener|the replay|the indoor championships|the memorial tournament"""
        ),
        "stuff": split(
            """banned stimulants|blood bags|cash in an envelope|doctored samples|betting slips|a false passport
            a second contract|unlabelled pills|blank cheques|tickets for resale"""
        ),
        "penalty": split(
            """a lifetime ban|a points deduction|relegation|a hefty fine|a rematch|games behind closed doors|suspension
            the loss of the title|a licence check|a public apology"""
        ),
    },
    clauses=lines("""{player} [H]handed {stuff} to {people} before {match}
        {player} [H]accepted [N:3-80] thousand marks to lose {match}
        {player} [H]swapped {stuff} in a hotel {place} {time}
        {match} [S:had been rigged|had been fixed] with the help of {people}
        {company} [H]threatened to withdraw from {match} over {stuff}
        {player} [S:would appeal against|would contest] {penalty} {time}
        {people} [H]stormed the pitch after {match} {time}
        {player} [H]concealed {stuff} in a locker {place}
        {penalty} [S:had been handed down|had been imposed] in [N:2-19] similar cases
        {player} [H]wagered on {match} {since}
        tests on {player} [H]yielded [N:2-9] suspicious readings {time}
        {player} and {company} [H]shared the takings from {match}
        {company} [H]promised {player} {stuff} {since}
        {player} [H]punched a steward {place} after {match}
        [N:200-6000] {people} [S:had asked for their money back|had sought refunds] for {match}
        {player} [H]missed [N:2-6] tests {since}[S: altogether|]
        the league [H]buried a complaint about {player} and {stuff}
        {people} [H]jeered {player} {place} and [S:called for|shouted for] {penalty}
        {penalty} [S:would finish|would be the end of] {player} before {match}"""),
    quotes=lines("""I never touched {stuff}, and {player} can swear to it {time}
        {people} paid to watch {match}, not to watch {player} lie down
        give {player} {penalty} and be done with it, {people} are sick of waiting
        somebody slipped {stuff} into my bag {time}, and it was not me
        we lost {match} because we played badly, not because of {stuff}
        when {player} walked in with {stuff}, the whole room went quiet
        for {company} sport is a shop window, with {match} as the glass
        I would rather take {penalty} than shake hands with {player}
        the lads have trained {place} {since}, they deserve better than {stuff}
        ask {player} who paid for the villa, and ask about {match}"""),
    plain=lines("""{Match} drew [N:900-9000] {people} to {town}.
        {Player} trained alone {place} {time}.
        The league knows no [S:harsher|sterner] step than {penalty}.
        {Company} has its name on the shirts {since}.
        {People} laid scarves {place} {time}.
        {Player} joined from {town} [N:2-15] seasons ago.
        Posters for {match} still hang {place}.
        The panel on {stuff} sits in {town} {time}."""),
    headlines=lines("""{Player} faces {penalty} over {stuff}
        {Match} in doubt as {town} scandal grows
        {Company} may pull out after {match}
        {People} turn on {player}
        {Stuff} found before {match}"""),
)

HERITAGE = Topic(
    name="heritage",
    named=lines("""|the director of the {town} museum|the museum's director
        Canon|the dean of {town} minster|the dean
        |who heads the art theft squad|the head of the art theft squad
        |a restorer employed by {company}|a restorer
        |the culture secretary|the culture secretary
        Professor|a historian of painting|an art historian
        |an auctioneer with {company}|an auctioneer
        |the last heir of the {road} family|the heir"""),
    unnamed=split(
        """a museum attendant|two curators|art dealers|a night porter|members of the acquisitions panel|a customs valuer
        volunteers at the dig|a retired conservator|archivists|a collector|insurance lawyers|people in the trade"""
    ),
    documents=split(
        "the inventory|an expert opinion|a shipping manifest|the visitors' book|a restitution claim|an auction catalogue"
    ),
    lists={
        "event": split("art theft|forgery affair|restitution case|quarrel over the dig"),
        "time": TIMES,
        "place": PLACES,
        "people": split(
            """antiquaries|choristers|lenders|bidders at the sale|attendants|pupils of the art school|metal detectorists
            stonemasons|parishioners|friends of the museum|tour guides"""
        ),
        "since": SINCE,
        "dealer": split(
            """a gallery owner|a gang from abroad|the former registrar|a gifted copyist|a grave robber|the sexton
            a private collector|a runner for the trade|a removal firm|the assistant keeper"""
        ),
        "piece": split(
            """a bronze head|the altarpiece|two ivory combs|a hoard of coins|a landscape in oils|the town charter|a stone lion
            a reliquary|a set of tapestries|a mosaic floor|the founder's portrait|a lute"""
        ),
        "site": split(
            """the crypt|the costume store|the burial mound|the print room|a bonded warehouse|the chapter house
            the sculpture hall|a bank vault|the kiln field|the attic of the deanery"""
        ),
        "papers": split(
            """export licences|old photographs|sale receipts|letters of gift|X-ray plates|pigment tests|a forged provenance
            customs forms|loan agreements"""
        ),
    },
    clauses=lines("""{dealer} [H]lifted {piece} from {site} {time}
        {dealer} [H]offered {piece} to {company} {time}
        {dealer} [H]invented {papers} for {piece}
        {company} [H]insured {piece} for [N:2-90] million marks {since}
        {piece} [S:had been swapped for a copy|had been replaced by a copy] {since}
        {people} [H]noticed a gap in {site} {time}
        {dealer} [H]shipped {piece} out of {town} in a crate of tiles
        {papers} [H]proved that {piece} once belonged to {people}
        {site} [S:had been broken into|had been burgled] [N:2-11] times {since}
        {company} [H]auctioned {piece} {place} {time}[S: all the same|]
        {dealer} [H]drugged a guard {time} to reach {site}
        alarms in {site} [H]failed for [N:3-55] minutes {time}
        {dealer} and {people} [H]divided the coins {place}
        the museum [S:would hand back|would return] {piece} once {papers} turned up
        {company} [H]ignored {papers} when it bought {piece}
        {dealer} [H]scraped the varnish off {piece} {place}
        [N:12-300] objects [S:were absent|had gone] from {site} {time}
        {dealer} [H]melted down {piece} {time}
        {people} [H]dug up {piece} {place} {since}"""),
    quotes=lines("""I dusted {piece} every morning, and {time} there was only the nail
        {dealer} could paint you {piece} in a week and you would thank him
        {site} had one lock, and {people} all knew where the key hung
        {piece} left this town in a war and it will come home in daylight
        show me {papers} and I will carry {piece} to the lorry myself
        nobody steals {piece} to look at it, somebody ordered it {since}
        {company} asks too few questions, and {dealer} tells too many stories
        we have looked in {site}, under the stairs and {place}, it is not there
        those {papers} are as false as my teeth, and {company} knows it
        for [N:8-40] years I have told {people} that {piece} was genuine"""),
    plain=lines("""Scholars put the age of {piece} at [N:200-900] years.
        {Site} [S:remains closed|is shut] to {people}.
        {Company} has dealt in antiques {since}.
        Only [N:2-9] {people} have keys to {site}.
        A cast of {piece} stands {place}.
        {Papers} lay in a drawer in {site} {since}.
        Police sealed off {site} {time}.
        {People} held a vigil for {piece} {place}."""),
    headlines=lines("""{Piece} gone from {site} in {town}
        {Dealer} questioned about {piece}
        {Company} under pressure over {papers}
        Fake or not? {Town} argues about {piece}
        {People} want {piece} back"""),
)
