import type { Scene } from "./finding.ts";

/** Whether two articles (by index) tell of one story: they share names, in proportion to how much each leans on them. */
export type Related = (a: number, b: number) => boolean;

const SHARED = 0.2; // cosine of the counts of names; reports of one accident have 0.3 and more

export function relatedness(scene: Scene): Related {
  const at = new Map(scene.articles.map((article, index) => [article.id, index]));
  const vectors: Map<string, number>[] = scene.articles.map(() => new Map());
  for (const entity of scene.entities)
    for (const mention of entity.mentions) {
      const vector = vectors[at.get(mention.article) ?? -1];
      vector?.set(entity.id, (vector.get(entity.id) ?? 0) + 1);
    }
  // in a long story a name that every article has tells nothing
  for (const entity of scene.entities) {
    const spread = [...new Set(entity.mentions.flatMap((mention) => vectors[at.get(mention.article) ?? -1] ?? []))];
    const weight = Math.log(1 + vectors.length / Math.max(1, spread.length));
    for (const vector of spread) vector.set(entity.id, (vector.get(entity.id) ?? 0) * weight);
  }
  const norms = vectors.map((vector) => Math.hypot(...vector.values()));
  return (a, b) => {
    if (a === b) return true;
    const [x, y] = [vectors[a], vectors[b]];
    if (!x || !y) return false;
    let dot = 0;
    for (const [entity, count] of x) dot += count * (y.get(entity) ?? 0);
    return dot / ((norms[a] ?? 0) * (norms[b] ?? 0) || 1) >= SHARED;
  };
}
