import { organizationWords } from "../../language/en/organization-words.ts";
import { courtesyTitles, officeTitles } from "../../language/en/titles.ts";
import type { Article } from "../../records/article.ts";
import type { Mention, NameKind, NameMention, Reading } from "../../records/reading.ts";
import { overlaps, quote, type Span } from "../../records/span.ts";
import { initials, nameTokens } from "./spelling.ts";
import { standardName } from "./variants.ts";
import { widerName } from "./wider.ts";

/** One place of a name. */
export interface Spot {
  /** Index in `Material.articles`. */
  readonly article: number;
  /** Index in the reading's sentences. */
  readonly sentence: number;
  /** What the taggers found here; none where only merging sees the name. */
  readonly mention?: NameMention;
  /** The mention's, unless it names something wider; see `wider.ts`. */
  readonly span: Span;
  readonly text: string;
  /** The text as a page would list it. */
  readonly spelling: string;
  readonly kind: NameKind;
}

type Found = Omit<Spot, "article" | "sentence" | "spelling">;

/** The names of one article in order: those that were tagged, its dateline, and names that an abbreviation gives away. */
export function spotsOf(reading: Reading, index: number, article: Article, spelling: (text: string) => string): Spot[] {
  const { text, dateline } = article;
  const names = reading.mentions.filter(isName);
  const found = names.map((mention) => {
    const name = widerName(mention, text);
    return { mention, ...name, kind: isTitled(name.text) ? ("person" as const) : name.kind };
  });
  const added: Found[] = [];
  if (
    dateline &&
    quote(text, dateline.span).includes(dateline.place) &&
    !overlaps(dateline.span, names[0]?.span ?? NOWHERE)
  ) {
    const start = dateline.span.start + quote(text, dateline.span).indexOf(dateline.place);
    added.push({ span: { start, end: start + dateline.place.length }, text: dateline.place, kind: "place" });
  }
  found.forEach((name, i) => {
    const long = text[name.span.start - 1] === "(" ? longForm(text, name.span, name.text) : undefined;
    if (long && !overlaps(long, found[i - 1]?.span ?? NOWHERE))
      added.push({ span: long, text: quote(text, long), kind: name.kind });
  });
  const all: Found[] = [...found, ...added];
  all.sort((a, b) => a.span.start - b.span.start);
  let sentence = 0;
  return all.map((one) => {
    while (sentence + 1 < reading.sentences.length && (reading.sentences[sentence]?.end ?? 0) <= one.span.start)
      sentence++;
    return { ...one, spelling: spelling(one.text), article: index, sentence };
  });
}

const titles: ReadonlySet<string> = new Set([...courtesyTitles, ...officeTitles]);
const bodies: ReadonlySet<string> = new Set(organizationWords);

/** "Justice Ana Okafor" is somebody; "Justice Ministry" and "Commissioner for Fish" are not. */
function isTitled(text: string): boolean {
  const [first = "", ...rest] = text.split(/\s+/);
  return (
    titles.has(first.toLowerCase()) &&
    rest.length > 0 &&
    rest.every((word) => /^\p{Lu}\p{L}*\p{Ll}/u.test(word) && !bodies.has(word.toLowerCase()))
  );
}

const NOWHERE: Span = { start: -1, end: -1 };

const isName = (mention: Mention): mention is NameMention => mention.kind !== "time" && mention.kind !== "quantity";

const LONGEST = 90; // UTF-16 units before the parenthesis

/** The words before "(NRU)" whose initials it is, from a capital on: Schwartz and Hearst 2003, by whole words. */
function longForm(article: string, short: Span, text: string): Span | undefined {
  const key = nameTokens(text).join("");
  const from = Math.max(0, short.start - 1 - LONGEST);
  const before = article.slice(from, short.start - 1).trimEnd();
  const standard = standardName(nameTokens(text).join(" "));
  for (const match of [...before.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].reverse()) {
    const words = nameTokens(before.slice(match.index));
    if (words.length > 1 && (initials(words) === key || (standard && standard === standardName(words.join(" "))))) {
      return { start: from + match.index, end: from + before.length };
    }
  }
  return undefined;
}
