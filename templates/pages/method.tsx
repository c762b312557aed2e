import type { PageKind } from "../../src/render/page.ts";
import type { Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";

/** How everything on the site was found, and where that can go wrong. */
export const method: PageKind = {
  name: "method",
  pages: (site) => [{ path: "method.html", content: () => <Method site={site} /> }],
};

function Method({ site }: { readonly site: Site }) {
  const { words } = site;
  return (
    <Layout site={site} path="method.html" kind="prose" title={words.methodTitle} description={words.method.intro}>
      <header class="top">
        <h1>{words.methodTitle}</h1>
        <p class="standfirst">{words.method.intro}</p>
      </header>
      {words.method.parts.map(({ id, title, text }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </Layout>
  );
}
