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
  seenFrom,
  withOffset = false,
}: {
  readonly timeZone: string;
  /** Another zone than the reader's own, where they chose one. */
  readonly seenFrom?: string;
  readonly withOffset?: boolean;
}) => {
  const nowMs = useNow();
  const myZone = useMyZone();
  const mine = offsetMinutes(nowMs, seenFrom ?? myZone);
  const theirs = offsetMinutes(nowMs, timeZone);
  return (
    <>
      {zoneCity(timeZone)}, {clockText(nowMs, timeZone)}
      {withOffset && ` (${offsetText(theirs)})`} · {offsetDistance(theirs, mine)}
    </>
  );
};
