import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import { useCohort } from "../cohort/index.ts";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { Glance } from "./glance.tsx";
import { PairsAtRisk } from "./pairs-at-risk.tsx";
import { Undelivered, WithoutMatch } from "./people-to-help.tsx";
import { healthOptions } from "./queries.ts";

/** How a cohort is, on one page, with what can be done next beside each point. */
export const HealthPage = () => {
  const { id: cohortId } = useCohort();
  const query = useQuery(healthOptions(useApi(), cohortId));
  return (
    <div className="grid grid-cols-1 gap-8">
      <QueryView query={query} skeleton={<Skeleton className="h-28 w-full" />}>
        {(health) => <Glance cohortId={cohortId} health={health} />}
      </QueryView>
      <PairsAtRisk cohortId={cohortId} />
      {query.data !== undefined && (
        <>
          <WithoutMatch cohortId={cohortId} group={query.data.withoutMatch} />
          <Undelivered cohortId={cohortId} group={query.data.undelivered} />
        </>
      )}
    </div>
  );
};
