import type { EnrolmentMoved, EnrolmentQuestion } from "@waymark/contracts/enrolment";
import { isOpenToJoin } from "@waymark/domain/cohort";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useLocation } from "@tanstack/react-router";
import { Button, buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Notice } from "@waymark/ui/notice";
import { Skeleton } from "@waymark/ui/skeleton";
import { useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";
import { useMe } from "../person/index.ts";
import { type Refusal, useApi } from "../shared/api/index.ts";
import { ArrivalHeading, usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { JoinForm } from "./join-form.tsx";
import { enrolmentLinkOptions } from "./queries.ts";
import { RoundAbout } from "./round-header.tsx";

const route = getRouteApi("/enrol/$token");

const LinkOver = ({ refusal }: { readonly refusal: Refusal }) => (
  <EmptyState
    title={refusal.code === "link.used" ? "This invitation is over" : "This link does not work"}
    action={
      <Link to="/rounds" className={buttonClass({ variant: "secondary" })}>
        What you take part in
      </Link>
    }
  >
    <h1 className="sr-only">This link cannot be used</h1>
    <p>If you want to take part, ask who invited you for a new mail.</p>
  </EmptyState>
);

const overCodes: readonly Refusal["code"][] = ["link.used", "link.invalid", "request.invalid"];

const asWhat = { mentor: "a mentor", mentee: "a mentee", peer: "one of a circle" } as const;

const Answered = ({ moved, question }: { moved: EnrolmentMoved; question: EnrolmentQuestion }) => (
  <div className="grid gap-4">
    <ArrivalHeading>
      {moved.status === "declined"
        ? "Thank you for answering"
        : moved.status === "waiting"
          ? "You are on the waiting list"
          : "You have a place"}
    </ArrivalHeading>
    <p className="max-w-[60ch] text-pretty">
      {moved.status === "declined"
        ? "You get no more mails about this. If you change your mind, the link in the mail still works while people can join."
        : moved.status === "waiting"
          ? "All places are taken at the moment. You move up by yourself as soon as one gets free, and get a mail then."
          : "Once everybody is there, people are matched, and you get a mail that introduces you."}
    </p>
    {moved.status !== "declined" && (
      <Link
        to="/rounds/$cohortId/$enrolmentId"
        params={{ cohortId: question.round.cohortId, enrolmentId: moved.enrolmentId }}
        className={`${buttonClass()} w-fit`}
      >
        See what you said, and say whom you would like to meet
      </Link>
    )}
  </div>
);

const Asked = ({
  question,
  token,
  onMoved,
}: {
  readonly question: EnrolmentQuestion;
  readonly token: string;
  readonly onMoved: (moved: EnrolmentMoved) => void;
}) => {
  const me = useMe();
  const { hash, pathname } = useLocation();
  const declining = useStep(["enrolment"], (api, requestKey, given: string) =>
    api.enrolment.declineByLink.mutate({ requestKey, token: given }),
  );
  const isOwn = me?.state === "registered" && me.person.emailAddress === question.emailAddress;
  const mayJoin = isOpenToJoin(question.round.cohortStatus);
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="flex flex-wrap items-center gap-3">
        {me !== undefined && !isOwn && me.state !== "registered" && mayJoin && (
          <Link
            to={me.state === "unregistered" ? "/welcome" : "/sign-in"}
            search={{ next: pathname }}
            className={buttonClass()}
          >
            Sign in to join
          </Link>
        )}
        {question.status === "invited" && (
          <Button
            variant={hash === "no" ? "danger" : "secondary"}
            busy={declining.pending !== undefined}
            onClick={() => declining.step(token, onMoved)}
          >
            No, thank you
          </Button>
        )}
      </div>
      <Refused refusal={declining.refusal} />
      {!mayJoin && (
        <Notice tone="heed" title="Nobody can join at the moment">
          <p>The time to answer is over, or has not begun again.</p>
        </Notice>
      )}
      {mayJoin && me?.state === "registered" && !isOwn && (
        <Notice tone="heed" title="You are signed in with another address">
          <p className="wrap-anywhere">
            This invitation is for <strong>{question.emailAddress}</strong>. Sign out and sign in
            with that address to join.
          </p>
        </Notice>
      )}
      {mayJoin && me?.state !== "registered" && (
        <p className="text-pretty wrap-anywhere">
          This invitation is for <strong>{question.emailAddress}</strong>. Sign in with that address
          to join; a new account takes a minute.
        </p>
      )}
      {mayJoin && isOwn && <JoinForm token={token} question={question} onJoined={onMoved} />}
    </div>
  );
};

const hasAnswered = ({ status }: EnrolmentQuestion): boolean =>
  status === "enrolled" || status === "waiting";

/**
 * Opened from a mail, often signed out. Opening it changes nothing: mail scanners open links and run
 * their pages. Joining takes an account of the invited address, declining only the link.
 */
export const EnrolPage = () => {
  usePageHead({ title: "An invitation · Waymark", noIndex: true });
  const { token } = route.useParams();
  const query = useQuery(enrolmentLinkOptions(useApi(), token));
  const [moved, setMoved] = useState<EnrolmentMoved>();
  return (
    <div className="page-narrow py-10 sm:py-14">
      <QueryView
        query={query}
        skeleton={<Skeleton className="h-96 w-full" />}
        renderRefused={(refusal) =>
          overCodes.includes(refusal.code) ? <LinkOver refusal={refusal} /> : undefined
        }
      >
        {(question) =>
          moved !== undefined ? (
            <Answered moved={moved} question={question} />
          ) : hasAnswered(question) ? (
            <Answered
              moved={{ enrolmentId: question.enrolmentId, status: question.status }}
              question={question}
            />
          ) : (
            <div className="grid grid-cols-1 gap-6">
              <header className="grid gap-3">
                <h1 className="font-serif text-3xl font-semibold text-balance wrap-anywhere">
                  <bdi>{question.round.organisationName}</bdi> invites you to{" "}
                  <bdi>{question.round.programmeName}</bdi>
                </h1>
                <p className="text-lg">
                  Hello <bdi>{question.known.name}</bdi>, would you like to take part as{" "}
                  {asWhat[question.side]}?
                </p>
              </header>
              <RoundAbout round={question.round} />
              {!question.hasSeat && (
                <Notice title="All places are taken at the moment">
                  <p>You can join the waiting list and move up by yourself.</p>
                </Notice>
              )}
              <Asked question={question} token={token} onMoved={setMoved} />
            </div>
          )
        }
      </QueryView>
    </div>
  );
};
