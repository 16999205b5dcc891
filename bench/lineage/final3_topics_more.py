"""More topics of the templates of the third last score."""
# ruff: noqa: E501  (lists read better unbroken)

from final3_topics import PLACES, SINCE, TIMES
from sentences import Topic, lines, split

EXAMS = Topic(
    name="exams",
    named=lines("""|the rector of {town} University|the rector
        |the head of the examinations office|the head of the examinations office
        |the education minister|the education minister
        Professor|a historian of science|a historian of science
        |who presides over the students' parliament|the students' president
        |headmistress of the {road} School|the headmistress
        Dr|an expert in image manipulation|an expert in images
        |in charge of research at {company}|the firm's research chief"""),
    unnamed=split(
        """an invigilator|two doctoral candidates|parents of pupils|a member of the senate|a journal editor|former lab staff|tutors
        a laboratory manager|school inspectors|a printer's apprentice|referees|someone at the admissions office"""
    ),
    documents=split(
        "the marking scheme|an ethics review|a retracted paper|the faculty's own report|a lab notebook|an anonymous posting"
    ),
    lists={
        "event": split("exam leak|plagiarism affair|admissions scandal|research scandal"),
        "time": TIMES,
        "place": PLACES,
        "people": split(
            """applicants|school leavers|postgraduates|first-years|night-school pupils|lecturers|scholarship holders|boarders
            medical students|examiners|exchange students|trainee teachers"""
        ),
        "since": SINCE,
        "scholar": split(
            """the dean|a star chemist|the minister's daughter|the registrar|a private tutor|the head of admissions
            an exam printer|the thesis supervisor|a textbook publisher|the vice-rector"""
        ),
        "work": split(
            """the final papers|a doctoral thesis|the entrance test|a vaccine study|the answer sheets|the reading tables
            a prize essay|the mock exams|a gene map|the oral exam"""
        ),
        "trick": split(
            """copied pages|invented patients|retouched photographs|a ghost writer|a swapped envelope|a hidden earpiece
            bought references|an altered timestamp|rounded marks|a borrowed password"""
        ),
        "sanction": split(
            """a resit|the stripping of the title|a ban of two years|an outside audit|the closing of the institute|an apology
            a written warning|a refund of fees|a new mark"""
        ),
    },
    clauses=lines("""{scholar} [H]used {trick} in {work} {since}
        {scholar} [H]sold {work} for [N:40-900] guilders {time}
        [N:11-300] {people} [H]obtained {work} {time}[S:, hours before anyone should have|]
        {trick} [H]went unnoticed in {work} {since}
        {scholar} [H]admitted [N:3-40] {people} in exchange for gifts
        {company} [H]financed {work} {since}
        {sanction} [S:would follow|was due] if {work} proved false {time}
        {people} [H]photographed {work} {place} {time}
        {scholar} [H]shredded {work} {time}
        software [H]flagged {trick} on [N:10-95] pages of {work}
        {scholar} [H]urged {people} to stay silent over {trick}
        {people} [S:would have to sit|were to repeat] {work} {time}
        {scholar} [H]resigned {time}[S:, citing reasons of health,|] because of {work}
        {company} [H]suppressed {work} {since}
        {sanction} [H]spared {scholar} a trial over {trick}
        {people} [H]marched {place} for {sanction}
        {scholar} [H]taught {people} {trick} {since}
        [N:3-18] universities [H]warned {scholar} about {trick} {time}
        {work} [H]went missing from a locked cupboard {place}"""),
    quotes=lines("""I read {work} {time}, and by page [N:3-40] I knew of {trick}
        if {trick} can pass for science, then {scholar} is a [S:great|truly great] scientist
        {people} studied for {work} all year, {scholar} needed one telephone call
        {sanction} is what {people} would get, so {sanction} it must be for {scholar}
        call it {trick} if you must, I call {work} bad housekeeping[S: and nothing else|]
        we [S:have been saying|told everyone] {since} that {work} cannot be trusted
        I wept, not over {work}, but over {people} who [S:learnt honestly|had played fair]
        {scholar} called me {time} and asked how much I would [S:pay|give] for {work}
        show me one examiner {place} who has never come across {trick}
        {company} paid, {scholar} delivered {work}, that is how it [S:works|has always worked]"""),
    plain=lines("""{Work} made up [N:20-80] per cent of the mark.
        {People} gathered {place} to hear about {sanction}.
        {Scholar} came to {town} [N:3-30] years ago.
        {Company} endowed a chair {place} {since}.
        Lectures by {scholar} were cancelled {time}.
        {Sanction} has been imposed on [N:3-30] {people} {since}.
        {People} are still waiting for {work}.
        Cameras now watch over {work} {place}."""),
    headlines=lines("""{Scholar} accused over {work}
        {Trick} in {work}: {town} asks who knew
        {People} call for {sanction}
        {Company}, {scholar} and {work}
        {Town} University weighs {sanction}"""),
)

