import type { AgreementQuestion } from "@waymark/contracts/agreement";
import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { useState } from "react";
import { type Refusal, refusalOf, useApi } from "../shared/api/index.ts";
import { ArrivalHeading } from "../shared/head/index.ts";
import { LinkOver, LinkPage } from "../shared/link-page/index.ts";
import { type AgreementAnswer, AgreementAnswerForm } from "./agreement-answer-form.tsx";
import { agreementQuestionOptions } from "./queries.ts";

const route = getRouteApi("/agreement-answer/$token");

const overTitles: Partial<Record<Refusal["code"], string>> = {
  "agreement.other_version": "The proposal has changed",
  "link.used": "There is nothing left to sign here",
};

const AgreementLinkOver = ({ refusal }: { readonly refusal: Refusal }) => (
  <LinkOver
    title={overTitles[refusal.code] ?? "This link does not work"}
    action={
      <Link to="/mentorships" className={buttonClass()}>
        Go to my mentorships
      </Link>
    }
  >
    {refusal.text}
  </LinkOver>
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

/** What the other side has signed, to be signed or not. */
export const AgreementAnswerPage = () => {
  const api = useApi();
  const { token } = route.useParams();
  const query = useQuery(agreementQuestionOptions(api, token));
  const [requestKey] = useState(() => crypto.randomUUID());
  const answering = useMutation({
    mutationFn: (answer: AgreementAnswer) =>
      api.agreement.answerByLink.mutate({ requestKey, token, answer }),
  });
  return (
    <LinkPage
      title="An agreement to sign"
      query={query}
      overCodes={["agreement.other_version"]}
      renderOver={(refusal) => <AgreementLinkOver refusal={refusal} />}
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
    </LinkPage>
  );
};
