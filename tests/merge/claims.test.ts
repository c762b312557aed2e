import { expect, test } from "vitest";
import { groupClaims } from "../../src/merge/claims.ts";
import { markDiffering } from "../../src/merge/differing.ts";
import { findEntities } from "../../src/merge/entities/entities.ts";
import { findOrigins } from "../../src/merge/origins.ts";
import type { ClaimGroup, Disagreement } from "../../src/records/digest.ts";
import { idOf } from "../../src/records/id.ts";
import type { Claim } from "../../src/records/reading.ts";
import { materialOf, type Report, report } from "./story.ts";

const groupsOf = (reports: readonly Report[]): ClaimGroup[] => {
  const material = materialOf(reports);
  return groupClaims(material, findEntities(material), findOrigins(material));
};

/** The groups of several members, as the texts of their members. */
const together = (reports: readonly Report[]): string[][] => {
  const texts = new Map(
    reports.flatMap(({ article, reading }) =>
      reading.claims.map((claim) => [claim.id, article.text.slice(claim.span.start, claim.span.end)] as const),
    ),
  );
  return groupsOf(reports)
    .filter((group) => group.members.length > 1)
    .map((group) => group.members.map((id) => texts.get(id) ?? ""));
};

const deny = (one: Report, words: string): Report => ({
  ...one,
  reading: {
    ...one.reading,
    claims: one.reading.claims.map(
      (claim): Claim =>
        one.article.text.slice(claim.span.start, claim.span.end).includes(words)
          ? { ...claim, modality: "denied" }
          : claim,
    ),
  },
});

const NOISE = "The {o:Tide Board} met at noon. {p:Ana Okafor} wore a green coat. Trains were late again on the coast.";

test("the same content in other words over articles is one group with its sources", () => {
  const a = report("a", `${NOISE} The mayor promised to reopen the northern lighthouse before winter.`);
  const b = report(
    "b",
    "Shops were shut. Before winter comes, the northern lighthouse will be open again, the mayor vowed.",
  );
  const groups = groupsOf([a, b]);
  expect(together([a, b])).toEqual([
    [
      "The mayor promised to reopen the northern lighthouse before winter.",
      "Before winter comes, the northern lighthouse will be open again, the mayor vowed.",
    ],
  ]);
  expect(groups[0]).toMatchObject({ status: "several", members: { length: 2 }, origins: { length: 2 } });
  expect(groups.slice(1).every((group) => group.status === "single")).toBe(true);
});

test("sharing the story's names is not saying the same", () => {
  const a = report(
    "a",
    "{p:Ana Okafor} met {p:Bo Lund} in {l:Norland} on the pier. {p:Ana Okafor} praised the soup of {p:Bo Lund}.",
  );
  const b = report(
    "b",
    "{p:Ana Okafor} told {p:Bo Lund} of {l:Norland} about debts. {p:Bo Lund} left {p:Ana Okafor} a boat.",
  );
  expect(together([a, b])).toEqual([]);
});

test("the same act by other people is another claim", () => {
  const a = report("a", `${NOISE} {p:Cara Moll} inspected the flooded granary in {l:Xelang}.`);
  const b = report("b", "Shops were shut. {p:Dov Pell} inspected the flooded granary of {l:Adair}.");
  expect(together([a, b])).toEqual([]);
});

test("copied words are one source", () => {
  const copy =
    "The harbour master of the northern lighthouse district has sold all nine boats of the old pilot company to a stranger.";
  const groups = groupsOf([report("a", `${NOISE} ${copy}`), report("b", `Shops were shut. ${copy}`)]);
  expect(groups.find((group) => group.members.length === 2)).toMatchObject({
    status: "single",
    origins: { length: 1 },
  });
});

test("a denial joins what it denies, and the sources differ", () => {
  const a = report("a", `${NOISE} The pilot company sold nine boats to a stranger.`);
  const b = deny(
    report("b", "Shops were shut. The pilot company sold nine boats to a stranger, its owner denied."),
    "owner denied",
  );
  expect(groupsOf([a, b])[0]).toMatchObject({ status: "differing", members: { length: 2 } });
});

test("groups do not follow the order of the articles, and keep their ids when a newer one joins", () => {
  const a = report("a", `${NOISE} The mayor promised to reopen the northern lighthouse before winter.`, "2030-01-01");
  const b = report(
    "b",
    "Before winter comes, the northern lighthouse will be open again, the mayor vowed.",
    "2030-01-02",
  );
  const c = report("c", "The mayor wants the northern lighthouse to reopen before winter.", "2030-01-03");
  expect(groupsOf([c, a, b])).toEqual(groupsOf([a, b, c]));
  expect(groupsOf([a, b, c]).map((group) => group.id)).toEqual(
    expect.arrayContaining(groupsOf([a, b]).map((group) => group.id)),
  );
});

test("a conflict between the values of two members makes their group differ, a finer value does not", () => {
  const a = report("a", `${NOISE} The siege of the northern lighthouse lasted six hours.`);
  const b = report("b", "Shops were shut. The siege of the northern lighthouse lasted nine hours.");
  const at = (one: Report, label: string) => {
    const start = one.article.text.indexOf(label);
    const span = { start, end: start + label.length };
    return { value: label, label, evidence: [{ article: one.article.id, span }] };
  };
  const differ = (relation: Disagreement["relation"]): Disagreement => ({
    id: idOf("d", relation),
    kind: "duration",
    subject: "How long the siege lasted",
    relation,
    values: [at(a, "six hours"), at(b, "nine hours")],
    why: "",
  });
  const groups = groupsOf([a, b]);
  const material = materialOf([a, b]);
  expect(markDiffering(groups, [differ("conflict")], material)[0]?.status).toBe("differing");
  expect(markDiffering(groups, [differ("granularity")], material)[0]?.status).toBe("several");
});

test("rare words in common are no agreement where the verbs tell of other things", () => {
  const held = report("a", `${NOISE} The old dam above the tannery held.`);
  const flowed = report("b", "Shops were shut. The old dam above the tannery overflowed.");
  const planned = report("c", "The envoy is to visit the salt works.");
  const dropped = report("d", "The envoy cancelled a visit to the salt works.");
  expect(together([held, flowed, planned, dropped])).toEqual([]);
});

test("verbs of one sense tell the same", () => {
  const a = report("a", `${NOISE} The inquiry into the tannery fire will open in Lindow.`);
  const b = report("b", "Shops were shut. An inquiry into the tannery fire will begin in Lindow.");
  expect(together([a, b])).toHaveLength(1);
});
