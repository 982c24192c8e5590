import type { Block } from "./week.ts";

/** Usual hours, each opened or closed with one press. */
export const presets = [
  {
    label: "Weekday mornings",
    block: { firstDay: 0, lastDay: 4, startMinute: 8 * 60, endMinute: 10 * 60 },
  },
  {
    label: "Lunch hours",
    block: { firstDay: 0, lastDay: 4, startMinute: 12 * 60, endMinute: 13 * 60 },
  },
  {
    label: "Weekday evenings",
    block: { firstDay: 0, lastDay: 4, startMinute: 18 * 60, endMinute: 20 * 60 },
  },
  {
    label: "Saturday morning",
    block: { firstDay: 5, lastDay: 5, startMinute: 9 * 60, endMinute: 12 * 60 },
  },
] as const satisfies readonly { readonly label: string; readonly block: Block }[];
