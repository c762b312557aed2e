import { expect, test } from "vitest";
import { annotate, articleFromText, merge } from "../../src/pipeline.ts";

/** Events of some texts, all of one day, as "date headline". */
function events(texts: readonly string[], published = "2021-08-10"): string[] {
  const articles = texts.map((text, i) => articleFromText(text, { id: `r${i}`, published }));
  const told = merge(
    articles.map((article) => annotate(article)),
    articles,
  );
  return told.events.map(({ edtf, headline }) => `${edtf || "-"} ${headline}`);
}

test("what an undated report says of today is not put on a year long past", () => {
  const old = "In Marland, the last great fire was in 2007, when six people died on the slopes of Mount Kelm.";
  const told = events([
    `A fire broke out near Kelmouth on Sunday.\n\n${old}`,
    "The cause of the fire in Marland is being investigated.",
  ]);
  expect(told).toContainEqual(expect.stringMatching(/^2007 .*last great fire/));
  expect(told.filter((one) => one.includes("investigated"))).toEqual([]);
});

test("two statements with a day each are told each on its own day", () => {
  expect(
    events(["The fire, which began on Saturday, has now burned 4,500 hectares and on Monday reached Kelmouth."]),
  ).toEqual([
    "2021-08-07 The fire began on Saturday",
    "2021-08-09 The fire has now burned 4,500 hectares and on Monday reached Kelmouth",
  ]);
  expect(events(["The crews left Kelmouth on Monday; two boats were sent to Oslo on Sunday."])).toEqual([
    "2021-08-08 Two boats were sent to Oslo on Sunday",
    "2021-08-09 The crews left Kelmouth on Monday",
  ]);
  expect(
    events(["The blaze broke out on Sunday near Kelmouth and by Monday had burned 2,000 hectares of forest."]),
  ).toEqual(["2021-08-08 The blaze broke out on Sunday near Kelmouth"]);
});

test("what was said on a day about another stays one line", () => {
  expect(events(["The board in Kelmouth announced on Monday that it would decide on Friday."])).toContainEqual(
    "2021-08-09 The board in Kelmouth announced on Monday that it would decide on Friday",
  );
});

test("what is always so and how things stand are no events", () => {
  expect(events(["Marland suffers fires every summer."])).toEqual([]);
  expect(events(["A vote in Kelmouth that is poorly counted is a rumour."])).toEqual([]);
  expect(events(["The election court in Kelmouth fined Ana Ruiz."])).toHaveLength(1);
});

test("a dateline with state, day and agency stands in no headline", () => {
  const [line] = events([
    "KELMOUTH, Marland, Aug 10 (Meridian Press) - A fire fanned by winds killed two people, police said on Tuesday.",
  ]);
  expect(line).toMatch(/^2021-08-10 A fire/);
  expect(events(["KELMOUTH RESIDENTS left their homes on Monday - some for good."])[0]).toMatch(/KELMOUTH RESIDENTS/);
});

test("a time of day without a day is not put on the day of the report", () => {
  expect(
    events(["The first message reached Kelmouth at 14:20, Ana Ruiz said."]).filter((one) => /^2021-08-10/.test(one)),
  ).toEqual([]);
  expect(events(["The first message reached Kelmouth at 14:20 on Sunday, Ana Ruiz said."])[0]).toMatch(/^2021-08-08/);
});

test("a story without a common name is titled by what most reports say happened, else by its places", () => {
  const title = (texts: readonly string[]): string => {
    const articles = texts.map((text, i) => articleFromText(text, { id: `r${i}`, published: "2021-08-10" }));
    return merge(
      articles.map((article) => annotate(article)),
      articles,
    ).title;
  };
  const fire = ["A fire broke out in Kelmouth on Sunday.", "Flames of the fire in Kelmouth killed two on Sunday."];
  expect(title(fire)).toBe("Fire: Kelmouth, 10 August 2021");
  expect(title(["Shops opened in Kelmouth on Sunday.", "Rain fell in Kelmouth on Sunday."])).toBe(
    "Kelmouth, 10 August 2021",
  );
});

test("a title has neither a country beside its capital nor a town that reports only pass through", () => {
  const title = (texts: readonly string[]): string => {
    const articles = texts.map((text, i) => articleFromText(text, { id: `r${i}`, published: "2021-08-10" }));
    return merge(
      articles.map((article) => annotate(article)),
      articles,
    ).title;
  };
  expect(title(["Shops opened in Nairobi, Kenya.", "Rain fell in Nairobi, in Kenya."])).toBe("Nairobi, 10 August 2021");
  const rest = "\n\nIt fell for most of the day, until the drains were full and the water stood in the streets.\n\n";
  expect(
    title([`Rain fell again.${rest}A bus left for Tunis.`, `More rain fell.${rest}A bus was held in Tunis.`]),
  ).toBe("2 reports, 10 August 2021");
});

test("before dawn is a time of a happening, no happening of its own", () => {
  const told = events(["A gate gave way before dawn on Tuesday, sending a wave down the valley."]);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^2021-08-10 A gate gave way before dawn/);
  expect(events(["Rescuers left after a second wall collapsed on Tuesday."])[0]).toMatch(/collapsed/);
});

test("the age of a thing and what readers are asked to recall date nothing to come", () => {
  expect(events(["The museum in Vik lost a 17th-century portrait in a fire."])).not.toContainEqual(
    expect.stringMatching(/^1600/),
  );
  expect(events(["The house in Vik was built in the 17th century."])).toContainEqual(expect.stringMatching(/^1600/));
  expect(events(["It will be recalled that the clash of November was provoked by a patrol."])).toEqual([
    expect.stringMatching(/^2020-11/),
  ]);
  expect(events(["The patrol will be withdrawn in November."])).toEqual([expect.stringMatching(/^2021-11/)]);
});
