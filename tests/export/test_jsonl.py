"""The export contract: what other programs rely on, key by key."""

import json
from collections.abc import Iterator
from dataclasses import replace

from onrecord.export import jsonl
from onrecord.model import Problem
from onrecord.store.views import Article, Standing
from tests.export.judged import JUDGED, word
from tests.export.replying import reply
from tests.export.strait import ANSWERED, COURIER, KESH, PILE, SOUNDING, TORN

DOCUMENT = {
    "type", "id", "address", "title", "outlet", "authors", "published", "published_from", "republished_from",
    "language", "text", "text_sha256", "offset_unit", "blocks", "links", "superseded_by", "hidden",
}  # fmt: skip
ATTRIBUTION = {
    "type", "id", "document", "source", "cue", "content", "kind", "stance", "channel", "speaker", "speaker_why",
    "via", "score", "why", "by", "certainty",
}  # fmt: skip


def lines(articles: list[Article], *problems: Problem) -> list[dict[str, object]]:
    return [json.loads(line) for line in jsonl.lines(articles, problems)]


def test_documents_are_followed_by_their_attributions_and_problems_come_last() -> None:
    types = [line["type"] for line in lines(PILE, TORN)]
    attributions = ["attribution"]
    assert types == ["document", *attributions * 5, "document", *attributions, "document", *attributions, "problem"]


def test_every_key_of_the_contract_is_there_and_type_is_first() -> None:
    for line in lines(PILE, TORN):
        assert next(iter(line)) == "type"
        expected = {"document": DOCUMENT, "attribution": ATTRIBUTION}.get(str(line["type"]), {"address", "reason"})
        assert expected <= set(line)


def test_offsets_are_code_points_of_the_text_exported_beside_them() -> None:
    texts: dict[object, str] = {}
    for line in lines(PILE):
        if line["type"] == "document":
            texts[line["id"]] = str(line["text"])
            continue
        for role in ("source", "cue", "content", "doubtful", "alterations"):
            for span in line[role]:  # type: ignore[attr-defined]
                assert texts[line["document"]][span["start"] : span["end"]] == span["exact"]


def test_signs_are_written_as_they_are() -> None:
    assert any("“We [the port] will wait … for days,”" in line for line in jsonl.lines(PILE, ()))


def test_no_clock_enters_the_export() -> None:
    assert not any("captured" in line or "2031-01-01T" in line for line in jsonl.lines(PILE, ()))


def test_what_was_stated_says_where() -> None:
    document = lines([COURIER])[0]
    assert document["published"] == "2031-03-04" and document["published_from"] == "markup"
    credit = document["republished_from"][0]  # type: ignore[index]
    assert credit["name"] == str(document["text"])[credit["start"] : credit["end"]] == "Tessaly Wire Service"
    assert document["authors"] == ["Ines Korvald"]
    assert document["metadata"]["outlet"]["found_in"] == "byline line"  # type: ignore[index]


def test_an_abstention_is_null_with_a_reason() -> None:
    unclear = next(line for line in lines([COURIER]) if line["type"] == "attribution" and line["speaker"] is None)
    assert unclear["speaker_why"] == "speaker unclear: 2 candidates: Joss Tarrant, Mara Venn"


def test_what_is_not_stated_is_null() -> None:
    document = lines([KESH])[0]
    assert document["title"] is None and document["outlet"] is None and document["republished_from"] == []


def test_certainty_is_given_role_by_role_null_where_there_is_none() -> None:
    given = [line["certainty"] for line in lines([SOUNDING])[1:]]
    assert given == [
        {"source": 0.98, "cue": 0.95, "content": 0.912},
        {"source": None, "cue": None, "content": 0.4},
        None,
    ]
    assert [line["score"] for line in lines([SOUNDING])[1:]] == [0.87, 0.38, 0.61]


def test_what_a_floor_hid_is_counted_in_its_document() -> None:
    assert lines([SOUNDING])[0]["hidden"] == 0
    assert lines([replace(SOUNDING, hidden=3)])[0]["hidden"] == 3


def test_attributions_come_in_the_order_of_the_text() -> None:
    starts = [
        min(span["start"] for role in ("source", "cue", "content") for span in line[role])  # type: ignore[attr-defined]
        for line in lines([COURIER])[1:]
    ]
    assert starts == sorted(starts)


def test_articles_are_taken_one_at_a_time() -> None:
    asked = list[str]()

    def articles() -> Iterator[Article]:
        for it in PILE:
            asked.append(it.document.id)
            yield it

    next(iter(jsonl.lines(articles(), ())))
    assert asked == [COURIER.document.id]


