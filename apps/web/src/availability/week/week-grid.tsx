import type { Weekday } from "@waymark/domain/availability";
import { useId, useRef } from "react";
import { blockOf, isBlockMarked } from "../hours/cursor.ts";
import { type Drag, dragged } from "../hours/drag.ts";
import { gridMinutes, type MinuteRange } from "../hours/minute-range.ts";
import { dayName } from "../hours/week-text.ts";
import { type Week, weekdays, withDay, withDayCopied } from "../hours/week.ts";
import { DayRow } from "./day-row.tsx";
import { DayTrack } from "./day-track.tsx";
import { dragText } from "./drag-text.ts";
import { HourScale } from "./hour-scale.tsx";
import { useWeekCursor } from "./use-week-cursor.ts";
import { useWeekDrag } from "./use-week-drag.ts";

type Props = {
  readonly week: Week;
  readonly shown: MinuteRange;
  readonly faultOf: (weekday: Weekday) => string | undefined;
  readonly onChange: (week: Week, what: string) => void;
  readonly say: (text: string) => void;
};

/** The usual week, one row a day, by mouse, finger, keyboard or clock fields. */
export const WeekGrid = ({ week, shown, faultOf, onChange, say }: Props) => {
  const grid = useRef<HTMLUListElement>(null);
  const helpId = useId();
  const { cursor, press, place } = useWeekCursor(grid, week, shown, onChange, say);
  const drop = (next: Week, drag: Drag) => {
    const minute = Math.floor(drag.from.minute / gridMinutes) * gridMinutes;
    place({ day: drag.from.day, minute });
    const text = dragText(week, next, drag);
    if (text !== "") onChange(next, text);
  };
  const { drag, grab, move, drop: release, cancel } = useWeekDrag(grid, week, shown, drop);
  const drawn = drag?.moved === true ? dragged(week, drag) : week;
  const block = blockOf(cursor);

  return (
    <div className="group/week">
      <div className="hidden gap-x-4 lg:grid lg:grid-cols-[6.5rem_minmax(0,1fr)_24.5rem]">
        <HourScale shown={shown} className="col-start-2" />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and
          pointers belong to the list boxes inside; they are heard here because they cross days */}
      <ul
        ref={grid}
        onKeyDown={press}
        onPointerMove={move}
        onPointerUp={release}
        onPointerCancel={cancel}
      >
        {weekdays.map((weekday, day) => (
          <DayRow
            key={weekday}
            weekday={weekday}
            hours={week[weekday]}
            fault={faultOf(weekday)}
            onChange={(hours) => onChange(withDay(week, weekday, hours), dayName[weekday])}
            onCopy={(to) =>
              onChange(withDayCopied(week, weekday, to), `${dayName[weekday]} copied`)
            }
          >
            <DayTrack
              day={day}
              name={dayName[weekday]}
              hours={drawn[weekday]}
              shown={shown}
              tabMinute={cursor.head.day === day ? cursor.head.minute : undefined}
              marked={
                isBlockMarked(cursor) && block.firstDay <= day && day <= block.lastDay
                  ? block
                  : undefined
              }
              moving={drag?.moved === true}
              helpId={helpId}
              onGrab={grab}
            />
            <HourScale shown={shown} className="lg:hidden" />
          </DayRow>
        ))}
      </ul>
      <p
        id={helpId}
        className="hidden pt-2 text-sm text-ink-soft group-has-[[role=option]:focus-visible]/week:block"
      >
        Arrow keys go by a quarter of an hour, Page Up and Page Down by an hour, up and down by a
        day. Shift and an arrow mark a block. Enter opens or closes it, Delete closes it.
      </p>
      {/* Follows the pointer in words; the finished change is announced by the section. */}
      <p aria-hidden="true" className="min-h-6 text-sm font-semibold text-moss tabular-nums">
        {drag?.moved === true && dragText(week, drawn, drag)}
      </p>
    </div>
  );
};
