import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useLocation } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useState } from "react";
import { type Refusal, refusalOf, useApi } from "../shared/api/index.ts";
import { ArrivalHeading, usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { type GoalAnswer, GoalAnswerForm } from "./goal-answer-form.tsx";
import { goalQuestionOptions } from "./queries.ts";

const route = getRouteApi("/goal-answer/$token");

const LinkOver = ({ refusal }: { readonly refusal: Refusal }) => (
  <EmptyState
    title={refusal.code === "link.used" ? "This week is answered" : "This link does not work"}
    action={
      <Link to="/mentorships" className={buttonClass()}>
        Go to my mentorships
      </Link>
    }
  >
    <h1 className="sr-only">This link cannot be used</h1>
    <p>{refusal.text}</p>
  </EmptyState>
);

const overCodes: readonly Refusal["code"][] = ["link.used", "link.invalid", "request.invalid"];

const Thanks = ({ answer }: { readonly answer: GoalAnswer }) => (
  <div className="grid gap-4">
    <ArrivalHeading>
      {answer.action === "progress" ? "Your line is saved" : "Noted: a quiet week"}
    </ArrivalHeading>
    <p className="max-w-[60ch] text-lg text-pretty">
      {answer.action === "progress"
        ? "It stands with your goal, where both of you read it."
        : "Some weeks are like that. We ask again in a week."}
    </p>
    <p>You can close this page.</p>
  </div>
);

/**
 * Opened from the weekly mail, signed out. Opening it changes nothing and no script answers by
 * itself: mail scanners open links and run their pages.
 */
export const GoalAnswerPage = () => {
  usePageHead({ title: "This week · Waymark", noIndex: true });
  const api = useApi();
  const { token } = route.useParams();
  const hash = useLocation({ select: (location) => location.hash });
  const query = useQuery(goalQuestionOptions(api, token));
  const [requestKey] = useState(() => crypto.randomUUID());
  const answering = useMutation({
    mutationFn: (answer: GoalAnswer) => api.goal.answerByLink.mutate({ requestKey, token, answer }),
  });
  return (
    <div className="page-medium py-10 sm:py-14">
      {answering.isSuccess ? (
        <Thanks answer={answering.variables} />
      ) : (
        <QueryView
          query={query}
          skeleton={<Skeleton className="h-80 w-full" />}
          renderRefused={(refusal) =>
            overCodes.includes(refusal.code) ? <LinkOver refusal={refusal} /> : undefined
          }
        >
          {(question) => (
            <GoalAnswerForm
              question={question}
              preselected={hash === "nothing" ? "skip_week" : "progress"}
              busy={answering.isPending}
              refusal={answering.isError ? refusalOf(answering.error) : undefined}
              onAnswer={answering.mutate}
            />
          )}
        </QueryView>
      )}
    </div>
  );
};
