import { joints } from "../language/en/joints.ts";
import type { Dateline } from "../records/article.ts";

const LONGEST = 90; // characters of a title made of a lead: two lines on a phone
const SHORTEST = 25; // characters before which a clause is too short to stand for the whole

/**
 * A title for an article that states none: the first sentence of its lead, cut between clauses or phrases where it is long, and
 * then marked with an ellipsis. Its words are the source's own.
 */
export function titleFromLead(lead: string, dateline?: Dateline): string {
  const words = lead
    .slice(dateline?.span.end ?? 0, 400)
    .replace(/\s+/g, " ")
    .trim();
  const sentence = firstSentence(words);
  if (sentence.length <= LONGEST) return sentence || lead.slice(0, LONGEST);
  const head = sentence.slice(0, LONGEST);
  const clause = Math.max(...[", ", "; ", " – ", " — "].map((mark) => head.lastIndexOf(mark)));
  const word = head.lastIndexOf(" ");
  const cut = [clause, lastJoint(head), word].find((at) => at >= SHORTEST) ?? LONGEST - 1;
  return `${head.slice(0, cut).replace(/[\ud800-\udbff]$/, "")}…`; // never half a character
}

/** Where the last phrase begins: before its preposition or conjunction. */
function lastJoint(head: string): number {
  const words = head.split(" ");
  let at = head.length;
  for (let i = words.length - 1; i > 0; i--) {
    at -= (words[i]?.length ?? 0) + 1;
    if (i < words.length - 1 && joints.has(words[i] ?? "")) return at;
  }
  return -1;
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

function firstSentence(text: string): string {
  for (const sentence of sentences.segment(text)) {
    const words = sentence.segment.trim();
    if (words.length >= SHORTEST || sentence.index + sentence.segment.length >= text.length) {
      return text
        .slice(0, sentence.index + sentence.segment.length)
        .trim()
        .replace(/(?<=\p{L}{2}["'”’]?)\.$/u, "");
    }
  }
  return text;
}
