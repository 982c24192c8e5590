import type { PublicOffering } from "@waymark/contracts/availability";
import type { PeopleForAnswer } from "@waymark/contracts/booking";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Field, TextArea } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { ArrivalHeading } from "../../shared/head/index.ts";
import { BothTimes } from "../both-times.tsx";
import { RefusedPanel } from "../form/refused-panel.tsx";
import { newId } from "../../shared/id/index.ts";
import { offeringFacts } from "../offering-text.ts";
import { useChange } from "../session/use-change.ts";

type Props = {
  readonly mentorId: string;
  readonly mentee: PeopleForAnswer["people"][number];
  readonly offering: PublicOffering;
  readonly start: string;
  readonly zone: string;
  readonly onTake: (start: string) => void;
  readonly onBack: () => void;
};

/** What is still to be said once a time is chosen. Pressed twice, it is one booking. */
export const BookForForm = (props: Props) => {
  const { mentorId, mentee, offering, start, zone, onTake, onBack } = props;
  const navigate = useNavigate();
  const [sessionId] = useState(() => newId("ses"));
  const [topic, setTopic] = useState("");
  const booking = useChange(
    (api, _operationId, about: string) =>
      api.booking.bookFor.mutate({
        sessionId,
        mentorId,
        menteeId: mentee.personId,
        offeringId: offering.id,
        start,
        topic: about,
      }),
    (booked) =>
      navigate({
        to: "/sessions/$sessionId",
        params: { sessionId: booked.sessionId },
        search: { just: "booked" },
      }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!booking.busy) booking.change(topic.trim());
  };
  const endMs = Date.parse(start) + offering.durationMinutes * 60_000;
  const name = mentee.displayName;
  return (
    <form
      noValidate
      onSubmit={submit}
      className="grid gap-x-14 gap-y-7 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr]"
    >
      <ArrivalHeading>
        {offering.title} for <bdi>{name}</bdi>
      </ArrivalHeading>
      <section
        aria-label="What you book"
        className="panel grid content-start gap-4 p-5 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:self-start"
      >
        <p className="text-sm text-ink-soft">{offeringFacts(offering)}</p>
        <BothTimes
          start={start}
          end={new Date(endMs).toISOString()}
          zone={zone}
          theirZone={mentee.timeZone}
          theirName={name}
        />
        <div>
          <Button variant="quiet" size="sm" className="-ms-3" onClick={onBack}>
            Take another time
          </Button>
        </div>
      </section>
      <div className="grid content-start gap-7">
        {offering.kind !== "group" && (
          <Field
            label="What is it about?"
            optional
            seenBy={`Seen by ${name} and by who acts for the mentor`}
          >
            {(control) => (
              <TextArea
                {...control}
                maxLength={600}
                value={topic}
                onChange={(event) => setTopic(event.target.value)}
              />
            )}
          </Field>
        )}
        {booking.refusal !== undefined && (
          <RefusedPanel
            refusal={booking.refusal}
            alternatives={booking.alternatives}
            zone={zone}
            theirZone={mentee.timeZone}
            wanted={start}
            onTake={onTake}
          />
        )}
        <p className="max-w-[60ch] text-pretty text-ink-soft">
          It is settled at once: both get a mail with a calendar file, and <bdi>{name}</bdi> can
          move it or call it off.
        </p>
        <div className="grid sm:justify-items-start">
          <Button type="submit" size="lg" busy={booking.busy}>
            {booking.busy ? "One moment …" : "Book this time"}
          </Button>
        </div>
      </div>
    </form>
  );
};
