/**
 * Days with a name, as month and day, or as days after Easter Sunday ("E-2"). Only names that are one day in every
 * English-speaking country, or that say whose they are.
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
  "good friday": "E-2",
  "easter sunday": "E0",
  "easter monday": "E1",
  easter: "E0",
  "palm sunday": "E-7",
  "ash wednesday": "E-46",
};
