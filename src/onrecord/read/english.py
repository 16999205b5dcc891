"""What English-language outlets print around their articles: one table per question. Another language is another file.

How the phrases are written: a space stands for up to four blanks, case is ignored, the rest is a regular expression.
Phrases are tried at the start of a line unless the table says otherwise.
"""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _lines(lines: str) -> frozenset[str]:
    return frozenset(lines.split("|"))


# ---------------------------------------------------------------------------------------------- bylines and date lines

BYLINE = (
    "by",
    "(?:written|reported|words|text|story|report|posted|analysis|opinion|commentary|edited and written) by",
    "authors?:",
)
# Heads written as a form: "Title: ...", "Publication: ...".
TITLE_KEYS = ("title", "headline", "subject")
OUTLET_KEYS = ("outlet", "publication", "publisher", "newspaper", "magazine", "website", "site")
# Words that stand in a byline's place but name nobody: roles, and what agencies print for "several of us".
ROLES = _words(
    "staff writer writers reporter reporters correspondent correspondents editor editors agencies agency wires wire "
    "columnist contributor contributors special political foreign diplomatic defence defense senior chief admin desk "
    "newsroom guest bureau team associate opinion report our a the from"
)
# Offices of whoever issues a statement: "A. Author, Secretary of State" below the title.
OFFICES = _words(
    "secretary minister spokesperson spokesman spokeswoman president commissioner ambassador chairman chairwoman chair "
    "director representative commander governor mayor chancellor premier envoy"
)
OFFICE_OF = ("office of", "bureau of", "department of", "ministry of")
# What joins the parts of a person's name in lower case.
PARTICLES = _words("de del della der den di da dos du el al bin ibn bint la le van von ter ten y zu af abu ould")
# Between the names of several authors.
AND = ("and", "&", "with")
# What may follow the names: the place they write from, or whom they write for.
AFTER_NAMES = ("in", "at", "for", "of", "from")

PUBLISHED = (
    "published",
    "first published",
    "originally published",
    "posted",
    "date",
    "issued",
    "released",
    "publication date",
    "on",
)
CHANGED = (
    "updated",
    "last updated",
    "modified",
    "last modified",
    "revised",
    "corrected",
    "accessed",
    "retrieved",
    "archived",
)
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
# What else may stand on a date line.
DATE_LINE_NOISE = (
    r"(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?\(?[a-z]{2,5}\)?)?",  # 14:05 GMT
    r"\d{1,3} ?-?min(?:ute)?s? read",
    WEEKDAY,
    r"(?:\d+|no) comments?",
)
# Part of an outlet's name, where nothing else on the line tells an outlet from a place.
OUTLET_WORDS = _words(
    "herald times post news journal gazette report reports review tribune press observer magazine daily weekly monthly "
    "chronicle courier mail telegraph guardian star sun record register dispatch standard globe examiner inquirer "
    "bulletin mirror independent express echo argus radio television tv broadcasting service agency wire research "
    "online outlook network today monitor sentinel ledger packet messenger advertiser blog voice newspaper media "
    "quarterly intelligencer broadcaster newswire"
)
# In capitals before a date stands an agency's name or a dateline's town; only these are surely agencies.
AGENCIES = _words("AP AFP UPI DPA TASS RIA EFE ANSA BBC CNN NBC CBS ABC NPR PBS")
# In brackets at the beginning of the story, "(NBC) -- ": whoever broadcasts or posts it. No agency: its dateline stands
# above the story in every paper that prints it, and tells whose the text is, not whose the page.
DATELINES = _lines(
    "ABC|ABC News|BBC|BBC News|CBS|CBS News|CNN|CNNMoney|CNN Business|FOX News|Fox News|FoxNews.com|MarketWatch|MSNBC|"
    "NBC|NBC News|Newser|NPR|PBS|Sky News|TheStreet"
)
# A post of somebody else that the page shows: "— A. Author (@author) June 13, 2031" below its words.
POSTED = ("an? (?:photo|picture|video|post|tweet) (?:posted|shared|published) by\\b",)
# Opens a headline as well as a line that files the article: "Source: Firm set to buy Rival".
HEADLINE_LABELS = ("sources?",)
# Words that a headline in capitals has, and no name.
HEADLINE_WORDS = _words("To Is Was Are Were Be Will Has Have Had Says Said Get Gets May Could Set Not")
# Lines above a headline that name a section.
KICKERS = _words(
    "news world opinion analysis exclusive breaking politics local international comment commentary editorial feature "
    "features interview business sport sports culture letters explainer live update"
)