POWER = Topic(
    name="power",
    named=lines("""|the energy regulator|the energy regulator
        |chief engineer of {company}|the chief engineer
        |the environment secretary|the environment secretary
        |a hydrologist at the {road} Institute|a hydrologist
        Baroness|chair of the upper house's energy panel|the energy panel's chair
        |who coordinates the {town} river alliance|the river alliance's coordinator
        |the grid operator's control room chief|the control room chief
        Dr|a radiologist in {town}|a radiologist"""),
    unnamed=split(
        """a control room operator|three engineers|residents downstream|a turbine fitter|regulators abroad|a ministry adviser
        an electricity broker|campaigners|former plant staff|one of the divers|a safety reviewer|a grid planner"""
    ),
    documents=split(
        "the stress test|a shift report|the operating licence|an unsigned memorandum|a grid operator's forecast|measurements by volunteers"
    ),
    lists={
        "event": split("blackout|reactor incident|dam dispute|pipeline leak"),
        "time": TIMES,
        "place": PLACES,
        "people": split(
            """households|villagers downstream|linemen|allotment holders|ferry passengers|bakers|dialysis patients|shift engineers
            campers on the shore|greenhouse owners|rail travellers|meter readers"""
        ),
        "since": SINCE,
        "firm": split(
            """the grid operator|the plant's owner|a subcontractor|the state utility|the energy ministry|a gas trader|the control room
            the safety board|the dam keeper|an equipment maker"""
        ),
        "plant": split(
            """the reactor|the {road} dam|the gas terminal|the transformer yard|the wind farm|the cooling tower|the turbine hall
            the spent fuel store|the undersea cable|the peat plant"""
        ),
        "fault": split(
            """a hairline crack|a jammed floodgate|a misread gauge|low oil pressure|a rusted flange|a tripped relay|radioactive steam
            a bird's nest in the switchgear|a software freeze|silt in the intake"""
        ),
        "plan": split(
            """rationing|a shutdown|longer operating hours|a second dam|a price freeze|an export ban|an evacuation drill
            a public audit|a merger"""
        ),
    },
    clauses=lines("""{fault} [H]tripped {plant} {time}
        {firm} [H]kept quiet about {fault} at {plant} {since}
        [N:2000-90000] {people} were [S:without current|in the dark] {time}
        {firm} [H]silenced [N:3-20] alarms at {plant} {time}
        {plant} [H]released warm water {place} {time}[S:, killing fish by the ton|]
        {firm} [H]backed {plan} {since}
        {firm} [H]postponed checks of {plant} by [N:3-40] months
        {plan} [S:would push up|would raise] bills for {people} by [N:4-60] per cent
        {company} [H]cashed in on {plan} {time}
        {people} [H]found {fault} {place} before {firm} did
        {plant} [H]operated at [N:101-140] per cent of its rating {since}
        {firm} [H]lost touch with {plant} for [N:11-90] minutes {time}
        {people} [S:had to boil water|boiled their water] because of {fault} {place}
        {company} [H]fitted {plant} with used parts {since}
        {firm} [H]misled {people} over {plan}
        divers [H]photographed {fault} at {plant} {time}
        {plan} [H]divided {firm} and {people} {since}
        {fault} [H]cost {company} [N:3-80] million guilders
        {firm} [H]roused {people} by siren {time}[S: although no danger remained|]"""),
    quotes=lines("""{fault} can happen anywhere, at {plant} it [S:happened twice|has now happened twice]
        we candle-lit our way through [N:2-9] nights while {firm} discussed {plan}
        {plant} was safe {time}, it is safe now, and {plan} will not make it safer
        ask {people} {place} whether they [S:sleep|can still sleep] beside {plant}
        {firm} rang to say there was {fault}, [N:3-30] hours after we had smelt it
        nobody turns off {plant} for fun, least of all {firm}
        with {plan} we pay, without {plan} {people} [S:freeze|will freeze]
        I wrote down {fault} in the book {time}, and somebody tore out the page
        {company} earns on {plant} whether it runs or not
        show {people} the gauges of {plant}[S:, all of them,|] and let them judge {firm}"""),
    plain=lines("""{Plant} feeds [N:3000-90000] homes around {town}.
        {People} lined up {place} for generators {time}.
        {Firm} publishes readings from {plant} every hour.
        The assembly debates {plan} {time}.
        {Company} took over {plant} [N:3-30] years ago.
        The river {place} has run low {since}.
        {Plant} was wreathed in steam {time}.
        {People} were handed iodine tablets {place}."""),
    headlines=lines("""{Fault} stops {plant}
        {Firm} pressed for answers on {plant}
        {Plan}? {Town} is split
        {People} left in the dark near {town}
        {Company} defends {plant} after {fault}"""),
)

