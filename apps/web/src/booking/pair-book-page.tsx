import type { MentorshipView } from "@waymark/contracts/mentorship";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { mentorshipOptions } from "../mentorship/index.ts";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { NotThere, QueryView } from "../shared/query/index.ts";
import { BookFlow } from "./form/book-flow.tsx";
import { offeringsOptions } from "./queries.ts";

const route = getRouteApi("/mentorships/$mentorshipId/book");

const Loading = () => <Skeleton className="h-96 w-full" />;

const Gone = () => (
  <NotThere
    what="mentorship"
    action={
      <Link to="/mentorships" className={buttonClass({ variant: "secondary" })}>
        Your mentorships
      </Link>
    }
  />
);

const NoTimes = ({ view }: { readonly view: MentorshipView }) => (
  <EmptyState
    title="No times to book at the moment"
    action={
      <Link
        to="/mentorships/$mentorshipId/messages"
        params={{ mentorshipId: view.id }}
        className={buttonClass()}
      >
        Write to {view.mentor.displayName}
      </Link>
    }
  >
    <p>
      <bdi>{view.mentor.displayName}</bdi> has not opened any hours yet, or takes a break. A line
      from you is the quickest way.
    </p>
  </EmptyState>
);

const Book = ({ view }: { readonly view: MentorshipView }) => {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { displayName } = view.mentor;
  const query = useQuery(offeringsOptions(useApi(), view.id));
  return (
    <>
      <Link
        to="/mentorships/$mentorshipId"
        params={{ mentorshipId: view.id }}
        className="text-link w-fit text-sm"
      >
        Back to the mentorship
      </Link>
      {search.at === undefined && (
        <header className="flex items-center gap-4">
          <Avatar name={displayName} />
          <h1 className="min-w-0 font-serif text-3xl font-semibold text-balance wrap-anywhere">
            Meet <bdi>{displayName}</bdi>
          </h1>
        </header>
      )}
      <QueryView query={query} skeleton={<Loading />}>
        {({ timeZone, offerings }) =>
          timeZone === null || offerings.length === 0 ? (
            <NoTimes view={view} />
          ) : (
            <BookFlow
              bookable={{ displayName, listingId: view.id }}
              query={search}
              onQuery={(next, how) => void navigate({ search: next, ...how })}
              mentorZone={timeZone}
              offerings={offerings}
            />
          )
        }
      </QueryView>
    </>
  );
};

/** For two whom a programme brought together: the mentor's times, whether they have a listing or not. */
export const PairBookPage = () => {
  usePageHead({ title: "Book a session · Waymark", noIndex: true });
  const { mentorshipId } = route.useParams();
  const query = useQuery(mentorshipOptions(useApi(), mentorshipId));
  return (
    <div className="page grid gap-8 py-8 sm:py-12">
      <QueryView
        query={query}
        skeleton={<Loading />}
        renderRefused={({ code }) =>
          code === "mentorship.not_found" || code === "request.invalid" ? <Gone /> : undefined
        }
      >
        {(view) => <Book view={view} />}
      </QueryView>
    </div>
  );
};
