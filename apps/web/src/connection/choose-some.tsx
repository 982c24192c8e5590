import { Checkbox } from "@waymark/ui/field";

type Props<Value extends string> = {
  readonly legend: string;
  readonly hint?: string;
  readonly texts: Readonly<Record<Value, string>>;
  readonly options: readonly Value[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
};

/** Some of a few. */
export const ChooseSome = <Value extends string>(props: Props<Value>) => {
  const { legend, hint, texts, options, chosen, onChange } = props;
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-semibold">{legend}</legend>
      {hint !== undefined && <p className="mb-1 text-sm text-ink-soft">{hint}</p>}
      {options.map((option) => (
        <Checkbox
          key={option}
          label={texts[option]}
          checked={chosen.includes(option)}
          onChange={({ target }) =>
            onChange(target.checked ? [...chosen, option] : chosen.filter((one) => one !== option))
          }
        />
      ))}
    </fieldset>
  );
};
