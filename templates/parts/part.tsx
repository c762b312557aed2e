import type { Component } from "../../src/render/jsx-runtime.ts";
import { usePage } from "./context.tsx";

/** A part of pages that a site's owner may replace; `ours` is the part as it comes, for those who only add to it. */
export type Part<Props> = Component<Props> & { readonly ours: Component<Props> };

/**
 * Makes a part replaceable: `name` is its file's name and its own, as in "quote/Quote". Where the owner's
 * `templates/parts/quote.tsx` exports a `Quote`, that is drawn instead, wherever ours would be.
 */
export function part<Props extends object>(name: string, ours: Component<Props>): Part<Props> {
  const drawn: Component<Props> = (props) => {
    const own = usePage().site.parts.get(name);
    if (own === undefined) return ours(props);
    const Own = own as Component<Props>; // the owner's word for it: files of templates are loaded at run time
    return <Own {...props} />;
  };
  return Object.assign(drawn, { ours });
}
