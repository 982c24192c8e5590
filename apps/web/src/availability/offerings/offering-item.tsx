import { Button } from "@waymark/ui/button";
import { Icon } from "@waymark/ui/icon";
import { Switch } from "@waymark/ui/switch";
import { Tag } from "@waymark/ui/tag";
import type { OfferingDraft } from "../draft/draft.ts";
import type { Fault } from "../draft/faults.ts";
import { isOfferingSound } from "../draft/offering-problems.ts";
import { OfferingForm } from "./offering-form.tsx";
import { offeringSummary } from "./offering-text.ts";

type Props = {
  readonly offering: OfferingDraft;
  readonly isOpened: boolean;
  readonly faults: readonly Fault[];
  readonly onToggle: () => void;
  readonly onChange: (part: Partial<OfferingDraft>, label: string) => void;
  readonly onRemove: () => void;
};

/** An offering in a line, and unfolded the whole of it. */
export const OfferingItem = (props: Props) => {
  const { offering, isOpened, faults, onToggle, onChange, onRemove } = props;
  const isAtFault = faults.length > 0 || !isOfferingSound(offering);
  const title = offering.title.trim() === "" ? "Without a name" : offering.title;
  return (
    <li className="grid gap-4 rounded-md border border-line bg-surface p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="grid min-w-0 gap-0.5">
          <h3 className="flex flex-wrap items-center gap-2 font-semibold wrap-anywhere">
            <bdi>{title}</bdi>
            {!offering.open && <Tag>Closed</Tag>}
            {isAtFault && <Tag tone="bad">Needs a look</Tag>}
          </h3>
          <p className="text-sm text-ink-soft">{offeringSummary(offering)}</p>
        </div>
        <Button
          variant="secondary"
          aria-expanded={isOpened}
          onClick={onToggle}
          className="shrink-0"
        >
          {isOpened ? "Fold" : "Edit"}
          <span className="sr-only"> {title}</span>
          <Icon name="chevron" className={isOpened ? "size-4 rotate-180" : "size-4"} />
        </Button>
      </div>
      {isOpened && (
        <>
          <OfferingForm offering={offering} faults={faults} onChange={onChange} />
          <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
            <Switch
              label={offering.open ? "Can be booked" : "Closed"}
              hint="Closing takes it off your page; what is booked stays."
              checked={offering.open}
              onChange={(open) => onChange({ open }, open ? "Opened" : "Closed")}
            />
            <Button variant="danger" onClick={onRemove}>
              Remove<span className="sr-only"> {title}</span>
            </Button>
          </div>
        </>
      )}
    </li>
  );
};
