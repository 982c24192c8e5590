import { useMyZone } from "../person/index.ts";
import {
  clockText,
  offsetDistance,
  offsetMinutes,
  offsetText,
  useNow,
  zoneCity,
} from "../shared/time/index.ts";

/** What time it is where somebody is, and how far that is from the reader. */
export const PersonTime = ({
  timeZone,
  withOffset = false,
}: {
  readonly timeZone: string;
  readonly withOffset?: boolean;
}) => {
  const nowMs = useNow();
  const mine = offsetMinutes(nowMs, useMyZone());
  const theirs = offsetMinutes(nowMs, timeZone);
  return (
    <>
      {zoneCity(timeZone)}, {clockText(nowMs, timeZone)}
      {withOffset && ` (${offsetText(theirs)})`} · {offsetDistance(theirs, mine)}
    </>
  );
};
