"""Trains the parser on one core and writes a checkpoint after every epoch; see README.md."""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict
from pathlib import Path
from typing import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F
from torch.nn.utils import clip_grad_norm_

from batches import IGNORED, Batch, batches
from distil import Soft, soft_loss
from evaluate import evaluate
from network import Parser, Scores, Sizes
from training_data import Data

WARM_UP = 200
EMA_EVERY = 4
REPORT_EVERY = 4


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebanks", type=Path, required=True)
    parser.add_argument("--cache", type=Path, required=True, help="folder for the word vectors and checkpoints")
    parser.add_argument("--name", default="parser")
    parser.add_argument("--epochs", type=int, default=24)
    parser.add_argument("--batch", type=int, default=1500, help="words in a batch, padding included")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--vectors", type=int, default=60000)
    parser.add_argument("--recased", type=float, default=0.06, help="share of sentences seen in another case")
    parser.add_argument("--hidden", type=int, default=Sizes.hidden)
    parser.add_argument("--projection", type=int, default=Sizes.projection)
    parser.add_argument("--arc", type=int, default=Sizes.arc)
    parser.add_argument("--relation", type=int, default=Sizes.relation)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=1e9, help="lower the rate sooner, so as to end after this time")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--teacher", type=Path, help="checkpoint of a larger network to learn from")
    parser.add_argument("--unlabelled", type=Path, help="text of collect-text.ts that only the teacher labels")
    parser.add_argument("--share", type=float, default=0.25, help="share of the unlabelled sentences seen in an epoch")
    return parser.parse_args()


def loss_of(parser: Parser, batch: Batch, soft: Sequence[Soft] | None) -> Tensor:
    """The loss on gold trees; with a teacher half of it, and half of that on the teacher's probabilities."""
    scores = parser(batch.rows, batch.lengths)
    if soft is None:
        return hard_loss(parser, scores, batch)
    gold = (batch.heads >= 0).sum()
    taught = soft_loss(parser, scores, batch, soft)
    return taught if gold == 0 else 0.5 * taught + 0.5 * hard_loss(parser, scores, batch) * gold / batch.lengths.sum()


def hard_loss(parser: Parser, scores: Scores, batch: Batch) -> Tensor:
    labels = parser.relations(scores, batch.heads.clamp(min=0))

    def part(x: Tensor, target: Tensor) -> Tensor:
        return F.cross_entropy(x.reshape(-1, x.shape[-1]), target.reshape(-1), ignore_index=IGNORED)

    return part(scores.arcs, batch.heads) + part(labels, batch.relations) + 0.6 * part(scores.tags, batch.tags)


class Averaged:
    """Moving average of the parameters: what is measured and shipped."""

    def __init__(self, parser: Parser) -> None:
        self.weights = {name: value.detach().clone() for name, value in parser.named_parameters()}

    def update(self, parser: Parser, step: int) -> None:
        keep = min(0.999, (step + 1) / (step + 10)) ** EMA_EVERY
        with torch.no_grad():
            for name, value in parser.named_parameters():
                self.weights[name].mul_(keep).add_(value, alpha=1 - keep)

    def swap(self, parser: Parser) -> None:
        """Exchanges the average and the parameters; a second call restores them."""
        with torch.no_grad():
            for name, value in parser.named_parameters():
                held = value.clone()
                value.copy_(self.weights[name])
                self.weights[name] = held


class Training:
    """A network in training, with all that a checkpoint keeps."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.data = Data(options)
        sizes = Sizes(**{name: getattr(options, name) for name in ("hidden", "projection", "arc", "relation")})
        self.parser = Parser(sizes, self.data.vocabulary, self.data.matrix, self.data.seen)
        self.average = Averaged(self.parser)
        self.optimiser = torch.optim.Adam(self.parser.parameters(), lr=options.rate, betas=(0.9, 0.95))
        self.path = options.cache / f"{options.name}.pt"
        self.step = self.epoch = 0
        self.begin = time.time()

    def resume(self) -> None:
        held = torch.load(self.path)
        self.parser.load_state_dict(held["weights"])
        self.average.weights = {name: held["shipped"][name].clone() for name, _ in self.parser.named_parameters()}
        self.optimiser.load_state_dict(held["optimiser"])
        self.step, self.epoch = held["step"], held["epoch"] + 1
        self.begin = time.time() - held["spent"]

    def rate(self, done: float) -> float:
        """The learning rate: a warm start, level until 40 % of the way, then falling in a line."""
        return self.options.rate * min(1, (self.step + 1) / WARM_UP) * max(0.02, 1 - max(0.0, (done - 0.4) / 0.6))

    def share_of_time(self) -> float:
        return (time.time() - self.begin) / 60 / self.options.minutes

    def run_epoch(self) -> None:
        """One pass over the training sentences."""
        self.parser.train()
        started, losses, rate = time.time(), 0.0, 0.0
        encoded, soft = self.data.pass_over()
        todo = list(batches(encoded, self.options.batch, self.data.chance))
        for count, batch in enumerate(todo):
            rate = self.rate(max((self.epoch + count / len(todo)) / self.options.epochs, self.share_of_time()))
            for group in self.optimiser.param_groups:
                group["lr"] = rate
            loss = loss_of(self.parser, batch, soft)
            self.optimiser.zero_grad()
            loss.backward()
            clip_grad_norm_(self.parser.parameters(), 5.0)
            self.optimiser.step()
            if self.step % EMA_EVERY == 0:
                self.average.update(self.parser, self.step)
            self.step += 1
            losses += float(loss)
        print(f"epoch {self.epoch} loss {losses / len(todo):.3f} {time.time() - started:.0f} s rate {rate:.5f}", flush=True)

    def report(self) -> None:
        """The average on the development sets."""
        self.average.swap(self.parser)
        scores = {name: evaluate(self.parser, self.data.vocabulary, *pair) for name, pair in self.data.development.items()}
        self.average.swap(self.parser)
        print("  ", scores, flush=True)

    def save(self) -> None:
        self.average.swap(self.parser)
        shipped = {name: value.clone() for name, value in self.parser.state_dict().items()}
        self.average.swap(self.parser)
        held = {
            "shipped": shipped,
            "weights": self.parser.state_dict(),
            "vocabulary": asdict(self.data.vocabulary),
            "sizes": asdict(self.parser.sizes),
            "seen": self.data.seen,
            "optimiser": self.optimiser.state_dict(),
            "step": self.step,
            "epoch": self.epoch,
            "spent": time.time() - self.begin,
        }
        torch.save(held, self.path.with_suffix(".partial"))
        self.path.with_suffix(".partial").replace(self.path)


def main() -> None:
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    training = Training(options)
    if options.resume:
        training.resume()
    if options.teacher:
        training.data.learn_from(options.teacher)
    data = training.data
    print(vars(options), f"{len(data.sentences)} sentences, {len(data.unlabelled)} unlabelled", flush=True)
    while training.epoch < options.epochs:
        training.run_epoch()
        last = training.epoch == options.epochs - 1 or training.share_of_time() > 1
        if last or training.epoch % REPORT_EVERY == 0:
            training.report()
        training.save()
        if last:
            break
        training.epoch += 1


if __name__ == "__main__":
    main()
