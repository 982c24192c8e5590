import type { SurveyView } from "@waymark/contracts/survey";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";

type Props = { readonly view: Pick<SurveyView, "mentorshipId" | "other" | "offer"> };

/** What somebody is offered by the own answer to the fit check. */
export const OfferPanel = ({ view: { mentorshipId, other, offer } }: Props) => {
  if (offer === null || offer === "go_on") return null;
  if (offer === "look_again") {
    return (
      <Notice title="Not sure yet is a good answer, too">
        <p>
          A first session is often about getting to know each other. Begin the next one with what
          you need from it, and see again.
        </p>
      </Notice>
    );
  }
  return (
    <Notice title="It is nobody’s fault when two do not match">
      <p>
        You can find another match. <bdi>{other.displayName}</bdi> hears neither a reason nor what
        you said here.
      </p>
      <div>
        {mentorshipId === null ? (
          <Link to="/" className={buttonClass({ variant: "secondary", size: "sm" })}>
            Find another mentor
          </Link>
        ) : (
          <Link
            to="/mentorships/$mentorshipId/ending"
            params={{ mentorshipId }}
            className={buttonClass({ variant: "secondary", size: "sm" })}
          >
            Look for another match
          </Link>
        )}
      </div>
    </Notice>
  );
};
