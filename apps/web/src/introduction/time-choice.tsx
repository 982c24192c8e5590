import type { IntroductionView } from "@waymark/contracts/introduction";
import { RadioCards } from "@waymark/ui/field";
import { timeElsewhere, useNow, zoneCity, zonedMomentText } from "../shared/time/index.ts";

type Props = {
  readonly view: Pick<IntroductionView, "proposedTimes" | "mentor" | "mentee">;
  /** Empty: no time yet. */
  readonly value: string;
  readonly onChange: (time: string) => void;
};

/** The proposed times in both zones; what is over meanwhile cannot be taken any more. */
export const TimeChoice = ({ view, value, onChange }: Props) => {
  const nowMs = useNow();
  const { mentor, mentee } = view;
  const open = view.proposedTimes.filter((time) => Date.parse(time) > nowMs);
  return (
    <RadioCards
      legend="A first call"
      value={value}
      onChange={onChange}
      choices={[
        { value: "", label: "No time yet", hint: "You agree on one by mail." },
        ...open.map((time) => ({
          value: String(time),
          label: `${zonedMomentText(time, mentor.timeZone)}, ${zoneCity(mentor.timeZone)}`,
          hint: timeElsewhere(time, mentor.timeZone, mentee.timeZone),
        })),
      ]}
    />
  );
};
