import { describe, expect, test } from "vitest";
import { nameDocument } from "../../../src/annotate/names/document.ts";
import { nameEvents } from "../../../src/annotate/names/events.ts";
import { nameKinds } from "../../../src/annotate/names/kinds.ts";
import { nameRoles } from "../../../src/annotate/names/roles.ts";
import { titleLength } from "../../../src/annotate/names/titles.ts";
import { draftWith } from "./draft.ts";

/** Role of the first person. */
const roleIn = (text: string, names: Parameters<typeof draftWith>[1]): string | undefined => {
  const [mention] = nameRoles.annotate(draftWith(text, names)).mentions.filter((one) => one.kind === "person");
  if (mention?.kind !== "person") return undefined;
  const { role } = mention;
  if (role) expect(text.slice(role.span.start, role.span.end)).toBe(role.text);
  return role?.text;
};

describe("roles of people", () => {
  test.each([
    ["Norland's Foreign Minister Ada Okafor arrived.", "Foreign Minister"],
    ["The former deputy mayor Ada Okafor arrived.", "former deputy mayor"],
    ["Secretary of State Ada Okafor arrived.", "Secretary of State"],
    ["On Monday President Ada Okafor arrived.", "President"],
    ["Yesterday Foreign Minister Ada Okafor arrived.", "Foreign Minister"],
    ["Talks between Norland and President Ada Okafor failed.", "President"],
    ["The mayor, Ada Okafor, arrived.", "mayor"],
    [
      "Ada Okafor, managing director of the harbour programme at Norland, said so.",
      "managing director of the harbour programme at Norland",
    ],
    ["Ada Okafor, 45, a farmer, said so.", "farmer"],
    ["Ada Okafor, the spokeswoman who spoke first, left.", "spokeswoman"],
  ])("%s", (text, role) => {
    expect(
      roleIn(text, [
        ["Ada Okafor", "person"],
        ["Norland", "place"],
      ]),
    ).toBe(role);
  });

  test.each([
    "Ada Okafor, which way now?",
    "Ada Okafor, Jo Field and others arrived.",
    "On Monday, Ada Okafor arrived.",
    "The minister said on Monday that Ada Okafor left.",
    "Mrs. Ada Okafor left.",
    "The mayor and Ada Okafor left.",
    "On Monday, with its leader gone, Ada Okafor left.",
    "Talks with the president ended. Ada Okafor left.",
  ])("none in: %s", (text) => {
    expect(
      roleIn(text, [
        ["Ada Okafor", "person"],
        ["Jo Field", "person"],
      ]),
    ).toBeUndefined();
  });

  test("a nationality belongs to the role", () => {
    expect(roleIn("Norlandish Foreign Minister Ada Okafor arrived.", [["Ada Okafor", "person"]])).toBe(
      "Norlandish Foreign Minister",
    );
  });
});

describe("titles", () => {
  test.each([
    ["Prime Minister Ada Okafor", 2],
    ["Mr. Okafor", 1],
    ["Prime Minister", 2],
    ["King", 0],
    ["Ada Okafor", 0],
    ["Major Field", 1],
  ])("%s", (name, length) => {
    expect(titleLength(name.split(" "))).toBe(length);
  });
});

describe("what the article tells of names", () => {
  const found = (text: string, names: Parameters<typeof draftWith>[1]): string[] =>
    nameDocument.annotate(draftWith(text, names)).mentions.map((one) => `${one.kind} ${one.text}`);

  test("a surname alone follows a full name", () => {
    expect(found("Ada Okafor left. Later Okafor returned.", [["Ada Okafor", "person"]])).toEqual([
      "person Ada Okafor",
      "person Okafor",
    ]);
  });

  test("a surname that is also a small word is left alone", () => {
    expect(found("Jo Field left the field. Field work began.", [["Jo Field", "person"]])).toEqual(["person Jo Field"]);
  });

  test("a name with one small letter is the same name", () => {
    expect(
      found("Lin Bao left. Then the Lin bao spoke.", [
        ["Lin Bao", "person"],
        ["Lin", "person"],
      ]),
    ).toEqual(["person Lin Bao", "person Lin bao"]);
  });

  test("a family name that stands first is taken for the person alone too", () => {
    const names = [
      ["Zhou Lanying", "person"],
      ["Zhou", "place"],
    ] as const;
    expect(found("Zhou Lanying came. Then Zhou spoke.", names)).toEqual(["person Zhou Lanying", "person Zhou"]);
  });

  test("a place that shares a surname stays a place behind a word for one", () => {
    const names = [
      ["Ada Lagos", "person"],
      ["Lagos", "place"],
    ] as const;
    expect(found("Ada Lagos came. She lives in Lagos.", names)).toEqual(["person Ada Lagos", "place Lagos"]);
  });

  test("a short form in brackets is a mention of its own", () => {
    expect(found("The Norland Harbour Union (NHU) met (again).", [["Norland Harbour Union", "organization"]])).toEqual([
      "organization Norland Harbour Union",
      "organization NHU",
    ]);
  });

  test("brackets that hold something else are no short form", () => {
    expect(found("The Norland Harbour Union (TV) met.", [["Norland Harbour Union", "organization"]])).toEqual([
      "organization Norland Harbour Union",
    ]);
  });
});

describe("kinds that the words decide", () => {
  test.each([
    [
      "They met in the Lindenau State Guesthouse.",
      "Lindenau State Guesthouse",
      "organization",
      ["place Lindenau State Guesthouse"],
    ],
    ["She studied at Lagos University.", "Lagos University", "place", ["organization Lagos University"]],
    ["Secretary of State Ada Okafor left.", "State", "organization", []],
    ["Okafor told Le Monde so.", "Le Monde", "person", ["organization Le Monde"]],
    ["The State Bank paid.", "State Bank", "organization", ["organization State Bank"]],
  ] as const)("%s", (text, name, kind, names) => {
    const { mentions } = nameKinds.annotate(draftWith(text, [[name, kind]]));
    expect(mentions.map((one) => `${one.kind} ${one.text}`)).toEqual(names);
  });
});

describe("events", () => {
  const events = (text: string, names: Parameters<typeof draftWith>[1] = []): string[] =>
    nameEvents.annotate(draftWith(text, names)).mentions.map((one) => `${one.kind} ${one.text}`);

  test.each([
    ["They met at the G9 summit.", "event G9 summit"],
    ["They met at the Norland Summit.", "event Norland Summit"],
    ["The 1954 World Cup began.", "event 1954 World Cup"],
    ["Damage from Hurricane Ada was great.", "event Hurricane Ada"],
  ])("%s", (text, event) => {
    expect(events(text)).toEqual([event]);
  });

  test.each(["The war went on.", "The summit ended.", "Summit Bank paid.", "They play games."])(
    "none in: %s",
    (text) => {
      expect(events(text)).toEqual([]);
    },
  );

  test("a place in an event gives way to it", () => {
    expect(events("The Norland Olympics began.", [["Norland", "place"]])).toEqual(["event Norland Olympics"]);
  });
});
