import type { PublicListing } from "@waymark/contracts/listing";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { useMyZone } from "../person/index.ts";
import { useApi } from "../shared/api/index.ts";
import { timeElsewhere, zonedMomentText } from "../shared/time/index.ts";
import { nextTimesOptions } from "./queries.ts";

/** The next starts that can be had, in the reader's time; nothing where none is offered. */
export const NextTimes = ({ listing: { id, slug } }: { readonly listing: PublicListing }) => {
  const zone = useMyZone();
  const { data } = useQuery(nextTimesOptions(useApi(), id));
  const theirZone = data?.mentorTimeZone ?? null;
  if (data === undefined || theirZone === null || data.slots.length === 0) return null;
  return (
    <section aria-labelledby="next-times" className="panel grid gap-3 p-5">
      <h2 id="next-times" className="font-bold">
        Next free times
      </h2>
      <ul className="grid gap-2">
        {data.slots.map(({ offeringId, start }) => (
          <li key={start} className="grid">
            <Link
              to="/mentors/$slug/book"
              params={{ slug }}
              search={{ offering: offeringId, at: start }}
              className="grid gap-0.5 rounded-md border border-edge px-3.5 py-2 hover:border-blaze hover:bg-blaze-wash"
            >
              <span className="font-semibold">{zonedMomentText(start, zone)}</span>
              {zone !== theirZone && (
                <span className="text-xs text-ink-soft">
                  {timeElsewhere(start, zone, theirZone)}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      <Link
        to="/mentors/$slug/book"
        params={{ slug }}
        className={buttonClass({ variant: "secondary" })}
      >
        All free times
      </Link>
    </section>
  );
};
