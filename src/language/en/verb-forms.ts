/** The forms of English verbs: by rule, and the irregular ones that news needs. */

/** Base, with -s, past, past participle and -ing. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** Base, past, past participle. */
const irregular = new Map(
  `say said said|tell told told|write wrote written|think thought thought|know knew known|feel felt felt|find found found
  |see saw seen|hear heard heard|read read read|speak spoke spoken|swear swore sworn|show showed shown|prove proved proven
  |seek sought sought|hold held held|make made made|give gave given|take took taken|go went gone|come came come|begin began begun
  |get got gotten|keep kept kept|leave left left|let let let|put put put|set set set|run ran run|win won won|lose lost lost
  |lead led led|meet met met|sell sold sold|buy bought bought|bring brought brought|build built built|fall fell fallen
  |fly flew flown|hit hit hit|lay laid laid|rise rose risen|send sent sent|sit sat sat|stand stood stood|spend spent spent
  |teach taught taught|understand understood understood|wear wore worn|withdraw withdrew withdrawn|fight fought fought
  |forecast forecast forecast|broadcast broadcast broadcast|foresee foresaw foreseen|forbid forbade forbidden|choose chose chosen
  |forget forgot forgotten|forgive forgave forgiven|beseech besought besought|become became become|break broke broken
  |catch caught caught|cut cut cut|draw drew drawn|drive drove driven|eat ate eaten|grow grew grown|hurt hurt hurt|pay paid paid
  |shoot shot shot|shut shut shut|strike struck struck|steal stole stolen|throw threw thrown|wake woke woken|deal dealt dealt
  |mean meant meant|sue sued sued|overcome overcame overcome|undergo underwent undergone|bear bore borne|beat beat beaten|bid bid bid
  |blow blew blown|burn burned burned|cost cost cost|die died died|dig dug dug|feed fed fed|flee fled fled|freeze froze frozen
  |hide hid hidden|kneel knelt knelt|lend lent lent|lie lay lain|ride rode ridden|ring rang rung|shake shook shaken|shine shone shone
  |sing sang sung|sink sank sunk|sleep slept slept|spread spread spread|stick stuck stuck|swing swung swung|tear tore torn`
    .split("|")
    .map((line) => line.trim().split(" "))
    .map(([base = "", past = "", participle = ""]) => [base, { past, participle }]),
);

/** Verbs of one syllable, or stressed at the end, that double their last letter. */
const doubling = new Set(
  "slam rip ban pan plan chat nod vet rant- brag quip dub jab rap stop drop step cut run win get set put let sit hit hop plug ship rob wrap grab admit commit permit refer prefer infer occur rebut regret begin forget propel compel expel control excel defer deter omit submit transmit pet pin tap trap stun shun snub tip".split(
    " ",
  ),
);

/** All forms of a verb: "deny" gives denies, denied, denied, denying. */
export function formsOf(base: string): VerbForms {
  const stem = doubling.has(base) ? base + base.at(-1) : base;
  const past = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : base.endsWith("e") ? `${base}d` : `${stem}ed`;
  const ing = /ie$/.test(base)
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  const third = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const odd = irregular.get(base);
  return { base, third, past: odd?.past ?? past, participle: odd?.participle ?? past, ing };
}

/** Bases of the irregular verbs above. */
export const irregularVerbs: readonly string[] = [...irregular.keys()];
