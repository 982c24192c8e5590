import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { type Refusal, useApi } from "../shared/api/index.ts";
import { LinkOver, LinkPage } from "../shared/link-page/index.ts";
import { LinkSurvey } from "./link-survey.tsx";
import { surveyLinkOptions } from "./queries.ts";

const route = getRouteApi("/survey-answer/$token");

const SurveyLinkOver = ({ refusal }: { readonly refusal: Refusal }) => (
  <LinkOver
    title={
      refusal.code === "link.used" ? "There is nothing left to answer" : "This link does not work"
    }
    action={
      <Link to="/sessions" search={{ when: "past" }} className={buttonClass()}>
        Go to my sessions
      </Link>
    }
  >
    {refusal.code === "link.used"
      ? "You have answered already, or the time for it is over. Your sessions show what came of it."
      : "It may be cut off, or older than 30 days. You can still answer from your sessions."}
  </LinkOver>
);

/** How a session was, said by one of its two people. */
export const SurveyAnswerPage = () => {
  const { token } = route.useParams();
  const query = useQuery(surveyLinkOptions(useApi(), token));
  return (
    <LinkPage
      title="How was your session?"
      query={query}
      overCodes={["survey.not_found"]}
      renderOver={(refusal) => <SurveyLinkOver refusal={refusal} />}
    >
      {(view) => <LinkSurvey view={view} token={token} />}
    </LinkPage>
  );
};
