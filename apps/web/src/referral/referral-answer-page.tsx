import type { ReferralQuestion } from "@waymark/contracts/referral";
import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { type Refusal, refusalOf, useApi } from "../shared/api/index.ts";
import { ArrivalHeading } from "../shared/head/index.ts";
import { LinkOver, LinkPage } from "../shared/link-page/index.ts";
import { referralQuestionOptions } from "./queries.ts";
import { type ReferralAnswer, ReferralAnswerForm } from "./referral-answer-form.tsx";

const route = getRouteApi("/referral-answer/$token");

const ReferralLinkOver = ({ refusal }: { readonly refusal: Refusal }) => (
  <LinkOver
    title={refusal.code === "link.used" ? "This is answered or over" : "This link does not work"}
  >
    There is nothing else that you have to do.
  </LinkOver>
);

const doneText = (
  asked: ReferralQuestion["asked"],
  action: ReferralAnswer["action"],
): readonly [title: string, text: string] => {
  if (action === "no") {
    return asked === "third"
      ? ["Thank you for answering", "We have forgotten your address. Nobody asks why."]
      : ["Thank you for answering", "Nobody else is asked, and nobody asks you why."];
  }
  return asked === "third"
    ? ["You are introduced", "In a moment both of you get a mail with each other’s address."]
    : ["Now we ask the other person", "If they say yes, too, both of you get a mail."];
};

const Done = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <div className="grid gap-4">
    <ArrivalHeading>{title}</ArrivalHeading>
    <p className="max-w-[60ch] text-lg text-pretty">{text}</p>
    <p>You can close this page.</p>
  </div>
);

/** As a rule read by somebody without an account. */
export const ReferralAnswerPage = () => {
  const api = useApi();
  const { token } = route.useParams();
  const hash = useLocation({ select: (location) => location.hash });
  const query = useQuery(referralQuestionOptions(api, token));
  const [requestKey] = useState(() => crypto.randomUUID());
  const answering = useMutation({
    mutationFn: (answer: ReferralAnswer) =>
      api.referral.answerByLink.mutate({ requestKey, token, answer }),
  });
  return (
    <LinkPage
      title="An introduction"
      query={query}
      renderOver={(refusal) => <ReferralLinkOver refusal={refusal} />}
    >
      {(question) => {
        if (answering.isSuccess) {
          const [title, text] = doneText(question.asked, answering.variables.action);
          return <Done title={title} text={text} />;
        }
        return (
          <ReferralAnswerForm
            question={question}
            preselected={hash === "yes" || hash === "no" ? hash : undefined}
            busy={answering.isPending}
            refusal={answering.isError ? refusalOf(answering.error) : undefined}
            onAnswer={answering.mutate}
          />
        );
      }}
    </LinkPage>
  );
};
