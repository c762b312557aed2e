import { prefixOf } from "../../src/render/address.ts";
import type { PageKind } from "../../src/render/page.ts";
import type { Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { usePage } from "../parts/context.tsx";

/** Shown by hosts at any address that has no page, so its links begin at the root of the site where that is known. */
export const notFound: PageKind = {
  name: "not-found",
  pages: (site) => [
    {
      path: "404.html",
      content: () => <NotFound site={site} />,
      hidden: true,
      ...(site.config.url && { base: prefixOf(site.config) }),
    },
  ],
};

function NotFound({ site }: { readonly site: Site }) {
  const { words } = site;
  return (
    <Layout site={site} path="404.html" kind="prose" title={words.notFoundTitle}>
      <header class="top">
        <h1>{words.notFoundTitle}</h1>
        <p class="standfirst">{words.notFoundText}</p>
      </header>
      <Ways />
    </Layout>
  );
}

function Ways() {
  const { site, words, href } = usePage();
  return (
    <>
      <p>{words.notFoundWay}</p>
      <ul>
        <li>
          <a href={href("index.html")}>{site.title}</a>
        </li>
        <li>
          <a href={href("timeline.html")}>{words.timelineTitle}</a>
        </li>
        <li>
          <a href={href("names.html")}>{words.namesTitle}</a>
        </li>
      </ul>
    </>
  );
}
