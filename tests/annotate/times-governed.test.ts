import { expect, test } from "vitest";
import { timesOf } from "./reading-of.ts";

const WEDNESDAY = "2031-06-18";
const daysOf = (text: string, published = WEDNESDAY): (string | undefined)[] =>
  timesOf(text, published).map(({ edtf }) => edtf);
const valuesOf = (text: string, published = WEDNESDAY): string[] =>
  timesOf(text, published).map(({ timex }) => timex.value);

test("a part of the day stands between a weekday and its date, but not between two sentences", () => {
  expect(valuesOf("The mill burned on Sunday evening 8 June.")).toEqual(["2031-06-08TEV"]);
  expect(valuesOf("The mill burned at 9 p.m. on Friday, June 6.")).toEqual(["2031-06-06T21:00"]);
  expect(valuesOf("The mill burned on Friday night. June 6 was a holiday.")).toEqual(["2031-06-13TNI", "2031-06-06"]);
});

test("a weekday beside a date tells its year, a date alone takes the nearest", () => {
  expect(daysOf("The mill burned on Thursday, July 4.")).toEqual(["2030-07-04"]);
  expect(daysOf("The mill reopens on Friday, July 4.")).toEqual(["2031-07-04"]);
  expect(daysOf("The mill reopens on July 4.")).toEqual(["2031-07-04"]);
});

test("what is made ready for a day's match lies ahead, what came of it does not", () => {
  expect(daysOf("Aron Pell was called up for Friday's game.")).toEqual(["2031-06-20"]);
  expect(daysOf("Tickets for Saturday's match sold out.")).toEqual(["2031-06-21"]);
  expect(daysOf("The coach named his side ahead of Sunday's final.")).toEqual(["2031-06-22"]);
  expect(daysOf("Aron Pell was praised for Friday's game.")).toEqual(["2031-06-13"]);
  expect(daysOf("Fans had hoped ahead of Sunday's defeat.")).toEqual(["2031-06-15"]);
});

test("what somebody was told or invited to do is to come, what somebody failed to do has been", () => {
  expect(daysOf("The envoy was invited to return in spring.")).toEqual(["2032-21"]);
  expect(daysOf("He told the crew to return in March.")).toEqual(["2032-03"]);
  expect(daysOf("The envoy failed to return in spring.")).toEqual(["2031-21"]);
  expect(daysOf("He told the council in March.")).toEqual(["2031-03"]);
});

test("a demand sets its end ahead, what was done by a day was done before it", () => {
  expect(daysOf("The bank asked for the money by 1 March.")).toEqual(["2032-03-01"]);
  expect(daysOf("The bank had the money by 1 March.")).toEqual(["2031-03-01"]);
});

test("an aside between commas does not tell the tense, a main clause there does", () => {
  expect(daysOf("On 10 March, it turns out, the insurer sent a cheque.")).toEqual(["2031-03-10"]);
  expect(daysOf("On 10 March, according to papers that he keeps, the insurer sent a cheque.")).toEqual(["2031-03-10"]);
  expect(daysOf("On 10 July, the insurer will send a cheque, it announced.")).toEqual(["2031-07-10"]);
});

test("since a day never lies ahead, and setting off is no plan", () => {
  expect(daysOf("Nobody has lived there since 12 July.")).toEqual(["2030-07-12"]);
  expect(daysOf("Nobody will live there on 12 July.")).toEqual(["2031-07-12"]);
  expect(daysOf("The walkers set off on Friday.")).toEqual(["2031-06-13"]);
  expect(daysOf("The race is set for Friday.")).toEqual(["2031-06-20"]);
});

test("the Sunday of a night that is told weeks later is that of the night, a bare one that of the report", () => {
  const told = (rest: string): string | undefined =>
    daysOf(`On 12 January the ferry left late. ${rest}`, "2031-03-05")[1];
  expect(told("On the Sunday evening the sea was calm.")).toBe("2031-01-12");
  expect(told("That Monday it was missed.")).toBe("2031-01-13");
  expect(told("The mayor spoke on Monday.")).toBe("2031-03-03");
  expect(told("He reads the Sunday papers.")).toBe("2031-03-02");
});

test("a bare clock time is of the night that is told weeks later, one to come is of the day of writing", () => {
  const told = (rest: string): string[] =>
    valuesOf(`On 12 January the ferry left late. The captain slept. The mate sang. ${rest}`, "2031-03-05").slice(1);
  expect(told("At 11.04pm the bow opened.")).toEqual(["2031-01-12T23:04"]);
  expect(told("At 22h46 the bow opened.")).toEqual(["2031-01-12T22:46"]);
  expect(told("The bow opened at 2304 local time.")).toEqual(["2031-01-12T23:04"]);
  expect(told("The inquiry will open at 9 a.m.")).toEqual(["2031-03-05T09:00"]);
  expect(valuesOf("The captain slept. At 11.04pm the bow opened.")).toEqual(["2031-06-18T23:04"]);
  expect(valuesOf("The shop sold 2304 local cheeses.")).toEqual([]);
});

