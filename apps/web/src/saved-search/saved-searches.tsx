import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { useMe } from "../person/index.ts";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { savedSearchesOptions } from "./queries.ts";
import { SaveSearch } from "./save-search.tsx";
import { SavedSearchItem } from "./saved-search-item.tsx";

/** A search as it stands on the page; `query` is its address after `?`. */
export type PresentSearch = { readonly query: string; readonly name: string };

type Props = {
  /** What can be saved, where there is something. */
  readonly present?: PresentSearch;
};

const Own = ({ present }: Props) => {
  const query = useQuery(savedSearchesOptions(useApi()));
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-32 w-full" />}>
      {({ searches }) => (
        <div className="grid gap-5">
          {present !== undefined && (
            <SaveSearch key={present.query} present={present} searches={searches} />
          )}
          {searches.length > 0 ? (
            <ul className="grid">
              {searches.map((search) => (
                <SavedSearchItem key={search.id} search={search} />
              ))}
            </ul>
          ) : (
            <p className="text-sm text-ink-soft">You have saved no search yet.</p>
          )}
        </div>
      )}
    </QueryView>
  );
};

/** A person's saved searches, with the present one to be saved; a visitor is led to signing in. */
export const SavedSearches = ({ present }: Props) => {
  const me = useMe();
  if (me === undefined) return <Skeleton className="h-32 w-full" />;
  if (me.state === "registered") return <Own {...(present !== undefined && { present })} />;
  const next = `/?${present?.query ?? ""}#saved`;
  const [to, text] =
    me.state === "signed_out"
      ? (["/sign-in", "Sign in to save it"] as const)
      : (["/welcome", "Finish signing up to save it"] as const);
  return (
    <div className="grid justify-items-start gap-3">
      <p className="text-pretty">
        A saved search is one press away, on every device. You come straight back to this one.
      </p>
      <Link to={to} search={{ next }} className={buttonClass({ variant: "secondary" })}>
        {text}
      </Link>
    </div>
  );
};
