import type { AgreementQuestion } from "@waymark/contracts/agreement";
import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useState } from "react";
import { type Refusal, refusalOf, useApi } from "../shared/api/index.ts";
import { ArrivalHeading, usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { type AgreementAnswer, AgreementAnswerForm } from "./agreement-answer-form.tsx";
import { agreementQuestionOptions } from "./queries.ts";

const route = getRouteApi("/agreement-answer/$token");

const overTitles: Partial<Record<Refusal["code"], string>> = {
  "agreement.other_version": "The proposal has changed",
  "link.used": "There is nothing left to sign here",
  "link.invalid": "This link does not work",
  "request.invalid": "This link does not work",
};

const LinkOver = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <EmptyState
    title={title}
    action={
      <Link to="/mentorships" className={buttonClass()}>
        Go to my mentorships
      </Link>
    }
  >
    <h1 className="sr-only">This link cannot be used</h1>
    <p>{text}</p>
  </EmptyState>
);

type ThanksProps = { readonly question: AgreementQuestion; readonly answer: AgreementAnswer };

const Thanks = ({ question, answer }: ThanksProps) => (
  <div className="grid gap-4">
    <ArrivalHeading>{answer === "sign" ? "It is signed" : "Not this version"}</ArrivalHeading>
    <p className="max-w-[60ch] text-lg text-pretty">
      {answer === "sign" ? (
        question.isFirst ? (
          <>
            Your mentorship with <bdi>{question.otherName}</bdi> begins. Both of you get a mail.
          </>
        ) : (
          "It holds from now on. Both of you get a mail, and the former version is kept."
        )
      ) : (
        <>
          What held before holds on. <bdi>{question.otherName}</bdi> hears of it; talk about what
          suits you both.
        </>
      )}
    </p>
    <p>You can close this page.</p>
  </div>
);

/**
 * Opened from a mail, signed out. Opening it changes nothing and no script signs by itself: mail
 * scanners open links and run their pages.
 */
export const AgreementAnswerPage = () => {
  usePageHead({ title: "An agreement to sign · Waymark", noIndex: true });
  const api = useApi();
  const { token } = route.useParams();
  const query = useQuery(agreementQuestionOptions(api, token));
  const [requestKey] = useState(() => crypto.randomUUID());
  const answering = useMutation({
    mutationFn: (answer: AgreementAnswer) =>
      api.agreement.answerByLink.mutate({ requestKey, token, answer }),
  });
  return (
    <div className="page-medium py-10 sm:py-14">
      <QueryView
        query={query}
        skeleton={<Skeleton className="h-96 w-full" />}
        renderRefused={({ code, text }) => {
          const title = overTitles[code];
          return title === undefined ? undefined : <LinkOver title={title} text={text} />;
        }}
      >
        {(question) =>
          answering.isSuccess ? (
            <Thanks question={question} answer={answering.variables} />
          ) : (
            <AgreementAnswerForm
              question={question}
              pending={answering.isPending ? answering.variables : undefined}
              refusal={answering.isError ? refusalOf(answering.error) : undefined}
              onAnswer={answering.mutate}
            />
          )
        }
      </QueryView>
    </div>
  );
};
