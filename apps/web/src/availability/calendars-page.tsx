import type { ReactNode } from "react";
import { ForeignCalendars, OwnLinks } from "../calendar/index.ts";
import { useMyZone } from "../person/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { Delegates } from "./delegates/delegates.tsx";
import { AvailabilityTabs } from "./tabs.tsx";

const Section = ({
  id,
  title,
  text,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) => (
  <section aria-labelledby={id} className="panel grid grid-cols-1 content-start gap-5 p-4 sm:p-7">
    <div className="grid gap-1">
      <h2 id={id} className="font-serif text-2xl font-semibold">
        {title}
      </h2>
      <p className="text-ink-soft text-pretty">{text}</p>
    </div>
    {children}
  </section>
);

/** How a mentor's hours meet the rest of their life: other calendars, and people who act for them. */
export const CalendarsPage = () => {
  usePageHead({ title: "Calendars and delegates · Waymark", noIndex: true });
  const timeZone = useMyZone();
  return (
    <div className="page grid grid-cols-1 gap-6 py-10">
      <h1 className="font-serif text-3xl font-semibold">Calendars and delegates</h1>
      <AvailabilityTabs />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <Section
          id="foreign"
          title="Busy elsewhere"
          text="When another calendar of yours says busy, nothing is offered here. Only the times are read, and kept while the source is down."
        >
          <ForeignCalendars />
        </Section>
        <div className="grid grid-cols-1 gap-6">
          <Section
            id="own"
            title="In your own calendar"
            text="What is booked here, wherever you look at your days."
          >
            <OwnLinks />
          </Section>
          <Section
            id="delegates"
            title="Who may act for you"
            text="Up to three people, such as an assistant. They see your sessions, book for people you were introduced to, move, cancel, accept and decline."
          >
            <Delegates timeZone={timeZone} />
          </Section>
        </div>
      </div>
    </div>
  );
};
