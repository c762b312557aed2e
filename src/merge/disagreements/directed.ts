import { DIRECTED, MUTUAL } from "../../language/en/differences.ts";
import type { Actions } from "../events/lexicon.ts";
import { lexicon } from "../events/lexicon.ts";
import type { SentenceView } from "../events/view.ts";
import { grouped } from "../grouped.ts";
import { type Detector, type Finding, type Place, placeOf, type Scene } from "./finding.ts";

/** Who did something to whom: "A invited B", "B was invited by A", "both sides urged the other". */
interface Deed extends Place {
  readonly verb: string;
  readonly doer: string;
  readonly target: string;
  readonly label: string;
  /** Stems of what the deed is about: the words after the target. */
  readonly about: ReadonlySet<string>;
  readonly mutual: boolean;
}

const verbOf = new Map<string, string>(
  Object.entries(DIRECTED).flatMap(([name, words]) => words.split(" ").map((word) => [word, name] as const)),
);
const mutual = MUTUAL.split("|");
const ABOUT = 0.34; // share of the smaller deed's words that the two must share

/** The same deed with doer and target the other way round, or done by one side in one report and by both in another. */
export const directed: Detector<Deed> = {
  name: "disagreements/directed",
  collect: deedsOf,
  compare,
};

function deedsOf(view: SentenceView, _all: readonly SentenceView[], actions: Actions): Deed[] {
  return view.words.flatMap((word, i) => {
    const verb = verbOf.get(word.norm);
    if (!verb || view.quotes.some((q) => q.start < word.start && word.start < q.end)) return [];
    const deed = deedAt(view, i, verb, actions);
    return deed ? [deed] : [];
  });
}

const FEW = 30; // articles; in longer stories everybody blames everybody
const REACH = 60; // UTF-16 units between the verb and its parties

function deedAt(view: SentenceView, i: number, verb: string, actions: Actions): Deed | undefined {
  const word = view.words[i];
  if (!word) return undefined;
  const [previous = "", next = ""] = [view.words[i - 1]?.norm ?? "", view.words[i + 1]?.norm ?? ""];
  const before = view.names.findLast(
    (name) => name.end <= word.start && word.start - name.end <= REACH && unbroken(view, name.end, word.start),
  );
  const after = view.names.find(
    (name) => name.start >= word.end && name.start - word.end <= REACH && isObject(view, word.end, name.start),
  );
  const label = view.article.text.slice(before?.start ?? word.start, after?.end ?? word.end).replace(/\s+/g, " ");
  const both = mutual.some((phrase) => view.text.toLowerCase().includes(phrase));
  const about = new Set(
    view.words
      .slice(i + 1)
      .filter((w) => w.norm.length > 3)
      .map((w) => actions.stem(w.norm)),
  );
  const shell = { ...placeOf(view), verb, label, about };
  if (both && !before && /other|another/.test(next + (view.words[i + 2]?.norm ?? "")))
    return {
      ...shell,
      doer: "",
      target: "",
      mutual: true,
      label: view.article.text.slice(
        view.words[Math.max(0, i - 2)]?.start ?? word.start,
        view.words[Math.min(view.words.length - 1, i + 2)]?.end,
      ),
    };
  if (!before || !after || before.entity === after.entity) return undefined;
  const passive =
    /^(?:was|were|been|be|being|is|are)$/.test(previous) && view.words.slice(i + 1, i + 3).some((w) => w.norm === "by");
  if (/^(?:was|were|been|be|being|is|are)$/.test(previous) && !passive) return undefined;
  return {
    ...shell,
    doer: passive ? after.entity : before.entity,
    target: passive ? before.entity : after.entity,
    mutual: false,
  };
}

/** Only small words and an office stand between a verb and whom it is done to: "killed 20 people, the mayor says" has none. */
function isObject(view: SentenceView, from: number, to: number): boolean {
  const between = view.article.text.slice(from, to);
  return (
    !/[,;:\d]/.test(between) && !view.words.some((w) => w.start >= from && w.end <= to && lexicon.isFinite(w.norm))
  );
}

