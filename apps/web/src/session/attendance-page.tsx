import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useApi } from "../shared/api/index.ts";
import { LinkPage } from "../shared/link-page/index.ts";
import { LinkAttendance } from "./attendance/link-attendance.tsx";
import { AttendanceLinkOver } from "./attendance/link-over.tsx";
import { attendanceLinkOptions } from "./queries.ts";

const route = getRouteApi("/session-attendance/$token");

/** Whether two people met, said by one of them. */
export const AttendancePage = () => {
  const { token } = route.useParams();
  const query = useQuery(attendanceLinkOptions(useApi(), token));
  return (
    <LinkPage
      title="Did you meet?"
      query={query}
      renderOver={(refusal) => <AttendanceLinkOver refusal={refusal} />}
    >
      {(question) => <LinkAttendance question={question} token={token} />}
    </LinkPage>
  );
};
