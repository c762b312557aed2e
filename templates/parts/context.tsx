/** Where templates of a site's owner find it. */
export { type Here, usePage } from "../../src/render/here.ts";
