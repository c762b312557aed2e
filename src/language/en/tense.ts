/** Words that tell whether a sentence looks back or ahead. */
import { formsOf, irregularVerbs } from "./verb-forms.ts";

/** Before a verb: what follows is still to come. */
export const futureCues: ReadonlySet<string> = new Set(
  "will shall ll wo scheduled expected expects expect planned plans plan planning upcoming slated due intends intend hopes hope aims set poised anticipated forecast projected prepares prepare preparing going likely unlikely forthcoming would effective payable starting".split(
    " ",
  ),
);

/** After "will be": readers are asked to think of something that has been. */
export const mindWords: ReadonlySet<string> = new Set(["recalled", "remembered"]);

/** Of those, what is ahead of the writer, not of some day that is told of. */
export const willWords: ReadonlySet<string> = new Set(["will", "shall", "ll", "wo"]);
/** The same after "is" and "are". */
export const dueWords: ReadonlySet<string> = new Set("to due expected scheduled set planned likely".split(" "));

/** In the present tense these tell of what is arranged: "the trial opens on Wednesday". */
export const scheduleThirds: ReadonlySet<string> = new Set(
  "begins starts opens reopens closes ends expires arrives returns resumes takes goes comes meets faces votes kicks heads departs falls turns retires runs plays leaves travels visits hosts convenes sits lands flies sails reaches resumes publishes releases unveils decides joins concludes finishes appears premieres debuts launches lifts enters hears sings speaks performs competes attends delivers undergoes rides celebrates receives welcomes swears".split(
    " ",
  ),
);

/** The same after a plural: "leaders meet on Friday". */
export const scheduleBases: ReadonlySet<string> = new Set(
  "begin start open reopen close end expire arrive return resume go come meet face vote head depart gather convene travel play leave land fly sail reach resume publish decide".split(
    " ",
  ),
);

/** Before a verb of `scheduleBases`: "the talks, which resume on Monday". */
export const pluralSubjects: ReadonlySet<string> = new Set("people they we which who".split(" "));

/** Right before a time that is still to come: "the funeral is on Friday". */
export const presentBe: ReadonlySet<string> = new Set(["is", "are"]);

/** After a verb of saying these lead to where, when or how it was said: "said in a statement on Friday". */
export const saidWhere: ReadonlySet<string> = new Set("in at on during to after before from by".split(" "));

/** End the words that belong to a verb of saying. */
export const endsSaying: ReadonlySet<string> = new Set([
  ..."that , ; : ( who which when where if whether because he she they it we i there".split(" "),
]);

/** Those that after an article are nouns, which say nothing about when. */
export const planNouns: ReadonlySet<string> = new Set(["plan", "plans", "hope", "hopes", "aims"]);

/** Finite verbs that look back, besides those in "-ed". */
export const pastCues: ReadonlySet<string> = new Set(
  "was were had did been has have became began brought built bought came chose cut drew fell felt fought found gave got grew held hit kept killed knew led left lost made met paid put ran read rose sat saw sent set shot shut sold spent spoke spread stood struck took thought threw told took went withdrew won wrote broke drove flew hung arose awoke bent bit blew bled bred burnt caught crept dealt died drank dug fled flew flung forgot froze heard hid knelt laid leapt lent meant overcame overtook rang rode sang sank shook shone shrank slept slid sold sought stole stuck swam swept swore swung taught tore underwent wept withstood woke wore previous previously earlier former late".split(
    " ",
  ),
);

/** Irregular participles: "left", "been". */
export const participles: ReadonlySet<string> = new Set(irregularVerbs.map((verb) => formsOf(verb).participle));

/** Verbs that only report: their tense says nothing about what is reported, unless the time stands beside them. */
export const reportingCues: ReadonlySet<string> = new Set("said told announced reported added wrote".split(" "));

