"""Trains the judge on one core and writes a checkpoint after every epoch; see README.md."""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import torch
from torch.nn.utils import clip_grad_norm_

from articles import Article, read_articles
from encoder import pretrained
from loss import loss_of
from network import Judge, collate
from sequences import Example, Words, examples, path_numbers

REPORT_EVERY = 100
WARM_UP = 0.06
"""Sequences of so many batches are sorted by length, so that little is padded."""
SORTED_BATCHES = 20


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path, nargs="+", help="lines of dump.ts")
    parser.add_argument("--model", type=Path, required=True, help="safetensors of the pretrained model")
    parser.add_argument("--pieces", type=Path, required=True, help="folder that prune.py wrote")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--batch", type=int, default=5)
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--others", type=float, default=0.25, help="share of the sentences without a claim that an epoch sees")
    parser.add_argument("--resume", type=Path, help="checkpoint to go on from")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def sample(articles: list[Article], words: Words, share: float) -> list[Example]:
    """Every sentence with a claim and some of the others, as sequences."""
    found = []
    for article in articles:
        kept = {sentence for sentence, _ in article.cues} | {i for i in range(len(article.sentences)) if random.random() < share}
        found += examples(article, words, kept)
    random.shuffle(found)
    return found


def batches(all_examples: list[Example], size: int) -> list[list[Example]]:
    found = []
    for start in range(0, len(all_examples), size * SORTED_BATCHES):
        part = sorted(all_examples[start : start + size * SORTED_BATCHES], key=lambda example: len(example.pieces))
        found += [part[i : i + size] for i in range(0, len(part), size)]
    random.shuffle(found)
    return found


def optimiser(net: Judge, rate: float, head_rate: float) -> torch.optim.Optimizer:
    """The pieces' own vectors stay as they were: too few of them are seen in training."""
    for table in (net.enc.words, net.enc.positions, net.enc.types):
        table.weight.requires_grad_(False)
    own = [value for name, value in net.named_parameters() if name.startswith("enc.") and value.requires_grad]
    heads = [value for name, value in net.named_parameters() if not name.startswith("enc.")]
    return torch.optim.AdamW([{"params": own, "lr": rate}, {"params": heads, "lr": head_rate}], weight_decay=0.01)


def main() -> None:
    options = arguments()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    articles = read_articles(options.articles, "both")
    words = Words(options.pieces / "tokenizer.json")
    kept = json.loads((options.pieces / "kept.json").read_text(encoding="utf8"))
    net = Judge(pretrained(options.model, options.layers, kept))
    paths = path_numbers(articles)
    if options.resume:
        held = torch.load(options.resume, weights_only=False)
        net.load_state_dict(held["state"])
        paths = held["paths"]
    opt = optimiser(net, options.rate, options.head_rate)
    seen = sample(articles, words, options.others)
    steps = options.epochs * (len(seen) // options.batch + 2)
    schedule = torch.optim.lr_scheduler.LambdaLR(opt, lambda step: min(1, (step + 1) / (WARM_UP * steps)) * max(0.02, 1 - step / steps))
    print(f"{len(articles)} articles, {sum(len(article.cues) for article in articles)} cues, {len(seen)} sequences, {steps} steps", flush=True)
    for epoch in range(options.epochs):
        seen = seen if epoch == 0 else sample(articles, words, options.others)
        run_epoch(net, opt, schedule, batches(seen, options.batch), paths, epoch)
        torch.save({"state": net.state_dict(), "paths": paths, "layers": options.layers}, options.out)


def run_epoch(net: Judge, opt: torch.optim.Optimizer, schedule: torch.optim.lr_scheduler.LambdaLR, all_batches: list[list[Example]], paths: dict[str, int], epoch: int) -> None:
    net.train()
    started = time.time()
    total = [0.0, 0.0, 0.0]
    for i, batch in enumerate(all_batches, 1):
        with torch.autocast("cpu", torch.bfloat16):
            loss, parts = loss_of(net, collate(batch), batch, paths)
        opt.zero_grad()
        loss.backward()
        clip_grad_norm_(net.parameters(), 1.0)
        opt.step()
        schedule.step()
        total = [a + b for a, b in zip(total, parts)]
        if i % REPORT_EVERY == 0 or i == len(all_batches):
            cue, fields, roles = (value / i for value in total)
            print(f"epoch {epoch} batch {i}: cue {cue:.3f} fields {fields:.3f} roles {roles:.3f}, {time.time() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main()
