import { RadioCards } from "@waymark/ui/field";
import type { Fit } from "@waymark/domain/survey";

type Props = {
  readonly name: string;
  readonly value: Fit | undefined;
  readonly onChange: (value: Fit) => void;
};

/** After the first session. Nothing is ever shown that would tell the other side what was said. */
export const FitField = ({ name, value, onChange }: Props) => (
  <RadioCards
    legend={
      <span className="grid gap-0.5">
        <span>
          Is it a fit? <span className="font-normal text-ink-soft">(optional)</span>
        </span>
        <span className="text-xs font-normal text-ink-soft">
          Seen by nobody: <bdi>{name}</bdi> is not told, now or later
        </span>
      </span>
    }
    value={value}
    onChange={onChange}
    choices={[
      { value: "good", label: "Yes, I would like to go on" },
      { value: "not_sure", label: "I am not sure yet" },
      {
        value: "not_a_fit",
        label: "No, somebody else would suit me better",
        hint: "We show you how to find another match, without a word about why.",
      },
    ]}
  />
);
