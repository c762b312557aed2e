import type { ClaimGroup } from "../records/digest.ts";
import { type ClaimId, idOf } from "../records/id.ts";
import type { Claim } from "../records/reading.ts";
import { quote } from "../records/span.ts";
import type { SentenceVector } from "../text/similarity.ts";
import type { Cast } from "./entities/entities.ts";
import type { Material } from "./material.ts";
import type { Origins } from "./origins.ts";

/** A claim with what comparing it needs. */
interface Said {
  readonly article: number;
  readonly claim: Claim;
  readonly text: string;
  readonly vector: SentenceVector;
}

/** Claims of the same content in groups, most supported first. Only claims that share rare words are compared. */
export function groupClaims(material: Material, _cast: Cast, origins: Origins): ClaimGroup[] {
  const said = collect(material);
  const parent = said.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    parent[index] = root;
    return root;
  };
  for (const [a, b] of candidates(said)) {
    const [x, y] = [said[a] as Said, said[b] as Said];
    if (material.comparer.compare(x.vector, y.vector) >= SAME && compatible(x.claim, y.claim)) {
      const [low, high] = [rootOf(a), rootOf(b)].sort((p, q) => p - q) as [number, number];
      parent[high] = low;
    }
  }
  const groups = new Map<number, Said[]>();
  said.forEach((one, index) => {
    groups.set(rootOf(index), [...(groups.get(rootOf(index)) ?? []), one]);
  });
  return [...groups.values()].map((members) => groupOf(members, material, origins)).sort(bySupport);
}

const SAME = 0.55;
const RARE_STEMS = 6; // of each claim's stems the rarest are looked up
const LARGEST_BLOCK = 40; // a stem in more claims than this says too little

function collect({ articles, readings, comparer }: Material): Said[] {
  return readings.flatMap((reading, article) =>
    reading.claims.map((claim) => {
      const text = quote(articles[article]?.text ?? "", claim.span);
      return { article, claim, text, vector: comparer.vector(text) };
    }),
  );
}

/** Pairs of claims of different articles that share one of their rarest stems. */
function candidates(said: readonly Said[]): Iterable<readonly [number, number]> {
  const blocks = new Map<number, number[]>();
  said.forEach(({ vector }, index) => {
    const ranked = [...vector.stems].map((stem, i) => ({ stem, weight: vector.weights[i] as number }));
    ranked.sort((a, b) => b.weight - a.weight || a.stem - b.stem);
    for (const { stem } of ranked.slice(0, RARE_STEMS)) {
      const block = blocks.get(stem);
      if (block) block.push(index);
      else blocks.set(stem, [index]);
    }
  });
  const pairs = new Map<string, readonly [number, number]>();
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (let i = 0; i < block.length; i++) {
      for (let j = i + 1; j < block.length; j++) {
        const [a, b] = [block[i] as number, block[j] as number];
        if (said[a]?.article !== said[b]?.article) pairs.set(`${a}|${b}`, [a, b]);
      }
    }
  }
  return pairs.values();
}

const compatible = (a: Claim, b: Claim): boolean => (a.modality === "denied") === (b.modality === "denied");

function groupOf(members: readonly Said[], _material: Material, origins: Origins): ClaimGroup {
  const clearest = members.toSorted(
    (a, b) => b.claim.salience - a.claim.salience || compare(a.claim.id, b.claim.id),
  )[0] as Said;
  const from = new Set(
    members.map((one) => origins.of({ article: _material.articles[one.article]?.id as never, span: one.claim.span })),
  );
  const ids: ClaimId[] = members.map((one) => one.claim.id);
  return {
    id: idOf("g", ids[0] as ClaimId),
    text: clearest.text,
    members: ids,
    origins: [...from],
    status: from.size > 1 ? "several" : "single",
  };
}

const bySupport = (a: ClaimGroup, b: ClaimGroup): number =>
  b.origins.length - a.origins.length || b.members.length - a.members.length || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
