import { expect, test } from "vitest";
import { findOrigins, type Origins } from "../../src/merge/origins.ts";
import { materialOf, type Report, report } from "./story.ts";

const COPY =
  "The ferry Marigold left Port Adair at dawn with forty-one people aboard and a cargo of seed potatoes for the outer islands.";

const originOf = (origins: Origins, one: Report, words: string): string => {
  const start = one.article.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return origins.of({ article: one.article.id, span: { start, end: start + words.length } });
};

test("a passage that two articles share is one origin, the rest of each its own", () => {
  const a = report("a", `${COPY} Divers found the wheel on Friday.`);
  const b = report("b", `A storm is coming. ${COPY} Her owner sold his house.`);
  const origins = findOrigins(materialOf([a, b]));
  expect(originOf(origins, a, COPY)).toBe(originOf(origins, b, COPY));
  expect(originOf(origins, a, "Divers found the wheel on Friday.")).not.toBe(originOf(origins, a, COPY));
  expect(originOf(origins, a, "Divers found")).not.toBe(originOf(origins, b, "Her owner sold"));
  const shared = origins.records.filter((one) => one.passages.length > 0);
  expect(shared).toHaveLength(1);
  for (const { article, span } of shared[0]?.passages ?? []) {
    const text = [a, b].find((one) => one.article.id === article)?.article.text ?? "";
    expect(`${text.slice(span.start, span.end)}.`).toBe(COPY);
  }
});

test("a passage retold sentence by sentence is one origin", () => {
  const a = report(
    "a",
    "Winter was mild. The agenda included fish quotas, lighthouse repairs and the smuggling of amber. Adair urged Norland to free jailed sailors and curb amber exports.",
  );
  const b = report(
    "b",
    "The delegates covered fish quotas in the strait, lighthouse repairs and amber smuggling. Adair also pressed Norland to free the jailed sailors and to curb exports of amber. It rained.",
  );
  const origins = findOrigins(materialOf([a, b]));
  expect(originOf(origins, a, "Adair urged Norland to free jailed sailors")).toBe(
    originOf(origins, b, "Adair also pressed Norland"),
  );
  expect(originOf(origins, a, "Winter was mild.")).not.toBe(originOf(origins, b, "It rained."));
});

test("one quotation or one likely sentence in two articles is two origins", () => {
  const a = report("a", "“We will rebuild the pier before winter,” Adair said. Crowds cheered for an hour.");
  const b = report("b", "Rain fell on the town. “We will rebuild the pier before winter,” the mayor told sailors.");
  const origins = findOrigins(materialOf([a, b]));
  expect(origins.records.every((one) => one.passages.length === 0)).toBe(true);
});

test("copies of copies are one origin, and its id stays when another article joins", () => {
  const a = report("a", `${COPY} Divers found the wheel.`, "2030-01-01");
  const b = report("b", `A storm is coming. ${COPY}`, "2030-01-02");
  const c = report("c", `Nobody slept. ${COPY} The end.`, "2030-01-03");
  const two = findOrigins(materialOf([a, b]));
  const three = findOrigins(materialOf([c, b, a]));
  expect(originOf(three, c, COPY)).toBe(originOf(three, a, COPY));
  expect(originOf(three, a, COPY)).toBe(originOf(two, a, COPY));
});
