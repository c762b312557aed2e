import { drawnOn } from "./here.ts";
import type { Markup } from "./jsx-runtime.ts";
import type { Site } from "./site.ts";

/** One file of the site. Its content is made only when it is written. */
export interface Page {
  /** Relative to the site, with forward slashes: "events/talks-v1a2b3c.html". */
  readonly path: string;
  /** Markup becomes an HTML document; text is written as it is. */
  readonly content: () => Markup | string;
  /** Put before all links, for the page that a host shows at any address; else they are relative. */
  readonly base?: string;
  /** One of very many: written straight to its file. Eleventy would add nothing to it, and cost more than all else. */
  readonly single?: boolean;
  /** Left out of the sitemap: feeds, data, the page for addresses that do not exist. */
  readonly hidden?: boolean;
}

/** A kind of page: everything that one file in templates/pages/ makes of a site. */
export interface PageKind {
  readonly name: string;
  readonly pages: (site: Site) => readonly Page[];
}

/** A page as the text of its file. Everything in markup is escaped unless a component says that it is markup already. */
export function textOf(page: Page, site: Site): string {
  const content = drawnOn(site, page, page.content);
  return typeof content === "string" ? content : `<!doctype html>\n${content.html}\n`;
}
