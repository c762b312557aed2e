import type { Actions } from "../../events/lexicon.ts";
import type { SentenceView } from "../../events/view.ts";
import { grouped } from "../../grouped.ts";
import type { Detector } from "../finding.ts";
import { judge } from "./judge.ts";
import { learnt } from "./learnt.ts";
import type { Likeness } from "./likeness.ts";
import { partnersOf } from "./partners.ts";
import { ruled } from "./rules.ts";
import { type Value, valuesIn } from "./values.ts";

const FEW = 30; // articles; in longer stories many things are counted in the same words
const MOST = 400; // values of one kind

/**
 * Values that fill the same slot of a story and exclude each other, whatever it is: what stands beside them in the two
 * reports, in the same words or others of their sense, is alike; each is the other's likeliest partner; and neither report
 * has the other's value as well.
 */
export const slots: Detector<Value> = {
  name: "disagreements/slots",
  collect: (view: SentenceView, all: readonly SentenceView[], actions: Actions, articles: number) =>
    articles > FEW ? [] : valuesIn(view, all, actions),
  compare: (values, scene) =>
    [...grouped(values, ({ kind, unit }) => [`${kind}|${unit}`]).values()].flatMap((same) => {
      const partners = partnersOf(same.slice(0, MOST), values, scene.related);
      const sure = ruled(partners, values, scene);
      const known = new Set(sure.flatMap(({ a, b }) => [a, b]));
      const likely = learnt(partners, scene).filter(({ a, b }) => !known.has(a) && !known.has(b));
      return groupsOf([...sure, ...likely]).flatMap(judge);
    }),
};

/** Pairs that share a value are of one slot: three values are one difference. */
function groupsOf(pairs: readonly Likeness[]): Likeness[][] {
  const up = new Map<Value, Value>();
  const rootOf = (value: Value): Value => {
    const next = up.get(value);
    return next === undefined || next === value ? value : rootOf(next);
  };
  for (const { a, b } of pairs) up.set(rootOf(b), rootOf(a));
  return [...grouped(pairs, ({ a }) => [rootOf(a)]).values()];
}
