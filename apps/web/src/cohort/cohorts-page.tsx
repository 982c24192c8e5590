import type { CohortSummary } from "@waymark/contracts/cohort";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, buttonClass } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import { useState } from "react";
import { useOrganisation } from "../organisation/index.ts";
import { programmesOptions } from "../programme/index.ts";
import { useApi } from "../shared/api/index.ts";
import { QueryView, ShowMore } from "../shared/query/index.ts";
import { plainDateText } from "../shared/time/index.ts";
import { cohortStatusText } from "./cohort-text.ts";
import { CreateForm } from "./create-form.tsx";
import { cohortsOptions } from "./queries.ts";

const joinedOf = ({ headcounts }: CohortSummary): string => {
  const joined = headcounts
    .filter(({ status }) => status === "enrolled")
    .reduce((sum, { count }) => sum + count, 0);
  return joined === 1 ? "1 joined" : `${joined} joined`;
};

const CohortLink = ({ cohort }: { readonly cohort: CohortSummary }) => (
  <Link
    to="/cohorts/$cohortId"
    params={{ cohortId: cohort.id }}
    className="panel grid h-full content-start gap-1 p-5 hover:border-edge"
  >
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="text-lg font-semibold wrap-anywhere">
        <bdi>{cohort.name}</bdi>
      </span>
      <Tag tone={cohortStatusText[cohort.status].tone}>{cohortStatusText[cohort.status].label}</Tag>
    </span>
    <span className="text-ink-soft wrap-anywhere">
      <bdi>{cohort.programmeName}</bdi> · {plainDateText(cohort.startsOn)} to{" "}
      {plainDateText(cohort.endsOn)} · {joinedOf(cohort)}
    </span>
  </Link>
);

const NewCohort = ({ isFirst }: { readonly isFirst: boolean }) => {
  const { id } = useOrganisation();
  const query = useQuery(programmesOptions(useApi(), id));
  const [isOpen, setOpen] = useState(isFirst);
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-24 w-full" />}>
      {({ programmes }) => {
        const [first, ...others] = programmes.filter(({ status }) => status !== "closed");
        if (first === undefined) {
          return (
            <div className="panel grid gap-4 p-5 sm:p-7">
              <p>A cohort is a dated run of a programme, so the programme comes first.</p>
              <Link
                to="/organisations/$organisationId/programmes"
                params={{ organisationId: id }}
                className={`${buttonClass()} w-fit`}
              >
                Prepare a programme
              </Link>
            </div>
          );
        }
        return isOpen ? (
          <CreateForm
            programmes={[first, ...others]}
            {...(!isFirst && { onClose: () => setOpen(false) })}
          />
        ) : (
          <div>
            <Button onClick={() => setOpen(true)}>New cohort</Button>
          </div>
        );
      }}
    </QueryView>
  );
};

/** The dated runs of an organisation's programmes. */
export const CohortsPage = () => {
  const { id, actions } = useOrganisation();
  const query = useInfiniteQuery(cohortsOptions(useApi(), id));
  const mayManage = actions.includes("manage_cohorts");
  return (
    <section aria-labelledby="cohorts" className="grid grid-cols-1 gap-5">
      <h2 id="cohorts" className="text-lg font-bold">
        Cohorts
      </h2>
      <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
        {({ pages }) => {
          const cohorts = pages.flatMap((page) => page.cohorts);
          return (
            <div className="grid grid-cols-1 gap-5">
              {cohorts.length === 0 && (
                <p className="max-w-[60ch] text-pretty">
                  A cohort is one dated run of a programme: you list its people, invite them, match
                  them, and see how it goes.
                </p>
              )}
              <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
                {cohorts.map((cohort) => (
                  <li key={cohort.id}>
                    <CohortLink cohort={cohort} />
                  </li>
                ))}
              </ul>
              <ShowMore query={query} />
              {mayManage && <NewCohort isFirst={cohorts.length === 0} />}
            </div>
          );
        }}
      </QueryView>
    </section>
  );
};
