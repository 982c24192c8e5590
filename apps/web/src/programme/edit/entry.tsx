import { Button } from "@waymark/ui/button";
import { Field, SelectInput } from "@waymark/ui/field";
import type { ReactNode } from "react";
import { type ForSide, forSides, forSideText } from "./for-side.ts";

type Props = {
  readonly legend: string;
  /** What the choice of sides decides: who is asked, who gets it. */
  readonly sideLabel: string;
  readonly side: ForSide;
  readonly onSide: (side: ForSide) => void;
  /** For those who hear it: what goes. */
  readonly name: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
};

/** One of several that a programme lists, for one side or both. */
export const Entry = (props: Props) => {
  const { legend, sideLabel, side, onSide, name, onRemove, children } = props;
  return (
    <fieldset className="grid grid-cols-1 gap-4 rounded-md border border-line p-4">
      <legend className="px-1 text-sm text-ink-soft">{legend}</legend>
      {children}
      <div className="flex flex-wrap items-end justify-between gap-4">
        <Field label={sideLabel}>
          {(control) => (
            <SelectInput
              {...control}
              value={side}
              onChange={(event) => {
                const chosen = forSides.find((one) => one === event.target.value);
                if (chosen !== undefined) onSide(chosen);
              }}
            >
              {forSides.map((one) => (
                <option key={one} value={one}>
                  {forSideText[one]}
                </option>
              ))}
            </SelectInput>
          )}
        </Field>
        <Button variant="quiet" onClick={onRemove}>
          Remove<span className="sr-only"> {name}</span>
        </Button>
      </div>
    </fieldset>
  );
};
