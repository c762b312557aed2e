import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { publish } from "../../src/store/publish.ts";

const page = (text: string) => async (staging: string) => {
  writeFileSync(join(staging, "index.html"), text);
  return {};
};

describe("publishing", () => {
  let parent: string;
  let dist: string;
  const shown = (): string => readFileSync(join(dist, "index.html"), "utf8");

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), "dateline-publish-"));
    dist = join(parent, "dist");
  });

  it("replaces the old site as a whole, and leaves nothing beside it", async () => {
    await publish(dist, page("old"));
    writeFileSync(join(dist, "gone.html"), "");
    await publish(dist, page("new"));
    expect(shown()).toBe("new");
    expect(existsSync(join(dist, "gone.html"))).toBe(false);
    expect(readdirSync(parent)).toEqual(["dist"]);
  });

  it("leaves the old site as it is when a build fails", async () => {
    await publish(dist, page("old"));
    const failing = publish(dist, async (staging) => {
      writeFileSync(join(staging, "index.html"), "half");
      throw new Error("the disk is full");
    });
    await expect(failing).rejects.toThrow("the disk is full");
    expect(shown()).toBe("old");
    expect(readdirSync(parent)).toEqual(["dist"]);
  });

  it("shows the old site while the new one is being made", async () => {
    await publish(dist, page("old"));
    await publish(dist, async (staging) => {
      expect(shown()).toBe("old");
      return page("new")(staging);
    });
    expect(shown()).toBe("new");
  });

  it("puts back the old site where a build was killed between the two renames", async () => {
    await publish(dist, page("old"));
    renameSync(dist, join(parent, ".dist.old"));
    await expect(publish(dist, async () => Promise.reject(new Error("again")))).rejects.toThrow("again");
    expect(shown()).toBe("old");
  });

  it("clears away what killed builds have left, and nothing of one that waits", async () => {
    const waiting = `.dist.lock.${process.ppid}.b`;
    for (const name of [".dist.new-a", ".dist.newer"]) mkdirSync(join(parent, name));
    for (const name of [".dist.lock.999999999.a", waiting]) writeFileSync(join(parent, name), "");
    await publish(dist, page("new"));
    expect(readdirSync(parent).sort()).toEqual([waiting, ".dist.newer", "dist"]);
  });

  it("does not replace a folder that is no site, and says which", async () => {
    mkdirSync(dist);
    writeFileSync(join(dist, "thesis.txt"), "");
    await expect(publish(dist, page("new"))).rejects.toThrow(/dist holds files that are not a site of Dateline/);
    expect(readdirSync(dist)).toEqual(["thesis.txt"]);
  });

  it("takes an empty folder that is there already", async () => {
    mkdirSync(dist);
    await publish(dist, page("new"));
    expect(shown()).toBe("new");
  });

  it("does not replace the folder that the command is called in", async () => {
    const before = process.cwd();
    mkdirSync(join(dist, "deep"), { recursive: true });
    process.chdir(join(dist, "deep"));
    try {
      await expect(publish(dist, page("new"))).rejects.toThrow(/holds the folder you are in/);
    } finally {
      process.chdir(before);
    }
  });
});
