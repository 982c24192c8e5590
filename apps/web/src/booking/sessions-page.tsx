import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useMyZone } from "../person/index.ts";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { LoadFailed } from "../shared/query/index.ts";
import { useNow } from "../shared/time/index.ts";
import { bookingsOptions } from "./queries.ts";
import { byDate } from "./session/by-date.ts";
import { CalendarPanel } from "./session/calendar-panel.tsx";
import { SessionRow } from "./session/session-row.tsx";
import { longDateText } from "./slot/date-text.ts";

const route = getRouteApi("/sessions");

const tabClass =
  "-mb-px border-b-3 border-transparent px-1 py-2.5 font-semibold text-ink-soft hover:text-ink aria-[current=page]:border-blaze aria-[current=page]:text-ink";

const Tabs = ({ when }: { readonly when: "upcoming" | "past" }) => (
  <nav aria-label="Which sessions" className="flex gap-6 border-b border-line">
    <Link
      to="/sessions"
      aria-current={when === "upcoming" ? "page" : undefined}
      className={tabClass}
    >
      Ahead
    </Link>
    <Link
      to="/sessions"
      search={{ when: "past" }}
      aria-current={when === "past" ? "page" : undefined}
      className={tabClass}
    >
      Past
    </Link>
  </nav>
);

const Nothing = ({ when }: { readonly when: "upcoming" | "past" }) =>
  when === "past" ? (
    <EmptyState title="No past sessions">
      <p>Sessions that are over stand here.</p>
    </EmptyState>
  ) : (
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
  );

/** Sessions ahead and past; requests that wait for the reader's answer come first. */
export const SessionsPage = () => {
  usePageHead({ title: "Sessions · Waymark", noIndex: true });
  const { when = "upcoming" } = route.useSearch();
  const zone = useMyZone();
  const nowMs = useNow();
  const query = useInfiniteQuery(bookingsOptions(useApi(), when));
  const bookings = query.data?.pages.flatMap((page) => page.bookings) ?? [];
  const { waiting, dates } = byDate(bookings, zone);
  const row = { zone, nowMs };
  return (
    <div className="page-medium grid content-start gap-6 py-10">
      <h1 className="font-serif text-3xl font-semibold">Sessions</h1>
      <Tabs when={when} />
      {query.isPending && ["a", "b", "c"].map((key) => <Skeleton key={key} className="h-28" />)}
      {query.isError && <LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && bookings.length === 0 && <Nothing when={when} />}
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
      {query.hasNextPage && (
        <div className="justify-self-center">
          <Button
            variant="secondary"
            busy={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            Show more
          </Button>
        </div>
      )}
      {query.isSuccess && when === "upcoming" && <CalendarPanel />}
    </div>
  );
};
