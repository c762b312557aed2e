/** A build that uses what earlier ones left gives the same site as one that starts from nothing. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { build } from "../../src/commands/build.ts";
import type { Io } from "../../src/commands/io.ts";
import { filesIn } from "../browser/site.ts";
import { article } from "./news.ts";

const NAMES = ["a.txt", "b.md", "sub/c.txt", "d.txt"];
const name = fc.constantFrom(...NAMES);

/** What editors do; what cannot be done (renaming what is not there) changes nothing. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ write: name, text: article }) },
  fc.record({ remove: name }),
  fc.record({ rename: name, to: name }),
  fc.record({ touch: name }),
);

it("after any sequence of adding, editing, renaming and deleting articles, a build gives the bytes of a clean one", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
      const folder = mkdtempSync(join(tmpdir(), "dateline-steps-"));
      try {
        mkdirSync(join(folder, "seeds/sub"), { recursive: true });
        for (const one of steps) {
          apply(join(folder, "seeds"), one);
          // Both start from the same former site: what changed against it stands on the pages.
          if (existsSync(join(folder, "dist")))
            cpSync(join(folder, "dist"), join(folder, "clean"), { recursive: true });
          await build("seeds", { out: "dist" }, io(folder));
          await build("seeds", { out: "clean", cache: false }, io(folder));
          expect(contents(join(folder, "dist"))).toEqual(contents(join(folder, "clean")));
          rmSync(join(folder, "clean"), { recursive: true });
        }
        expect(readdirSync(folder).sort()).toEqual([".dateline", "dist", "seeds"]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 8), seed: 7 },
  );
});

function apply(seeds: string, one: Readonly<Record<string, string>>): void {
  const place = (path: string | undefined): string => join(seeds, path ?? "");
  if (one.write) writeFileSync(place(one.write), one.text ?? "");
  else if (one.remove) rmSync(place(one.remove), { force: true });
  else if (one.touch && existsSync(place(one.touch))) writeFileSync(place(one.touch), readFileSync(place(one.touch)));
  else if (one.rename && existsSync(place(one.rename))) renameSync(place(one.rename), place(one.to));
}

const contents = (site: string): Record<string, string> =>
  Object.fromEntries(filesIn(site).map((path) => [path, readFileSync(join(site, path), "latin1")]));

const io = (cwd: string): Io => ({
  cwd,
  args: [],
  out: async () => {},
  err: () => {},
  terminal: false,
  colour: false,
  stdin: async () => Buffer.from(""),
});
