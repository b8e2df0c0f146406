"""Articles as sequences of word pieces with features; src/encoder/{sequences,word-features,pair-features}.ts do the same at run time."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable

from tokenizers import Tokenizer

from articles import Article, Token
from names import BLOCKS, MENTION_KINDS, PATHS, distance_number, party_number, relation_number, upos_number, verb_tag_number

WANTED_PIECES, LONGEST, TITLE_PIECES, CONTEXT_PIECES, MOST_PIECES, PRINCIPALS = 160, 300, 20, 50, 6, 6
Paths = dict[str, int]


class Words:
    """Pieces of single words, by a tokeniser file."""

    def __init__(self, file: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(file))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.start, self.separator, self.unknown = (self.tokenizer.token_to_id(name) for name in ("[CLS]", "[SEP]", "[UNK]"))
        self.known: dict[str, list[int]] = {}

    def __call__(self, form: str) -> list[int]:
        if form not in self.known:
            self.known[form] = self.tokenizer.encode(form, add_special_tokens=False).ids[:MOST_PIECES] or [self.unknown]
        return self.known[form]


@dataclass
class Example:
    article: Article
    judged: set[int]
    pieces: list[int]
    second: int
    """Of each word: its first piece, sentence, token."""
    words: list[tuple[int, int, int]]
    row: dict[tuple[int, int], int]
    features: list[tuple[int, ...]]
    inside: list[int]
    outside: list[int]


def groups(article: Article, words: Words, keep: set[int] | None) -> list[list[tuple[int, bool]]]:
    """Sentences to be read together, each with whether it is judged: those kept, behind the sentence before them where there is room."""
    sizes = [sum(len(words(token.form)) for token in tokens) for tokens in article.sentences]
    found: list[list[tuple[int, bool]]] = []
    size = 0
    for i, own in enumerate(sizes):
        if keep is not None and i not in keep:
            continue
        before = sizes[i - 1] if i and sizes[i - 1] <= CONTEXT_PIECES else 0
        if found and found[-1][-1][0] == i - 1:
            before = 0
        if not found or size + own + before > WANTED_PIECES:
            found.append([])
            size = 0
        context = i > 0 and sizes[i - 1] <= CONTEXT_PIECES and not (found[-1] and found[-1][-1][0] == i - 1)
        if context:
            found[-1].append((i - 1, False))
            size += sizes[i - 1]
        found[-1].append((i, True))
        size += own
    return found


def examples(article: Article, words: Words, keep: set[int] | None = None) -> list[Example]:
    return [_example(article, group, words) for group in groups(article, words, keep)]


def _example(article: Article, group: list[tuple[int, bool]], words: Words) -> Example:
    title = [piece for word in article.title.split() for piece in words(word)][:TITLE_PIECES]
    pieces = [words.start, *title, words.separator]
    second = len(pieces)
    placed: list[tuple[int, int, int]] = []
    row: dict[tuple[int, int], int] = {}
    features: list[tuple[int, ...]] = []
    for sentence, _ in group:
        party = _parties(article, sentence)
        for i, token in enumerate(article.sentences[sentence]):
            own = words(token.form)
            if len(pieces) + len(own) > LONGEST:
                break
            row[sentence, i] = len(placed)
            placed.append((len(pieces), sentence, i))
            pieces += own
            features.append(_word_features(token, party.get(i, 0), article.blocks[sentence]))
    inside = [m for sentence, _ in group for m in article.by_sentence[sentence] if (sentence, article.mentions[m].word) in row]
    judged = {sentence for sentence, wanted in group if wanted}
    return Example(article, judged, [*pieces, words.separator], second, placed, row, features, inside, _outside(article, inside))


def _parties(article: Article, sentence: int) -> dict[int, int]:
    """By token what the last mention over it is, from 1."""
    found = {}
    for number in article.by_sentence[sentence]:
        mention = article.mentions[number]
        for i, token in enumerate(article.sentences[sentence]):
            if token.start < mention.end and token.end > mention.start:
                found[i] = 1 + party_number(mention.role, mention.id)
    return found


def _word_features(token: Token, party: int, block: str) -> tuple[int, ...]:
    return (upos_number(token.upos), relation_number(token.relation), token.quoted, party, BLOCKS.index(block), verb_tag_number(token.xpos))


def _outside(article: Article, inside: list[int]) -> list[int]:
    """First mentions of the actors that the article names most, without those of the sequence."""
    seen = {article.mentions[number].id for number in inside}
    found = []
    for number in sorted(range(len(article.mentions)), key=lambda each: (article.rank[article.mentions[each].id], each)):
        mention = article.mentions[number]
        if mention.role == "actor" and mention.id not in seen and len(found) < PRINCIPALS:
            seen.add(mention.id)
            found.append(number)
    return found


def path_between(tokens: list[Token], start: int, end: int) -> tuple[str, int, int]:
    """The relations from a word up to the first that governs both, and down to the other, with the number of steps."""
    above, below = _line(tokens, start), _line(tokens, end)
    meeting = next((word for word in above if word in below), None)
    if meeting is None:
        return "none", 9, 9
    ups = [tokens[word].relation for word in above[: above.index(meeting)]]
    downs = [tokens[word].relation for word in below[: below.index(meeting)]][::-1]
    return "<".join(ups) + "|" + ">".join(downs), min(len(ups), 4), min(len(downs), 4)


def _line(tokens: list[Token], word: int) -> list[int]:
    line = [word]
    while tokens[line[-1]].head >= 0 and len(line) < 60:
        line.append(tokens[line[-1]].head)
    return line


def path_numbers(articles: Iterable[Article]) -> Paths:
    """Numbers of the paths from cues to mentions that occur twice; before them "far", "other" and "none"."""
    counts: Counter[str] = Counter()
    for article in articles:
        for sentence, token in article.cues:
            tokens = article.sentences[sentence]
            counts.update(path_between(tokens, token, article.mentions[m].word)[0] for m in article.by_sentence[sentence])
    counts.pop("none", None)
    frequent = [path for path, count in counts.most_common(PATHS - 10) if count >= 2]
    return {path: number for number, path in enumerate(["far", "other", "none", *frequent], 1)}


def pair_features(article: Article, sentence: int, token: int, number: int, far: bool, paths: Paths) -> tuple[int, ...]:
    mention = article.mentions[number]
    kind = MENTION_KINDS.index(mention.kind) if mention.kind in MENTION_KINDS else 0
    about = (party_number(mention.role, mention.id), min(article.rank[mention.id], 7), int(mention.id in article.titled), kind)
    if far:
        return (paths["far"], 9, 9, 18, 8, relation_number("dep"), *about, 0)
    tokens = article.sentences[mention.sentence]
    relation = relation_number(tokens[mention.word].relation)
    if mention.sentence != sentence:
        apart = max(0, min(7, 4 + mention.sentence - sentence))
        return (paths["other"], 9, 9, 0, apart, relation, *about, 5 + tokens[mention.word].quoted)
    path, up, down = path_between(tokens, token, mention.word)
    quotes = 1 + 2 * tokens[token].quoted + tokens[mention.word].quoted
    return (paths.get(path, 0), up, down, distance_number(mention.word - token), 4, relation, *about, quotes)
