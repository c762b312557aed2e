import { rangeOf } from "../../records/edtf.ts";
import type { Told } from "../events/events.ts";
import type { Actions } from "../events/lexicon.ts";
import type { Named, SentenceView } from "../events/view.ts";
import { type Detector, distinct, type Finding, type Place, placeOf, type Scene } from "./finding.ts";

/** "A, B and C held talks": who took part, as a list. */
interface Round extends Place {
  readonly members: readonly string[];
  readonly label: string;
  readonly day: number | undefined;
}

const LEAST = 3; // names; two parties are better told by the event itself
const DAYS = 3;

/** Talks among several: lists of the same length that share all names but one. And a meeting that one source alone adds. */
export const participants: Detector<Round> = {
  name: "disagreements/participants",
  collect: roundsIn,
  compare: (rounds, scene) => [...lists(rounds, scene), ...added(scene)],
};

function roundsIn(view: SentenceView, _all: readonly SentenceView[], actions: Actions): Round[] {
  if (view.names.length < LEAST || !view.words.some((word) => actions.classOf(word.norm) === "meet")) return [];
  const published = view.article.published ? rangeOf(view.article.published).first : undefined;
  return listsOf(view).map((names) => ({
    ...placeOf(view),
    members: [...new Set(names.map((name) => name.entity))].sort(),
    label: view.article.text.slice(names[0]?.start, names.at(-1)?.end).replace(/\s+/g, " "),
    day: published,
  }));
}

/** Runs of names with nothing but commas, "and" and articles between them. */
function listsOf(view: SentenceView): Named[][] {
  const lists: Named[][] = [];
  let run: Named[] = [];
  for (const name of view.names) {
    const last = run.at(-1);
    if (last && name.start < last.end) continue;
    const gap = last ? view.article.text.slice(last.end, name.start) : "";
    if (last && /^(?:,? and (?:the )?|, (?:the )?)$/.test(gap)) run.push(name);
    else {
      if (run.length >= LEAST) lists.push(run);
      run = [name];
    }
  }
  if (run.length >= LEAST) lists.push(run);
  return lists;
}

function lists(rounds: readonly Round[], scene: Scene): Finding[] {
  const { related } = scene;
  const found = new Map<string, Finding>();
  const some = rounds.slice(0, 300);
  for (const [i, a] of some.entries())
    for (const b of some.slice(i + 1)) {
      const shared = a.members.filter((one) => b.members.includes(one)).length;
      if (a.at === b.at || a.members.length !== b.members.length || shared !== a.members.length - 1) continue;
      if (!near(a, b) || !related(a.at, b.at)) continue;
      const key = [a.members.join(), b.members.join()].sort().join("|");
      if (!found.has(key)) found.set(key, differing(a, b, some, scene.nameOf));
    }
  return [...found.values()];
}

const near = (a: Round, b: Round): boolean =>
  a.day === undefined || b.day === undefined || Math.abs(a.day - b.day) <= DAYS;

function differing(a: Round, b: Round, all: readonly Round[], nameOf: Scene["nameOf"]): Finding {
  return {
    kind: "participants",
    relation: "conflict",
    subject: "Who took part in the talks",
    camps: [a, b].map((one) => ({
      value: one.members.map(nameOf).join(", "),
      label: one.label,
      evidence: distinct(
        all.filter((round) => round.members.join() === one.members.join()).map((round) => round.evidence),
      ),
    })),
    why: `The two lists are of the same length and share all names but one: “${a.label}” and “${b.label}”.`,
  };
}

/** "She met him again on Monday", said by one source, where several others tell of that day's meeting with someone else. */
function added(scene: Scene): Finding[] {
  const meetings = scene.told.filter(
    ({ event, members }) =>
      event.precision === "day" && event.status === "happened" && members[0]?.actions.includes("meet") === true,
  );
  return meetings.flatMap((one) => {
    const sources = new Set(one.members.map((m) => m.at));
    const [only] = one.members;
    if (sources.size !== 1 || !only || !isAgain(only, scene)) return [];
    const mine = personsOf(one, scene);
    const usual = meetings.find(
      (other) =>
        other !== one &&
        other.event.edtf === one.event.edtf &&
        new Set(other.members.map((m) => m.at)).size > 1 &&
        sharesOne(mine, personsOf(other, scene)),
    );
    if (!usual) return [];
    const camp = ({ event, members }: Told) => ({
      value: event.headline,
      label: event.headline,
      evidence: distinct(members.map(({ article, span }) => ({ article, span }))),
    });
    return [
      {
        kind: "participants" as const,
        relation: "conflict" as const,
        subject: `Who met on ${one.event.edtf}`,
        camps: [camp(usual), camp(one)],
        why: "Several sources tell of one meeting on that day; a second one, with somebody else, stands in one source only.",
      },
    ];
  });
}

const isAgain = (member: Told["members"][number], scene: Scene): boolean =>
  /\b(?:again|a second time|once more)\b/.test(
    scene.articles[member.at]?.text.slice(member.clause.start, member.clause.end) ?? "",
  );

const personsOf = (told: Told, scene: Scene): Set<string> =>
  new Set(told.event.entities.filter((entity) => scene.persons.has(entity)));

const sharesOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) => b.has(one)) && [...a].some((one) => !b.has(one)) && [...b].some((one) => !a.has(one));
