"""Entity labels for training: the teacher's, corrected by GUM's gold where there is some."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Iterator

from conllu import Sentence

KINDS = ("person", "organisation", "place", "nationality", "event")
LABELS = ["O", *(f"{mark}-{kind}" for kind in KINDS for mark in "BI")]
GOLD_KINDS = {"person": "person", "organization": "organisation", "place": "place", "event": "event"}
BRACKET = re.compile(r"\((\d+)(?:\[\d+/\d+\])?-([a-z]+)-([^()]*)|(\d+)(?:\[\d+/\d+\])?\)|\)")


@dataclass(frozen=True)
class Span:
    """Tokens start to end, end excluded."""

    start: int
    end: int
    kind: str
    heads: tuple[int, ...] = ()


@dataclass(frozen=True)
class Labelled:
    source: str
    id: str
    forms: list[str]
    spans: list[Span]


def gold_spans(sentence: Sentence) -> list[Span]:
    """GUM's entities with the places of their minimal span; `kind` is GUM's word for it."""
    found: list[Span] = []
    open_at: list[tuple[str, int, str, str]] = []
    for index, misc in enumerate(sentence.misc):
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
        for group, kind, rest, closed in BRACKET.findall(entity[1]) if entity else ():
            if group:
                fields = rest.split("-")
                open_at.append((group, index, kind, fields[3] if len(fields) > 3 else ""))
                continue
            place = next((i for i in reversed(range(len(open_at))) if not closed or open_at[i][0] == closed), None)
            if place is not None:
                _, start, kind_of, heads = open_at.pop(place)
                places = tuple(start + int(h) - 1 for h in heads.split(",") if h.isdigit())
                found.append(Span(start, index + 1, kind_of, places))
    return found


def named_gold(sentence: Sentence) -> list[Span]:
    """Gold entities whose minimal span is names only, cut to it."""
    out = []
    for span in gold_spans(sentence):
        names = span.heads and all(h < len(sentence) and sentence.upos[h] == "PROPN" for h in span.heads)
        if names and span.kind in GOLD_KINDS:
            out.append(Span(min(span.heads), max(span.heads) + 1, GOLD_KINDS[span.kind], span.heads))
    return out


def corrected(spans: list[Span], sentence: Sentence) -> list[Span]:
    """The teacher's spans with gold kinds, without those that gold calls something else, with the names that it missed."""
    gold = gold_spans(sentence)
    out: list[Span] = []
    for span in spans:
        over = [g for g in gold if g.start <= span.start and span.end <= g.end and any(span.start <= h < span.end for h in g.heads)]
        kind = min(over, key=lambda g: g.end - g.start).kind if over else None
        if span.kind == "nationality" or kind is None:
            out.append(span)
        elif kind in GOLD_KINDS:
            out.append(Span(span.start, span.end, GOLD_KINDS[kind]))
    taken = {i for span in spans for i in range(span.start, span.end)}
    for name in sorted(named_gold(sentence), key=lambda s: s.end - s.start):
        if not taken & set(range(name.start, name.end)):
            out.append(name)
            taken |= set(range(name.start, name.end))
    return out


def read_labelled(path: Path) -> Iterator[Labelled]:
    """Sentences of label_entities.py; "the" at the start of a name isn't part of it."""
    with path.open(encoding="utf8") as lines:
        for line in lines:
            record = json.loads(line)
            forms = record["forms"]
            spans = [
                Span(s.start + (forms[s.start].lower() == "the" and s.end - s.start > 1), s.end, s.kind) for s in spans_of(record["labels"])
            ]
            yield Labelled(record["source"], record["id"], forms, spans)


def spans_of(labels: Iterable[str]) -> list[Span]:
    """Spans of B-, I- and O labels."""
    spans: list[Span] = []
    for i, label in enumerate(labels):
        if label.startswith("B-"):
            spans.append(Span(i, i + 1, label[2:]))
        elif label.startswith("I-") and spans:
            spans[-1] = Span(spans[-1].start, i + 1, spans[-1].kind)
    return spans


def labels_of(spans: Iterable[Span], length: int) -> list[int]:
    """Numbers of the labels of each word."""
    out = [0] * length
    for span in spans:
        for i in range(span.start, min(span.end, length)):
            out[i] = LABELS.index(f"{'B' if i == span.start else 'I'}-{span.kind}")
    return out
