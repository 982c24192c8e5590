import { Link } from "@tanstack/react-router";
import { useOrganisation } from "../organisation/index.ts";
import { ManagerOverview } from "./manager-overview.tsx";

/** Where a manager sees what comes next; who only reads the report is told where it is. */
export const OrganisationOverviewPage = () => {
  const { id, actions } = useOrganisation();
  return actions.includes("manage_programmes") ? (
    <ManagerOverview organisationId={id} />
  ) : (
    <div className="grid max-w-[60ch] gap-4">
      <p className="text-pretty">
        Your role shows you the sponsor’s report: figures about groups of people, never about one
        person, and never what was said.
      </p>
      <Link
        to="/organisations/$organisationId/report"
        params={{ organisationId: id }}
        className="text-link w-fit"
      >
        Read the report
      </Link>
    </div>
  );
};
