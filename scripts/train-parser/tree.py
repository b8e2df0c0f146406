"""The best tree with one root: greedy heads where they form one, Chu-Liu-Edmonds where not."""

from __future__ import annotations

import numpy as np

ROOTS_TRIED = 4
NEVER = -1e9


def best_heads(scores: np.ndarray) -> np.ndarray:
    """Heads (1-based, 0 the root) of the words with log scores [n, n+1]."""
    n = scores.shape[0]
    full = np.full((n + 1, n + 1), NEVER)
    full[1:] = scores
    np.fill_diagonal(full, NEVER)
    heads = _spanning_tree(full)
    if (heads[1:] == 0).sum() == 1:
        return heads[1:]
    best, best_score = heads, -np.inf
    for root in np.argsort(-full[1:, 0])[:ROOTS_TRIED] + 1:
        fixed = full.copy()
        fixed[1:, 0] = NEVER
        fixed[root, :] = NEVER
        fixed[root, 0] = 0
        candidate = _spanning_tree(fixed)
        score = sum(full[i, candidate[i]] for i in range(1, n + 1))
        if score > best_score:
            best, best_score = candidate, score
    return best[1:]


def _find_cycle(heads: np.ndarray) -> list[int] | None:
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path: list[int] = []
        node = start
        while node > 0 and state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if node > 0 and node in path:
            return path[path.index(node) :]
        for seen in path:
            state[seen] = 2
    return None


def _spanning_tree(scores: np.ndarray) -> np.ndarray:
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = _find_cycle(heads)
    if cycle is None:
        return heads
    rest = [i for i in range(len(heads)) if i not in set(cycle)]
    m = len(rest)
    smaller = np.full((m + 1, m + 1), NEVER)
    smaller[:m, :m] = scores[np.ix_(rest, rest)]
    gains = scores[np.ix_(cycle, rest)] - scores[cycle, heads[cycle]][:, None]
    smaller[m, :m] = gains.max(0) + scores[cycle, heads[cycle]].sum()
    smaller[1:m, m] = scores[np.ix_(rest[1:], cycle)].max(1)
    solved = _spanning_tree(smaller)
    result = heads.copy()
    for i in range(1, m):
        inside = solved[i] == m
        result[rest[i]] = cycle[scores[rest[i], cycle].argmax()] if inside else rest[solved[i]]
    result[cycle[gains[:, solved[m]].argmax()]] = rest[solved[m]]
    return result
