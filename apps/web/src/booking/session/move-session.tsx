import type { BookingView } from "@waymark/contracts/booking";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { useMyZone } from "../../person/index.ts";
import { zonedMomentText } from "../../shared/time/index.ts";
import { addDates } from "../slot/dates.ts";
import { shownPlace } from "../slot/place.ts";
import { SlotPicker } from "../slot/slot-picker.tsx";
import { clockOf } from "../slot/wall-clock.ts";
import { ConfirmMove } from "./confirm-move.tsx";
import { otherNameOf } from "./other-name.ts";

const route = getRouteApi("/sessions/$sessionId/reschedule");

/** Another time for the same session: chosen first, then shown beside the old one and confirmed. */
export const MoveSession = ({ view }: { readonly view: BookingView }) => {
  const { at, offering: _, ...asked } = route.useSearch();
  const navigate = route.useNavigate();
  const { zone } = shownPlace(asked, useMyZone(), () => "");
  // Near its own time, and a little before it.
  const own = addDates(clockOf(zone)(Date.parse(view.start)).date, -2);
  const place = { ...asked, date: asked.date ?? own };
  const other = view.viewer === "mentee" ? view.mentor : (view.mentee ?? view.mentor);

  const { listingId } = view.mentor;

  if (!view.can.includes("reschedule") || listingId === undefined) {
    return (
      <EmptyState
        title="This session cannot be moved"
        action={
          <Link
            to="/sessions/$sessionId"
            params={{ sessionId: view.id }}
            className={buttonClass({ variant: "secondary" })}
          >
            Back to the session
          </Link>
        }
      >
        <h1 className="sr-only">Move a session</h1>
        <p>
          It has begun, it is over, it was called off, several people come to it, or there are no
          times of the mentor’s to choose from.
        </p>
      </EmptyState>
    );
  }
  const take = (start: string) =>
    void navigate({ search: (before) => ({ ...before, at: start }), replace: at !== undefined });

  if (at !== undefined) {
    return (
      <ConfirmMove
        key={at}
        view={view}
        start={at}
        zone={zone}
        other={other}
        onTake={take}
        onBack={() => void navigate({ search: ({ at: _at, ...before }) => before })}
      />
    );
  }
  return (
    <div className="grid gap-8">
      <header className="grid gap-2">
        <h1 className="font-serif text-3xl font-semibold text-balance wrap-anywhere">
          Move your session with <bdi>{otherNameOf(view)}</bdi>
        </h1>
        <p className="text-ink-soft">Now: {zonedMomentText(view.start, zone)}</p>
      </header>
      <SlotPicker
        offer={{
          listingId,
          offeringId: view.offeringId,
          moving: view.id,
        }}
        mentor={{ displayName: view.mentor.displayName, timeZone: view.mentor.timeZone }}
        place={place}
        onPlace={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        chosen={view.start}
        onChoose={take}
      />
    </div>
  );
};
