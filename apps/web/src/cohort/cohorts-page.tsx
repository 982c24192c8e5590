import type { CohortSummary } from "@waymark/contracts/cohort";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, buttonClass } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { useState } from "react";
import { useOrganisation } from "../organisation/index.ts";
import { programmesOptions } from "../programme/index.ts";
import { useApi } from "../shared/api/index.ts";
import { SectionHead } from "../shared/console/index.ts";
import { QueryView, ShowMore } from "../shared/query/index.ts";
import { plainDateText } from "../shared/time/index.ts";
import { CohortCard } from "./cohort-card.tsx";
import { CreateForm } from "./create-form.tsx";
import { cohortsOptions } from "./queries.ts";

const joinedOf = ({ headcounts }: CohortSummary): string => {
  const joined = headcounts
    .filter(({ status }) => status === "enrolled")
    .reduce((sum, { count }) => sum + count, 0);
  return joined === 1 ? "1 joined" : `${joined} joined`;
};

type NewProps = { readonly isFirst: boolean; readonly onClose: () => void };

const NewCohort = ({ isFirst, onClose }: NewProps) => {
  const { id } = useOrganisation();
  const query = useQuery(programmesOptions(useApi(), id));
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-24 w-full" />}>
      {({ programmes }) => {
        const [first, ...others] = programmes.filter(({ status }) => status !== "closed");
        return first === undefined ? (
          <div className="panel grid max-w-3xl gap-4 p-5 sm:p-7">
            <p>A cohort is a dated run of a programme, so the programme comes first.</p>
            <Link
              to="/organisations/$organisationId/programmes"
              params={{ organisationId: id }}
              className={`${buttonClass()} w-fit`}
            >
              Prepare a programme
            </Link>
          </div>
        ) : (
          <CreateForm programmes={[first, ...others]} {...(!isFirst && { onClose })} />
        );
      }}
    </QueryView>
  );
};

/** The dated runs of an organisation's programmes. */
export const CohortsPage = () => {
  const { id, actions } = useOrganisation();
  const query = useInfiniteQuery(cohortsOptions(useApi(), id));
  const [isForming, setForming] = useState(false);
  const mayManage = actions.includes("manage_cohorts");
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
      {({ pages }) => {
        const cohorts = pages.flatMap((page) => page.cohorts);
        const isFirst = cohorts.length === 0;
        return (
          <section aria-labelledby="cohorts" className="grid grid-cols-1 gap-5">
            <SectionHead
              id="cohorts"
              title="Cohorts"
              action={
                mayManage &&
                !isFirst &&
                !isForming && <Button onClick={() => setForming(true)}>New cohort</Button>
              }
            />
            {isFirst && (
              <p className="max-w-[60ch] text-pretty">
                A cohort is one dated run of a programme: you list its people, invite them, match
                them, and see how it goes.
              </p>
            )}
            {mayManage && (isFirst || isForming) && (
              <NewCohort isFirst={isFirst} onClose={() => setForming(false)} />
            )}
            <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
              {cohorts.map((cohort) => (
                <li key={cohort.id}>
                  <CohortCard cohort={cohort}>
                    <span>
                      {plainDateText(cohort.startsOn)} to {plainDateText(cohort.endsOn)}
                    </span>
                    <span className="text-sm text-ink-soft">{joinedOf(cohort)}</span>
                  </CohortCard>
                </li>
              ))}
            </ul>
            <ShowMore query={query} />
          </section>
        );
      }}
    </QueryView>
  );
};