test("what is put off to a day lies ahead, what was closed until one does not", () => {
  expect(daysOf("The case was adjourned until Friday.")).toEqual(["2031-06-20"]);
  expect(daysOf("The hearing was moved from Friday to Monday.")).toEqual(["2031-06-20", "2031-06-23"]);
  expect(daysOf("The launch has been delayed to March.")).toEqual(["2032-03"]);
  expect(daysOf("The road was closed until Friday.")).toEqual(["2031-06-13"]);
  expect(daysOf("The stage was moved to the hall on Friday.")).toEqual(["2031-06-13"]);
});

test("what stands in the present beside a day is arranged for it, what is told of a day that has been is not", () => {
  expect(daysOf("Saturday's final is sold out.")).toEqual(["2031-06-21"]);
  expect(daysOf("The results are out on Thursday.")).toEqual(["2031-06-19"]);
  expect(daysOf("The talks, which resume on Monday, have failed twice.")).toEqual(["2031-06-23"]);
  expect(daysOf("Saturday's crash is under investigation.")).toEqual(["2031-06-14"]);
  expect(daysOf("She is accused of a theft on Thursday.")).toEqual(["2031-06-12"]);
  expect(daysOf("Nine people are in hospital after Monday's crash.")).toEqual(["2031-06-16"]);
});

test("what readers may do at the weekend is of no weekend, what they did there is of one", () => {
  expect(daysOf("You can swim there at the weekend.")).toEqual([undefined]);
  expect(daysOf("You swam there at the weekend.")).toEqual(["2031-06-14/2031-06-15"]);
  const told = "The museum opened on 5 June.";
  expect(valuesOf(`${told} You can come back in the afternoon.`)[1]).toBe("XXXX-XX-XXTAF");
  expect(valuesOf(`${told} The mayor came back in the afternoon.`)[1]).toBe("2031-06-05TAF");
});

test("what could come on a day lies ahead, what could be seen or not be done on it has been", () => {
  expect(daysOf("The strike could begin on Monday.")).toEqual(["2031-06-23"]);
  expect(daysOf("Smoke could be seen on Monday.")).toEqual(["2031-06-16"]);
  expect(daysOf("The crew could not reach the boat on Monday.")).toEqual(["2031-06-16"]);
  expect(daysOf("Lund sings in Oslo on Saturday and again on 14 July.")).toEqual(["2031-06-21", "2031-07-14"]);
});

test("a weekday in apposition belongs to its date, and the next morning to the night that is told of", () => {
  const told = (rest: string): (string | undefined)[] =>
    daysOf(`On 12 January, a Sunday, the dome was full. ${rest}`, "2031-03-05");
  expect(told("In the early hours of Monday the mayor arrived.")).toEqual(["2031-01-12", "2031-01-13"]);
  expect(told("On Thursday evening the mayor resigned.")).toEqual(["2031-01-12", "2031-02-27"]);
  expect(daysOf("The dome was full on 1 June, a Sunday newspaper said.")).toEqual(["2031-06-01", "2031-06-15"]);
});

test("months belong to the year that their sentence begins with, but not since one, or to come, or in the next sentence", () => {
  expect(daysOf("In 2028 they met twice, in March and in October.")).toEqual(["2028", "2028-03", "2028-10"]);
  expect(daysOf("In 2028 she stood down, and since March she has lived abroad.")).toEqual(["2028", "2031-03"]);
  expect(daysOf("In 2028 she bought the mill, which will open in August.")).toEqual(["2028", "2031-08"]);
  expect(daysOf("They met in 2028. In March they met again.")).toEqual(["2028", "2031-03"]);
});

test("as early as August is a month, the first name is none", () => {
  expect(daysOf("She had warned as early as August.")).toEqual(["2030-08"]);
  expect(daysOf("She was known as August Lindt.")).toEqual([]);
});

test("what is said to be unlikely on a day has not been, what was long on it has", () => {
  expect(daysOf("A meeting with Aron Pell on Friday was unlikely, a spokesman said.")).toEqual(["2031-06-20"]);
  expect(daysOf("A meeting with Aron Pell on Friday was long, a spokesman said.")).toEqual(["2031-06-13"]);
});
