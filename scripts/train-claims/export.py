"""Writes a checkpoint as the one binary file that src/encoder/read-encoder.ts reads: int8 weights, one scale a row."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import torch

sys.path.append(str(Path(__file__).resolve().parent.parent))
from weights_file import Writer  # noqa: E402

from encoder import HEADS, INNER, WIDTH
from names import FIELDS, PAIR_FEATURES, PARTIES, RELATIONS, UPOS, VERB_TAGS, WORD_FEATURES
from network import HIDDEN, PAIR
from sequences import Words

PLACES = 320
FIRST = ("[UNK]", "[CLS]", "[SEP]")
Values = dict[str, np.ndarray]


def write_encoder(out: Writer, held: Values, layers: int, order: list[int]) -> None:
    out.rows("pieces", held["enc.words.weight"][order])
    out.rows("places", held["enc.positions.weight"][:PLACES])
    out.plain("segments", held["enc.types.weight"])
    norms = [("norm", "enc.norm")]
    for i in range(layers):
        for name, own in (("attention", "qkv"), ("output", "out"), ("up", "up"), ("down", "down")):
            out.rows(f"{i}.{name}", held[f"enc.layers.{i}.{own}.weight"], held[f"enc.layers.{i}.{own}.bias"])
        norms += [(f"{i}.first", f"enc.layers.{i}.n1"), (f"{i}.second", f"enc.layers.{i}.n2")]
    for name, own in norms:
        out.plain(f"{name}.gain", held[f"{own}.weight"])
        out.plain(f"{name}.bias", held[f"{own}.bias"])


def write_heads(out: Writer, held: Values) -> None:
    """One layer gives a word's three thoughts; its features are put through that layer here, so that at run time they are only added."""
    layer = np.concatenate([held["hid.weight"], held["rc.weight"], held["rm.weight"]])
    out.rows("words", layer, np.concatenate([held["hid.bias"], held["rc.bias"], np.zeros(PAIR, np.float32)]))
    for i in range(len(WORD_FEATURES)):
        out.plain(f"feature.{i}", held[f"feat.{i}.weight"] @ layer.T)
    for name, own in (("cue", "cue"), ("fields", "fields"), ("roles", "ro")):
        out.plain(name, np.concatenate([held[f"{own}.weight"], held[f"{own}.bias"][:, None]], 1))
    out.plain("far", held["rm.weight"] @ held["far"])
    for i in range(len(PAIR_FEATURES)):
        out.plain(f"pair.{i}", held[f"pair.{i}.weight"])


def export(checkpoint: dict[str, Any], words: Words, temperatures: dict[str, Any], path: Path) -> None:
    held = {name: value.numpy() for name, value in checkpoint["state"].items()}
    numbers = words.tokenizer.get_vocab()
    first = [numbers[name] for name in FIRST]
    pieces = {number: piece for piece, number in numbers.items()}
    order = first + [number for number in sorted(pieces) if number not in first and pieces[number] != "[PAD]"]
    out = Writer()
    write_encoder(out, held, checkpoint["layers"], order)
    write_heads(out, held)
    sizes = {"width": WIDTH, "heads": HEADS, "inner": INNER, "layers": checkpoint["layers"], "hidden": HIDDEN, "pair": PAIR}
    ways = sorted((number, way) for way, number in checkpoint["paths"].items() if number > 3)
    lists = {"upos": UPOS, "relations": RELATIONS, "verbTags": VERB_TAGS, "parties": PARTIES, "paths": [way for _, way in ways]}
    long = {"pieces": "\n".join(pieces[number] for number in order)}
    out.write(path, {"sizes": sizes, "fields": FIELDS, "temperatures": temperatures, **lists, **long})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--pieces", type=Path, required=True, help="folder that prune.py wrote")
    parser.add_argument("--temperatures", type=Path, help="what calibrate.py wrote")
    options = parser.parse_args()
    plain = {"cue": 1, "fields": {}, "roles": [1, 1, 1]}
    temperatures = json.loads(options.temperatures.read_text(encoding="utf8")) if options.temperatures else plain
    export(torch.load(options.checkpoint, weights_only=False), Words(options.pieces / "tokenizer.json"), temperatures, options.out)
    print(f"{options.out}: {options.out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
