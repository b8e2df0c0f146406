"""The encoder with its heads: cue or not, fields of a cue, and roles of mentions toward a cue."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from encoder import WIDTH, Encoder
from names import FIELDS, PAIR_FEATURES, ROLES, WORD_FEATURES
from sequences import Example, Paths, pair_features

HIDDEN, PAIR, DROPOUT = 256, 192, 0.1


@dataclass
class Batch:
    pieces: Tensor
    segments: Tensor
    mask: Tensor
    sequence: Tensor
    """Of each word: its sequence, then its first piece and its features."""
    piece: Tensor
    features: Tensor
    offsets: list[int]


def collate(batch: list[Example]) -> Batch:
    length = max(len(example.pieces) for example in batch)
    pieces, segments, mask = (torch.zeros(len(batch), length, dtype=torch.long) for _ in range(3))
    sequence: list[int] = []
    offsets: list[int] = []
    for i, example in enumerate(batch):
        own = len(example.pieces)
        pieces[i, :own] = torch.tensor(example.pieces)
        segments[i, example.second : own] = 1
        mask[i, :own] = 1
        offsets.append(len(sequence))
        sequence += [i] * len(example.words)
    piece = [word[0] for example in batch for word in example.words]
    features = [own for example in batch for own in example.features]
    return Batch(pieces, segments, mask, torch.tensor(sequence), torch.tensor(piece), torch.tensor(features), offsets)


class Judge(nn.Module):
    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.enc = encoder
        self.feat = nn.ModuleList(nn.Embedding(count, WIDTH) for count in WORD_FEATURES)
        self.hid = nn.Linear(WIDTH, HIDDEN)
        self.cue = nn.Linear(HIDDEN, 1)
        self.fields = nn.Linear(HIDDEN, sum(len(values) for values in FIELDS.values()))
        self.rc = nn.Linear(WIDTH, PAIR)
        self.rm = nn.Linear(WIDTH, PAIR, bias=False)
        self.pair = nn.ModuleList(nn.Embedding(count, PAIR) for count in PAIR_FEATURES)
        self.far = nn.Parameter(torch.randn(WIDTH) * 0.02)
        self.ro = nn.Linear(PAIR, len(ROLES))
        for table in (*self.feat, *self.pair):
            nn.init.normal_(table.weight, std=0.03)
        nn.init.constant_(self.cue.bias, -3.0)

    def words(self, batch: Batch) -> Tensor:
        """Of each word the state of its first piece with its features."""
        states = self.enc(batch.pieces, batch.segments, batch.mask).float()[batch.sequence, batch.piece]
        return states + sum(table(own) for table, own in zip(self.feat, batch.features.T))

    def thoughts(self, words: Tensor) -> Tensor:
        return F.dropout(F.relu(self.hid(words)), DROPOUT, self.training)

    def roles(self, words: Tensor, cue: Tensor, mention: Tensor, features: Tensor) -> Tensor:
        """Scores of pairs; the row of a mention that stands elsewhere is -1."""
        second = torch.where((mention < 0)[:, None], self.far[None], words[mention.clamp(min=0)])
        pair = self.rc(words)[cue] + self.rm(second) + sum(table(own) for table, own in zip(self.pair, features.T))
        return self.ro(F.dropout(F.relu(pair), DROPOUT, self.training))


def pairs_of(example: Example, offset: int, cue: tuple[int, int], paths: Paths) -> list[tuple[int, int, tuple[int, ...]]]:
    """Every mention that may have a role toward a cue, with the row of its word and the features of the pair."""
    article = example.article
    places = [(article.mentions[number].sentence, article.mentions[number].word) for number in example.inside]
    inside = [(number, offset + example.row[place], False) for number, place in zip(example.inside, places)]
    everything = [*inside, *((number, -1, True) for number in example.outside)]
    return [(number, row, pair_features(article, *cue, number, far, paths)) for number, row, far in everything]
