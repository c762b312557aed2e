import type { Evidence } from "../../records/digest.ts";
import { type Edtf, rangeOf } from "../../records/edtf.ts";
import type { Actions } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { type Camp, type Detector, distinct, type Finding, type Place, placeOf, type Scene } from "./finding.ts";
import { heroOf } from "./histories/subject.ts";
import { type Remark, remarksIn } from "./remarks.ts";
import { type Alignment, align, alignWhole, type Part } from "./utterance.ts";

/** Words in quotation marks, and who is said to have said them. */
interface Quote extends Place, Remark {
  readonly text: string;
  /** The first entity of the nearest sentence before that names any. */
  readonly last: string | undefined;
  /** The sentences that it stands in, by index. */
  readonly evidenceOf: ReadonlyMap<number, Evidence>;
  /** Days on which it may have been said. */
  readonly days: readonly number[];
}

/** Two quotations of one utterance. */
interface Pair {
  readonly a: Quote;
  readonly b: Quote;
  readonly alignment: Alignment;
  readonly speakers: "one" | "two" | "open";
}

const SHORTEST = 0.65; // weight of some word; the words of a quotation without one are anybody's
const DAYS = 3;
const WEEKS = 21; // days, in a folder of one story: later reports quote what was said at first
const SHORT = 12; // articles

/**
 * One remark in two wordings, and one remark given to two speakers. Two quotations are one utterance where most of their
 * words, by rareness, stand in the same order: of one speaker more than half, of two nearly all.
 */
export const wording: Detector<Quote> = { name: "disagreements/wording", collect: quotesOf, compare };

function quotesOf(view: SentenceView, all: readonly SentenceView[], actions: Actions): Quote[] {
  return remarksIn(view, all, actions.stem).flatMap((remark) => {
    if (remark.words.length < 3 || !remark.words.some(({ weight }) => weight >= SHORTEST)) return [];
    const { article } = view;
    const stated = view.times.flatMap((time) => firstOf(time.edtf));
    const sentences = [...new Set(remark.words.map(({ sentence }) => sentence))];
    const evidenceOf = new Map(
      sentences.flatMap((index) => {
        const span = all[index]?.span;
        return span ? [[index, { article: article.id, span }] as const] : [];
      }),
    );
    return [
      {
        ...placeOf(view),
        ...remark,
        last: heroOf(view, all),
        text: article.text,
        evidenceOf,
        days: [...stated, ...firstOf(article.published)],
      },
    ];
  });
}

const firstOf = (date: Edtf | undefined): number[] => {
  const first = date && rangeOf(date).first;
  return first === undefined ? [] : [first];
};

function compare(quotes: readonly Quote[], scene: Scene): Finding[] {
  const pairs = likelyPairs(quotes, scene.articles.length > SHORT ? DAYS : WEEKS).flatMap(([a, b]): Pair[] => {
    if (!scene.related(a.at, b.at)) return [];
    const speakers = speakersOf(a, b, scene);
    if (!speakers) return [];
    const alignment = align(a.words, b.words);
    if (alignment && isOne(alignment, speakers)) return [{ a, b, alignment, speakers }];
    const whole = speakers !== "two" ? alignWhole(a.words, b.words) : undefined;
    return whole && isOneThroughout(whole, speakers) ? [{ a, b, alignment: whole, speakers }] : [];
  });
  return [...wordings(pairs, scene), ...twoSpeakers(pairs, scene)];
}

const WINDOW = 16; // quotations with one word, in the order of the articles: so the whole grows with their number
const KEYS = 6;

/** Pairs that share one of their rarest words and enough of the others, each once, in the order of the text. */
function likelyPairs(quotes: readonly Quote[], days: number): [Quote, Quote][] {
  const byStem = new Map<string, number[]>();
  const stemsOf = quotes.map(({ words }) => new Map(words.map(({ stem, weight }) => [stem, weight])));
  const totals = stemsOf.map((stems) => [...stems.values()].reduce((sum, weight) => sum + weight, 0));
  stemsOf.forEach((stems, i) => {
    const keys = [...stems]
      .sort(([s, x], [t, y]) => y - x || (s < t ? -1 : 1))
      .slice(0, KEYS + Math.min(4, stems.size / 4));
    for (const [stem] of keys) {
      const list = byStem.get(stem);
      if (list) list.push(i);
      else byStem.set(stem, [i]);
    }
  });
  const enough = (i: number, j: number): boolean => {
    const [few, many] = [stemsOf[i], stemsOf[j]].sort((x, y) => (x?.size ?? 0) - (y?.size ?? 0));
    let common = 0;
    for (const [stem, weight] of few ?? []) if (many?.has(stem)) common += weight;
    return common >= SOME * Math.min(totals[i] ?? 0, totals[j] ?? 0);
  };
  const found = new Set<number>();
  for (const list of byStem.values())
    list.forEach((i, k) => {
      for (const j of list.slice(k + 1, k + 1 + WINDOW)) {
        const [a, b] = [quotes[i] as Quote, quotes[j] as Quote];
        if (a.at !== b.at && near(a, b, days) && enough(i, j)) found.add(i * quotes.length + j);
      }
    });
  return [...found]
    .sort((x, y) => x - y)
    .map((key) => [quotes[Math.floor(key / quotes.length)] as Quote, quotes[key % quotes.length] as Quote]);
}

