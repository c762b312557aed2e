import { plainDate } from "../../src/render/dates.ts";
import { figures, MEASURED } from "../../src/render/measured.ts";
import type { PageKind } from "../../src/render/page.ts";
import type { Site } from "../../src/render/site.ts";
import { Layout } from "../layouts/layout.tsx";
import { usePage } from "../parts/context.tsx";

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
      <Measured />
    </Layout>
  );
}

function Measured() {
  const { words } = usePage();
  const { measured, locale } = words;
  return (
    <section aria-labelledby="measured">
      <h2 id="measured">{measured.title}</h2>
      <p>{measured.intro(plainDate(MEASURED, words))}</p>
      <table class="rows">
        <thead>
          <tr>
            <th scope="col">{measured.part}</th>
            <th scope="col">{measured.data}</th>
            <th scope="col">{measured.value}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ what, data, measure, value }) => (
            <tr key={what}>
              <th scope="row">{measured.parts[what]}</th>
              <td data-label={measured.data}>{data}</td>
              <td class="number" data-label={measured.value}>
                {measure} {value.toLocaleString(locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
