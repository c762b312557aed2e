import { numbered } from "../../src/render/site.ts";
import { usePage } from "./context.tsx";

/** Which page of a long list this is, and the way to its neighbours. */
export function Pager({ name, page, of }: { readonly name: string; readonly page: number; readonly of: number }) {
  const { words, href } = usePage();
  if (of < 2) return null;
  return (
    <nav class="pager" aria-label={words.pagesLabel}>
      {page > 1 && (
        <a href={href(numbered(name, page - 1))} rel="prev">
          ← {words.previous}
        </a>
      )}
      <span>{words.pages(page, of)}</span>
      {page < of && (
        <a href={href(numbered(name, page + 1))} rel="next">
          {words.next} →
        </a>
      )}
    </nav>
  );
}

/** A long list cut into pages; at least one, so that an empty list has a page that says so. */
export function inPages<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (items.length === 0) return [[]];
  return Array.from({ length: Math.ceil(items.length / size) }, (_, page) =>
    items.slice(page * size, (page + 1) * size),
  );
}
