/** Irregular verbs by base form: "base past participle"; a dash where the form is regular or the same as one already named. */
const verbs = `
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|befall befell befallen|begin began begun
bend bent bent|bet bet bet|bid bid bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred
bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt|buy bought bought|cast cast cast|catch caught caught
choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done
draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given
go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant leant|leap leapt leapt|learn learnt learnt
leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met
mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood|offset offset offset|outdo outdid outdone
overcome overcame overcome|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
partake partook partaken|pay paid paid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|redo redid redone
repay repaid repaid|retake retook retaken|rethink rethought rethought|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken
shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
sleep slept slept|slide slid slid|sow sowed sown|speak spoke spoken|speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt
spin spun spun|split split split|spoil spoilt spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
sting stung stung|strike struck stricken|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust
undercut undercut undercut|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone
uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound
withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written|wring wrung wrung`;

/** Other verb forms that no rule gives. */
const otherVerbs =
  "am be|is be|are be|were be|being be|'m be|'re be|has have|'ve have|does do|goes go|wo will|'ll will|ca can|'d would|n't not|sha shall|said say|dying die|lying lie|tying tie|vying vie|forbad forbid|got get|beheld behold|overheard overhear|hanged hang|gon go|wan want|got get";

const nouns =
  "men man|women woman|children child|teeth tooth|feet foot|mice mouse|geese goose|oxen ox|lives life|wives wife|knives knife|leaves leaf|halves half|selves self|thieves thief|wolves wolf|shelves shelf|loaves loaf|calves calf|crises crisis|analyses analysis|bases base|hypotheses hypothesis|theses thesis|diagnoses diagnosis|oases oasis|parentheses parenthesis|synopses synopsis|phenomena phenomenon|criteria criterion|data data|media media|bacteria bacterium|strata stratum|referenda referendum|memoranda memorandum|alumni alumnus|stimuli stimulus|fungi fungus|nuclei nucleus|indices index|matrices matrix|vertices vertex|appendices appendix|buses bus|gases gas|lenses lens|ties tie|lies lie|pies pie|movies movie|cookies cookie|calories calorie|zombies zombie|people people|police police|axes axis|clashes clash|caches cache|headaches headache|aches ache|shoes shoe|toes toe|canoes canoe|foes foe|woes woe|servicemen serviceman|spokesmen spokesman|spokeswomen spokeswoman|gunmen gunman|policemen policeman|businessmen businessman|lawmen lawman|policewomen policewoman|airmen airman|fishermen fisherman|congressmen congressman|chairmen chairman|clergymen clergyman|countrymen countryman|statesmen statesman";

const comparatives =
  "better good|best good|worse bad|worst bad|more more|most most|less less|least least|further far|furthest far|farther far|farthest far|elder old|eldest old";

const pronouns = "me I|him he|her she|them they|us we|an a|these this|those that|whom whom|'em they|ya you|ourselves ourselves|'s 's";

/** The base form of irregular words, by kind of word and lower-case form. */
export const irregularForms = {
  verb: new Map([...verbForms(), ...pairs(otherVerbs)]),
  noun: new Map(pairs(nouns)),
  comparative: new Map(pairs(comparatives)),
  pronoun: new Map(pairs(pronouns)),
} as const;

function verbForms(): [string, string][] {
  return verbs
    .trim()
    .split(/[|\n]/u)
    .flatMap((entry) => {
      const [base = "", past = "", participle = ""] = entry.split(" ");
      return [[past, base] as [string, string], [participle, base] as [string, string]];
    });
}

function pairs(list: string): [string, string][] {
  return list.split("|").map((pair) => {
    const [form = "", base = ""] = pair.split(" ");
    return [form, base];
  });
}
