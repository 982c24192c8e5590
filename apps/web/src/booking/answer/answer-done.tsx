import type { BookingView } from "@waymark/contracts/booking";
import { Link } from "@tanstack/react-router";
import { ArrivalHeading } from "../../shared/head/index.ts";
import { zonedMomentText } from "../../shared/time/index.ts";
import type { RequestAnswer } from "../session/answer-request.tsx";

type Props = { readonly view: BookingView; readonly answer: RequestAnswer };

/** After the press: that it happened, and what happens next. */
export const AnswerDone = ({ view, answer }: Props) => {
  const name = view.mentee?.displayName ?? "The mentee";
  const when = zonedMomentText(view.start, view.mentor.timeZone);
  return (
    <div className="grid gap-4">
      <ArrivalHeading>
        {answer.action === "accept" ? "It is settled" : "Declined, with thanks for answering"}
      </ArrivalHeading>
      <p className="max-w-[60ch] text-lg text-pretty">
        {answer.action === "accept"
          ? `You meet ${name} on ${when}. In a moment both of you get a mail with a calendar file.`
          : `${name} hears it from us. The time on ${when} is free again.`}
      </p>
      <p>
        You can close this page, or{" "}
        <Link to="/sessions/$sessionId" params={{ sessionId: view.id }} className="text-link">
          see it in Waymark
        </Link>{" "}
        (you may have to sign in).
      </p>
    </div>
  );
};
