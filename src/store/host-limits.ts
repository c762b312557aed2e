import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

const MB = 1_000_000;

/** What hosts allow, from their documentation (November 2026). A site may have grown near to it unnoticed. */
const LIMITS: readonly { readonly host: string; readonly what: keyof Size; readonly most: number }[] = [
  { host: "GitHub Pages", what: "bytes", most: 1000 * MB },
  { host: "GitHub Pages", what: "largest", most: 100 * MB },
  { host: "Cloudflare Pages (free)", what: "files", most: 20_000 },
  { host: "Cloudflare Pages", what: "largest", most: 25 * 1024 * 1024 },
  { host: "Netlify", what: "inOneFolder", most: 54_000 },
];

const NEAR = 0.8; // of the limit: time enough to move to another host

/** How large a site is. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
  /** Bytes of its largest file. */
  readonly largest: number;
  /** Files of its fullest folder. */
  readonly inOneFolder: number;
}

/** A sentence for each limit of a usual host that a site of this size is near or beyond. */
export function nearLimits(size: Size): readonly string[] {
  return LIMITS.filter(({ what, most }) => size[what] > NEAR * most).map(
    ({ host, what, most }) =>
      `${host} takes at most ${inWords(what, most)}; this site has ${inWords(what, size[what])}.`,
  );
}

/** The size of the site in a folder. */
export function sizeOf(folder: string): Size {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const size = { files: files.length, bytes: 0, largest: 0, inOneFolder: 0 };
  const inFolder = new Map<string, number>();
  for (const { parentPath, name } of files) {
    const { size: bytes } = lstatSync(join(parentPath, name));
    size.bytes += bytes;
    size.largest = Math.max(size.largest, bytes);
    const count = (inFolder.get(parentPath) ?? 0) + 1;
    inFolder.set(parentPath, count);
    size.inOneFolder = Math.max(size.inOneFolder, count);
  }
  return size;
}

function inWords(what: keyof Size, amount: number): string {
  if (what === "files") return `${amount} files`;
  if (what === "inOneFolder") return `${amount} files in one folder`;
  return `${Math.round(amount / MB)} MB ${what === "bytes" ? "in all" : "in one file"}`;
}
