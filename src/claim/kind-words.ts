import type { CommitmentKind } from "#schema/claim";

export interface KindWords {
  readonly kind: CommitmentKind;
  /** Words of the content that name this kind, matched at word starts in lower case. */
  readonly words: readonly string[];
}

const row = (kind: CommitmentKind, words: string): KindWords => ({ kind, words: words.split(", ") });

/** Content by its words, the more specific row first. Source: definitions of the kinds in schema/claim.ts. */
export const kindWords: readonly KindWords[] = [
  row(
    "defense_guarantee",
    "article 5, mutual defence, mutual defense, collective defence, collective defense, come to the aid, come to its aid, defend it, defend the country",
  ),
  row("security_guarantee", "security guarantee, security assurance, security commitment, security pact"),
  row(
    "ceasefire",
    "ceasefire, cease-fire, truce, armistice, prisoner, hostage, captive, hostilities, withdraw its troops, withdraw its forces, pull its troops, pull back, cede, give up land, stop fighting, halt fighting",
  ),
  row("monitoring", "monitor, verif, inspect, observer"),
  row("force_deployment", "deploy, troops, peacekeep, boots on the ground, air polic, battalion, brigade, military base, stationed"),
  row(
    "military_cooperation",
    "joint exercise, military exercise, intelligence shar, intelligence cooperation, train soldiers, training, co-production, joint production",
  ),
  row(
    "military_aid",
    "missile, weapon, arms, ammunition, artillery, tank, air defence, air defense, fighter jet, drone, shell, military aid, military assistance, military support, howitzer, munition",
  ),
  row("force_structure", "defence spending, defense spending, military spending, size of its army, defence budget, defense budget"),
  row("humanitarian_aid", "humanitarian, refugee, asylum, food aid, relief, medicine, medical aid, aid convoy, shelter, wheat"),
  row("sanctions", "sanction, embargo, asset freeze, travel ban, tariff, price cap, blacklist"),
  row("environment", "emission, climate, carbon, net zero, deforestation, forest, coal, renewable, biodiversity, methane"),
  row(
    "financial_aid",
    "loan, grant, budget support, reconstruction, billion, million, financial aid, financial assistance, debt relief, bailout, funding",
  ),
  row("trade_investment", "trade, invest, energy, pipeline, natural gas, oil, export, import, market access, minerals, grain"),
  row("membership", "membership, accession, join nato, join the eu, admit, annex"),
  row("negotiation", "talks, negotiat, summit, meet, dialogue, mediat, peace conference, round of"),
  row("restraint", "not to attack, non-aggression, neutral, refrain from"),
  row("consultation", "consult"),
  row("reform", "reform, legislation, constitution, election, anti-corruption, judicia"),
  row("political_support", "support, recognis, recogniz, back, endorse, solidarity, sovereignty, territorial integrity"),
];