/** No comma and no other verb between a party and the verb. */
function unbroken(view: SentenceView, from: number, to: number): boolean {
  if (/[,;:–—]/.test(view.article.text.slice(from, to))) return false;
  return !view.words.some((w) => w.start >= from && w.end <= to && lexicon.isPast(w.norm));
}

function compare(deeds: readonly Deed[], scene: Scene): Finding[] {
  return [...grouped(deeds, ({ verb }) => [verb]).values()].flatMap((same) => [
    ...swapped(same, scene),
    ...oneSided(same, scene),
  ]);
}

function swapped(deeds: readonly Deed[], scene: Scene): Finding[] {
  const byParties = new Map<string, Deed[]>();
  for (const deed of deeds.filter((one) => !one.mutual)) {
    const key = [deed.doer, deed.target].sort().join("|");
    byParties.set(key, [...(byParties.get(key) ?? []), deed]);
  }
  return [...byParties.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const [one, other] = [group.filter((d) => d.doer === first.doer), group.filter((d) => d.doer !== first.doer)];
    const pair = one.flatMap((a) =>
      other.filter((b) => a.at !== b.at && together(a, b, scene)).map((b) => [a, b] as const),
    )[0];
    if (!pair) return [];
    return [
      finding(
        pair[0],
        one.filter((d) => alike(d, pair[0])),
        other.filter((d) => alike(d, pair[1])),
        "The sources give the two parts the other way round: who did it, and to whom it was done.",
        scene,
      ),
    ];
  });
}

function oneSided(deeds: readonly Deed[], scene: Scene): Finding[] {
  const both = deeds.filter((deed) => deed.mutual);
  return both.slice(0, 5).flatMap((deed) => {
    const single = deeds.filter(
      (one) =>
        !one.mutual &&
        one.at !== deed.at &&
        scene.related(one.at, deed.at) &&
        overlap(one.about, deed.about) >= (scene.articles.length > FEW ? 4 : 2),
    );
    const [first] = single;
    return first
      ? [
          finding(
            first,
            single,
            [deed],
            "One report has one side do it, the other has both sides do it to each other.",
            scene,
          ),
        ]
      : [];
  });
}

const alike = (a: Deed, b: Deed): boolean => a === b || overlap(a.about, b.about) >= 1;

/** In one event, or about the same. */
function together(a: Deed, b: Deed, scene: Scene): boolean {
  const [x, y] = [scene.eventsAt(a.at, a.sentence), scene.eventsAt(b.at, b.sentence)];
  if (x.some((event) => y.includes(event))) return true;
  const smaller = Math.max(2, Math.min(a.about.size, b.about.size));
  return overlap(a.about, b.about) / smaller >= ABOUT;
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((stem) => b.has(stem)).length;

function finding(first: Deed, one: readonly Deed[], other: readonly Deed[], why: string, { nameOf }: Scene): Finding {
  const camp = (deeds: readonly Deed[]) => ({
    value: deeds[0]?.mutual ? "each the other" : `${nameOf(deeds[0]?.doer ?? "")} to ${nameOf(deeds[0]?.target ?? "")}`,
    label: deeds[0]?.label ?? "",
    evidence: deeds.map((deed) => deed.evidence),
  });
  return {
    kind: "roles",
    relation: "conflict",
    subject: `Who ${PAST[first.verb] ?? first.verb} whom`,
    camps: [camp(one), camp(other)],
    why,
  };
}

const PAST: Readonly<Record<string, string>> = {
  urge: "urged",
  accuse: "accused",
  attack: "attacked",
  shoot: "shot",
  kill: "killed",
  hit: "hit",
  sue: "sued",
  beat: "beat",
  buy: "bought",
  pay: "paid",
  call: "called",
  fire: "dismissed",
};