def test_what_people_say_goes_before_what_the_text_states_which_stays_in_the_metadata() -> None:
    document = lines([JUDGED])[0]
    assert (document["outlet"], document["authors"], document["published"]) == ("The Quay", [], "2031-02")
    assert document["published_from"] is None
    assert document["republished_from"] == [{"name": "A wire", "start": None, "end": None}]
    assert document["metadata"] == lines([COURIER])[0]["metadata"]
    assert document["filled"]["published"] == {  # type: ignore[index]
        "value": ["2031-02"],
        "verdict": "instead",
        "who": "Ada Quill",
        "when": "2026-11-21T10:32:00Z",
        "note": "as printed",
        "judgement": JUDGED.filled["published"].judgement.id,
        "carried": True,
    }
    assert list(document["filled"]) == ["outlet", "authors", "published", "republished_from", "ownership"]  # type: ignore[call-overload]


def test_what_a_person_set_aside_is_counted_and_not_exported() -> None:
    document, *attributions = lines([JUDGED])
    assert document["set_aside"] == 1
    assert JUDGED.set_aside[0].attribution.id not in {line["id"] for line in attributions}


def test_a_speaker_given_by_a_person_stands_beside_the_one_that_was_found() -> None:
    first = lines([JUDGED])[1]
    assert first["speaker"] == {"id": "f" * 20, "name": "Ilse Brand", "named": True}
    assert first["speaker_found"]["name"] == "Mara Venn"  # type: ignore[index]
    assert first["speaker_judged"]["note"] == "see the photograph"  # type: ignore[index]
    assert first["judged"]["verdict"] == "yes" and not first["judged"]["carried"]  # type: ignore[index]
    assert lines([COURIER])[1]["judged"] is None


def test_every_judgement_has_a_line_behind_the_documents_by_its_time() -> None:
    early, late = (replace(word("no").judgement, when=when, id=when) for when in ("2031Z", "2031.5Z"))
    standing = [Standing(judgement=each, state="undone", article=None, finding="x") for each in (late, early)]
    found = [json.loads(line) for line in jsonl.lines([COURIER], [Problem(address="a", reason="b")], standing)]
    assert [line["type"] for line in found[-3:]] == ["judgement", "judgement", "problem"]
    assert [line["when"] for line in found[-3:-1]] == ["2031Z", "2031.5Z"]
    exact = found[-2]["evidence"]["content"][0]
    assert COURIER.document.text[exact["start"] : exact["end"]] == exact["exact"]
    assert (found[-2]["state"], found[-2]["document"], found[-2]["attribution"]) == ("undone", None, "x")


def test_what_answers_what_and_signed_interest_follow_the_attributions() -> None:
    found = lines([ANSWERED])
    assert [line["type"] for line in found] == ["document", "attribution", "attribution", "link", "interest"]
    link, interest = found[3], found[4]
    assert link["relation"] == "answers" and (link["left"], link["right"]) == (found[2]["id"], found[1]["id"])
    assert link["evidence"][0]["exact"] == "denied"  # type: ignore[index]
    assert interest["exact"] == str(found[0]["text"])[interest["start"] : interest["end"]]  # type: ignore[index]
    assert (interest["who"], interest["tie"]) == ("author", "writes for")


def test_what_answers_what_in_another_article_follows_all_documents_in_the_same_form() -> None:
    standing = [Standing(judgement=word("no").judgement, state="undone", article=None, finding="x")]
    articles = [ANSWERED, COURIER]
    found = [json.loads(line) for line in jsonl.lines(articles, [TORN], standing, [reply(ANSWERED, COURIER)])]
    assert [line["type"] for line in found[-3:]] == ["link", "judgement", "problem"]
    inside, across = (line for line in found if line["type"] == "link")
    assert list(inside) == list(across)
    assert inside["document"] == inside["right_document"] and not inside["right_evidence"]
    assert (across["document"], across["right_document"]) == (ANSWERED.document.id, COURIER.document.id)
    texts = {it.document.id: it.document.text for it in articles}
    for end, place in (("document", "evidence"), ("right_document", "right_evidence")):
        assert across[place]
        assert all(texts[across[end]][it["start"] : it["end"]] == it["exact"] for it in across[place])


def test_a_source_without_a_name_is_told_by_its_words() -> None:
    told = lines([ANSWERED])[1]
    assert (told["source_kind"], told["stance"], told["channel"]) == ("unnamed people", "states", "briefing")
    assert told["description"]["number"] == 2 and told["description"]["role"][0]["exact"] == "port officials"  # type: ignore[index]
    assert [each["exact"] for each in told["hedges"]] == ["allegedly"]  # type: ignore[attr-defined]
