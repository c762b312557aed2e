import type { Bounds } from "../../records/quantity.ts";
import type { Hedge } from "./hedge.ts";

/** A quantity in the items, not yet a record. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly bounds: Bounds;
  readonly unit: string;
  readonly of?: string;
  readonly hedge?: string;
  readonly by: string;
}

/** The hedge's words, where there is one. */
export const said = (hedge: Hedge | undefined): { readonly hedge?: string } => (hedge ? { hedge: hedge.text } : {});
