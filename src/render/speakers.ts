import { relatives, standIns } from "../language/en/speaker-words.ts";

const LONGEST = 60; // UTF-16 units; beyond it the words are a clause and not what somebody is called

/**
 * What the words that stand for a speaker call them: "The minister" for "the minister, who arrived late". Nothing where
 * they call nobody by anything: "it", "emphasising".
 */
export function calledBy(text: string): string | undefined {
  const all = text.split(/\s+/).filter((word) => word !== "");
  const end = all.findIndex((word, index) => index > 0 && relatives.has(bare(word)));
  const kept = (end === -1 ? all : all.slice(0, end)).join(" ").replace(/[\s,;:–—-]+$/, "");
  const [first = "", ...more] = kept.split(" ");
  if (first === "" || kept.length > LONGEST) return undefined;
  if (more.length === 0 && (standIns.has(bare(first)) || /^\p{Ll}+(?:ing|ed)$/u.test(first))) return undefined;
  return `${kept.charAt(0).toUpperCase()}${kept.slice(1)}`;
}

const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, "");
