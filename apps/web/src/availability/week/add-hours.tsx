import { Button } from "@waymark/ui/button";
import { Icon } from "@waymark/ui/icon";
import { type DayHours, withOpen } from "../hours/day-hours.ts";
import { nextRange } from "../hours/next-range.ts";

type Props = {
  readonly name: string;
  readonly hours: DayHours;
  readonly onChange: (hours: DayHours) => void;
};

/** Another range for a day, where there is room for one. */
export const AddHours = ({ name, hours, onChange }: Props) => {
  const next = nextRange(hours);
  return (
    <Button
      variant="quiet"
      className="min-h-11! min-w-11 px-0!"
      aria-label={`Add hours, ${name}`}
      disabled={next === undefined}
      onClick={() => {
        if (next !== undefined) onChange(withOpen(hours, next));
      }}
    >
      <Icon name="plus" />
    </Button>
  );
};