const SOME = 0.2; // of the weight of the shorter; words of one root are not counted here

const near = (a: Quote, b: Quote, days: number): boolean =>
  a.days.length === 0 || b.days.length === 0 || a.days.some((x) => b.days.some((y) => Math.abs(x - y) <= days));

/** Whether two quotations have one speaker, two, or may have either; nothing where neither can be told apart. */
function speakersOf(a: Quote, b: Quote, scene: Scene): Pair["speakers"] | undefined {
  const [x, y] = [entityOf(a, scene), entityOf(b, scene)];
  if (x && x === y) return "one";
  if (x && y && soundAlike(x, y, scene)) return "open"; // one man, misspelt
  if (!x || !y) {
    if (isSaidByTwo(a, b, scene)) return "two";
    if (isSomebody(a, x) || isSomebody(b, y)) return undefined;
    const [own, their] = [x ? new Set([x]) : a.around, y ? new Set([y]) : b.around];
    return [...own].some((one) => their.has(one)) ? "open" : undefined;
  }
  const apart = ![x, y].some((one, i) => scene.sides.get(one as never)?.includes((i === 0 ? y : x) as never));
  const persons = scene.persons.has(x) && scene.persons.has(y); // a ministry and its country, an army by two names are one voice
  return apart && persons && !a.beside.has(y) && !b.beside.has(x) && !namesakes(x, y, scene) ? "two" : undefined;
}

const entityOf = ({ speaker }: Quote, { nameOf }: Scene): string | undefined =>
  speaker !== undefined && nameOf(speaker) !== speaker ? speaker : undefined;

/** Whom a speaker without a name is likeliest to be: the one person whom the sentences before it name. */
const personOf = (quote: Quote, scene: Scene): string | undefined => {
  const known = entityOf(quote, scene);
  if (known) return known;
  if (isSomebody(quote, undefined)) return undefined;
  const people = [...quote.around].filter((one) => scene.persons.has(one));
  return people.length === 1 ? people[0] : quote.last;
};

/** The very same words, near people of whom none is near both. */
function isSaidByTwo(a: Quote, b: Quote, scene: Scene): boolean {
  const [x, y] = [personOf(a, scene), personOf(b, scene)];
  if (!x || !y || x === y || !scene.persons.has(x) || !scene.persons.has(y) || namesakes(x, y, scene)) return false;
  if ([...a.around].some((one) => scene.persons.has(one) && b.around.has(one))) return false;
  return a.words.length > 4 && a.words.map(({ stem }) => stem).join() === b.words.map(({ stem }) => stem).join();
}

/** "Rodrigo Sandoval" and "Rodolfo Sandobal": surnames a letter apart, first names that begin alike. */
function soundAlike(x: string, y: string, { nameOf, persons }: Scene): boolean {
  const [one, other] = [nameOf(x).split(" "), nameOf(y).split(" ")];
  const [s, t] = [one.at(-1) ?? "", other.at(-1) ?? ""];
  if (!persons.has(x) || !persons.has(y) || s === t || one[0]?.[0] !== other[0]?.[0] || s.length < 5) return false;
  return s.length === t.length && [...s].filter((letter, i) => letter !== t[i]).length === 1;
}

/** "A witness" is nobody that has a name. */
const isSomebody = ({ speaker }: Quote, entity: string | undefined): boolean =>
  !entity && /^(?:an?|one|another|some|many|two|several|both) /.test(speaker ?? "");

/** "Ruiz" may be "Ana Ruiz". */
function namesakes(x: string, y: string, { nameOf }: Scene): boolean {
  const [short, long] = [nameOf(x).split(" "), nameOf(y).split(" ")].sort((p, q) => p.length - q.length);
  return short !== undefined && long !== undefined && short.every((word) => long.includes(word));
}

/**
 * Whether two quotations are one utterance. One speaker says little twice in nearly the same words within days, so half of
 * the words is much; terms and slogans are everybody's, so of two speakers it must be a clause or long, and nearly all.
 */
