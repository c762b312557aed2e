import type { Config } from "../config.ts";
import { absolute } from "./address.ts";
import type { Page } from "./page.ts";

const MOST = 50_000; // addresses: the protocol's limit for one file

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Every page for readers, for search engines (sitemaps.org): one file, or an index of several. */
export function sitemapsOf(config: Config, paths: readonly string[]): readonly Page[] {
  const parts = Array.from({ length: Math.ceil(paths.length / MOST) }, (_, i) => paths.slice(i * MOST, (i + 1) * MOST));
  if (parts.length < 2) return [file("sitemap.xml", () => urlset(config, paths))];
  const names = parts.map((_, i) => `sitemap-${i + 1}.xml`);
  return [
    file("sitemap.xml", () => list("sitemapindex", "sitemap", config, names)),
    ...parts.map((part, i) => file(names[i] ?? "", () => urlset(config, part))),
  ];
}

/** Everybody may read everything. */
export const robotsOf = (config: Config): string =>
  `User-agent: *\nAllow: /\nSitemap: ${absolute(config, "sitemap.xml")}\n`;

const file = (path: string, content: () => string): Page => ({ path, content, hidden: true });

const urlset = (config: Config, paths: readonly string[]): string => list("urlset", "url", config, paths);

function list(root: string, item: string, config: Config, paths: readonly string[]): string {
  const items = paths.map((path) => `<${item}><loc>${escaped(absolute(config, path))}</loc></${item}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${NAMESPACE}>\n${items.join("\n")}\n</${root}>\n`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
