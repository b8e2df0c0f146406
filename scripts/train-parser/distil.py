"""What a larger network says of each sentence, as soft targets for a smaller one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple, Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from batches import IGNORED, Batch, Encoded, batches
from features import Vocabulary
from network import Parser, Scores, Sizes

SHORTEST, LONGEST = 4, 60


class Soft(NamedTuple):
    """Probabilities of one sentence of n words, float16."""

    tags: Tensor  # n tags
    arcs: Tensor  # n n+1
    heads: Tensor  # n: the likeliest
    relations: Tensor  # n relations: at the likeliest head


def load_parser(checkpoint: dict[str, Any]) -> Parser:
    """The shipped weights of a checkpoint as a network."""
    vocabulary = Vocabulary(**checkpoint["vocabulary"])
    shipped = checkpoint["shipped"]
    vectors = torch.cat([shipped["encoder.seen_vectors"][1:], shipped["encoder.unseen_vectors"]]).numpy()
    parser = Parser(Sizes(**checkpoint["sizes"]), vocabulary, np.ascontiguousarray(vectors), checkpoint["seen"])
    parser.load_state_dict(shipped)
    return parser.eval()


def read_unlabelled(path: Path, vocabulary: Vocabulary, sources: Sequence[str]) -> list[Encoded]:
    """Sentences of collect-text.ts from the given sources, without targets."""
    out: list[Encoded] = []
    with path.open(encoding="utf8") as lines:
        for line in lines:
            record = json.loads(line)
            if record["source"] not in sources:
                continue
            text = record["text"].encode("utf-16-le")
            for sentence in record["sentences"]:
                if SHORTEST <= len(sentence) <= LONGEST:
                    forms = [text[2 * start : 2 * end].decode("utf-16-le") for start, end in sentence]
                    none = torch.full((len(forms),), IGNORED)
                    out.append(Encoded(torch.tensor([vocabulary.row(form) for form in forms]), none, none, none))
    return out


def soften(teacher: Parser, encoded: Sequence[Encoded]) -> list[Soft]:
    """The teacher's probabilities for every sentence."""
    out: list[Soft | None] = [None] * len(encoded)
    with torch.no_grad():
        for batch in batches(encoded, 3000, None):
            scores = teacher(batch.rows, batch.lengths)
            heads = scores.arcs.argmax(-1)
            parts = [torch.softmax(x, -1).half() for x in (scores.tags, scores.arcs, teacher.relations(scores, heads))]
            for i, (member, n) in enumerate(zip(batch.members, batch.lengths.tolist())):
                out[member] = Soft(parts[0][i, :n].clone(), parts[1][i, :n, : n + 1].clone(), heads[i, :n].clone(), parts[2][i, :n].clone())
    return [soft for soft in out if soft is not None]


def soft_loss(parser: Parser, scores: Scores, batch: Batch, targets: Sequence[Soft]) -> Tensor:
    """Cross entropy of the network with the teacher's probabilities, weighted as the hard loss is."""
    chosen = [targets[i] for i in batch.members]
    size, longest = batch.rows.shape[:2]
    heads = torch.zeros(size, longest, dtype=torch.long)
    tags = torch.zeros_like(scores.tags)
    arcs = torch.zeros_like(scores.arcs)
    relations = torch.zeros(size, longest, chosen[0].relations.shape[1])
    for i, soft in enumerate(chosen):
        n = len(soft.heads)
        heads[i, :n], tags[i, :n], arcs[i, :n, : n + 1], relations[i, :n] = soft.heads, soft.tags.float(), soft.arcs.float(), soft.relations.float()
    labels = parser.relations(scores, heads)
    words = batch.lengths.sum()

    def part(x: Tensor, target: Tensor) -> Tensor:
        return -(F.log_softmax(x, -1) * target).sum() / words

    return part(scores.arcs, arcs) + part(labels, relations) + 0.6 * part(scores.tags, tags)
