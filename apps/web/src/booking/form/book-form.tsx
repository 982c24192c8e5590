import type { PublicOffering } from "@waymark/contracts/availability";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { Skeleton } from "@waymark/ui/skeleton";
import { type FormEvent, lazy, Suspense } from "react";
import { useMe } from "../../person/index.ts";
import { useApi } from "../../shared/api/index.ts";
import { ArrivalHeading } from "../../shared/head/index.ts";
import { zonedMomentText } from "../../shared/time/index.ts";
import { BothTimes } from "../both-times.tsx";
import { offeringFacts } from "../offering-text.ts";
import { slotsOptions } from "../queries.ts";
import type { Bookable } from "./bookable.ts";
import { HoldNote } from "./hold-note.tsx";
import { RefusedPanel } from "./refused-panel.tsx";
import { SeriesField } from "./series-field.tsx";
import { TopicField } from "./topic-field.tsx";
import { type Outcome, useBook } from "./use-book.ts";
import { useBookingDraft } from "./use-booking-draft.ts";
import { useHold } from "./use-hold.ts";
import { bookVerb, whatNext } from "./what-next.ts";

type Props = {
  readonly bookable: Bookable;
  readonly mentorZone: string;
  readonly offering: PublicOffering;
  readonly start: string;
  readonly zone: string;
  readonly onTake: (start: string) => void;
  readonly onBack: () => void;
  readonly onBooked: (outcome: Outcome) => Promise<void> | void;
};

// The rule that counts the dates brings the zones' arithmetic with it, for few readers of this page.
const SeriesPreview = lazy(async () => ({
  default: (await import("./series-preview.tsx")).SeriesPreview,
}));

/** Seats that are left at this start; undefined where that is not a question. */
const useSeatsLeft = (listingId: string, offering: PublicOffering, start: string) => {
  const window = { from: start, to: new Date(Date.parse(start) + 60_000).toISOString() };
  const query = useQuery({
    ...slotsOptions(useApi(), { listingId, offeringId: offering.id }, window),
    enabled: offering.kind === "group",
  });
  return query.data?.slots[0]?.seatsLeft;
};

/** What is still needed once a time is chosen; the time is kept meanwhile. */
export const BookForm = (props: Props) => {
  const { bookable, mentorZone, offering, start, zone, onTake, onBack, onBooked } = props;
  const me = useMe();
  const navigate = useNavigate();
  const { draft, change, discard } = useBookingDraft(
    bookable.slug ?? bookable.listingId,
    offering.id,
    start,
  );
  const { listingId } = bookable;
  const offer = { listingId, offeringId: offering.id };
  const isGroup = offering.kind === "group";
  const hold = useHold(
    { ...offer, start, sessionId: draft.sessionId },
    me?.state === "registered" && !isGroup,
  );
  const booking = useBook(async (outcome) => {
    hold.settle();
    discard();
    await onBooked(outcome);
  });
  const seatsLeft = useSeatsLeft(listingId, offering, start);
  const isFull = isGroup && (seatsLeft === 0 || booking.refusal?.code === "booking.full");
  const mentor = { displayName: bookable.displayName, timeZone: mentorZone };
  const every = offering.kind === "session" && draft.repeat !== "once" ? draft.repeat : undefined;
  const refused = booking.refusal === undefined ? hold : booking;

  const count = every === undefined ? 1 : draft.count;
  const verb =
    me?.state === "signed_out"
      ? "Sign in to go on"
      : bookVerb({ offering, isWaiting: isFull }, offering.kind, count);
  const submitText = booking.busy ? "One moment …" : verb;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = `${location.pathname}${location.search}`;
    if (me?.state === "signed_out") void navigate({ to: "/sign-in", search: { next } });
    else if (me?.state === "unregistered") void navigate({ to: "/welcome", search: { next } });
    else if (!booking.busy) {
      const wish = { ...draft, repeat: every ?? ("once" as const) };
      booking.book({ draft: wish, listingId, timeZone: zone, waitIfFull: isFull });
    }
  };

  return (
    <form
      noValidate
      onSubmit={submit}
      className="grid gap-x-14 gap-y-7 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr]"
    >
      <ArrivalHeading>
        {offering.title} with <bdi>{bookable.displayName}</bdi>
      </ArrivalHeading>
      <section
        aria-label="What you book"
        className="panel grid content-start gap-4 p-5 lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:self-start"
      >
        <p className="text-sm text-ink-soft">{offeringFacts(offering)}</p>
        <BothTimes
          start={start}
          end={new Date(Date.parse(start) + offering.durationMinutes * 60_000).toISOString()}
          zone={zone}
          theirZone={mentorZone}
          theirName={bookable.displayName}
        />
        {hold.untilMs !== undefined && <HoldNote untilMs={hold.untilMs} onAgain={hold.again} />}
        <div>
          <Button variant="quiet" size="sm" className="-ms-3" onClick={onBack}>
            Take another time
          </Button>
        </div>
      </section>
      <div className="grid content-start gap-7">
        {!isGroup && (
          <TopicField
            value={draft.topic}
            mentorName={bookable.displayName}
            onChange={(topic) => change({ topic })}
          />
        )}
        {offering.kind === "session" && <SeriesField draft={draft} onChange={change} />}
        {every !== undefined && (
          <Suspense fallback={<Skeleton className="h-48 w-full" />}>
            <SeriesPreview
              offer={offer}
              start={start}
              every={every}
              count={draft.count}
              mentor={mentor}
              zone={zone}
            />
          </Suspense>
        )}
        {isFull && (
          <Notice tone="heed" title="All seats are taken">
            <p>You can wait for one on {zonedMomentText(start, zone)}.</p>
          </Notice>
        )}
        {refused.refusal !== undefined && (
          <RefusedPanel
            refusal={refused.refusal}
            alternatives={refused.alternatives}
            slug={bookable.slug}
            zone={zone}
            theirZone={mentorZone}
            wanted={start}
            onTake={onTake}
          />
        )}
        <p className="max-w-[60ch] text-pretty text-ink-soft">
          {me?.state === "signed_out"
            ? "We ask for your e-mail address next and come back here. Your choice and what you wrote stay; the time is kept for you once you are signed in."
            : whatNext({ offering, mentorName: bookable.displayName, isWaiting: isFull })}
        </p>
        <div className="grid sm:justify-items-start">
          <Button type="submit" size="lg" busy={booking.busy}>
            {submitText}
          </Button>
        </div>
      </div>
    </form>
  );
};
