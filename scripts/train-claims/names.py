"""Names of what is judged and of the features, in the order of their numbers; the exported weights carry them along."""

FIELDS: dict[str, list[str]] = {
    "kind": (
        "security_guarantee defense_guarantee consultation restraint force_deployment military_aid military_cooperation force_structure ceasefire "
        "monitoring negotiation financial_aid humanitarian_aid trade_investment sanctions environment political_support membership reform other"
    ).split(),
    "status": (
        "demanded proposed negotiating pledged agreed signed allocated ratified in_force delivering delivered refused suspended withdrawn broken expired"
    ).split(),
    "polarity": ["do", "refrain"],
    "certainty": ["certain", "probable", "possible"],
    "negated": ["false", "true"],
    "voice": ["author", "attributed", "quoted"],
    "timeframe": ["current", "future", "historical"],
    "legalForce": ["none", "binding", "politically_binding", "non_binding"],
}
ROLES = ("promisors", "beneficiaries", "attributedTo")
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
RELATIONS = (
    "acl acl:relcl advcl advmod amod appos aux aux:pass case cc ccomp compound compound:prt conj cop csubj det discourse dislocated expl fixed flat "
    "goeswith iobj list mark nmod nmod:poss nsubj nsubj:pass nummod obj obl obl:agent obl:tmod orphan parataxis punct root vocative xcomp dep"
).split()
VERB_TAGS = "VBD VBN MD VBG VBP VBZ VB".split()
PARTIES = "state igo body org coalition person group place other".split()
MENTION_KINDS = "name demonym metonym description pronoun".split()
BLOCKS = "heading paragraph item".split()

WORD_FEATURES = (len(UPOS), len(RELATIONS), 2, len(PARTIES) + 1, len(BLOCKS), len(VERB_TAGS) + 1)
PATHS = 600
PAIR_FEATURES = (PATHS, 10, 10, 19, 9, len(RELATIONS), len(PARTIES), 8, 2, len(MENTION_KINDS), 7)

_upos = {value: number for number, value in enumerate(UPOS)}
_relations = {value: number for number, value in enumerate(RELATIONS)}
_parties = {value: number for number, value in enumerate(PARTIES)}


def upos_number(value: str) -> int:
    return _upos.get(value, len(UPOS) - 1)


def relation_number(value: str) -> int:
    return _relations.get(value, _relations.get(value.split(":")[0], len(RELATIONS) - 1))


def party_number(role: str, identifier: str) -> int:
    return _parties.get("place" if role == "place" else identifier.split(":")[0], len(PARTIES) - 1)


def verb_tag_number(value: str) -> int:
    return VERB_TAGS.index(value) + 1 if value in VERB_TAGS else 0


def distance_number(words: int) -> int:
    """9 for the same word, more behind it and less before it, in steps that grow."""
    away = abs(words)
    step = away if away <= 4 else 5 if away <= 6 else 6 if away <= 10 else 7 if away <= 20 else 8
    return 9 + step if words > 0 else 9 - step
