import type { Config } from "../config.ts";
import type { Problem } from "../records/problem.ts";
import type { Source } from "../stages.ts";
import { wayOutOf } from "./other-kinds.ts";

/** The problem of a file that is larger than a parser may see; undefined for others. */
export const tooLarge = ({ path, bytes }: Source, { limits }: Pick<Config, "limits">): Problem | undefined =>
  largerThan(path, bytes.length, limits);

/** The same for a file that nobody has opened yet. */
export function largerThan(path: string, size: number, limits: Config["limits"]): Problem | undefined {
  const name = isArchive(path) ? "archive" : "bytes";
  if (size <= limits[name]) return undefined;
  return {
    rule: "file-too-large",
    reason: `The file has ${size} bytes, the limit (${name}) is ${limits[name]}.`,
    fatal: true,
    path,
    note: `Split it, or raise limits.${name} in the configuration.`,
  };
}

/** Web archives hold many pages, and have a limit of their own. */
export const isArchive = (path: string): boolean => /\.warc(?:\.gz)?$/i.test(path);

/** The problem of a file that is a picture, a program or the like, whatever its name says. */
export function notText(path: string): Problem {
  const wayOut = wayOutOf(path);
  const reason = wayOut === undefined ? "This is no text." : "This kind of file is not read.";
  const note = wayOut ?? "Save the article as plain text, Markdown or HTML.";
  return { rule: "not-text", reason, fatal: true, path, note };
}
