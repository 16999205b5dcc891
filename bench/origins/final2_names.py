"""Names of the second final templates: outlets, people, places, firms, and how outlets print."""
# ruff: noqa: E501  (lists read better unbroken)

from itertools import product

from templates import split

OUTLET_PLACES = split(
    """Ardmoor|Bexwold|Calderby|Dunsmere|Eastmark|Fallow County|Gulfside|High Mesa|Isle Coast|Kingsferry|Lakemarch|Marchfield
    Norland|Oakmere|Prairie Junction|Queensborough|Rivermark|Southcliff|Tidemark|Ulverton|Vale of Orm|Westmoor County|Twin Capes
    Millgate City|Granite Hills|Outer Cape|Stanmere Bay|Ardle Peninsula|Three Counties|Borderlands|Tri-River|Building Trades
    Farm Trade|Water Industry|Transport Industry|Provincial"""
)
OUTLET_NOUNS = split(
    """Echo|Argus|Mercury|Star|Post|Times|Advertiser|Free Press|Reporter|Leader|News|Express|Daily News|News Agency
    Broadcasting Service|Business Review|Press Association|Beacon|Compass|Pilot|Eagle"""
)
OUTSIDE_OUTLETS = split(
    """Channel Twelve News|KZVD Radio|WQBT News|Baylight FM|the Continental Wire Service|Eastline Press Agency|Newsroom 24
    the Public Broadcasting Network of Wessland|Radio Calder|the Sunday Ledger|the Overseas Press Service|City Wire Daily
    StreetDesk|the Morning Briefing newsletter|Harbour City Radio|Mesa Public Radio|Planning Insider|Supply Chain Weekly
    Ag Markets Daily|the Dublinshire Independent|Het Kustblad|La Gaceta del Valle|Norrbladet|Télé Plateau|the Ledger Line podcast
    Westerfold Television|the Campus Voice|Open Books|Transport Monitor|the Medical Week|Coral Cross Network|Cyber Dispatch
    the Hill Country Blog|Coastal News Online"""
)
FIRST_NAMES = split(
    """Sarah|James|Priya|Daniel|Emily|Mohammed|Claire|Kevin|Aisha|Thomas|Laura|Patrick|Grace|Andrew|Fatima|Michael|Rachel|Carlos
    Jennifer|Peter|Sofia|Brian|Helen|Rajesh|Megan|Stephen|Chloe|David|Karen|Ahmed|Alison|Mark|Ngozi|Paul|Rebecca|Tom|Hannah
    Simon|Maria|Liam|Susan|Hiroshi|Natalie|Robert|Amy|Chris|Linda|Oluwaseun|Jessica|Martin|Anjali|Gareth|Nicole|William|Ruth
    Declan|Olivia|Jack|Mei|Anthony|Caroline|Ben|Samantha|Greg"""
)
_ANGLO = (
    "Hather|Brind|Calver|Strick|Pember|Haver|Otter|Tarl|Amber|Birken|Crank|Dawl|Eller|Fother|Gos|Huckn|Ilk|Jes|Kinn|Lox|Murgat|"
    "Nether|Osbal|Padd|Rad|Sower|Tatter|Under|Venn|Winster|Yeld|Bracken|Dunk|Scar|Wake|Grims",
    "ley|den|combe|shaw|ridge|stone|man|worth|son|gill|croft|wright",
)
_OTHERS = (
    ("Mc", "Allory|Corran|Dunnell|Evity|Farren|Gorrie|Illvane|Kettrick|Larnon|Nerney|Quade|Sherrin|Tavity|Vorlich"),
    ("O'", "Cannell|Darragh|Gormlan|Hanlin|Kearvey|Maddan|Rahan|Tooley"),
    ("Ferr|Mor|Cast|Sant|Var|Belm|Alv|Quint", "anela|etti|andes|ados|eira|ucci|onte"),
    ("Kowar|Novas|Petr|Bran|Zelen|Vuk|Horv|Stan", "owski|inko|asic|enczyk|anek|usev"),
    ("Lind|Berg|Hald|Stein|Rosen|Kall|Eng|Vest", "estrom|eqvist|egaard|emann|efeld|ehagen|elund"),
    ("Chandr|Ramas|Bhatt|Desh|Venk|Nar|Gup", "ani|awar|agwal|amurthy|adas|ekar"),
    ("Ok|Ad|Chuk|Mb|Nw|Ol|Ab", "onta|ebaya|uwara|ekele|undu|asanya"),
    ("Naka|Taka|Hashi|Yoshi|Kawa|Miya|Fuji", "mora|sako|hari|shimo|zawe|nume|tane"),
    ("Has|Khal|Rah|Suley|Maz|Haddaw", "oumi|arawi|imani|idan|outi"),
)
LAST_NAMES = tuple(
    start + end for starts, ends in (_ANGLO, *_OTHERS) for start, end in product(starts.split("|"), ends.split("|"))
)
PLACE_STARTS = split(
    """Keld|Yarl|Quarn|Thorl|Mard|Brens|Collen|Hox|Pell|Vark|Elms|Arnes|Bols|Carles|Derr|Estle|Farns|Gild|Hallow|Ingle|Jarr|Kirs
    Lamb|Merr|Norl|Oxl|Penw|Rath|Sedge|Trow|Upl|Wald|Ayles|Bram|Crof|Dray|Emb|Frost|Glen|Hart|Ives|Kemp|Lull|Mans|Nun|Orch|Pres
    Roms|Shel|Tidd|Ulls|Walt|Wynd|Bark|Cor|Dal"""
)
PLACE_ENDS = split(
    "ton|ford|bury|field|bridge|wick|ville|dale|mouth|stead|port|burn|haven|minster|pool|creek|holme|gate"
)
FIRMS = split(
    """{a} Group|{a} {b} Ltd|{a} & {b}|{a} International|{a} Partners|{a} Capital|{a} Services|{b} Enterprises|{a} Corp|{a} plc
    {a} Solutions|{a}-{b}|{a} Global|{a} and Sons|{a} Technologies|{a} Ventures"""
)
QUOTES = (
    ("“", "”"), ("“", "”"), ("“", "”"), ('"', '"'), ('"', '"'), ('"', '"'), ("‘", "’"), ("‘", "’"), ("'", "'"),
)  # fmt: skip
DATES = (
    "%B {day}, %Y", "{day} %B %Y", "{day} %b %Y", "%A, %B {day}, %Y", "%A {day} %B %Y", "%b {day}, %Y",
)  # fmt: skip
