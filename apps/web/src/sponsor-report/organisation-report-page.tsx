import { getRouteApi } from "@tanstack/react-router";
import { useOrganisation } from "../organisation/index.ts";
import { ReportPage } from "./report-page.tsx";

const route = getRouteApi("/organisations/$organisationId/report");

/** The report of all cohorts of an organisation, or of one that the reader chooses. */
export const OrganisationReportPage = () => {
  const { id } = useOrganisation();
  const navigate = route.useNavigate();
  return (
    <ReportPage
      organisationId={id}
      search={route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
};
