/** Names behind "Mr", "Mrs", "Ms" and "Dr", which stand before nothing else, where the tagger has missed them. */
import { certainTitles } from "../../language/en/persons.ts";
import type { NameMention } from "../../records/reading.ts";
import type { Annotator, Draft } from "../../stages.ts";
import { isName, nameMention } from "./mention.ts";

const BY = "names/courtesy";

/** Adds the words with capitals behind such a title as a person: "Dr. Dhaliwal of Kingston". */
export const nameCourtesies: Annotator = {
  name: BY,
  annotate: (draft) => {
    const names = draft.mentions.filter(isName);
    let next = 0; // the first name that does not end before the word
    const added = draft.tokens.flatMap(({ text, start }, at) => {
      if (!certainTitles.has(text.toLowerCase())) return [];
      const name = nameAt(draft, at + 1);
      if (!name) return [];
      while (next < names.length && (names[next] as NameMention).span.end <= start) next++;
      const known = names
        .slice(next, next + 3)
        .some(({ span }) => span.start < name.span.end && name.span.start < span.end);
      return known ? [] : [name];
    });
    if (added.length === 0) return draft;
    return { ...draft, mentions: [...draft.mentions, ...added].sort((a, b) => a.span.start - b.span.start) };
  },
};

const LONGEST = 3; // words of a name behind a title

function nameAt(draft: Draft, first: number): NameMention | undefined {
  const { tokens } = draft;
  const title = tokens[first - 1];
  let end = first;
  while (end < first + LONGEST && tokens[end]?.sentence === title?.sentence && NAME.test(tokens[end]?.text ?? "")) {
    const token = tokens[end];
    end++;
    if (tokens[end] && token && (tokens[end]?.start ?? 0) > token.end + 1) break;
  }
  const [from, last] = [tokens[first], tokens[end - 1]];
  if (end === first || !from || !last) return undefined;
  return nameMention(draft, "person", { start: from.start, end: last.end }, BY);
}

const NAME = /^\p{Lu}[\p{Ll}\p{M}][\p{L}\p{M}'’-]*$|^\p{Lu}['’]\p{Lu}\p{Ll}/u;
