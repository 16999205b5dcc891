"""What people say outranks what programs find, and is found again in newer readings and versions."""

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.folding import name_key
from onrecord.link.judgements import apply
from onrecord.model import (
    Attribution,
    By,
    Document,
    JudgedField,
    Judgement,
    Link,
    Mention,
    Passage,
    Records,
    Roles,
    Sentence,
    Span,
    Subject,
    SubjectKind,
    Verdict,
    attribution_id,
    digest,
    document_id,
    judgement,
)
from onrecord.standing import PERSON, Settled

BY = By(stage="test", version=1)
TEXT = (
    "Mara Venn said that the harbour was shut. It was cold. "
    "He said that Mara Venn had told him that nobody had paid. It rained."
)
NAMES = {"Mara Venn": "Mara Venn", "He": "Joren Hask"}


def document(text: str = TEXT, address: str = "a.txt") -> Document:
    return Document(
        id=document_id(address, text),
        address=address,
        text=text,
        raw_sha256="0" * 64,
        captured="2031-01-01T00:00:00Z",
        by=BY,
    )


def roles(*words: str, text: str = TEXT) -> Roles:
    """Source, cue and content by their words, each behind the one before; "" for none."""
    at, found = 0, list[tuple[Passage, ...]]()
    for each in words:
        at = text.index(each, at)
        found.append((Passage(at, at + len(each), each),) if each else ())
        at += len(each)
    return Roles(source=found[0], cue=found[1], content=found[2])


FIRST = roles("Mara Venn", "said", "that the harbour was shut")
OUTER = roles("He", "said", "that Mara Venn had told him that nobody had paid")
INNER = Roles(
    source=(Passage(TEXT.rindex("Mara"), TEXT.rindex("Mara") + 9, "Mara Venn"),),
    cue=roles("", "told", "").cue,
    content=roles("", "", "that nobody had paid").content,
)


def spans(identity: str, passages: Iterable[Passage]) -> tuple[Span, ...]:
    return tuple(Span(identity, each.start, each.end) for each in passages)


def found(it: Document, given: Roles, *, via: str | None = None) -> Attribution:
    source, cue, content = (spans(it.id, each) for each in (given.source, given.cue, given.content))
    return Attribution(
        id=attribution_id(it.id, source, cue, content),
        document=it.id,
        source=source,
        cue=cue,
        content=content,
        kind="indirect",
        score=0.7,
        why="made for a test",
        by=BY,
        via=via,
    )


def read(it: Document, *several: Roles) -> Records:
    """What a program found: these attributions, the last inside the one before it when it stands there."""
    attributions = list[Attribution]()
    for one in several:
        outer = next((each.id for each in attributions if each.content[0].contains(found(it, one).extent)), None)
        attributions.append(found(it, one, via=outer))
    mentions = [_mention(one.source[0], it) for one in attributions]
    links = [_link(one, mention) for one, mention in zip(attributions, mentions, strict=True)]
    cuts = [0, *(at + 2 for at in range(len(it.text)) if it.text.startswith(". ", at)), len(it.text)]
    sentences = [Span(it.id, start, end) for start, end in pairwise(cuts) if start < end]
    covered = [span for one in attributions for span in one.spans]
    return Records(
        sentences=tuple(
            Sentence(
                id=digest("sentence", it.id, span.start, span.end),
                span=span,
                voice="attributed" if any(span.overlaps(each) for each in covered) else "own",
            )
            for span in sentences
        ),
        mentions=tuple(dict.fromkeys(mentions)),
        attributions=tuple(attributions),
        links=tuple(links),
    )


def _mention(span: Span, it: Document) -> Mention:
    value = name_key(NAMES.get(span.of(it.text), span.of(it.text)))
    own = digest("mention", it.id, span.start, span.end)
    return Mention(id=own, span=span, kind="person", value=value, named=True, by=BY)


def _link(one: Attribution, mention: Mention) -> Link:
    own = digest("link", "refers", one.id, mention.id)
    return Link(id=own, relation="refers", left=one.id, right=mention.id, score=1, why="test", evidence=(), by=BY)


