import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useMe, useMyZone } from "../person/index.ts";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { LoadFailed, ShowMore } from "../shared/query/index.ts";
import { useNow } from "../shared/time/index.ts";
import { IntroductionRow } from "./introduction-row.tsx";
import { NamesSwitch } from "./names-switch.tsx";
import { introductionsOptions } from "./queries.ts";

const route = getRouteApi("/introductions");

type Side = "mentor" | "mentee";

const sideText = { mentor: "Asked of me", mentee: "Sent by me" } as const;

const tabClass =
  "-mb-px border-b-3 border-transparent px-1 py-2.5 font-semibold text-ink-soft hover:text-ink aria-[current=page]:border-blaze aria-[current=page]:text-ink";

const Sides = ({ side }: { readonly side: Side }) => (
  <nav aria-label="Which introductions" className="flex gap-6 border-b border-line">
    {(["mentor", "mentee"] as const).map((value) => (
      <Link
        key={value}
        to="/introductions"
        search={{ as: value }}
        aria-current={value === side ? "page" : undefined}
        className={tabClass}
      >
        {sideText[value]}
      </Link>
    ))}
  </nav>
);

const Nothing = ({ side }: { readonly side: Side }) =>
  side === "mentor" ? (
    <EmptyState title="Nobody has asked yet">
      <p>When somebody does, you get a mail, and the request stands here.</p>
    </EmptyState>
  ) : (
    <EmptyState
      title="You have not asked anybody yet"
      action={
        <Link to="/" className={buttonClass()}>
          Find a mentor
        </Link>
      }
    >
      <p>Your requests and their answers will stand here.</p>
    </EmptyState>
  );

/** Both sides of somebody's introductions; two tabs only for those who are on both. */
export const IntroductionsPage = () => {
  usePageHead({ title: "Introductions · Waymark", noIndex: true });
  const me = useMe();
  const nowMs = useNow();
  const timeZone = useMyZone();
  const isMentor = me?.state === "registered" && me.person.roles.includes("mentor");
  const { as: chosen } = route.useSearch();
  const side: Side = isMentor ? (chosen ?? "mentor") : "mentee";
  const query = useInfiniteQuery(introductionsOptions(useApi(), side));
  const list = query.data?.pages.flatMap((page) => page.introductions) ?? [];
  return (
    <div className="page-medium grid gap-6 py-10">
      <h1 className="font-serif text-3xl font-semibold">Introductions</h1>
      {isMentor && <Sides side={side} />}
      {query.isPending && ["a", "b", "c"].map((key) => <Skeleton key={key} className="h-28" />)}
      {query.isError && <LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && list.length === 0 && <Nothing side={side} />}
      {list.length > 0 && (
        <ol className="grid gap-3">
          {list.map((summary) => (
            <li key={summary.id}>
              <IntroductionRow summary={summary} timeZone={timeZone} nowMs={nowMs} />
            </li>
          ))}
        </ol>
      )}
      <ShowMore query={query} label="Show older ones" />
      {side === "mentor" && <NamesSwitch />}
    </div>
  );
};
