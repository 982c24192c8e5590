import type { EnrolmentMoved, EnrolmentQuestion } from "@waymark/contracts/enrolment";
import { isOpenToJoin } from "@waymark/domain/cohort";
import { Link, useLocation } from "@tanstack/react-router";
import { Button, buttonClass } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { Refused, useStep } from "../organisation/index.ts";
import { useMe } from "../person/index.ts";
import { OtherAddress } from "../shared/link-page/index.ts";
import { JoinForm } from "./join-form.tsx";

type Props = {
  readonly question: EnrolmentQuestion;
  readonly token: string;
  readonly onMoved: (moved: EnrolmentMoved) => void;
};

/** The way to a yes, which depends on who is signed in, and to a no, which the link is enough for. */
export const Asked = ({ question, token, onMoved }: Props) => {
  const me = useMe();
  const { hash, pathname } = useLocation();
  const declining = useStep(["enrolment"], (api, requestKey, given: string) =>
    api.enrolment.declineByLink.mutate({ requestKey, token: given }),
  );
  const { emailAddress, status, round } = question;
  // The mail has a link for a no: whoever came by it finds the button first.
  const isNo = hash === "no";
  const decline = status === "invited" && (
    <Button
      variant={isNo ? "danger" : "secondary"}
      busy={declining.pending !== undefined}
      onClick={() => declining.step(token, onMoved)}
    >
      No, thank you
    </Button>
  );
  const refused = <Refused refusal={declining.refusal} />;
  if (!isOpenToJoin(round.cohortStatus)) {
    return (
      <div className="grid justify-items-start gap-4">
        <Notice tone="heed" title="Nobody can join at the moment">
          <p>The time to answer is over, or has not begun again.</p>
        </Notice>
        {refused}
        {decline}
      </div>
    );
  }
  if (me?.state === "registered" && me.person.emailAddress === emailAddress) {
    return (
      <div className="grid grid-cols-1 gap-6">
        {isNo && (
          <div className="panel grid justify-items-start gap-3 p-5">
            <p className="font-semibold">Would you rather not take part?</p>
            {decline}
          </div>
        )}
        {refused}
        <JoinForm
          token={token}
          question={question}
          onJoined={onMoved}
          beside={isNo ? undefined : decline}
        />
      </div>
    );
  }
  return (
    <div className="panel grid gap-5 p-5 sm:p-7">
      {me?.state === "registered" ? (
        <OtherAddress emailAddress={emailAddress} />
      ) : (
        <p className="text-pretty wrap-anywhere">
          This invitation is for <strong>{emailAddress}</strong>. Sign in with that address to join;
          a new account takes a minute.
        </p>
      )}
      {refused}
      <div className="flex flex-wrap gap-3">
        {me !== undefined && me.state !== "registered" && (
          <Link
            to={me.state === "unregistered" ? "/welcome" : "/sign-in"}
            search={{ next: pathname }}
            className={buttonClass({ variant: isNo ? "secondary" : "primary" })}
          >
            Sign in to join
          </Link>
        )}
        {decline}
      </div>
    </div>
  );
};
