import { Button } from "@waymark/ui/button";
import { RadioCards } from "@waymark/ui/field";
import { useState } from "react";
import type { Refusal } from "../../shared/api/index.ts";
import { Refused } from "../../shared/refused/index.ts";
import { type Claim, claimLabel, claimsFor } from "./claim-text.ts";

type Props = {
  readonly viewer: "mentor" | "mentee";
  readonly other: string;
  /** Chosen already, and not sent before somebody presses the button. */
  readonly first?: Claim | undefined;
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  readonly onSay: (claim: Claim) => void;
};

export const AttendanceForm = ({ viewer, other, first, busy, refusal, onSay }: Props) => {
  const [claim, setClaim] = useState(first);
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (claim !== undefined) onSay(claim);
      }}
    >
      <RadioCards
        legend="Did you meet?"
        value={claim}
        onChange={setClaim}
        choices={claimsFor(viewer).map((value) => ({
          value,
          label: claimLabel(value, viewer, other),
        }))}
      />
      <p className="max-w-[60ch] text-sm text-ink-soft text-pretty">
        {other} is asked the same, and reads your answer after giving their own. If it did not take
        place, that is fine: things come up.
      </p>
      <Refused refusal={refusal} title="This was not saved" />
      <div>
        <Button type="submit" busy={busy} disabled={claim === undefined}>
          {busy ? "One moment …" : "Confirm"}
        </Button>
      </div>
    </form>
  );
};
