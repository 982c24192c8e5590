import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useLocation } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { useState } from "react";
import { type Refusal, refusalOf, useApi } from "../shared/api/index.ts";
import { ArrivalHeading } from "../shared/head/index.ts";
import { LinkOver, LinkPage } from "../shared/link-page/index.ts";
import { type GoalAnswer, GoalAnswerForm } from "./goal-answer-form.tsx";
import { goalQuestionOptions } from "./queries.ts";

const route = getRouteApi("/goal-answer/$token");

const GoalLinkOver = ({ refusal }: { readonly refusal: Refusal }) => (
  <LinkOver
    title={refusal.code === "link.used" ? "This week is answered" : "This link does not work"}
    action={
      <Link to="/mentorships" className={buttonClass()}>
        Go to my mentorships
      </Link>
    }
  >
    {refusal.text}
  </LinkOver>
);

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

/** How a week went with one goal. */
export const GoalAnswerPage = () => {
  const api = useApi();
  const { token } = route.useParams();
  const hash = useLocation({ select: (location) => location.hash });
  const query = useQuery(goalQuestionOptions(api, token));
  const [requestKey] = useState(() => crypto.randomUUID());
  const answering = useMutation({
    mutationFn: (answer: GoalAnswer) => api.goal.answerByLink.mutate({ requestKey, token, answer }),
  });
  return (
    <LinkPage
      title="This week"
      query={query}
      renderOver={(refusal) => <GoalLinkOver refusal={refusal} />}
    >
      {(question) =>
        answering.isSuccess ? (
          <Thanks answer={answering.variables} />
        ) : (
          <GoalAnswerForm
            question={question}
            preselected={hash === "nothing" ? "skip_week" : "progress"}
            busy={answering.isPending}
            refusal={answering.isError ? refusalOf(answering.error) : undefined}
            onAnswer={answering.mutate}
          />
        )
      }
    </LinkPage>
  );
};
