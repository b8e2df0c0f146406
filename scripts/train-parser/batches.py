"""Sentences as tensors, and batches of like length. Some copies are re-cased as headlines are."""

from __future__ import annotations

import random
from typing import Iterator, NamedTuple, Sequence

import torch
from torch import Tensor

from conllu import Sentence
from features import COLUMNS, Vocabulary

IGNORED = -100
SMALL = {"a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "by", "with", "from", "as", "over", "after", "is"}


class Encoded(NamedTuple):
    rows: Tensor  # n columns
    tags: Tensor
    heads: Tensor
    relations: Tensor


class Batch(NamedTuple):
    members: list[int]
    rows: Tensor
    lengths: Tensor
    tags: Tensor
    heads: Tensor
    relations: Tensor


def title_case(forms: Sequence[str]) -> list[str]:
    """As in "Talks on Grain Deal to Resume in Ankara"."""
    return [form if i and form.lower() in SMALL else form[:1].upper() + form[1:] for i, form in enumerate(forms)]


def recase(forms: Sequence[str], chance: random.Random) -> list[str]:
    """The words in title case (half the time), in small letters, or in capitals."""
    kind = chance.random()
    if kind < 0.5:
        return title_case(forms)
    return [form.lower() for form in forms] if kind < 0.8 else [form.upper() for form in forms]


def encode(sentence: Sentence, vocabulary: Vocabulary, forms: Sequence[str] | None = None) -> Encoded:
    tags = {tag: i for i, tag in enumerate(vocabulary.tags)}
    relations = {relation: i for i, relation in enumerate(vocabulary.relations)}
    return Encoded(
        rows=torch.tensor([vocabulary.row(form) for form in forms or sentence.forms]),
        tags=torch.tensor([tags.get(f"{u}|{x}", IGNORED) for u, x in zip(sentence.upos, sentence.xpos)]),
        heads=torch.tensor(sentence.heads),
        relations=torch.tensor([relations.get(relation, IGNORED) for relation in sentence.relations]),
    )


def collate(members: list[int], encoded: Sequence[Encoded]) -> Batch:
    chosen = [encoded[i] for i in members]
    size, longest = len(chosen), max(len(item.heads) for item in chosen)
    rows = torch.zeros(size, longest, COLUMNS, dtype=torch.long)
    targets = torch.full((3, size, longest), IGNORED)
    for i, item in enumerate(chosen):
        length = len(item.heads)
        rows[i, :length] = item.rows
        targets[0, i, :length], targets[1, i, :length], targets[2, i, :length] = item.tags, item.heads, item.relations
    lengths = torch.tensor([len(item.heads) for item in chosen])
    return Batch(members, rows, lengths, targets[0], targets[1], targets[2])


def batches(encoded: Sequence[Encoded], tokens: int, chance: random.Random | None) -> Iterator[Batch]:
    """Batches of at most `tokens` words with padding, in a random order where `chance` is given."""
    noise = (lambda: chance.random() * 4) if chance else (lambda: 0.0)
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i].heads) + noise())
    groups: list[list[int]] = []
    group: list[int] = []
    longest = 0
    for i in order:
        longest = max(longest, len(encoded[i].heads))
        if group and longest * (len(group) + 1) > tokens:
            groups.append(group)
            group, longest = [], len(encoded[i].heads)
        group.append(i)
    groups.append(group)
    if chance:
        chance.shuffle(groups)
    return (collate(members, encoded) for members in groups)
