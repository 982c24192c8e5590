import type { BookingView } from "@waymark/contracts/booking";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { Button, buttonClass } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { Tag } from "@waymark/ui/tag";
import { Paragraphs } from "../../listing/index.ts";
import { useMyZone } from "../../person/index.ts";
import { SessionRecord } from "../../session/index.ts";
import { useNow } from "../../shared/time/index.ts";
import { SessionFeedback } from "../../survey/index.ts";
import { BothTimes } from "../both-times.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";
import { FreeSeat } from "./free-seat.tsx";
import { hasFreeSeat } from "./has-free-seat.ts";
import { HistoryList } from "./history-list.tsx";
import { JoinPanel } from "./join-panel.tsx";
import { MentorAnswer } from "./mentor-answer.tsx";
import { otherNameOf } from "./other-name.ts";
import { SessionAside } from "./session-aside.tsx";
import { statusText } from "./status-text.ts";
import { useChanges } from "./use-changes.ts";
import { whatNow } from "./what-now.ts";

const route = getRouteApi("/sessions/$sessionId");

const justText = {
  booked: {
    requested: "Your request is out. The time is kept for you.",
    confirmed: "It is settled. The mail with the calendar file is on its way.",
    waiting: "You are on the waiting list.",
  },
  moved: "It is moved. Both of you get a mail with the new time.",
} as const;

const JustDone = ({ view }: { readonly view: BookingView }) => {
  const { just } = route.useSearch();
  if (just === undefined || view.status === "cancelled") return null;
  const state = view.seat === "waiting" ? "waiting" : view.status;
  return (
    <Notice
      tone="good"
      title={just === "moved" ? justText.moved : justText.booked[state]}
      announce
    />
  );
};

/** A request has none yet, and what two people write is nothing for who books for one of them. */
const hasRecord = ({ kind, status, viewer }: BookingView): boolean =>
  kind !== "group" && status !== "requested" && viewer !== "delegate";

const Record = ({ view, zone }: { readonly view: BookingView; readonly zone: string }) => {
  if (hasRecord(view)) {
    return (
      <SessionRecord sessionId={view.id} zone={zone}>
        <SessionFeedback sessionId={view.id} />
      </SessionRecord>
    );
  }
  return view.kind === "group" ? (
    <p className="max-w-[60ch] text-ink-soft text-pretty">
      A group keeps no shared agenda, notes or next steps here, and nobody is asked for feedback on
      each other. These belong to sessions of two.
    </p>
  ) : null;
};

export const SessionView = ({ view }: { readonly view: BookingView }) => {
  const nowMs = useNow();
  const zone = useMyZone();
  const { changes, acknowledge, expectOwn } = useChanges(view, zone);
  const other = view.viewer === "mentee" ? view.mentor : (view.mentee ?? view.mentor);
  const status = statusText(view, nowMs);
  const name = otherNameOf(view);
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-14">
      <div className="grid content-start gap-8">
        <header className="grid gap-4">
          <JustDone view={view} />
          {changes.length > 0 && (
            <Notice tone="heed" title="This session changed since you opened it" announce>
              <ul className="grid gap-1">
                {changes.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
              <div>
                <Button variant="secondary" size="sm" onClick={acknowledge}>
                  I have seen it
                </Button>
              </div>
            </Notice>
          )}
          <div className="flex items-start gap-4">
            <Avatar name={name} />
            <div className="min-w-0">
              <h1 className="font-serif text-2xl font-semibold text-balance wrap-anywhere sm:text-3xl">
                <bdi>{view.title}</bdi> with <bdi>{name}</bdi>
              </h1>
              {view.viewer === "delegate" && (
                <p className="text-ink-soft">
                  You act for <bdi>{view.mentor.displayName}</bdi>.
                </p>
              )}
            </div>
          </div>
          <output className="grid justify-items-start gap-2">
            <Tag tone={status.tone}>{status.label}</Tag>
            <span className="max-w-[60ch] text-lg text-pretty">{whatNow(view, zone, nowMs)}</span>
          </output>
        </header>
        <section
          aria-label="When"
          className={
            view.status === "cancelled" ? "panel p-5 opacity-80 sm:p-7" : "panel p-5 sm:p-7"
          }
        >
          <BothTimes
            start={view.start}
            end={view.end}
            zone={zone}
            theirZone={other.timeZone}
            theirName={other.displayName}
          />
        </section>
        {hasFreeSeat(view, nowMs) && (
          <FreeSeat key={view.seatsTaken} view={view} zone={zone} onOwnChange={expectOwn} />
        )}
        <JoinPanel view={view} />
        {view.can.includes("accept") && (
          <MentorAnswer key={view.revision} view={view} onOwnChange={expectOwn} />
        )}
        {(view.can.includes("reschedule") || view.can.includes("cancel")) && (
          <div className="flex flex-wrap gap-3">
            {view.can.includes("reschedule") && (
              <Link
                to="/sessions/$sessionId/reschedule"
                params={{ sessionId: view.id }}
                className={buttonClass({ variant: "secondary" })}
              >
                Move to another time
              </Link>
            )}
            {view.can.includes("cancel") && (
              <CancelDialog key={view.revision} view={view} onOwnChange={expectOwn} />
            )}
          </div>
        )}
        <Record view={view} zone={zone} />
        {view.topic !== "" && !hasRecord(view) && (
          <section aria-labelledby="topic" className="grid gap-3">
            <h2 id="topic" className="text-lg font-bold">
              What it is about
            </h2>
            <div className="grid gap-3 border-s-4 border-line ps-4 font-serif text-lg">
              <Paragraphs text={view.topic} />
            </div>
          </section>
        )}
        <section aria-labelledby="history" className="grid gap-4">
          <h2 id="history" className="text-lg font-bold">
            What happened so far
          </h2>
          <HistoryList view={view} timeZone={zone} />
        </section>
      </div>
      <SessionAside view={view} />
    </div>
  );
};
