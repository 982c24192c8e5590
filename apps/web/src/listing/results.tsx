import type { SearchAnswer } from "@waymark/contracts/listing";
import type { SearchState } from "@waymark/contracts/search-address";
import { Button } from "@waymark/ui/button";
import { classNames } from "@waymark/ui/class-names";
import { lazy, Suspense } from "react";
import { ListingCard } from "./listing-card.tsx";
import type { Slider } from "./reason-text.ts";

type Props = {
  readonly state: SearchState;
  /** In which the reader is shown times. */
  readonly zone: string;
  readonly slider: Slider | undefined;
  readonly pages: readonly SearchAnswer[];
  /** A newer search is on its way. */
  readonly isStale: boolean;
  readonly more: { readonly busy: boolean; readonly load: () => void } | undefined;
};

const NoResults = lazy(async () => ({
  default: (await import("./no-results.tsx")).NoResults,
}));

export const Results = ({ state, zone, slider, pages, isStale, more }: Props) => {
  const [first] = pages;
  if (first === undefined) return null;
  if (first.total === 0) {
    return (
      <Suspense>
        <NoResults state={state} answer={first} />
      </Suspense>
    );
  }
  const hits = pages.flatMap((page) => page.hits);
  return (
    <div
      aria-busy={isStale}
      className={classNames("grid gap-6 transition-opacity", isStale && "opacity-60")}
    >
      <ol className="grid gap-4 md:grid-cols-2">
        {hits.map((card) => (
          <li key={card.id}>
            <ListingCard card={card} zone={zone} slider={slider} />
          </li>
        ))}
      </ol>
      {more !== undefined && (
        <div className="grid justify-items-center gap-2">
          <Button variant="secondary" busy={more.busy} onClick={more.load}>
            {more.busy ? "Loading …" : "Show more mentors"}
          </Button>
          <p className="text-sm text-ink-soft">
            {hits.length} of {first.total}
          </p>
        </div>
      )}
    </div>
  );
};
