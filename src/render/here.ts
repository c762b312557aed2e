import type { Child } from "./jsx-runtime.ts";
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
  /**
   * Draws once what stands on many pages. `what` says all that it depends on but the site and the folder of the page, which
   * its links depend on; so it may not lead to places on the page itself.
   */
  readonly once: (what: string, draw: () => Child) => Child;
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
  drawing.here = { site, words: site.words, path, href, once: base === undefined ? onceIn(site, path) : anew };
  try {
    return draw();
  } finally {
    drawing.here = before;
  }
}

const HELD = 20_000; // pieces for one folder, about half a KB each; then all are forgotten

const anew: Here["once"] = (_, draw) => draw();

/** Pages in no folder are few, and their links to each other differ. */
function onceIn({ drawn }: Site, path: string): Here["once"] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  if (folder === "") return anew;
  const here = drawn.get(folder) ?? new Map<string, Child>();
  drawn.set(folder, here);
  return (what, draw) => {
    const there = here.get(what);
    if (there !== undefined) return there;
    const child = draw();
    if (here.size >= HELD) here.clear();
    here.set(what, child);
    return child;
  };
}

/** The site and page that a component stands on. */
export function usePage(): Here {
  if (!drawing.here) throw new Error("Parts of pages are drawn when a page is.");
  return drawing.here;
}
