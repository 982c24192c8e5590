import { Field, SelectInput } from "@waymark/ui/field";
import { type BookingDraft, type Repeat, repeats } from "./booking-draft.ts";

type Props = {
  readonly draft: Pick<BookingDraft, "repeat" | "count">;
  readonly onChange: (part: Partial<BookingDraft>) => void;
};

const repeatText = {
  once: "Once",
  week: "Every week",
  fortnight: "Every two weeks",
  month: "Every month",
} as const satisfies Record<Repeat, string>;

const counts = Array.from({ length: 11 }, (_, at) => at + 2);

export const SeriesField = ({ draft, onChange }: Props) => (
  <div className="grid gap-4 sm:grid-cols-2">
    <Field label="How often?">
      {(control) => (
        <SelectInput
          {...control}
          value={draft.repeat}
          onChange={({ target }) => {
            const repeat = repeats.find((one) => one === target.value);
            if (repeat !== undefined) onChange({ repeat });
          }}
        >
          {repeats.map((value) => (
            <option key={value} value={value}>
              {repeatText[value]}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
    {draft.repeat !== "once" && (
      <Field label="How many times?">
        {(control) => (
          <SelectInput
            {...control}
            value={draft.count}
            onChange={({ target }) => onChange({ count: Number(target.value) })}
          >
            {counts.map((count) => (
              <option key={count} value={count}>
                {count} times
              </option>
            ))}
          </SelectInput>
        )}
      </Field>
    )}
  </div>
);
