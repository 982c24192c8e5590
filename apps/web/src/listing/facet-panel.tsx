import { facetNames, type SearchAnswer } from "@waymark/contracts/listing";
import type { SearchState } from "@waymark/contracts/search-address";
import { Button } from "@waymark/ui/button";
import { classNames } from "@waymark/ui/class-names";
import { Checkbox } from "@waymark/ui/field";
import { useState } from "react";
import { countText } from "./count-text.ts";
import { FacetGroup } from "./facet-group.tsx";
import { FacetLabel } from "./facet-label.tsx";
import { FacetSkeleton } from "./facet-skeleton.tsx";
import { LimitFields } from "./limit-fields.tsx";
import { limitsOf } from "./limits.ts";
import { type Choice, choicesOf, toggleChoice } from "./search-state.ts";

type Props = {
  readonly state: SearchState;
  /** Undefined while the first answer is on its way. */
  readonly answer: SearchAnswer | undefined;
  readonly onChange: (state: SearchState) => void;
};

// Whether somebody has time is one box to tick, not two that exclude each other.
const groups = facetNames.filter((facet) => facet !== "time");
const hasTime = { facet: "time", value: "left" } as const;

/** Beside the results where there is room; behind a button where there is not. */
export const FacetPanel = ({ state, answer, onChange }: Props) => {
  const [open, setOpen] = useState(false);
  const chosen = choicesOf(state).length + limitsOf(state).length;
  const toggle = (choice: Choice) => onChange(toggleChoice(state, choice));
  if (answer === undefined) return <FacetSkeleton />;
  const withTime = answer.facets.time.find(({ value }) => value === hasTime.value)?.count ?? 0;
  const isPriceAsked = state.priceMin !== undefined || state.priceMax !== undefined;
  // As long as nobody takes money, prices are no question.
  const isAnybodyPaid = answer.facets.price.some(({ value }) => value === "paid");
  const shown = groups.filter(
    (facet) => facet !== "price" || isAnybodyPaid || state.price !== undefined,
  );
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
        <Checkbox
          checked={state.time?.includes(hasTime.value) === true}
          onChange={() => toggle(hasTime)}
          label={<FacetLabel text="Has time left" count={withTime} />}
        />
        {shown.map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            counts={answer.facets[facet]}
            chosen={state[facet] ?? []}
            onToggle={(value) => toggle({ facet, value })}
          />
        ))}
        <LimitFields
          state={state}
          hasPrices={isAnybodyPaid || isPriceAsked}
          isAnybodyRated={answer.isAnybodyRated}
          onChange={onChange}
        />
        <Button className="lg:hidden" onClick={() => setOpen(false)}>
          Show {countText(answer.total)}
        </Button>
      </div>
    </aside>
  );
};
