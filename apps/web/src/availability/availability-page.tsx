import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useMe, useMyZone } from "../person/index.ts";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { HoursEditor } from "./page/hours-editor.tsx";
import { availabilityOptions } from "./queries.ts";
import { AvailabilityTabs } from "./tabs.tsx";

const Loading = () => (
  <div className="grid gap-6">
    <Skeleton className="h-16 w-full" />
    <Skeleton className="h-128 w-full" />
    <div className="grid gap-6 lg:grid-cols-2">
      <Skeleton className="h-80 w-full" />
      <Skeleton className="h-80 w-full" />
    </div>
  </div>
);

const NotMentor = () => (
  <EmptyState
    title="Hours are for mentors"
    action={
      <Link to="/" className={buttonClass()}>
        Find a mentor
      </Link>
    }
  >
    <p>Your account is here to find one. Their free times stand on their pages.</p>
  </EmptyState>
);

/** When a mentor can be booked, and for what. */
export const AvailabilityPage = () => {
  usePageHead({ title: "Your hours · Waymark", noIndex: true });
  const me = useMe();
  const timeZone = useMyZone();
  const query = useQuery(availabilityOptions(useApi()));
  const isMentor = me?.state !== "registered" || me.person.roles.includes("mentor");
  return (
    <div className="page grid gap-6 pt-10">
      <h1 className="font-serif text-3xl font-semibold">Your hours</h1>
      {isMentor && <AvailabilityTabs />}
      {isMentor ? (
        <QueryView query={query} skeleton={<Loading />}>
          {(own) => <HoursEditor own={own} timeZone={timeZone} />}
        </QueryView>
      ) : (
        <NotMentor />
      )}
    </div>
  );
};
