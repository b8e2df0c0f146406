const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns for those who act for a state or body: "Norway's minister", "Norwegian officials", "the president of Chile" stand for Norway and Chile. Source: titles and agents of PLOVER. */
export const standIns = set(
  "president minister premier chancellor king queen prince emir sultan government administration official leader spokesman spokeswoman spokesperson envoy ambassador diplomat negotiator mediator delegation delegate representative authority authorities cabinet regime leadership side secretary chief head commander general military army navy force troop soldier state nation country parliament lawmaker deputy ministry presidency commissioner aide adviser advisor governor vice-president counterpart capital republic team camp party ruler junta embassy department office agency council member commission congress senate court",
);

/** Nouns for texts that bind whoever is party to them: "the treaty obliges its members". */
export const instruments = set(
  "treaty agreement accord deal pact convention protocol charter law bill act resolution memorandum declaration constitution article clause provision plan package proposal document draft text decree order legislation framework contract rule sanction ban embargo measure statement truce ceasefire program programme initiative mandate regime budget roadmap commitment guarantee offer arrangement partnership alliance",
);

/** Verbs that only lend a noun its act. */
export const lightVerbs = set(
  "make give take offer issue have reach sign hold provide extend announce renew do express voice repeat reiterate reaffirm confirm honour honor keep break fulfil fulfill face win get receive secure conclude strike seal clinch negotiate finalise finalize include contain declare launch place put impose maintain lift ease tighten show send demand seek call urge want request propose",
);
