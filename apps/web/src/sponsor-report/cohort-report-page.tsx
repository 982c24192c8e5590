import { getRouteApi } from "@tanstack/react-router";
import { useCohort } from "../cohort/index.ts";
import { ReportPage } from "./report-page.tsx";

const route = getRouteApi("/cohorts/$cohortId/report");

/** The same report of one cohort, beside its other pages. */
export const CohortReportPage = () => {
  const { id, organisation } = useCohort();
  const navigate = route.useNavigate();
  return (
    <ReportPage
      organisationId={organisation.id}
      cohortId={id}
      search={route.useSearch()}
      onSearch={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
};
