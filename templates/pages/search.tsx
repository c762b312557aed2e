import type { PageKind } from "../../src/render/page.ts";
import { byProminence } from "../../src/render/prominence.ts";
import { isSearchPartial, searchIndexOf } from "../../src/render/search.ts";
import { mostSalient, type Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { usePage } from "../parts/context.tsx";
import { EventDate } from "../parts/date.tsx";
import { Headline } from "../parts/headline.tsx";
import { NameList } from "../parts/names.tsx";

const LISTED = 100; // of each; all the rest is a link away

/** Search as one types, and without JavaScript a list of everything. */
export const search: PageKind = {
  name: "search",
  pages: (site) => [
    { path: "search.html", content: () => <Search site={site} /> },
    { path: "assets/search-index.json", content: () => searchIndexOf(site), hidden: true },
  ],
};

function Search({ site }: { readonly site: Site }) {
  const { words } = site;
  return (
    <Layout site={site} path="search.html" kind="search" title={words.searchTitle} script={site.assets.search}>
      <header class="top">
        <h1>{words.searchTitle}</h1>
      </header>
      <search id="search" hidden data-none={words.searchNone} data-found={words.searchFound}>
        <label for="query">{words.searchLabel}</label>
        <input id="query" type="search" autocomplete="off" spellcheck={false} />
        {isSearchPartial(site) && <p class="note">{words.searchPartial}</p>}
        <p class="note" id="outcome" role="status"></p>
        <ol id="results"></ol>
      </search>
      <noscript>
        <p class="standfirst">{words.searchNoScript}</p>
      </noscript>
      <Lists />
    </Layout>
  );
}

function Lists() {
  const { site, words, href } = usePage();
  const { events, entities } = site.digest;
  const kept = new Set(mostSalient(events, LISTED));
  return (
    <div class="columns">
      <section aria-labelledby="events">
        <h2 id="events">{words.indexOfEvents}</h2>
        <ul class="short">
          {events
            .filter((event) => kept.has(event))
            .map((event) => (
              <li key={event.id}>
                <span class="dl">
                  <EventDate event={event} />
                </span>{" "}
                <a href={href(site.pathOf(event.id))}>
                  <Headline event={event} />
                </a>
              </li>
            ))}
          {events.length > LISTED && (
            <li>
              <a href={href("timeline.html")}>{words.allEvents(events.length)}</a>
            </li>
          )}
        </ul>
      </section>
      <section aria-labelledby="names">
        <h2 id="names">{words.namesTitle}</h2>
        <NameList entities={byProminence(entities).slice(0, LISTED)} />
        {entities.length > LISTED && (
          <p class="all">
            <a href={href("names.html")}>{words.allNames(entities.length)}</a>
          </p>
        )}
      </section>
    </div>
  );
}
