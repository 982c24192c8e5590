import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { bookingOptions } from "./queries.ts";
import { MoveSession } from "./session/move-session.tsx";
import { SessionGone } from "./session/session-gone.tsx";

const route = getRouteApi("/sessions/$sessionId/reschedule");

export const ReschedulePage = () => {
  usePageHead({ title: "Move a session · Waymark", noIndex: true });
  const { sessionId } = route.useParams();
  const query = useQuery(bookingOptions(useApi(), sessionId));
  return (
    <div className="page grid gap-6 py-8 sm:py-12">
      <Link to="/sessions/$sessionId" params={{ sessionId }} className="text-link w-fit text-sm">
        Back to the session
      </Link>
      <QueryView
        query={query}
        skeleton={<Skeleton className="h-96 w-full" />}
        renderRefused={({ code }) =>
          code === "booking.not_found" || code === "request.invalid" ? <SessionGone /> : undefined
        }
      >
        {(view) => <MoveSession key={view.id} view={view} />}
      </QueryView>
    </div>
  );
};
