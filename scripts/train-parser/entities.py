"""Trains the entity head on the states of a parser that stays as it is, and adds it to the parser's checkpoint; see README.md."""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path
from typing import Any, Iterator, NamedTuple, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence

from batches import recase
from conllu import read_sentences
from distil import load_parser
from entity_data import KINDS, LABELS, Labelled, Span, corrected, labels_of, named_gold, read_labelled, spans_of
from features import Vocabulary
from network import Parser

WIDTH, HIDDEN = 64, 48
LONGEST = 120


class EntityHead(nn.Module):
    """From the features of the words and the parser's two layers to labels."""

    def __init__(self, features: int, states: int) -> None:
        super().__init__()
        self.features = nn.Linear(features, WIDTH)
        self.states = nn.Linear(states, WIDTH, bias=False)
        self.lstm = nn.LSTM(WIDTH, HIDDEN, batch_first=True, bidirectional=True)
        self.labels = nn.Linear(2 * HIDDEN, len(LABELS))

    def forward(self, features: Tensor, states: Tensor, lengths: Tensor) -> Tensor:
        drop = lambda x, p: F.dropout(x, p, self.training)  # noqa: E731
        x = self.features(drop(features, 0.2)) + self.states(drop(states, 0.2))
        packed = pack_padded_sequence(drop(x, 0.1), lengths, batch_first=True, enforce_sorted=False)
        hidden = pad_packed_sequence(self.lstm(packed)[0], batch_first=True, total_length=x.shape[1])[0]
        return self.labels(drop(hidden, 0.3))


class Seen(NamedTuple):
    """What the parser makes of one sentence."""

    rows: Tensor
    states: Tensor  # float16


def run_base(parser: Parser, vocabulary: Vocabulary, sentences: Sequence[Sequence[str]]) -> list[Seen]:
    """The parser's feature rows and states of every sentence, computed once."""
    out: list[Seen | None] = [None] * len(sentences)
    rows = [torch.tensor([vocabulary.row(word) for word in words]) for words in sentences]
    with torch.no_grad():
        for members in groups([len(words) for words in sentences], 4000, None):
            lengths = torch.tensor([len(rows[i]) for i in members])
            padded = pad_sequence([rows[i] for i in members], batch_first=True)
            states = torch.cat(parser.encoder(padded, lengths), -1).half()
            for place, i in enumerate(members):
                out[i] = Seen(rows[i], states[place, : len(rows[i])].clone())
    return [seen for seen in out if seen is not None]


def gather(parser: Parser, seen: Sequence[Seen]) -> tuple[Tensor, Tensor, Tensor]:
    """Features, states and lengths of a batch."""
    with torch.no_grad():
        features = parser.encoder.embed(pad_sequence([one.rows for one in seen], batch_first=True))
    states = pad_sequence([one.states for one in seen], batch_first=True).float()
    return features, states, torch.tensor([len(one.rows) for one in seen])


def constrained(scores: Tensor) -> list[str]:
    """The best labels word by word, where I- follows B- or I- of its kind only."""
    out: list[str] = []
    for row in scores.tolist():
        last = out[-1][2:] if out and out[-1] != "O" else ""
        allowed = [i for i, label in enumerate(LABELS) if not label.startswith("I-") or label[2:] == last]
        out.append(LABELS[max(allowed, key=lambda i: row[i])])
    return out


def groups(lengths: Sequence[int], words: int, chance: random.Random | None) -> list[list[int]]:
    """Numbers of sentences of like length, in batches of at most so many words."""
    order = sorted(range(len(lengths)), key=lambda i: lengths[i] + (chance.random() * 4 if chance else 0))
    out: list[list[int]] = [[]]
    for i in order:
        if out[-1] and lengths[i] * (len(out[-1]) + 1) > words:
            out.append([])
        out[-1].append(i)
    if chance:
        chance.shuffle(out)
    return out


def predict(head: EntityHead, parser: Parser, seen: Sequence[Seen]) -> list[list[Span]]:
    head.eval()
    out: list[list[Span]] = [[] for _ in seen]
    with torch.no_grad():
        for members in groups([len(one.rows) for one in seen], 3000, None):
            scores = head(*gather(parser, [seen[i] for i in members]))
            for place, i in enumerate(members):
                out[i] = spans_of(constrained(scores[place, : len(seen[i].rows)]))
    return out


