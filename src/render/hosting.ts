import { absolute, prefixOf } from "./address.ts";
import type { Page } from "./page.ts";
import type { Site } from "./site.ts";

/** What a page may load: its own files only, nothing inline, nothing from elsewhere. Also a meta tag of every page. */
export const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

/**
 * Files that static hosts look for at the root of a site, each in its host's form. None where the pages are part of a
 * larger site (`at`): there the larger one has its own.
 */
export function hostFiles(site: Site): readonly Page[] {
  if (site.config.at !== "") return [];
  const domain = ownDomain(site);
  return [
    { path: ".nojekyll", content: () => "\n" },
    { path: "_headers", content: () => headersOf(site) },
    { path: "_redirects", content: () => REDIRECTS },
    ...(domain ? [{ path: "CNAME", content: () => `${domain}\n` }] : []),
  ].map((page) => ({ ...page, hidden: true }));
}

/** Addresses at which programs and people look for the feeds of a site. Read by Netlify and Cloudflare Pages. */
const REDIRECTS = `/rss.xml /feed.xml 301
/index.xml /feed.xml 301
/feed /feed.xml 301
/rss /feed.xml 301
`;

const YEAR = "public, max-age=31536000, immutable";

/** For Netlify and Cloudflare Pages. Files named after their content may be kept for ever; all else is asked for anew. */
function headersOf({ assets }: Site): string {
  const kept = assets.files.map(({ path }) => path).filter((path) => /-[0-9a-f]{8}\.\w+$/.test(path));
  const general = [
    `Content-Security-Policy: ${POLICY}; frame-ancestors 'self'`,
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: no-referrer",
    "Permissions-Policy: camera=(), geolocation=(), microphone=()",
  ];
  return [["/*", ...general], ...kept.map((path) => [`/${path}`, `Cache-Control: ${YEAR}`])]
    .map(([pattern, ...lines]) => `${[pattern, ...lines.map((line) => `  ${line}`)].join("\n")}\n`)
    .join("");
}

const NO_DOMAIN = /^[\d.]+$|\.(?:github\.io|gitlab\.io|netlify\.app|pages\.dev|vercel\.app|amazonaws\.com)$/;

/** The domain, where the site has one for itself: a host's own addresses need no CNAME. */
function ownDomain({ config }: Site): string | undefined {
  if (!config.url || prefixOf(config) !== "/") return undefined;
  const { hostname } = new URL(absolute(config, ""));
  return hostname.includes(".") && !NO_DOMAIN.test(hostname) ? hostname : undefined;
}
