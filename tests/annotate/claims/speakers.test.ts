import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.ts";

const OKAFOR = ["Ada Okafor", "person"] as const;
const ADAIR = ["Ben Adair", "person"] as const;
const UNKNOWN = ["Uli Okafor", "person"] as const;
const EITHER = ["Robin Adair", "person"] as const;

test("a name with its role leads to the name", () => {
  expect(claimsOf("Mayor Ada Okafor of Norwick said the dam held.", [OKAFOR, ["Norwick", "place"]])[0]?.name).toBe(
    "Ada Okafor",
  );
});

test("who speaks for somebody is somebody else", () => {
  expect(claimsOf("A spokesman for Ada Okafor said the dam held.", [OKAFOR])[0]).toMatchObject({ name: "" });
});

test("a pronoun leads to the only person it can mean", () => {
  expect(claimsOf("Ms. Ada Okafor came late. She said the dam held.", [OKAFOR])[0]?.name).toBe("Ada Okafor");
});

test("a pronoun leads past a person of the other gender", () => {
  const text = "Ms. Ada Okafor met Mr. Ben Adair. He said the dam held.";
  expect(claimsOf(text, [OKAFOR, ADAIR])[0]?.name).toBe("Ben Adair");
});

test("a pronoun between two persons is left open", () => {
  const text = "Uli Okafor met Robin Adair. They parted late. He said the dam held.";
  expect(claimsOf(text, [UNKNOWN, EITHER])[0]?.name).toBe("");
  expect(claimsOf("Uli Okafor met Robin Adair. He said the dam held.", [UNKNOWN, EITHER])[0]?.name).toBe("");
});

test("a given name that only women bear tells whom a pronoun means", () => {
  const text = "Ada Okafor met Ben Adair. He said the dam held.";
  expect(claimsOf(text, [OKAFOR, ADAIR])[0]?.name).toBe("Ben Adair");
  expect(claimsOf("Ada Okafor resigned. He said the dam held.", [OKAFOR])[0]?.name).toBe("");
});

test("two of one surname do not lend each other their gender", () => {
  const text = "Ada Okafor came with Ben Okafor. She left. Okafor said the dam held. He said it was new.";
  const names = [OKAFOR, ["Ben Okafor", "person"], ["Okafor", "person"]] as const;
  expect(claimsOf(text, names).at(-1)?.name).not.toBe("Ada Okafor");
});

test("a description leads to the name behind it", () => {
  expect(claimsOf("The mayor, Ada Okafor, said the dam held.", [OKAFOR])[0]?.name).toBe("Ada Okafor");
});

test("a relative pronoun leads to the name before it", () => {
  const text = "The vote pleased Ada Okafor, who said the dam held.";
  expect(claimsOf(text, [OKAFOR])[0]?.name).toBe("Ada Okafor");
});

test("a pronoun leads to the subject of the sentence right before, not to who spoke earlier", () => {
  const text = "Ben Adair said the dam held. Harbour master Ada Okafor resigned. She said it was over.";
  expect(claimsOf(text, [OKAFOR, ADAIR]).at(-1)?.name).toBe("Ada Okafor");
});

test("a pronoun goes on meaning who spoke in the sentence right before", () => {
  const text = "Ada Okafor left early. Ben Adair said the dam held. He said it was new.";
  expect(claimsOf(text, [OKAFOR, ADAIR]).at(-1)?.name).toBe("Ben Adair");
});
