import type { BookingView } from "@waymark/contracts/booking";
import { Button } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { useState } from "react";
import { newId } from "../../shared/id/index.ts";
import { Refused } from "../../shared/refused/index.ts";
import { useChange } from "./use-change.ts";

type Props = {
  readonly view: BookingView;
  readonly zone: string;
  readonly onOwnChange: () => void;
};

/**
 * For somebody on the waiting list who had something else in that time when a seat became free. It is
 * theirs by a press and not by itself: who made another plan meanwhile is not moved by us.
 */
export const FreeSeat = ({ view, zone, onOwnChange }: Props) => {
  const { listingId } = view.mentor;
  const [sessionId] = useState(() => newId("ses"));
  const { change, busy, refusal } = useChange(
    (api, _operationId, place: string) =>
      api.booking.book.mutate({
        sessionId,
        listingId: place,
        offeringId: view.offeringId,
        start: view.start,
        topic: "",
        timeZone: zone,
        waitIfFull: true,
      }),
    onOwnChange,
  );
  if (listingId === undefined) return null;
  return (
    <Notice tone="good" title="A seat is free">
      <p>
        You had something else in this time when it became free. If you have the time now, it is
        yours.
      </p>
      <Refused refusal={refusal} />
      <div>
        <Button busy={busy} onClick={() => change(listingId)}>
          {busy ? "One moment …" : "Take the seat"}
        </Button>
      </div>
    </Notice>
  );
};
