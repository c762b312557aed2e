import { hostFiles } from "../../src/render/hosting.ts";
import type { PageKind } from "../../src/render/page.ts";

/** Files for the hosts that the site may be put on. */
export const hosting: PageKind = { name: "hosting", pages: hostFiles };