function isOne(
  { weight, count, covered, common, words, rarest, clause }: Alignment,
  speakers: Pair["speakers"],
): boolean {
  if (words < 3 || rarest < 0.5) return false;
  if (speakers === "one")
    return common >= 0.9 && covered >= 0.4 && Math.max(weight, count) >= (common >= MUCH ? 0.45 : 0.55);
  if (covered < 0.6 || common < 1.2 || !(clause || words > 4)) return false;
  return weight >= 0.8
    ? words > 3 || common >= 1.8
    : covered >= 0.95
      ? weight >= 0.7
      : words > 4 && (count >= 0.75 || (speakers === "open" && common >= MUCH && count >= 0.65));
}

const MUCH = 2.5; // weight of three rare words

/** The same, of two short remarks from end to end. */
const isOneThroughout = ({ covered, common, words, rarest, clause }: Alignment, speakers: Pair["speakers"]): boolean =>
  words > 3 &&
  rarest >= 0.5 &&
  clause &&
  (speakers === "one" ? common >= 1.6 && covered >= 0.5 : common >= MUCH && covered >= 0.6);

function wordings(pairs: readonly Pair[], scene: Scene): Finding[] {
  const told = new Set<string>();
  return pairs.flatMap((pair): Finding[] => {
    const { a, b, alignment, speakers } = pair;
    if (speakers === "two" || !alignment.differs) return [];
    const camps = [campOf(pair, 0, pairs), campOf(pair, 1, pairs)];
    const key = camps
      .map(({ value }) => value)
      .sort()
      .join("|");
    if (told.has(key)) return [];
    told.add(key);
    const speaker = entityOf(a, scene) ?? entityOf(b, scene);
    return [
      {
        kind: "wording",
        relation: "conflict",
        subject: `What ${speaker ? scene.nameOf(speaker) : "one speaker"} said: ${camps.map(({ label }) => `“${label}”`).join(" or ")}`,
        camps,
        why:
          speakers === "one"
            ? "The same speaker is quoted on the same occasion in different words; both stand in quotation marks, so at most one is word for word."
            : "One remark is quoted in different words, its speaker not named in each; both stand in quotation marks, so at most one is word for word.",
      },
    ];
  });
}

/** A wording with every place where it stands. */
function campOf({ a, b, alignment }: Pair, side: 0 | 1, pairs: readonly Pair[]): Camp {
  const own = side === 0 ? a : b;
  const value = wordsOf(own, alignment.parts[side]);
  const same = pairs.flatMap((other) => {
    if (other.alignment.differs || (other.a !== own && other.b !== own)) return [];
    const [their, at] = other.a === own ? ([other.b, 1] as const) : ([other.a, 0] as const);
    return [placeIn(their, other.alignment.parts[at])];
  });
  return {
    value,
    label: labelOf(own, alignment.parts[side]),
    evidence: distinct([placeIn(own, alignment.parts[side]), ...same]),
  };
}

const wordsOf = ({ words }: Quote, part: Part): string =>
  words
    .slice(...part)
    .map(({ stem }) => stem)
    .join(" ");

/** The sentence in which a part begins. */
const placeIn = (quote: Quote, [from]: Part): Evidence =>
  quote.evidenceOf.get(quote.words[from]?.sentence ?? quote.sentence) ?? quote.evidence;

/** The sentences of a part, as they stand. */
function labelOf({ words, text }: Quote, [from, to]: Part): string {
  const [first, last] = [words[from]?.sentence, words[to - 1]?.sentence];
  const whole = words.filter(({ sentence }) => sentence >= (first ?? 0) && sentence <= (last ?? 0));
  return text.slice(whole[0]?.start, whole.at(-1)?.end).replace(/\s+/g, " ");
}

/** "She said", with the other one named shortly before: she may be either. */
const mayBe = ({ beside, around }: Quote, speaker: string, other: string): boolean =>
  !beside.has(speaker) && around.has(other);

/** The same words, two speakers. */
function twoSpeakers(pairs: readonly Pair[], scene: Scene): Finding[] {
  const told = new Set<string>();
  return pairs.flatMap(({ a, b, alignment, speakers }): Finding[] => {
    const [first, second] = [personOf(a, scene), personOf(b, scene)];
    if (speakers !== "two" || !first || !second) return [];
    if (mayBe(a, first, second) || mayBe(b, second, first)) return [];
    const key = [first, second].sort().join("|") + alignment.common.toFixed(1);
    if (told.has(key)) return [];
    told.add(key);
    const camp = (quote: Quote, speaker: string, part: Part): Camp => ({
      value: scene.nameOf(speaker),
      label: scene.nameOf(speaker),
      evidence: [placeIn(quote, part)],
    });
    return [
      {
        kind: "roles",
        relation: "conflict",
        subject: `Who said “${labelOf(a, alignment.parts[0])}”`,
        camps: [camp(a, first, alignment.parts[0]), camp(b, second, alignment.parts[1])],
        why: "The same words are given to two different speakers.",
      },
    ];
  });
}
