"""Writes a checkpoint as the one binary file that src/language/read-weights.ts reads: int8 weights, one scale a row."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import Any, Iterable

import numpy as np
import torch

sys.path.append(str(Path(__file__).resolve().parent.parent))
from weights_file import Writer  # noqa: E402

from conllu import TRAINING, Sentence, read_sentences
from entity_data import LABELS
from features import normalise

RELATION_STRIDE = {32: 36, 40: 44}


def _lstm(out: Writer, name: str, held: dict[str, np.ndarray], source: str) -> None:
    sides = ("l0", "l0_reverse")
    bias = [held[f"{source}.bias_ih_{side}"] + held[f"{source}.bias_hh_{side}"] for side in sides]
    out.rows(f"{name}.input", np.concatenate([held[f"{source}.weight_ih_{side}"] for side in sides]), np.concatenate(bias))
    out.rows(f"{name}.forward", held[f"{source}.weight_hh_l0"])
    out.rows(f"{name}.backward", held[f"{source}.weight_hh_l0_reverse"])


def _relations(out: Writer, pair: np.ndarray) -> None:
    """Layer from a dependent to what it gives each relation: the factors of the head's values, then the constant, padded to the stride."""
    relations, one_more, _ = pair.shape
    stride = RELATION_STRIDE[one_more - 1]
    matrix = np.zeros((relations, stride, one_more - 1), np.float32)
    bias = np.zeros((relations, stride), np.float32)
    matrix[:, :one_more] = pair[:, :-1].transpose(0, 2, 1)
    bias[:, :one_more] = pair[:, -1]
    out.rows("relation.pair", matrix.reshape(-1, one_more - 1), bias.reshape(-1))


def export(checkpoint: dict[str, Any], sentences: list[Sentence], eagerness: float, path: Path) -> None:
    held = {name: value.numpy() for name, value in checkpoint["shipped"].items()}
    vocabulary, sizes = checkpoint["vocabulary"], checkpoint["sizes"]
    out = Writer()
    for table in ("words", "shapes", "lengths"):
        out.rows(f"table.{table}", held[f"encoder.{table}.weight"])
    affixes = sorted(name for name in held if name.startswith("encoder.affixes."))
    out.rows("table.affixes", np.concatenate([held[name] for name in affixes]))
    out.rows("table.vectors", np.concatenate([held["encoder.seen_vectors"], held["encoder.unseen_vectors"]]))
    names = checkpoint.get("entities")
    own = {name: value.numpy() for name, value in names["weights"].items()} if names else {}
    projections = [(held["encoder.projection.weight"], held["encoder.projection.bias"])]
    if names:
        projections.append((own["features.weight"], own["features.bias"]))
        out.rows("entity.states", own["states.weight"])
        _lstm(out, "entity", own, "lstm")
        bias = own["labels.bias"].copy()
        bias[0] -= eagerness
        out.rows("entity.labels", own["labels.weight"], bias)
    out.rows("projection", *(np.concatenate(parts) for parts in zip(*projections)))
    _lstm(out, "first", held, "encoder.first")
    _lstm(out, "second", held, "encoder.second")
    out.rows("tags", np.concatenate([held["tag_low.weight"], held["tag_high.weight"]], 1), held["tag_low.bias"])
    heads = ("arc_dependent", "arc_head", "relation_dependent", "relation_head")
    out.rows("roles", np.concatenate([held[f"{name}.weight"] for name in heads]), np.concatenate([held[f"{name}.bias"] for name in heads]))
    out.rows("arc.pair", held["arc_pair"][:-1].T, held["arc_pair"][-1])
    out.plain("arc.root", np.maximum(held["arc_head.weight"] @ held["root"] + held["arc_head.bias"], 0))
    out.plain("arc.distance", held["distance"])
    _relations(out, held["relation_pair"])
    lists = {name: list(vocabulary[name]) for name in ("shapes", "tags", "relations")}
    long = {name: "\n".join(vocabulary[name]) for name in ("words", "vectors")}
    rest = {"entities": LABELS if names else [], "common": common_words(vocabulary["words"], sentences)}
    out.write(path, {"sizes": {**sizes, "relationStride": RELATION_STRIDE[sizes["relation"]]}, **lists, **long, **rest})


def common_words(words: Iterable[str], sentences: list[Sentence]) -> str:
    """For each word "1" where sentences write it small more often than not, first words left out; else "0"."""
    small: Counter[str] = Counter()
    for sentence in sentences:
        for form in sentence.forms[1:]:
            small[normalise(form)] += 1 if form == form.lower() else -1
    return "".join("1" if small[word] > 0 else "0" for word in words)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--treebanks", type=Path, required=True)
    parser.add_argument("--eagerness", type=float, default=1.0, help="taken from the score of no entity: more names found, fewer right")
    options = parser.parse_args()
    sentences = [s for name in TRAINING for s in read_sentences(options.treebanks / f"{name}.conllu")]
    export(torch.load(options.checkpoint, map_location="cpu"), sentences, options.eagerness, options.out)
    print(f"{options.out}: {options.out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