def measure(found: Sequence[list[Span]], items: Sequence[Labelled], gold: dict[str, list[Span]]) -> str:
    """Against the teacher (exact spans) and GUM's names (a name counts as found where its last word has its kind)."""
    hits = sum(len({(s.start, s.end, s.kind) for s in a} & {(s.start, s.end, s.kind) for s in b.spans}) for a, b in zip(found, items))
    total = sum(map(len, found)) + sum(len(b.spans) for b in items)

    def names(spans_of_each: Sequence[list[Span]]) -> str:
        right = wanted = sure = said = 0
        for spans, item in zip(spans_of_each, items):
            kinds = {i: s.kind for s in spans for i in range(s.start, s.end)}
            for name in gold[item.id]:
                wanted += 1
                right += kinds.get(name.end - 1) == name.kind
            heads = {h: n.kind for n in gold[item.id] for h in range(n.start, n.end)}
            for span in spans:
                if span.kind != "nationality":
                    said += 1
                    sure += any(heads.get(i) == span.kind for i in range(span.start, span.end))
        return f"recall {right / wanted:.3f} precision {sure / max(said, 1):.3f}"

    return f"agreement F1 {2 * hits / total:.3f}; names: {names(found)}; teacher: {names([list(i.spans) for i in items])}"


def load_data(options: argparse.Namespace) -> tuple[list[Labelled], list[Labelled], dict[str, list[Span]]]:
    """Sentences to train on, gold kinds where GUM has them, sentences to measure on, and the gold names of those."""
    trees = {s.id: s for name in ("gum-train-by", "gum-dev") for s in read_sentences(options.treebanks / f"{name}.conllu")}
    everything = [item for item in read_labelled(options.cache / "entities.jsonl") if len(item.forms) <= LONGEST]
    development = [item for item in everything if item.source == "gum-dev"]
    training = [
        Labelled(i.source, i.id, i.forms, corrected(i.spans, trees[i.id])) if i.source == "gum-train-by" else i
        for i in everything
        if i.source != "gum-dev"
    ]
    return training, development, {item.id: named_gold(trees[item.id]) for item in development}


def run_epoch(
    head: EntityHead,
    parser: Parser,
    seen: Sequence[Seen],
    targets: Sequence[Tensor],
    optimiser: Any,
    steps: Iterator[float],
    todo: list[list[int]],
) -> float:
    """One pass over the batches; `steps` gives the learning rate of each. Returns the mean loss."""
    head.train()
    losses = 0.0
    for members in todo:
        for group in optimiser.param_groups:
            group["lr"] = next(steps)
        scores = head(*gather(parser, [seen[i] for i in members]))
        target = pad_sequence([targets[i] for i in members], batch_first=True, padding_value=-100)
        loss = F.cross_entropy(scores.reshape(-1, len(LABELS)), target.reshape(-1), ignore_index=-100)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses += float(loss)
    return losses / len(todo)


def arguments() -> argparse.Namespace:
    cli = argparse.ArgumentParser(description=__doc__)
    cli.add_argument("--treebanks", type=Path, required=True)
    cli.add_argument("--cache", type=Path, required=True)
    cli.add_argument("--name", default="parser", help="checkpoint to add the head to")
    cli.add_argument("--epochs", type=int, default=6)
    cli.add_argument("--rate", type=float, default=3e-3)
    cli.add_argument("--recased", type=float, default=0.08, help="share of sentences seen in another case")
    cli.add_argument("--most", type=int, default=10**9, help="sentences used, for a quick try")
    return cli.parse_args()


def main() -> None:
    options = arguments()
    torch.manual_seed(1)
    torch.set_num_threads(1)
    chance = random.Random(1)
    path = options.cache / f"{options.name}.pt"
    checkpoint = torch.load(path)
    parser, vocabulary = load_parser(checkpoint), Vocabulary(**checkpoint["vocabulary"])
    training, development, gold = load_data(options)
    chance.shuffle(training)
    training = training[: options.most]
    targets = [torch.tensor(labels_of(item.spans, len(item.forms))) for item in training]
    seen = run_base(parser, vocabulary, [recase(i.forms, chance) if chance.random() < options.recased else i.forms for i in training])
    seen_development = run_base(parser, vocabulary, [item.forms for item in development])
    head = EntityHead(parser.sizes.features, 4 * parser.sizes.hidden)
    optimiser = torch.optim.Adam(head.parameters(), lr=options.rate)
    print(vars(options), f"{len(training)} sentences, {sum(len(i.forms) for i in training)} words, {len(KINDS)} kinds", flush=True)
    for epoch in range(options.epochs):
        started = time.time()
        todo = groups([len(item.forms) for item in training], 2000, chance)
        steps = (options.rate * max(0.02, 1 - (epoch + i / len(todo)) / options.epochs) for i in range(len(todo)))
        loss = run_epoch(head, parser, seen, targets, optimiser, steps, todo)
        found = predict(head, parser, seen_development)
        print(f"epoch {epoch} loss {loss:.4f} {time.time() - started:.0f} s; {measure(found, development, gold)}", flush=True)
        checkpoint["entities"] = {"weights": head.state_dict(), "kinds": list(KINDS)}
        torch.save(checkpoint, path.with_suffix(".partial"))
        path.with_suffix(".partial").replace(path)


if __name__ == "__main__":
    main()
