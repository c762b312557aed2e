import { POSSIBLE, UNLIKELY } from "../../language/en/status.ts";
import { rangeOf } from "../../records/edtf.ts";
import type { Actions } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { type Detector, distinct, type Finding, type Place, placeOf, type Scene } from "./finding.ts";

/** A sentence that says how likely a happening is. */
interface Outlook extends Place {
  readonly likely: boolean;
  readonly cue: string;
  readonly actions: readonly string[];
  readonly persons: readonly string[];
  readonly day: number | undefined;
}

const unlikely = UNLIKELY.split("|");
const open = POSSIBLE.split("|").filter((cue) => !unlikely.includes(cue) && cue !== "would");
const expected = ["expected to", "is anticipated", "are anticipated", "will meet", "likely to"];
const held = [...open, ...expected];
const openings: ReadonlySet<string> = new Set([...unlikely, ...held].map((cue) => cue.split(" ")[0] ?? ""));
const DAYS = 2; // outlooks further apart are a change, not a difference

/** Whether something will happen: held possible by some, called unlikely or ruled out by others at the same time. */
export const modality: Detector<Outlook> = { name: "disagreements/modality", collect: outlooksIn, compare };

function outlooksIn(view: SentenceView, before: readonly SentenceView[], actions: Actions): Outlook[] {
  if (!view.words.some((word) => openings.has(word.norm))) return [];
  const text = ` ${view.words.map((word) => word.norm).join(" ")} `;
  const no = unlikely.find((cue) => text.includes(` ${cue} `));
  const yes = no ? undefined : held.find((cue) => text.includes(` ${cue} `));
  const cue = no ?? yes;
  if (!cue) return [];
  const classes = [...new Set(view.words.flatMap((word) => actions.classOf(word.norm) ?? []))];
  const people = new Set(view.names.map((name) => name.entity));
  // "it’s unlikely that such a meeting ...": the sentence before names it
  const last = before[view.index - 1];
  if (people.size === 0 && last) for (const name of last.names) people.add(name.entity);
  const published = view.article.published ? rangeOf(view.article.published).first : undefined;
  return classes.length > 0
    ? [{ ...placeOf(view), likely: no === undefined, cue, actions: classes, persons: [...people], day: published }]
    : [];
}

/** Each unlikely happening with the sentences that hold the same one possible: same kind, same people, same days. */
function compare(outlooks: readonly Outlook[], scene: Scene): Finding[] {
  const { related } = scene;
  const taken = new Set<Outlook>();
  return outlooks
    .filter((one) => !one.likely)
    .slice(0, 200)
    .flatMap((no) => {
      if (taken.has(no)) return [];
      const about = no.persons.filter((one) => scene.persons.has(one));
      const action = no.actions.find((one) => BETWEEN.has(one)) ?? no.actions[0];
      if (about.length === 0 || !action) return [];
      const same = outlooks.filter(
        (one) =>
          one.actions.includes(action) &&
          near(one, no) &&
          about.every((person) => one.persons.includes(person)) &&
          related(one.at, no.at),
      );
      const [yes, deny] = [same.filter((one) => one.likely), same.filter((one) => !one.likely)];
      for (const one of deny) taken.add(one);
      if (!yes.some((one) => one.at !== no.at)) return [];
      const names = about
        .map((id) => scene.entities.find((entity) => entity.id === id)?.name)
        .filter((name) => name !== undefined);
      return [
        {
          kind: "modality" as const,
          relation: "conflict" as const,
          subject: `Whether it comes to a ${NOUNS[action] ?? action} with ${names.join(" and ")}`,
          camps: [
            { value: "possible", label: labels(yes), evidence: distinct(yes.map((one) => one.evidence)) },
            { value: "unlikely", label: labels(deny), evidence: distinct(deny.map((one) => one.evidence)) },
          ],
          why: "At the same time some hold it possible or expect it, and others call it unlikely or rule it out.",
        },
      ];
    });
}

const BETWEEN: ReadonlySet<string> = new Set(["meet", "visit", "call"]);
const NOUNS: Readonly<Record<string, string>> = {
  meet: "meeting",
  call: "call",
  walkout: "strike",
  agree: "deal",
  elect: "vote",
  try: "trial",
};
const near = (a: Outlook, b: Outlook): boolean =>
  a.day === undefined || b.day === undefined || Math.abs(a.day - b.day) <= DAYS;
const labels = (outlooks: readonly Outlook[]): string =>
  [...new Set(outlooks.map((one) => one.cue))].slice(0, 3).join(", ");
