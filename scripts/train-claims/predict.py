"""What a checkpoint thinks of articles, in the shape of src/encoder/judge.ts, before any temperature."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from articles import Article
from encoder import Encoder
from network import Judge, collate, pairs_of
from sequences import Paths, Words, examples

BATCH = 16


@dataclass
class Thought:
    """Scores of one word as a cue."""

    article: Article
    place: tuple[int, int]
    cue: float
    fields: Tensor
    """Of each mention in reach: its number and its scores by role."""
    roles: list[tuple[int, list[float]]]


def load(checkpoint: Path) -> tuple[Judge, Paths]:
    held: dict[str, Any] = torch.load(checkpoint, weights_only=False)
    net = Judge(Encoder(held["layers"], held["state"]["enc.words.weight"].shape[0]))
    net.load_state_dict(held["state"])
    return net.eval(), held["paths"]


@torch.no_grad()
def think(net: Judge, paths: Paths, articles: list[Article], words: Words, least: float) -> list[Thought]:
    """Thoughts on all words whose score as a cue is at least `least`."""
    everything = [example for article in articles for example in examples(article, words)]
    found = []
    for start in range(0, len(everything), BATCH):
        part = everything[start : start + BATCH]
        batch = collate(part)
        states = net.words(batch)
        thoughts = net.thoughts(states)
        scores = net.cue(thoughts).squeeze(-1)
        for example, offset in zip(part, batch.offsets):
            for row, (_, sentence, token) in enumerate(example.words, offset):
                if sentence not in example.judged or scores[row] < least:
                    continue
                pairs = pairs_of(example, offset, (sentence, token), paths)
                roles: list[tuple[int, list[float]]] = []
                if pairs:
                    numbers, rows, features = zip(*pairs)
                    own = net.roles(states, torch.full((len(pairs),), row), torch.tensor(rows), torch.tensor(features))
                    roles = list(zip(numbers, own.tolist()))
                found.append(Thought(example.article, (sentence, token), scores[row].item(), net.fields(thoughts[row]), roles))
    return found
