import type { IntroductionView } from "@waymark/contracts/introduction";
import { Link } from "@tanstack/react-router";
import { ArrivalHeading } from "../shared/head/index.ts";
import { momentText } from "../shared/time/index.ts";
import type { Answer } from "./answer-draft.ts";
import { menteeName } from "./mentee-name.ts";

type Props = { readonly view: IntroductionView; readonly answer: Answer };

const nextText = ({ view, answer }: Props): { readonly title: string; readonly text: string } => {
  const { opening, within } = menteeName(view.mentee);
  switch (answer.action) {
    case "accept":
      return {
        title: `You are introduced`,
        text:
          answer.agreedTime === undefined
            ? `In a moment both of you get a mail with the goal and both addresses. ${opening} writes to you to find a time.`
            : `In a moment both of you get a mail with both addresses and a calendar file for ${momentText(answer.agreedTime, view.mentor.timeZone)}.`,
      };
    case "decline":
      return {
        title: "Declined, with thanks for answering",
        text: `${opening} hears it from us together with your reason. You do not have to do anything else.`,
      };
    case "ask_more":
      return {
        title: "Your question is on its way",
        text: `The clock stands still until ${within} has answered. Then you get a mail with a new link, and at least a day to decide.`,
      };
  }
};

/** After the press: that it happened, and what happens next. */
export const AnswerDone = (props: Props) => {
  const { title, text } = nextText(props);
  return (
    <div className="grid gap-4">
      <ArrivalHeading>{title}</ArrivalHeading>
      <p className="max-w-[60ch] text-lg text-pretty">{text}</p>
      <p>
        You can close this page, or{" "}
        <Link
          to="/introductions/$introductionId"
          params={{ introductionId: props.view.id }}
          className="text-link"
        >
          see it in Waymark
        </Link>{" "}
        (you may have to sign in).
      </p>
    </div>
  );
};
