import { business } from "../../language/en/time-contexts.ts";
import { timeWords } from "../../language/en/time-words.ts";
import { proseOf } from "../../records/article.ts";
import type { TimeMention } from "../../records/reading.ts";
import type { Annotator, Draft } from "../../stages.ts";
import { type Item, itemsOf } from "../items.ts";
import { finderOf, type Rule } from "../patterns.ts";
import { absolute } from "./absolute.ts";
import { clock } from "./clock.ts";
import { compose } from "./compose.ts";
import { durations } from "./durations.ts";
import { fiscal } from "./fiscal.ts";
import { holidays } from "./holidays.ts";
import type { Expression, Meaning } from "./meaning.ts";
import { month } from "./month.ts";
import { placed } from "./place.ts";
import { relative } from "./relative.ts";
import { season } from "./season.ts";
import { sets } from "./sets.ts";
import { vague } from "./vague.ts";
import { weekday } from "./weekday.ts";

/** Families of rules; of two that read equally far the one that stands earlier wins. */
const families: readonly (readonly [string, readonly Rule<Meaning>[]])[] = [
  ["times/absolute", absolute],
  ["times/fiscal", fiscal],
  ["times/weekday", weekday],
  ["times/month", month],
  ["times/season", season],
  ["times/holidays", holidays],
  ["times/clock", clock],
  ["times/relative", relative],
  ["times/sets", sets],
  ["times/vague", vague],
  ["times/durations", durations],
];

const rules = families.flatMap(([, family]) => family);
const familyOf = new Map(families.flatMap(([name, family]) => family.map((rule) => [rule, name] as const)));
const find = finderOf(rules, timeWords);

/** Finds dates, times, durations and sets, and places in the calendar those that can be placed. */
export const times: Annotator = {
  name: "times",
  annotate: (draft) => {
    const items = draft.items ?? itemsOf(proseOf(draft.article));
    return { ...draft, items, mentions: [...draft.mentions, ...timesIn(draft, items)] };
  },
};

const timesIn = (draft: Draft, items: readonly Item[]): TimeMention[] => {
  const found = items.some(({ word }) => business.has(word))
    ? expressionsIn(items)
    : expressionsIn(items).filter(({ rule }) => !ofMatches.has(rule));
  return placed(compose(found, items), items, draft);
};

/** "the second quarter", without a year: of a company's year, or of a match. */
const ofMatches: ReadonlySet<string> = new Set(["quarter", "quarter-this"]);

function expressionsIn(items: readonly Item[]): Expression[] {
  const found: Expression[] = [];
  let at = 0;
  while (at < items.length) {
    const finding = find(items, at);
    if (!finding) {
      at++;
      continue;
    }
    found.push({
      start: at,
      end: finding.end,
      meaning: finding.meaning,
      rule: finding.rule.name,
      by: familyOf.get(finding.rule) ?? "times",
    });
    at = finding.end;
  }
  return found;
}
