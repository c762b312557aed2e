import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { idOf } from "../../src/records/id.ts";

it("the same parts always give the same id, in every version: ids stand in people's links", () => {
  expect(idOf("v", "2023-06-18", "The talks began.")).toBe("v9013af2cccaa");
});

it("the border between parts counts", () => {
  expect(idOf("e", "ab", "c")).not.toBe(idOf("e", "a", "bc"));
});

it("a whole article is written as JSON would write it, marks and odd characters included", () => {
  const report = '“Ferry” "Vik" \u2028 é 😀\n\n'.repeat(40);
  for (const text of [report, `${report}\\`, `${report}\t\r\0`, `${report}\ud83d`]) {
    const written = createHash("sha256")
      .update(JSON.stringify([text, "https://a.example"]))
      .digest("hex");
    expect(idOf("a", text, "https://a.example")).toBe(`a${written.slice(0, 12)}`);
  }
});