# ------------------------------------------------------------------------------------------------------ credit lines

WORK = "(?:article|story|report|piece|post|essay|column|interview|analysis|commentary|text|version|dispatch|item)"
_WAS = "(?:was |is |has been |had been )?"
_FIRST = "(?:first |originally |initially |previously )"
_HERE = "(?: here)?(?: with (?:the )?(?:kind )?permission)?"
_PERMITTED = "(?:here )?(?:(?:with|by) (?:the )?(?:kind )?permission (?:from|of|by)|from|courtesy of)"
# The name follows the phrase. "The memo was published by X" is about a memo: the subject has to be this very article.
# Without "first", "this report was published by X" may speak of a report that the article has just named.
NAME_FOLLOWS = (
    f"the original source of this {WORK} is:?",
    f"(?:this|the (?:above|foregoing|present|original)|an? (?:[a-z]+ )?version of this) {WORK} {_WAS}{_FIRST}"
    f"(?:published|appeared|posted|printed|ran|run|written|issued|released|produced){_HERE} "
    "(?:at|by|in|on|with|for|from)",
    f"an? (?:[a-z]+ )?version of this {WORK} {_WAS}(?:published|appeared|posted|printed|ran)(?: also)? (?:at|by|in|on)",
    f"this (?:article|story|piece|post|essay|column|interview) {_WAS}"
    f"(?:published|appeared|appears|posted|produced){_HERE} (?:at|by|in|on)",
    f"this {WORK} {_WAS}(?:re-?(?:published|printed|posted)|cross-?posted|syndicated|reproduced) "
    f"(?:{_PERMITTED}|by|in|on|at)",
    f"this {WORK} [^.\n]{{1,80}} and (?:was )?{_FIRST}(?:published|appeared|posted) (?:at|by|in|on)",
    f"this {WORK} (?:comes|came) (?:to (?:us|you) )?from",
)
# The same phrases without a subject; only at the start of a line or of a sentence.
NAME_FOLLOWS_AT_START = (
    f"{_FIRST}(?:published|appeared|posted) (?:at|by|in|on)",
    f"(?:re-?(?:published|printed|posted)|cross-?posted|syndicated|reproduced) {_PERMITTED}",
)
# The name stands before the phrase: "the magazine X, where this article was originally published".
NAME_PRECEDES = (
    f",? ?(?:where|in which|on which) (?:this|the (?:above|present|original)) {WORK} {_WAS}{_FIRST}?"
    "(?:published|appeared|posted|printed|ran)\\b",
    f"\\bwhich (?:first |originally )(?:published|posted|printed|ran) this {WORK}",
)
# Lines of their own that only give a name. The first say that the article was there before; the others that it has
# something from there, which may be the whole text or a single fact.
ORIGINAL_LINE = ("original source", "original", "originally published", "first published")
SOURCE_LINE = ("source", "via")
# Lower-case words inside an outlet's name.
NAME_JOINTS = _words("of the and for & de la le du")
# Words that end a name although they begin with a capital, as in "in X On Monday".
MONTHS_AND_DAYS = _words(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "monday tuesday wednesday thursday friday saturday sunday"
)

# ------------------------------------------------------------------------------------------------------- boilerplate

