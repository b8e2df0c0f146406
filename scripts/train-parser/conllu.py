"""Reading of CoNLL-U treebanks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

TRAINING = ("ewt-train", "gum-train-by")


@dataclass(frozen=True)
class Sentence:
    """One tree: column lists of equal length; `heads` count from 1, 0 is the root."""

    id: str
    forms: list[str]
    upos: list[str]
    xpos: list[str]
    heads: list[int]
    relations: list[str]
    misc: list[str]

    def __len__(self) -> int:
        return len(self.forms)


def read_sentences(path: Path) -> list[Sentence]:
    """All sentences of a file, without multiword ranges and empty nodes."""
    sentences: list[Sentence] = []
    rows: list[list[str]] = []
    sent_id = ""
    with path.open(encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# sent_id = "):
                sent_id = line[len("# sent_id = ") :]
            elif not line and rows:
                sentences.append(_sentence(sent_id, rows))
                rows = []
            elif line and not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
    if rows:
        sentences.append(_sentence(sent_id, rows))
    return sentences


def _sentence(sent_id: str, rows: list[list[str]]) -> Sentence:
    return Sentence(
        id=sent_id,
        forms=[row[1] for row in rows],
        upos=[row[3] for row in rows],
        xpos=[row[4] for row in rows],
        heads=[int(row[6]) for row in rows],
        relations=[row[7] for row in rows],
        misc=[row[9] for row in rows],
    )
