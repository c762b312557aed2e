import { type Word, wordsOf } from "../text/words.ts";
import type { Material } from "./material.ts";
import type { Passage } from "./origins.ts";

const RUN = 8; // words: shorter runs are names, titles and stock phrases
const LEAST = 14; // words of a passage that counts as copied: independent reports may well share a quotation

/**
 * Passages that articles share word for word. Every run of eight words is met again by its hash, so the work is linear
 * in the text; runs that follow one another grow into a passage.
 */
export function copiedPassages({ articles }: Material): Passage[] {
  const runs = articles.map((article) => runsOf(wordsOf(article.text)));
  const inOthers = sharedRuns(runs.map((one) => one.hashes));
  if (inOthers.size === 0) return [];
  const groups = createGroups();
  const passages = runs.flatMap(({ words, hashes }, article) =>
    stretches(hashes, inOthers).map(({ from, to }) => {
      const group = groups.of(hashes.slice(from, to - RUN + 1));
      return { article, span: { start: (words[from] as Word).start, end: (words[to - 1] as Word).end }, group };
    }),
  );
  return passages.map((passage) => ({ ...passage, group: groups.leader(passage.group) }));
}

/** For each word the hash of the run that begins with it. 53 bits: two of a million runs meet once in ten thousand stories. */
function runsOf(words: readonly Word[]): { words: readonly Word[]; hashes: number[] } {
  const codes = words.map((word) => hashText(word.norm));
  const hashes: number[] = [];
  for (let i = 0; i + RUN <= words.length; i++) {
    let high = 0;
    let low = 0;
    for (let j = i; j < i + RUN; j++) {
      high = Math.imul(high ^ (codes[j] as number), 0x9e3779b1) ^ (high >>> 15);
      low = Math.imul(low + (codes[j] as number), 0x85ebca6b) ^ (low >>> 13);
    }
    hashes.push((high >>> 11) * 0x100000000 + (low >>> 0));
  }
  return { words, hashes };
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Runs that stand in more than one article. */
function sharedRuns(articles: readonly (readonly number[])[]): Set<number> {
  const first = new Map<number, number>();
  const inOthers = new Set<number>();
  articles.forEach((hashes, article) => {
    for (const hash of hashes) {
      const before = first.get(hash);
      if (before === undefined) first.set(hash, article);
      else if (before !== article) inOthers.add(hash);
    }
  });
  return inOthers;
}

/** Stretches of words, from and to, that are covered by shared runs without a gap and are long enough. */
function stretches(hashes: readonly number[], inOthers: ReadonlySet<number>): { from: number; to: number }[] {
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
  const of = (runs: readonly number[]): number => {
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
