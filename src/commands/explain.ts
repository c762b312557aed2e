import { explanation } from "./explanation.ts";
import { type ExitCode, type Io, report, UsageError } from "./io.ts";
import { findStory, tellStory } from "./story.ts";

/**
 * `dateline explain ID [FOLDER]`: why an event has its date, an entity its spellings, a claim its speaker, a difference
 * its values, in a few lines with the sentences they rest on.
 */
export async function explain(id: string, folder: string | undefined, io: Io): Promise<ExitCode> {
  const digest = await tellStory(await findStory({ folder }, io), io);
  const lines = explanation(digest, id);
  if (!lines)
    throw new UsageError(`Nothing in this story has the id "${id}". The pages, and dateline export, show the ids.`);
  await io.out(`${lines.join("\n")}\n`);
  return report(digest.problems, io);
}
