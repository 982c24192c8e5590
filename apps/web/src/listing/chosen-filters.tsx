import type { SearchState } from "@waymark/contracts/search-address";
import { facetTitle, facetValueText } from "./facet-text.ts";
import { limitsOf } from "./limits.ts";
import { choicesOf, toggleChoice, withText } from "./search-state.ts";

type Props = {
  readonly state: SearchState;
  readonly onChange: (state: SearchState) => void;
};

/** All that is asked for beside the text, each to be taken back with one press. */
export const ChosenFilters = ({ state, onChange }: Props) => {
  const chosen = [
    ...limitsOf(state),
    ...choicesOf(state).map((choice) => ({
      title: facetTitle[choice.facet],
      text: facetValueText(choice.facet, choice.value),
      left: toggleChoice(state, choice),
    })),
  ];
  if (chosen.length === 0) return null;
  return (
    <ul className="flex flex-wrap items-center gap-2" aria-label="Set filters">
      {chosen.map(({ title, text, left }) => (
        <li key={`${title} ${text}`}>
          <button
            type="button"
            onClick={() => onChange(left)}
            className="flex min-h-8 items-center gap-2 rounded-sm bg-blaze-wash px-2.5 py-1 text-start text-sm font-medium text-blaze-strong wrap-anywhere hover:underline"
          >
            {text}
            <span aria-hidden="true">×</span>
            <span className="sr-only">: remove from {title}</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          onClick={() => onChange(withText({}, state.q ?? ""))}
          className="min-h-8 px-2 text-sm text-ink-soft underline underline-offset-4 hover:text-ink"
        >
          Clear filters
        </button>
      </li>
    </ul>
  );
};
