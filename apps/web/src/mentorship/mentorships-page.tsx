import type { MentorshipSummary } from "@waymark/contracts/mentorship";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { CircleLinks } from "../circle/index.ts";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView, ShowMore } from "../shared/query/index.ts";
import { useNow } from "../shared/time/index.ts";
import { MentorshipRow } from "./mentorship-row.tsx";
import { mentorshipsOptions } from "./queries.ts";

const Nothing = () => (
  <EmptyState
    title="No mentorship yet"
    action={
      <Link to="/" className={buttonClass()}>
        Find a mentor
      </Link>
    }
  >
    <p>It begins with an introduction: once a mentor accepts it, the mentorship stands here.</p>
  </EmptyState>
);

type GroupProps = {
  readonly id: string;
  readonly title: string;
  readonly mentorships: readonly MentorshipSummary[];
};

const Group = ({ id, title, mentorships }: GroupProps) => {
  const nowMs = useNow();
  if (mentorships.length === 0) return null;
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id} className="text-lg font-bold">
        {title}
      </h2>
      <ol className="grid gap-3">
        {mentorships.map((summary) => (
          <li key={summary.id}>
            <MentorshipRow summary={summary} nowMs={nowMs} />
          </li>
        ))}
      </ol>
    </section>
  );
};

type ListProps = { readonly mentorships: readonly MentorshipSummary[] };

const Mentorships = ({ mentorships }: ListProps) =>
  mentorships.length === 0 ? (
    <Nothing />
  ) : (
    <div className="grid gap-8">
      <Group
        id="open"
        title="Under way"
        mentorships={mentorships.filter(({ status }) => status !== "ended")}
      />
      <Group
        id="ended"
        title="Ended"
        mentorships={mentorships.filter(({ status }) => status === "ended")}
      />
    </div>
  );

/** In January the year that is over has more to tell. */
const YearLink = () => {
  const now = new Date(useNow());
  const year = now.getMonth() === 0 ? now.getFullYear() - 1 : now.getFullYear();
  return (
    <Link to="/years/$year" params={{ year: String(year) }} className="text-link">
      Your {year}
    </Link>
  );
};

/** Somebody's mentorships on both sides; what has ended comes last. */
export const MentorshipsPage = () => {
  usePageHead({ title: "Mentorships · Waymark", noIndex: true });
  const query = useInfiniteQuery(mentorshipsOptions(useApi()));
  return (
    <div className="page-medium grid content-start gap-6 py-10">
      <header className="flex flex-wrap items-baseline justify-between gap-3">
        <h1 className="font-serif text-3xl font-semibold">Mentorships</h1>
        {query.data?.pages[0]?.mentorships.length !== 0 && <YearLink />}
      </header>
      <CircleLinks />
      <QueryView
        query={query}
        skeleton={
          <div className="grid gap-3">
            {["a", "b", "c"].map((key) => (
              <Skeleton key={key} className="h-28" />
            ))}
          </div>
        }
      >
        {({ pages }) => <Mentorships mentorships={pages.flatMap((page) => page.mentorships)} />}
      </QueryView>
      <ShowMore query={query} label="Show older ones" />
    </div>
  );
};
