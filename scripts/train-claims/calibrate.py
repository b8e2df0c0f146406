"""Fits the temperatures by which scores are divided, on coded articles that training did not see."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F

from articles import read_articles
from loss import shares
from names import FIELDS, ROLES
from predict import Thought, load, think
from sequences import Words

CHOICES = [0.7 + 0.1 * step for step in range(34)]
"""Words below this are no cues at any temperature."""
LEAST = -4.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("articles", type=Path, nargs="+", help="lines of dump.ts")
    parser.add_argument("--pieces", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    net, paths = load(options.checkpoint)
    thoughts = think(net, paths, read_articles(options.articles, "found"), Words(options.pieces / "tokenizer.json"), LEAST)
    temperatures = {"cue": cue_temperature(thoughts), "fields": field_temperatures(thoughts), "roles": role_temperatures(thoughts)}
    options.out.write_text(json.dumps(temperatures), encoding="utf8")
    print(temperatures)


def best(losses: list[float]) -> float:
    return round(CHOICES[losses.index(min(losses))], 1)


def binary(scores: list[float], labels: list[float]) -> float:
    given, wanted = torch.tensor(scores), torch.tensor(labels)
    return best([F.binary_cross_entropy_with_logits(given / heat, wanted).item() for heat in CHOICES])


def cue_temperature(thoughts: list[Thought]) -> float:
    return binary([thought.cue for thought in thoughts], [float(thought.place in thought.article.cues) for thought in thoughts])


def field_temperatures(thoughts: list[Thought]) -> dict[str, float]:
    found = {}
    start = 0
    cues = [thought for thought in thoughts if thought.place in thought.article.cues]
    scores = torch.stack([thought.fields for thought in cues])
    for field, values in FIELDS.items():
        wanted = torch.tensor([shares(thought.article.cues[thought.place], field, values) for thought in cues])
        found[field] = best([field_loss(scores[:, start : start + len(values)] / heat, wanted) for heat in CHOICES])
        start += len(values)
    return found


def field_loss(scores: Tensor, wanted: Tensor) -> float:
    return -(F.log_softmax(scores, -1) * wanted).sum(-1).mean().item()


def role_temperatures(thoughts: list[Thought]) -> list[float]:
    """By role on the best mention of each actor."""
    scores: list[list[float]] = [[] for _ in ROLES]
    labels: list[list[float]] = [[] for _ in ROLES]
    for thought in thoughts:
        claims = thought.article.cues.get(thought.place, [])
        actors = {thought.article.mentions[number].id for number, _ in thought.roles} if claims else set()
        for actor in sorted(actors):
            own = [(thought.article.mentions[number], values) for number, values in thought.roles if thought.article.mentions[number].id == actor]
            for i, role in enumerate(ROLES):
                gold = {each for claim in claims for each in claim[role]}
                scores[i].append(max(values[i] for _, values in own))
                labels[i].append(float(bool(own[0][0].ids() & gold)))
    return [binary(own, wanted) for own, wanted in zip(scores, labels)]


if __name__ == "__main__":
    main()
