"""An article of the made-up pile as people left it: fields filled in, an attribution accepted, a speaker given."""

from dataclasses import replace

from onrecord.model import JudgedField, Passage, Roles, Subject, Verdict, judgement
from onrecord.store.views import Judged, Speaker
from tests.export.strait import COURIER

WHEN = "2026-11-21T10:32:00Z"


def word(
    verdict: Verdict, *value: str, field: JudgedField | None = None, note: str = "", carried: bool = False
) -> Judged:
    """What Ada says of the article, or of its first attribution."""
    read = COURIER.document
    said = COURIER.said[0].attribution
    passages = tuple(Passage(span.start, span.end, span.of(read.text)) for span in said.content)
    subject = Subject(
        kind="article" if field else "attribution",
        address=read.address,
        text_sha256=read.text_sha256,
        field=field,
        roles=Roles() if field else Roles(content=passages),
    )
    made = judgement(subject=subject, verdict=verdict, value=value, who="Ada Quill", when=WHEN, note=note)
    return Judged(judgement=made, carried=carried)


GIVEN = Speaker(id="f" * 20, name="Ilse Brand", named=True)
FIRST = replace(
    COURIER.said[0],
    judged=word("yes"),
    speakers=(GIVEN,),
    speaker_why="given by Ada Quill",
    speaker_judged=word("instead", "Ilse Brand", note="see the photograph", carried=True),
    speaker_found=COURIER.said[0].speaker,
    speaker_found_why=COURIER.said[0].speaker_why or "named in the source",
)
JUDGED = replace(
    COURIER,
    said=(FIRST, *COURIER.said[2:]),
    set_aside=(replace(COURIER.said[1], judged=word("no")),),
    filled={
        "outlet": word("instead", "The Quay", field="outlet"),
        "authors": word("instead", field="authors"),
        "published": word("instead", "2031-02", field="published", note="as printed", carried=True),
        "republished_from": word("instead", "A wire", field="republished_from"),
        "ownership": word("instead", "The harbour board owns it.", field="ownership"),
    },
)
