import type { Config } from "../config.ts";
import { absolute } from "./address.ts";

const MOST = 50_000; // the protocol's limit for one file

/** Every page for readers, for search engines (sitemaps.org). */
export function sitemapOf(config: Config, paths: readonly string[]): string {
  const urls = paths.slice(0, MOST).map((path) => `<url><loc>${escaped(absolute(config, path))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}

/** Everybody may read everything. */
export const robotsOf = (config: Config): string =>
  `User-agent: *\nAllow: /\nSitemap: ${absolute(config, "sitemap.xml")}\n`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
