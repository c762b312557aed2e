import { describe, expect, it, vi } from "vitest";
import { digest, readSource } from "../src/pipeline.ts";
import type { Annotator, Reader } from "../src/stages.ts";

vi.mock("../src/presets.ts", async (original) => {
  const presets = await original<typeof import("../src/presets.ts")>();
  const fails = (): never => {
    throw new RangeError("Maximum call stack size exceeded");
  };
  const reader: Reader = { name: "bad", accepts: ({ path }) => path.endsWith(".bad"), read: fails };
  const annotator: Annotator = {
    name: "bad",
    annotate: (draft) => (draft.article.text.includes("Port Selwyn") ? fails() : draft),
  };
  return { ...presets, readers: [reader, ...presets.readers], annotators: [...presets.annotators, annotator] };
});

const source = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

describe("a part that fails on one file", () => {
  it("makes a problem of it", async () => {
    const { articles, problems } = await readSource("a.bad", new TextEncoder().encode("A crane fell."));
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ rule: "reader-failed", fatal: true, path: "a.bad" }]);
  });

  it("leaves the others as they are", async () => {
    const { articles, problems } = await digest([
      source("a.bad", "A crane fell in Lund on Monday."),
      source("b.txt", "A crane fell in Port Selwyn on Monday, the mayor said."),
      source("c.txt", "A crane fell in Novask on Monday, the mayor said."),
    ]);
    expect(articles.map(({ path }) => path)).toEqual(["c.txt"]);
    expect(problems.map(({ rule, path }) => [rule, path])).toEqual([
      ["reader-failed", "a.bad"],
      ["annotation-failed", "b.txt"],
    ]);
  });
});
