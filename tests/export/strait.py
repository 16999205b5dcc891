"""A small invented pile that has one of everything."""

from onrecord.model import Certainty, Problem
from tests.export.making import Draft, Says, Told, article

COURIER = article(
    Draft(
        address="articles/courier.html",
        title="Strait closed to tankers",
        outlet="The Harbour Courier",
        author="Ines Korvald",
        published="2031-03-04",
        republished_from="Tessaly Wire Service",
        blocks=[
            ("title", "Strait closed to tankers"),
            ("byline", "By Ines Korvald, The Harbour Courier"),
            ("paragraph", "The strait was closed. “We [the port] will wait … for days,” said Mara Venn. It froze."),
            ("paragraph", "Two officials said that Joss Tarrant told them the shots “came from the shore”."),
            ("paragraph", "He later denied this. The number was given as 14."),
            ("paragraph", "Radio Kesh also claims:"),
            ("quote", "The batteries opened fire at two."),
            ("paragraph", "The convoy carried grain."),
            ("caption", "The terminal on Tuesday."),
            ("boilerplate", "Share this page."),
            ("boilerplate", "All rights reserved. Reprinted with permission from Tessaly Wire Service."),
        ],
        links={"given as 14": "javascript:alert(1)", "carried grain": "https://example.org/grain", "froze": None},
        says=[
            Says(content=("“We [the port] will wait … for days,”",), source="Mara Venn", cue="said",
                 speaker="Mara Venn", altered=("[the port]", "…")),
            Says(content=("that Joss Tarrant told them the shots “came from the shore”",), source="Two officials",
                 cue="said", after="Two officials", speaker="Two officials", named=False, kind="indirect"),
            Says(content=("the shots “came from the shore”",), source="Joss Tarrant", cue="told",
                 speaker="Joss Tarrant", inside=1, kind="mixed"),
            Says(content=("this",), source="He", cue="denied", after="He later", kind="indirect",
                 why="speaker unclear: 2 candidates: Joss Tarrant, Mara Venn"),
            Says(content=("The batteries opened fire at two.",), source="Radio Kesh", cue="also claims:",
                 speaker="Radio Kesh", kind="block", doubtful="The convoy carried grain."),
        ],
    )
)  # fmt: skip
KESH = article(
    Draft(
        address="articles/kesh.txt",
        published="2031-03",
        blocks=[("paragraph", "“They fired first,” Mara Venn told reporters. She gave no evidence.")],
        says=[Says(content=("“They fired first,”",), source="Mara Venn", cue="told", speaker="Mara Venn")],
    )
)
OLD_KESH = article(
    Draft(
        address="articles/kesh.txt",
        published="2031-03",
        blocks=[("paragraph", "“They fired,” Mara Venn told reporters.")],
        says=[Says(content=("“They fired,”",), source="Mara Venn", cue="told", speaker="Mara Venn")],
        superseded_by=KESH.document.id,
    )
)
SOUNDING = article(
    Draft(
        address="articles/sounding.txt",
        blocks=[("paragraph", "“The ice is thin,” said Mara Venn. “It will break.” A pilot called it thick.")],
        says=[
            Says(content=("“The ice is thin,”",), source="Mara Venn", cue="said", speaker="Mara Venn", score=0.87,
                 certainty=Certainty(source=0.98, cue=0.95, content=0.912)),
            Says(content=("“It will break.”",), speaker="Mara Venn", score=0.38,
                 why='goes on with the words quoted before it',
                 certainty=Certainty(source=None, cue=None, content=0.4)),
            Says(content=("it thick",), source="A pilot", cue="called", speaker="A pilot", named=False, score=0.61),
        ],
    )
)  # fmt: skip
"""One paragraph in which one attribution is sure, one is unsure, and one has no certainty of its roles."""
PILE = [COURIER, KESH, OLD_KESH]
TORN = Problem(address="articles/torn.html", reason="the file is empty; put the whole page in its place")

ANSWERED = article(
    Draft(
        blocks=[
            ("byline", "By Orla Finn, who sits on the board of the Fennick line"),
            (
                "paragraph",
                "Two port officials who feared for their posts said it was allegedly closed. Mara Venn denied it.",
            ),
        ],
        says=[
            Says(
                content=("it was allegedly closed",),
                source="Two port officials",
                cue="said",
                speaker="Two port officials",
                named=False,
                stance="states",
                channel="briefing",
                source_kind="unnamed people",
                hedges=("allegedly",),
                described=Told(number=2, role="port officials", grounds="who feared for their posts"),
            ),
            Says(
                content=("it",),
                source="Mara Venn",
                cue="denied",
                speaker="Mara Venn",
                after="Mara",
                stance="denies",
                source_kind="named person",
                answers=0,
            ),
        ],
        author="Orla Finn",
        interests=("sits on the board of the Fennick line",),
    )
)
"""Somebody without a name, a denial of what they say, and an author who has a tie."""
