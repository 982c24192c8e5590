import { offsetText, zoneCity } from "../../shared/time/index.ts";
import { longDateText, weekdayText } from "./date-text.ts";
import type { FreeTime } from "./day.ts";
import type { WallClock } from "./wall-clock.ts";

/** The other side's clock beside one's own: "19:00", or "Mon 19:00" where the date differs. */
export const theirTimeText = (mine: WallClock, theirs: WallClock): string =>
  mine.date === theirs.date ? theirs.time : `${weekdayText(theirs.date)} ${theirs.time}`;

/** "09:00 (UTC+1)". */
export const zonedTimeText = ({ time, offsetMinutes }: WallClock): string =>
  `${time} (${offsetText(offsetMinutes)})`;

/** Whether both clocks show the same, so that one of them says enough. */
export const showTheSame = (mine: WallClock, theirs: WallClock): boolean =>
  mine.offsetMinutes === theirs.offsetMinutes;

/** "Mon 19:00 (UTC−5) in New York". */
export const theirZonedText = ({ mine, theirs }: FreeTime, theirZone: string): string =>
  `${theirTimeText(mine, theirs)} (${offsetText(theirs.offsetMinutes)}) in ${zoneCity(theirZone)}`;

export const seatsText = (seatsLeft: number): string => {
  if (seatsLeft === 0) return "full, with a waiting list";
  return seatsLeft === 1 ? "1 seat left" : `${seatsLeft} seats left`;
};

/** What a screen reader says of a time that can be had. */
export const freeTimeLabel = (time: FreeTime, theirZone: string): string =>
  [
    `${longDateText(time.mine.date)}, ${zonedTimeText(time.mine)}`,
    !showTheSame(time.mine, time.theirs) && theirZonedText(time, theirZone),
    time.seatsLeft !== undefined && seatsText(time.seatsLeft),
  ]
    .filter((part) => part !== false)
    .join(", ");
