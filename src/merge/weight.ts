import { informationOf } from "../text/background.ts";

const SMOOTH = 1e-3; // Arora, Liang & Ma 2017: words more common than one in a thousand count for little

/** What a stem counts for when reports are joined, 0 to 1: "the" 0.03, "talk" about 0.7, "semiconductor" 1. */
export const rareness = (stem: string): number => SMOOTH / (SMOOTH + Math.exp(-informationOf(stem)));
