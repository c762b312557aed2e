import type { ClaimGroup } from "../../src/records/digest.ts";
import type { PageKind } from "../../src/render/page.ts";
import { numbered } from "../../src/render/paths.ts";
import { CLAIMS_PER_PAGE, type Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { ClaimsBySpeaker } from "../parts/claims.tsx";
import { inPages, Pager } from "../parts/pager.tsx";

const ORDER = ["several", "differing", "single"] as const;

/** Who said what, those of several sources first. */
export const claims: PageKind = {
  name: "claims",
  pages: (site) => {
    const pages = inPages(site.claims, CLAIMS_PER_PAGE);
    return pages.map((some, index) => ({
      path: numbered("claims", index + 1),
      content: () => <Claims site={site} some={some} page={index + 1} of={pages.length} />,
    }));
  },
};

interface ClaimsProps {
  readonly site: Site;
  readonly some: readonly ClaimGroup[];
  readonly page: number;
  readonly of: number;
}

function Claims({ site, some, page, of }: ClaimsProps) {
  const { words } = site;
  return (
    <Layout
      site={site}
      path={numbered("claims", page)}
      kind="claims-page"
      title={page === 1 ? words.claimsTitle : `${words.claimsTitle}, ${words.pages(page, of)}`}
    >
      <header class="top">
        <h1>{words.claimsTitle}</h1>
        <p class="standfirst">{words.claimsIntro}</p>
      </header>
      {some.length === 0 && <p>{words.claimsNone}</p>}
      {ORDER.map((status) => {
        const these = some.filter((one) => one.status === status);
        return (
          these.length > 0 && (
            <section key={status} aria-labelledby={status}>
              <h2 id={status}>{words.claimGroups[status]}</h2>
              <ClaimsBySpeaker claims={these} />
            </section>
          )
        );
      })}
      <Pager name="claims" page={page} of={of} />
    </Layout>
  );
}
