"""The one binary file in which weights are kept and src/kernel/tensor-file.ts reads them: int8 rows with a scale each, behind a JSON header."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np

MAGIC = b"PGW1"


class Writer:
    """Collects tensors behind a JSON header."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []
        self.size = 0
        self.tensors: dict[str, dict[str, Any]] = {}

    def _add(self, array: np.ndarray) -> int:
        data = array.tobytes()
        data += b"\0" * (-len(data) % 4)
        self.parts.append(data)
        self.size += len(data)
        return self.size - len(data)

    def plain(self, name: str, array: np.ndarray) -> None:
        self.tensors[name] = {"rows": 1, "columns": array.size, "values": self._add(array.astype(np.float32).ravel())}

    def rows(self, name: str, matrix: np.ndarray, bias: np.ndarray | None = None) -> None:
        """A table or, with inputs as columns and outputs as rows, a layer."""
        scale = np.maximum(np.abs(matrix).max(1), 1e-8).astype(np.float32) / np.float32(127)
        entry = {"rows": matrix.shape[0], "columns": matrix.shape[1], "int8": self._add(np.rint(matrix / scale[:, None]).astype(np.int8))}
        entry["scale"] = self._add(scale)
        if bias is not None:
            entry["bias"] = self._add(bias.astype(np.float32))
        self.tensors[name] = entry

    def write(self, path: Path, header: dict[str, Any]) -> None:
        text = json.dumps({**header, "tensors": self.tensors}, ensure_ascii=False, separators=(",", ":")).encode("utf8")
        text += b" " * (-(len(text) + 8) % 8)
        path.write_bytes(MAGIC + struct.pack("<I", len(text)) + text + b"".join(self.parts))
