import { usePage } from "./context.tsx";
import { part } from "./part.tsx";

/** The pages that every page leads to. */
const PLACES = [
  ["timeline.html", "timelineTitle"],
  ["differences.html", "differencesTitle"],
  ["claims.html", "claimsTitle"],
  ["names.html", "namesTitle"],
  ["sources.html", "sourcesTitle"],
  ["search.html", "searchTitle"],
] as const;

/** The story's name, but on its front page, and the way to its pages. */
export const Masthead = part("masthead/Masthead", function Masthead({ home }: { readonly home: boolean }) {
  const { site, words, path, href } = usePage();
  return (
    <header class="mast">
      {!home && (
        <a class="brand" href={href("index.html")}>
          {site.title}
        </a>
      )}
      <nav aria-label={words.navLabel}>
        <ul>
          {PLACES.map(([to, name]) => (
            <li key={to}>
              <a href={href(to)} aria-current={to === path ? "page" : undefined}>
                {words[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
});
