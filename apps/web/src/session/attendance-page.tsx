import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { AttendanceLinkOver, isLinkOver } from "./attendance/link-over.tsx";
import { LinkAttendance } from "./attendance/link-attendance.tsx";
import { attendanceLinkOptions } from "./queries.ts";

const route = getRouteApi("/session-attendance/$token");

/**
 * Opened from the mail, signed out. Opening it changes nothing and no script answers by itself:
 * mail scanners open links and run their pages.
 */
export const AttendancePage = () => {
  usePageHead({ title: "Did you meet? · Waymark", noIndex: true });
  const { token } = route.useParams();
  const query = useQuery(attendanceLinkOptions(useApi(), token));
  return (
    <div className="page-medium py-10 sm:py-14">
      <QueryView
        query={query}
        skeleton={<Skeleton className="h-96 w-full" />}
        renderRefused={(refusal) =>
          isLinkOver(refusal.code) ? <AttendanceLinkOver refusal={refusal} /> : undefined
        }
      >
        {(question) => <LinkAttendance question={question} token={token} />}
      </QueryView>
    </div>
  );
};
