import type { ClaimGroup } from "../records/digest.ts";
import { type ArticleId, type ClaimGroupId, type ClaimId, idOf } from "../records/id.ts";
import { contentsOf } from "../text/content.ts";
import type { Cast } from "./entities/entities.ts";
import type { Material } from "./material.ts";
import type { Origins } from "./origins.ts";
import { alikeInPredicate, createPredicates, type Predicates } from "./predicates.ts";
import { collectClaims, likeness, onOtherDays, type Said } from "./said.ts";

/** Two claims, by their index, and how much they say the same. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Claims of the same content over all articles, the best supported first. Two are the same when they share the words
 * that the rest of the story does not, name things in common, and agree in numbers; a denial of the same content joins
 * the group and makes it differ.
 */
export function groupClaims(material: Material, cast: Cast, origins: Origins): ClaimGroup[] {
  const said = collectClaims(material, cast);
  const contents = contentsOf(
    said.map((one) => one.text),
    material.stem,
  );
  const score = (a: number, b: number): number => likeness(said, contents, a, b);
  const predicatesOf = createPredicates(material.stem);
  const predicates: Predicates[] = [];
  const predicate = (i: number): Predicates => {
    predicates[i] ??= predicatesOf((said[i] as Said).bare);
    return predicates[i];
  };
  const goTogether = (a: number, b: number): boolean =>
    compatible(said[a] as Said, said[b] as Said) &&
    alikeInPredicate(predicate(a), predicate(b), namesInCommon(said[a] as Said, said[b] as Said));
  const pairs: Pair[] = [];
  contents.forLikelyPairs(REACH, (a, b) => {
    const value = score(a, b);
    if (value >= SAME && goTogether(a, b)) pairs.push({ a, b, score: value });
  });
  pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
  return gather(said.length, pairs, score, goTogether)
    .map((members) =>
      groupOf(
        members.map((index) => said[index] as Said),
        material,
        origins,
      ),
    )
    .sort(bySupport);
}

// On the five seed articles pairs from 0.47 up say the same, wholly or in part, and from 0.4 down most do not.
const REACH = { stems: 5, window: 16 };
const SAME = 0.44;
const TOGETHER = 0.36; // the mean over two groups that join: chains of half-alike claims stop here

/** Groups of indices: the likest pairs first; groups join where their members are alike on the average. */
function gather(
  count: number,
  pairs: readonly Pair[],
  score: (a: number, b: number) => number,
  goTogether: (a: number, b: number) => boolean,
): number[][] {
  const groups: number[][] = Array.from({ length: count }, (_, index) => [index]);
  for (const { a, b } of pairs) {
    const [x, y] = [groups[a] as number[], groups[b] as number[]];
    if (x === y) continue;
    const [large, small] = x.length >= y.length ? [x, y] : [y, x];
    if (
      large.length + small.length > 2 &&
      (mean(large, small, score) < TOGETHER || !allTogether(large, small, goTogether))
    )
      continue;
    for (const index of small) {
      large.push(index);
      groups[index] = large;
    }
  }
  return [...new Set(groups)].map((group) => group.sort((p, q) => p - q));
}

/** Whether what is said of the first few of each goes together: a group promises that all say the same. */
const allTogether = (
  x: readonly number[],
  y: readonly number[],
  goTogether: (a: number, b: number) => boolean,
): boolean => x.slice(0, SAMPLE).every((a) => y.slice(0, SAMPLE).every((b) => goTogether(a, b)));

/** What may be and what is so are two claims, unless only wished for ("to meet again"); so are happenings on other days. */
const compatible = (a: Said, b: Said): boolean =>
  (maybe(a) === maybe(b) || wished(a) || wished(b)) && !onOtherDays(a, b);

/** Names of both that are not their speakers'. */
function namesInCommon(a: Said, b: Said): number {
  let common = 0;
  for (const one of a.about) if (b.about.has(one)) common++;
  return common;
}

const maybe = ({ claim }: Said): boolean => claim.modality === "possible";

const wished = ({ text }: Said): boolean => /^(?:to|his|her|their) /.test(text);

/** The mean likeness of the members of two groups; of large ones the first few stand for all. */
function mean(x: readonly number[], y: readonly number[], score: (a: number, b: number) => number): number {
  const [few, others] = [x.slice(0, SAMPLE), y.slice(0, SAMPLE)];
  let sum = 0;
  for (const a of few) for (const b of others) sum += score(a, b);
  return sum / (few.length * others.length);
}

const SAMPLE = 3;

/** Its id is that of its oldest member's own group: it stays when newer articles join, and when two groups turn out to be one. */
function groupOf(members: readonly Said[], { articles }: Material, origins: Origins): ClaimGroup {
  const clearest = members.reduce((best, one) => (clarity(one) > clarity(best) ? one : best));
  const ids: ClaimId[] = members.map((one) => one.claim.id);
  const from = members.map((one) =>
    origins.of({ article: articles[one.article]?.id as ArticleId, span: one.claim.span }),
  );
  const distinct = [...new Set(from)];
  const denied = members.filter((one) => one.claim.modality === "denied").length;
  const differing = denied > 0 && denied < members.length;
  const [id, ...also] = ids.map((member) => idOf("g", member)) as [ClaimGroupId, ...ClaimGroupId[]];
  return {
    id,
    ...(also.length > 0 && { also }),
    text: clearest.text,
    members: ids,
    origins: distinct,
    status: differing ? "differing" : distinct.length > 1 ? "several" : "single",
  };
}

/** A whole sentence of middling length with names says it best. */
function clarity({ claim, text, about }: Said): number {
  const length = text.length < 40 ? text.length / 40 : text.length > 240 ? 240 / text.length : 1;
  return length + claim.salience + Math.min(2, about.size) / 4;
}

const bySupport = (a: ClaimGroup, b: ClaimGroup): number =>
  b.origins.length - a.origins.length || b.members.length - a.members.length || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
