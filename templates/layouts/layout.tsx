import { absolute } from "../../src/render/address.ts";
import { POLICY } from "../../src/render/hosting.ts";
import { crumbData, jsonScript } from "../../src/render/json-ld.ts";
import type { Child } from "../../src/render/jsx-runtime.ts";
import { SHARE_SIZE, type SharePicture } from "../../src/render/share.ts";
import type { Site } from "../../src/render/site.ts";
import { usePage } from "../parts/context.tsx";
import { Foot } from "../parts/foot.tsx";
import { Masthead } from "../parts/masthead.tsx";

interface LayoutProps {
  readonly site: Site;
  readonly path: string;
  /** Left out on the home page, which carries the story's own. */
  readonly title?: string;
  readonly description?: string;
  /** A class for the main part: the kind of page. */
  readonly kind: string;
  /** Links to the pages above this one, nearest last. */
  readonly above?: readonly { readonly to: string; readonly text: string }[];
  /** Schema.org, as JSON-LD. */
  readonly data?: object;
  /** A module of the site that the page loads; nothing may depend on it. */
  readonly script?: string;
  /** What stands for the page where it is shared; the story's where left out. */
  readonly picture?: SharePicture;
  readonly children: Child;
}

/** The frame of every page. */
export function Layout(props: LayoutProps) {
  const { site } = props;
  const { once } = usePage();
  const isHome = props.title === undefined;
  return (
    <html lang={site.words.locale.slice(0, 2)}>
      <Head {...props} />
      <body>
        <a class="skip" href="#main">
          {site.words.skip}
        </a>
        {once(`masthead ${isHome}`, () => (
          <Masthead home={isHome} />
        ))}
        <main id="main" class={props.kind}>
          {props.above && <Crumbs above={props.above} />}
          {props.children}
        </main>
        {once("foot", () => (
          <Foot />
        ))}
      </body>
    </html>
  );
}

function Head({ site, path, title, description, data, script, above, picture = site.pictures.story }: LayoutProps) {
  const { words, href, once } = usePage();
  const full = title === undefined ? site.title : `${title} – ${site.title}`;
  const about = description ?? words.description(site.reports.length, site.digest.events.length);
  const own = site.config.url && absolute(site.config, path);
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{full}</title>
      <meta name="description" content={about} />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      {own && <link rel="canonical" href={own} />}
      <meta property="og:title" content={title ?? site.title} />
      <meta property="og:site_name" content={site.title} />
      <meta property="og:description" content={about} />
      <meta property="og:type" content={path.startsWith("articles/") ? "article" : "website"} />
      {own && <meta property="og:url" content={own} />}
      <meta property="og:image" content={own ? absolute(site.config, picture.path) : href(picture.path)} />
      <meta property="og:image:alt" content={picture.alt} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(SHARE_SIZE.width)} />
      <meta property="og:image:height" content={String(SHARE_SIZE.height)} />
      <meta name="twitter:card" content="summary_large_image" />
      {once("links", Links)}
      {script && <script type="module" src={href(script)} />}
      {data && <Data data={data} />}
      {above && own && <Data data={crumbData(site, above)} />}
    </head>
  );
}

/** What every page needs, and the feeds. */
function Links() {
  const { site, words, href } = usePage();
  return (
    <>
      <link rel="icon" href={href(site.assets.icon)} type="image/svg+xml" />
      <link rel="stylesheet" href={href(site.assets.stylesheet)} />
      <link rel="alternate" type="application/rss+xml" title={words.feedTitle(site.title)} href={href("feed.xml")} />
      <link rel="alternate" type="application/atom+xml" title={words.feedTitle(site.title)} href={href("atom.xml")} />
    </>
  );
}

/** The one place where markup is not escaped by the renderer: JSON in which every "<", ">" and "&" is an escape. */
const Data = ({ data }: { readonly data: object }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonScript(data) }} />
);

function Crumbs({ above }: { readonly above: NonNullable<LayoutProps["above"]> }) {
  const { words, href } = usePage();
  return (
    <nav class="crumbs" aria-label={words.crumbs}>
      <ol>
        {above.map(({ to, text }) => (
          <li key={to}>
            <a href={href(to)}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
