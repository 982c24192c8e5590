import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Outlet } from "@tanstack/react-router";
import { Tag } from "@waymark/ui/tag";
import { useApi } from "../shared/api/index.ts";
import { ConsoleHead, ConsolePage } from "../shared/console/index.ts";
import { plainDateText } from "../shared/time/index.ts";
import { CohortContext } from "./cohort-context.ts";
import { cohortStatusText } from "./cohort-text.ts";
import { cohortOptions } from "./queries.ts";
import { SectionNav } from "./section-nav.tsx";

const route = getRouteApi("/cohorts/$cohortId");

/** The frame of a cohort: its name, where it stands, and its sections. */
export const CohortPage = () => {
  const { cohortId } = route.useParams();
  const query = useQuery(cohortOptions(useApi(), cohortId));
  return (
    <ConsolePage what="cohort" query={query} goneCode="cohort.not_found">
      {(view) => (
        <CohortContext value={view}>
          <ConsoleHead
            back={
              <Link
                to="/organisations/$organisationId/cohorts"
                params={{ organisationId: view.organisation.id }}
                className="text-link"
              >
                Cohorts of <bdi>{view.organisation.name}</bdi>
              </Link>
            }
            name={view.name}
            tag={
              <Tag tone={cohortStatusText[view.status].tone}>
                {cohortStatusText[view.status].label}
              </Tag>
            }
            about={
              <>
                <bdi>{view.programmeName}</bdi> · {plainDateText(view.startsOn)} to{" "}
                {plainDateText(view.endsOn)}
              </>
            }
          />
          <SectionNav cohort={view} />
          <Outlet />
        </CohortContext>
      )}
    </ConsolePage>
  );
};
