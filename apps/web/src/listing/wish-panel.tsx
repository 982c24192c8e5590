import { stringifyQueryString } from "@waymark/contracts/query-string";
import { Button } from "@waymark/ui/button";
import { Icon } from "@waymark/ui/icon";
import { SavedSearches } from "../saved-search/index.ts";
import { LikenessPanel } from "./likeness/likeness-panel.tsx";
import { searchName } from "./search-name.ts";
import { TimePanel } from "./time/time-panel.tsx";
import type { WishName, WishProps } from "./wish-bar.tsx";

const title = {
  time: "When I have time",
  likeness: "Like me, or different from me",
  saved: "Saved searches",
} as const satisfies Record<WishName, string>;

type Props = WishProps & { readonly name: WishName; readonly onClose: () => void };

const showResults = (): void => {
  const results = document.querySelector<HTMLElement>("#results");
  results?.focus({ preventScroll: true });
  results?.scrollIntoView({ behavior: "smooth" });
};

/** One of the wishes that stand below the search field; what is set there counts at once. */
export const WishPanel = ({ name, onClose, ...props }: Props) => (
  <section aria-labelledby="wish-title" className="panel grid gap-5 p-5 sm:p-6">
    <div className="flex items-start justify-between gap-3">
      <h2 id="wish-title" className="text-lg font-bold">
        {title[name]}
      </h2>
      <Button variant="quiet" size="sm" className="-me-2 min-w-9 px-0!" onClick={onClose}>
        <Icon name="cross" />
        <span className="sr-only">Close</span>
      </Button>
    </div>
    {name === "time" && <TimePanel {...props} />}
    {name === "likeness" && <LikenessPanel {...props} />}
    {name !== "saved" && (
      <div className="border-t border-line pt-4">
        <Button onClick={showResults}>Show mentors</Button>
      </div>
    )}
    {name === "saved" && (
      <SavedSearches
        present={{
          query: stringifyQueryString(props.state).slice(1),
          name: searchName(props.state),
        }}
      />
    )}
  </section>
);
