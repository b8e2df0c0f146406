"""Coded articles as dump.ts wrote them, with mentions in their places; src/encoder/reading.ts does the same at run time."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable

Json = dict[str, Any]


@dataclass
class Token:
    start: int
    end: int
    form: str
    upos: str
    xpos: str
    lemma: str
    head: int
    relation: str
    quoted: int


@dataclass
class Mention:
    start: int
    end: int
    surface: str
    kind: str
    role: str
    id: str
    bound: str
    sentence: int = -1
    word: int = -1

    def ids(self) -> set[str]:
        """Whom it may stand for in a role: a person for the state that the person binds, a place for its state."""
        return {self.bound} - {self.id} if self.role == "place" else {self.id, self.bound}


def head_word(tokens: list[Token], start: int, end: int) -> int | None:
    inside = [i for i, token in enumerate(tokens) if token.start < end and token.end > start]
    return next((i for i in inside if tokens[i].head not in inside), inside[0] if inside else None)


class Article:
    """`mentions` says whose: "found" by the pipeline, "coded" by hand, or "both", where coded ones win."""

    def __init__(self, line: Json, mentions: str) -> None:
        self.line = line
        self.stem: str = line["stem"]
        self.title: str = line["title"] or ""
        self.blocks: list[str] = [sentence["block"] for sentence in line["sentences"]]
        self.texts: list[str] = [sentence["text"] for sentence in line["sentences"]]
        self.sentences = [[Token(*token) for token in sentence["tokens"]] for sentence in line["sentences"]]
        self.mentions = self._placed(_chosen(line, mentions))
        self.by_sentence: dict[int, list[int]] = defaultdict(list)
        for number, mention in enumerate(self.mentions):
            self.by_sentence[mention.sentence].append(number)
        counts = Counter(mention.id for mention in self.mentions)
        self.rank = {identifier: rank for rank, (identifier, _) in enumerate(counts.most_common())}
        self.titled = {m.id for m in self.mentions if m.sentence == 0 and self.blocks[0] == "heading"}
        self.cues: dict[tuple[int, int], list[Json]] = {}
        for claim in line["claims"]:
            self.cues.setdefault((claim["sentence"], claim["token"]), []).append(claim)

    def _placed(self, mentions: list[Mention]) -> list[Mention]:
        placed, at = [], 0
        spans = [(tokens[0].start, tokens[-1].end) if tokens else (0, 0) for tokens in self.sentences]
        for mention in sorted(mentions, key=lambda each: each.start):
            while at < len(spans) and spans[at][1] <= mention.start:
                at += 1
            word = head_word(self.sentences[at], mention.start, mention.end) if at < len(spans) and spans[at][0] < mention.end else None
            if word is not None:
                mention.sentence, mention.word = at, word
                placed.append(mention)
        return placed


def _chosen(line: Json, mentions: str) -> list[Mention]:
    found = [Mention(**each) for each in line["mentions"]]
    bound = {mention.id: mention.bound for mention in found}
    coded = [Mention(**each, kind="name", role="actor", bound=bound.get(each["id"], each["id"])) for each in line["coded"]]
    if mentions == "found":
        return found
    if mentions == "coded":
        return coded
    return coded + [one for one in found if not any(one.start < other.end and other.start < one.end for other in coded)]


def read_articles(files: Iterable[Path], mentions: str) -> list[Article]:
    return [Article(json.loads(line), mentions) for file in files for line in file.open(encoding="utf8")]
