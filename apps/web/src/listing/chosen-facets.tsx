import { facetTitle, facetValueText } from "./facet-text.ts";
import { type Choice, choicesOf, type SearchState } from "./search-state.ts";

type Props = {
  readonly state: SearchState;
  readonly onRemove: (choice: Choice) => void;
  readonly onClear: () => void;
};

export const ChosenFacets = ({ state, onRemove, onClear }: Props) => {
  const chosen = choicesOf(state);
  if (chosen.length === 0) return null;
  return (
    <ul className="flex flex-wrap items-center gap-2" aria-label="Set filters">
      {chosen.map((choice) => {
        const text = facetValueText(choice.facet, choice.value);
        return (
          <li key={`${choice.facet} ${choice.value}`}>
            <button
              type="button"
              onClick={() => onRemove(choice)}
              className="flex min-h-8 items-center gap-2 rounded-sm bg-blaze-wash px-2.5 text-sm font-medium text-blaze-strong hover:underline"
            >
              {text}
              <span aria-hidden="true">×</span>
              <span className="sr-only">: remove from {facetTitle[choice.facet]}</span>
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          onClick={onClear}
          className="min-h-8 px-2 text-sm text-ink-soft underline underline-offset-4 hover:text-ink"
        >
          Clear filters
        </button>
      </li>
    </ul>
  );
};
