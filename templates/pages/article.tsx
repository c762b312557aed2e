import { type Block, proseOf } from "../../src/records/article.ts";
import type { ClaimGroup, Event } from "../../src/records/digest.ts";
import { compareEdtf } from "../../src/records/edtf.ts";
import { quote } from "../../src/records/span.ts";
import { coverageOf, isFew } from "../../src/render/coverage.ts";
import { dataOf } from "../../src/render/data.ts";
import { plainDate, statedDate } from "../../src/render/dates.ts";
import { articleData } from "../../src/render/json-ld.ts";
import { cut, subjectOf } from "../../src/render/labels.ts";
import type { PageKind } from "../../src/render/page.ts";
import { webAddress } from "../../src/render/paths.ts";
import { type Progress, runsOf } from "../../src/render/runs.ts";
import { mostSalient, type Report, type Site, type Use } from "../../src/render/site.ts";
import { voiceAt } from "../../src/render/voice.ts";
import { Layout } from "../layouts/layout.tsx";
import { usePage } from "../parts/context.tsx";
import { EventDate, When } from "../parts/date.tsx";
import { Headline } from "../parts/headline.tsx";
import { Pager } from "../parts/pager.tsx";
import { CopyNote } from "../parts/reports.tsx";

const BRIEF = 3;
const ONLY = 6;
const HEARD = 48; // UTF-16 units of a headline that tell it from the others of its day
const ALSO = 5; // further places of one article

/** One report: what is known of it, its text with every sentence that the site rests on, what it alone has or lacks. */
export const article: PageKind = {
  name: "article",
  pages: (site) =>
    site.reports.flatMap((report) =>
      report.parts.map((part, index) => ({
        path: part.path,
        single: true,
        content: () =>
          index === 0 ? (
            <ArticlePage site={site} report={report} />
          ) : (
            <Continued site={site} report={report} index={index} />
          ),
      })),
    ),
};

/** A further page of a very long report: its text goes on. */
function Continued({ site, report, index }: { readonly site: Site; readonly report: Report; readonly index: number }) {
  const { words } = site;
  const { article, parts } = report;
  return (
    <Layout
      site={site}
      path={parts[index]?.path ?? report.path}
      kind="article"
      title={`${article.title}, ${words.pages(index + 1, parts.length)}`}
      above={[{ to: report.path, text: words.report(report.number) }]}
    >
      <header class="top">
        <p class="kicker">{words.pages(index + 1, parts.length)}</p>
        <h1 {...report.voice}>{article.title}</h1>
      </header>
      <section class="text" aria-labelledby="text">
        <h2 id="text">{words.theText}</h2>
        <Text report={report} index={index} />
      </section>
    </Layout>
  );
}

function ArticlePage({ site, report }: { readonly site: Site; readonly report: Report }) {
  const { words } = site;
  const { article, number, path } = report;
  return (
    <Layout
      site={site}
      path={path}
      kind="article"
      title={article.title}
      description={article.dek ?? proseOf(article).trimStart().slice(0, 180)}
      above={[{ to: "sources.html", text: words.sourcesTitle }]}
      data={articleData(site, report)}
    >
      <header class="top">
        <p class="kicker">{isFew(site) ? words.reportKicker(number, site.reports.length) : words.report(number)}</p>
        <h1 {...report.voice}>{article.title}</h1>
        {article.titleBasis === "derived" && <p class="note">{words.titleDerived}</p>}
        <CopyNote article={article} />
        {article.dek && (
          <p class="standfirst" {...report.voice}>
            {article.dek}
          </p>
        )}
        <Facts report={report} />
      </header>
      <Brief report={report} />
      <section class="text" aria-labelledby="text">
        <h2 id="text">{words.theText}</h2>
        <p class="note">{words.textNote}</p>
        <Text report={report} index={0} />
      </section>
      <Compared report={report} />
      <Captions report={report} />
      <Removed report={report} />
      {site.long && <OwnData report={report} />}
    </Layout>
  );
}

