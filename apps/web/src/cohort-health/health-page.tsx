import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useCohort } from "../cohort/index.ts";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { Glance, openPairs } from "./glance.tsx";
import { PairsAtRisk } from "./pairs-at-risk.tsx";
import { Undelivered, WithoutMatch } from "./people-to-help.tsx";
import { healthOptions } from "./queries.ts";

const NotBegun = ({ cohortId }: { readonly cohortId: string }) => (
  <EmptyState
    title="Nobody is introduced yet"
    action={
      <Link
        to="/cohorts/$cohortId"
        params={{ cohortId }}
        className={buttonClass({ variant: "secondary" })}
      >
        See what comes next
      </Link>
    }
  >
    <p>Once people are introduced, you see here who may need a hand, and what you can do.</p>
  </EmptyState>
);

/** How a cohort is, on one page, with what can be done next beside each point. */
export const HealthPage = () => {
  const { id: cohortId, status } = useCohort();
  const query = useQuery(healthOptions(useApi(), cohortId));
  const hasBegun = status === "running" || status === "finished";
  return (
    <div className="grid grid-cols-1 gap-8">
      <QueryView query={query} skeleton={<Skeleton className="h-28 w-full" />}>
        {(health) => (
          <>
            {hasBegun ? (
              <>
                <Glance cohortId={cohortId} health={health} />
                {(openPairs(health.pairs) > 0 || health.circles === 0) && (
                  <PairsAtRisk cohortId={cohortId} open={openPairs(health.pairs)} />
                )}
                <WithoutMatch cohortId={cohortId} group={health.withoutMatch} />
              </>
            ) : (
              <NotBegun cohortId={cohortId} />
            )}
            <Undelivered cohortId={cohortId} group={health.undelivered} />
          </>
        )}
      </QueryView>
    </div>
  );
};
