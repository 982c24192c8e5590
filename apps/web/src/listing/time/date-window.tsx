import { parseSearchState, type SearchState } from "@waymark/contracts/search-address";
import { Field, TextInput } from "@waymark/ui/field";
import { useState } from "react";
import { localAtInstant, useNow } from "../../shared/time/index.ts";
import { without } from "../search-state.ts";
import type { WishProps } from "../wish-bar.tsx";

const names = ["from", "to"] as const;
const label = { from: "Not before", to: "Not after" } as const;
type Typed = { readonly [Name in (typeof names)[number]]?: string };

/** The search with what was typed, as far as it is a window. */
const withWindow = (state: SearchState, typed: Typed): SearchState => ({
  ...without(state, ...names),
  ...parseSearchState({ from: state.from, to: state.to, ...typed }),
});

/** First and last date. A date counts once its field is left or holds a whole one. */
export const DateWindow = ({ state, zone, onChange }: WishProps) => {
  const [typed, setTyped] = useState<Typed>({});
  const today = localAtInstant(new Date(useNow()).toISOString(), zone).slice(0, 10);
  const isOver = state.to !== undefined && state.to < today;
  const change = (next: Typed) => {
    const changed = withWindow(state, next);
    if (changed.from !== state.from || changed.to !== state.to) onChange(changed);
  };
  return names.map((name) => (
    <Field
      key={name}
      label={label[name]}
      error={
        isOver && name === "to"
          ? "That is over, so these dates are left out of the search."
          : undefined
      }
    >
      {(control) => (
        <TextInput
          {...control}
          type="date"
          min={name === "to" && state.from !== undefined && state.from > today ? state.from : today}
          value={typed[name] ?? state[name] ?? ""}
          onChange={(event) => {
            const next = { ...typed, [name]: event.target.value };
            setTyped(next);
            change(next);
          }}
          onBlur={() => setTyped({})}
        />
      )}
    </Field>
  ));
};
