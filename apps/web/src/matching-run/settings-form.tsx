import { Button } from "@waymark/ui/button";
import { classNames } from "@waymark/ui/class-names";
import { Checkbox, Field, SelectInput } from "@waymark/ui/field";
import { type FormEvent, useState } from "react";
import { RuleFields, WeightSliders } from "../programme/index.ts";
import type { MatchingDraft } from "./draft.ts";
import { HandSetList } from "./hand-set-list.tsx";

type Props = {
  readonly draft: MatchingDraft;
  readonly shape: "pairs" | "circles";
  readonly isBusy: boolean;
  /** The latest run went by these already: another result is not what comes next. */
  readonly isSeen: boolean;
  readonly onChange: (draft: MatchingDraft) => void;
  readonly onRun: () => void;
};

/** What the next run goes by. Nothing here changes the programme, and nobody hears of it. */
export const SettingsForm = ({ draft, shape, isBusy, isSeen, onChange, onRun }: Props) => {
  const { settings } = draft;
  const { rules } = settings;
  // On a phone the result is what one came for, once there is one.
  const [isOpen, setOpen] = useState(!isSeen);
  const change = (part: Partial<MatchingDraft["settings"]>) =>
    onChange({ ...draft, settings: { ...settings, ...part } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) onRun();
  };
  return (
    <form
      aria-labelledby="matching-settings"
      className="panel grid h-fit grid-cols-1 gap-5 p-5"
      onSubmit={submit}
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="matching-settings" className="text-lg font-bold">
          What counts
        </h2>
        <Button
          size="sm"
          variant="secondary"
          className="lg:hidden"
          aria-expanded={isOpen}
          aria-controls="matching-terms"
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? "Fold away" : "Change it"}
        </Button>
      </div>
      <div
        id="matching-terms"
        className={classNames("grid grid-cols-1 gap-5", !isOpen && "max-lg:hidden")}
      >
        {shape === "pairs" && (
          <WeightSliders weights={settings.weights} onChange={(weights) => change({ weights })} />
        )}
        <RuleFields
          rules={rules}
          onChange={(given) =>
            change({
              rules: { ...given, minOverlapMinutes: Math.min(600, given.minOverlapMinutes) },
            })
          }
        />
        {shape === "circles" ? (
          <Field label="People in a circle" hint="Circles are as even as the rules let them be.">
            {(control) => (
              <SelectInput
                {...control}
                value={settings.circleSize}
                onChange={({ target }) => change({ circleSize: Number(target.value) })}
              >
                {[3, 4, 5, 6, 7, 8].map((size) => (
                  <option key={size} value={size}>
                    {size}
                  </option>
                ))}
              </SelectInput>
            )}
          </Field>
        ) : (
          <>
            <Checkbox
              label="First lift the pair that fits least"
              checked={settings.objective === "most-people-then-worst-off-then-points"}
              onChange={({ target }) =>
                change({
                  objective: target.checked
                    ? "most-people-then-worst-off-then-points"
                    : "most-people-then-points",
                })
              }
            />
            <HandSetList draft={draft} onChange={onChange} />
          </>
        )}
        <Button type="submit" variant={isSeen ? "secondary" : "primary"} busy={isBusy}>
          {isBusy ? "Being worked out …" : "Show who suits whom"}
        </Button>
        <p className="text-sm text-ink-soft text-pretty">
          Only you and others who may match see the result. As many people as possible always come
          first; whoever was left out before comes before others.
        </p>
      </div>
    </form>
  );
};
