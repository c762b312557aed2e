import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A made-up news article: the text of a file. */
export interface Made {
  readonly path: string;
  readonly text: string;
}

const root = new URL("../../", import.meta.url).pathname;
const SENTENCES = 28; // with about 25 words each: the length of a report
const REPORTS = 9; // of one happening; from one publisher each
const PUBLISHERS = 40;
const CHANCE = { own: 0.55, copied: 0.25, other: 0.45 };

/**
 * Articles of one long story, the same for the same seed: sentences of seeds/ with other names and, for half of their
 * long words, others of English as often as they are used there. Nine reports tell of each happening, partly in the same
 * words; every fourth copies a passage; days go on as reports come in.
 */
export function makeArticles(count: number, seed: number): Made[] {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const patterns = seedSentences();
  const words = commonWords();
  const word = (): string => words[Math.floor(words.length ** random())] ?? "thing"; // Zipf's law
  const people = Array.from({ length: 12 + count / 8 }, () => `${nameOf(random)} ${nameOf(random)}`);
  const places = Array.from({ length: 12 + count / 40 }, () => nameOf(random));
  const often = <T>(list: readonly T[]): T => list[Math.floor(list.length ** random()) - 1] as T;

  const sentence = (cast: readonly string[]): string =>
    pick(patterns)
      .replace(NAMES, (name) => (CALENDAR.test(name) ? name : name.includes(" ") ? pick(cast) : often(places)))
      .replace(LONG, (old) => (random() < CHANCE.other ? word() : old))
      .replace(NUMBER, () => String(2 + Math.floor(random() * 300)));
  const happening = () => {
    const cast = [often(people), often(people), often(people), pick(people)];
    return { cast, pool: Array.from({ length: SENTENCES }, () => sentence(cast)) };
  };

  const made: Made[] = [];
  let told = happening();
  let before: string[] = [];
  for (let n = 0; n < count; n++) {
    if (n % REPORTS === 0) told = happening();
    const body: string[] = [];
    while (body.length < SENTENCES) {
      body.push(random() < CHANCE.own ? altered(pick(told.pool), word, random) : sentence(told.cast));
    }
    if (before.length > 0 && random() < CHANCE.copied) body.splice(3, 6, ...before.slice(4, 10));
    before = body;
    const day = new Date(Date.UTC(2021, 0, 1 + Math.floor(n / 12))).toISOString().slice(0, 10);
    made.push({ path: `${String(n).padStart(6, "0")}.md`, text: fileOf(day, n % PUBLISHERS, body) });
  }
  return made;
}

const NAMES = /(?<=[\p{L},”"] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu;
const CALENDAR = /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const LONG = /(?<=[ ])\p{Ll}{6,}(?=[ .,])/gu;
const NUMBER = /\b\d{1,3}\b/g;

function fileOf(day: string, publisher: number, body: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < body.length; at += 3) paragraphs.push(body.slice(at, at + 3).join(" "));
  const title = (body[0] ?? "")
    .split(" ")
    .slice(0, 10)
    .join(" ")
    .replace(/[^\p{L}\p{N} ]/gu, "");
  return `---\ntitle: "${title}"\npublisher: Paper ${publisher}\npublished: ${day}\n---\n${paragraphs.join("\n\n")}\n`;
}

/** A sentence as another reporter writes it: every eighth word another one. */
const altered = (sentence: string, word: () => string, random: () => number): string =>
  sentence.replace(LONG, (old) => (random() < 1 / 8 ? word() : old));

function seedSentences(): string[] {
  const folder = join(root, "seeds");
  return readdirSync(folder)
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .replace(/^---\n[\s\S]*?\n---\n/, "")
        .split(/\n+/),
    )
    .flatMap((paragraph) => paragraph.split(/(?<=[a-z]{3}[.”]) (?=[A-Z“])/))
    .filter((sentence) => sentence.length > 40 && sentence.length < 400);
}

/** Stems of the background table that look like words, the most frequent first. */
function commonWords(): string[] {
  const table = gunzipSync(readFileSync(join(root, "src/language/en/stems.tsv.gz"))).toString("utf8");
  return table
    .split("\n")
    .map((line) => line.split("\t")[0] ?? "")
    .filter((stem) => /^[a-z]{4,}$/.test(stem));
}

const STARTS = "b br c d dr f g h j k kr l m n p r s st t tr v w z".split(" ");
const MIDDLES = "a e i o u ai ei ou".split(" ");
const ENDS = "l n r s ld mar rin son vic ner dan sk th".split(" ");

function nameOf(random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const name = pick(STARTS) + pick(MIDDLES) + pick(STARTS) + pick(MIDDLES) + pick(ENDS);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Numbers from 0 to 1 that follow from the seed (Marsaglia's xorshift). */
function randomNumbers(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
