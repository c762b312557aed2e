import type { Digest } from "../records/digest.ts";
import { type ExitCode, type Io, report, UsageError } from "./io.ts";
import { findStory, tellStory } from "./story.ts";

/** Text in pieces, so that a digest of any size can be printed. */
type Format = (digest: Digest) => Iterable<string>;

const formats: Readonly<Record<string, Format>> = { json };

export const formatNames: readonly string[] = Object.keys(formats);

/** `dateline export [FOLDER] --format NAME`: the digest on stdout. */
export async function exportDigest(folder: string | undefined, options: { format: string }, io: Io): Promise<ExitCode> {
  const format = formats[options.format];
  if (!format) throw new UsageError(`No format "${options.format}". Choose one of: ${formatNames.join(", ")}.`);
  const digest = await tellStory(await findStory({ folder }, io), io);
  for (const piece of format(digest)) await io.out(piece);
  return report(digest.problems, io);
}

/** One object; lists are written record by record, since the whole may be longer than a string can be. */
function* json(digest: Digest): Iterable<string> {
  let between = "{";
  for (const [key, value] of Object.entries(digest)) {
    yield `${between}${JSON.stringify(key)}:`;
    if (Array.isArray(value)) yield* jsonList(value);
    else yield JSON.stringify(value);
    between = ",\n";
  }
  yield "}\n";
}

function* jsonList(list: readonly unknown[]): Iterable<string> {
  let between = "[";
  for (const record of list) {
    yield `${between}${JSON.stringify(record)}`;
    between = ",\n";
  }
  yield list.length === 0 ? "[]" : "]";
}
