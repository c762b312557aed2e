import type { Config } from "../config.ts";

/** Where `dateline serve` shows the site: used where a format demands whole addresses and none is configured. */
const LOCAL = "http://localhost:8080/";

/** The whole address of a page, for feeds, sitemap and canonical links. */
export const absolute = (config: Config, path: string): string => new URL(path, rootOf(config)).href;

/** The configured address with one slash at its end. */
export const rootOf = (config: Config): string => (config.url ? config.url.replace(/\/*$/, "/") : LOCAL);

/** The path below which the site stands: "/" or "/a/sub/path/". */
export const prefixOf = (config: Config): string => new URL(rootOf(config)).pathname;
