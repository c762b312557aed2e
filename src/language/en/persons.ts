/** Words that tell whether a person is a woman or a man; the pronouns and titles of English news. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const female = words(
  "she her hers herself mrs. mrs ms. ms miss madam lady dame queen princess duchess countess baroness mother wife daughter sister aunt grandmother widow actress woman congresswoman spokeswoman chairwoman councilwoman businesswoman policewoman assemblywoman alderwoman saleswoman nun",
);

export const male = words(
  "he him his himself mr. mr sir lord king prince duke count baron father husband son brother uncle grandfather widower actor man congressman spokesman chairman councilman businessman policeman assemblyman alderman salesman monk pope imam ayatollah",
);

/** Nouns for one who speaks by office; with "the" they can stand for somebody named before. */
export const officeWords = words(
  "president minister premier chancellor secretary senator governor mayor spokesman spokeswoman spokesperson ambassador envoy general judge justice chairman chairwoman chair director chief leader lawmaker congressman congresswoman representative commissioner attorney lawyer professor analyst expert economist researcher scientist author coach candidate nominee executive founder owner king queen prince pope bishop archbishop cardinal colonel captain admiral commander sheriff inspector detective superintendent doctor diplomat negotiator adviser advisor aide deputy official officer prosecutor activist reporter editor manager player actor actress singer billionaire businessman businesswoman democrat republican",
);

/** Titles that stand before a person's name and before nothing else. */
export const certainTitles = words("mr mr. mrs mrs. ms ms. dr dr. prof prof.");

/** Nouns for somebody, and for no thing or place. */
export const personNouns: readonly string[] =
  `woman man girl boy teenager student actor actress singer musician writer author lawyer attorney professor teacher nurse doctor
  journalist reporter spokesman spokeswoman spokesperson resident farmer detective analyst economist activist campaigner mother
  father wife husband son daughter brother sister widow widower survivor lawmaker senator historian scientist researcher engineer
  politician businessman businesswoman psychologist bishop priest imam rabbi pastor soldier policeman policewoman`.split(
    /\s+/,
  );