FARMS = Topic(
    name="farms",
    named=lines("""|the chief veterinary officer|the chief veterinary officer
        |the president of the growers' union|the growers' president
        |the agriculture minister|the agriculture minister
        |a beekeeper near {town}|a beekeeper
        |who buys for {company}|a buyer for the company
        Professor|a soil scientist|a soil scientist
        Dame|head of the {road} land trust|the land trust's head
        |magistrate for rural affairs in {town}|the magistrate"""),
    unnamed=split(
        """a slaughterhouse vet|two seed dealers|neighbouring farmers|a milk lorry driver|day labourers|a customs vet|a land agent
        cooperative members|a gamekeeper|laboratory staff|an auctioneer|a clerk at the subsidy office"""
    ),
    documents=split(
        "the herd book|a laboratory slip|a subsidy claim|an aerial survey|a notice to growers|the veterinary circular"
    ),
    lists={
        "event": split("cattle cull|seed scandal|land grab|pesticide affair"),
        "time": TIMES,
        "place": PLACES,
        "people": split(
            """small growers|hay makers|shepherds|hop growers|egg producers|vintners|bee breeders|milkmaids|cattle dealers
            olive farmers|crofters|ploughmen"""
        ),
        "since": SINCE,
        "baron": split(
            """the estate owner|a grain merchant|the dairy cooperative|a foreign fund|the seed company|the abattoir
            the subsidy office|a cattle dealer|the irrigation board|the head gamekeeper"""
        ),
        "crop": split(
            """the barley harvest|a herd of goats|seed potatoes|the beet fields|two thousand hens|the apple orchards|prize bulls
            the rye stores|the hop gardens|the spring lambs"""
        ),
        "blight": split(
            """foot rot|a banned spray|swine fever|mildew|a rust fungus|salted wells|locusts|anthrax spores|tainted feed
            a root weevil"""
        ),
        "measure": split(
            """a cull|a cordon|an import stop|drought aid|a seed levy|a land reform|a spraying ban|bridging loans
            a census of herds"""
        ),
    },
    clauses=lines("""{blight} [H]wiped out {crop} {place} {time}
        {baron} [H]claimed subsidies for {crop} {since}
        {baron} [H]chased [N:5-70] {people} off fields {place}
        {baron} [H]ploughed up commons {place} {time}
        {measure} [S:would ruin|would finish off] [N:11-600] {people} {place}
        {people} [H]dumped {crop} {place} {time}[S:, to the cheers of onlookers|]
        {baron} [H]relabelled {crop} {time}
        inspectors [H]traced {blight} to {baron} {time}
        {company} [H]hoarded {crop} {since}
        {people} [H]burned {crop} for fear of {blight}
        {baron} [H]concealed {blight} in {crop} for [N:11-90] days
        {measure} [S:came|had come] {time}, too late for {crop}
        {company} [H]dictated prices to {people} {since}
        {baron} [H]fenced in [N:20-900] hectares {place} {since}
        {blight} [H]reached [N:3-50] farms {place} {time}
        {people} [H]blocked lorries bringing {crop} {time}
        {baron} [H]fed {crop} on waste {since}[S:, which is forbidden|]
        {measure} [H]brought {company} [N:2-70] million guilders
        vets [H]shot [N:20-900] animals {place} {time}"""),
    quotes=lines("""I [S:raised|bred] {crop} with these hands, and {baron} wants {measure}
        {blight} does not stop at a fence, not even at that of {baron}
        {people} will sow again {time}, {measure} or [S:no such thing|none]
        you can smell {blight} {place}, you need no laboratory
        {baron} got the money, {people} got {blight}
        if we get {measure}, [N:20-90] farms {place} [S:close|will close for good]
        we buried {crop} {time}, my brother has not spoken since
        {company} offered us less for {crop} than the diesel cost
        nobody sold {blight} on purpose[S:, I can assure you|], {baron} least of all
        first {blight}, then {measure}, and next year perhaps {baron} buys the lot"""),
    plain=lines("""{Crop} fetched [N:11-95] guilders a load {time}.
        {People} drove tractors into {town} {time}.
        {Blight} last struck {place} [N:11-70] years ago.
        {Baron} farms [N:200-9000] hectares {place}.
        {Measure} took effect {place} {time}.
        {Company} buys {crop} from {people} {place}.
        Straw bales with slogans against {measure} stood {place}.
        {People} number [N:20-900] {place}."""),
    headlines=lines("""{Blight} near {town}: {measure} looms
        {People} against {measure}
        {Baron} blamed for {blight}
        {Company} and the fate of {crop}
        {Town} farmers count losses as {blight} spreads"""),
)
