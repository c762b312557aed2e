import { Fragment } from "../../src/render/jsx-runtime.ts";
import { numbered } from "../../src/render/paths.ts";
import { usePage } from "./context.tsx";
import { part } from "./part.tsx";

/** Which page of a long list this is, and the way to its neighbours. */
export const Pager = part(
  "pager/Pager",
  function Pager({ name, page, of }: { readonly name: string; readonly page: number; readonly of: number }) {
    const { words, href } = usePage();
    if (of < 2) return null;
    return (
      <nav class="pager" aria-label={words.pagesLabel}>
        {page > 1 && (
          <a href={href(numbered(name, page - 1))} rel="prev">
            ← {words.previous}
          </a>
        )}
        <span>
          {around(page, of).map((one, index, all) => (
            <Fragment key={one}>
              {one - (all[index - 1] ?? 0) > 1 && " … "}
              {one === page ? (
                <b aria-current="page">{one}</b>
              ) : (
                <a href={href(numbered(name, one))} aria-label={words.pages(one, of)}>
                  {one}
                </a>
              )}
            </Fragment>
          ))}
        </span>
        {page < of && (
          <a href={href(numbered(name, page + 1))} rel="next">
            {words.next} →
          </a>
        )}
      </nav>
    );
  },
);

/** The first, the last, the pages next to this one, and for long lists those a quarter of the way. */
function around(page: number, of: number): readonly number[] {
  const quarters = of > 12 ? [0.25, 0.5, 0.75].map((share) => Math.round(share * of)) : [];
  const near = [1, page - 2, page - 1, page, page + 1, page + 2, of, ...quarters];
  return [...new Set(near)].filter((one) => one >= 1 && one <= of).sort((a, b) => a - b);
}

/** A long list cut into pages; at least one, so that an empty list has a page that says so. */
export function inPages<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (items.length === 0) return [[]];
  return Array.from({ length: Math.ceil(items.length / size) }, (_, page) =>
    items.slice(page * size, (page + 1) * size),
  );
}
