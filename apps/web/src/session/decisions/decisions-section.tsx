import type { SessionView } from "@waymark/contracts/session";
import { Button } from "@waymark/ui/button";
import { useState } from "react";
import { useNow } from "../../shared/time/index.ts";
import { RecordSection } from "../record/record-section.tsx";
import { DecisionCard } from "./decision-card.tsx";
import { DecisionForm } from "./decision-form.tsx";

export const DecisionsSection = ({ view }: { readonly view: SessionView }) => {
  const [isWriting, setIsWriting] = useState(false);
  const nowMs = useNow();
  const canWrite = view.can.includes("record_decision");
  if (!canWrite && view.decisions.length === 0) return null;
  return (
    <RecordSection
      id="decisions"
      title="Decisions"
      hint="How something was decided, so that you can look at it again when you know more."
    >
      {view.decisions.map((decision) => (
        <DecisionCard key={`${decision.question}/${decision.choice}`} decision={decision} />
      ))}
      {canWrite && isWriting && (
        <DecisionForm view={view} nowMs={nowMs} onClose={() => setIsWriting(false)} />
      )}
      {canWrite && !isWriting && (
        <div>
          <Button variant="secondary" onClick={() => setIsWriting(true)}>
            Write down a decision
          </Button>
        </div>
      )}
    </RecordSection>
  );
};
