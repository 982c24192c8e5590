import { Button } from "@waymark/ui/button";
import { Field, TextInput } from "@waymark/ui/field";
import { type KeyboardEvent, useId, useState } from "react";

export type Option = { readonly value: string; readonly text: string };

type Props = {
  readonly label: string;
  readonly values: readonly string[];
  /** What mentors have; another value may be typed where `isOpen`. */
  readonly options: readonly Option[];
  readonly isOpen: boolean;
  readonly textOf: (value: string) => string;
  readonly onChange: (values: string[]) => void;
};

const fold = (text: string): string => text.trim().toLowerCase();

/** Several values, each typed or picked and then added; those that are there can be taken back. */
export const ValuesField = ({ label, values, options, isOpen, textOf, onChange }: Props) => {
  const listId = useId();
  const [typed, setTyped] = useState("");
  const known = options.find(({ text }) => fold(text) === fold(typed))?.value;
  const value = known ?? (isOpen && typed.trim() !== "" ? typed.trim() : undefined);
  const add = () => {
    if (value === undefined) return;
    setTyped("");
    if (!values.includes(value)) onChange([...values, value]);
  };
  return (
    <div className="grid content-start gap-2">
      <Field label={label}>
        {(control) => (
          <div className="flex gap-2">
            <TextInput
              {...control}
              list={listId}
              autoComplete="off"
              maxLength={40}
              className="min-w-0 grow"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event: KeyboardEvent) => {
                if (event.key !== "Enter") return;
                event.preventDefault();
                add();
              }}
            />
            <Button variant="secondary" onClick={add} aria-disabled={value === undefined}>
              Add<span className="sr-only"> to {label}</span>
            </Button>
          </div>
        )}
      </Field>
      <datalist id={listId}>
        {options.map(({ value, text }) => (
          <option key={value}>{text}</option>
        ))}
      </datalist>
      {values.length > 0 && (
        <ul className="flex flex-wrap gap-1.5" aria-label={label}>
          {values.map((one) => (
            <li key={one}>
              <button
                type="button"
                onClick={() => onChange(values.filter((other) => other !== one))}
                className="flex min-h-8 items-center gap-2 rounded-sm bg-sunken px-2.5 text-sm font-medium hover:underline"
              >
                {textOf(one)}
                <span aria-hidden="true">×</span>
                <span className="sr-only">: remove</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
