import type { MentorshipView } from "@waymark/contracts/mentorship";
import { buttonClass } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { dateText } from "../../shared/time/index.ts";
import { Farewell } from "./farewell.tsx";
import { FarewellWords } from "./farewell-words.tsx";
import { HelpForm } from "./help-form.tsx";
import { outcomeLabel } from "./outcome-text.ts";
import { ReasonForm } from "./reason-form.tsx";
import { Suggestions } from "./suggestions.tsx";

type Ending = NonNullable<MentorshipView["ending"]>;

const titleOf = (ending: Ending): string => {
  switch (ending.kind) {
    case "guided":
      return ending.outcome === "changed_plans" ? "You ended it together" : "A good end";
    case "left":
      return "It has ended";
    case "rematched":
      return "It was not the right fit";
    case "not_started":
      return "It did not begin";
  }
};

const OthersWords = ({ view }: { readonly view: MentorshipView }) => {
  const words = view.othersFarewell;
  if (words === undefined) {
    return (
      <p className="text-ink-soft">
        <bdi>{view.otherName}</bdi> has not written a goodbye yet.
      </p>
    );
  }
  return (
    <section aria-labelledby="others-words" className="panel grid gap-5 p-5 sm:p-7">
      <h3 id="others-words" className="text-lg font-bold wrap-anywhere">
        A goodbye from <bdi>{view.otherName}</bdi>
      </h3>
      <FarewellWords words={words} />
    </section>
  );
};

type Props = { readonly view: MentorshipView; readonly ending: Ending };

/** What stays of a mentorship that has ended. */
export const EndedView = ({ view, ending }: Props) => {
  const { timeZone } = view[view.viewer];
  const isTogether = ending.kind === "guided";
  return (
    <div className="grid grid-cols-1 gap-5">
      <Notice tone={isTogether ? "good" : "plain"} title={titleOf(ending)}>
        <p>
          {isTogether ? `${outcomeLabel(ending.outcome)}. ` : ""}Ended{" "}
          {dateText(ending.at, timeZone)}.
          {isTogether && view.isDoorOpen ? " The door is open on both sides." : ""}
        </p>
      </Notice>
      {ending.kind === "rematched" && view.viewer === "mentee" && (
        <Suggestions mentorshipId={view.id} />
      )}
      {isTogether && (
        <>
          <OthersWords view={view} />
          <section
            aria-labelledby="certificate"
            className="panel flex flex-wrap items-center justify-between gap-x-6 gap-y-4 p-5 sm:px-7"
          >
            <div className="grid gap-1">
              <h3 id="certificate" className="text-lg font-bold">
                What you can show
              </h3>
              <p className="text-sm text-ink-soft">
                A page with both names, your sessions and from when to when. Nothing of what was
                said.
              </p>
            </div>
            <a
              href={`/api/mentorships/${view.id}/certificate.pdf`}
              download
              className={buttonClass({ variant: "secondary" })}
            >
              Certificate (PDF)
            </a>
          </section>
          <Farewell view={view} />
        </>
      )}
      {view.viewer === "mentee" && ending.kind !== "not_started" && <HelpForm view={view} />}
      {view.viewer === "mentor" && view.canHelpWith.length > 0 && (
        <section aria-labelledby="helps" className="panel grid gap-2 p-5 sm:p-7">
          <h3 id="helps" className="text-lg font-bold wrap-anywhere">
            <bdi>{view.otherName}</bdi> can help with
          </h3>
          <ul className="list-disc ps-5">
            {view.canHelpWith.map((line) => (
              <li key={line} dir="auto" className="wrap-anywhere">
                {line}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ReasonForm mentorshipId={view.id} mayGive={view.mayGiveReason} />
    </div>
  );
};
