import type { CohortView } from "@waymark/contracts/cohort";
import { createContext, useContext } from "react";

export const CohortContext = createContext<CohortView | null>(null);

/** The cohort on whose pages a section stands. */
export const useCohort = (): CohortView => {
  const view = useContext(CohortContext);
  if (view === null) throw new Error("a section of a cohort stands outside of its frame");
  return view;
};
