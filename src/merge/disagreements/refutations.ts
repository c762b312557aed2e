import { rangeOf } from "../../records/edtf.ts";
import { type Actions, lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { grouped } from "../grouped.ts";
import { negates } from "../negation.ts";
import { sensesOf } from "../senses/of-words.ts";
import { rareness } from "../weight.ts";
import { denial, denials, isUnsaid, not, topics } from "./denying.ts";
import { type Detector, type Finding, type Place, placeOf, type Scene } from "./finding.ts";
import { placesApart } from "./places.ts";
import { isAttribute } from "./slots/values.ts";
import { isOfSaying, speakerAt } from "./speakers.ts";

/** A word of a sentence as it is compared. */
interface Told {
  readonly stem: string;
  readonly senses: readonly number[];
  readonly weight: number;
  /** Index among the sentence's words. */
  readonly at: number;
}

/** What a sentence says, or says is not so. */
interface Statement extends Place {
  readonly text: string;
  readonly speaker: string | undefined;
  readonly words: readonly Told[];
  /** The words of the clause that is denied; of what is asserted none. */
  readonly denied: readonly Told[];
  /** "There was no siren": what did not exist. */
  readonly nothing: string | undefined;
  readonly negative: boolean;
  readonly ahead: boolean;
  readonly day: number | undefined;
  /** The one day that it names. */
  readonly moment: number | undefined;
  readonly names: ReadonlySet<string>;
}

const FEW = 30; // articles; in longer stories somebody denies everything
const TELLING = 0.6; // rareness
const VERY = 0.9;
const CLAUSE = 9; // words behind a negation
const WINDOW = 12; // words within which the other says what is denied
const PART = 0.6; // of the denied words' weight
const DAYS = 3; // between the reports; later it may have come otherwise
const NEXT = 2; // sentences between two who answer each other
const MOST = 60;

/** What one denies in a clause ("denied that officers had used tear gas", "had no plans to send the navy") another asserts. */
export const refutations: Detector<Statement> = {
  name: "disagreements/refutations",
  collect: (view, _all, actions, articles) => (articles > FEW ? [] : statementsIn(view, actions)),
  compare,
};

function statementsIn(view: SentenceView, actions: Actions): Statement[] {
  const { words } = view;
  if (words.length < 4 || view.text.trimEnd().endsWith("?")) return [];
  const told = words.flatMap(({ norm, start, end }, at): Told[] => {
    const isName = view.names.some((name) => name.start <= start && end <= name.end);
    if (
      isName ||
      /\d/.test(norm) ||
      lexicon.saying.has(norm) ||
      lexicon.auxiliaries.has(norm) ||
      EMPTY.has(norm) ||
      isAttribute(norm, words[at - 1]?.norm)
    )
      return [];
    const stem = actions.stem(norm);
    return [{ stem, senses: sensesOf(norm, words[at + 1]?.norm), weight: rareness(stem), at }];
  });
  const range = deniedIn(view);
  const denied = range
    ? told.filter(({ at }) => at >= range.from && at < range.to && !denials.has(words[at]?.norm ?? ""))
    : [];
  const time = view.times.find((one) => one.edtf && !one.bound && !isOfSaying(words, one.span));
  const { first, last } = time?.edtf ? rangeOf(time.edtf) : {};
  return [
    {
      ...placeOf(view),
      text: view.text.replace(/\s+/g, " ").trim(),
      speaker: speakerAt(view, words.at(-1) ?? view.span) ?? speakerAt(view, words[0] ?? view.span),
      words: told,
      denied,
      nothing: range ? nothingIn(view, range.from, told) : undefined,
      negative: negates(words.map(({ norm }) => norm)),
      ahead: words.some(({ norm }) => AHEAD.has(norm)),
      day: view.article.published ? rangeOf(view.article.published).first : undefined,
      moment: first !== undefined && last !== undefined && last - first <= 1 ? first : undefined,
      names: new Set(view.names.map(({ entity }) => entity)),
    },
  ];
}

/** Says nothing of what is denied. */
const EMPTY: ReadonlySet<string> = new Set(
  "whether anything anybody anyone something somebody someone nothing nobody plan plans intention intend such any ever yet deny denied denying denies also really still there".split(
    " ",
  ),
);
const AHEAD: ReadonlySet<string> = new Set("will would could may might should can to-be if unless".split(" "));

/** The words of the clause that is denied: from behind the negation to the next stop. */
function deniedIn({ words, article }: SentenceView): { from: number; to: number } | undefined {
  for (let i = 0; i < words.length; i++) {
    const norm = words[i]?.norm ?? "";
    const next = words[i + 1]?.norm ?? "";
    const denial =
      denials.has(norm) && (next === "that" || next === "having" || (next.endsWith("ing") && next.length > 5));
    const negated =
      not.has(norm) &&
      !BOUND.has(next) &&
      !(norm === "not" && OF_STRESS.has(next)) &&
      !isOpen(words, i) &&
      !isUnsaid(words, i);
    if (!denial && !negated) continue;
    let to = i + 1;
    while (to < words.length && to - i <= CLAUSE) {
      const [last, word] = [words[to - 1], words[to]];
      if (!last || !word || /[,;:.–—]/.test(article.text.slice(last.end, word.start))) break;
      if (to > i + 2 && /^(?:but|because|after|before|when|while|until|since|although|so)$/.test(word.norm)) break;
      to++;
    }
    return { from: i + 1, to };
  }
  return undefined;
}

/** "No more than", "not only": bounds and stress. */
const BOUND: ReadonlySet<string> = new Set("more less fewer later earlier longer one doubt matter".split(" "));
const OF_STRESS: ReadonlySet<string> = new Set(
  "only just even every the a an because for to in on at as so until yet".split(" "),
);

/** "Could not", "if not", "to not", "why not": nothing is denied. */
const isOpen = (words: SentenceView["words"], at: number): boolean =>
  /^(?:could|would|should|can|may|might|must|if|to|or|why|whether|had|but)$/.test(words[at - 1]?.norm ?? "") &&
  !(
    words[at - 1]?.norm === "had" &&
    (words[at]?.norm === "no" || words[at]?.norm === "never" || words[at]?.norm === "not")
  );

/** "There was no siren": a rare noun at the end of its clause. */
function nothingIn(view: SentenceView, from: number, told: readonly Told[]): string | undefined {
  const lead = view.words
    .slice(Math.max(0, from - 4), from)
    .map(({ norm }) => norm)
    .join(" ");
  if (!/there (?:was|were|is|are|had been|has been) no$/.test(lead)) return undefined;
  const noun = told.find(({ at }) => at === from);
  const end = view.words[from]?.end ?? 0;
  return noun && noun.weight >= VERY && /^[.,;!"”]/.test(view.article.text.slice(end, end + 1)) ? noun.stem : undefined;
}

function compare(statements: readonly Statement[], scene: Scene): Finding[] {
  const asserted = statements.filter(({ denied, negative }) => denied.length === 0 && !negative);
  const byStem = grouped(
    asserted,
    ({ words }) => new Set(words.flatMap(({ stem, weight }) => (weight >= TELLING ? [stem] : []))),
  );
  const isTopic = topics(byStem, statements.length);
  const taken = new Set<Statement>();
  return statements.flatMap((no) => {
    if (no.denied.length === 0 || no.ahead) return [];
    const near = [...new Set(no.denied.flatMap(({ stem }) => (byStem.get(stem) ?? []).slice(0, MOST)))];
    const [best] = near
      .filter((yes) => !taken.has(yes) && mayContradict(yes, no, scene))
      .map((yes) => ({ yes, match: matchOf(yes, no, isTopic) }))
      .filter(({ match }) => match > 0)
      .sort((a, b) => b.match - a.match || a.yes.at - b.yes.at || a.yes.sentence - b.yes.sentence);
    if (!best) return [];
    taken.add(best.yes);
    return [denial(best.yes, no, "What one says in these words the other denies.")];
  });
}

/** Two that speak of one time, not one speaker twice. */
function mayContradict(yes: Statement, no: Statement, { related, places }: Scene): boolean {
  if (yes.ahead || !related(yes.at, no.at) || placesApart(yes.names, no.names, { places })) return false;
  if (yes.moment !== undefined && no.moment !== undefined && yes.moment !== no.moment) return false;
  if (yes.day !== undefined && no.day !== undefined && Math.abs(yes.day - no.day) > DAYS) return false;
  if (yes.speaker !== undefined && yes.speaker === no.speaker) return false;
  if (yes.at !== no.at) return true;
  return (
    yes.speaker !== undefined &&
    no.speaker !== undefined &&
    yes.sentence !== no.sentence &&
    Math.abs(yes.sentence - no.sentence) <= NEXT
  );
}

/** How surely the one asserts what the other denies; 0 where it does not. */
function matchOf(yes: Statement, no: Statement, isTopic: (stem: string) => boolean): number {
  if (no.nothing !== undefined) {
    const at = yes.words.find(({ stem }) => stem === no.nothing)?.at;
    return at !== undefined && at < 4 ? 1 : 0; // "Sirens along the river went off"
  }
  const hits = no.denied.flatMap((one) => {
    const word =
      yes.words.find((other) => other.stem === one.stem) ??
      yes.words.find((other) => other.senses.some((sense) => one.senses.includes(sense)));
    return word ? [{ one, word }] : [];
  });
  const exact = hits.filter(
    ({ one, word }) => one.stem === word.stem && one.weight >= TELLING && (yes.at === no.at || !isTopic(one.stem)),
  );
  const places = hits.map(({ word }) => word.at);
  const spread = Math.max(...places) - Math.min(...places);
  if (exact.length === 0 || hits.length < 2 || spread > WINDOW) return 0;
  const weight = (words: readonly Told[]): number => words.reduce((sum, word) => sum + word.weight, 0);
  const share = weight(hits.map(({ one }) => one)) / weight(no.denied);
  const common = weight(hits.map(({ one }) => one));
  const enough = exact.length > 1 ? share >= PART && common >= LEAST : share >= WHOLE && spread <= CLOSE;
  return enough ? share * common : 0;
}

const LEAST = 1.5;
const WHOLE = 0.9; // where one telling word is all they share: "send in the navy", "the managers knew"
const CLOSE = 5; // words
