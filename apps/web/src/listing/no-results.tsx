import type { SearchAnswer } from "@waymark/contracts/listing";
import type { SearchState } from "@waymark/contracts/search-address";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { nearestSearch } from "./nearest-search.ts";
import { waysOut } from "./ways-out.ts";

type Props = { readonly state: SearchState; readonly answer: SearchAnswer };

/** An empty marketplace and a search that finds nobody are two different things. */
export const NoResults = ({ state, answer }: Props) => {
  if (Object.keys(state).length === 0) {
    return (
      <EmptyState title="The first mentors are still writing">
        <p>No listing is published yet. Please come back soon.</p>
      </EmptyState>
    );
  }
  const nearest = nearestSearch(state, answer.suggestion);
  return (
    <EmptyState
      title="Nobody fits all of this"
      action={
        <ul className="flex flex-wrap justify-center gap-2">
          {waysOut(state, answer).map((way) => (
            <li key={way.label}>
              <Link
                to="/"
                search={way.state}
                className={buttonClass({ variant: "secondary", size: "sm" })}
              >
                {way.label}
                {way.atLeast !== undefined && (
                  <span className="font-normal text-ink-soft">{way.atLeast} or more</span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      }
    >
      {nearest === undefined ? (
        <p>
          Give up one wish, or try a wider word: <em>design</em> finds more than{" "}
          <em>design systems lead</em>.
        </p>
      ) : (
        <p className="wrap-anywhere">
          {nearest.before}
          <Link to="/" search={nearest.state} className="text-link">
            {nearest.link}
          </Link>
          {nearest.after}
        </p>
      )}
    </EmptyState>
  );
};
