import type { PublicOffering } from "@waymark/contracts/availability";
import type { PublicListing } from "@waymark/contracts/listing";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import type { FormEvent } from "react";
import { useMe } from "../../person/index.ts";
import { useApi } from "../../shared/api/index.ts";
import { ArrivalHeading } from "../../shared/head/index.ts";
import { zonedMomentText } from "../../shared/time/index.ts";
import { BothTimes } from "../both-times.tsx";
import { offeringFacts } from "../offering-text.ts";
import { slotsOptions } from "../queries.ts";
import { HoldNote } from "./hold-note.tsx";
import { RefusedPanel } from "./refused-panel.tsx";
import { seriesStarts } from "./series-dates.ts";
import { SeriesField } from "./series-field.tsx";
import { SeriesPreview } from "./series-preview.tsx";
import { SignInFirst } from "./sign-in-first.tsx";
import { TopicField } from "./topic-field.tsx";
import { type Outcome, useBook } from "./use-book.ts";
import { useBookingDraft } from "./use-booking-draft.ts";
import { useHold } from "./use-hold.ts";
import { bookVerb, whatNext } from "./what-next.ts";

type Props = {
  readonly listing: PublicListing;
  readonly mentorZone: string;
  readonly offering: PublicOffering;
  readonly start: string;
  readonly zone: string;
  readonly onTake: (start: string) => void;
  readonly onBack: () => void;
  readonly onBooked: (outcome: Outcome) => Promise<void> | void;
};

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
  const { listing, mentorZone, offering, start, zone, onTake, onBack, onBooked } = props;
  const me = useMe();
  const navigate = useNavigate();
  const { draft, change, discard } = useBookingDraft(listing.slug, offering.id, start);
  const offer = { listingId: listing.id, offeringId: offering.id };
  const isGroup = offering.kind === "group";
  const hold = useHold(
    { ...offer, start, sessionId: draft.sessionId },
    me?.state === "registered" && !isGroup,
  );
  const booking = useBook(hold.release, async (outcome) => {
    hold.settle();
    discard();
    await onBooked(outcome);
  });
  const seatsLeft = useSeatsLeft(listing.id, offering, start);
  const isFull = isGroup && (seatsLeft === 0 || booking.refusal?.code === "booking.full");
  const mentor = { displayName: listing.displayName, timeZone: mentorZone };
  const isSeries = offering.kind === "session" && draft.repeat !== "once";
  const starts =
    isSeries && draft.repeat !== "once"
      ? seriesStarts(start, draft.repeat, draft.count, mentorZone)
      : [start];
  const refused = booking.refusal === undefined ? hold : booking;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const next = `${location.pathname}${location.search}`;
    if (me?.state === "signed_out") void navigate({ to: "/sign-in", search: { next } });
    else if (me?.state === "unregistered") void navigate({ to: "/welcome", search: { next } });
    else if (!booking.busy) {
      const wish = isSeries ? draft : { ...draft, repeat: "once" as const };
      booking.book({ draft: wish, listingId: listing.id, timeZone: zone, waitIfFull: isFull });
    }
  };

  return (
    <form
      noValidate
      onSubmit={submit}
      className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_21rem] lg:gap-14"
    >
      <div className="grid content-start gap-7">
        <ArrivalHeading>
          {offering.title} with <bdi>{listing.displayName}</bdi>
        </ArrivalHeading>
        <TopicField
          value={draft.topic}
          mentorName={listing.displayName}
          onChange={(topic) => change({ topic })}
        />
        {offering.kind === "session" && <SeriesField draft={draft} onChange={change} />}
        {isSeries && <SeriesPreview offer={offer} starts={starts} mentor={mentor} zone={zone} />}
        {refused.refusal !== undefined && (
          <RefusedPanel
            refusal={refused.refusal}
            alternatives={refused.alternatives}
            slug={listing.slug}
            zone={zone}
            theirZone={mentorZone}
            wanted={start}
            onTake={onTake}
          />
        )}
      </div>
      <aside className="grid content-start gap-5 lg:sticky lg:top-6 lg:self-start">
        <section aria-label="What you book" className="panel grid gap-4 p-5">
          <p className="text-sm text-ink-soft">{offeringFacts(offering)}</p>
          <BothTimes
            start={start}
            end={new Date(Date.parse(start) + offering.durationMinutes * 60_000).toISOString()}
            zone={zone}
            theirZone={mentorZone}
            theirName={listing.displayName}
          />
          {hold.untilMs !== undefined && <HoldNote untilMs={hold.untilMs} onAgain={hold.again} />}
          <div>
            <Button variant="quiet" size="sm" className="-ms-3" onClick={onBack}>
              Take another time
            </Button>
          </div>
        </section>
        <section aria-label="What happens next" className="text-sm text-pretty text-ink-soft">
          {whatNext({ offering, mentorName: listing.displayName, isWaiting: isFull })}
        </section>
        {isFull && (
          <Notice tone="heed" title="All seats are taken">
            <p>You can wait for one: {zonedMomentText(start, zone)}.</p>
          </Notice>
        )}
        {me?.state === "signed_out" && <SignInFirst />}
        <Button type="submit" size="lg" busy={booking.busy}>
          {booking.busy
            ? "One moment …"
            : me?.state === "signed_out"
              ? "Sign in to go on"
              : bookVerb({ offering, isWaiting: isFull }, offering.kind, starts.length)}
        </Button>
      </aside>
    </form>
  );
};
