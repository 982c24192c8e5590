import type { SurveyAnswered, SurveyView } from "@waymark/contracts/survey";
import { Link } from "@tanstack/react-router";
import { ArrivalHeading } from "../shared/head/index.ts";
import { OfferPanel } from "./offer-panel.tsx";
import { openingText } from "./opening-text.ts";

type Props = { readonly view: SurveyView; readonly answered: SurveyAnswered };

/** After the press: that it is kept, and when it opens. */
export const AnswerDone = ({ view, answered }: Props) => (
  <div className="grid gap-5">
    <ArrivalHeading>Thank you</ArrivalHeading>
    <p className="max-w-[60ch] text-lg text-pretty">
      {answered.status === "revealed"
        ? "Your answer is in, and you can read each other’s now."
        : openingText(view)}
    </p>
    <OfferPanel view={{ ...view, offer: answered.offer }} />
    <p>
      You can close this page, or{" "}
      <Link to="/sessions/$sessionId" params={{ sessionId: view.sessionId }} className="text-link">
        go to the session
      </Link>{" "}
      (you may have to sign in).
    </p>
  </div>
);
