import type { DriftList, ReasonBatches } from "@waymark/contracts/mentorship";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { BarTable } from "@waymark/ui/chart";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { useMyZone } from "../person/index.ts";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView, ShowMore } from "../shared/query/index.ts";
import { dateText, distanceText, useNow } from "../shared/time/index.ts";
import { cadenceText } from "./cadence-text.ts";
import { reasons } from "./ending/outcome-text.ts";
import { driftingOptions, reasonsOptions } from "./queries.ts";
import { Refused } from "../shared/refused/index.ts";
import { useStep } from "./use-step.ts";

const Pair = ({
  pair,
  nowMs,
}: {
  readonly pair: DriftList["pairs"][number];
  readonly nowMs: number;
}) => {
  const { mentorshipId } = pair;
  const zone = useMyZone();
  const { step, pending, refusal } = useStep((api, requestKey, id: string) =>
    api.mentorship.settleDrifting.mutate({ requestKey, mentorshipId: id }),
  );
  const people = [
    ["Mentor", pair.mentorName, pair.mentorAddress],
    ["Mentee", pair.menteeName, pair.menteeAddress],
  ] as const;
  return (
    <article className="panel grid gap-3 p-4 sm:p-5">
      <dl className="grid gap-2 sm:grid-cols-2">
        {people.map(([role, name, address]) => (
          <div key={role} className="min-w-0">
            <dt className="text-sm text-ink-soft">{role}</dt>
            <dd className="font-bold wrap-anywhere">
              <bdi>{name}</bdi>
            </dd>
            <dd className="wrap-anywhere">
              <a className="text-link" href={`mailto:${address}`}>
                {address}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-pretty">
        They wanted to meet {cadenceText[pair.cadence]};{" "}
        {pair.lastMetAt === undefined
          ? "they have not met yet."
          : `they last met ${distanceText(pair.lastMetAt, nowMs)}.`}{" "}
        On this list since {dateText(pair.since, zone)}.
      </p>
      <Refused refusal={refusal} />
      <div>
        <Button variant="secondary" busy={pending !== undefined} onClick={() => step(mentorshipId)}>
          I have written to them
        </Button>
      </div>
    </article>
  );
};

const Batches = ({ batches, batchMin }: ReasonBatches) => {
  const zone = useMyZone();
  if (batches.length === 0) {
    return (
      <EmptyState title="Nothing to read yet">
        <p>Reasons leave on the first of a month, from {batchMin} mentorships or more at once.</p>
      </EmptyState>
    );
  }
  return (
    <ol className="grid gap-4">
      {batches.map(({ releasedAt, n, counts }) => (
        <li key={`${releasedAt}${n}`} className="panel grid gap-3 p-4 sm:p-5">
          <BarTable
            caption={`${dateText(releasedAt, zone)}, ${n} answers`}
            labelHead="Reason"
            valueHead="Answers"
            max={n}
            bars={reasons.flatMap(({ value, label }) => {
              const count = counts[value];
              return count === undefined
                ? []
                : [{ key: value, label, value: count, text: String(count) }];
            })}
          />
        </li>
      ))}
    </ol>
  );
};

/** What operators look after: pairs that do not meet, and why mentorships ended, in batches. */
export const OperatorPage = () => {
  usePageHead({ title: "Pairs · Waymark", noIndex: true });
  const api = useApi();
  const nowMs = useNow();
  const drifting = useInfiniteQuery(driftingOptions(api));
  const given = useQuery(reasonsOptions(api));
  return (
    <div className="page-medium grid content-start gap-10 py-10">
      <section aria-labelledby="drifting" className="grid gap-4">
        <h1 id="drifting" className="font-serif text-3xl font-semibold">
          Pairs that do not meet
        </h1>
        <p className="max-w-[60ch] text-ink-soft text-pretty">
          Two nudges did not help. What they said and wrote to each other is not for anybody else;
          here stands whom to ask how it goes.
        </p>
        <QueryView query={drifting} skeleton={<Skeleton className="h-40 w-full" />}>
          {({ pages }) =>
            pages.every(({ pairs }) => pairs.length === 0) ? (
              <EmptyState title="Nobody is waiting">
                <p>Every pair meets, rests, or has just been asked.</p>
              </EmptyState>
            ) : (
              <ul className="grid gap-3">
                {pages.flatMap(({ pairs }) =>
                  pairs.map((pair) => (
                    <li key={pair.mentorshipId}>
                      <Pair pair={pair} nowMs={nowMs} />
                    </li>
                  )),
                )}
              </ul>
            )
          }
        </QueryView>
        <ShowMore query={drifting} />
      </section>
      <section aria-labelledby="reasons" className="grid gap-4">
        <div className="grid gap-1">
          <h2 id="reasons" className="font-serif text-2xl font-semibold">
            Why mentorships ended
          </h2>
          <p className="max-w-[60ch] text-ink-soft text-pretty">
            Counted in batches, without names or dates, so that nobody can be told apart.
          </p>
        </div>
        <QueryView query={given} skeleton={<Skeleton className="h-40 w-full" />}>
          {(list) => <Batches {...list} />}
        </QueryView>
      </section>
    </div>
  );
};
