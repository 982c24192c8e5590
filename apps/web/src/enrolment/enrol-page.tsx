import type { EnrolmentMoved, EnrolmentQuestion } from "@waymark/contracts/enrolment";
import { isOpenToJoin } from "@waymark/domain/cohort";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { type Refusal, useApi } from "../shared/api/index.ts";
import { LinkOver, LinkPage } from "../shared/link-page/index.ts";
import { Answered } from "./answered.tsx";
import { Asked } from "./asked.tsx";
import { CalledOff } from "./called-off.tsx";
import { enrolmentLinkOptions } from "./queries.ts";
import { RoundAbout } from "./round-header.tsx";

const route = getRouteApi("/enrol/$token");

const InvitationOver = ({ refusal }: { readonly refusal: Refusal }) => (
  <LinkOver
    title={refusal.code === "link.used" ? "This invitation is over" : "This link does not work"}
    action={
      <Link to="/rounds" className={buttonClass({ variant: "secondary" })}>
        What you take part in
      </Link>
    }
  >
    If you want to take part, ask who invited you for a new mail.
  </LinkOver>
);

const asWhat = { mentor: "a mentor", mentee: "a mentee", peer: "one of a circle" } as const;

const Invitation = ({ question }: { readonly question: EnrolmentQuestion }) => {
  const { round, known, side, hasSeat } = question;
  return (
    <>
      <header className="grid gap-3">
        <h1 className="font-serif text-3xl font-semibold text-balance wrap-anywhere">
          <bdi>{round.organisationName}</bdi> invites you to <bdi>{round.programmeName}</bdi>
        </h1>
        <p className="text-lg text-pretty wrap-anywhere">
          Hello <bdi>{known.name}</bdi>, would you like to take part as {asWhat[side]}?
        </p>
      </header>
      <RoundAbout round={round} />
      {!hasSeat && isOpenToJoin(round.cohortStatus) && (
        <Notice title="All places are taken at the moment">
          <p>You can join the waiting list and move up by yourself.</p>
        </Notice>
      )}
    </>
  );
};

/** What somebody has answered: just now, or before they opened the link once more. */
const movedOf = (question: EnrolmentQuestion): EnrolmentMoved | undefined => {
  const { enrolmentId, status } = question;
  return status === "enrolled" || status === "waiting" ? { enrolmentId, status } : undefined;
};

/** Joining takes an account of the invited address, declining only the link. */
export const EnrolPage = () => {
  const { token } = route.useParams();
  const query = useQuery(enrolmentLinkOptions(useApi(), token));
  const [answer, setAnswer] = useState<EnrolmentMoved>();
  return (
    <LinkPage
      title="An invitation"
      isForm
      query={query}
      renderOver={(refusal) => <InvitationOver refusal={refusal} />}
    >
      {(question) => {
        const { round } = question;
        if (round.cohortStatus === "cancelled") {
          return (
            <div className="grid grid-cols-1 gap-6">
              <h1 className="font-serif text-3xl font-semibold text-balance wrap-anywhere">
                <bdi>{round.programmeName}</bdi>
              </h1>
              <RoundAbout round={round} />
              <CalledOff round={round} />
            </div>
          );
        }
        const moved = answer ?? movedOf(question);
        return moved === undefined ? (
          <div className="grid grid-cols-1 gap-6">
            <Invitation question={question} />
            <Asked question={question} token={token} onMoved={setAnswer} />
          </div>
        ) : (
          <Answered moved={moved} cohortId={question.round.cohortId} />
        );
      }}
    </LinkPage>
  );
};
