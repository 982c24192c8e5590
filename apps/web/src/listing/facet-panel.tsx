import { facetNames, type SearchAnswer } from "@waymark/contracts/listing";
import { Button } from "@waymark/ui/button";
import { classNames } from "@waymark/ui/class-names";
import { Skeleton } from "@waymark/ui/skeleton";
import { useState } from "react";
import { FacetGroup } from "./facet-group.tsx";
import { choicesOf, type SearchState, toggleChoice } from "./search-state.ts";

type Props = {
  readonly state: SearchState;
  /** Undefined while the first answer is on its way. */
  readonly answer: SearchAnswer | undefined;
  readonly onChange: (state: SearchState) => void;
};

/** Beside the results where there is room; behind a button where there is not. */
export const FacetPanel = ({ state, answer, onChange }: Props) => {
  const [open, setOpen] = useState(false);
  const chosen = choicesOf(state).length;
  return (
    <aside aria-label="Narrow the search" className="grid content-start gap-4">
      <Button
        variant="secondary"
        className="lg:hidden"
        aria-expanded={open}
        aria-controls="facets"
        onClick={() => setOpen(!open)}
      >
        {open ? "Hide filters" : "Filters"}
        {chosen > 0 && ` (${chosen} set)`}
      </Button>
      <div id="facets" className={classNames("gap-5 lg:grid", open ? "grid" : "hidden")}>
        {answer === undefined
          ? facetNames.map((facet) => <Skeleton key={facet} className="h-40 w-full" />)
          : facetNames.map((facet) => (
              <FacetGroup
                key={facet}
                facet={facet}
                counts={answer.facets[facet] ?? []}
                chosen={state[facet] ?? []}
                onToggle={(value) => onChange(toggleChoice(state, { facet, value }))}
              />
            ))}
        <Button className="lg:hidden" onClick={() => setOpen(false)}>
          {answer === undefined ? "Show mentors" : `Show ${answer.total} mentors`}
        </Button>
      </div>
    </aside>
  );
};
