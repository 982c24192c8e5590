import type { MentorshipView } from "@waymark/contracts/mentorship";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { BookLink } from "./book-link.tsx";
import type { NextStep } from "./next-step.ts";

type Props = { readonly view: MentorshipView; readonly leadsTo: NextStep["leadsTo"] };

/** To where the next step is taken; a mentor is booked, and looks at the sessions. */
export const StepLink = ({ view, leadsTo }: Props) => {
  const className = buttonClass();
  const params = { mentorshipId: view.id };
  switch (leadsTo) {
    case "agreement":
      return (
        <Link to="/mentorships/$mentorshipId/agreement" params={params} className={className}>
          Open the agreement
        </Link>
      );
    case "ending":
      return (
        <Link to="/mentorships/$mentorshipId/ending" params={params} className={className}>
          Open the ending
        </Link>
      );
    case "booking":
      return view.viewer === "mentee" ? (
        <BookLink view={view} className={className} />
      ) : (
        <Link to="/sessions" className={className}>
          See your sessions
        </Link>
      );
    case "sessions":
      return (
        <Link to="/sessions" className={className}>
          See your sessions
        </Link>
      );
    case null:
      return null;
  }
};
