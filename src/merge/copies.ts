import { proseOf } from "../records/article.ts";
import { wordsOf } from "../text/words.ts";
import type { Material } from "./material.ts";
import type { Passage } from "./passage.ts";

const RUN = 8; // words: shorter runs are names, titles and stock phrases
const LEAST = 14; // words of a passage that counts as copied: independent reports may well share a quotation

/**
 * Passages that articles share word for word. Every run of eight words is met again by its hash, so the work is linear
 * in the text; runs that follow one another grow into a passage.
 */
export function copiedPassages({ articles }: Material): Passage[] {
  const runs = articles.map((article) => runsOf(proseOf(article)));
  const inOthers = sharedRuns(runs.map((one) => one.hashes));
  if (inOthers.size === 0) return [];
  const groups = createGroups();
  const passages = runs.flatMap(({ starts, ends, hashes }, article) =>
    stretches(hashes, inOthers).map(({ from, to }) => {
      const group = groups.of(hashes.subarray(from, to - RUN + 1));
      return { article, span: { start: starts[from] as number, end: ends[to - 1] as number }, group };
    }),
  );
  return passages.map((passage) => ({ ...passage, group: groups.leader(passage.group) }));
}

/** An article's words as offsets, and for each word the hash of the run that begins with it. */
interface Runs {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly hashes: Uint32Array;
}

/**
 * Hashes have 30 bits, so that they stay small integers: among millions of runs some meet by chance, but a passage
 * takes seven in a row.
 */
function runsOf(text: string): Runs {
  const words = wordsOf(text);
  const [codes, starts, ends] = [0, 1, 2].map(() => new Uint32Array(words.length)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  words.forEach(({ start, end, norm }, i) => {
    codes[i] = hashText(norm);
    starts[i] = start;
    ends[i] = end;
  });
  const hashes = new Uint32Array(Math.max(0, words.length - RUN + 1));
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0;
    for (let j = i; j < i + RUN; j++) hash = Math.imul(hash ^ (codes[j] as number), 0x9e3779b1) ^ (hash >>> 15);
    hashes[i] = hash >>> 2;
  }
  return { starts, ends, hashes };
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Runs that stand in more than one article. An open-addressed table: as a Map, millions of runs take gigabytes. */
function sharedRuns(articles: readonly Uint32Array[]): Set<number> {
  const all = articles.reduce((sum, { length }) => sum + length, 0);
  const mask = 2 ** Math.ceil(Math.log2(2 * all + 2)) - 1;
  const keys = new Uint32Array(mask + 1);
  const owners = new Uint32Array(mask + 1); // 1 + the first article; 0 where the place is free
  const inOthers = new Set<number>();
  articles.forEach((hashes, article) => {
    for (const hash of hashes) {
      let at = hash & mask;
      while (owners[at] !== 0 && keys[at] !== hash) at = (at + 1) & mask;
      if (owners[at] === 0) {
        keys[at] = hash;
        owners[at] = article + 1;
      } else if (owners[at] !== article + 1) inOthers.add(hash);
    }
  });
  return inOthers;
}

/** Stretches of words, from and to, that are covered by shared runs without a gap and are long enough. */
function stretches(hashes: Uint32Array, inOthers: ReadonlySet<number>): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  hashes.forEach((hash, i) => {
    if (!inOthers.has(hash)) return;
    const open = found.at(-1);
    if (open && i <= open.to) open.to = i + RUN;
    else found.push({ from: i, to: i + RUN });
  });
  return found.filter(({ from, to }) => to - from >= LEAST);
}

/** Passages that hold one of the same runs are one group. */
function createGroups() {
  const ofRun = new Map<number, number>();
  const parent: number[] = [];
  const leader = (group: number): number => {
    let at = group;
    while (parent[at] !== at) at = parent[at] as number;
    parent[group] = at;
    return at;
  };
  const of = (runs: Uint32Array): number => {
    const group = parent.push(parent.length) - 1;
    for (const run of runs) {
      const other = ofRun.get(run);
      if (other === undefined) ofRun.set(run, group);
      else {
        const [a, b] = [leader(group), leader(other)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
    return group;
  };
  return { of, leader };
}
