/** What is known of a word or a phrase before any text is read: its cluster and the lists it stands in. */
import { combine, hashText } from "./hash.ts";

/** Lists of the lexicon, one bit each. */
export const LIST = {
  given: 1,
  surname: 2,
  familyFirst: 4,
  country: 8,
  city: 16,
  town: 32,
  nationality: 64,
  organization: 128,
  region: 256,
  title: 512,
  role: 1024,
  organizationWord: 2048,
  placeWord: 4096,
  eventWord: 8192,
  club: 16384,
} as const;

/** Numbers in the vector of a word. */
export const DIMENSIONS = 16;

/** Words and phrases by hash (`wordKey`, `phraseKey`). */
export interface Lexicon {
  readonly keys: Uint32Array;
  /** Cluster among 1,000, from 1; 0 where the word has none. */
  readonly clusters: Uint16Array;
  /** Bits of `LIST`. */
  readonly lists: Uint16Array;
  /** The wider cluster (among 100, from 1) of each cluster. */
  readonly wider: Uint8Array;
  /** keys x DIMENSIONS, in steps of `units`: how a word is used; 0 where it has no cluster. */
  readonly vectors: Int8Array;
  readonly units: Float32Array;
  readonly index: HashIndex;
}

/** Open addressing: pairs of a key and its place + 1; 0 where nothing is. Side by side, so that a look-up is one read. */
export interface HashIndex {
  readonly slots: Uint32Array;
  readonly mask: number;
}

/** Key of one lower-case word. */
export const wordKey = (lower: string): number => hashText(lower);

/** Key of several words, from the keys of the words before and the next word. */
export const phraseKey = (before: number, next: number): number => combine(before, next);

/** An index over distinct keys. */
export function indexKeys(keys: Uint32Array): HashIndex {
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const slots = new Uint32Array(2 * size);
  const mask = size - 1;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    let slot = key & mask;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = i + 1;
  }
  return { slots, mask };
}

/** Place of a key among those of an index, or -1. */
export function findKey({ slots, mask }: HashIndex, key: number): number {
  let slot = key & mask;
  for (;;) {
    const place = slots[2 * slot + 1] as number;
    if (place === 0 || slots[2 * slot] === key) return place - 1;
    slot = (slot + 1) & mask;
  }
}