function Facts({ report }: { readonly report: Report }) {
  const { words } = usePage();
  const { article } = report;
  const url = webAddress(article.url);
  return (
    <dl class="facts">
      <div>
        <dt>{words.publisher}</dt>
        <dd>{article.publisher ?? words.notStated}</dd>
      </div>
      <div>
        <dt>{article.authors.length > 1 ? words.authors : words.author}</dt>
        <dd>{article.authors.length > 0 ? words.list(article.authors) : words.notStated}</dd>
      </div>
      <div>
        <dt>{words.published}</dt>
        <dd>
          {article.published ? <When date={article.published} /> : words.notStated}
          {article.publishedBasis === "configured" && <span class="note">{words.publishedConfigured}</span>}
          {!article.published && <span class="note">{words.publishedNone}</span>}
        </dd>
      </div>
      {article.dateline && (
        <div>
          <dt>{words.datedIn}</dt>
          <dd>{article.dateline.place}</dd>
        </div>
      )}
      {url && (
        <div>
          <dt>{words.original}</dt>
          <dd>
            <a href={url} rel="noreferrer">
              {words.readOriginal}
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt>{words.file}</dt>
        <dd>{[article.path, ...(article.alsoAt ?? []).slice(0, ALSO)].join(", ")}</dd>
      </div>
    </dl>
  );
}

/** The claims that carry the report, in the order of its text. */
function Brief({ report }: { readonly report: Report }) {
  const { site, words, href } = usePage();
  const claims = [...report.reading.claims].sort((a, b) => b.salience - a.salience || a.span.start - b.span.start);
  const sentences: number[] = [];
  for (const { span } of claims) {
    const { index } = site.place({ article: report.article.id, span });
    if (!sentences.includes(index)) sentences.push(index);
    if (sentences.length === BRIEF) break;
  }
  if (sentences.length === 0) return null;
  return (
    <section class="brief" aria-labelledby="brief">
      <h2 id="brief">{words.inBrief}</h2>
      <ul {...report.voice}>
        {sentences
          .sort((a, b) => a - b)
          .map((index) => {
            const { start = 0, end = 0 } = report.reading.sentences[index] ?? {};
            return (
              <li key={index}>
                <a href={href(site.place({ article: report.article.id, span: { start, end } }).to)}>
                  {report.article.text.slice(start, end)}
                </a>
              </li>
            );
          })}
      </ul>
    </section>
  );
}

/** The blocks of one of the report's pages; marked sentences are counted through all of them. */
function Text({ report, index: page }: { readonly report: Report; readonly index: number }) {
  const { site } = usePage();
  const { blocks = [], sentence = 0 } = report.parts[page] ?? {};
  const before = [...site.uses(report.article.id).keys()].filter((index) => index < sentence).length;
  const progress: Progress = { named: new Set(), number: page === 0 ? 0 : before };
  return (
    <div class="body">
      {blocks.map((block) =>
        block.kind === "subhead" ? (
          <h3 key={block.span.start} {...report.voice}>
            {quote(report.article.text, block.span)}
          </h3>
        ) : (
          <Paragraph key={block.span.start} report={report} block={block} progress={progress} />
        ),
      )}
      <Pager name={report.path.replace(/\.html$/, "")} page={page + 1} of={report.parts.length} />
    </div>
  );
}

/** A paragraph, and beside it (on narrow screens below) what rests on its sentences. */
function Paragraph({
  report,
  block,
  progress,
}: {
  readonly report: Report;
  readonly block: Block;
  readonly progress: Progress;
}) {
  const { site, words, href } = usePage();
  const runs = runsOf(site, report, block.span, progress);
  const used = runs.filter((run) => run.uses.length > 0);
  const Frame = block.kind === "quote" ? "blockquote" : "div";
  return (
    <Frame class="para">
      <p {...report.voice}>
        {runs.map((run) => {
          const text = run.pieces.map((piece) =>
            piece.entity ? (
              <a class="name" href={href(piece.entity)} key={piece.text}>
                {piece.text}
              </a>
            ) : (
              piece.text
            ),
          );
          if (run.anchor === undefined) return text;
          if (run.uses.length === 0)
            return (
              <span id={run.anchor} key={run.anchor}>
                {text}
              </span>
            );
          return (
            <>
              <mark id={run.anchor} class={run.strong ? "strong" : undefined}>
                {text}
              </mark>
              <a class="ref" href={`#n-${run.anchor}`}>
                <span class="vh">{words.note} </span>
                {run.number}
              </a>
            </>
          );
        })}
      </p>
      {used.length > 0 && (
        <ul class="notes">
          {used.map((run) => (
            <li key={run.anchor} id={`n-${run.anchor}`}>
              <a class="back" href={`#${run.anchor}`} aria-label={`${words.backToSentence} ${run.number}`}>
                {run.number}
              </a>{" "}
              <UseLinks uses={run.uses} />
            </li>
          ))}
        </ul>
      )}
    </Frame>
  );
}

/** Where a sentence is used: events by their date, differences by their subject, claims by their speaker. */
function UseLinks({ uses }: { readonly uses: readonly Use[] }) {
  const { site, words, href, once } = usePage();
  const names = new Set<string>(); // links of one name lead to one place
  const notes = uses.map((use, index) => {
    if (use.kind === "event") return once(`note ${use.event.id}`, () => <EventNote event={use.event} />);
    if (use.kind === "difference") {
      return (
        <a class="differs" key={use.difference.id} href={href(site.anchorOf(use.difference.id))}>
          {words.differsIn(subjectOf(use.difference, words))}
        </a>
      );
    }
    const name = claimNote(use.claim, site);
    const isNew = names.size < names.add(name).size;
    return (
      <a key={use.claim.id} href={href(site.anchorOf(use.claim.id))}>
        {name}
        {!isNew && <span class="vh"> ({index + 1})</span>}
      </a>
    );
  });
  return <>{notes.flatMap((note, index) => (index === 0 ? [note] : [" · ", note]))}</>;
}

/** The headline is hardly ever more than the sentence beside it, so it is only heard, not shown. */
function EventNote({ event }: { readonly event: Event }) {
  const { site, words, href } = usePage();
  const date = statedDate(event);
  return (
    <>
      <a href={href(site.pathOf(event.id))}>
        {words.timelineOn(date === "" ? words.undatedHeading : plainDate(date, words))}
        <span class="vh" {...voiceAt(site, event.evidence)}>
          : {cut(event.headline, HEARD)}
        </span>
      </a>{" "}
      <span class="cover">{coverageOf(site, event.evidence)}</span>
    </>
  );
}

function claimNote(group: ClaimGroup, site: Site): string {
  const { words } = site;
  const name = site.speakerName(group);
  return name === words.speakerNone ? words.claim : words.claimBy(name);
}

/** What this report alone tells, and what it leaves out that at least two others tell. */
function Compared({ report }: { readonly report: Report }) {
  const { site, words } = usePage();
  if (site.reports.length < 2) return null;
  const { id } = report.article;
  const only = site.eventsOf(id).filter((event) => event.evidence.every((one) => one.article === id));
  const missing = site.missingFrom(id, ONLY);
  return (
    <div class="columns">
      <ShortList id="only" title={words.onlyHere} events={mostSalient(only, ONLY)} more={only.length - ONLY} />
      <ShortList
        id="missing"
        title={words.notHere}
        events={missing.events}
        more={isFew(site) ? missing.more : 0}
        note={words.notHereNote}
      />
    </div>
  );
}

interface ShortListProps {
  readonly id: string;
  readonly title: string;
  readonly events: readonly Event[];
  /** How many are left out. */
  readonly more: number;
  readonly note?: string;
}

function ShortList({ id, title, events, more, note }: ShortListProps) {
  const { words, once } = usePage();
  if (events.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p class="note">{note}</p>}
      <ul class="short">
        {[...events]
          .sort((a, b) => compareEdtf(a.edtf, b.edtf))
          .map((event) => once(`short ${event.id}`, () => <InShort event={event} />))}
        {more > 0 && <li class="note">{words.more(more)}</li>}
      </ul>
    </section>
  );
}

function InShort({ event }: { readonly event: Event }) {
  const { site, href } = usePage();
  return (
    <li>
      <a href={href(site.pathOf(event.id))}>
        <Headline event={event} />
      </a>
      <p class="meta">
        <EventDate event={event} />
      </p>
    </li>
  );
}

function Captions({ report }: { readonly report: Report }) {
  const { words } = usePage();
  const { captions } = report.article;
  if (captions.length === 0) return null;
  return (
    <section aria-labelledby="captions">
      <h2 id="captions">{words.captions}</h2>
      <ul class="short">
        {captions.map((caption) => (
          <li key={caption.line}>
            <span {...report.voice}>{caption.text}</span>
            {(caption.credit || caption.kind === "description") && (
              <p class="meta">
                {[caption.kind === "description" && words.picture, caption.credit].filter(Boolean).join(" · ")}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In a long story each report's data are files of their own. */
function OwnData({ report }: { readonly report: Report }) {
  const { words, href } = usePage();
  const files = dataOf(report);
  return (
    <p class="note">
      {words.dataTitle}: <a href={href(files["data/articles/"])}>JSON</a>,{" "}
      <a href={href(files["data/annotations/"])}>Web Annotations</a>
    </p>
  );
}

function Removed({ report }: { readonly report: Report }) {
  const { words } = usePage();
  const { removed } = report.article;
  if (removed.length === 0) return null;
  return (
    <details class="removed">
      <summary>{words.removed(removed.length)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.lineHead}</th>
            <th scope="col">{words.textHead}</th>
            <th scope="col">{words.ruleHead}</th>
          </tr>
        </thead>
        <tbody>
          {removed.slice(0, 60).map((one) => (
            <tr key={`${one.line} ${one.text}`}>
              <td>{one.line}</td>
              <td {...report.voice}>{one.text.slice(0, 300)}</td>
              <td>{one.rule}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {removed.length > 60 && <p class="note">{words.more(removed.length - 60)}</p>}
    </details>
  );
}
