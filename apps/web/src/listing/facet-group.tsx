import type { FacetName, SearchAnswer } from "@waymark/contracts/listing";
import { Button } from "@waymark/ui/button";
import { Checkbox } from "@waymark/ui/field";
import { useState } from "react";
import { FacetLabel } from "./facet-label.tsx";
import { facetTitle, facetValueText } from "./facet-text.ts";

type Counts = NonNullable<SearchAnswer["facets"][FacetName]>;

type Props = {
  readonly facet: FacetName;
  readonly counts: Counts;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
};

const shownFirst = 6;

/** What was chosen stays visible, also when nobody is left for it. */
const optionsOf = (counts: Counts, chosen: readonly string[]): Counts => {
  const missing = chosen.filter((value) => counts.every((one) => one.value !== value));
  return [...counts, ...missing.map((value) => ({ value, count: 0 }))];
};

export const FacetGroup = ({ facet, counts, chosen, onToggle }: Props) => {
  const [all, setAll] = useState(false);
  const options = optionsOf(counts, chosen);
  if (options.length === 0) return null;
  const shown = all
    ? options
    : options.filter((option, at) => at < shownFirst || chosen.includes(option.value));
  const hidden = options.length - shown.length;
  return (
    <fieldset className="border-t border-line pt-4">
      <legend className="float-start mb-1 w-full font-semibold">{facetTitle[facet]}</legend>
      <div className="clear-both">
        {shown.map(({ value, count }) => (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
            label={<FacetLabel text={facetValueText(facet, value)} count={count} />}
          />
        ))}
        {(hidden > 0 || all) && (
          <Button
            variant="quiet"
            size="sm"
            className="-ms-3"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? "Fewer" : `${hidden} more`}
            <span className="sr-only"> in {facetTitle[facet]}</span>
          </Button>
        )}
      </div>
    </fieldset>
  );
};
