/** Classes of words by which a name is told to stand for a government or for its land; in the singular and in small letters. Written for this project. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Land and what lies in it: "Ukrainian soil", "Turkey's border". */
export const landNouns = set(`
  soil territory land region oblast province district border coast coastline airspace water waters peninsula south north east west southeast northeast southwest
  northwest south-east north-east south-west north-west heartland mainland countryside steppe mountain desert valley frontline
  city town village port island capital outskirt outskirts suburb area frontier part side shore airport square street centre center
  settlement municipality enclave stronghold hamlet county archipelago`);

/** Who governs and speaks for a state: "the Syrian government". */
export const governmentNouns = set(`
  government authority official officials administration regime cabinet leadership leader president premier minister ministry chancellor king queen emir
  delegation delegate negotiator diplomat diplomacy envoy ambassador embassy representative spokesman spokeswoman spokesperson state side counterpart
  secretary policymaker lawmaker parliament premiership presidency dictator strongman ruler monarch prince general commander capital mission politician
  federation mediator consulate statesman junta`);

/** What a state does, gives, wants or fails to do: "Russian aggression", "German aid". */
export const deedNouns = set(`
  aid support assistance help backing funding loan grant investment money sanction sanctions embargo tariff pledge promise commitment guarantee assurance
  offer proposal plan initiative demand request call appeal decision policy position stance approach strategy effort intervention involvement participation
  aggression invasion attack offensive strike airstrike bombing bombardment shelling assault annexation occupation incursion war operation campaign threat pressure
  veto vote recognition influence interest interests ambition claim denial refusal withdrawal pullout deployment buildup presence base
  military troop missile drone weapon arm tank jet artillery intelligence propaganda
  mediation diplomacy concession consent approval objection opposition response reaction retaliation leverage membership participation action role`);

/** Those who move: what they are sent to is where they go. */
export const moverNouns = set(`
  troop soldier force peacekeeper monitor observer inspector team mission delegation envoy adviser advisor trainer fighter ship warship jet aircraft flight
  refugee migrant visit trip travel journey return tour flow visitor convoy train pipeline border route road crossing entry ticket`);

/** Verbs of going somewhere: "flew to Ankara", "returned from Kyiv". */
export const motionVerbs = set(`
  go come travel fly drive sail walk return move head flee arrive depart leave escape deploy withdraw deport extradite relocate retreat cross migrate emigrate
  bring take transport evacuate transfer redeploy dispatch rush visit enter retreat stretch extend send evict expel ship smuggle hail originate introduce`);

/** Verbs whose object is where one is or goes: "visited Turkey", "left Syria". */
export const placeObjectVerbs = set(
  "visit leave enter reach tour flee cross inhabit invade occupy annex recapture retake besiege overrun liberate evacuate",
);

/** Nouns and verbs of having something from somebody: "aid from Germany" is from the government. */
export const gainVerbs = set(
  "receive get obtain win secure demand want expect need buy purchase accept hear seek request require gain draw attract borrow recover",
);

/** Prepositions that place what follows wherever it stands. */
export const placePrepositions = set("in inside within across near outside around throughout at into through over off along onto beyond");

/** Nouns whose "in" is about the actor: "confidence in Washington". */
export const trustNouns = set("confidence trust faith belief interest stake");

/** Where people meet: "the Vienna talks" took place there. */
export const meetingNouns = set("summit conference talk talks meeting forum negotiation round session dialogue");

/** What is named after where it was signed or fought: neither party nor place. */
export const namesakeNouns = set(
  "agreement accord deal protocol process format memorandum treaty pact wall convention war conflict crisis question peace plan",
);

/** Governors of "on", "over" and "about" that only say what they are about. */
export const topicNouns = set(
  "conference talk talks meeting statement resolution report decision question summit debate discussion agreement negotiation correspondent expert",
);

/** Deeds of going away: what they are from is a place. */
export const leavingNouns = set("withdrawal pullout deployment buildup presence");
