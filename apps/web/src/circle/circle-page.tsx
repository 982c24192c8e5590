import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { orNotThere, QueryView } from "../shared/query/index.ts";
import { CircleSteps } from "./circle-steps.tsx";
import { MemberList } from "./member-list.tsx";
import { circleOptions } from "./queries.ts";

const route = getRouteApi("/circles/$circleId");

const cadenceText = {
  weekly: "every week",
  fortnightly: "every two weeks",
  monthly: "every month",
  quarterly: "every three months",
} as const;

const back = (
  <Link to="/mentorships" className={buttonClass({ variant: "secondary" })}>
    Your mentorships
  </Link>
);

/** A circle for those who are in it: who they are, and whose turn it is. */
export const CirclePage = () => {
  usePageHead({ title: "Your circle · Waymark", noIndex: true });
  const { circleId } = route.useParams();
  const query = useQuery(circleOptions(useApi(), circleId));
  return (
    <div className="page-medium grid content-start gap-6 py-10">
      <QueryView
        query={query}
        skeleton={<Skeleton className="h-96 w-full" />}
        renderRefused={orNotThere("circle", "circle.not_found", back)}
      >
        {(circle) => (
          <div className="grid grid-cols-1 gap-6">
            <header className="grid gap-2">
              <h1 className="font-serif text-3xl font-semibold">Your circle</h1>
              <p className="max-w-[65ch] text-ink-soft text-pretty wrap-anywhere">
                <bdi>{circle.programmeName}</bdi> of <bdi>{circle.organisationName}</bdi> has
                brought you together. You meet {cadenceText[circle.cadence]}, and each of you is the
                host in turn.
              </p>
              <p className="text-sm text-ink-soft">Why you: {circle.matchReason}</p>
            </header>
            <MemberList members={circle.members} nextHostId={circle.nextHostId} />
            <CircleSteps circle={circle} />
          </div>
        )}
      </QueryView>
    </div>
  );
};
