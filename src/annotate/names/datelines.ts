/** The place and the agency at the head of a report: "TARNBY, Norland, June 3 (Lowland Wire) -", "TARNBY 1996-12-06". */
import type { NameMention } from "../../records/reading.ts";
import type { Span } from "../../records/span.ts";
import type { Annotator, Draft } from "../../stages.ts";
import { isName, nameMention } from "./mention.ts";

const BY = "names/datelines";

/** Makes places and organizations of the names in datelines, whatever the tagger took them for. */
export const nameDatelines: Annotator = {
  name: BY,
  annotate: (draft) => {
    const found = draft.article.blocks.flatMap(({ span }) => namesOf(draft, span));
    if (found.length === 0) return draft;
    const kept = draft.mentions.filter(
      (one) => !isName(one) || !found.some(({ span }) => one.span.start < span.end && span.start < one.span.end),
    );
    return { ...draft, mentions: [...kept, ...found].sort((a, b) => a.span.start - b.span.start) };
  },
};

const HEAD = 110; // characters
const CITY = /^(\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*){0,3}?)(?=,| \d{4}-\d\d-\d\d| ?[(–—-])/u;
const DATED = /^ \d{4}-\d\d-\d\d\s*$/;
const AGENCY = /^[^()\n]{0,60}\((\p{Lu}[\p{L}.&' -]{1,30})\) ?(?:-|–|—)/u;

function namesOf(draft: Draft, block: Span): NameMention[] {
  const head = draft.article.text.slice(block.start, Math.min(block.end, block.start + HEAD));
  const city = CITY.exec(head)?.[1];
  if (!city) return [];
  const agency = AGENCY.exec(head);
  const capitals = city === city.toUpperCase() && city.length > 2;
  if (!agency && !(capitals && DATED.test(head.slice(city.length)))) return [];
  const names: NameMention[] = [];
  const add = (kind: "place" | "organization", start: number, name: string): void => {
    names.push(nameMention(draft, kind, { start: block.start + start, end: block.start + start + name.length }, BY));
  };
  if (capitals) add("place", 0, city);
  if (agency?.[1]) add("organization", agency[0].lastIndexOf("(") + 1, agency[1]);
  return names;
}
