import { AnswerEnd } from "./ending/answer-end.tsx";
import { EndedView } from "./ending/ended-view.tsx";
import { FarewellForm } from "./ending/farewell-form.tsx";
import { HelpForm } from "./ending/help-form.tsx";
import { ProposeEnd } from "./ending/propose-end.tsx";
import { WaysOut } from "./ending/ways-out.tsx";
import { useMentorship } from "./mentorship-context.ts";

/** The ways to an end, and what stays after it. */
export const EndingPage = () => {
  const view = useMentorship();
  const { ending, endProposal, status } = view;
  return (
    <section aria-labelledby="ending" className="grid grid-cols-1 gap-5">
      <h2 id="ending" className="text-lg font-bold">
        Ending
      </h2>
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
              <FarewellForm view={view} />
              {view.viewer === "mentee" && <HelpForm view={view} />}
            </>
          )}
          <WaysOut view={view} />
        </div>
      )}
    </section>
  );
};
