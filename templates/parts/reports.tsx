import type { Report } from "../../src/render/site.ts";
import { usePage } from "./context.tsx";
import { When } from "./date.tsx";

/** Reports with what is known about them, and what is not. */
export function ReportList({ reports }: { readonly reports: readonly Report[] }) {
  const { words, href } = usePage();
  return (
    <ul class="reports">
      {reports.map(({ article, number, path }) => (
        <li key={path}>
          <a href={href(path)}>{article.title}</a>
          <p class="meta">
            {words.report(number)}
            {article.titleBasis === "derived" && ` · ${words.derivedShort}`}
            {" · "}
            {article.publisher ?? `${words.publisher} ${words.notStated}`}
            {" · "}
            {article.published ? <When date={article.published} /> : words.undated}
          </p>
        </li>
      ))}
    </ul>
  );
}
