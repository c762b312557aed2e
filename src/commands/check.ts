import { count, type ExitCode, type Io, report } from "./io.ts";
import { articlesIn, findStory, tellStory } from "./story.ts";

/** `dateline check [FOLDER]`: what is wrong with the articles, without building anything. */
export async function check(folder: string | undefined, io: Io): Promise<ExitCode> {
  const digest = await tellStory(await findStory({ folder }, io), io);
  const code = report(digest.problems, io);
  io.err(`${articlesIn(digest)}, ${count(digest.problems.length, "problem")}\n`);
  return code;
}
