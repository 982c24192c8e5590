import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useApi } from "../shared/api/index.ts";
import { LinkPage } from "../shared/link-page/index.ts";
import { LinkAnswer } from "./answer/link-answer.tsx";
import { AnswerLinkOver } from "./answer/link-over.tsx";
import { bookingLinkOptions } from "./queries.ts";

const route = getRouteApi("/booking-answer/$token");

/** A mentor's answer to a request for a session. */
export const BookingAnswerPage = () => {
  const { token } = route.useParams();
  const query = useQuery(bookingLinkOptions(useApi(), token));
  return (
    <LinkPage
      title="Answer a request"
      query={query}
      overCodes={["booking.not_found"]}
      renderOver={(refusal) => <AnswerLinkOver refusal={refusal} />}
    >
      {(view) => <LinkAnswer view={view} token={token} />}
    </LinkPage>
  );
};
