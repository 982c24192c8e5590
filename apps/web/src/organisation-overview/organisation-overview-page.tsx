import { useOrganisation } from "../organisation/index.ts";
import { Checklist } from "./checklist.tsx";

/** Where a manager sees what comes next; who only reads the report is told where it is. */
export const OrganisationOverviewPage = () => {
  const { id, actions } = useOrganisation();
  return actions.includes("manage_programmes") ? (
    <Checklist organisationId={id} />
  ) : (
    <p className="max-w-[60ch] text-pretty">
      Your role shows you the sponsor’s report: figures about groups of people, never about one
      person, and never what was said.
    </p>
  );
};
