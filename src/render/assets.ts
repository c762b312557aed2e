import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** A file that stands beside the pages. */
export interface Asset {
  /** In the site. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Assets {
  readonly stylesheet: string;
  readonly icon: string;
  readonly search: string;
  readonly files: readonly Asset[];
}

const SHEETS = ["tokens", "base", "parts", "pages", "print"];
const FONTS = [
  ["newsreader", "newsreader-latin-wght-normal"],
  ["newsreader", "newsreader-latin-ext-wght-normal"],
  ["libre-franklin", "libre-franklin-latin-wght-normal"],
  ["libre-franklin", "libre-franklin-latin-ext-wght-normal"],
] as const;

/**
 * Stylesheet, fonts, icon and the search page's module, each named after its content, so that hosts may keep it for
 * ever. Sheets of a site's owner take the place of ours of the same name; others follow at the end.
 */
export function loadAssets(ownSheets: ReadonlyMap<string, string> = new Map()): Assets {
  const require = createRequire(import.meta.url);
  const own = (name: string): string =>
    readFileSync(fileURLToPath(new URL(`../../templates/assets/${name}`, import.meta.url)), "utf8");
  const fonts = FONTS.map(([family, file]) =>
    named(`assets/${file}.woff2`, readFileSync(require.resolve(`@fontsource-variable/${family}/files/${file}.woff2`))),
  );
  const ours = SHEETS.map((name) => `${name}.css`);
  const added = [...ownSheets.keys()].filter((name) => !ours.includes(name));
  const css = [...ours, ...added].map((name) => ownSheets.get(name) ?? own(name)).join("\n");
  const stylesheet = named("assets/site.css", encode(minify(withFonts(css, fonts))));
  const icon = named("assets/icon.svg", encode(own("icon.svg")));
  const minisearch = named(
    "assets/minisearch.js",
    readFileSync(require.resolve("minisearch").replace(/cjs[/\\]index\.cjs$/, "es/index.js")),
  );
  const search = named(
    "assets/search.js",
    encode(own("search.js").replace("./minisearch.js", `./${minisearch.path.slice("assets/".length)}`)),
  );
  const licences = [...new Set(FONTS.map(([family]) => family))].map((family) => ({
    path: `assets/${family}-licence.txt`,
    bytes: readFileSync(require.resolve(`@fontsource-variable/${family}/LICENSE`)),
  }));
  return {
    stylesheet: stylesheet.path,
    icon: icon.path,
    search: search.path,
    files: [...fonts, ...licences, stylesheet, icon, minisearch, search],
  };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** "assets/site.css" becomes "assets/site-1a2b3c4d.css". */
function named(path: string, bytes: Uint8Array): Asset {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  return { path: path.replace(/\.(\w+)$/, `-${hash}.$1`), bytes };
}

/** Font files as the stylesheet names them, by their hashed names. */
function withFonts(css: string, fonts: readonly Asset[]): string {
  return fonts.reduce((text, { path }) => {
    const file = path.slice("assets/".length);
    return text.replaceAll(`url(${file.replace(/-[0-9a-f]{8}\.woff2$/, ".woff2")})`, `url(${file})`);
  }, css);
}

/** Comments, indentation and spaces around punctuation taken out. The stylesheet holds no strings with such in them. */
function minify(css: string): string {
  return css
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replace(/([a-z-]): /g, "$1:")
    .replace(/;}/g, "}")
    .trim();
}
