/** The small words that hold an English sentence together, by what they do. All in lower case. */

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

export const determiners = words(`
  the a an this that these those some any each every no another both all many several few most much one
  either neither such half certain numerous various
`);

export const possessives = words("his her their its my our your whose");

export const subjectPronouns = words("he she they we i it you everyone someone nobody everybody somebody anyone");

export const objectPronouns = words(
  "him them us me himself herself themselves itself ourselves myself yourself each-other",
);

/** Begin a relative clause or a question. */
export const relatives = words("who whom which what where how why when whether whoever whatever");

export const prepositions = words(`
  of in on at by for with from to into onto over under about against among amid around between beyond during
  after before behind beneath beside besides despite except inside near off outside per since through throughout
  till toward towards underneath unlike until unto up upon via within without across along above below like than
  regarding concerning alongside following including as versus down out
`);

/** Begin a clause of their own. */
export const subordinators = words(
  "that if because although though while whereas unless whether once since so lest as when where until",
);

export const coordinators = words("and or but nor yet plus");

export const modals = words(
  "will would can could may might must shall should 'll 'd ought won't wouldn't can't cannot couldn't shouldn't mustn't he'll she'll they'll we'll i'll it'll you'll he'd she'd they'd we'd i'd it'd you'd",
);

export const formsOfBe = words(
  "be is are was were been being am 're 'm isn't aren't wasn't weren't they're we're you're i'm get gets got getting",
);

export const formsOfHave = words("have has had having 've haven't hasn't hadn't they've we've i've you've");

export const formsOfDo = words("do does did don't doesn't didn't");

export const negations = words("not n't never neither nor no hardly scarcely");

/** Adverbs that stand between a subject and its verb, without "-ly". */
export const adverbs = words(`
  also then later now still again just once twice soon often always ever even already too yet instead however
  meanwhile moreover furthermore thus therefore first last earlier afterward afterwards today yesterday tomorrow
  tonight long simply rather quite very perhaps maybe sometimes only though far further longer back up out away here there
  nevertheless nonetheless likewise almost nearly
`);

export const weekdaysAndMonths = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  january february march april may june july august september october november december
  mon. tues. wed. thurs. fri. sat. sun. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
`);

/** All of them, and words of saying: they tell nothing about what a sentence is about. */
export const functionWords: ReadonlySet<string> = new Set([
  ...determiners,
  ...possessives,
  ...subjectPronouns,
  ...objectPronouns,
  ...relatives,
  ...prepositions,
  ...subordinators,
  ...coordinators,
  ...modals,
  ...formsOfBe,
  ...formsOfHave,
  ...formsOfDo,
  ...negations,
  ...adverbs,
  ...words(
    "said says say saying told tell tells added adds according there their more other new one two mr mrs ms mr. mrs. ms.",
  ),
]);
