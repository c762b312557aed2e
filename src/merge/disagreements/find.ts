import type { Disagreement, Event, Evidence } from "../../records/digest.ts";
import { type DisagreementId, idOf } from "../../records/id.ts";
import type { Told } from "../events/events.ts";
import type { SentenceView } from "../events/view.ts";
import { ages } from "./ages.ts";
import { dates } from "./dates.ts";
import { degrees } from "./degrees.ts";
import { denied } from "./denials.ts";
import { directed } from "./directed.ts";
import { doers } from "./doers.ts";
import { exits } from "./exits.ts";
import type { Detector, Finding, Scene } from "./finding.ts";
import { foundings } from "./foundings.ts";
import { courses } from "./histories/courses.ts";
import { decisions } from "./histories/decisions.ts";
import { plans } from "./histories/plans.ts";
import { invitations } from "./invitations.ts";
import { modality } from "./modality.ts";
import { names } from "./names.ts";
import { occasions } from "./occasions.ts";
import { participants } from "./participants.ts";
import { polarity } from "./polarity.ts";
import { quantities } from "./quantities.ts";
import { refutations } from "./refutations.ts";
import { slots } from "./slots/slots.ts";
import { statements } from "./statements.ts";
import { superlatives } from "./superlatives.ts";
import { wording } from "./wording.ts";

/** A search for differences under way: shown every article once, then asked what it found. */
export interface Search {
  readonly see: (views: readonly SentenceView[], actions: Scene["actions"], articles: number) => void;
  readonly finish: (scene: Scene) => { readonly disagreements: Disagreement[]; readonly events: Event[] };
}

/** Each finds one kind of difference. */
export function searchDifferences(): Search {
  const searches = [
    run(quantities),
    run(ages),
    run(courses),
    run(decisions),
    run(plans), // before the dates: what was moved is no conflict
    run(dates),
    run(occasions),
    run(foundings),
    run(superlatives),
    run(statements),
    run(polarity),
    run(denied),
    run(refutations),
    run(degrees),
    run(modality),
    run(exits),
    run(invitations),
    run(directed),
    run(doers),
    run(participants),
    run(wording),
    run(slots), // what those before have no word for
    run(names),
  ];
  return {
    see: (views, actions, articles) => {
      for (const search of searches) search.see(views, actions, articles);
    },
    finish: (scene) => {
      const found = searches.flatMap((search) => search.finish(scene)).filter((finding) => finding.camps.length > 1);
      return attach(found, scene);
    },
  };
}

function run<Fact>(detector: Detector<Fact>): { see: Search["see"]; finish: (scene: Scene) => readonly Finding[] } {
  const facts: Fact[] = [];
  const counts = new Map<string, number>();
  const isEnough = (fact: Fact): boolean => {
    if (!detector.enough) return false;
    const key = detector.enough.keyOf(fact);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count >= detector.enough.most;
  };
  return {
    see: (views, actions, articles) => {
      for (const view of views)
        for (const fact of detector.collect(view, views, actions, articles)) if (!isEnough(fact)) facts.push(fact);
    },
    finish: (scene) => detector.compare(facts, scene),
  };
}

/** Gives differences their ids and events, and events their differences. */
function attach(found: readonly Finding[], scene: Scene): { disagreements: Disagreement[]; events: Event[] } {
  const at = new Map(scene.articles.map((article, index) => [article.id, index]));
  const ofEvent = new Map<string, DisagreementId[]>();
  const disagreements = new Map<string, Disagreement>();
  const eventOf = eventFinder(scene.told);
  const told = new Set<string>(); // pairs of sentences that a difference of their kind is about
  for (const finding of found) {
    const { kind, about, relation, subject, camps, why } = finding;
    const event = kind === "name" ? undefined : eventOf(camps.flatMap((camp) => camp.evidence));
    const [id, ...also] = idsOf(finding, at);
    const pairs = pairsOf(finding);
    if (id === undefined || disagreements.has(id)) continue;
    if ((kind === "date" || about === "slot") && pairs.some((pair) => told.has(pair))) continue;
    for (const pair of pairs) told.add(pair);
    disagreements.set(id, {
      id,
      ...(also.length > 0 && { also }),
      kind,
      subject,
      ...(event && { event: event.event.id }),
      relation,
      values: camps,
      why,
    });
    if (event) ofEvent.set(event.event.id, [...(ofEvent.get(event.event.id) ?? []), id]);
  }
  const events = scene.told.map(({ event }) => ({ ...event, disagreements: ofEvent.get(event.id) ?? [] }));
  return { disagreements: [...disagreements.values()].sort(byKind), events };
}

