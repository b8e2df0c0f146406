import type { Claim } from "#schema/claim";

/** A claim as the fixture's author writes it: its quote occurs once in its article, and what isn't said has the plain default. */
export interface ClaimSketch extends Partial<Omit<Claim, "quote" | "kind" | "status" | "promisors">> {
  readonly quote: string;
  readonly kind: Claim["kind"];
  readonly status: Claim["status"];
  readonly promisors: string[];
}

export interface ArticleSketch {
  readonly slug: string;
  readonly outlet: { readonly id: string; readonly name: string; readonly kind: "newspaper" | "agency" | "think_tank" };
  readonly publishedAt: string;
  readonly title: string;
  /** Where it is online; by default an address of its outlet. */
  readonly url?: string;
  readonly text: string;
  /** Stretch of the text that is no part of the article. */
  readonly cut?: string;
  readonly claims: readonly ClaimSketch[];
}

const harbourTimes = { id: "harbourtimes.example", name: "The Harbour Times", kind: "newspaper" } as const;
const observer = { id: "norhavenobserver.example", name: "Norhaven Observer", kind: "newspaper" } as const;
const meridian = { id: "meridian.example", name: "Meridian News Agency", kind: "agency" } as const;
const valleyPost = { id: "valleypost.example", name: "The Valley Post", kind: "newspaper" } as const;
const gazette = { id: "coastalgazette.example", name: "Coastal Gazette", kind: "newspaper" } as const;
const lowmarkDaily = { id: "lowmarkdaily.example", name: "Lowmark Daily", kind: "newspaper" } as const;
const institute = { id: "straitsinstitute.example", name: "Straits Institute", kind: "think_tank" } as const;

