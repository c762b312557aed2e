import type { Disagreement } from "../../records/digest.ts";

/**
 * Every word that the site itself says. What the sources say is never here. Functions take what varies; numbers are
 * formatted by the caller's locale through Intl.
 */
const plural = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

const NUMBERS = new Intl.NumberFormat("en-GB"); // a tenth of what `toLocaleString` costs

const number = (count: number): string => (count < 1000 ? String(count) : NUMBERS.format(count));

/** "a, b and c" */
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

export const siteWords = {
  locale: "en-GB",
  untitled: "The story",
  list,

  // dates
  about: (date: string) => `About ${date}`,
  until: (date: string) => `By ${date}`,
  since: (date: string) => `From ${date} on`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  /** The first day of two in one month: "18" of "18 to 19 June". */
  dayOfMonth: (day: number) => String(day),
  weekOf: (date: string) => `Week of ${date}`,
  decade: (year: string) => `The ${year}s`,
  decadeShort: (year: string) => `${year}s`,
  season: (index: number, year: string) => `${["Spring", "Summer", "Autumn", "Winter"][index] ?? ""} ${year}`,
  quarter: (index: number, year: string) =>
    `${["First", "Second", "Third", "Fourth"][index - 1] ?? ""} quarter of ${year}`,
  atTime: (day: string, time: string) => `${day}, ${time}`,
  undated: "Date not stated",
  undatedBut: (phrase: string) => `${phrase.charAt(0).toLocaleUpperCase("en")}${phrase.slice(1)}, date not stated`,
  undatedWithin: (bound: string) => `Undated, ${bound.charAt(0).toLocaleLowerCase("en")}${bound.slice(1)}`,
  undatedHeading: "Undated",
  asOf: (date: string) => `As of ${date}`,
  eventsOf: (first: string, last: string) =>
    first === last ? `Events of ${first}` : `Events from ${first} to ${last}`,
  covering: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  earlier: "earlier",
  later: "later",
  gap: (days: number) =>
    days >= 730
      ? `${Math.round(days / 365.25)} years`
      : days >= 60
        ? `${Math.round(days / 30.44)} months`
        : `${days} days`,

  // counts
  reports: (count: number) => plural(count, "report", "reports"),
  events: (count: number) => plural(count, "event", "events"),
  claims: (count: number) => plural(count, "claim", "claims"),
  differences: (count: number) => plural(count, "difference", "differences"),
  mentions: (count: number) => plural(count, "mention", "mentions"),
  sentences: (count: number) => plural(count, "sentence", "sentences"),
  pages: (page: number, of: number) => `Page ${page} of ${of}`,
  ofReports: (count: number, of: number) => (of === 1 ? "1 report" : `${number(count)} of ${number(of)} reports`),
  independent: (count: number) => plural(count, "independent source", "independent sources"),
  more: (count: number) => `and ${number(count)} more`,

  // reports
  report: (number: number) => `Report ${number}`,
  reportOf: (publisher: string, number: number) => `${publisher} (report ${number})`,
  reportKicker: (number: number, of: number) => `Report ${number} of ${of}`,
  publisher: "Publisher",
  author: "Author",
  authors: "Authors",
  published: "Published",
  original: "Original",
  file: "File",
  headline: "Headline",
  notStated: "not stated",
  datedIn: "Dateline",
  readOriginal: "Read it where it was published",
  titleDerived: "The source states no headline; this one is made of its first words.",
  repeats: (share: number) => `${Math.round(share * 100)} % of this report repeats`,
  alsoAt: (places: number) => `Found in ${plural(places + 1, "place", "places")}; counted once.`,
  derivedShort: "no headline stated; first words",
  publishedConfigured: "set by the editor of this site, not stated by the source",
  publishedNone: "Without a date of publication, “yesterday” or “on Sunday” cannot be placed in the calendar.",
  inBrief: "In brief",
  theText: "The report",
  textNote:
    "A number after a sentence leads to its note: what on this site rests on the sentence. Underlined in colour are the sentences of key events and differences.",
  note: "Note",
  onlyHere: "Only in this report",
  notHere: "Not in this report",
  notHereNote: "Events that at least two other reports tell, and for which no sentence was found in this one.",
  captions: "Picture captions",
  picture: "Picture description",
  removed: (count: number) => `Left out as not part of the report: ${plural(count, "line", "lines")}`,
  lineHead: "Line",
  textHead: "Text",
  ruleHead: "Rule",
  backToSentence: "Back to marked sentence",
  differsIn: (subject: string) => `Differs: ${subject}`,
  claimBy: (speaker: string) => `Claim: ${speaker}`,
  timelineOn: (date: string) => `Timeline: ${date}`,

  // events
  planned: "Planned",
  possible: "Possible",
  evidence: "Evidence",
  moreSentences: (count: number) => plural(count, "more sentence", "more sentences"),
  evidenceCount: (count: number) => `Evidence: ${plural(count, "sentence", "sentences")}`,
  whatReportsSay: "What the reports say",
  howDated: "How it is dated",
  datedFrom: (phrase: string) => `From the words “${phrase}” in `,
  datedBare: "From the surrounding text of ",
  countedFrom: {
    published: (date: string) => `, counted from its date of publication, ${date}`,
    configured: (date: string) =>
      `, counted from ${date}, the date of publication that the editor of this site has set`,
    text: (date: string) => `, counted from ${date}, which the text gives`,
  },
  notDated: (phrase: string) =>
    phrase
      ? `The words “${phrase}” need a date to count from, and there is none. No date has been made up.`
      : "No report says when. No date has been made up.",
  byRule: (rule: string) => `Rule: ${rule}.`,
  involved: "Who and where",
  before: "Before",
  after: "After",
  cite: "Cite this",
  citeMore: "As BibTeX and CSL-JSON",
  inTimeline: "In the timeline",
  statusPlanned: "Planned: the reports expect it; none says yet that it took place.",
  statusPossible: "Possible: the reports say that it may happen or may have happened.",

  // claims
  speaker: "Speaker",
  said: {
    direct: "quoted",
    mixed: "partly quoted",
    indirect: "reported",
    narrated: "told by the report",
  },
  modality: {
    asserted: "",
    denied: "in the negative",
    expected: "expected",
    possible: "possible",
    planned: "planned",
  },
  status: { several: "several sources", single: "one source", differing: "sources differ" },
  saidBy: (speaker: string, text: string) => `${speaker}: “${text}”`,
  speakerNone: "No speaker named",
  claimsIntro:
    "What somebody said, in the words of the reports. A claim that several reports share because one text was copied counts as one source. Nothing here is rated true or false.",
  claimGroups: {
    several: "From several sources",
    differing: "Where sources differ",
    single: "From one source",
  },
  claimsNone: "No claim with a named speaker has been found in these reports.",
  otherSpeakers: (names: string) => `another speaker named: ${names}`,
  copied: "The same words stand in several reports: counted as one source.",

  // differences
  differKinds: {
    duration: "How long",
    number: "How many, how much",
    date: "When",
    name: "Names",
    wording: "Wording",
    polarity: "Whether it is so",
    modality: "How certain",
    roles: "Who did it",
    participants: "Who took part",
    existence: "Only in one source",
  },
  relation: {
    conflict: "The sources differ",
    granularity: "One says it more precisely",
    superseded: "A later report says otherwise",
  },
  /** What a difference is about, which the merge says in English; nothing where there are no words for it. */
  subject: (english: string): string | undefined => english,
  /** Why its values cannot all be so, which the merge says in English. */
  reason: (_one: Pick<Disagreement, "kind" | "relation">, english: string): string => english,
  differencesIntro:
    "Points on which the reports do not agree, each value with the sentences that give it. The site does not say who is right.",
  differencesNone:
    "No point has been found on which the reports differ. Differences in what they mean, and many in what they say, are beyond what is compared here.",
  differencesOne: "There is one report, and nothing to compare it with.",
  value: "Value",
  values: "What is said",
  saidIn: "Said in",
  range: "Range",
  scale: (unit: string) => `Scale in ${unit}`,
  atLeast: (value: string) => `${value} or more`,
  atMost: (value: string) => `${value} or less`,
  fromToValue: (low: string, high: string) => `${low} to ${high}`,
  units: {
    h: "hours",
    d: "days",
    min: "minutes",
    s: "seconds",
    "%": "per cent",
    pp: "percentage points",
    a: "years old",
    count: "",
    w: "weeks",
    mo: "months",
    y: "years",
  } as Readonly<Record<string, string>>,
  matrix: "Who reports what",
  matrixIntro:
    "The key events, and which reports tell them. A report without a mention does not deny an event, and may tell it in words that were not taken for the same.",
  reportsIt: "reports it",
  differsOn: "reports it, and differs from others",
  doesNot: "no mention found",
  matrixFirst: (shown: number, of: number) => `Shown: the ${shown} reports that tell most of these events, of ${of}.`,
  event: "Event",
  key: "Key",

  // names
  kinds: { person: "Person", organization: "Organization", place: "Place", event: "Topic" },
  kindsMany: { person: "People", organization: "Organizations", place: "Places", event: "Named events" },
  roles: "Described as",
  spellingsHeading: "Spellings",
  spelling: "Spelling",
  times: "Times",
  spelledIn: "In",
  why: "Why it is taken for the same",
  theirTimeline: "Events",
  claimsBy: "Claims by",
  claimsAbout: "Claims of others about",
  mentionsHeading: "Where the name stands",
  appearsWith: "Appears with",
  together: (count: number) => plural(count, "sentence", "sentences"),
  namesIntro: "People, organizations and places in the reports, those most often mentioned first.",

  // home
  pictureOfStory: (title: string) => `${title}: the title over the shape of the timeline`,
  pictureOfDifference: (subject: string) => `Where the sources differ: ${subject}`,
  home: "Home",
  whatHappened: "What happened",
  whereDiffer: "Where the sources differ",
  whatNext: "What comes next",
  whatNextNone: "Nothing planned has been found in the reports.",
  calendar: "Add to a calendar",
  theTimeline: "The timeline",
  theReports: "The reports",
  peopleAndPlaces: "People and places",
  follow: "Follow and reuse",
  allEvents: (count: number) => (count === 1 ? "The timeline" : `All ${plural(count, "event", "events")}`),
  allDifferences: (count: number) => (count === 1 ? "The difference in full" : `All ${number(count)} differences`),
  allNames: (count: number) => (count === 1 ? "The page of names" : `All ${number(count)} names`),
  allReports: (count: number) => `All ${number(count)} reports`,
  made: (reports: number, events: number) =>
    `Put together from ${plural(reports, "report", "reports")} that ${reports === 1 ? "tells" : "tell"} of ${plural(events, "event", "events")}.`,
  standfirst: "Every line below leads to the sentence that it comes from.",
  nothingYet: "No events have been found in these reports.",

  // timeline
  timelineTitle: "Timeline",
  timelineIntro: "What the reports say happened, in order. Dates are as exact as the sources make them.",
  strip: "Overview of the timeline",
  stripNote: (most: number) =>
    `Height: number of events, the highest ${number(most)}. Dashed: date not exact. Hollow: planned or possible. A broken line stands for time left out.`,
  barLabel: (label: string, date: string, count: number) => `${label}, ${plural(count, "event", "events")}: ${date}`,
  filter: "Show only some events",
  everything: "Every event",
  bySource: "Told by",
  byPerson: "With",
  details: "Page of this event",
  periodsHeading: "Periods",
  keyEvents: "Key events",
  tooMany: (count: number) => `The timeline has ${number(count)} events and is split by period.`,

  // changes
  changes: {
    title: "What changed",
    short: "Changes",
    all: "Everything that changed",
    first:
      "This is the first edition of this site. The next one says here what is new and gone in it, what several sources tell that only one told before, and where sources differ that did not.",
    against: (reports: number, date: string) =>
      `Compared with the edition before, put together from ${plural(reports, "report", "reports")}${date && `, as of ${date}`}.`,
    nothing: "Reports, events, claims, differences and names are the same as before.",
    kind: "What",
    kinds: {
      articles: "Reports",
      events: "Events",
      claims: "Claims",
      differences: "Differences",
      entities: "Names",
    },
    counts: {
      new: "New",
      gone: "Gone",
      altered: "Altered",
      corroborated: "Now from several sources",
      disputed: "Now in dispute",
    },
    newOnes: {
      articles: "New reports",
      events: "New events",
      claims: "New claims",
      differences: "New differences",
      entities: "New names",
    },
    revised: "Reports with other words",
    corroborated: "Now told by several sources",
    corroboratedNote: "The edition before had one independent source for each of these.",
    disputed: "Now in dispute",
    disputedNote: "The reports differ on these; in the edition before they did not.",
    moved: "Another date or standing",
    was: (before: string) => `before: ${before}`,
    gone: "No longer here",
    goneNote:
      "In the words of the edition before. Their report was taken out or changed, or they are told otherwise now.",
    feedTitle: (title: string) => `${title}: what changed`,
    item: (what: string, text: string) => `${what}: ${text}`,
  },

  // sources, method, data, search, print, 404
  sourcesTitle: "Sources",
  tells: (events: number, alone: number) =>
    `${plural(events, "event", "events")}${alone > 0 ? `, ${number(alone)} found only here` : ""}`,
  sourcesIntro: "The reports that this site is made of, in order of publication.",
  share: "Shared text",
  shareIntro: "Passages that more than one report carries. What they say counts as one source.",
  problems: "Problems in the articles",
  problemsIntro: "What could not be read as it stood.",
  claimsTitle: "Claims",
  differencesTitle: "Differences",
  namesTitle: "People and places",
  methodTitle: "Method",
  dataTitle: "Data",
  searchTitle: "Search",
  printTitle: "The story on one page",
  printShort: "Print",
  printIntro: "Timeline, differences and sources with their sentences, for printing or reading offline.",
  printLimited: (shown: number, of: number) =>
    `This story has ${number(of)} events; the ${number(shown)} most salient are printed here.`,
  searchLabel: "Search this story",
  searchPartial:
    "This story is long: the search knows its latest reports and what stands out among events, names and claims.",
  searchNone: "Nothing found.",
  searchNoScript: "Searching needs JavaScript. Without it, the lists below lead to every event and every name.",
  searchFound: "Found:",
  indexOfEvents: "Events",
  notFoundTitle: "Page not found",
  notFoundText: "There is no page at this address. It may have been renamed when the articles changed.",
  notFoundWay: "These pages lead everywhere:",
  skip: "Skip to the text",
  navLabel: "Main",
  footLabel: "About this site",
  onThisPage: "On this page",
  pagesLabel: "Pages",
  crumbs: "You are here",
  previous: "Previous page",
  next: "Next page",
  madeBy: "Made with Dateline from the sentences of the reports, by fixed rules and without a language model.",
  rightsNote: "Quoted text belongs to its publishers.",
  feeds: { rss: "RSS", atom: "Atom", json: "JSON Feed", ics: "Calendar (.ics)" },
  feedTitle: (title: string) => `${title}: events`,
  plannedTitle: (title: string) => `${title}: planned events`,
  description: (reports: number, events: number) =>
    `What ${plural(reports, "report says", "reports say")}: ${plural(events, "event", "events")} on one timeline, who said what, and where the sources differ.`,
  claim: "Claim",
  dataIntro:
    "Everything that this site shows, for other programs. The files hold the same records as the pages, and the same input always gives the same bytes.",
  dataOffsets:
    "Places in an article are half-open UTF-16 offsets into its text: text.slice(start, end) is the quote. Dates are EDTF (ISO 8601-2); an empty date means that no source states one.",
  holds: "What it holds",
  schema: "JSON Schema",
  ownFormat: "as its format says",
  files: {
    "data/digest.json": "The whole digest: articles, readings, names, claims, differences, events",
    "data/articles/": "Each report with what was found in it, one a file",
    "data/annotations/": "The evidence in each report as Web Annotations (W3C), in JSON-LD",
    "data/events.csv": "Events as a table",
    "data/events.jsonl": "Events, one a line",
    "data/claims.jsonl": "Claims, one a line",
    "data/entities.jsonl": "People, organizations and places, one a line",
    "data/differences.jsonl": "Differences, one a line",
    "data/timelinejs.json": "Dated events for TimelineJS",
    "data/annotations.jsonld": "Evidence as Web Annotations (W3C), in JSON-LD",
    "data/edition.json": "This edition in short, and what changed since the one before",
    "changes.xml": "What changed, as Atom",
    "feed.xml": "Events as RSS 2.0",
    "atom.xml": "Events as Atom",
    "feed.json": "Events as JSON Feed 1.1",
    "planned.ics": "Planned events as a calendar",
  },
  measured: {
    title: "How often it errs",
    intro: (date: string) =>
      `Measured on ${date} on texts that people have marked by hand and that the rules were not made from. F1 is the mean of how much of what is there is found and how much of what is found is right: 100 is without fault. A correlation r of 1 is full agreement with people. How often events and differences are right cannot be said in one figure; that is why every one of them shows its sentences.`,
    part: "What is found",
    data: "Measured on",
    value: "Figure",
    parts: {
      names: "Names, edited and unedited web text: exact words and kind",
      namesNews: "Names, news: exact words and kind",
      dates: "Dates, newspapers: the right day, month or year",
      datesHistory: "Dates, accounts of history: the right day, month or year",
      sentences: "Where sentences end",
      speakers: "Who said what: speaker and content, quoted or reported",
      speakersQuoted: "Who said what: speaker and content, quoted only",
      alike: "How like two sentences are",
    },
  },
  method: {
    intro:
      "This site was put together from the reports by fixed rules. No language model took part, and the same reports always give the same site.",
    parts: [
      {
        id: "reading",
        title: "Reading",
        text: [
          "Each report is reduced to its own text. Navigation, calls to subscribe, picture captions and the like are taken out; what was taken out is listed at the end of each report’s page, with the rule that took it. The words of the reports are never changed.",
        ],
      },
      {
        id: "names",
        title: "Names",
        text: [
          "People, organizations and places are found by a statistical tagger and by lists of known names. Different spellings are brought together when their parts agree; each name’s page shows every spelling, where it stands, and why it was taken for the same.",
          "Two people with one surname can be mistaken for one, and one person with two very different names can be taken for two.",
        ],
      },
      {
        id: "dates",
        title: "Dates",
        text: [
          "“On Sunday” is counted from the day of the report. Where a report does not say when it was published and nobody has set it, such words stay as they are: no date is made up. Each event’s page names the words that gave the date and what they were counted from.",
          "Dates are as exact as the sources make them. “In November” is shown as a month, “about 17 June” as an approximate day.",
        ],
      },
      {
        id: "events",
        title: "Events",
        text: [
          "A sentence that tells of something dated is an event; sentences of several reports that tell of the same thing are put together. Two events can be merged that are not quite the same, and one event can appear twice when reports describe it in very different words. The sentences stand beside every event so that a reader can judge.",
        ],
      },
      {
        id: "claims",
        title: "Claims",
        text: [
          "A claim is what a report says that somebody said, quoted or reported. Claims that say nearly the same are grouped. Where reports share the same text, they count as one source, however many they are.",
          "Nothing is rated true or false.",
        ],
      },
      {
        id: "differences",
        title: "Differences",
        text: [
          "Numbers, durations, dates, names and statements about the same event are compared. Values that can both be so are not called a difference: “nearly six hours” and “5 hours 50 minutes” agree. The site says that sources differ; it does not say which one is right.",
          "Many differences are missed, most of all those that are told in quite other words. That none is shown does not mean that there is none.",
        ],
      },
    ],
  },
};
