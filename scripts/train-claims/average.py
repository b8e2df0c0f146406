"""The mean of several checkpoints of one training: steadier than its last step. `average.py OUT CHECKPOINT [CHECKPOINT ...]`."""

from __future__ import annotations

import sys
from pathlib import Path

import torch


def average(out: Path, paths: list[Path]) -> None:
    held = [torch.load(path, weights_only=False) for path in paths]
    if any(other["paths"] != held[0]["paths"] for other in held):
        raise SystemExit("The checkpoints know different paths: they are not of one training.")
    first = held[0]["state"]
    held[0]["state"] = {
        name: sum(other["state"][name].float() for other in held) / len(held) if value.is_floating_point() else value for name, value in first.items()
    }
    torch.save(held[0], out)


if __name__ == "__main__":
    average(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
