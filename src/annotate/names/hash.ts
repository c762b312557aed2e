/** 32-bit hashes of words and features: the same numbers on every machine. */

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Of the UTF-16 units from `start` to `end` (FNV-1a, then mixed). */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = SEED;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return mix(hash);
}

/** Of two hashes, in this order. */
export const combine = (a: number, b: number): number => mix(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15));

/** The last step of MurmurHash3: spreads each bit over all. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