/** Eight articles about a world that doesn't exist, written for these tests. */
export const fixtureArticles: readonly ArticleSketch[] = [
  {
    slug: "guarantee",
    outlet: harbourTimes,
    publishedAt: "2026-03-02",
    title: "Norhaven and Caldora promise to come to Veskaria's aid",
    text: `Norhaven and Caldora will come to Veskaria's aid if it is attacked again, their leaders said in Ravik on Monday, in the firmest promise the country has had since the fighting of last spring.

“Norhaven will defend Veskaria in the event of a new attack, and this guarantee is binding,” President Ilse Marrow told reporters after four hours of talks. She did not say how many soldiers would be involved.

Caldora pledged to deploy two battalions to eastern Veskaria once a ceasefire holds. Its government has yet to name the units. Tolland ruled out sending troops of its own but agreed to train 4,000 Veskarian soldiers a year at its school in the hills above Tarn.

The Northern Alliance promised to consult within 24 hours if Veskaria's border is crossed. Arkania demanded that the Northern Alliance not admit new members in the east, and called the meeting a provocation.

Sign up for our evening letter: the day in five minutes, every weekday.

Officials in Ravik said the text of the guarantee would be published within a week. Whether parliaments must confirm it was left open on Monday night.`,
    cut: "Sign up for our evening letter: the day in five minutes, every weekday.",
    claims: [
      {
        quote: "Norhaven and Caldora will come to Veskaria's aid if it is attacked again",
        cue: "will come to Veskaria's aid",
        kind: "defense_guarantee",
        status: "pledged",
        promisors: ["state:CLD", "state:NHV"],
        beneficiaries: ["state:VSK"],
        condition: "if it is attacked again",
        trigger: "armed_attack",
        voice: "attributed",
        attributedTo: ["state:CLD", "state:NHV"],
        announcedIn: ["place:ravik"],
      },
      {
        quote: "Norhaven will defend Veskaria in the event of a new attack, and this guarantee is binding",
        cue: "will defend",
        kind: "defense_guarantee",
        status: "pledged",
        promisors: ["state:NHV"],
        beneficiaries: ["state:VSK"],
        principal: "person:ilse-marrow",
        attributedTo: ["person:ilse-marrow"],
        voice: "quoted",
        speakerRole: "promisor",
        legalForce: "binding",
        condition: "in the event of a new attack",
        trigger: "armed_attack",
      },
      {
        quote: "Caldora pledged to deploy two battalions to eastern Veskaria once a ceasefire holds",
        cue: "pledged",
        kind: "force_deployment",
        status: "pledged",
        promisors: ["state:CLD"],
        beneficiaries: ["state:VSK"],
        performedIn: ["place:eastern-veskaria"],
        condition: "once a ceasefire holds",
        trigger: "ceasefire",
        amount: 2,
        unit: "battalions",
      },
      {
        quote: "Tolland ruled out sending troops of its own",
        cue: "ruled out",
        kind: "force_deployment",
        status: "refused",
        promisors: ["state:TLD"],
        beneficiaries: ["state:VSK"],
      },
      {
        quote: "agreed to train 4,000 Veskarian soldiers a year",
        cue: "agreed",
        kind: "military_cooperation",
        status: "agreed",
        promisors: ["state:TLD"],
        beneficiaries: ["state:VSK"],
        amount: 4000,
        unit: "soldiers",
      },
      {
        quote: "The Northern Alliance promised to consult within 24 hours if Veskaria's border is crossed",
        cue: "promised",
        kind: "consultation",
        status: "pledged",
        promisors: ["igo:NAL"],
        beneficiaries: ["state:VSK"],
        condition: "if Veskaria's border is crossed",
        trigger: "armed_attack",
      },
      {
        quote: "Arkania demanded that the Northern Alliance not admit new members in the east",
        cue: "demanded",
        kind: "restraint",
        polarity: "refrain",
        status: "demanded",
        promisors: ["igo:NAL"],
        beneficiaries: ["state:ARK"],
        attributedTo: ["state:ARK"],
        voice: "attributed",
        speakerRole: "beneficiary",
      },
    ],
  },
  {
    slug: "senate",
    outlet: observer,
    publishedAt: "2026-03-09",
    title: "Senate balks at guarantee for Veskaria",
    text: `The Norhaven Senate refused on Monday to put the guarantee for Veskaria to a vote, and its foreign affairs committee asked the government what exactly the president had promised.

“The assurance given to Veskaria is political and creates no legal duty,” the foreign ministry wrote in a reply seen by this newspaper. The president's office did not comment.

Money is another matter. The government set aside 1.2 billion euros for Veskarian air defence in the spring budget, and senators of both parties are expected to let it pass.

In Caldora, the finance ministry proposed a loan of 300 million euros to Veskaria, to be repaid over 20 years. The loan may be drawn only if the Veskarian parliament adopts a new audit law.`,
    claims: [
      {
        quote: "The Norhaven Senate refused on Monday to put the guarantee for Veskaria to a vote",
        cue: "refused",
        kind: "defense_guarantee",
        status: "refused",
        promisors: ["body:NHV:senate"],
        beneficiaries: ["state:VSK"],
        date: "2026-03-09",
      },
      {
        quote: "The assurance given to Veskaria is political and creates no legal duty",
        cue: "assurance given",
        kind: "defense_guarantee",
        status: "pledged",
        promisors: ["state:NHV"],
        beneficiaries: ["state:VSK"],
        voice: "quoted",
        attributedTo: ["state:NHV"],
        speakerRole: "promisor",
        legalForce: "non_binding",
      },
      {
        quote: "The government set aside 1.2 billion euros for Veskarian air defence",
        cue: "set aside",
        kind: "military_aid",
        status: "allocated",
        promisors: ["state:NHV"],
        beneficiaries: ["state:VSK"],
        amount: 1_200_000_000,
        unit: "EUR",
        currency: "EUR",
      },
      {
        quote: "the finance ministry proposed a loan of 300 million euros to Veskaria",
        cue: "proposed",
        kind: "financial_aid",
        status: "proposed",
        promisors: ["body:CLD:finance-ministry"],
        beneficiaries: ["state:VSK"],
        condition: "only if the Veskarian parliament adopts a new audit law",
        trigger: "reform",
        amount: 300_000_000,
        unit: "EUR",
        currency: "EUR",
      },
    ],
  },
  {
    slug: "truce",
    outlet: meridian,
    publishedAt: "2026-03-12",
    title: "Sundria and Perel agree to stop firing in the Sundra valley",
    text: `Sundria and Perel agreed to cease fire along the Sundra valley from midnight on Friday, the United League said after two days of talks by telephone.

The League's observer mission will watch the line and report each morning, its head said. Marenia offered to host talks on a lasting settlement in Kesten.

Sundria promised to release 140 prisoners as a first step. Perel undertook not to fly drones over the valley while the truce lasts.

The Dawn Front, an armed group with some 600 fighters, rejected the truce and vowed to go on.`,
    claims: [
      {
        quote: "Sundria and Perel agreed to cease fire along the Sundra valley from midnight on Friday",
        cue: "agreed",
        kind: "ceasefire",
        status: "agreed",
        promisors: ["state:PRL", "state:SND"],
        beneficiaries: ["state:PRL", "state:SND"],
        mutual: true,
        performedIn: ["place:sundra-valley"],
        attributedTo: ["igo:UL"],
        voice: "attributed",
        speakerRole: "third_party",
        date: "2026-03-13",
      },
      {
        quote: "The League's observer mission will watch the line and report each morning",
        cue: "will watch",
        kind: "monitoring",
        status: "pledged",
        promisors: ["body:UL:observer-mission"],
        beneficiaries: ["state:PRL", "state:SND"],
        performedIn: ["place:sundra-valley"],
      },
      {
        quote: "Marenia offered to host talks on a lasting settlement in Kesten",
        cue: "offered",
        kind: "negotiation",
        status: "proposed",
        promisors: ["state:MRN"],
        beneficiaries: ["state:PRL", "state:SND"],
        performedIn: ["place:kesten"],
      },
      {
        quote: "Sundria promised to release 140 prisoners as a first step",
        cue: "promised",
        kind: "ceasefire",
        status: "pledged",
        promisors: ["state:SND"],
        beneficiaries: ["state:PRL"],
        amount: 140,
        unit: "prisoners",
      },
      {
        quote: "Perel undertook not to fly drones over the valley while the truce lasts",
        cue: "undertook",
        kind: "restraint",
        polarity: "refrain",
        status: "pledged",
        promisors: ["state:PRL"],
        performedIn: ["place:sundra-valley"],
        condition: "while the truce lasts",
        trigger: "ceasefire",
      },
      {
        quote: "The Dawn Front, an armed group with some 600 fighters, rejected the truce",
        cue: "rejected",
        kind: "ceasefire",
        status: "refused",
        promisors: ["org:dawn-front"],
      },
    ],
  },
  {
    slug: "violations",
    outlet: valleyPost,
    publishedAt: "2026-03-15",
    title: "Truce holds, says League; broken, says Sundria",
    text: `The truce between Sundria and Perel is in force and holding, the United League said on Sunday. Forty observers of its mission began patrols along the river on Saturday morning.

Sundria sees it otherwise. “Perel broke the truce within nine hours,” a defence spokesman said in the capital, and showed pictures of a burnt customs shed. Perel denied the charge.

Both governments agreed to meet in Kesten on 2 April. Marenia confirmed that it will host them and pay for the delegations' stay.`,
    claims: [
      {
        quote: "Perel broke the truce within nine hours",
        cue: "broke",
        kind: "ceasefire",
        status: "broken",
        promisors: ["state:PRL", "state:SND"],
        beneficiaries: ["state:PRL", "state:SND"],
        mutual: true,
        attributedTo: ["state:SND"],
        voice: "quoted",
        speakerRole: "adversary",
      },
      {
        quote: "The truce between Sundria and Perel is in force and holding",
        cue: "is in force",
        kind: "ceasefire",
        status: "in_force",
        promisors: ["state:PRL", "state:SND"],
        beneficiaries: ["state:PRL", "state:SND"],
        mutual: true,
        attributedTo: ["igo:UL"],
        voice: "attributed",
        speakerRole: "third_party",
      },
      {
        quote: "Forty observers of its mission began patrols along the river on Saturday morning",
        cue: "began",
        kind: "monitoring",
        status: "delivering",
        promisors: ["body:UL:observer-mission"],
        beneficiaries: ["state:PRL", "state:SND"],
        amount: 40,
        unit: "observers",
      },
      {
        quote: "Both governments agreed to meet in Kesten on 2 April",
        cue: "agreed",
        kind: "negotiation",
        status: "agreed",
        timeframe: "future",
        promisors: ["state:PRL", "state:SND"],
        beneficiaries: ["state:PRL", "state:SND"],
        mutual: true,
        performedIn: ["place:kesten"],
        date: "2026-04-02",
      },
      {
        quote: "Marenia confirmed that it will host them and pay for the delegations' stay",
        cue: "confirmed",
        kind: "negotiation",
        status: "agreed",
        promisors: ["state:MRN"],
        beneficiaries: ["state:PRL", "state:SND"],
        performedIn: ["place:kesten"],
      },
    ],
  },
  {
    slug: "compact",
    outlet: gazette,
    publishedAt: "2026-03-20",
    title: "Three countries sign the Blue Coast Compact",
    text: `Brevia, Lowmark and Marenia signed the Blue Coast Compact on Friday and bound themselves to restore 900 square kilometres of salt marsh on their common coast by 2034.

Brevia pledged to cut its own emissions by 45 per cent by 2035. Lowmark proposed to ban bottom trawling in its waters, but gave no date. Arkania, which has a coast on the same sea, refused to join or to name a target.

The Continental Union promised 2 billion euros to the countries of the compact over eight years. In a separate deal it agreed to drop its duty on Marenian fish from July.

Delta Steel, the largest employer on the Brevian coast, said it would close its last coal furnace in Brevia by 2030.`,
    claims: [
      {
        quote: "Brevia, Lowmark and Marenia signed the Blue Coast Compact on Friday",
        cue: "signed",
        kind: "environment",
        status: "signed",
        promisors: ["state:BRV", "state:LWM", "state:MRN"],
        beneficiaries: ["state:BRV", "state:LWM", "state:MRN"],
        mutual: true,
        legalForce: "binding",
        instrument: "Blue Coast Compact",
        amount: 900,
        unit: "square kilometres",
        date: "2026-03-20",
      },
      {
        quote: "Brevia pledged to cut its own emissions by 45 per cent by 2035",
        cue: "pledged",
        kind: "environment",
        status: "pledged",
        promisors: ["state:BRV"],
        amount: 45,
        unit: "per cent",
      },
      {
        quote: "Lowmark proposed to ban bottom trawling in its waters",
        cue: "proposed",
        kind: "environment",
        status: "proposed",
        promisors: ["state:LWM"],
        performedIn: ["place:blue-coast"],
      },
      {
        quote: "Arkania, which has a coast on the same sea, refused to join or to name a target",
        cue: "refused",
        kind: "environment",
        status: "refused",
        promisors: ["state:ARK"],
        beneficiaries: ["coalition:blue-coast-compact"],
      },
      {
        quote: "The Continental Union promised 2 billion euros to the countries of the compact over eight years",
        cue: "promised",
        kind: "financial_aid",
        status: "pledged",
        promisors: ["igo:CU"],
        beneficiaries: ["coalition:blue-coast-compact"],
        amount: 2_000_000_000,
        unit: "EUR",
        currency: "EUR",
      },
      {
        quote: "it agreed to drop its duty on Marenian fish from July",
        cue: "agreed",
        kind: "trade_investment",
        status: "agreed",
        promisors: ["igo:CU"],
        beneficiaries: ["state:MRN"],
        date: "2026-07",
      },
      {
        quote: "it would close its last coal furnace in Brevia by 2030",
        cue: "would close",
        kind: "environment",
        status: "pledged",
        promisors: ["org:delta-steel"],
        performedIn: ["place:brevia"],
        attributedTo: ["org:delta-steel"],
        voice: "attributed",
      },
    ],
  },
  {
    slug: "flood",
    outlet: lowmarkDaily,
    publishedAt: "2026-03-22",
    title: "Help on its way after the flood",
    text: `Harbour Relief has begun to hand out tents and clean water in the flooded east of Lowmark, the charity said on Sunday.

Norhaven promised 40 million euros in emergency aid. The Continental Union approved 150 million euros for the repair of dykes, and donor countries pledged a further 500 million at a meeting by video.

Kestria said it could not spare helicopters. Marenia will probably take in patients from two damaged hospitals.

Prime Minister Ana Velde promised to overhaul the dyke authority before the autumn storms. She gave the task to a former judge.`,
    claims: [
      {
        quote: "Harbour Relief has begun to hand out tents and clean water in the flooded east of Lowmark",
        cue: "has begun",
        kind: "humanitarian_aid",
        status: "delivering",
        promisors: ["org:harbour-relief"],
        beneficiaries: ["state:LWM"],
      },
      {
        quote: "Norhaven promised 40 million euros in emergency aid",
        cue: "promised",
        kind: "humanitarian_aid",
        status: "pledged",
        promisors: ["state:NHV"],
        beneficiaries: ["state:LWM"],
        amount: 40_000_000,
        unit: "EUR",
        currency: "EUR",
      },
      {
        quote: "The Continental Union approved 150 million euros for the repair of dykes",
        cue: "approved",
        kind: "financial_aid",
        status: "allocated",
        promisors: ["igo:CU"],
        beneficiaries: ["state:LWM"],
        amount: 150_000_000,
        unit: "EUR",
        currency: "EUR",
      },
      {
        quote: "donor countries pledged a further 500 million at a meeting by video",
        cue: "pledged",
        kind: "financial_aid",
        status: "pledged",
        promisors: ["group:donor-countries"],
        beneficiaries: ["state:LWM"],
        amount: 500_000_000,
        unit: "EUR",
        currency: "EUR",
      },
      {
        quote: "Kestria said it could not spare helicopters",
        cue: "could not spare",
        kind: "humanitarian_aid",
        status: "refused",
        promisors: ["state:KST"],
        beneficiaries: ["state:LWM"],
        attributedTo: ["state:KST"],
        voice: "attributed",
      },
      {
        quote: "Marenia will probably take in patients from two damaged hospitals",
        cue: "will probably take in",
        kind: "humanitarian_aid",
        status: "pledged",
        certainty: "probable",
        promisors: ["state:MRN"],
        beneficiaries: ["state:LWM"],
      },
      {
        quote: "Prime Minister Ana Velde promised to overhaul the dyke authority before the autumn storms",
        cue: "promised",
        kind: "reform",
        status: "pledged",
        promisors: ["state:LWM"],
        principal: "person:ana-velde",
        attributedTo: ["person:ana-velde"],
        performedIn: ["place:lowmark"],
      },
    ],
  },
  {
    slug: "analysis",
    outlet: institute,
    publishedAt: "2026-03-27",
    title: "What Veskaria has been promised, line by line",
    text: `Norhaven's pledge to defend Veskaria is binding under the constitution, our lawyers find, whatever the ministry now writes.

Caldora has put the deployment of its battalions on hold until summer. Tolland's instructors arrived in Tarn last week, and the first Veskarian recruits are already training there.

The Coalition for Veskaria pledged 90,000 artillery shells. Membership of the Northern Alliance was refused: the alliance said it would not open accession talks with Veskaria this decade.

Arkania promised in 2019 not to station missiles on the Gulf of Mar, and broke that promise within a year.`,
    claims: [
      {
        quote: "Norhaven's pledge to defend Veskaria is binding under the constitution",
        cue: "pledge",
        kind: "defense_guarantee",
        status: "pledged",
        promisors: ["state:NHV"],
        beneficiaries: ["state:VSK"],
        legalForce: "binding",
      },
      {
        quote: "Caldora has put the deployment of its battalions on hold until summer",
        cue: "has put",
        kind: "force_deployment",
        status: "suspended",
        promisors: ["state:CLD"],
        beneficiaries: ["state:VSK"],
      },
      {
        quote: "the first Veskarian recruits are already training there",
        cue: "are already training",
        kind: "military_cooperation",
        status: "delivering",
        promisors: ["state:TLD"],
        beneficiaries: ["state:VSK"],
      },
      {
        quote: "The Coalition for Veskaria pledged 90,000 artillery shells",
        cue: "pledged",
        kind: "military_aid",
        status: "pledged",
        promisors: ["coalition:coalition-for-veskaria"],
        beneficiaries: ["state:VSK"],
        amount: 90_000,
        unit: "shells",
      },
      {
        quote: "the alliance said it would not open accession talks with Veskaria this decade",
        cue: "would not open",
        kind: "membership",
        status: "refused",
        promisors: ["igo:NAL"],
        beneficiaries: ["state:VSK"],
        attributedTo: ["igo:NAL"],
        voice: "attributed",
        speakerRole: "promisor",
      },
      {
        quote: "Arkania promised in 2019 not to station missiles on the Gulf of Mar, and broke that promise within a year",
        cue: "promised",
        kind: "restraint",
        polarity: "refrain",
        status: "broken",
        timeframe: "historical",
        promisors: ["state:ARK"],
        performedIn: ["place:gulf-of-mar"],
        date: "2019",
      },
    ],
  },
  {
    slug: "deliveries",
    outlet: meridian,
    publishedAt: "2026-04-01",
    title: "First air-defence batteries reach Veskaria",
    text: `Norhaven has delivered the first air-defence batteries to Veskaria, the two governments said on Wednesday.

“Arkania will not attack Veskaria,” Foreign Minister Tomas Reck said in Kesten. The Continental Union answered that it would keep its sanctions on Arkania until the last missile had left the gulf.

Caldora may send one battalion instead of two, officials said. Kestria and Arkania agreed to build a second gas pipeline together.`,
    claims: [
      {
        quote: "Norhaven has delivered the first air-defence batteries to Veskaria",
        cue: "has delivered",
        kind: "military_aid",
        status: "delivered",
        promisors: ["state:NHV"],
        beneficiaries: ["state:VSK"],
      },
      {
        quote: "Arkania will not attack Veskaria",
        cue: "will not attack",
        kind: "restraint",
        polarity: "refrain",
        status: "pledged",
        promisors: ["state:ARK"],
        beneficiaries: ["state:VSK"],
        principal: "person:tomas-reck",
        attributedTo: ["person:tomas-reck"],
        voice: "quoted",
        speakerRole: "promisor",
      },
      {
        quote: "it would keep its sanctions on Arkania until the last missile had left the gulf",
        cue: "would keep",
        kind: "sanctions",
        status: "in_force",
        promisors: ["igo:CU"],
        beneficiaries: ["state:ARK"],
        voice: "attributed",
        attributedTo: ["igo:CU"],
        condition: "until the last missile had left the gulf",
        trigger: "other",
      },
      {
        quote: "Caldora may send one battalion instead of two",
        cue: "may send",
        kind: "force_deployment",
        status: "proposed",
        certainty: "possible",
        promisors: ["state:CLD"],
        beneficiaries: ["state:VSK"],
        amount: 1,
        unit: "battalions",
        voice: "attributed",
      },
      {
        quote: "Kestria and Arkania agreed to build a second gas pipeline together",
        cue: "agreed",
        kind: "trade_investment",
        status: "agreed",
        promisors: ["state:ARK", "state:KST"],
        beneficiaries: ["state:ARK", "state:KST"],
        mutual: true,
      },
    ],
  },
];

/** Quotes that contradict each other, and on what. */
export const fixtureContradictions: readonly { readonly a: string; readonly b: string; readonly field: string }[] = [
  {
    a: "Norhaven will defend Veskaria in the event of a new attack, and this guarantee is binding",
    b: "The assurance given to Veskaria is political and creates no legal duty",
    field: "legalForce",
  },
  {
    a: "Norhaven's pledge to defend Veskaria is binding under the constitution",
    b: "The assurance given to Veskaria is political and creates no legal duty",
    field: "legalForce",
  },
  { a: "The truce between Sundria and Perel is in force and holding", b: "Perel broke the truce within nine hours", field: "status" },
];
