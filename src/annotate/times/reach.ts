import { dayEdtf, dayNumber, type Edtf, isEdtf } from "../../records/edtf.ts";
import { addMonths, type Point } from "./calendar.ts";
import type { Unit, Window } from "./meaning.ts";
import { MOST, type Resolved, type Scene } from "./scene.ts";

/** The basis of what needs no anchor. */
export const STATED = { basis: "stated" } as const;

/** "recently" lies before the day of writing, "in the coming months" after it; how far is not said. */
export const OPEN: Readonly<Record<string, Window>> = {
  PAST_REF: { toward: -1, unit: "D" },
  FUTURE_REF: { toward: 1, unit: "D" },
};

/** The interval up to or from the day of writing; only news is told from that day. */
export function reach(window: Window | undefined, scene: Scene): Pick<Resolved, "basis" | "anchor" | "edtf"> {
  const from = scene.narrative ? undefined : scene.now;
  if (!window || from?.point.day === undefined || !from.anchor) return STATED;
  const here = dayEdtf(from.point.day);
  const other =
    window.amount === undefined || window.amount > MOST
      ? undefined
      : moved(from.point, window.unit, window.toward * window.amount);
  const text = window.toward < 0 ? `${other ?? ""}/${here}` : `${here}/${other ?? ".."}`;
  return { basis: "implied", anchor: from.anchor, ...(isEdtf(text) && { edtf: text }) };
}

/** The day so many units from another; the last of its month where the month is too short. */
function moved(point: Point, unit: Unit, by: number): Edtf | undefined {
  const days = unit === "h" ? Math.ceil(Math.abs(by) / 24) / Math.abs(by) : DAYS[unit];
  if (days !== undefined) return dayEdtf((point.day ?? 0) + days * by);
  const months = MONTHS[unit];
  if (months === undefined) return undefined;
  const target = addMonths(point, months * by);
  const first = dayNumber(target.year, target.month ?? 1, 1);
  const length = dayNumber(target.year, (target.month ?? 1) + 1, 1) - first;
  const inMonth = (point.day ?? 0) - dayNumber(point.year, point.month ?? 1, 1);
  return dayEdtf(first + Math.min(inMonth, length - 1));
}

const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, FN: 14 };
const MONTHS: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12, DE: 120 };
