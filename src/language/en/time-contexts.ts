/** Words beside times that tell what a doubtful one is. */

/** Right before "the 20th", where a day is meant. */
export const beforeDay: ReadonlySet<string> = new Set(["on", "by", "until", "since", "from"]);

/** Between two days of one month: "3-4 May". */
export const betweenDays: ReadonlySet<string> = new Set(["-", "and", "to", "or", "until", "through"]);

/** Before digits that are an amount or a number in a list. */
export const beforeAmount: ReadonlySet<string> = new Set(["$", "£", "€", "¥", "#"]);

/** After four digits that count: "1900 soldiers". */
export const afterCount: ReadonlySet<string> = new Set(
  "% percent people men women soldiers troops workers jobs units shares tons tonnes miles kilometers metres meters feet dollars pounds euros barrels votes points homes houses aircraft tanks guns prisoners casualties cubic square million billion".split(
    " ",
  ),
);

/** Before a year. */
export const beforeYear: ReadonlySet<string> = new Set(
  "in since until till by from of during before after circa ca early late mid year through throughout between".split(
    " ",
  ),
);

/** Before four digits that count: "some 2000". */
export const beforeCount: ReadonlySet<string> = new Set("about some nearly almost over than least".split(" "));

/** Before "the 80s" where years are meant ... */
export const beforeDecade: ReadonlySet<string> = new Set("in since during of from until throughout".split(" "));
/** ... unless one of these stands nearby. */
export const heatWords: ReadonlySet<string> = new Set(
  "temperature temperatures high highs low lows degrees mercury fahrenheit celsius heat readings".split(" "),
);

/** Before "nineties" without an article. */
export const beforeNickname: ReadonlySet<string> = new Set(["early", "late", "mid", "-"]);

/** Between a time and its day: "noon on Saturday". */
export const betweenTimeAndDay: ReadonlySet<string> = new Set(["", ",", "on", "of", ", on", "the", "of the", "on the"]);

/** Between a time and the day that it shares with a second time: "at 14:32 (06:32 GMT) on Tuesday". */
export const beforeItsDay: ReadonlySet<string> = new Set(["(", ") on", ")", ") ,", "on"]);

/** Before "the Sunday" of the time that is told of. */
export const beforeToldDay: ReadonlySet<string> = new Set("on by until till from since before after".split(" "));

/** After it: no noun that it would tell apart ("the Sunday papers"). */
export const afterToldDay: ReadonlySet<string> = new Set(
  "in at to by on of outside near and but or with over against when after before as because while the a an his her its their he she it they we there was were had".split(
    " ",
  ),
);

/** Between a weekday and its week: "Tuesday of last week". */
export const betweenDayAndWeek: ReadonlySet<string> = new Set(["", "of", "in"]);

/** The other way round: "this week, on Tuesday". */
export const betweenWeekAndDay: ReadonlySet<string> = new Set(["on", ", on"]);

/** Between a weekday and its date: "Saturday, April 25". */
export const betweenWeekdayAndDate: ReadonlySet<string> = new Set(["", ",", "the", ", the"]);

/** Before a bare "years" or "weeks" that lasts. */
export const beforeBareUnit: ReadonlySet<string> = new Set(
  "for in within after over through of lasted last took".split(" "),
);

/** Before a month whose name is a word too: "in May". */
export const beforeMonth: ReadonlySet<string> = new Set(
  "in since until till by from of during before after early late mid - last this next through throughout between to and for every each around about".split(
    " ",
  ),
);

/** Before "as" and such a month: "as early as May". */
export const asLate: ReadonlySet<string> = new Set(["early", "late", "soon", "recently"]);

/** Before "the year" that is told of. */
export const beforeTheYear: ReadonlySet<string> = new Set("for in of during throughout".split(" "));

/** After "the same day" these lead to another time. */
export const afterSame: ReadonlySet<string> = new Set(["in", "of", "last", "a"]);

/** Before a season: "in spring", "the early summer". */
export const beforeSeason: ReadonlySet<string> = new Set(
  "in since until till by during before after early late mid - through throughout".split(" "),
);

/** Before "a year" that repeats: "twice a year". */
export const beforeRate: ReadonlySet<string> = new Set("once twice times % percent million billion".split(" "));

/** Tell that an article speaks of business: elsewhere "the second quarter" may be one of a match. */
export const business: ReadonlySet<string> = new Set(
  "profit profits earnings revenue revenues sales income loss losses shares shareholders dividend economy economic gdp growth inflation fiscal investors company companies corporation exports imports bank banks budget results".split(
    " ",
  ),
);

/** After "overnight": it tells of what kind they are, not when. */
export const overnightNouns: ReadonlySet<string> = new Set(
  "stay stays guest guests visitor visitors trip trips train trains ferry bag bags accommodation delivery rate rates success sensation".split(
    " ",
  ),
);
