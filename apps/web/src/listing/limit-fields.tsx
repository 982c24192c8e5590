import {
  leastRatings,
  parseSearchState,
  type SearchState,
  sinceDays,
} from "@waymark/contracts/search-address";
import { Field, SelectInput, TextInput } from "@waymark/ui/field";
import { useState } from "react";
import { without } from "./search-state.ts";

type Props = {
  readonly state: SearchState;
  readonly hasPrices: boolean;
  readonly isAnybodyRated: boolean;
  readonly onChange: (state: SearchState) => void;
};

type PriceName = "priceMin" | "priceMax";

/** Limits that are numbers or dates. */
export const LimitFields = ({ state, hasPrices, isAnybodyRated, onChange }: Props) => {
  const [typed, setTyped] = useState<{ readonly [Name in PriceName]?: string }>({});
  const settle = () => {
    const { priceMin, priceMax } = parseSearchState({ ...state, ...typed });
    setTyped({});
    if (priceMin === state.priceMin && priceMax === state.priceMax) return;
    onChange({
      ...without(state, "priceMin", "priceMax"),
      ...(priceMin !== undefined && { priceMin }),
      ...(priceMax !== undefined && { priceMax }),
    });
  };
  const choose = (name: "rated" | "since", value: string) =>
    onChange({ ...without(state, name), ...parseSearchState({ [name]: value }) });
  const price = (name: PriceName, label: string) => (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          maxLength={5}
          className="min-h-11! w-full"
          value={typed[name] ?? state[name] ?? ""}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
          onBlur={settle}
        />
      )}
    </Field>
  );
  return (
    <>
      {hasPrices && (
        <form
          className="border-t border-line pt-4"
          onSubmit={(event) => {
            event.preventDefault();
            settle();
          }}
        >
          <fieldset>
            <legend className="float-start mb-1 w-full font-semibold">Price an hour</legend>
            <div className="clear-both grid grid-cols-2 gap-3 text-sm">
              {price("priceMin", "From")}
              {price("priceMax", "Up to")}
            </div>
          </fieldset>
          <button type="submit" className="sr-only">
            Set the price
          </button>
        </form>
      )}
      {(isAnybodyRated || state.rated !== undefined) && (
        <Field label="Rating">
          {(control) => (
            <SelectInput
              {...control}
              className="min-h-11!"
              value={state.rated ?? ""}
              onChange={(event) => choose("rated", event.target.value)}
            >
              <option value="">Any</option>
              {leastRatings.map((rating) => (
                <option key={rating} value={rating}>
                  {rating} or better
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
      )}
      <Field label="Published">
        {(control) => (
          <SelectInput
            {...control}
            className="min-h-11!"
            value={state.since ?? ""}
            onChange={(event) => choose("since", event.target.value)}
          >
            <option value="">At any time</option>
            {sinceDays.map((days) => (
              <option key={days} value={days}>
                In the last {days} days
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
    </>
  );
};
