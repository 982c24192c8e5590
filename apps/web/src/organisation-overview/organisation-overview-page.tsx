import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { ReaderNote, useOrganisation } from "../organisation/index.ts";
import { ManagerOverview } from "./manager-overview.tsx";

/** Where a manager sees what comes next; who only reads the report is told where it is. */
export const OrganisationOverviewPage = () => {
  const { id, actions } = useOrganisation();
  return actions.includes("manage_programmes") ? (
    <ManagerOverview organisationId={id} />
  ) : (
    <ReaderNote
      action={
        <Link
          to="/organisations/$organisationId/report"
          params={{ organisationId: id }}
          className={buttonClass()}
        >
          Read the report
        </Link>
      }
    />
  );
};
