"""The parser's network: word features, two bidirectional LSTMs, tags, biaffine arcs, bilinear relations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from features import BUCKETS, LONGEST, PREFIXES, SHAPES, SUFFIXES, UNKNOWN, Vocabulary

FARTHEST = 32
AFFIXES = len(SUFFIXES) + len(PREFIXES)


@dataclass(frozen=True)
class Sizes:
    """Widths of the layers; `hidden` counts one direction."""

    word: int = 96
    shape: int = 16
    length: int = 8
    affix: int = 24
    vector: int = 100
    projection: int = 160
    hidden: int = 192
    arc: int = 128
    relation: int = 40
    dropout: float = 0.33

    @property
    def features(self) -> int:
        return self.word + self.shape + self.length + self.affix * AFFIXES + self.vector


class Scores(NamedTuple):
    """Scores of a batch of b sentences of up to n words; column 0 of `arcs` is the root."""

    tags: Tensor  # b n tags
    arcs: Tensor  # b n n+1
    heads: Tensor  # b n+1 relation: words as heads of a relation
    dependents: Tensor  # b n relation


class Encoder(nn.Module):
    """Feature rows to the states of the two layers. Its word vectors are trained only where the training text has the word."""

    def __init__(self, sizes: Sizes, vocabulary: Vocabulary, vectors: np.ndarray, seen: int) -> None:
        super().__init__()
        self.sizes = sizes
        self.words = _embedding(len(vocabulary.words) + 2, sizes.word)
        self.shapes = nn.Embedding(SHAPES + 1, sizes.shape)
        self.lengths = nn.Embedding(LONGEST + 1, sizes.length)
        self.affixes = nn.ModuleList([_embedding(BUCKETS, sizes.affix) for _ in range(AFFIXES)])
        none = np.zeros((1, sizes.vector), dtype=np.float32)
        self.seen_vectors = nn.Parameter(torch.from_numpy(np.concatenate([none, vectors[:seen]])))
        self.register_buffer("unseen_vectors", torch.from_numpy(vectors[seen:].copy()))
        self.projection = nn.Linear(sizes.features, sizes.projection)
        self.first = nn.LSTM(sizes.projection, sizes.hidden, batch_first=True, bidirectional=True)
        self.second = nn.LSTM(2 * sizes.hidden, sizes.hidden, batch_first=True, bidirectional=True)

    def embed(self, rows: Tensor) -> Tensor:
        """All features of each word side by side: b n features."""
        words, vectors = rows[..., 0], rows[..., 2]
        if self.training:
            chance = torch.rand(words.shape)
            words = torch.where((chance < 0.15) & (words > 0), torch.full_like(words, UNKNOWN), words)
            vectors = torch.where(chance < 0.04, torch.zeros_like(vectors), vectors)
        parts = [self.words(words), self.shapes(rows[..., 1]), self.lengths(rows[..., 3])]
        parts += [table_of(rows[..., 4 + k]) for k, table_of in enumerate(self.affixes)]
        return torch.cat([*parts, self._vectors(vectors)], -1)

    def _vectors(self, rows: Tensor) -> Tensor:
        seen = len(self.seen_vectors)
        known = rows < seen
        trained = F.embedding(torch.where(known, rows, torch.zeros_like(rows)), self.seen_vectors)
        fixed = F.embedding(torch.where(known, torch.zeros_like(rows), rows - seen), self.unseen_vectors)
        return torch.where(known[..., None], trained, fixed)

    def forward(self, rows: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        drop = self.sizes.dropout
        x = self.projection(F.dropout(self.embed(rows), drop * 0.6, self.training))
        first = F.dropout(_run(self.first, F.dropout(x, drop * 0.5, self.training), lengths), drop, self.training)
        return first, F.dropout(_run(self.second, first, lengths), drop, self.training)


class Parser(nn.Module):
    def __init__(self, sizes: Sizes, vocabulary: Vocabulary, vectors: np.ndarray, seen: int) -> None:
        super().__init__()
        self.sizes = sizes
        self.encoder = Encoder(sizes, vocabulary, vectors, seen)
        state, relations = 2 * sizes.hidden, len(vocabulary.relations)
        self.tag_low = nn.Linear(state, len(vocabulary.tags))
        self.tag_high = nn.Linear(state, len(vocabulary.tags), bias=False)
        self.root = nn.Parameter(torch.zeros(state))
        self.arc_head = nn.Linear(state, sizes.arc)
        self.arc_dependent = nn.Linear(state, sizes.arc)
        self.arc_pair = nn.Parameter(torch.randn(sizes.arc + 1, sizes.arc) * 0.05)
        self.distance = nn.Parameter(torch.zeros(2 * FARTHEST + 1))
        self.relation_head = nn.Linear(state, sizes.relation)
        self.relation_dependent = nn.Linear(state, sizes.relation)
        self.relation_pair = nn.Parameter(torch.randn(relations, sizes.relation + 1, sizes.relation + 1) * 0.05)

    def forward(self, rows: Tensor, lengths: Tensor) -> Scores:
        first, second = self.encoder(rows, lengths)
        b, n, _ = second.shape
        with_root = torch.cat([self.root.expand(b, 1, -1), second], 1)
        drop = lambda x: F.dropout(F.relu(x), self.sizes.dropout, self.training)  # noqa: E731
        arcs = _with_one(drop(self.arc_dependent(second))) @ self.arc_pair @ drop(self.arc_head(with_root)).transpose(1, 2)
        offset = torch.arange(n)[:, None] + 1 - torch.arange(n + 1)[None]
        arcs = arcs + self.distance[offset.clamp(-FARTHEST, FARTHEST) + FARTHEST]
        outside = torch.arange(n + 1)[None] > lengths[:, None]
        return Scores(
            tags=self.tag_low(first) + self.tag_high(second),
            arcs=arcs.masked_fill(outside[:, None, :], -1e9),
            heads=drop(self.relation_head(with_root)),
            dependents=drop(self.relation_dependent(second)),
        )

    def relations(self, scores: Scores, heads: Tensor) -> Tensor:
        """Scores of the relations of each word to the given head: b n relations."""
        chosen = torch.gather(scores.heads, 1, heads[..., None].expand(-1, -1, self.sizes.relation))
        half = torch.einsum("bni,lij->bnlj", _with_one(scores.dependents), self.relation_pair)
        return (half @ _with_one(chosen)[..., None]).squeeze(-1)


def _embedding(count: int, width: int) -> nn.Embedding:
    table = nn.Embedding(count, width)
    nn.init.normal_(table.weight, 0, 0.1)
    return table


def _with_one(x: Tensor) -> Tensor:
    return torch.cat([x, torch.ones(*x.shape[:-1], 1)], -1)


def _run(layer: nn.LSTM, x: Tensor, lengths: Tensor) -> Tensor:
    packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
    return pad_packed_sequence(layer(packed)[0], batch_first=True, total_length=x.shape[1])[0]
