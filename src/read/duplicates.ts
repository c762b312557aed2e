import { type Article, proseOf } from "../records/article.ts";
import { wordsOf } from "../text/words.ts";

const RUN = 5; // words in a row that count as repeated
const SAMPLE = 16; // one run in so many is looked up; with all of them 100,000 articles would take gigabytes
const SMALLEST = 3; // runs of smallest hash that are looked up besides: short texts have few others
const LIKELY = 0.25; // of a text's sampled runs, where half of all are looked for
const SAME = 0.9; // of both texts' runs: only a few words or a line differ
const ONE_WORD = 5; // runs that change with one word: in a short text more than a tenth of all
const UPDATED = 0.5; // of the shorter text's runs, at the same address: a later state of the same article
const COPIED = 0.5; // of a text's runs: most of it is another's words
const COMMON = 40; // articles that share a run; beyond, it is a phrase of the trade
const CLOSEST = 5; // articles that one is compared with in full

/**
 * The same article found twice (at the same address, or with near-identical text) becomes one that names all its places; one
 * that mostly repeats an earlier one stays and says so. Runs of words are compared by hash, so time is about linear in
 * the number of articles. The result does not depend on their order.
 * Method: w-shingling with sampling modulo p (Broder 1997; Manber 1994).
 */
export function foldDuplicates(articles: readonly Article[]): Article[] {
  const ordered = [...articles].sort(byAge);
  const index = new Map<number, number[]>();
  const byText = new Map<string, number>();
  const byAddress = new Map<string, number>();
  const folded = ordered.map((_, i): number[] => [i]);
  const copies = new Map<number, { of: number; share: number }>();
  ordered.forEach((article, i) => {
    const own = runsOf(proseOf(article));
    const sample = sampleOf(own);
    const address = article.url === undefined ? undefined : addressOf(article.url);
    const candidates = [byText.get(article.text), address && byAddress.get(address), ...nearest(sample, index)];
    let copied: { of: number; share: number } | undefined;
    for (const other of new Set(candidates)) {
      if (typeof other !== "number") continue;
      const others = runsOf(proseOf(ordered[other] as Article));
      const both = countShared(own, others);
      const size = Math.max(own.size, others.size);
      const same =
        size - both <= Math.max(size * (1 - SAME), size < 20 ? 0 : ONE_WORD) &&
        numbersIn(article.text) === numbersIn(ordered[other]?.text ?? "");
      const updated =
        address !== undefined && byAddress.get(address) === other && both >= UPDATED * Math.min(own.size, others.size);
      if (ordered[other]?.text === article.text || same || updated) {
        folded[other]?.push(i);
        folded[i] = [];
        return;
      }
      const share = both / Math.max(1, own.size);
      if (share >= COPIED && share > (copied?.share ?? 0)) copied = { of: other, share };
    }
    byText.set(article.text, i);
    if (address !== undefined) byAddress.set(address, i);
    if (copied) copies.set(i, copied);
    else for (const run of sample) addTo(index, run, i);
  });
  const kept = folded.map((group) => richest(group.map((i) => ordered[i] as Article)));
  return kept
    .flatMap((article, i) => {
      if (!article) return [];
      const copy = copies.get(i);
      const original = copy && kept[copy.of];
      return [original && copy ? { ...article, copyOf: { article: original.id, share: round(copy.share) } } : article];
    })
    .sort((a, b) => compare(a.path, b.path));
}

/** The earlier article first, then the longer: what repeats it is the copy. */
const byAge = (a: Article, b: Article): number =>
  compare(a.published ?? "9", b.published ?? "9") ||
  b.text.length - a.text.length ||
  compare(a.path, b.path) ||
  compare(a.text, b.text);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of one article's appearances the one that states most about itself, with the places of all. */
function richest(group: readonly Article[]): Article | undefined {
  const facts = (one: Article): number =>
    [one.published, one.url, one.publisher, one.dek, one.authors[0], one.titleBasis === "stated" || undefined].filter(
      Boolean,
    ).length;
  const best = group.reduce<Article | undefined>(
    (top, one) => (top && facts(top) >= facts(one) ? top : one),
    undefined,
  );
  if (!best || group.length === 1) return best;
  const places = [...new Set(group.flatMap((one) => [one.path, ...(one.alsoAt ?? [])]))].sort(compare);
  const others = places.filter((path) => path !== best.path);
  return others.length === 0 ? best : { ...best, alsoAt: others };
}

/** Without what tells visitors apart: scheme, "www.", campaign, the slash at the end. The root of a site is no address. */
function addressOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, searchParams, hash } = new URL(url);
  if (pathname === "/" && searchParams.size === 0) return undefined;
  const query = [...searchParams]
    .filter(([key]) => !/^(?:utm_|fbclid|gclid|ref$|cmp$|source$)/i.test(key))
    .sort((a, b) => compare(a.join("="), b.join("=")));
  return `${hostname.replace(/^(?:www|m|amp)\./, "")}${pathname.replace(/\/$/, "")}?${query.join("&")}${hash}`;
}

/** Hashes of all runs of words; a text shorter than a run has one. */
function runsOf(text: string): Set<number> {
  const hashes = wordsOf(text).map((word) => hashOf(word.norm));
  const runs = new Set<number>();
  for (let i = 0; i === 0 || i + RUN <= hashes.length; i++) {
    let hash = 0;
    for (let k = i; k < Math.min(i + RUN, hashes.length); k++)
      hash = (Math.imul(hash, 0x01000193) ^ (hashes[k] ?? 0)) >>> 0;
    runs.add(hash);
  }
  return runs;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Runs by which an article is found; the same run is sampled in every text that has it. */
function sampleOf(runs: ReadonlySet<number>): number[] {
  const smallest = [...runs].sort((a, b) => a - b).slice(0, SMALLEST);
  return [...new Set([...smallest, ...[...runs].filter((run) => run % SAMPLE === 0)])];
}

/** The articles that share most sampled runs. */
function nearest(runs: readonly number[], index: ReadonlyMap<number, readonly number[]>): number[] {
  const counts = new Map<number, number>();
  for (const run of runs) {
    for (const other of index.get(run) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= LIKELY * runs.length)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CLOSEST)
    .map(([other]) => other);
}

/** Where reports differ only in a number they do not say the same: "40 missing" may have become "52 missing". */
const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join(" ");

function addTo(index: Map<number, number[]>, run: number, article: number): void {
  const known = index.get(run);
  if (!known) index.set(run, [article]);
  else if (known.length < COMMON) known.push(article);
}

function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const run of small) if (large.has(run)) count++;
  return count;
}

const round = (share: number): number => Math.round(share * 100) / 100;
