import type { Article } from "../../src/records/article.ts";
import type { Child } from "../../src/render/jsx-runtime.ts";
import type { Report } from "../../src/render/site.ts";
import { usePage } from "./context.tsx";
import { When } from "./date.tsx";
import { part } from "./part.tsx";

interface ReportListProps {
  readonly reports: readonly Report[];
  /** What stands beside each. */
  readonly beside?: (report: Report) => Child;
}

/** Reports with what is known about them, and what is not. */
export const ReportList = part("reports/ReportList", function ReportList({ reports, beside }: ReportListProps) {
  const { words, href } = usePage();
  return (
    <ul class="reports">
      {reports.map((report) => {
        const { article, number, path, voice } = report;
        return (
          <li key={path}>
            <div>
              <a href={href(path)} {...voice}>
                {article.title}
              </a>
              <p class="meta">
                {words.report(number)}
                {article.titleBasis === "derived" && ` · ${words.derivedShort}`}
                {" · "}
                {article.publisher ?? `${words.publisher} ${words.notStated}`}
                {" · "}
                {article.published ? <When date={article.published} /> : words.undated}
              </p>
              <CopyNote article={article} />
            </div>
            {beside?.(report)}
          </li>
        );
      })}
    </ul>
  );
});

/** That a report repeats another one, and that it was found in several places. */
export const CopyNote = part("reports/CopyNote", function CopyNote({ article }: { readonly article: Article }) {
  const { site, words, href } = usePage();
  const { copyOf, alsoAt = [] } = article;
  if (!copyOf && alsoAt.length === 0) return null;
  const original = copyOf && site.report(copyOf.article);
  return (
    <p class="note">
      {copyOf && original && (
        <>
          {words.repeats(copyOf.share)} <a href={href(original.path)}>{original.name}</a>.{" "}
        </>
      )}
      {alsoAt.length > 0 && words.alsoAt(alsoAt.length)}
    </p>
  );
});
