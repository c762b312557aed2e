/** Nouns that make a body of the name before them: "the Adair administration" is not Adair. */
export const bodyHeads: ReadonlySet<string> = new Set(
  `administration government cabinet ministry regime campaign coalition commission inquiry presidency dynasty clan family
  estate foundation camp`.split(/\s+/),
);

/** Nouns that make a text or a thought of a name, where a capital says so: "Adair Accord", "One Norland principle". */
export const textHeads: ReadonlySet<string> = new Set(
  `principle policy doctrine declaration accord accords agreement agreements treaty pact plan protocol convention act law
  bill statement communique consensus framework initiative resolution charter report`.split(/\s+/),
);

/** What stands behind a name and a hyphen: "the Norland-based maker", "Norland-led troops". */
export const compoundTails: ReadonlySet<string> = new Set(
  `based led backed held controlled run ruled owned born registered flagged listed funded financed sponsored brokered mediated
  occupied administered supported allied trained bound dominated`.split(/\s+/),
);
