import type { CommitmentKind } from "#schema/claim";

/** Words of one kind of content, by how surely they tell it. */
export interface ContentRow {
  readonly kind: CommitmentKind;
  /** 3: tells the kind alone; 2: usually; 1: only where nothing else does. */
  readonly weight: 1 | 2 | 3;
  /** Lemmas, a phrase by its lemmas with spaces; separated by commas. */
  readonly words: string;
}

const row = (kind: CommitmentKind, weight: ContentRow["weight"], words: string): ContentRow => ({ kind, weight, words });

/**
 * Nouns, verbs and adjectives of each kind, from the semantic fields of its definition in schema/claim.ts. Written for this project; fields after the codebooks of CAMEO,
 * PA-X, ATOP and the Kiel Ukraine Support Tracker and the sector codes of IATI.
 */
export const contentRows: readonly ContentRow[] = [
  row(
    "security_guarantee",
    3,
    "security guarantee, security assurance, security commitment, security pledge, security pact, security agreement, security treaty, security arrangement, security protection, security umbrella, nuclear umbrella, security deal, guarantee of security, guarantee security, guarantee safety, ensure security, guarantor, security of europe",
  ),
  row("security_guarantee", 2, "guarantee, assurance, guarantee to"),
  row(
    "defense_guarantee",
    3,
    "article 5, article five, article v, mutual defence, mutual defense, collective defence, collective defense, come to aid, come to defence, come to defense, come to its aid, defence clause, defense clause, defence pact, defense pact, defence treaty, defense treaty, defence guarantee, defense guarantee, attack on one, defend every inch, defend ally, defend taiwan",
  ),
  row("defense_guarantee", 2, "defend, defence commitment, defense commitment, defence of, defense of"),
  row("consultation", 3, "consult, consultation mechanism, article 4, hotline"),
  row(
    "restraint",
    3,
    "non-aggression, nonaggression, neutrality, neutral, non-interference, de-escalation, deescalation, de-escalate, deescalate, denuclearisation, denuclearization, denuclearise, denuclearize, nuclear test, nuclear programme, nuclear program, nuclear weapon, nuclear arsenal, nuclear deal, nuclear accord, nuclear pact, nuclear agreement, missile test, ballistic missile test, enrich, enrichment, uranium, centrifuge, arms control, non-proliferation, nonproliferation, chemical weapon, disarmament, restraint, escalation, escalate, provocation, provoke, interfere, interference, meddle, meddling, use of force, territorial claim, cyberattack, reactor, plutonium, warhead, rhetoric, bloodshed",
  ),
  row(
    "restraint",
    2,
    "attack, invade, strike, aggression, threaten, threat, violence, intervene, intervention, assassinate, bomb, launch missile, fire missile, territorial integrity, interfering",
  ),
  row("restraint", 1, "calm, avoid, refrain, hostile, coup, force"),
  row(
    "force_deployment",
    3,
    "deploy, deployment, peacekeeper, peacekeeping, peace-keeping, boot on the ground, air policing, air patrol, battlegroup, battle group, warship, aircraft carrier, carrier, military base, naval base, air base, airbase, military presence, station, troop presence, troop level, contingent, ground force, special force, special forces, ground troop, combat troop, combat force, expeditionary, stabilisation force, stabilization force, reassurance force, multinational force, foreign troop, foreign force, drawdown, surge, garrison, bomber, destroyer, frigate, submarine, bring home, no-fly zone",
  ),
  row(
    "force_deployment",
    2,
    "troop, soldier, brigade, battalion, marine, military adviser, military advisor, mission, patrol, airstrike, air strike, air campaign, force, pullout, base, coalition against, fighter jet mission, combat",
  ),
  row(
    "military_aid",
    3,
    "weapon, weaponry, arms, arm, armament, ammunition, ammo, munition, missile, rocket, artillery, tank, air defence, air defense, fighter jet, warplane, helicopter, drone, shell, howitzer, military aid, military assistance, military support, military equipment, military hardware, military package, military supply, defence assistance, defense assistance, security assistance, defence aid, defense aid, defence support, defense support, lethal aid, lethal, non-lethal, armoured vehicle, armored vehicle, launcher, battery, interceptor, rifle, gun, grenade, mortar, body armour, body armor, arms sale, arms deal, arms shipment, materiel, javelin, patriot, hardware, military financing, security aid, f-16, himars, storm shadow, tomahawk",
  ),
  row("military_aid", 2, "aircraft, jet, military, equipment, defence capability, defense capability, vehicle, ship, plane, vessel"),
  row(
    "military_cooperation",
    3,
    "train, training, trainer, military exercise, joint exercise, drill, manoeuvre, maneuver, war game, intelligence, intelligence sharing, intelligence-sharing, military cooperation, defence cooperation, defense cooperation, security cooperation, military-technical cooperation, military tie, defence tie, defense tie, co-production, coproduction, joint production, defence partnership, defense partnership, counterterrorism, counter-terrorism, counterinsurgency, interoperability, demining, joint operation, security partnership, military alliance, reconnaissance, surveillance, military partnership, cyber defence, cyber defense, strategic partnership, military planning",
  ),
  row("military_cooperation", 2, "exercise, terrorism, terrorist, terror, extremism, extremist, isis, isil, jihadist, islamic state, militant"),
  row(
    "force_structure",
    3,
    "defence spending, defense spending, military spending, defence budget, defense budget, military budget, defence expenditure, defense expenditure, conscription, draft age, size of army, reserve force, recruitment, mobilisation, mobilization, rearm, rearmament, per cent of gdp, percent of gdp, of gdp on defence, troop ceiling, own army, military service, defence industry, defense industry, modernisation of military, national guard",
  ),
  row("force_structure", 2, "armed forces, army, gdp, navy"),
  row(
    "ceasefire",
    3,
    "ceasefire, cease-fire, truce, armistice, cessation, hostility, end the war, end war, end the fighting, end fighting, stop fighting, halt fighting, stop the fighting, end the violence, stop the war, stop war, lay down arm, lay down weapon, lay down, prisoner, captive, hostage, detainee, pow, prisoner swap, prisoner exchange, peace plan, peace deal, peace agreement, peace accord, peace treaty, peace proposal, peace settlement, peace initiative, peace process, peace formula, roadmap to peace, pull back, pullback, pull out of occupied, cede, territorial concession, give up land, give up territory, land swap, demilitarise, demilitarize, demilitarised, demilitarized, demilitarisation, demilitarization, buffer zone, heavy weapon, disarm, disarmament of, disengagement, free prisoner, line of contact, contact line, de-escalation zone, safe zone, security zone, surrender, siege, shelling, bombardment, offensive, minsk agreement, minsk accord, minsk, geneva agreement, oslo accord, unilateral ceasefire",
  ),
  row(
    "ceasefire",
    2,
    "withdraw troop, withdraw force, withdraw from occupied, release, swap, territory, land, fighting, war, conflict, concession, peace, airstrike on, separatist, blockade, occupation, settle conflict, militia, occupied",
  ),
  row(
    "monitoring",
    3,
    "monitor, monitoring, verify, verification, inspect, inspection, inspector, observer, observation mission, election observer, fact-finding, watchdog, audit, oversight, compliance report, safeguard, observe",
  ),
  row("monitoring", 2, "investigate, inquiry, access to site, probe"),
  row(
    "negotiation",
    3,
    "talk, negotiation, negotiate, summit, dialogue, mediate, mediation, mediator, peace conference, peace talk, round of talk, negotiating table, negotiation table, diplomatic solution, political solution, political settlement, diplomacy, consultation, renegotiate, renegotiation, reconvene, bilateral meeting, trilateral, phone call, come to table, contact group, shuttle, rapprochement, host talk, negotiated settlement, negotiated solution",
  ),
  row(
    "negotiation",
    2,
    "settlement, agenda, contact, channel, session, deadline, talk to, speak, sit down, reconciliation, resolution of conflict, discuss, discussion, meet, meeting, conference, envoy, delegation, common ground, round, compromise, visit, attend",
  ),
  row("negotiation", 1, "deal, agreement, agree, accord, proposal, sign"),
  row(
    "financial_aid",
    3,
    "loan, grant, budget support, budgetary support, reconstruction, reconstruct, rebuild, rebuilding, debt relief, debt, bailout, rescue package, imf programme, imf program, tranche, macro-financial, financial aid, financial assistance, financial support, economic aid, economic assistance, economic support, foreign aid, foreign assistance, development aid, development assistance, aid package, donation, donate, donor, subsidy, compensation, reparation, credit, credit line, bond, trust fund, recovery fund, stimulus, pension fund, direct payment, frozen asset, profit from frozen, fiscal support, bail out, lend, repay, funding, fund, finance, financing, contribution, fundraising, immobilised asset, guarantee loan, loan guarantee",
  ),
  row(
    "financial_aid",
    2,
    "money, million, billion, trillion, euro, dollar, pound, kroner, kronor, yen, aid, pay, payment, cash, package, resource, economy, budget, cost, contribute, poverty, development, invest in people",
  ),
  row(
    "humanitarian_aid",
    3,
    "humanitarian, humanitarian aid, humanitarian assistance, humanitarian access, humanitarian corridor, refugee, asylum, migrant, asylum-seeker, asylum seeker, food aid, food assistance, relief, relief supply, medicine, medical, aid convoy, convoy, shelter, vaccine, vaccination, evacuate, evacuation, displaced, famine, hunger, starvation, resettle, resettlement, repatriate, repatriation, safe passage, corridor, disaster relief, blanket, tent, clean water, red cross, abducted child, deported child, victim, survivor, civilian, aid worker, take in refugee, family reunification, doctor, hospital, wounded, orphan, earthquake, epidemic, outbreak",
  ),
  row("humanitarian_aid", 2, "food, child, wheat, flour, health, border crossing, camp, immigrant, immigration, nationals, bring home citizens"),
  row(
    "trade_investment",
    3,
    "trade, free-trade, free trade, trade deal, trade agreement, trade pact, trade war, invest, investment, investor, pipeline, natural gas, gas supply, gas price, gas, oil, crude, lng, energy, electricity, power plant, nuclear plant, nuclear power plant, export, import, market access, single market, internal market, customs union, customs, mineral, rare earth, critical mineral, grain deal, grain export, grain, goods, commerce, commercial, tariff cut, tariff reduction, association agreement, economic cooperation, economic partnership, economic tie, economic integration, business, infrastructure, railway, rail, port, airline, flight, contract, factory, tourism, visa-free, visa regime, currency swap, transit, tender, procurement, supply chain, semiconductor, chip, soybean, beef, car, steel, aluminium, aluminum, purchase, joint venture, acquisition, shipping, fishing, fishery, tpp, nafta, ttip, brexit, belt and road, opec, barrel, output",
  ),
  row(
    "trade_investment",
    2,
    "tariff, market, company, product, price, economic, technology, space, bank, industry, supply, bridge, road, dam, water, satellite, internet, sell, buy",
  ),
  row(
    "sanctions",
    3,
    "sanction, embargo, asset freeze, freeze asset, travel ban, visa ban, entry ban, punitive tariff, tariff on, price cap, oil cap, blacklist, restrictive measure, punitive measure, countermeasure, economic blockade, arms embargo, snapback, swift, expel diplomat, expulsion, expel, penalty, import ban, export ban, export control, import duty, retaliatory tariff, boycott, retaliation, retaliate, persona non grata, freeze account, secondary sanctions, sanctions list, sanctions relief, punish, delist, retaliatory, duty, ban on, economic pressure",
  ),
  row("sanctions", 2, "tariff, ban, freeze, restriction, restrict, asset, measure against, isolate, pressure, oligarch, visa"),
  row(
    "environment",
    3,
    "emission, climate, climate change, climate accord, climate deal, climate agreement, climate finance, carbon, carbon dioxide, co2, net zero, net-zero, carbon neutral, carbon-neutral, carbon neutrality, deforestation, forest, rainforest, reforestation, coal, coal-fired, renewable, renewable energy, biodiversity, methane, global warming, greenhouse, greenhouse gas, fossil, fossil fuel, conservation, wildlife, pollution, plastic, ocean, wetland, species, paris agreement, paris accord, paris climate, kyoto protocol, warming, clean energy, green energy, solar, wind power, environment, environmental, whale, whaling, ivory, ozone, degree celsius, sea level",
  ),
  row(
    "political_support",
    3,
    "recognise, recognize, recognition, solidarity, stand with, stand by, stand shoulder to shoulder, endorse, endorsement, territorial integrity of, sovereignty of, support for, political support, vote for, moral support, diplomatic support, diplomatic relation, diplomatic tie, embassy, backing, unwavering support, candidacy, nominee, candidate, side with, back bid, two-state solution, statehood, sovereign, moratorium on recognition, friendship",
  ),
  row(
    "political_support",
    2,
    "support, back, sovereignty, territorial integrity, independence, unity, alliance, ally, partnership, tie, cooperation, cooperate, relation, relationship, assist, assistance, help, campaign, bid, security, stability, supporter, rally behind, democracy, democratic",
  ),
  row(
    "membership",
    3,
    "membership, accession, accede, join nato, join eu, join the eu, join the union, join the alliance, join the bloc, join the coalition, candidate status, member state status, admit, admission, annex, annexation, secession, secede, leave eu, leave the eu, leave the union, leave the bloc, become a member, become member, enlargement, membership action plan, open door, open-door, referendum on independence, incorporate into, article 50, withdrawal from the union, applicant, join, withdrawal agreement, integration",
  ),
  row("membership", 2, "member, enter union, eu, nato, bloc, union"),
  row(
    "reform",
    3,
    "reform, constitution, constitutional, election, snap election, anti-corruption, corruption, judiciary, judicial, human right, press freedom, media freedom, referendum, tax, tax cut, decentralisation, decentralization, autonomy, amnesty, abolish, abolition, death penalty, labour market, labor market, minimum wage, work permit, pension, privatise, privatize, privatisation, privatization, power-sharing, unity government, transitional government, coalition government, government of national unity, curfew, state of emergency, martial law, liberalise, liberalize, gun control, health care, healthcare, obamacare, immigration reform, border wall, wall, education, worker, repeal, rule of law, lustration, legalise, legalize, abortion, same-sex marriage, voting right, equality, discrimination, subsidies to, austerity, deficit, spending cut, ballot, electoral, kafala",
  ),
  row(
    "reform",
    2,
    "parliament, congress, court, police, right, voter, rule, policy, budget cut, citizen, citizenship, government, school, gender, woman, legal, power, crime, freedom, job",
  ),
  row(
    "other",
    3,
    "resign, step down, step aside, resignation, extradite, extradition, apologise, apologize, apology, trial, prosecute, prosecution, investigation, impeach, impeachment, testify, subpoena, document, evidence, debate, debates, broadcast, return to power, statement, visa for athlete, olympics, world cup, delegate, immunity, pardon, ticket, tweet, email, tax return, lawsuit, cooperate with investigation",
  ),
  row("reform", 1, "legislation, law, bill, regulation, amend"),
];
