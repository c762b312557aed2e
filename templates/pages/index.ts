/** The kinds of pages, in the order of the reader's way through them. A new kind is one file and one line here. */
import type { PageKind } from "../../src/render/page.ts";
import { article } from "./article.tsx";
import { changes } from "./changes.tsx";
import { claims } from "./claims.tsx";
import { data } from "./data.tsx";
import { differences } from "./differences.tsx";
import { entity } from "./entity.tsx";
import { event } from "./event.tsx";
import { home } from "./home.tsx";
import { hosting } from "./hosting.ts";
import { method } from "./method.tsx";
import { names } from "./names.tsx";
import { notFound } from "./not-found.tsx";
import { print } from "./print.tsx";
import { search } from "./search.tsx";
import { sources } from "./sources.tsx";
import { timeline } from "./timeline.tsx";

export const pageKinds: readonly PageKind[] = [
  home,
  timeline,
  event,
  differences,
  claims,
  names,
  entity,
  sources,
  article,
  changes,
  method,
  data,
  search,
  print,
  notFound,
  hosting,
];
