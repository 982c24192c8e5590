import type { MatchingRunView, SuggestedPairView } from "@waymark/contracts/matching-run";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import { useApi } from "../shared/api/index.ts";
import { QueryView, ShowMore } from "../shared/query/index.ts";
import { type HandSet, handSetOf, type MatchingDraft, type Two } from "./draft.ts";
import { pairsOptions } from "./queries.ts";
import { pointsText, skipText } from "./run-text.ts";

const handTexts = {
  together: { set: "Stays together", open: "Keep together" },
  apart: { set: "Kept apart next time", open: "Keep apart" },
} as const satisfies Record<HandSet, { set: string; open: string }>;

type RowProps = {
  readonly pair: SuggestedPairView;
  readonly draft: MatchingDraft;
  readonly onSetByHand: ((two: Two, to: HandSet) => void) | undefined;
};

const PairRow = ({ pair, draft, onSetByHand }: RowProps) => {
  const { mentee, mentor, reason, points, status, skipped, isHandSet } = pair;
  const names = `${mentee.name} and ${mentor.name}`;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 gap-y-1 p-4 sm:px-5 md:grid-cols-[minmax(0,1fr)_auto_auto]">
      <p className="font-semibold wrap-anywhere">
        <bdi>{mentee.name || "Somebody who is gone"}</bdi>{" "}
        <span className="font-normal text-ink-soft">with</span>{" "}
        <bdi>{mentor.name || "somebody who is gone"}</bdi>
      </p>
      <p className="min-w-10 text-end font-serif text-lg font-semibold tabular-nums md:order-2">
        {pointsText(points)} <span className="sr-only">points</span>
      </p>
      <p className="col-span-2 text-sm text-ink-soft wrap-anywhere md:order-3 md:col-span-3">
        {reason}
      </p>
      <div className="col-span-2 -ms-3 flex flex-wrap items-center gap-x-1 gap-y-2 empty:hidden md:order-1 md:col-span-1 md:ms-0 md:justify-end">
        {isHandSet && <Tag>Set by hand</Tag>}
        {status === "applied" && <Tag tone="good">Introduced</Tag>}
        {skipped !== undefined && <Tag tone="heed">{skipText[skipped]}</Tag>}
        {onSetByHand !== undefined &&
          (["together", "apart"] as const).map((to) => {
            const isSet = handSetOf(draft, pair) === to;
            return (
              <Button
                key={to}
                variant={isSet ? "secondary" : "quiet"}
                size="sm"
                aria-pressed={isSet}
                aria-label={`${isSet ? handTexts[to].set : handTexts[to].open}: ${names}`}
                onClick={() => onSetByHand({ mentor, mentee }, to)}
              >
                {isSet ? handTexts[to].set : handTexts[to].open}
              </Button>
            );
          })}
      </div>
    </li>
  );
};

type Props = {
  readonly run: MatchingRunView;
  readonly draft: MatchingDraft;
  readonly onSetByHand: ((two: Two, to: HandSet) => void) | undefined;
};

/** Who is brought together, with the reason line that the two will read. */
export const PairList = ({ run, draft, onSetByHand }: Props) => {
  const query = useInfiniteQuery(pairsOptions(useApi(), run.id, run.revision));
  return (
    <section aria-labelledby="pairs" className="grid gap-3">
      <h3 id="pairs" className="text-lg font-bold">
        Pairs
      </h3>
      <p className="text-sm text-ink-soft">
        Those with the fewest points come first; the reason is what the two will read.
      </p>
      <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
        {({ pages }) => (
          <ol className="panel divide-y divide-line">
            {pages
              .flatMap((page) => page.pairs)
              .toSorted((a, b) => a.points - b.points)
              .map((pair) => (
                <PairRow key={pair.mentee.id} pair={pair} draft={draft} onSetByHand={onSetByHand} />
              ))}
          </ol>
        )}
      </QueryView>
      <ShowMore query={query} label="Show more pairs" />
    </section>
  );
};
