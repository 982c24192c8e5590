import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { refusalOf, useApi } from "../../shared/api/index.ts";
import { LoadFailed } from "../../shared/query/index.ts";
import { peopleForOptions } from "../queries.ts";
import { BookForTimes } from "./book-for-times.tsx";
import { PersonChoice } from "./person-choice.tsx";

const route = getRouteApi("/sessions/book-for");

type Props = {
  readonly mentorId: string;
  /** Whether the reader is that mentor. */
  readonly isOwn: boolean;
};

const Heading = ({ mentorName }: { readonly mentorName: string | undefined }) => (
  <h1 className="font-serif text-3xl font-semibold text-balance wrap-anywhere">
    Book for whom?
    {mentorName !== undefined && (
      <span className="block font-sans text-base font-normal text-ink-soft">
        You act for <bdi>{mentorName}</bdi>.
      </span>
    )}
  </h1>
);

/** All that was chosen so far stands in the address. */
export const BookForFlow = ({ mentorId, isOwn }: Props) => {
  const { mentee: menteeId } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(peopleForOptions(useApi(), mentorId));
  const [first] = query.data?.pages ?? [];
  if (query.isError) {
    const { code } = refusalOf(query.error);
    return code === "booking.not_found" || code === "request.invalid" ? (
      <EmptyState title="You do not act for this mentor">
        <h1 className="sr-only">Book for somebody</h1>
        <p>The mentor may have taken it back, or the address is not complete.</p>
      </EmptyState>
    ) : (
      <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
    );
  }
  if (first === undefined) return <Skeleton className="h-96 w-full" />;
  const people = query.data?.pages.flatMap((page) => page.people) ?? [];
  const mentee = people.find(({ personId }) => personId === menteeId);
  const { mentor, listingId } = first;
  if (mentee === undefined) {
    const mentorName = isOwn ? undefined : mentor.displayName;
    return (
      <>
        <Heading mentorName={mentorName} />
        <PersonChoice
          people={people}
          mentorName={mentorName}
          onChoose={(id) => void navigate({ search: (before) => ({ ...before, mentee: id }) })}
          hasMore={query.hasNextPage}
          isLoadingMore={query.isFetchingNextPage}
          onMore={() => void query.fetchNextPage()}
        />
      </>
    );
  }
  return (
    <BookForTimes
      mentorId={mentorId}
      mentor={mentor}
      isOwn={isOwn}
      listingId={listingId}
      mentee={mentee}
    />
  );
};
