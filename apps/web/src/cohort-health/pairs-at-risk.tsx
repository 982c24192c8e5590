import { useInfiniteQuery } from "@tanstack/react-query";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { QueryView, ShowMore } from "../shared/query/index.ts";
import { useNow } from "../shared/time/index.ts";
import { PairCard } from "./pair-card.tsx";
import { pairsOptions } from "./queries.ts";

type Props = {
  readonly cohortId: string;
  /** How many pairs are not over. */
  readonly open: number;
};

/** Pairs that may need a hand; a page of pairs may have none, and the next one some. */
export const PairsAtRisk = ({ cohortId, open }: Props) => {
  const query = useInfiniteQuery(pairsOptions(useApi(), cohortId));
  const nowMs = useNow();
  return (
    <section aria-labelledby="pairs" className="grid grid-cols-1 gap-4">
      <h2 id="pairs" className="text-lg font-bold">
        Pairs that may need a hand
      </h2>
      <p className="max-w-[64ch] text-ink-soft text-pretty">
        You see whether pairs meet, and nothing of what they say or write to each other.
      </p>
      <QueryView query={query} skeleton={<Skeleton className="h-40 w-full" />}>
        {({ pages }) => {
          const pairs = pages.flatMap((page) => page.pairs);
          return pairs.length === 0 && !query.hasNextPage ? (
            <EmptyState title={open === 0 ? "No pair is under way" : "All is well"}>
              <p>
                {open === 0
                  ? "Every pair that was introduced here is over."
                  : "Every pair meets as it agreed to, or rests."}
              </p>
            </EmptyState>
          ) : (
            <ul className="grid grid-cols-1 gap-3">
              {pairs.map((pair) => (
                <li key={pair.mentorshipId}>
                  <PairCard cohortId={cohortId} pair={pair} nowMs={nowMs} />
                </li>
              ))}
            </ul>
          );
        }}
      </QueryView>
      <ShowMore query={query} label="Look at more pairs" />
    </section>
  );
};
