import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { type Refusal, useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { LinkSurvey } from "./link-survey.tsx";
import { surveyLinkOptions } from "./queries.ts";

const route = getRouteApi("/survey-answer/$token");

const over: readonly Refusal["code"][] = [
  "link.used",
  "link.invalid",
  "request.invalid",
  "survey.not_found",
];

const LinkOver = ({ refusal }: { readonly refusal: Refusal }) => (
  <EmptyState
    title={
      refusal.code === "link.used" ? "There is nothing left to answer" : "This link does not work"
    }
    action={
      <Link to="/sessions" search={{ when: "past" }} className={buttonClass()}>
        Go to my sessions
      </Link>
    }
  >
    <h1 className="sr-only">This link cannot be used</h1>
    <p>
      {refusal.code === "link.used"
        ? "You have answered already, or the time for it is over. Your sessions show what came of it."
        : "It may be cut off, or older than 30 days. You can still answer from your sessions."}
    </p>
  </EmptyState>
);

/**
 * Opened from the mail, signed out. Opening it changes nothing and no script answers by itself: mail
 * scanners open links and run their pages.
 */
export const SurveyAnswerPage = () => {
  usePageHead({ title: "How was your session? · Waymark", noIndex: true });
  const { token } = route.useParams();
  const query = useQuery(surveyLinkOptions(useApi(), token));
  return (
    <div className="page-medium py-10 sm:py-14">
      <QueryView
        query={query}
        skeleton={<Skeleton className="h-96 w-full" />}
        renderRefused={(refusal) =>
          over.includes(refusal.code) ? <LinkOver refusal={refusal} /> : undefined
        }
      >
        {(view) => <LinkSurvey view={view} token={token} />}
      </QueryView>
    </div>
  );
};