/**
 * The ids of a difference: what kind of fact, and a place of each of two camps. The oldest places give its own, which
 * newer articles do not change; the others are its ids where fewer articles are known.
 */
function idsOf({ kind, about = "", camps }: Finding, at: ReadonlyMap<string, number>): DisagreementId[] {
  const oldestFirst = (a: Evidence, b: Evidence): number =>
    (at.get(a.article) ?? 0) - (at.get(b.article) ?? 0) || a.span.start - b.span.start;
  const places = camps
    .map(({ evidence }) => firsts([...evidence].sort(oldestFirst)).slice(0, 6))
    .filter((own) => own.length > 0)
    .sort((a, b) => oldestFirst(a[0] as Evidence, b[0] as Evidence))
    .slice(0, 3);
  const pairs = places.flatMap((own, i) =>
    places
      .slice(i + 1)
      .flatMap((others) => own.flatMap((one) => others.map((other) => [one, other].sort(oldestFirst)))),
  );
  const keyOf = ({ article, span }: Evidence): string => `${article}:${span.start}`;
  return [...new Set(pairs.map((pair) => idOf("d", kind, about, ...pair.map(keyOf))))];
}

/** The sentences that a difference of values sets against each other: two rules may see the same. */
const pairsOf = ({ kind, camps }: Finding): string[] =>
  !/^(?:date|number|duration|wording)$/.test(kind)
    ? []
    : camps.flatMap(({ evidence }, i) =>
        camps.slice(i + 1).flatMap((other) =>
          evidence.flatMap((a) =>
            other.evidence.map((b) =>
              [a, b]
                .map(({ article, span }) => `${kind === "date" ? kind : "value"}|${article}:${span.start}`)
                .sort()
                .join(),
            ),
          ),
        ),
      );

/** The first place in each article. */
const firsts = (sorted: readonly Evidence[]): Evidence[] =>
  sorted.filter(({ article }, i) => sorted.findIndex((one) => one.article === article) === i);

/** Finds the event that most of some evidence belongs to; at least two places. */
function eventFinder(told: readonly Told[]): (evidence: readonly Evidence[]) => Told | undefined {
  const byPlace = new Map<string, Told[]>();
  for (const one of told)
    for (const { article, span } of one.event.evidence) {
      const key = `${article}:${span.start}`;
      const here = byPlace.get(key);
      if (here) here.push(one);
      else byPlace.set(key, [one]);
    }
  return (evidence) => {
    const counts = new Map<Told, number>();
    for (const { article, span } of evidence)
      for (const one of byPlace.get(`${article}:${span.start}`) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
    const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a.event.id < b.event.id ? -1 : 1));
    return best && best[1] > 1 ? best[0] : undefined;
  };
}

const ORDER = [
  "number",
  "duration",
  "date",
  "existence",
  "polarity",
  "modality",
  "roles",
  "participants",
  "wording",
  "name",
];

const byKind = (a: Disagreement, b: Disagreement): number =>
  Number(a.relation !== "conflict") - Number(b.relation !== "conflict") ||
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
  b.values.length - a.values.length ||
  sourcesOf(b) - sourcesOf(a) ||
  compare(a.subject, b.subject) ||
  compare(a.id, b.id);

const sourcesOf = ({ values }: Disagreement): number =>
  new Set(values.flatMap(({ evidence }) => evidence.map(({ article }) => article))).size;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
