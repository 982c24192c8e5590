import { AnswerEnd } from "./ending/answer-end.tsx";
import { EndedView } from "./ending/ended-view.tsx";
import { Farewell } from "./ending/farewell.tsx";
import { HelpForm } from "./ending/help-form.tsx";
import { ProposeEnd } from "./ending/propose-end.tsx";
import { WaysOut } from "./ending/ways-out.tsx";
import { useMentorship } from "./mentorship-context.ts";
import { MentorshipSection } from "./section.tsx";

/** The ways to an end, and what stays after it. */
export const EndingPage = () => {
  const view = useMentorship();
  const { ending, endProposal, ownFarewell, status } = view;
  // Nobody is to write a goodbye before the two speak of an end, unless they did.
  const hasLastWords = endProposal !== undefined || ownFarewell !== undefined;
  return (
    <MentorshipSection id="ending" title="Ending">
      {ending !== undefined ? (
        <EndedView view={view} ending={ending} />
      ) : (
        <div className="grid grid-cols-1 gap-8">
          {status === "proposed" ? (
            <p className="max-w-[60ch] text-pretty">
              It has not begun yet. Without an agreement it closes by itself after a month.
            </p>
          ) : (
            <>
              {endProposal === undefined ? (
                <ProposeEnd view={view} />
              ) : (
                <AnswerEnd view={view} proposal={endProposal} />
              )}
              {hasLastWords && <Farewell view={view} />}
              {hasLastWords && view.viewer === "mentee" && <HelpForm view={view} />}
            </>
          )}
          <WaysOut view={view} />
        </div>
      )}
    </MentorshipSection>
  );
};
