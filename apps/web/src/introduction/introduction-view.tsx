import type { IntroductionView as View } from "@waymark/contracts/introduction";
import { Tag } from "@waymark/ui/tag";
import { ReportOrBlock } from "../report/index.ts";
import { useNow } from "../shared/time/index.ts";
import { AgreedPanel } from "./agreed-panel.tsx";
import { MailStates } from "./mail-states.tsx";
import { MenteeActions } from "./mentee-actions.tsx";
import { MentorActions } from "./mentor-actions.tsx";
import { menteeName } from "./mentee-name.ts";
import { NameNote } from "./name-note.tsx";
import { OtherFace } from "./other-face.tsx";
import { OtherParty } from "./other-party.tsx";
import { RequestText } from "./request-text.tsx";
import { statusText } from "./status-text.ts";
import { TimelineList } from "./timeline-list.tsx";
import { whatNow } from "./what-now.ts";

export const IntroductionView = ({ view }: { readonly view: View }) => {
  const nowMs = useNow();
  const isMentor = view.viewer === "mentor";
  const other = isMentor ? view.mentee : view.mentor;
  const name = isMentor ? menteeName(view.mentee).first : view.mentor.displayName;
  const { timeZone } = view[view.viewer];
  const status = statusText[view.viewer][view.status];
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-14">
      <div className="grid content-start gap-8">
        <header className="grid gap-4">
          <div className="flex items-center gap-4">
            <OtherFace name={other.displayName} />
            <h1 className="font-serif text-3xl font-semibold wrap-anywhere">
              {isMentor ? "A request from " : "Your request to "}
              <bdi>{name}</bdi>
            </h1>
          </div>
          <output className="grid justify-items-start gap-2">
            <Tag tone={status.tone}>{status.label}</Tag>
            <span className="max-w-[60ch] text-lg text-pretty">
              {whatNow(view, timeZone, nowMs)}
            </span>
          </output>
        </header>
        {isMentor && (
          <section aria-label="The request" className="grid gap-4">
            <RequestText view={view} />
          </section>
        )}
        <NameNote view={view} />
        <AgreedPanel view={view} />
        {isMentor ? <MentorActions view={view} /> : <MenteeActions view={view} />}
        <section aria-labelledby="timeline" className="grid gap-4">
          <h2 id="timeline" className="text-lg font-bold">
            What happened so far
          </h2>
          <TimelineList view={view} timeZone={timeZone} />
        </section>
        {!isMentor && (
          <section aria-labelledby="request" className="grid gap-4 border-t border-line pt-6">
            <h2 id="request" className="text-lg font-bold">
              What you wrote
            </h2>
            <RequestText view={view} />
          </section>
        )}
      </div>
      <aside className="grid content-start gap-6">
        <section aria-label="The other side" className="panel p-5">
          <OtherParty view={view} />
        </section>
        <ReportOrBlock place={{ noun: "introduction", introductionId: view.id }} name={name} />
        <section aria-labelledby="mails" className="panel grid gap-3 p-5">
          <h2 id="mails" className="font-bold">
            Mails
          </h2>
          <MailStates view={view} />
        </section>
      </aside>
    </div>
  );
};
