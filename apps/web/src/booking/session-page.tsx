import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { bookingOptions } from "./queries.ts";
import { SessionGone } from "./session/session-gone.tsx";
import { SessionView } from "./session/session-view.tsx";

const route = getRouteApi("/sessions/$sessionId");

const Loading = () => (
  <div className="grid gap-6 lg:grid-cols-[1fr_20rem]">
    <div className="grid gap-5">
      <Skeleton className="h-12 w-2/3" />
      <Skeleton className="h-32 w-full" />
      <Skeleton className="h-40 w-full" />
    </div>
    <Skeleton className="h-44 w-full" />
  </div>
);

export const SessionPage = () => {
  usePageHead({ title: "Session · Waymark", noIndex: true });
  const { sessionId } = route.useParams();
  const query = useQuery(bookingOptions(useApi(), sessionId));
  return (
    <div className="page grid gap-6 py-8 sm:py-12">
      <Link to="/sessions" className="text-link w-fit text-sm">
        All sessions
      </Link>
      <QueryView
        query={query}
        skeleton={<Loading />}
        renderRefused={({ code }) =>
          code === "booking.not_found" || code === "request.invalid" ? <SessionGone /> : undefined
        }
      >
        {(view) => <SessionView key={view.id} view={view} />}
      </QueryView>
    </div>
  );
};
