import type { ClaimGroup } from "../../src/records/digest.ts";
import type { Edtf } from "../../src/records/edtf.ts";
import type { ClaimPage } from "../../src/render/claim-pages.ts";
import type { Child } from "../../src/render/jsx-runtime.ts";
import type { PageKind } from "../../src/render/page.ts";
import type { Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { ClaimsBySpeaker } from "../parts/claims.tsx";
import { above, nameOf, type PeriodList, PeriodPager, Periods, pathOfYear, splitYears } from "../parts/periods.tsx";

const ORDER = ["several", "differing", "single"] as const;
const FIRST = 40; // claims that stand with the periods of a long story

/** Who said what, those of several sources first: one page, or one for each period of a long story. */
export const claims: PageKind = {
  name: "claims",
  pages: (site) => {
    const [only] = site.claimPages;
    if (site.claimPages.length === 1 && only)
      return [
        { path: only.path, content: () => <Claims site={site} path={only.path} claims={only.claims} anchored /> },
      ];
    return [
      { path: "claims.html", content: () => <Overview site={site} /> },
      ...site.claimPages.map((page) => ({ path: page.path, content: () => <Period site={site} page={page} /> })),
      ...splitYears(site.claimPages).map((year) => ({
        path: pathOfYear("claims.html", year),
        content: () => <Overview site={site} year={year} />,
      })),
    ];
  },
};

const listOf = ({ claimPages, words }: Site): PeriodList<ClaimPage> => ({
  periods: claimPages,
  path: "claims.html",
  title: words.claimsTitle,
  count: words.claims,
});

/** The periods of a long story, or of a year of it, and for all of it the claims that most rest on. */
function Overview({ site, year }: { readonly site: Site; readonly year?: Edtf }) {
  const { words } = site;
  const claims = year === undefined ? site.claims.slice(0, FIRST) : [];
  return (
    <Claims
      site={site}
      path={year === undefined ? "claims.html" : pathOfYear("claims.html", year)}
      claims={claims}
      {...(year !== undefined && { name: year, above: above(listOf(site), {}) })}
    >
      <section aria-labelledby="periods">
        <h2 id="periods">{words.periodsHeading}</h2>
        <Periods of={listOf(site)} year={year} />
      </section>
    </Claims>
  );
}

/** The claims that were first reported in a stretch of days. */
function Period({ site, page }: { readonly site: Site; readonly page: ClaimPage }) {
  const list = listOf(site);
  return (
    <Claims
      site={site}
      path={page.path}
      claims={page.claims}
      anchored
      name={nameOf(page, site.claimPages, site)}
      above={above(list, page)}
    >
      <PeriodPager of={list} period={page} />
    </Claims>
  );
}

interface ClaimsProps {
  readonly site: Site;
  readonly path: string;
  readonly claims: readonly ClaimGroup[];
  /** The page that links to these claims lead to. */
  readonly anchored?: boolean;
  /** Of the period. */
  readonly name?: string;
  readonly above?: readonly { readonly to: string; readonly text: string }[];
  /** The way to other claims: before those that stand elsewhere, after those that stand here. */
  readonly children?: Child;
}

function Claims({ site, path, claims, anchored = false, name, above, children }: ClaimsProps) {
  const { words } = site;
  return (
    <Layout
      site={site}
      path={path}
      kind="claims-page"
      title={name === undefined ? words.claimsTitle : `${words.claimsTitle}: ${name}`}
      description={words.claimsIntro}
      {...(above && { above })}
    >
      <header class="top">
        <h1>{name === undefined ? words.claimsTitle : `${words.claimsTitle}: ${name}`}</h1>
        <p class="standfirst">{words.claimsIntro}</p>
      </header>
      {!anchored && children}
      {site.claims.length === 0 && <p>{words.claimsNone}</p>}
      {ORDER.map((status) => {
        const these = claims.filter((one) => one.status === status);
        return (
          these.length > 0 && (
            <section key={status} aria-labelledby={status}>
              <h2 id={status}>{words.claimGroups[status]}</h2>
              <ClaimsBySpeaker claims={these} anchored={anchored} />
            </section>
          )
        );
      })}
      {anchored && children}
    </Layout>
  );
}
