import type { YearView } from "@waymark/contracts/mentorship";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { Paragraphs } from "../listing/index.ts";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { yearOptions } from "./queries.ts";

const route = getRouteApi("/years/$year");

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const newsOf = ({ hasStarted, hasEndedWell }: YearView["mentorships"][number]): string =>
  [hasStarted && "begun this year", hasEndedWell && "well ended this year"]
    .filter((part) => part !== false)
    .join(", ");

const Years = ({ years, year }: Pick<YearView, "years" | "year">) =>
  years.length < 2 ? null : (
    <nav aria-label="Years" className="flex flex-wrap gap-4">
      {years.map((one) => (
        <Link
          key={one}
          to="/years/$year"
          params={{ year: String(one) }}
          aria-current={one === year ? "page" : undefined}
          className="text-link aria-[current=page]:font-bold aria-[current=page]:no-underline"
        >
          {one}
        </Link>
      ))}
    </nav>
  );

const Summary = ({ view }: { readonly view: YearView }) => {
  const hours = Math.round(view.minutes / 60);
  const people = count(view.mentorships.length, "person", "people");
  if (view.mentorships.length === 0) {
    return (
      <EmptyState title="A quiet year">
        <p>No session took place in it, and nothing began.</p>
      </EmptyState>
    );
  }
  return (
    <div className="grid grid-cols-1 gap-8">
      <p className="font-serif text-2xl text-balance">
        {view.sessionCount === 0
          ? "Something began, and the first session is still to come."
          : `${count(view.sessionCount, "session", "sessions")} with ${people}, ${count(hours, "hour", "hours")} in all.`}
      </p>
      <ul className="grid gap-3">
        {view.mentorships.map((one) => (
          <li key={one.id} className="panel relative grid grid-cols-[auto_1fr] gap-4 p-4 sm:p-5">
            <Avatar name={one.otherName} />
            <div className="grid min-w-0 gap-1">
              <Link
                to="/mentorships/$mentorshipId"
                params={{ mentorshipId: one.id }}
                className="font-bold wrap-anywhere after:absolute after:inset-0"
              >
                <bdi>{one.otherName}</bdi>
              </Link>
              <p>
                {count(one.sessionCount, "session", "sessions")}, as {one.side}
              </p>
              {newsOf(one) !== "" && <p className="text-sm text-ink-soft">{newsOf(one)}</p>}
            </div>
          </li>
        ))}
      </ul>
      {view.thanks.map(({ fromName, words }) => (
        <figure key={`${fromName}${words}`} className="grid gap-2 border-s-4 border-blaze ps-4">
          <blockquote className="grid gap-3 font-serif text-lg">
            <Paragraphs text={words} />
          </blockquote>
          <figcaption className="text-sm text-ink-soft">
            <bdi>{fromName}</bdi>
          </figcaption>
        </figure>
      ))}
    </div>
  );
};

/** What a year held for its reader. */
export const YearPage = () => {
  usePageHead({ title: "Your year · Waymark", noIndex: true });
  const year = Number(route.useParams().year);
  const query = useQuery(yearOptions(useApi(), year));
  return (
    <div className="page-medium grid content-start gap-6 py-10">
      <Link to="/mentorships" className="text-link w-fit text-sm">
        All mentorships
      </Link>
      <h1 className="font-serif text-3xl font-semibold">Your {year}</h1>
      <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
        {(view) => (
          <>
            <Years years={view.years} year={view.year} />
            <Summary view={view} />
          </>
        )}
      </QueryView>
    </div>
  );
};
