"""What training minimises: cues by token, fields by cue, roles by actor, of whose mentions the best one counts."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F

from names import FIELDS, ROLES
from network import Batch, Judge, pairs_of
from sequences import Example, Paths

FIELD_WEIGHTS = {"kind": 1.5, "status": 1.0, "polarity": 0.5, "certainty": 0.5, "negated": 0.3, "voice": 0.7, "timeframe": 0.5, "legalForce": 0.2}
Claims = list[dict[str, Any]]
Cue = tuple[Example, int, tuple[int, int], Claims]


def loss_of(net: Judge, batch: Batch, examples: list[Example], paths: Paths) -> tuple[Tensor, list[float]]:
    words = net.words(batch)
    thoughts = net.thoughts(words)
    labels, weights, cues = targets(examples, batch.offsets)
    parts = [F.binary_cross_entropy_with_logits(net.cue(thoughts).squeeze(-1).float(), labels, weight=weights, reduction="sum") / len(examples)]
    if cues:
        rows = torch.tensor([offset + example.row[place] for example, offset, place, _ in cues])
        parts.append(field_loss(net.fields(thoughts[rows]).float(), [claims for *_, claims in cues]))
        parts.append(role_loss(net, words, cues, paths))
    return torch.stack(parts).sum(), [part.item() for part in parts] + [0.0] * (3 - len(parts))


def targets(examples: list[Example], offsets: list[int]) -> tuple[Tensor, Tensor, list[Cue]]:
    """Labels and weights by word, and the cues; other words that a coder might have named weigh nothing, nor does what only stands around."""
    labels: list[float] = []
    weights: list[float] = []
    cues: list[Cue] = []
    for example, offset in zip(examples, offsets):
        known = example.article.cues
        own = {place: claims for place, claims in known.items() if place in example.row and place[0] in example.judged}
        doubtful = {(place[0], other) for place, claims in own.items() for claim in claims for other in claim["others"]}
        cues += [(example, offset, place, claims) for place, claims in own.items()]
        for _, sentence, token in example.words:
            place = (sentence, token)
            labels.append(float(place in own))
            weights.append(float(place in own or (sentence in example.judged and place not in doubtful)))
    return torch.tensor(labels), torch.tensor(weights), cues


def field_loss(scores: Tensor, cues: list[Claims]) -> Tensor:
    loss = scores.new_zeros(())
    start = 0
    for field, values in FIELDS.items():
        wanted = torch.tensor([shares(claims, field, values) for claims in cues])
        loss = loss - FIELD_WEIGHTS[field] * (F.log_softmax(scores[:, start : start + len(values)], -1) * wanted).sum()
        start += len(values)
    return loss / len(cues)


def shares(claims: Claims, field: str, values: list[str]) -> list[float]:
    """How often the claims of one cue have each value; nothing where the record doesn't code the field."""
    coded = [claim[field] for claim in claims if field in claim]
    names = ["none" if value is None else str(value).lower() if isinstance(value, bool) else value for value in coded]
    counts = [float(names.count(value)) for value in values]
    return [count / max(sum(counts), 1.0) for count in counts]


def role_loss(net: Judge, words: Tensor, cues: list[Cue], paths: Paths) -> Tensor:
    rows, mentions, features, group = [], [], [], []
    wanted: list[list[float]] = []
    numbers: dict[tuple[int, str], int] = {}
    for number, (example, offset, place, claims) in enumerate(cues):
        gold = [{actor for claim in claims for actor in claim[role]} for role in ROLES]
        for index, row, own in pairs_of(example, offset, place, paths):
            mention = example.article.mentions[index]
            key = (number, mention.id)
            if key not in numbers:
                numbers[key] = len(wanted)
                wanted.append([float(bool(mention.ids() & actors)) for actors in gold])
            rows.append(offset + example.row[place])
            mentions.append(row)
            features.append(own)
            group.append(numbers[key])
    if not rows:
        return words.new_zeros(())
    scores = net.roles(words, torch.tensor(rows), torch.tensor(mentions), torch.tensor(features)).float()
    best = torch.full((len(wanted), len(ROLES)), -1e4).scatter_reduce(0, torch.tensor(group)[:, None].expand(-1, len(ROLES)), scores, "amax")
    return F.binary_cross_entropy_with_logits(best, torch.tensor(wanted), reduction="sum") / len(cues)
