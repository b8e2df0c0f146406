"""What the network sees of one word. `src/language/word-features.ts` computes the same at run time, and a test compares them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Iterable

BUCKETS = 8192
SUFFIXES = (1, 2, 3, 4)
PREFIXES = (1, 2, 3)
LONGEST = 15
SHAPES = 63
UNKNOWN = 1
COLUMNS = 4 + len(SUFFIXES) + len(PREFIXES)


def normalise(form: str) -> str:
    """Lower-cased form with digits as 0, plain quotes, and classes for addresses and numbers."""
    if re.match(r"(https?:|www\.)", form):
        return "!url"
    lower = form.lower()
    if re.fullmatch(r"[0-9.,]+", lower):
        return f"!num{min(len(lower), 5)}{'y' if len(lower) == 4 else ''}"
    plain = re.sub("[‘’]", "'", re.sub("[“”]", '"', lower))
    return re.sub(r"[0-9]", "0", plain)


def vector_key(form: str) -> str:
    """The form under which a word is looked up among the word vectors."""
    return re.sub("[‘’]", "'", re.sub("[“”]", '"', form.lower()))


def shape(form: str) -> str:
    """Runs of capitals, small letters and digits as X, x and d; "McCain" is "XxXx", "F-16" is "X-d"."""
    pieces: list[str] = []
    for char in form:
        kind = "X" if char != char.lower() else "x" if char != char.upper() else "d" if "0" <= char <= "9" else char
        if not pieces or pieces[-1] != kind:
            pieces.append(kind)
    return "".join(pieces)


def fnv1a(text: str) -> int:
    """FNV-1a over the UTF-8 bytes, 32 bits."""
    value = 2166136261
    for byte in text.encode("utf8"):
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value


@lru_cache(maxsize=None)
def affixes(normal: str) -> tuple[int, ...]:
    """Buckets of the suffixes and prefixes of a normalised form."""
    suffixes = [fnv1a(f"s{k}{normal[-k:]}") % BUCKETS for k in SUFFIXES]
    prefixes = [fnv1a(f"p{k}{normal[:k]}") % BUCKETS for k in PREFIXES]
    return (*suffixes, *prefixes)


@dataclass
class Vocabulary:
    """Numbers of words, shapes, vectors, tags and relations. Word 0 is padding, 1 unknown; vector 0 is none."""

    words: dict[str, int] = field(default_factory=dict)
    shapes: dict[str, int] = field(default_factory=dict)
    vectors: dict[str, int] = field(default_factory=dict)
    tags: list[str] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)

    def row(self, form: str) -> list[int]:
        """[word, shape, vector, length, suffix buckets..., prefix buckets...]."""
        normal = normalise(form)
        return [
            self.words.get(normal, UNKNOWN),
            self.shapes.get(shape(form), 0),
            self.vectors.get(vector_key(form), 0),
            min(len(form), LONGEST),
            *affixes(normal),
        ]


def build_vocabulary(forms: Iterable[str], tags: Iterable[str], relations: Iterable[str], vector_words: list[str]) -> Vocabulary:
    """Words seen twice, the commonest shapes, and the vectors' words: those seen in training first, so that only they are trained."""
    forms = list(forms)
    words = Counter(normalise(form) for form in forms)
    shapes = Counter(shape(form) for form in forms)
    keys = {vector_key(form) for form in forms}
    seen = [word for word in vector_words if word in keys]
    unseen = [word for word in vector_words if word not in keys]
    return Vocabulary(
        words={word: i + 2 for i, word in enumerate(word for word, count in words.items() if count >= 2)},
        shapes={text: i + 1 for i, (text, _) in enumerate(shapes.most_common(SHAPES))},
        vectors={word: i + 1 for i, word in enumerate(seen + unseen)},
        tags=list(dict.fromkeys(tags)),
        relations=list(dict.fromkeys(relations)),
    )
