import { getRouteApi } from "@tanstack/react-router";
import { EvidenceLinks } from "../evidence-pack/index.ts";
import { useOrganisation } from "../organisation/index.ts";
import { ReportPage } from "./report-page.tsx";

const route = getRouteApi("/organisations/$organisationId/report");

/** The report of all cohorts of an organisation, or of one that the reader chooses. */
export const OrganisationReportPage = () => {
  const { id, actions } = useOrganisation();
  const navigate = route.useNavigate();
  return (
    <div className="grid grid-cols-1 gap-12">
      <ReportPage
        organisationId={id}
        search={route.useSearch()}
        onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
      />
      {actions.includes("manage_programmes") && <EvidenceLinks organisationId={id} />}
    </div>
  );
};
