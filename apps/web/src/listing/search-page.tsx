import { parseSearchState, type SearchState } from "@waymark/contracts/search-address";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useMyZone } from "../person/index.ts";
import { lazy, Suspense } from "react";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { LoadFailed } from "../shared/query/index.ts";
import { useNow } from "../shared/time/index.ts";
import { ChosenFilters } from "./chosen-filters.tsx";
import { countText } from "./count-text.ts";
import { FacetSkeleton } from "./facet-skeleton.tsx";
import { aboutMeOptions, searchOptions } from "./queries.ts";
import { ResultSkeleton } from "./result-skeleton.tsx";
import { Results } from "./results.tsx";
import { SearchField } from "./search-field.tsx";
import { searchInputOf } from "./search-input.ts";
import { withText } from "./search-state.ts";
import { SortChoice } from "./sort-choice.tsx";
import { WishBar } from "./wish-bar.tsx";

// It is on its way while the first answer is, and the results do not wait for it.
const FacetPanel = lazy(async () => ({
  default: (await import("./facet-panel.tsx")).FacetPanel,
}));

const route = getRouteApi("/");

/** The home page is the search: nothing stands between a visitor and the mentors. */
export const SearchPage = () => {
  usePageHead({ title: "Waymark: find a mentor who knows the way", canonicalPath: "/" });
  const api = useApi();
  // The router leaves in what its reader left out; the server would refuse it.
  const state = parseSearchState(route.useSearch());
  const navigate = route.useNavigate();
  const myZone = useMyZone();
  const zone = state.tz ?? myZone;
  const nowMs = useNow();
  const isSlid = state.like !== undefined;
  const aboutMe = useQuery({ ...aboutMeOptions, enabled: isSlid });
  const input = searchInputOf(state, { zone, nowMs, aboutMe: aboutMe.data?.aboutMe });
  const query = useInfiniteQuery({
    ...searchOptions(api, input),
    enabled: !isSlid || !aboutMe.isLoading,
  });
  const pages = query.data?.pages;
  const answer = pages?.[0];

  const go = (search: SearchState, replace = false) =>
    void navigate({ search, replace, resetScroll: false });

  return (
    <>
      <section className="relative overflow-hidden border-b border-line bg-sunken">
        <div
          aria-hidden="true"
          className="contours absolute inset-x-0 top-0 h-150 mask-b-from-70% opacity-40"
        />
        <div className="page relative grid gap-5 pt-10 pb-11 sm:gap-6 sm:pt-14 sm:pb-14">
          <h1 className="max-w-[22ch] font-serif text-4xl font-semibold tracking-tight text-balance">
            Somebody has walked this way before&nbsp;you.
          </h1>
          <p className="max-w-[60ch] text-lg text-balance text-ink-soft">
            Find a mentor and ask for an introduction. Free, and without an account until you write.
          </p>
          <SearchField
            text={state.q ?? ""}
            onSearch={(text, settled) => go(withText(state, text), !settled)}
          />
          <WishBar state={state} zone={zone} onChange={(next) => go(next, true)} />
        </div>
      </section>
      <div className="page grid gap-6 py-8 lg:grid-cols-[16rem_1fr] lg:gap-10">
        <Suspense fallback={<FacetSkeleton />}>
          {(answer !== undefined || !query.isError) && (
            <FacetPanel state={state} answer={answer} onChange={go} />
          )}
        </Suspense>
        <section
          aria-labelledby="results"
          className="grid min-w-0 content-start gap-5 lg:col-start-2"
        >
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2
              id="results"
              aria-live="polite"
              tabIndex={-1}
              className="scroll-mt-6 text-xl font-bold focus:outline-none"
            >
              {answer === undefined ? "Mentors" : countText(answer.total)}
            </h2>
            <SortChoice
              state={state}
              isAnybodyRated={answer?.isAnybodyRated === true}
              onChange={go}
            />
          </div>
          <ChosenFilters state={state} onChange={go} />
          {pages === undefined && !query.isError && <ResultSkeleton />}
          {query.isError && <LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
          {pages !== undefined && (
            <Results
              state={state}
              zone={zone}
              slider={input.viewer && { aboutMe: input.viewer, likeness: input.viewer.likeness }}
              pages={pages}
              isStale={query.isPlaceholderData}
              more={
                query.hasNextPage
                  ? { busy: query.isFetchingNextPage, load: () => void query.fetchNextPage() }
                  : undefined
              }
            />
          )}
        </section>
      </div>
    </>
  );
};
