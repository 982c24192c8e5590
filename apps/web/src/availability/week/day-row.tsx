import type { Weekday } from "@waymark/domain/availability";
import { Button } from "@waymark/ui/button";
import { Icon } from "@waymark/ui/icon";
import { type ReactNode, useRef, useState } from "react";
import type { DayHours } from "../hours/day-hours.ts";
import { dayName } from "../hours/week-text.ts";
import { AddHours } from "./add-hours.tsx";
import { CopyDay } from "./copy-day.tsx";
import { DayTimes } from "./day-times.tsx";

type Props = {
  readonly weekday: Weekday;
  readonly hours: DayHours;
  /** What the server said of this day. */
  readonly fault: string | undefined;
  readonly onChange: (hours: DayHours) => void;
  readonly onCopy: (to: readonly Weekday[]) => void;
  /** The day in the grid. */
  readonly children: ReactNode;
};

/** A day of the usual week: its row of the grid, and the same hours as text. */
export const DayRow = ({ weekday, hours, fault, onChange, onCopy, children }: Props) => {
  const [copies, setCopies] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setCopies(false);
    opener.current?.focus();
  };
  const name = dayName[weekday];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-2 border-t border-line py-3 lg:grid-cols-[6.5rem_minmax(0,1fr)_18rem_auto] lg:py-2">
      <h3 className="flex min-h-11 items-center self-start font-semibold lg:min-h-12">{name}</h3>
      <div className="max-lg:col-span-2 max-lg:row-start-2">{children}</div>
      <div className="max-lg:col-span-2">
        <DayTimes name={name} hours={hours} onChange={onChange} />
      </div>
      <div className="flex self-start max-lg:col-start-2 max-lg:row-start-1">
        <AddHours name={name} hours={hours} onChange={onChange} />
        <Button
          ref={opener}
          variant="quiet"
          className="min-h-11! min-w-11 px-0!"
          aria-label={`Copy ${name} to other days`}
          aria-expanded={copies}
          onClick={() => setCopies(!copies)}
        >
          <Icon name="copy" />
        </Button>
      </div>
      {fault !== undefined && (
        <p role="alert" className="col-span-full text-sm font-semibold text-brick">
          {fault}
        </p>
      )}
      {copies && (
        <div className="col-span-full">
          <CopyDay from={weekday} onCopy={onCopy} onClose={close} />
        </div>
      )}
    </li>
  );
};
