import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { originalAt, relative, slug, uniquePaths, webAddress } from "../../src/render/paths.ts";

describe("an address", () => {
  it("is made of the words of a title", () => {
    expect(slug("Élise O’Hara's “baby steps” – day 2")).toBe("elise-oharas-baby-steps-day-2");
  });

  it("never holds anything but letters, digits and single hyphens, and is never long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug(text).length).toBeLessThan(60);
      }),
    );
  });

  it("carries the beginning of the record's id, and the whole of it only where two would meet", () => {
    const records = ["e111111aaaaaa", "e111111bbbbbb", "e222222cccccc"].map((id) => ({ id }));
    expect([...uniquePaths("people", records, () => "Ana").values()]).toEqual([
      "people/ana-e111111aaaaaa.html",
      "people/ana-e111111bbbbbb.html",
      "people/ana-e222222.html",
    ]);
  });

  it("does not take an id that is a path", () => {
    const [path] = uniquePaths("articles", [{ id: "../../etc/passwd" }], () => "").values();
    expect(path).toMatch(/^articles\/x[0-9a-f]{6}\.html$/);
  });
});

describe("a link", () => {
  it.each([
    ["index.html", "events/a.html", "events/a.html"],
    ["events/a.html", "events/b.html", "b.html"],
    ["events/a.html", "index.html", "../index.html"],
    ["events/a.html", "people/b.html#x", "../people/b.html#x"],
    ["events/a.html", "events/a.html#x", "#x"],
  ])("from %s to %s is %s", (from, to, link) => {
    expect(relative(from, to)).toBe(link);
  });

  it("to an original is followed only where it is the web's", () => {
    expect(webAddress("https://example.org/a b")).toBe("https://example.org/a%20b");
    expect(webAddress("javascript:alert(1)")).toBeUndefined();
    expect(webAddress("/etc/passwd")).toBeUndefined();
  });

  it("to words of an original names them, long ones by their first and last", () => {
    expect(originalAt("https://example.org/", "two-day visit, it said")).toBe(
      "https://example.org/#:~:text=two%2Dday%20visit%2C%20it%20said",
    );
    expect(originalAt("https://example.org/", "one two three four five six seven eight nine ten eleven")).toBe(
      "https://example.org/#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven",
    );
  });
});
