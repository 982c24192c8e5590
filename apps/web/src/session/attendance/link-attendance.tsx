import type { AttendanceQuestion } from "@waymark/contracts/session";
import { Link, useLocation } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { useState } from "react";
import { ArrivalHeading } from "../../shared/head/index.ts";
import { zonedMomentText } from "../../shared/time/index.ts";
import { otherName } from "../record/person-on.ts";
import { useStep } from "../use-step.ts";
import { AttendanceForm } from "./attendance-form.tsx";
import type { Claim } from "./claim-text.ts";

type Props = { readonly question: AttendanceQuestion; readonly token: string };

const Thanks = ({ question }: { readonly question: AttendanceQuestion }) => (
  <div className="grid gap-4">
    <ArrivalHeading>Thank you</ArrivalHeading>
    <p className="max-w-[60ch] text-lg text-pretty">
      Your answer is in. You can close this page, or{" "}
      <Link to="/sessions/$sessionId" params={{ sessionId: question.id }} className="text-link">
        see the session in Waymark
      </Link>{" "}
      (you may have to sign in).
    </p>
  </div>
);

/** Whether they met, asked from the mail. */
export const LinkAttendance = ({ question, token }: Props) => {
  const hash = useLocation({ select: (location) => location.hash });
  const [isSaid, setIsSaid] = useState(false);
  const { take, busy, refusal } = useStep(
    (api, operationId, says: Claim) =>
      api.session.attestByLink.mutate({ operationId, token, says }),
    () => setIsSaid(true),
  );
  if (isSaid) return <Thanks question={question} />;
  const other = otherName(question);
  const { timeZone } = question[question.viewer];
  return (
    <div className="grid gap-6">
      <header className="grid gap-4">
        <div className="flex items-start gap-4">
          <Avatar name={other} />
          <h1 className="font-serif text-2xl font-semibold text-balance sm:text-3xl wrap-anywhere">
            You and <bdi>{other}</bdi>
          </h1>
        </div>
        <p className="text-lg text-pretty">
          Your session was on {zonedMomentText(question.start, timeZone)}.
        </p>
      </header>
      <section aria-label="Your answer" className="panel p-5 sm:p-7">
        <AttendanceForm
          viewer={question.viewer}
          other={other}
          first={hash === "held" ? "held" : undefined}
          busy={busy}
          refusal={refusal}
          onSay={take}
        />
      </section>
    </div>
  );
};
