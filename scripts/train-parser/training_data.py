"""Training and development sentences as tensors, with a teacher's view of them where there is one."""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch

from batches import Encoded, encode, recase
from conllu import TRAINING, Sentence, read_sentences
from distil import Soft, load_parser, read_unlabelled, soften
from features import build_vocabulary, vector_key
from vectors import read_vectors

DEVELOPMENT = ("ewt-dev", "gum-dev")
UNLABELLED = ("sotu", "factbook")


class Data:
    """Training and development sentences with their tensors."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.chance = random.Random(options.seed)
        self.recased = options.recased
        self.sentences = [s for name in TRAINING for s in read_sentences(options.treebanks / f"{name}.conllu")]
        words, matrix = read_vectors(options.cache, options.vectors)
        forms = [form for s in self.sentences for form in s.forms]
        tags = (f"{u}|{x}" for s in self.sentences for u, x in zip(s.upos, s.xpos))
        self.vocabulary = build_vocabulary(forms, tags, (r for s in self.sentences for r in s.relations), words)
        number = {word: i for i, word in enumerate(words)}
        self.matrix = matrix[[number[word] for word in self.vocabulary.vectors]]
        keys = {vector_key(form) for form in forms}
        self.seen = sum(word in keys for word in words)
        self.encoded = [encode(s, self.vocabulary) for s in self.sentences]
        self.unlabelled = read_unlabelled(options.unlabelled, self.vocabulary, UNLABELLED) if options.unlabelled else []
        self.share = options.share
        self.soft: list[Soft] | None = None
        self.development = {name: self.load(read_sentences(options.treebanks / f"{name}.conllu")) for name in DEVELOPMENT}

    def load(self, sentences: list[Sentence]) -> tuple[list[Sentence], list[Encoded]]:
        return sentences, [encode(s, self.vocabulary) for s in sentences]

    def pass_over(self) -> tuple[list[Encoded], list[Soft] | None]:
        """The training sentences, a share of them re-cased anew, and a share of the unlabelled; with the teacher's view of each."""
        out = list(self.encoded)
        for i, sentence in enumerate(self.sentences):
            if self.chance.random() < self.recased:
                out[i] = encode(sentence, self.vocabulary, recase(sentence.forms, self.chance))
        if self.soft is None:
            return out, None
        more = self.chance.sample(range(len(self.unlabelled)), int(self.share * len(self.unlabelled)))
        return out + [self.unlabelled[i] for i in more], self.soft[: len(out)] + [self.soft[len(out) + i] for i in more]

    def learn_from(self, teacher: Path) -> None:
        self.soft = soften(load_parser(torch.load(teacher)), self.encoded + self.unlabelled)
