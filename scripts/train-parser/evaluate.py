"""UPOS, UAS and LAS of a network on gold tokens."""

from __future__ import annotations

from typing import Sequence

import torch

from batches import Encoded, batches
from conllu import Sentence
from features import Vocabulary
from network import Parser
from tree import best_heads


def predict(parser: Parser, vocabulary: Vocabulary, encoded: Sequence[Encoded], trees: bool) -> list[tuple[list[str], list[int], list[str]]]:
    """Tags, heads and relations of each sentence; heads form a tree only with `trees`."""
    parser.eval()
    root = vocabulary.relations.index("root")
    out: list[tuple[list[str], list[int], list[str]]] = [([], [], [])] * len(encoded)
    with torch.no_grad():
        for batch in batches(encoded, 4000, None):
            scores = parser(batch.rows, batch.lengths)
            heads = scores.arcs.argmax(-1)
            if trees:
                logs = torch.log_softmax(scores.arcs, -1).numpy()
                for i, length in enumerate(batch.lengths.tolist()):
                    heads[i, :length] = torch.tensor(best_heads(logs[i, :length, : length + 1]))
            labels = parser.relations(scores, heads)
            labels[..., root] = -1e9
            best = labels.argmax(-1)
            best[heads == 0] = root
            tags = scores.tags.argmax(-1)
            for i, (member, length) in enumerate(zip(batch.members, batch.lengths.tolist())):
                out[member] = (
                    [vocabulary.tags[t] for t in tags[i, :length]],
                    heads[i, :length].tolist(),
                    [vocabulary.relations[r] for r in best[i, :length]],
                )
    return out


def evaluate(parser: Parser, vocabulary: Vocabulary, sentences: Sequence[Sentence], encoded: Sequence[Encoded], trees: bool = False) -> str:
    words = right_tags = right_heads = right_both = 0
    for sentence, (tags, heads, relations) in zip(sentences, predict(parser, vocabulary, encoded, trees)):
        for i in range(len(sentence)):
            words += 1
            right_tags += tags[i].split("|")[0] == sentence.upos[i]
            right = heads[i] == sentence.heads[i]
            right_heads += right
            right_both += right and relations[i] == sentence.relations[i]
    return f"UPOS {100 * right_tags / words:.2f} UAS {100 * right_heads / words:.2f} LAS {100 * right_both / words:.2f}"
