import type { Config } from "../config.ts";
import type { Problem } from "../records/problem.ts";
import type { Source } from "../stages.ts";

/** The problem of a file that is larger than a parser may see; undefined for others. */
export function tooLarge({ path, bytes }: Source, config: Config): Problem | undefined {
  const limit = config.limits.bytes;
  if (bytes.length <= limit) return undefined;
  return {
    rule: "file-too-large",
    reason: `The file has ${bytes.length} bytes, the limit (bytes) is ${limit}.`,
    fatal: true,
    path,
    note: "Split it, or raise limits.bytes in the configuration.",
  };
}

/** The problem of a file that is a picture, a program or the like, whatever its name says. */
export const notText = (path: string): Problem => ({
  rule: "not-text",
  reason: "This is no text.",
  fatal: true,
  path,
  note: "Save the article as plain text, Markdown or HTML.",
});
