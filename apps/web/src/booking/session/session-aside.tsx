import type { BookingView } from "@waymark/contracts/booking";
import { Link } from "@tanstack/react-router";
import { PersonTime } from "../../listing/index.ts";
import { ReportOrBlock } from "../../report/index.ts";
import { CalendarPanel } from "./calendar-panel.tsx";
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
  const other = view.viewer === "mentee" ? view.mentor : view.mentee;
  return (
    <aside className="grid content-start gap-6">
      {other !== undefined && (
        <section aria-label="The other side" className="panel grid gap-2 p-5 text-sm">
          <p className="text-base font-semibold wrap-anywhere">
            <bdi>{otherNameOf(view)}</bdi>
          </p>
          {view.viewer === "mentee" && (
            <p dir="auto" className="font-serif">
              {view.mentor.headline}
            </p>
          )}
          <p className="text-ink-soft">
            <PersonTime timeZone={other.timeZone} withOffset />
          </p>
          {view.viewer === "mentee" && (
            <p className="flex flex-wrap gap-x-4">
              <Link to="/mentors/$slug" params={{ slug: view.mentor.slug }} className="text-link">
                Listing
              </Link>
              <Link
                to="/mentors/$slug/book"
                params={{ slug: view.mentor.slug }}
                search={{ offering: view.offeringId }}
                className="text-link"
              >
                Book another
              </Link>
            </p>
          )}
        </section>
      )}
      {canReport(view) && (
        <ReportOrBlock place={{ noun: "session", sessionId: view.id }} name={otherNameOf(view)} />
      )}
      {view.kind === "group" && <Seats view={view} />}
      {view.status === "confirmed" && (
        <CalendarPanel sessionId={hasSeat(view) ? view.id : undefined} />
      )}
    </aside>
  );
};
