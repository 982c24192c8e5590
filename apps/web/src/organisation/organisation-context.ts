import type { OrganisationView } from "@waymark/contracts/organisation";
import { createContext, useContext } from "react";

export const OrganisationContext = createContext<OrganisationView | null>(null);

/** The organisation in whose console a section stands. */
export const useOrganisation = (): OrganisationView => {
  const view = useContext(OrganisationContext);
  if (view === null) throw new Error("a section of a console stands outside of its frame");
  return view;
};
