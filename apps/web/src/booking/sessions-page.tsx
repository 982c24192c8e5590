import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useMe, useMyZone } from "../person/index.ts";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { LoadFailed, ShowMore } from "../shared/query/index.ts";
import { useNow } from "../shared/time/index.ts";
import { OpenSurveys } from "../survey/index.ts";
import { actingForOptions, bookingsOptions, type When } from "./queries.ts";
import { ActingFor } from "./session/acting-for.tsx";
import { byDate } from "./session/by-date.ts";
import { CalendarPanel } from "./session/calendar-panel.tsx";
import { SessionRow } from "./session/session-row.tsx";
import { longDateText } from "./slot/date-text.ts";

const route = getRouteApi("/sessions");

const tabClass =
  "-mb-px border-b-3 border-transparent px-1 py-2.5 font-semibold text-ink-soft hover:text-ink aria-[current=page]:border-blaze aria-[current=page]:text-ink";

const tabs = [
  { when: "upcoming", text: "Ahead" },
  { when: "past", text: "Past" },
  { when: "off", text: "Called off" },
] as const;

type Shown = {
  readonly when: When;
  /** The mentor for whom the reader acts, in place of the reader. */
  readonly of: string | undefined;
};

const Tabs = ({ when, of }: Shown) => (
  <nav aria-label="Which sessions" className="flex gap-6 border-b border-line">
    {tabs.map((tab) => (
      <Link
        key={tab.when}
        to="/sessions"
        search={{
          ...(tab.when !== "upcoming" && { when: tab.when }),
          ...(of !== undefined && { of }),
        }}
        // The address of one tab is contained in that of the others.
        activeOptions={{ exact: true }}
        aria-current={when === tab.when ? "page" : undefined}
        className={tabClass}
      >
        {tab.text}
      </Link>
    ))}
  </nav>
);

const Nothing = ({ when, of }: Shown) => {
  switch (when) {
    case "past":
      return (
        <EmptyState title="No past sessions">
          <p>Sessions that are over stand here.</p>
        </EmptyState>
      );
    case "off":
      return (
        <EmptyState title="Nothing was called off">
          <p>Requests that came to nothing and sessions that were called off stand here.</p>
        </EmptyState>
      );
    case "upcoming":
      return of === undefined ? (
        <EmptyState
          title="No sessions ahead"
          action={
            <Link to="/" className={buttonClass()}>
              Find a mentor
            </Link>
          }
        >
          <p>What you book stands here, and for a mentor what others book with you.</p>
        </EmptyState>
      ) : (
        <EmptyState title="No sessions ahead">
          <p>What is booked with this mentor stands here.</p>
        </EmptyState>
      );
  }
};

/** Sessions ahead, past and called off; requests that wait for the reader's answer come first. */
export const SessionsPage = () => {
  usePageHead({ title: "Sessions · Waymark", noIndex: true });
  const { when = "upcoming", of } = route.useSearch();
  const api = useApi();
  const me = useMe();
  const zone = useMyZone();
  const nowMs = useNow();
  const query = useInfiniteQuery(bookingsOptions(api, when, of));
  const { data: acting } = useQuery(actingForOptions(api));
  const mentors = acting?.mentors ?? [];
  const bookings = query.data?.pages.flatMap((page) => page.bookings) ?? [];
  const { waiting, dates } = byDate(bookings, zone);
  const row = { zone, nowMs };
  const isMentor = me?.state === "registered" && me.person.roles.includes("mentor");
  const isRefused = query.isError && refusalOf(query.error).code !== "network";
  return (
    <div className="page-medium grid content-start gap-6 py-10">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-serif text-3xl font-semibold">Sessions</h1>
        {(isMentor || of !== undefined) && (
          <Link
            to="/sessions/book-for"
            search={of === undefined ? {} : { mentor: of }}
            className={buttonClass({ variant: "secondary", size: "sm" })}
          >
            Book for somebody
          </Link>
        )}
      </header>
      {(mentors.length > 0 || of !== undefined) && (
        <ActingFor mentors={mentors} of={of} when={when} />
      )}
      {of === undefined && <OpenSurveys />}
      <Tabs when={when} of={of} />
      {query.isPending && ["a", "b", "c"].map((key) => <Skeleton key={key} className="h-28" />)}
      {isRefused && of !== undefined && (
        <EmptyState title="You do not act for this mentor">
          <p>The mentor may have taken it back, or the address is not complete.</p>
        </EmptyState>
      )}
      {query.isError && !(isRefused && of !== undefined) && (
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && bookings.length === 0 && <Nothing when={when} of={of} />}
      {waiting.length > 0 && (
        <section aria-labelledby="waiting" className="grid gap-3">
          <h2 id="waiting" className="text-lg font-bold">
            Waiting for your answer
          </h2>
          {waiting.map((booking) => (
            <SessionRow key={booking.id} booking={booking} withDate {...row} />
          ))}
        </section>
      )}
      {dates.map(({ date, bookings: same }) => (
        <section key={date} aria-label={longDateText(date)} className="grid gap-3">
          <h2 className="text-lg font-bold">{longDateText(date)}</h2>
          {same.map((booking) => (
            <SessionRow key={booking.id} booking={booking} withDate={false} {...row} />
          ))}
        </section>
      ))}
      <ShowMore query={query} />
      {query.isSuccess && when === "upcoming" && of === undefined && <CalendarPanel />}
    </div>
  );
};
