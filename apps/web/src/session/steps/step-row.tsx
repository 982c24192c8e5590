import type { SessionView } from "@waymark/contracts/session";
import { Checkbox } from "@waymark/ui/field";
import { Tag } from "@waymark/ui/tag";
import { useState } from "react";
import { Refused } from "../../shared/refused/index.ts";
import { whoIs } from "../record/person-on.ts";
import { useStep } from "../use-step.ts";
import { plainDateText } from "../../shared/time/index.ts";

type Props = { readonly view: SessionView; readonly item: SessionView["actionItems"][number] };

/** Only the one who took it on can tick it off; the other one reads. */
export const StepRow = ({ view, item }: Props) => {
  const { take, busy, refusal } = useStep((api, operationId, isDone: boolean) =>
    api.session.tickItem.mutate({ operationId, sessionId: view.id, itemId: item.id, isDone }),
  );
  const isDone = item.doneAt !== undefined;
  // What was pressed stands until what is stored says so, too, or that it could not be.
  const [wanted, setWanted] = useState<boolean>();
  if (wanted === isDone && !busy) setWanted(undefined);
  const isOwn = item.owner === view.viewer && view.can.includes("tick_item");
  const text = (
    <span className={isDone ? "text-ink-soft line-through" : ""}>
      <bdi>{item.text}</bdi>
    </span>
  );
  return (
    <li className="grid grid-cols-1 gap-2 py-3">
      {isOwn ? (
        <Checkbox
          label={text}
          checked={refusal === undefined ? (wanted ?? isDone) : isDone}
          disabled={busy}
          onChange={(event) => {
            setWanted(event.target.checked);
            take(event.target.checked);
          }}
        />
      ) : (
        <p className="flex items-start gap-3 py-1">
          <span aria-hidden="true" className="w-5 shrink-0 text-center font-bold text-moss">
            {isDone ? "✓" : "·"}
          </span>
          <span className="min-w-0 wrap-anywhere">{text}</span>
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 ps-8 text-sm text-ink-soft">
        <span>
          <bdi>{whoIs(view, item.owner)}</bdi>, until {plainDateText(item.dueOn)}
          {isDone && ", done"}
        </span>
        {item.isStretch && <Tag>stretch</Tag>}
      </p>
      <Refused refusal={refusal} title="This was not saved" />
    </li>
  );
};
