"""Writes a tokeniser that keeps only the word pieces which running text needs, and the numbers that they had."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from sequences import Words

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
"""Signs from here on are kept only where they occur: arrows, shapes, ideographs."""
SYMBOLS = 0x2100
ARTICLE_WEIGHT = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tokenizer", type=Path)
    parser.add_argument("out", type=Path, help="folder for tokenizer.json and kept.json")
    parser.add_argument("--text", type=Path, required=True, help="lines of collect-text.ts of the parser's training")
    parser.add_argument("--articles", type=Path, nargs="+", required=True, help="lines of dump.ts")
    parser.add_argument("--size", type=int, default=18000)
    options = parser.parse_args()
    kept = keep(Words(options.tokenizer), options)
    model = json.loads(options.tokenizer.read_text(encoding="utf8"))
    names = {number: piece for piece, number in model["model"]["vocab"].items()}
    vocabulary = {names[number]: at for at, number in enumerate(kept)}
    model["model"]["vocab"] = vocabulary
    model["added_tokens"] = [{**one, "id": vocabulary[one["content"]]} for one in model["added_tokens"] if one["content"] in vocabulary]
    model["post_processor"] = None
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "tokenizer.json").write_text(json.dumps(model), encoding="utf8")
    (options.out / "kept.json").write_text(json.dumps(kept), encoding="utf8")


def keep(words: Words, options: argparse.Namespace) -> list[int]:
    numbers = words.tokenizer.get_vocab()
    special = [numbers[name] for name in SPECIAL]
    single = {n for piece, n in numbers.items() if len(piece.removeprefix("##")) == 1 and ord(piece[-1]) < SYMBOLS}
    chosen = set(special) | single
    for number, _ in count(words, options.text, options.articles).most_common():
        if len(chosen) >= options.size:
            break
        chosen.add(number)
    return [*special, *sorted(chosen - set(special))]


def count(words: Words, text: Path, articles: list[Path]) -> Counter[int]:
    counts: Counter[int] = Counter()
    for line in text.open(encoding="utf8"):
        counts.update(words.tokenizer.encode(json.loads(line)["text"], add_special_tokens=False).ids)
    for file in articles:
        for line in file.open(encoding="utf8"):
            for sentence in json.loads(line)["sentences"]:
                for token in sentence["tokens"]:
                    counts.update({piece: ARTICLE_WEIGHT for piece in words(token[2])})
    return counts


if __name__ == "__main__":
    main()
