import type { CommitmentKind } from "#schema/claim";

export interface KindWords {
  readonly kind: CommitmentKind;
  /** Words of the content that name this kind, in lower case; with a hyphen at its end, the stem of several. */
  readonly words: readonly string[];
}

const row = (kind: CommitmentKind, words: string): KindWords => ({ kind, words: words.split(", ") });

/** Content by its words; of two rows that begin at one word the earlier wins. Source: definitions of the kinds in schema/claim.ts. */
export const kindWords: readonly KindWords[] = [
  row(
    "defense_guarantee",
    "article 5, article five, mutual defence, mutual defense, collective defence, collective defense, come to the aid, come to its aid, defend it, defend the country",
  ),
  row(
    "security_guarantee",
    "security guarantee, security assurance, security commitment, security pact, guarantee the security, guarantee its security",
  ),
  row(
    "membership",
    "membership, accession, accede, join nato, join the eu, join the alliance, join the bloc, admit, annex-, secession, leave the eu, leave the bloc",
  ),
  row(
    "environment",
    "emission-, climate, carbon, net zero, net-zero, deforest-, forest, coal, renewable, biodivers-, methane, global warming, greenhouse, fossil",
  ),
  row(
    "sanctions",
    "sanction, embargo, asset freeze, freeze the assets, travel ban, punitive tariff, price cap, blacklist, restrictive measure, visa ban",
  ),
  row("monitoring", "monitor-, verif-, inspect-, observer"),
  row(
    "ceasefire",
    "ceasefire, cease-fire, truce, armistice, prisoner, hostage, captive, detainee, hostilities, pull back, cede, give up land, give up territory, stop fighting, halt fighting, end the war, end the fighting, end the violence, lay down, disarm-, release, peace plan, peace deal, peace agreement",
  ),
  row(
    "force_deployment",
    "deploy-, troops, soldiers, peacekeep-, boots on the ground, air polic-, battalion, brigade, military base, military presence, stationed, warship, contingent",
  ),
  row(
    "military_cooperation",
    "joint exercise, military exercise, joint drill, intelligence, train, training, trainer, co-production, joint production, military cooperation, defence cooperation, defense cooperation",
  ),
  row(
    "military_aid",
    "missile, weapon, arms, ammunition, artillery, tank, air defence, air defense, fighter jet, warplane, aircraft, helicopter, drone, shell, military aid, military assistance, military support, military equipment, howitzer, munition, lethal",
  ),
  row("force_structure", "defence spending, defense spending, military spending, size of its army, defence budget, defense budget, armed forces to"),
  row(
    "humanitarian_aid",
    "humanitarian, refugee, asylum, migrant, food aid, relief, medicine, medical, aid convoy, shelter, wheat, vaccine, evacuat-, displaced, victims",
  ),
  row(
    "financial_aid",
    "loan, grant, budget support, reconstruct-, financial, debt relief, bailout, funding, funds, economic aid, economic assistance, compensation, aid package, foreign aid",
  ),
  row(
    "trade_investment",
    "trade, invest-, energy, pipeline, natural gas, oil, export, import, market access, minerals, grain, customs, contract, free-trade, tariff, economic cooperation, nuclear plant, infrastructure",
  ),
  row(
    "negotiation",
    "talks, negotiat-, summit, meet, dialogue, mediat-, peace conference, round of, diplomacy, diplomatic solution, political solution, discuss, consultations, peace process",
  ),
  row(
    "restraint",
    "attack, non-aggression-, neutral, refrain-, escalat-, interfer-, provocation, aggression, nuclear test, nuclear programme, nuclear program, denucleari-, enrich, violence, use of force",
  ),
  row("consultation", "consult-"),
  row(
    "reform",
    "reform, legislation, law, bill, constitution, election, anti-corruption, corruption, judicia-, court, human rights, parliament, referendum, tax, press freedom, investigat-",
  ),
  row(
    "political_support",
    "support, recognis-, recogniz-, back, endorse, solidarity, sovereignty, territorial integrity, independence, stand by, stand with, unity, alliance, partnership, ties, cooperat-",
  ),
];
