import type { BookingView } from "@waymark/contracts/booking";
import { PersonTime } from "../../listing/index.ts";
import { ReportOrBlock } from "../../report/index.ts";
import { useNow } from "../../shared/time/index.ts";
import { CalendarPanel } from "./calendar-panel.tsx";
import { MoreOfMentor } from "./more-of-mentor.tsx";
import { otherNameOf } from "./other-name.ts";

const waitingText = (waiting: number): string =>
  waiting === 1 ? "1 person waits for one" : `${waiting} people wait for one`;

const hasSeat = ({ seat }: BookingView): boolean => seat === undefined || seat === "taken";

const Seats = ({ view }: { readonly view: BookingView }) => (
  <section aria-labelledby="seats" className="panel grid gap-2 p-5">
    <h2 id="seats" className="font-bold">
      Seats
    </h2>
    <p>
      {view.seatsTaken} of {view.seats} taken
    </p>
    {view.waiting > 0 && <p className="text-sm text-ink-soft">{waitingText(view.waiting)}</p>}
    {view.attendees !== undefined && view.attendees.length > 0 && (
      <ul className="grid divide-y divide-line">
        {view.attendees.map(({ personId, displayName, isWaiting }) => (
          <li key={personId} className="grid gap-1 py-2">
            <span className="font-semibold wrap-anywhere">
              <bdi>{displayName}</bdi>
              {isWaiting && <span className="font-normal text-ink-soft"> · waiting</span>}
            </span>
            <ReportOrBlock
              place={{ noun: "session", sessionId: view.id, menteeId: personId }}
              name={displayName}
            />
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** The other one of a session, or the host of a group; its host has a list of those who have a seat. */
const canReport = ({ viewer, mentee }: BookingView): boolean =>
  viewer === "mentee" || (viewer === "mentor" && mentee !== undefined);

/** Beside a session: who is on the other side, and for a group how full it is. */
export const SessionAside = ({ view }: { readonly view: BookingView }) => {
  const nowMs = useNow();
  const other = view.viewer === "mentee" ? view.mentor : view.mentee;
  return (
    <aside className="grid content-start gap-6">
      {other !== undefined && (
        <section aria-label="The other side" className="panel grid gap-2 p-5 text-sm">
          <p className="text-base font-semibold wrap-anywhere">
            <bdi>{otherNameOf(view)}</bdi>
          </p>
          {view.viewer === "mentee" && view.mentor.headline !== undefined && (
            <p dir="auto" className="font-serif">
              {view.mentor.headline}
            </p>
          )}
          <p className="text-ink-soft">
            <PersonTime timeZone={other.timeZone} withOffset />
          </p>
          {view.viewer === "mentee" && <MoreOfMentor view={view} />}
          {canReport(view) && (
            <div className="mt-2 border-t border-line pt-2 empty:hidden">
              <ReportOrBlock
                place={{ noun: "session", sessionId: view.id }}
                name={otherNameOf(view)}
              />
            </div>
          )}
        </section>
      )}
      {view.kind === "group" && <Seats view={view} />}
      {view.status === "confirmed" && Date.parse(view.end) > nowMs && (
        <CalendarPanel sessionId={hasSeat(view) ? view.id : undefined} />
      )}
    </aside>
  );
};
