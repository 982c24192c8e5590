import { type SearchState, sorts } from "@waymark/contracts/search-address";
import { useId } from "react";
import { without } from "./search-state.ts";

type Props = {
  readonly state: SearchState;
  /** Ratings sort nothing before somebody is rated. */
  readonly isAnybodyRated: boolean;
  readonly onChange: (state: SearchState) => void;
};

export const SortChoice = ({ state, isAnybodyRated, onChange }: Props) => {
  const id = useId();
  const sortBy = (value: string) => {
    const rest = without(state, "sort");
    const sort = sorts.find((one) => one === value);
    onChange(sort === undefined ? rest : { ...rest, sort });
  };
  return (
    <div className="flex items-center gap-2 text-sm">
      <label htmlFor={id} className="text-ink-soft">
        Order
      </label>
      <select
        id={id}
        value={state.sort ?? "relevance"}
        onChange={(event) => sortBy(event.target.value)}
        className="min-h-9 rounded-md border border-edge bg-surface px-2.5"
      >
        <option value="relevance">Best match first</option>
        <option value="nextSlot">Next free time first</option>
        {(isAnybodyRated || state.sort === "rating") && (
          <option value="rating">Best rated first</option>
        )}
        <option value="newest">Newest first</option>
      </select>
    </div>
  );
};
