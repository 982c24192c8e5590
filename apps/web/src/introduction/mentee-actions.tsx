import type { IntroductionView } from "@waymark/contracts/introduction";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { AnswerMoreForm } from "./answer-more-form.tsx";
import { WithdrawButton } from "./withdraw-button.tsx";

export const MenteeActions = ({ view }: { readonly view: IntroductionView }) => {
  switch (view.status) {
    case "more_asked":
      return (
        <div className="grid justify-items-start gap-3 *:first:w-full">
          <AnswerMoreForm view={view} />
          <WithdrawButton view={view} />
        </div>
      );
    case "sent":
      return (
        <div>
          <WithdrawButton view={view} />
        </div>
      );
    case "declined":
    case "expired":
    case "withdrawn":
      return (
        <div>
          <Link to="/" className={buttonClass({ variant: "secondary" })}>
            Find another mentor
          </Link>
        </div>
      );
    case "accepted":
      return null;
  }
};