/** Before "to" and a verb: what is intended, not what happened. */
export const intentWords: ReadonlySet<string> = new Set(
  "agreed agreement agrees offer offered offers deal pact is are plan proposal proposed decided decision vowed pledged promised wants want wanted option right seek seeks ready scheduled due agree voted threatened threatens threat hoping bid promise chance invited ordered asked invitation urged".split(
    " ",
  ),
);

/** Bring about what follows, with "to be": "ordered the gate to be opened". */
export const bringing: ReadonlySet<string> = new Set("ordered allowed caused let forced".split(" "));

/** Before a bare verb: what may come. */
export const modalWords: ReadonlySet<string> = new Set(["may", "might", "should", "must", "could"]);

/** After "could": what somebody was able to do, or not, not what may come. */
export const abilityWords: ReadonlySet<string> = new Set(
  "not never hardly barely scarcely only no see seen hear heard feel felt smell tell understand remember still".split(
    " ",
  ),
);

/** Not verbs, though they stand after "to". */
export const notVerbs: ReadonlySet<string> = new Set(
  "the a an its his her their this that these those date them him us it me you one all".split(" "),
);

/** Right before a time that is still to come, unless a past verb stands beside: "until Monday", "by June". */
export const untilWords: ReadonlySet<string> = new Set(["until", "till", "by", "through", "next"]);

/** As those, but with a past verb anywhere before it the time is past: "had fallen by June". */
export const byWord = "by";

/** Before a time that has begun it: "since May" looks back in every tense. */
export const sinceWord = "since";

/** Between a verb and the time that belongs to it. */
export const prepositions: ReadonlySet<string> = new Set("on in at of the early late during over ,".split(" "));

/** Before a word of plans: the plan is an old one. */
export const pastAuxiliaries: ReadonlySet<string> = new Set(["was", "were", "had", "been"]);
/** ... and did not come about. */
export const formerWords: ReadonlySet<string> = new Set(["originally", "initially", "previously", "earlier"]);

/** Before a participle that is an adjective: "the expanded plant". */
export const determiners: ReadonlySet<string> = new Set(
  "a an the its his her their our this that these those still".split(" "),
);

/** Begin a clause whose own verb tells the time: "in November, when the city hosts the games". */
export const clauseWords: ReadonlySet<string> = new Set(["when", "where"]);

/** Right before a date: it is one end of a period only. */
export const untilBounds: Readonly<Record<string, "since" | "until" | "before" | "after" | "by">> = {
  since: "since",
  until: "until",
  till: "until",
  before: "before",
  after: "after",
  by: "by",
};

/** Between two weekdays of one week. */
export const pairWords: ReadonlySet<string> = new Set(["and", "or", "to", "-", "through", "until", "into"]);

/** After the possessive of a day these are of the market that has closed: "Friday's closing price". */
export const priced: ReadonlySet<string> = new Set("close closing price prices session opening high low".split(" "));

/** Days that can be set for something: "called a meeting for Wednesday". */
export const dayNames: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split(" "),
);

/** After the name of a day these lead on: "a protest for Thursday in Oslo". */
export const afterDay: ReadonlySet<string> = new Set(
  "in at to by on outside near and but or with over against when after before".split(" "),
);

/** Those who read: what they may do is of no day. */
export const readerWords: ReadonlySet<string> = new Set(["you", "your"]);

/** What a day can be declared: "declared Friday a day of mourning". */
export const dayNouns: ReadonlySet<string> = new Set("day holiday deadline national public".split(" "));

/** End an aside between commas that says how one knows: "On 10 March, it turns out, the insurer paid". */
export const asideVerbs: ReadonlySet<string> = new Set(
  "know out emerges emerged transpires transpired seems appears says said say tells finds found shows show showed suggests suggest believes believe thinks think claims claimed alleges alleged understands recalls recalled remembers reveals revealed learned learnt reports reported".split(
    " ",
  ),
);

/** Begin an aside that names a source: "On 10 March, according to the inquiry, the insurer paid". */
export const asideOpeners: ReadonlySet<string> = new Set(["according", "as"]);
