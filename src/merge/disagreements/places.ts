import type { Scene } from "./finding.ts";

/** Both name places, and none in common. */
export function placesApart(a: Iterable<string>, b: Iterable<string>, { places }: Pick<Scene, "places">): boolean {
  const [x, y] = [a, b].map((names) => [...names].filter((name) => places.has(name))) as [string[], string[]];
  return x.length > 0 && y.length > 0 && !x.some((place) => y.includes(place));
}
