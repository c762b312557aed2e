/** The table of contents: what reads, cleans and annotates, in order. */
import { attributions } from "./annotate/claims/attributions.ts";
import { fragments } from "./annotate/claims/fragments.ts";
import { narrated } from "./annotate/claims/narrated.ts";
import { speakers } from "./annotate/claims/speakers.ts";
import { nameCompounds } from "./annotate/names/compounds.ts";
import { nameCourtesies } from "./annotate/names/courtesy.ts";
import { nameDatelines } from "./annotate/names/datelines.ts";
import { nameDescribed } from "./annotate/names/described.ts";
import { nameDocument } from "./annotate/names/document.ts";
import { nameEvents } from "./annotate/names/events.ts";
import { nameFirms } from "./annotate/names/firms.ts";
import { nameKinds } from "./annotate/names/kinds.ts";
import { nameRepeats } from "./annotate/names/repeats.ts";
import { nameRoles } from "./annotate/names/roles.ts";
import { nameSettled } from "./annotate/names/settled.ts";
import { nameTagger } from "./annotate/names/tagger.ts";
import { nameTeams } from "./annotate/names/teams.ts";
import { quantities } from "./annotate/quantities/annotate.ts";
import { claimSalience, sentenceSalience } from "./annotate/salience.ts";
import { sentences } from "./annotate/sentences.ts";
import { times } from "./annotate/times/annotate.ts";
import { tokens } from "./annotate/tokens.ts";
import { byline } from "./read/clean/byline.ts";
import { captions } from "./read/clean/captions.ts";
import { head } from "./read/clean/head.ts";
import { promotion } from "./read/clean/promotion.ts";
import { published } from "./read/clean/published.ts";
import { pullQuotes } from "./read/clean/pull-quotes.ts";
import { newsletters, sharing } from "./read/clean/sharing.ts";
import { subheads } from "./read/clean/subheads.ts";
import { credits, tail } from "./read/clean/tail.ts";
import { advertising, comments, marks, navigation, notices, rights, sources } from "./read/clean/words.ts";
import { databaseReader } from "./read/database.ts";
import { emlReader } from "./read/eml.ts";
import { exportedReader } from "./read/exported.ts";
import { feedReader } from "./read/feed.ts";
import { htmlReader } from "./read/html.ts";
import { markdownReader } from "./read/markdown.ts";
import { textReader } from "./read/text.ts";
import { warcReader } from "./read/warc.ts";
import type { Annotator, Cleaner, Reader } from "./stages.ts";

/** The first that accepts a source reads it. */
export const readers: readonly Reader[] = [
  warcReader,
  emlReader,
  htmlReader,
  feedReader,
  exportedReader,
  markdownReader,
  databaseReader,
  textReader,
];

/** Each sees the roles that those before it gave. */
export const cleaners: readonly Cleaner[] = [
  marks,
  navigation,
  comments,
  sharing,
  newsletters,
  advertising,
  notices,
  rights,
  sources,
  captions,
  byline,
  published,
  promotion,
  head,
  credits,
  tail,
  pullQuotes,
  subheads,
];

/** Each sees what those before it found. */
export const annotators: readonly Annotator[] = [
  sentences,
  tokens,
  nameTagger,
  nameKinds,
  nameTeams,
  nameCompounds,
  nameFirms,
  nameDatelines,
  nameCourtesies,
  nameDescribed,
  nameSettled,
  nameEvents,
  nameDocument,
  nameRepeats,
  nameRoles,
  times,
  quantities,
  attributions,
  speakers,
  sentenceSalience,
  narrated,
  claimSalience,
  fragments,
];