def said(
    about: Roles | JudgedField,
    verdict: Verdict,
    *,
    it: Document | None = None,
    kind: SubjectKind = "attribution",
    value: tuple[str, ...] = (),
    instead: Roles | None = None,
    at: int = 0,
    who: str = "Ada Quill",
    undoes: str | None = None,
) -> Judgement:
    it = it or document()
    field, evidence = (about, Roles()) if isinstance(about, str) else (None, about)
    subject = Subject(kind=kind, address=it.address, text_sha256=it.text_sha256, field=field, roles=evidence)
    when = f"2031-04-01T09:{at // 60:02}:{at % 60:02}Z"
    return judgement(subject=subject, verdict=verdict, value=value, roles=instead, who=who, when=when, undoes=undoes)


def settled(records: Records, *judgements: Judgement, it: Document | None = None) -> Settled:
    return apply(it or document(), records, judgements, name_key)


def standing(records: Records, result: Settled) -> set[str]:
    everything = (*records.attributions, *result.made.attributions)
    return {each.id for each in everything if each.id not in result.set_aside}


def test_without_a_judgement_nothing_changes() -> None:
    assert settled(read(document(), FIRST, OUTER, INNER)) == Settled()


def test_a_rejected_attribution_is_set_aside_and_its_sentence_is_unclear() -> None:
    records = read(document(), FIRST, OUTER)
    result = settled(records, said(FIRST, "no"))
    assert result.set_aside == {found(document(), FIRST).id}
    assert result.voices == {records.sentences[0].id: "unclear"}
    assert [(each.about, each.carried, each.overruled) for each in result.bearings] == [
        (found(document(), FIRST).id, False, False)
    ]


def test_a_sentence_that_others_still_cover_stays_attributed() -> None:
    records = read(document(), OUTER, INNER)
    assert settled(records, said(INNER, "no")).voices == {}


def test_what_stood_inside_a_rejected_one_stands_inside_the_next_around_it() -> None:
    records = read(document(), OUTER, INNER)
    inner = found(document(), INNER).id
    assert settled(records, said(OUTER, "no")).moved == {inner: None}


def test_roles_given_instead_stand_in_the_place_of_the_program_s() -> None:
    records = read(document(), OUTER, INNER)
    wider = roles("He", "said", "that Mara Venn had told him that nobody had paid. It rained")
    result = settled(records, said(OUTER, "instead", instead=wider))
    (made,) = result.made.attributions
    assert made.id == found(document(), wider).id
    assert (made.score, made.why, made.by) == (1.0, "words chosen by Ada Quill", PERSON)
    assert standing(records, result) == {made.id, found(document(), INNER).id}
    assert result.moved == {found(document(), INNER).id: made.id}
    assert {records.sentences[3].id: "attributed"}.items() <= result.voices.items()


def test_who_spoke_before_speaks_in_what_is_given_instead_with_the_same_source() -> None:
    records = read(document(), OUTER)
    shorter = roles("He", "said", "that Mara Venn had told him")
    (link,) = settled(records, said(OUTER, "instead", instead=shorter)).made.links
    assert (link.right, link.why) == (records.mentions[0].id, "test")


def test_a_new_source_speaks_for_itself() -> None:
    records = read(document(), FIRST, OUTER)
    other = Roles(source=FIRST.source, cue=OUTER.cue, content=OUTER.content)
    (link,) = settled(records, said(OUTER, "instead", instead=other)).made.links
    assert (link.right, link.why) == (records.mentions[0].id, "named in the source: Mara Venn")


def test_an_attribution_that_the_program_missed_can_be_added_inside_another() -> None:
    records = read(document(), FIRST, OUTER)
    result = settled(records, said(INNER, "yes"))
    (made,) = result.made.attributions
    assert (made.id, made.via) == (found(document(), INNER).id, found(document(), OUTER).id)
    assert [(each.about, each.made, each.carried) for each in result.bearings] == [(None, made.id, False)]


def marked(given: Roles, *, at: int = 0) -> Judgement:
    """Words that a person marks where no program found an attribution."""
    return said(given, "yes", instead=given, at=at)


def test_marked_words_stand_exactly_and_what_was_found_in_half_of_them_is_set_aside_not_renamed() -> None:
    records, it = read(document(), FIRST, OUTER), document()
    wide = Roles(content=(*FIRST.content, *roles("", "", "It was cold").content))
    jones = said(wide, "instead", kind="speaker", value=("Harbour Master Jones",), at=1)
    result = settled(records, marked(wide), jones)
    (made,) = result.made.attributions
    assert [span.of(TEXT) for span in made.content] == ["that the harbour was shut", "It was cold"]
    assert [link.left for link in result.made.links] == [made.id]
    assert standing(records, result) == {made.id, found(it, OUTER).id}
    first = found(it, FIRST).id
    assert [(each.about, each.made) for each in result.bearings if each.about == first] == [(first, None)]


