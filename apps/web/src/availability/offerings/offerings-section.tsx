import { Button } from "@waymark/ui/button";
import { Icon } from "@waymark/ui/icon";
import { useState } from "react";
import type { Draft, OfferingDraft } from "../draft/draft.ts";
import type { Fault } from "../draft/faults.ts";
import {
  newOfferingId,
  offeringFromTemplate,
  type TemplateName,
} from "../draft/offering-templates.ts";
import { OfferingItem } from "./offering-item.tsx";
import { templateText } from "./offering-text.ts";

type Props = {
  readonly offerings: Draft["offerings"];
  readonly faults: readonly Fault[];
  readonly onChange: (part: Partial<Draft>, label: string, continued?: boolean) => void;
};

const offeringsMax = 12;
const templateNames = [
  "introduction_15",
  "session_30",
  "session_45",
  "session_60",
  "session_90",
  "group_60",
] as const satisfies readonly TemplateName[];

const faultsOfOffering = (faults: readonly Fault[], at: number): readonly Fault[] =>
  faults
    .filter(({ path }) => path[0] === "offerings" && path[1] === at)
    .map(({ path, text }) => ({ path: path.slice(2), text }));

/** What a mentor can be booked for. */
export const OfferingsSection = ({ offerings, faults, onChange }: Props) => {
  const [openedId, setOpenedId] = useState<string>();
  const add = (name: TemplateName) => {
    const offering = offeringFromTemplate(name, newOfferingId());
    onChange({ offerings: [...offerings, offering] }, `${templateText[name]} added`);
    setOpenedId(offering.id);
  };
  const change = (changed: OfferingDraft, label: string) =>
    onChange(
      { offerings: offerings.map((one) => (one.id === changed.id ? changed : one)) },
      `${label} of ${changed.id}`,
      true,
    );
  return (
    <section aria-labelledby="offerings" className="panel grid grid-cols-1 gap-5 p-4 sm:p-7">
      <div className="grid gap-1">
        <h2 id="offerings" className="font-serif text-2xl font-semibold">
          What can be booked
        </h2>
        <p className="text-ink-soft text-pretty">
          Each stands on your page with its own times within your hours.
        </p>
      </div>
      {offerings.length === 0 ? (
        <p className="rounded-md bg-ochre-wash px-4 py-3 text-ochre">
          There is nothing to book yet. Add at least one below.
        </p>
      ) : (
        <ul className="grid gap-3">
          {offerings.map((offering, at) => (
            <OfferingItem
              key={offering.id}
              offering={offering}
              isOpened={openedId === offering.id}
              faults={faultsOfOffering(faults, at)}
              onToggle={() => setOpenedId(openedId === offering.id ? undefined : offering.id)}
              onChange={(part, label) => change({ ...offering, ...part }, label)}
              onRemove={() =>
                onChange(
                  { offerings: offerings.filter(({ id }) => id !== offering.id) },
                  `${offering.title} removed`,
                )
              }
            />
          ))}
        </ul>
      )}
      {offerings.length < offeringsMax && (
        <fieldset className="grid gap-2">
          <legend className="mb-2 font-semibold">Add</legend>
          <div className="flex flex-wrap gap-2">
            {templateNames.map((name) => (
              <Button
                key={name}
                variant="secondary"
                size="sm"
                className="min-h-11!"
                onClick={() => add(name)}
              >
                <Icon name="plus" className="size-4" />
                {templateText[name]}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
    </section>
  );
};
