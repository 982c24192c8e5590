import { Field, TextInput } from "@waymark/ui/field";
import { Switch } from "@waymark/ui/switch";
import type { PartProps } from "./basics.tsx";
import { Part } from "./part.tsx";

const empty = { currency: "EUR", priceMinorPerSession: 0, budgetMinor: 0 } as const;

/** Shown in whole units; the two that most currencies have less than a unit are kept. */
const unitsOf = (minor: number): string => String(minor / 100);
const minorOf = (units: number): number => Math.round((Number.isNaN(units) ? 0 : units) * 100);

/** What sessions cost the organisation, where they are paid for. */
export const SponsoringFields = ({ draft: { sponsored }, problems, onChange }: PartProps) => (
  <Part
    title="What it costs"
    glance={
      sponsored === undefined
        ? "Nothing"
        : `${unitsOf(sponsored.priceMinorPerSession)} ${sponsored.currency} a session`
    }
    hasProblem={problems.sponsored !== undefined}
  >
    <Switch
      label="Sessions are paid for"
      hint="The report then shows costs per completed session. Nothing is charged here."
      checked={sponsored !== undefined}
      onChange={(isPaid) => onChange({ sponsored: isPaid ? empty : undefined })}
    />
    {sponsored !== undefined && (
      <div className="grid items-end gap-5 sm:grid-cols-3">
        <Field label="Currency" error={problems.sponsored}>
          {(control) => (
            <TextInput
              {...control}
              dir="ltr"
              maxLength={3}
              value={sponsored.currency}
              onChange={(event) =>
                onChange({
                  sponsored: { ...sponsored, currency: event.target.value.toUpperCase() },
                })
              }
            />
          )}
        </Field>
        {(["priceMinorPerSession", "budgetMinor"] as const).map((name) => (
          <Field key={name} label={name === "budgetMinor" ? "Budget" : "Price of a session"}>
            {(control) => (
              <TextInput
                {...control}
                type="number"
                min={0}
                step="any"
                defaultValue={unitsOf(sponsored[name])}
                onChange={(event) =>
                  onChange({
                    sponsored: { ...sponsored, [name]: minorOf(event.target.valueAsNumber) },
                  })
                }
              />
            )}
          </Field>
        ))}
      </div>
    )}
  </Part>
);