@pytest.mark.parametrize("acts", [("yes", "attribution"), ("yes", "speaker")])
def test_what_a_person_spoke_of_stands_beside_words_that_another_marks(acts: tuple[Verdict, SubjectKind]) -> None:
    records = read(document(), FIRST)
    wide = Roles(content=(*FIRST.content, *roles("", "", "It was cold").content))
    own = said(FIRST, acts[0], kind=acts[1], value=("Mara Venn",) if acts[1] == "speaker" else ())
    assert len(standing(records, settled(records, own, marked(wide, at=1)))) == 2


def test_what_stands_inside_marked_words_or_around_them_stays_and_what_they_barely_touch_too() -> None:
    records, it = read(document(), INNER), document()
    result = settled(records, marked(OUTER))
    assert standing(records, result) == {found(it, OUTER).id, found(it, INNER).id}
    assert result.moved == {found(it, INNER).id: found(it, OUTER).id}
    touching = Roles(content=roles("", "", "shut. It was cold").content)
    assert settled(read(document(), FIRST), marked(touching)).set_aside == frozenset()


def test_when_marked_words_are_taken_back_their_speaker_is_nobody_s() -> None:
    records = read(document(), FIRST)
    wide = Roles(content=(*FIRST.content, *roles("", "", "It was cold").content))
    jones = said(wide, "instead", kind="speaker", value=("Harbour Master Jones",), at=1)
    mark = marked(wide)
    undo = said(wide, "no", at=2, undoes=mark.id)
    assert settled(records, mark, jones, undo) == Settled()


def test_marked_words_go_into_a_new_version_as_themselves() -> None:
    new = document("Late. " + TEXT)
    wide = Roles(content=(*FIRST.content, *roles("", "", "It was cold").content))
    records = read(new, roles("Mara Venn", "said", "that the harbour was shut", text=new.text))
    (made,) = settled(records, marked(wide), it=new).made.attributions
    assert [span.of(new.text) for span in made.content] == ["that the harbour was shut", "It was cold"]


def test_giving_the_program_s_own_roles_is_accepting_them() -> None:
    records = read(document(), FIRST)
    result = settled(records, said(FIRST, "instead", instead=FIRST))
    assert (result.made, result.set_aside) == (Records(), frozenset())
    assert result.bearings[0].about == records.attributions[0].id


def test_the_latest_act_about_one_attribution_counts() -> None:
    records = read(document(), FIRST)
    result = settled(records, said(FIRST, "no"), said(FIRST, "yes", at=1))
    assert (result.set_aside, result.voices) == (frozenset(), {})
    assert [each.overruled for each in result.bearings] == [True, False]


def test_a_correction_can_be_corrected() -> None:
    records, it = read(document(), FIRST), document()
    shorter, shortest = roles("Mara Venn", "said", "that the harbour"), roles("Mara Venn", "said", "that the")
    acts = [said(FIRST, "instead", instead=shorter), said(shorter, "instead", instead=shortest, at=1)]
    assert standing(records, settled(records, *acts)) == {found(it, shortest).id}
    back = said(shorter, "instead", instead=FIRST, at=2)
    result = settled(records, acts[0], back)
    assert standing(records, result) == {found(it, FIRST).id}
    assert {each.about for each in result.bearings} | {each.made for each in result.bearings} <= {
        None,
        *(one.id for one in (*records.attributions, *result.made.attributions)),
    }


def test_what_is_taken_back_counts_no_longer_and_an_undo_can_be_undone() -> None:
    records = read(document(), FIRST)
    no = said(FIRST, "no")
    undo = said(FIRST, "no", at=1, undoes=no.id)
    again = said(FIRST, "no", at=2, undoes=undo.id)
    assert settled(records, no, undo) == Settled()
    assert settled(records, no, undo, again) == settled(records, no)


def test_a_newer_reading_with_other_spans_is_carried_over_to() -> None:
    longer = roles("Mara Venn", "said", "that the harbour was shut. It was")
    records = read(document(), longer)
    result = settled(records, said(FIRST, "no"))
    assert result.set_aside == {found(document(), longer).id}
    assert [(each.about, each.carried) for each in result.bearings] == [(found(document(), longer).id, True)]


