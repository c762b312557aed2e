/**
 * Days with a name, as month and day, as days after Easter Sunday ("E-2"), or as the first to fourth or the last ("#5")
 * weekday of a month ("11-4#4" is the fourth Thursday of November). Only names that are one
 * day in every English-speaking country, or that one country's papers print ("Labor Day" is American by its spelling).
 */
export const holidayNames: Readonly<Record<string, string>> = {
  "christmas day": "12-25",
  "christmas eve": "12-24",
  christmas: "12-25",
  "boxing day": "12-26",
  "new year's day": "01-01",
  "new year's eve": "12-31",
  "valentine's day": "02-14",
  "st patrick's day": "03-17",
  "st. patrick's day": "03-17",
  "international women's day": "03-08",
  "may day": "05-01",
  halloween: "10-31",
  "bastille day": "07-14",
  "armistice day": "11-11",
  "veterans day": "11-11",
  "remembrance day": "11-11",
  "remembrance sunday": "11-7#2",
  "anzac day": "04-25",
  "canada day": "07-01",
  "australia day": "01-26",
  "bonfire night": "11-05",
  "guy fawkes night": "11-05",
  "burns night": "01-25",
  "fourth of july": "07-04",
  "july fourth": "07-04",
  juneteenth: "06-19",
  "martin luther king jr. day": "01-1#3",
  "martin luther king day": "01-1#3",
  "presidents' day": "02-1#3",
  "presidents day": "02-1#3",
  "memorial day": "05-1#5",
  "labor day": "09-1#1",
  "columbus day": "10-1#2",
  thanksgiving: "11-4#4",
  "thanksgiving day": "11-4#4",
  "april fools' day": "04-01",
  "earth day": "04-22",
  "world aids day": "12-01",
  "all saints' day": "11-01",
  "twelfth night": "01-05",
  "good friday": "E-2",
  "easter sunday": "E0",
  "easter monday": "E1",
  easter: "E0",
  "palm sunday": "E-7",
  "ash wednesday": "E-46",
  "shrove tuesday": "E-47",
  "maundy thursday": "E-3",
  "whit monday": "E50",
  pentecost: "E49",
};

/** A day that is known without its year where one of these words follows: "the Sept. 11 attacks", "9/11". */
export const famousDay = { year: 2001, month: 9, day: 11 } as const;
export const famousFollowers: ReadonlySet<string> = new Set(
  "attack attacks terror terrorist terrorists hijackers hijackings commission".split(" "),
);
