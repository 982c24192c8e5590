import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { buttonClass } from "@waymark/ui/button";
import { useApi } from "../../shared/api/index.ts";
import { suggestionsOptions } from "../queries.ts";

/** After a rematch, for the mentee: two others who work on the same things. */
export const Suggestions = ({ mentorshipId }: { readonly mentorshipId: string }) => {
  const { data } = useQuery(suggestionsOptions(useApi(), mentorshipId));
  return (
    <section aria-labelledby="others" className="grid gap-3">
      <h3 id="others" className="text-lg font-bold">
        Who could suit you better
      </h3>
      <ul className="grid gap-3 sm:grid-cols-2">
        {data?.mentors.map(({ slug, displayName, headline }) => (
          <li key={slug} className="panel relative grid grid-cols-[auto_1fr] gap-4 p-4">
            <Avatar name={displayName} />
            <div className="grid min-w-0 gap-1">
              <Link
                to="/mentors/$slug"
                params={{ slug }}
                className="font-bold wrap-anywhere after:absolute after:inset-0"
              >
                <bdi>{displayName}</bdi>
              </Link>
              <span dir="auto" className="text-sm wrap-anywhere">
                {headline}
              </span>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Link to="/" className={buttonClass({ variant: "secondary" })}>
          Search for yourself
        </Link>
      </div>
    </section>
  );
};
