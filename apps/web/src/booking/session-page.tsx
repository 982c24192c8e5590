import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useApi } from "../shared/api/index.ts";
import { DetailPage } from "../shared/detail-page/index.ts";
import { bookingOptions } from "./queries.ts";
import { SessionView } from "./session/session-view.tsx";

const route = getRouteApi("/sessions/$sessionId");

export const SessionPage = () => {
  const { sessionId } = route.useParams();
  const query = useQuery(bookingOptions(useApi(), sessionId));
  return (
    <DetailPage
      what="session"
      query={query}
      goneCode="booking.not_found"
      list={{ to: "/sessions" }}
    >
      {(view) => <SessionView key={view.id} view={view} />}
    </DetailPage>
  );
};
