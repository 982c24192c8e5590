import type { SessionView } from "@waymark/contracts/session";
import { Button } from "@waymark/ui/button";
import { useState } from "react";
import { useNow } from "../../shared/time/index.ts";
import { RecordSection } from "../record/record-section.tsx";
import { StepForm } from "./step-form.tsx";
import { StepRow } from "./step-row.tsx";

export const StepsSection = ({ view }: { readonly view: SessionView }) => {
  const [isAdding, setIsAdding] = useState(false);
  const nowMs = useNow();
  const canAdd = view.can.includes("add_item");
  if (!canAdd && view.actionItems.length === 0) return null;
  return (
    <RecordSection id="steps" title="Next steps">
      {view.actionItems.length === 0 ? (
        <p className="text-ink-soft">
          None yet. One small step with a date is worth more than five.
        </p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {view.actionItems.map((item) => (
            <StepRow key={item.id} view={view} item={item} />
          ))}
        </ul>
      )}
      {canAdd && isAdding && (
        <StepForm view={view} nowMs={nowMs} onClose={() => setIsAdding(false)} />
      )}
      {canAdd && !isAdding && (
        <div>
          <Button variant="secondary" onClick={() => setIsAdding(true)}>
            Add a step
          </Button>
        </div>
      )}
    </RecordSection>
  );
};
