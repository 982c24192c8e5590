import { type ReportGuards, reportGuards } from "../../src/sponsor-report/index.ts";

/** The rules as they are but for one, each of which an attack has to find. */
export const withoutGuard: readonly { readonly name: string; readonly guards: ReportGuards }[] = [
  { name: "a whole cohort, or its newcomers", guards: { ...reportGuards, block: 1 } },
  { name: "between filters", guards: { ...reportGuards, filter: 1 } },
  { name: "a single cell, and between dates", guards: { ...reportGuards, told: 1, toldShare: 0 } },
  { name: "the complement", guards: { ...reportGuards, untold: 0 } },
  { name: "sums between dates", guards: { ...reportGuards, pairs: 1 } },
  { name: "parts of a sum", guards: { ...reportGuards, parts: 1 } },
];
