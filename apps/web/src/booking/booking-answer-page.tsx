import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { LinkAnswer } from "./answer/link-answer.tsx";
import { isLinkOver, LinkOver } from "./answer/link-over.tsx";
import { bookingLinkOptions } from "./queries.ts";

const route = getRouteApi("/booking-answer/$token");

/**
 * Opened from the mail, signed out. Opening it changes nothing and no script answers by itself:
 * mail scanners open links and run their pages.
 */
export const BookingAnswerPage = () => {
  usePageHead({ title: "Answer a request · Waymark", noIndex: true });
  const { token } = route.useParams();
  const query = useQuery(bookingLinkOptions(useApi(), token));
  return (
    <div className="page-medium py-10 sm:py-14">
      <QueryView
        query={query}
        skeleton={<Skeleton className="h-96 w-full" />}
        renderRefused={(refusal) =>
          isLinkOver(refusal.code) ? <LinkOver refusal={refusal} /> : undefined
        }
      >
        {(view) => <LinkAnswer view={view} token={token} />}
      </QueryView>
    </div>
  );
};
