import type { ClaimGroup } from "../records/digest.ts";
import { type ArticleId, type ClaimGroupId, type ClaimId, idOf } from "../records/id.ts";
import { contentsOf } from "../text/content.ts";
import { wordsOf } from "../text/words.ts";
import type { Cast } from "./entities/entities.ts";
import type { Material } from "./material.ts";
import { negates } from "./negation.ts";
import type { Origins } from "./origins.ts";
import { createPairs, type Pairs } from "./pairs.ts";
import { alikeInPredicate, createPredicates, type Predicates } from "./predicates.ts";
import { collectClaims, createLikeness, onOtherDays, type Said, shareDay } from "./said.ts";
import { createSameContent } from "./same-content.ts";

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
  const same = createSameContent(said, material, cast);
  const predicatesOf = createPredicates(material.stem);
  const predicates: Predicates[] = [];
  const predicate = (i: number): Predicates => {
    predicates[i] ??= predicatesOf((said[i] as Said).bare);
    return predicates[i];
  };
  const like = createLikeness(said, contents);
  const alike = (a: number, b: number): boolean =>
    alikeInPredicate(predicate(a), predicate(b), namesInCommon(said[a] as Said, said[b] as Said));
  const sure = new Set<number>(); // pairs that say the same in other words
  const saySame = (a: number, b: number): boolean => sure.has(Math.min(a, b) * said.length + Math.max(a, b));
  const goTogether = (a: number, b: number): boolean =>
    compatible(said[a] as Said, said[b] as Said) && (alike(a, b) || saySame(a, b));
  const score = (a: number, b: number): number => {
    const value = like(a, b);
    return value < SAME && saySame(a, b) ? SAME : value;
  };
  const pairs = createPairs();
  contents.forLikelyPairs(REACH, (a, b) => {
    const value = like(a, b);
    if (value >= SAME && goTogether(a, b)) pairs.add(a, b, value);
  });
  const alikeInWords = pairs.lookUp(said.length);
  same.forPairs((a, b) => {
    const [x, y] = [said[a] as Said, said[b] as Said];
    if (alikeInWords(a, b) || !compatible(x, y) || same.score(a, b, like) <= 0) return;
    if (isAhead(x, predicate(a)) !== isAhead(y, predicate(b)) && !shareDay(x, y)) return;
    sure.add(a * said.length + b);
    pairs.add(a, b, score(a, b));
  });
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
  pairs: Pairs,
  score: (a: number, b: number) => number,
  goTogether: (a: number, b: number) => boolean,
): number[][] {
  const groups: number[][] = Array.from({ length: count }, (_, index) => [index]);
  pairs.likestFirst((a, b) => {
    const [x, y] = [groups[a] as number[], groups[b] as number[]];
    if (x === y) return;
    const [large, small] = x.length >= y.length ? [x, y] : [y, x];
    if (
      large.length + small.length > 2 &&
      (mean(large, small, score) < TOGETHER || !allTogether(large, small, goTogether))
    )
      return;
    for (const index of small) {
      large.push(index);
      groups[index] = large;
    }
  });
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

/** What is ahead in one and done in the other is one thing where both name its day. */
const isAhead = ({ claim, text }: Said, { bases }: Predicates): boolean =>
  claim.modality === "planned" ||
  claim.modality === "expected" ||
  text.startsWith("to ") ||
  bases.some((base) => DEMANDS.has(base));

const DEMANDS: ReadonlySet<string> = new Set("urge ask demand call beg request want appeal".split(" "));

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
  const denied = members.some((one) => one.claim.modality === "denied");
  const differing = denied && !members.every((one) => one.claim.modality === "denied" || saysNo(one.text));
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

const saysNo = (text: string): boolean => negates(wordsOf(text).map(({ norm }) => norm));

/** A whole sentence of middling length with names says it best. */
function clarity({ claim, text, about }: Said): number {
  const length = text.length < 40 ? text.length / 40 : text.length > 240 ? 240 / text.length : 1;
  return length + claim.salience + Math.min(2, about.size) / 4;
}

const bySupport = (a: ClaimGroup, b: ClaimGroup): number =>
  b.origins.length - a.origins.length || b.members.length - a.members.length || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
