import { relative } from "./paths.ts";
import type { Site } from "./site.ts";
import type { Words } from "./words.ts";

/** What a part of a page knows of where it stands. */
export interface Here {
  readonly site: Site;
  readonly words: Words;
  readonly path: string;
  /** An address of this site, as seen from this page. */
  readonly href: (to: string) => string;
}

/**
 * The page that is being drawn; set for no longer than that, and drawing never waits. One for the whole process: templates
 * of a site's owner bring a second copy of this file, and stand on the same page.
 */
const KEY = Symbol.for("dateline: the page that is being drawn");
const shared = globalThis as typeof globalThis & { [KEY]?: { here?: Here | undefined } };
shared[KEY] ??= {};
const drawing = shared[KEY];

/** Draws a page: until it is drawn, its parts find out here where they stand. `base` is put before all its links. */
export function drawnOn<Result>(
  site: Site,
  { path, base }: { readonly path: string; readonly base?: string },
  draw: () => Result,
): Result {
  const before = drawing.here;
  const href = base === undefined ? (to: string) => relative(path, to) : (to: string) => `${base}${to}`;
  drawing.here = { site, words: site.words, path, href };
  try {
    return draw();
  } finally {
    drawing.here = before;
  }
}

/** The site and page that a component stands on. */
export function usePage(): Here {
  if (!drawing.here) throw new Error("Parts of pages are drawn when a page is.");
  return drawing.here;
}
