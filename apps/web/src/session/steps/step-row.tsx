import type { SessionView } from "@waymark/contracts/session";
import { Checkbox } from "@waymark/ui/field";
import { Tag } from "@waymark/ui/tag";
import { NotSaved } from "../record/not-saved.tsx";
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
  const isOwn = item.owner === view.viewer && view.can.includes("tick_item");
  const text = (
    <span className={isDone ? "text-ink-soft line-through" : ""}>
      <bdi>{item.text}</bdi>
    </span>
  );
  return (
    <li className="grid gap-2 py-3">
      {isOwn ? (
        <Checkbox
          label={text}
          // On its way it stands as it will.
          checked={isDone !== busy}
          disabled={busy}
          onChange={(event) => take(event.target.checked)}
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
      <NotSaved refusal={refusal} />
    </li>
  );
};
