import type { BookingView } from "@waymark/contracts/booking";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { ArrivalHeading } from "../../shared/head/index.ts";
import { BothTimes } from "../both-times.tsx";
import { RefusedPanel } from "../form/refused-panel.tsx";
import { useChange } from "./use-change.ts";

type Props = {
  readonly view: BookingView;
  readonly start: string;
  readonly zone: string;
  readonly other: { readonly displayName: string; readonly timeZone: string };
  readonly onTake: (start: string) => void;
  readonly onBack: () => void;
};

/** The old time and the new one side by side, on both people's clocks. */
export const ConfirmMove = ({ view, start, zone, other, onTake, onBack }: Props) => {
  const navigate = useNavigate();
  const { change, busy, refusal, alternatives } = useChange(
    (api, operationId, to: string) =>
      api.booking.reschedule.mutate({
        operationId,
        sessionId: view.id,
        revision: view.revision,
        start: to,
        timeZone: zone,
      }),
    () =>
      navigate({
        to: "/sessions/$sessionId",
        params: { sessionId: view.id },
        search: { just: "moved" },
      }),
  );
  const lengthMs = Date.parse(view.end) - Date.parse(view.start);
  const sides = { zone, theirZone: other.timeZone, theirName: other.displayName };
  return (
    <div className="page-medium grid gap-7 px-0">
      <ArrivalHeading>Move the session here?</ArrivalHeading>
      <div className="grid gap-4 sm:grid-cols-2">
        <section aria-label="Old time" className="rounded-lg border border-dashed border-edge p-5">
          <p className="mb-1 text-sm text-ink-soft">So far</p>
          <BothTimes start={view.start} end={view.end} {...sides} />
        </section>
        <section aria-label="New time" className="panel border-blaze p-5">
          <p className="mb-1 text-sm font-semibold text-blaze">From now on</p>
          <BothTimes
            start={start}
            end={new Date(Date.parse(start) + lengthMs).toISOString()}
            {...sides}
          />
        </section>
      </div>
      <p className="text-pretty text-ink-soft">
        <bdi>{other.displayName}</bdi> gets a mail with both times, and the entry in both calendars
        moves with it. The old time is free again at once.
      </p>
      {refusal !== undefined && (
        <RefusedPanel
          refusal={refusal}
          alternatives={alternatives}
          slug={view.mentor.slug}
          zone={zone}
          theirZone={view.mentor.timeZone}
          wanted={start}
          onTake={onTake}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <Button size="lg" busy={busy} onClick={() => change(start)}>
          {busy ? "One moment …" : "Move it"}
        </Button>
        <Button size="lg" variant="secondary" onClick={onBack}>
          Take another time
        </Button>
      </div>
    </div>
  );
};