def test_a_rejection_is_not_carried_over_to_words_that_are_mostly_others_nor_to_another_source() -> None:
    records = read(document(), OUTER)
    assert settled(records, said(INNER, "no")) == Settled()
    other = Roles(source=FIRST.source, cue=OUTER.cue, content=OUTER.content)
    assert settled(records, said(other, "no")) == Settled()


def test_what_a_person_accepted_stays_when_a_newer_reading_has_lost_it() -> None:
    result = settled(read(document()), said(FIRST, "yes"))
    assert [each.id for each in result.made.attributions] == [found(document(), FIRST).id]


def test_the_same_text_at_another_address_is_the_same_but_for_the_fields_of_the_article() -> None:
    copy = document(address="b.txt")
    records = read(copy, FIRST)
    result = settled(records, said(FIRST, "no"), said("title", "instead", kind="article", value=("T",)), it=copy)
    assert result.set_aside == {found(copy, FIRST).id}
    assert [each.carried for each in result.bearings] == [True]
    assert result.filled == {}


def test_a_new_version_is_carried_over_to_by_the_exact_words() -> None:
    new = document("Late on Sunday. " + TEXT.replace("It was cold. ", ""))
    moved = [roles("Mara Venn", "said", "that the harbour was shut", text=new.text)]
    records = read(new, *moved)
    result = settled(records, said(FIRST, "no"), it=new)
    assert result.set_aside == {found(new, moved[0]).id}
    assert result.bearings[0].carried


def test_roles_given_instead_go_with_their_words_into_a_new_version() -> None:
    new = document("Late on Sunday. " + TEXT)
    shorter = roles("Mara Venn", "said", "that the harbour")
    records = read(new, roles("Mara Venn", "said", "that the harbour was shut", text=new.text))
    (made,) = settled(records, said(FIRST, "instead", instead=shorter), it=new).made.attributions
    assert [span.of(new.text) for span in made.content] == ["that the harbour"]


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("harbour", "quay"),  # other words
        "Mara Venn said that the harbour was shut. Mara Venn said that the harbour was shut.",  # twice
        "Mara Venn " + "and so on " * 60 + " said that the harbour was shut.",  # the source stands far away
    ],
)
def test_what_cannot_be_found_again_for_sure_bears_on_nothing(text: str) -> None:
    new = document(text)
    records = read(new, roles("Mara Venn", "said", "shut" if "shut" in text else "cold", text=text))
    assert settled(records, said(FIRST, "no"), said(FIRST, "yes", at=1), it=new) == Settled()


def test_words_of_another_article_bear_on_nothing() -> None:
    other = document("Mara Venn said that the harbour was shut.", "b.txt")
    assert settled(read(other, FIRST), said(FIRST, "no"), it=other) == Settled()


def test_a_speaker_is_given_by_name_and_groups_with_others_of_that_name() -> None:
    records = read(document(), OUTER)
    result = settled(records, said(OUTER, "instead", kind="speaker", value=("Mára  Venn",)))
    (mention,), (link,) = result.made.mentions, result.made.links
    assert (mention.value, mention.named, mention.by) == ("mara venn", True, PERSON)
    assert mention.span.of(TEXT) == "He"
    assert result.called == {mention.id: "Mára  Venn"}
    assert (link.left, link.right, link.why) == (records.attributions[0].id, mention.id, "given by Ada Quill")
    assert result.set_aside == {records.links[0].id}


def test_a_denied_speaker_leaves_it_unclear_and_says_who_says_so() -> None:
    records = read(document(), FIRST)
    result = settled(records, said(FIRST, "no", kind="speaker", value=("Mara Venn",)))
    (link,) = result.made.links
    assert (link.right, link.why) == (None, "speaker unclear: Ada Quill says it is not Mara Venn")
    assert result.set_aside == {records.links[0].id}


def test_denying_one_speaker_says_nothing_of_another_whom_a_newer_reading_gives() -> None:
    records = read(document(), FIRST)
    assert settled(records, said(FIRST, "no", kind="speaker", value=("Joren Hask",))) == Settled()


