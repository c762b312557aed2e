import { expect, test } from "vitest";
import { claimsOf, saidIn } from "./claims-of.ts";

test.each([
  ["before the quotation", "Ada Okafor said, “We agreed.”", "Ada Okafor", "“We agreed.”"],
  ["after it", "“We agreed,” Ada Okafor said.", "Ada Okafor", "“We agreed,”"],
  ["after it and inverted", '"We agreed," said Ada Okafor, the mayor.', "Ada Okafor", '"We agreed,"'],
  ["inside it", "“We agreed,” Okafor said, “and left.”", "Okafor", "“We agreed,”"],
  ["behind an aside", "Okafor, who has led the town since May, said the dam was safe.", "Okafor", "the dam was safe"],
  [
    "with a role after it",
    "Ada Okafor, the mayor of Norwick, said the dam was safe.",
    "Ada Okafor",
    "the dam was safe",
  ],
  ["at the end", "The dam was safe, the ministry said.", "the ministry", "The dam was safe"],
  ["after according to", "The dam held, according to engineers.", "engineers", "The dam held"],
  ["first after according to", "According to engineers, the dam held.", "engineers", "the dam held"],
  ["a group", "Both sides said that talks would go on.", "Both sides", "talks would go on"],
  ["with somebody told", "Okafor told reporters on Sunday that the dam was safe.", "Okafor", "the dam was safe"],
  ["with an infinitive", "The council vowed to mend the dam.", "The council", "to mend the dam"],
  ["with an object", "The ministry stressed the importance of repairs.", "The ministry", "the importance of repairs"],
  ["with somebody urged", "Okafor urged Norwick to mend the dam.", "Okafor", "to mend the dam"],
  ["with a noun", "They laughed at the mayor's claim that the dam was safe.", "the mayor", "the dam was safe"],
  ["in doubled apostrophes", "''We agreed,'' Okafor said.", "Okafor", "''We agreed,''"],
  ["beside a British quotation", "‘We agreed,’ said Okafor.", "Okafor", "‘We agreed,’"],
  ["behind a time", "A poll released last month found that most were against it.", "A poll", "most were against it"],
])("a speaker is found %s", (_, text, who, what) => {
  expect(saidIn(text)[0]).toEqual([who, what]);
});

test("the content of a description holds the quoted words", () => {
  const [claim] = claimsOf("Adair described the talks as “frank” and left.");
  expect(claim).toMatchObject({ who: "Adair", mode: "mixed" });
  expect(claim?.what).toContain("the talks as “frank”");
});

test("nested speech has both speakers", () => {
  expect(saidIn("Adair said that Okafor told the council that the dam was safe.")).toEqual([
    ["Adair", "Okafor told the council that the dam was safe"],
    ["Okafor", "the dam was safe"],
  ]);
});

test("speech that goes on behind its cue, and in the next block, is one claim in pieces", () => {
  const text = "“We agreed,” Okafor said. “It took all night, and it was cold.”\n\n“We would do so again at any time.”";
  const claims = claimsOf(text);
  expect(claims).toHaveLength(1);
  expect(claims[0]?.rest).toEqual(["“It took all night, and it was cold.”", "“We would do so again at any time.”"]);
});

test("a quotation of several sentences is one content", () => {
  expect(saidIn("“We agreed. It took all night. Nobody slept,” Okafor said.")[0]?.[1]).toBe(
    "“We agreed. It took all night. Nobody slept,”",
  );
});

test.each([
  ["nouns that look like verbs", "The plans and claims of the council fill three shelves."],
  ["a name that looks like a verb", "The United States Navy sailed on Sunday."],
  ["words in quotation marks", "The ship called at the port of “Norwick” twice."],
  ["what nobody says", "The dam broke on Sunday and the river rose."],
])("%s make no claim", (_, text) => {
  expect(claimsOf(text)).toEqual([]);
});

test.each([
  ["asserted", "Okafor said the dam was safe."],
  ["denied", "Okafor denied that the dam was safe."],
  ["denied", "Okafor said the dam was not safe."],
  ["possible", "Okafor said the dam might break."],
  ["expected", "Okafor said the dam would hold."],
  ["planned", "Okafor pledged to mend the dam."],
])("a content is %s: %s", (modality, text) => {
  expect(claimsOf(text)[0]?.modality).toBe(modality);
});

test("words inside another content of the same speaker are said once", () => {
  expect(saidIn("Ada Okafor denied reports that Ben Adair would resign.").map(([, what]) => what)).toEqual([
    "reports that Ben Adair would resign",
  ]);
});

test("a quotation that goes on behind its speaker is one claim in two pieces", () => {
  expect(claimsOf("“We agreed,” Okafor said, “and left.”")[0]).toMatchObject({
    what: "“We agreed,”",
    rest: ["“and left.”"],
  });
});

test.each([
  ["“The dam held,” Adair was quoted as saying.", "Adair", "“The dam held,”"],
  ["Papers seen by the Herald show the dam leaked.", "Papers", "the dam leaked"],
  ["When asked if it leaked, Okafor replied: “Yes.”", "Okafor", "“Yes.”"],
  ["The bank expects prices to fall.", "The bank", "prices to fall"],
])("%s", (text, who, what) => expect(saidIn(text)).toEqual([[who, what]]));

test("a clause that cannot stand alone is said with the rest", () => {
  expect(saidIn("If the pumps fail again, the mayor said, the dam will not hold.")).toEqual([
    ["the mayor", "If the pumps fail again, the mayor said, the dam will not hold"],
  ]);
});

test("a verb that also does things is no speech before a thing with a relative clause", () => {
  expect(saidIn("The firm has added features that let you store names.")).toEqual([]);
  expect(saidIn("The firm added it would store names.")).toEqual([["The firm", "it would store names"]]);
});

test("what none of them said is denied", () => {
  expect(claimsOf("None of the firms admitted that the dam leaked.")[0]?.modality).toBe("denied");
});

test("who speaks next ends the content before", () => {
  expect(saidIn("Officials say 12 people died, but residents say the number is higher.")).toEqual([
    ["Officials", "12 people died"],
    ["residents", "the number is higher"],
  ]);
  expect(saidIn("The firm, which denies the claims, said it would appeal.")).toEqual([
    ["The firm, which", "the claims"],
    ["The firm", "it would appeal"],
  ]);
});

test("what is said of somebody by nobody keeps its subject and stays open", () => {
  expect(claimsOf("Adair is said to have sold his boat.")[0]).toMatchObject({
    who: "",
    what: "Adair is said to have sold his boat",
    modality: "possible",
  });
});

test("neither “without” nor the month of May turns a claim", () => {
  expect(claimsOf("Okafor said the wall fell without warning.")[0]?.modality).toBe("asserted");
  expect(claimsOf("Okafor said repairs began in May.")[0]?.modality).toBe("asserted");
});
