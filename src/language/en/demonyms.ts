/** Adjectives of countries that do not begin like the country's name: "Dutch" of the Netherlands. Others are told by their beginning. */
export const demonyms: Readonly<Record<string, string>> = {
  american: "United States",
  british: "United Kingdom",
  danish: "Denmark",
  dutch: "Netherlands",
  emirati: "United Arab Emirates",
  filipino: "Philippines",
  french: "France",
  greek: "Greece",
  irish: "Ireland",
  polish: "Poland",
  spanish: "Spain",
  swiss: "Switzerland",
  welsh: "Wales",
};
