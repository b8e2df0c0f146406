"""A BERT-like transformer, and its start from a published one: only its first layers, and only the pieces that are kept."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

WIDTH, HEADS, INNER, PLACES, DROPOUT, EPSILON = 384, 12, 1536, 512, 0.1, 1e-12


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.n1 = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.n2 = nn.LayerNorm(WIDTH, eps=EPSILON)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        query, key, value = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(query, key, value, attn_mask=mask, dropout_p=DROPOUT if self.training else 0.0)
        x = self.n1(x + self._drop(self.out(mixed.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.n2(x + self._drop(self.down(F.gelu(self.up(x)))))

    def _drop(self, x: Tensor) -> Tensor:
        return F.dropout(x, DROPOUT, self.training)


class Encoder(nn.Module):
    def __init__(self, layers: int, pieces: int) -> None:
        super().__init__()
        self.heads = HEADS
        self.words = nn.Embedding(pieces, WIDTH)
        self.positions = nn.Embedding(PLACES, WIDTH)
        self.types = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, pieces: Tensor, segments: Tensor, mask: Tensor) -> Tensor:
        x = self.words(pieces) + self.positions.weight[: pieces.shape[1]] + self.types(segments)
        x = F.dropout(self.norm(x), DROPOUT, self.training)
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :].bool())
        return x


def pretrained(file: Path, layers: int, kept: list[int]) -> Encoder:
    """The first layers of a BERT model in safetensors, with the rows of the pieces kept."""
    held = load_file(str(file))
    encoder = Encoder(layers, len(kept))
    state = {
        "words.weight": held["embeddings.word_embeddings.weight"][kept],
        "positions.weight": held["embeddings.position_embeddings.weight"],
        "types.weight": held["embeddings.token_type_embeddings.weight"],
    }
    parts = {"out": "attention.output.dense", "n1": "attention.output.LayerNorm", "up": "intermediate.dense", "down": "output.dense", "n2": "output.LayerNorm"}
    for kind in ("weight", "bias"):
        state[f"norm.{kind}"] = held[f"embeddings.LayerNorm.{kind}"]
        for i in range(layers):
            source = f"encoder.layer.{i}"
            triple = [held[f"{source}.attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
            state[f"layers.{i}.qkv.{kind}"] = torch.cat(triple)
            state |= {f"layers.{i}.{own}.{kind}": held[f"{source}.{name}.{kind}"] for own, name in parts.items()}
    encoder.load_state_dict(state)
    return encoder