# "Region: Middle East": a line that files the article.
LABELS = (
    "(?:original )?sources?",
    "via",
    "regions?",
    "themes?",
    "tags?",
    "topics?",
    "categor(?:y|ies)",
    "filed under",
    "filed in",
    "keywords",
    "sections?",
    "in-depth reports?",
    "posted in",
    "series",
    "share(?: this)?",
    "more on",
    "tagged(?: with)?",
    "countr(?:y|ies)",
)
# What a boilerplate line begins with, however long it is.
OPENINGS = (
    "disclaimer\\b",
    "legal notice\\b",
    "privacy policy\\b",
    "terms (?:of (?:use|service)|and conditions)",
    "(?:all )?(?:contents? )?(?:copyright )?(?:©|\\(c\\)) ",
    "©",
    "copyright (?:notice|\\d{4}|by\\b|:|belongs)",
    "(?:all rights|some rights) reserved",
    "(?:the )?(?:views?|opinions?|statements?|facts)(?:,? (?:and|or) (?:views?|opinions?|facts))? "
    "(?:expressed|presented|stated) (?:in|by|here|on|are)\\b",
    "the contents? of this (?:article|page|site|website)\\b",
    "[^\\s]{1,80} contains copyrighted material",
    "(?:this|the|our) (?:site|website|web page) (?:contains|uses)\\b",
    "we use cookies",
    "you are receiving this\\b",
    "note to (?:our )?readers?\\b",
    "dear readers?\\b",
    "about the authors?\\b",
    "(?:articles|other articles|posts|stories) by:",
    "(?:for )?(?:media|press) (?:inquiries|enquiries|contacts?)\\b",
    "no part of this (?:article|publication|site|website)\\b",
    "for permission to (?:re|cross|publish|use)",
    "to (?:reuse|republish|reprint|share) this\\b",
    "if you wish to (?:use|republish|reprint) ",
)
# What a short boilerplate line begins with (a sentence of an article may begin so too, then it goes on).
SHORT_OPENINGS = (
    "(?:please )?(?:share|tweet|e-?mail|print|bookmark|forward) this\\b",
    "share (?:on|via|to)\\b",
    "share$",
    "(?:please )?(?:follow|like|join|find|support) (?:us|our)"
    "(?: (?:on|at|in|work|channel|page|newsletter|telegram|journalism|community)\\b|[.!]?$)",
    "follow [^.\n]{1,60} on (?:twitter|facebook|telegram|instagram|x\\b|social media)",
    "(?:sign up|subscribe)\\b[^.\n]{0,80}(?:newsletter|e-?mail|updates|channel|list|now|today|alerts|inbox|to )",
    "(?:get|receive) [^.\n]{0,60}(?:newsletter|in your inbox|by e-?mail)",
    "(?:our |daily |weekly )?newsletters?$",
    "(?:please )?(?:donate|make a donation|"
    "become an? (?:member|subscriber|supporter|patron)|consider (?:donating|supporting))\\b",
    "(?:leave|post|add|write) (?:a|your) (?:comment|reply)",
    "comments? (?:are (?:closed|open|moderated)|policy|section|\\()",
    "comment on [^.\n]{1,80}(?:article|page|facebook|site)",
    "\\d+ comments?$",
    "(?:click|tap) here\\b",
    "(?:more|other) (?:from|by|articles|stories) (?:by|from|this|the) ",
    "contact (?:us|the (?:author|editor)s?)\\b",
    "send (?:us )?(?:your )?(?:tips|feedback|letters)\\b",
    "advertise(?:ment\\b| with us)",
    "sponsored (?:content|post|links|by)[^.\n]{0,60}$",
    "story continues below",
    "(?:article|text) continues (?:below|after)",
    "continue reading",
    "skip to (?:main )?content",
    "back to (?:top|home)",
    "to (?:un)?subscribe\\b",
    "more in [^.\n:]{1,40}:",
    "also (?:today|in this issue|in the news):",
    "log ?in(?: |$)",
    "download (?:our|the) app",
    "watch (?:live|now)\\b",
    "(?:if you )?(?:enjoyed|liked|found) this (?:article|story|post|useful)",
    "(?:filed|tagged) (?:under|as|with)\\b",
    "post navigation",
    "(?:previous|next) (?:article|post|story)\\b",
    "terms of use",
    "editing by\\b",
    "[^.\n]{3,120} contributed (?:reporting|to this (?:report|article|story))",
    "\\(?(?:additional )?reporting by [^.\n]{1,200}editing by\\b",
    "www\\.[^\\s]{1,100}$",
    "https?://[^\\s]{1,300}$",
    "[^\\s@]{1,60}@[^\\s@]{1,80}\\.[a-z]{2,10}$",
)
# Lines that are boilerplate only when nothing else stands on them.
WHOLE = _lines(
    "share|tweet|print|email|e-mail|pin|like|save|copy link|facebook|twitter|x|telegram|whatsapp|reddit|linkedin|"
    "comments|comment|reply|menu|search|home|subscribe|donate|loading|loading...|ends|end|-30-|(ends)|###|top|"
    "listen to this article|listen|read more|more|sign in|register|print this page|the end"
)
# Opens a list of other articles; the short lines after it belong to it.
RELATED = (
    "(?:read|see|also read|read also|see also|related|related (?:articles?|stories|posts|news|content|coverage|links)|"
    "more (?:stories|news|on this(?: story)?|like this)|you (?:may|might) (?:also )?like|recommended|"
    "recommended (?:for you|reading)|"
    "further reading|most read|latest news|trending|read more|what to read next|don't miss)\\s{0,2}(?::|$)",
    "(?:read|see) (?:more|also):",
    # the word and the first headline run together, as a page is copied: "RelatedTown opens bridge"
    "(?:related(?: (?:articles?|stories|posts|news|content|coverage|links))?|read more|read also|see also|recommended|"
    "most read|trending)(?-i:(?=[A-Z][a-z]))",
)
CAPTION = (
    "(?:image|photo|photograph|picture|caption|file photo|featured image|photo caption|illustration|map|graphic|video|"
    "figure)s?"
    "(?: (?:credit|courtesy|source|by))?\\s{0,2}(?::|[—–-] )",
    "(?:the )?(?:featured |above |top |header |cover )?(?:image|photo|picture|photograph)s? "
    "(?:above |below )?(?:is |are )?(?:from|by|courtesy|credit|via)\\b",
    "\\((?:photo|image|picture|illustration)\\b[^)\n]{0,200}\\)$",
)
# A line about the author: two of these, or one and the author's name.
BIO = (
    "[\\w-]+-based\\b",
    "(?:freelance|investigative|independent|award-winning)\\b",
    "\\b(?:writer|journalist|researcher|columnist|reporter|correspondent|editor|author|blogger|analyst|commentator|broadcaster|"
    "professor|fellow|contributor|novelist|lecturer|historian)\\b",
    "\\b(?:regular|frequent) contributor\\b",
    "\\bcontribut(?:es|ed|ing)\\b",
    "\\bauthor of\\b",
    "\\btweets? (?:at|as)\\b",
    "@\\w{3,}",
    "\\b(?:he|she|they) (?:can be reached|writes for|blogs at|lives in)\\b",
    "\\bfollow (?:him|her|them)\\b",
)
# After one of these, once most of the article is over, only boilerplate follows.
TAIL = (
    f"the original source of this {WORK} is",
    "copyright (?:©|\\(c\\)|\\d{4})",
    "©",
    "disclaimer\\b",
    "all rights reserved",
    "(?:articles|more|posts|stories) by:",
    "leave a (?:comment|reply)",
    "about the authors?\\b",
    "note to (?:our )?readers?\\b",
    "--$",  # what follows is a letter's signature
)
