import type { DeclineReason } from "@waymark/domain/introduction";
import { RadioCards } from "@waymark/ui/field";
import { declineText } from "./status-text.ts";

type Props = {
  readonly value: DeclineReason | undefined;
  readonly error: string | undefined;
  readonly onChange: (reason: DeclineReason) => void;
};

const reasons = [
  "no_time",
  "not_my_field",
  "other_level",
  "other",
] as const satisfies readonly DeclineReason[];

export const DeclineReasons = ({ value, error, onChange }: Props) => (
  <RadioCards
    legend="Why not?"
    value={value}
    onChange={onChange}
    error={error}
    choices={reasons.map((reason) => ({ value: reason, label: declineText[reason] }))}
  />
);
