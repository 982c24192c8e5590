import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type Drag, dragged, gripAt, type WeekPoint } from "../hours/drag.ts";
import { clampTo, lengthOf, type MinuteRange } from "../hours/minute-range.ts";
import { type Week, weekdayAt } from "../hours/week.ts";

type Held = {
  readonly drag: Drag;
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  readonly isTouch: boolean;
};

type WeekDrag = {
  /** Undefined while nothing is held. */
  readonly drag: Drag | undefined;
  readonly grab: (event: PointerEvent<HTMLElement>, day: number) => void;
  readonly move: (event: PointerEvent) => void;
  readonly drop: (event: PointerEvent) => void;
  readonly cancel: () => void;
};

// A finger covers what it points at, and trembles more than a mouse.
const aim = {
  mouse: { reachPixels: 7, stillPixels: 4 },
  touch: { reachPixels: 14, stillPixels: 8 },
} as const;
const smallestTargetPixels = 6;

const minuteAt = (clientX: number, track: DOMRect, shown: MinuteRange): number => {
  const isRightToLeft = document.documentElement.dir === "rtl";
  const along = isRightToLeft ? track.right - clientX : clientX - track.left;
  const minute = shown.startMinute + (along / track.width) * lengthOf(shown);
  return clampTo(minute, shown.startMinute, shown.endMinute);
};

const distanceTo = ({ top, bottom }: DOMRect, clientY: number): number =>
  Math.max(top - clientY, clientY - bottom, 0);

/** Painting, moving, resizing and removing by a pointer; the week changes once, at the end. */
export const useWeekDrag = (
  grid: RefObject<HTMLElement | null>,
  week: Week,
  shown: MinuteRange,
  onDrop: (week: Week, drag: Drag) => void,
): WeekDrag => {
  const [held, setHeld] = useState<Held>();
  const latest = useRef({ week, shown });
  useEffect(() => {
    latest.current = { week, shown };
  });

  const grab = useCallback((event: PointerEvent<HTMLElement>, day: number) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const track = event.currentTarget;
    const box = track.getBoundingClientRect();
    const perMinute = box.width / lengthOf(latest.current.shown);
    const isTouch = event.pointerType === "touch";
    const minute = minuteAt(event.clientX, box, latest.current.shown);
    const reach = aim[isTouch ? "touch" : "mouse"].reachPixels / perMinute;
    const point: WeekPoint = { day, minute };
    track.setPointerCapture(event.pointerId);
    setHeld({
      drag: {
        grip: gripAt(latest.current.week[weekdayAt(day)], minute, reach),
        from: point,
        to: point,
        moved: false,
        snapMinutes: perMinute * 15 >= smallestTargetPixels ? 15 : 30,
      },
      pointerId: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      isTouch,
    });
  }, []);

  const follow = (held: Held, { clientX, clientY }: PointerEvent): Drag => {
    const { drag, isTouch } = held;
    const tracks = [...(grid.current?.querySelectorAll("[data-track]") ?? [])].map((track) =>
      track.getBoundingClientRect(),
    );
    const box = tracks[drag.from.day];
    if (box === undefined) return drag;
    const nearest = Math.min(...tracks.map((track) => distanceTo(track, clientY)));
    const day = isTouch
      ? drag.from.day
      : tracks.findIndex((track) => distanceTo(track, clientY) === nearest);
    const far = Math.hypot(clientX - held.x, clientY - held.y);
    const moved = drag.moved || far > aim[isTouch ? "touch" : "mouse"].stillPixels;
    return { ...drag, moved, to: { day, minute: minuteAt(clientX, box, shown) } };
  };
  const isSame = ({ pointerId }: PointerEvent): boolean => pointerId === held?.pointerId;

  const move = (event: PointerEvent) => {
    if (held !== undefined && isSame(event)) setHeld({ ...held, drag: follow(held, event) });
  };
  const cancel = useCallback(() => setHeld(undefined), []);
  const drop = (event: PointerEvent) => {
    if (held === undefined || !isSame(event)) return;
    // The last moves may not be drawn yet, so the end is read from the event itself.
    const drag = follow(held, event);
    setHeld(undefined);
    onDrop(dragged(week, drag), drag);
  };

  const isHeld = held !== undefined;
  useEffect(() => {
    if (!isHeld) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") cancel();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [isHeld, cancel]);

  return { drag: held?.drag, grab, move, drop, cancel };
};
