import type { ClaimGroup, Entity, Event } from "../../src/records/digest.ts";
import { coverageOf } from "../../src/render/coverage.ts";
import { type DateGroup, dateGroups } from "../../src/render/groups.ts";
import type { PageKind } from "../../src/render/page.ts";
import type { Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { ClaimList } from "../parts/claims.tsx";
import { usePage } from "../parts/context.tsx";
import { EventDate } from "../parts/date.tsx";
import { Headline } from "../parts/headline.tsx";
import { Coverage } from "../parts/pips.tsx";
import { Quotes } from "../parts/quote.tsx";
import { Strip } from "../parts/strip.tsx";

const EVENTS = 40;
const CLAIMS = 12;
const MENTIONS = 24;
const COMPANY = 10;

/** One person, organization, place or named event: what it is called, what it did and said, where it stands. */
export const entity: PageKind = {
  name: "entity",
  pages: (site) =>
    site.digest.entities.map((one) => ({
      path: site.pathOf(one.id),
      single: true,
      content: () => <EntityPage site={site} entity={one} />,
    })),
};

function EntityPage({ site, entity }: { readonly site: Site; readonly entity: Entity }) {
  const { words } = site;
  return (
    <Layout
      site={site}
      path={site.pathOf(entity.id)}
      kind="entity"
      title={entity.name}
      description={inShort(site, entity)}
      above={[{ to: "names.html", text: words.namesTitle }]}
    >
      <header class="top">
        <p class="kicker">{words.kinds[entity.kind]}</p>
        <h1>{entity.name}</h1>
        <Roles entity={entity} />
        <p class="meta">
          <Coverage evidence={entity.mentions} /> · {words.mentions(entity.mentions.length)}
        </p>
      </header>
      <Spellings entity={entity} />
      <OwnTimeline entity={entity} />
      <Claims id="claims" title={words.claimsBy} claims={site.claimsBy(entity.id)} />
      <Claims id="about" title={words.claimsAbout} claims={site.claimsAbout(entity.id)} />
      <div class="pair">
        <section aria-labelledby="where">
          <h2 id="where">{words.mentionsHeading}</h2>
          <Quotes evidence={entity.mentions} most={MENTIONS} />
        </section>
        <div class="margin">
          <Company entity={entity} />
        </div>
      </div>
    </Layout>
  );
}

/** "Ana Okafor, union leader: 3 of 5 reports, 7 mentions" */
function inShort(site: Site, { name, roles, mentions }: Entity): string {
  const called = roles[0] ? `${name}, ${roles[0].text}` : name;
  return `${called}: ${coverageOf(site, mentions)}, ${site.words.mentions(mentions.length)}`;
}

/** What the reports call it, each with the report that does. */
function Roles({ entity }: { readonly entity: Entity }) {
  const { site, words, href } = usePage();
  if (entity.roles.length === 0) return null;
  const byText = new Map<string, (typeof entity.roles)[number][]>();
  for (const role of entity.roles) byText.set(role.text, [...(byText.get(role.text) ?? []), role]);
  return (
    <ul class="roles">
      <li class="label">{words.roles}</li>
      {[...byText].slice(0, 8).map(([text, roles]) => (
        <li key={text}>
          {text}{" "}
          <span class="src">
            {[...new Map(roles.map((role) => [role.article, role])).values()].slice(0, 4).map((role, index) => {
              const place = site.place(role);
              return (
                <span key={place.to}>
                  {index > 0 && ", "}
                  <a href={href(place.to)}>{place.report.name}</a>
                </span>
              );
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Every way the name is written, how often, in which reports, and why it is taken for the same. */
function Spellings({ entity }: { readonly entity: Entity }) {
  const { site, words, href } = usePage();
  if (entity.aliases.length < 2) return null;
  const spellings = site.spellings(entity);
  return (
    <section aria-labelledby="spelt">
      <h2 id="spelt">{words.spellingsHeading}</h2>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">{words.spelling}</th>
            <th scope="col">{words.times}</th>
            <th scope="col">{words.spelledIn}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {entity.aliases.slice(0, 20).map((alias) => {
            const places = spellings.get(alias.text) ?? [];
            return (
              <tr key={alias.text}>
                <th scope="row">{alias.text}</th>
                <td class="number" data-label={words.times}>
                  {alias.count}
                </td>
                <td data-label={words.spelledIn}>
                  {places.slice(0, 6).map((place, index) => (
                    <span key={place.to}>
                      {index > 0 && ", "}
                      <a href={href(place.to)}>{place.report.name}</a>
                    </span>
                  ))}
                  {places.length > 6 && ` ${words.more(places.length - 6)}`}
                </td>
                <td data-label={words.why}>{alias.why}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function OwnTimeline({ entity }: { readonly entity: Entity }) {
  const { site, words, once } = usePage();
  const events = site.eventsWith(entity.id);
  if (events.length === 0) return null;
  const pageOf = (group: DateGroup): string =>
    site.anchorOf(group.events[0]?.id ?? "").split("#")[0] ?? "timeline.html";
  return (
    <section aria-labelledby="events">
      <h2 id="events">{words.theirTimeline}</h2>
      <Strip groups={dateGroups(events)} page={pageOf} legend={false} />
      <ol class="own">
        {events.slice(0, EVENTS).map((event) => once(`own ${event.id}`, () => <OwnEvent event={event} />))}
        {events.length > EVENTS && <li class="note">{words.more(events.length - EVENTS)}</li>}
      </ol>
    </section>
  );
}

function OwnEvent({ event }: { readonly event: Event }) {
  const { site, href } = usePage();
  return (
    <li class={event.status}>
      <span class="dl">
        <EventDate event={event} />
      </span>
      <a href={href(site.pathOf(event.id))}>
        <Headline event={event} />
      </a>
    </li>
  );
}

interface ClaimsProps {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly ClaimGroup[];
}

function Claims({ id, title, claims }: ClaimsProps) {
  const { words } = usePage();
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ClaimList claims={claims.slice(0, CLAIMS)} anchored={false} />
      {claims.length > CLAIMS && <p class="note">{words.more(claims.length - CLAIMS)}</p>}
    </section>
  );
}

/** Names that stand in the same sentences. */
function Company({ entity }: { readonly entity: Entity }) {
  const { site, words, href } = usePage();
  const company = site.companyOf(entity).slice(0, COMPANY);
  if (company.length === 0) return null;
  return (
    <section aria-labelledby="with">
      <h2 id="with">{words.appearsWith}</h2>
      <ul class="names">
        {company.map(({ other, sentences }) => (
          <li key={other.id}>
            <a href={href(site.pathOf(other.id))}>{other.name}</a>{" "}
            <span class="count">{words.together(sentences)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
