import { usePage } from "./context.tsx";
import { part } from "./part.tsx";

/** Pages about the site, feeds, and what it is made of. */
export const Foot = part("foot/Foot", function Foot() {
  const { words, href } = usePage();
  return (
    <footer class="foot">
      <nav aria-label={words.footLabel}>
        <ul>
          <li>
            <a href={href("changes.html")}>{words.changes.short}</a>
          </li>
          <li>
            <a href={href("method.html")}>{words.methodTitle}</a>
          </li>
          <li>
            <a href={href("data.html")}>{words.dataTitle}</a>
          </li>
          <li>
            <a href={href("print.html")}>{words.printShort}</a>
          </li>
          <li>
            <a href={href("feed.xml")}>{words.feeds.rss}</a>
          </li>
          <li>
            <a href={href("atom.xml")}>{words.feeds.atom}</a>
          </li>
        </ul>
      </nav>
      <p>
        {words.madeBy} {words.rightsNote}
      </p>
    </footer>
  );
});
