import { type Context, createContext } from "preact";
import { useContext } from "preact/hooks";
import { relative } from "../../src/render/paths.ts";
import type { Site } from "../../src/render/site.ts";
import type { Words } from "../../src/render/words.ts";

interface Here {
  readonly site: Site;
  readonly path: string;
  /** Links are written from here; differs from `path` only for the page that a host shows at any address. */
  readonly base?: string;
}

/** One for the whole process: templates of a site's owner bring a second copy of this file, and stand on the same page. */
const KEY = Symbol.for("dateline: the page that a part is drawn on");

const shared = globalThis as typeof globalThis & { [KEY]?: Context<Here | undefined> };
shared[KEY] ??= createContext<Here | undefined>(undefined);

export const Here = shared[KEY];

export interface UsePage {
  readonly site: Site;
  readonly words: Words;
  readonly path: string;
  /** An address of this site, as seen from this page. */
  readonly href: (to: string) => string;
}

/** The site and page that a component stands on. */
export function usePage(): UsePage {
  const here = useContext(Here);
  if (!here) throw new Error("Parts of pages are drawn inside a <Layout>.");
  const { site, path, base } = here;
  return {
    site,
    words: site.words,
    path,
    href: (to) => (base === undefined ? relative(path, to) : `${base}${to}`),
  };
}