def test_accepting_one_speaker_holds_against_another_whom_a_newer_reading_gives() -> None:
    records = read(document(), FIRST)
    assert settled(records, said(FIRST, "yes", kind="speaker", value=("MARA VENN",))).set_aside == frozenset()
    result = settled(records, said(FIRST, "yes", kind="speaker", value=("Joren Hask",)))
    assert [each.value for each in result.made.mentions] == ["joren hask"]


def test_a_speaker_given_before_the_words_were_corrected_still_speaks() -> None:
    records = read(document(), OUTER)
    shorter = roles("He", "said", "that Mara Venn had told him")
    speaker = said(OUTER, "instead", kind="speaker", value=("Ilse Brand",))
    result = settled(records, speaker, said(OUTER, "instead", instead=shorter, at=1))
    (made,) = result.made.attributions
    assert [link.left for link in result.made.links] == [made.id]
    assert result.called == {result.made.links[0].right: "Ilse Brand"}


def test_a_field_is_filled_by_the_latest_word_at_its_address_and_carried_over_to_a_new_version() -> None:
    new = document("Another text.")
    first = said("published", "instead", kind="article", value=("2031",))
    last = said("published", "instead", kind="article", value=(), at=1)
    result = settled(Records(), first, last, it=new)
    assert result.filled == {"published": last}
    assert [(each.judgement, each.carried, each.overruled) for each in result.bearings] == [
        (first.id, True, True),
        (last.id, True, False),
    ]


PASSAGES = st.builds(
    Passage,
    start=st.integers(-3, len(TEXT) + 3) | st.just(10**18),
    end=st.integers(-3, len(TEXT) + 3) | st.just(10**18),
    exact=st.sampled_from(["", "a", "Mara Venn", "said", "\udcff", TEXT]) | st.text(max_size=3),
) | st.builds(
    lambda start, length: Passage(start, min(start + length, len(TEXT)), TEXT[start : start + length]),
    st.integers(0, len(TEXT) - 1),
    st.integers(1, 40),
)
SEVERAL = st.lists(PASSAGES, max_size=2).map(tuple)
ROLES = st.builds(Roles, source=SEVERAL, cue=SEVERAL, content=SEVERAL) | st.sampled_from([FIRST, OUTER, INNER])
TEXTS = st.sampled_from([TEXT, "Late. " + TEXT, TEXT[:40], ""])
VERDICTS = st.sampled_from(["yes", "no", "instead"])


@st.composite
def acts(draw: st.DrawFn) -> list[Judgement]:
    made = list[Judgement]()
    for at in range(draw(st.integers(1, 6))):
        made.append(
            said(
                draw(ROLES | st.sampled_from(["title", "published"])),
                draw(VERDICTS),
                it=document(draw(TEXTS), draw(st.sampled_from(["a.txt", "b.txt"]))),
                kind=draw(st.sampled_from(["attribution", "speaker", "article"])),
                value=tuple(draw(st.lists(st.sampled_from(["Mara Venn", "Joren Hask", "", "\udcff"]), max_size=2))),
                instead=draw(st.none() | ROLES),
                at=at,
                undoes=draw(st.none() | st.sampled_from([each.id for each in made])) if made else None,
            )
        )
    return made


@given(acts(), TEXTS)
def test_whatever_people_say_what_stands_is_whole(several: list[Judgement], text: str) -> None:
    it = document(text)
    inside = [each for each in (FIRST, OUTER, INNER) if all(p.end <= len(text) for p in each.source + each.content)]
    records = read(it, *inside) if text == TEXT else Records()
    result = settled(records, *several, it=it)
    made = {each.id: each for each in result.made.attributions}
    known = {each.id: each for each in records.attributions} | made
    mentions = {each.id for each in (*records.mentions, *result.made.mentions)}
    assert not made.keys() & {each.id for each in records.attributions}
    for each in made.values():
        assert each.content and each.id == attribution_id(it.id, each.source, each.cue, each.content)
        assert all(span.end <= len(text) for span in each.spans)
        assert each.via is None or each.via in known
    links = [link for link in (*records.links, *result.made.links) if link.id not in result.set_aside]
    assert len({link.left for link in links}) == len(links)
    assert all(link.left in known and (link.right is None or link.right in mentions) for link in links)
    assert all(via is None or via in known for via in result.moved.values())
    assert {each.about for each in result.bearings} | {each.made for each in result.bearings} <= {None, *known}
    assert len({(each.judgement, each.about) for each in result.bearings}) == len(result.bearings)
    assert settled(records, *several, it=it) == result
