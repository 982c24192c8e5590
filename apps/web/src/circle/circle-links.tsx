import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useApi } from "../shared/api/index.ts";
import { circlesOptions } from "./queries.ts";

/** The way to the circles that somebody is in; nothing for who is in none. */
export const CircleLinks = () => {
  const circles = useQuery(circlesOptions(useApi())).data?.circles ?? [];
  if (circles.length === 0) return null;
  return (
    <section aria-labelledby="circles" className="grid gap-3">
      <h2 id="circles" className="text-lg font-bold">
        Your circles
      </h2>
      <ul className="grid gap-3">
        {circles.map(({ id, programmeName, size, status }) => (
          <li key={id} className="panel flex flex-wrap items-baseline justify-between gap-3 p-4">
            <Link
              to="/circles/$circleId"
              params={{ circleId: id }}
              className="text-link font-semibold wrap-anywhere"
            >
              <bdi>{programmeName}</bdi>
            </Link>
            <span className="text-sm text-ink-soft">
              {status === "dissolved" ? "Over" : `${size} people`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
