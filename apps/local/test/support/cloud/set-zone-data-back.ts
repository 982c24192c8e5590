import { tellMovedTimes } from "@waymark/application/booking";
import { systemIds } from "@waymark/application/system";
import { WallTime } from "@waymark/domain/availability";
import type { SessionId } from "@waymark/domain/id";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { instantFromEpochMs } from "@waymark/domain/time";
import type { ConnectedTable } from "./connect-table.ts";

/**
 * Makes a session one that was booked while other zone data held, so that its people are told of their
 * present wall time, as they are after an update of zone data.
 */
export const setZoneDataBack = async (
  db: ConnectedTable,
  sessionId: SessionId,
  nowMs: number,
): Promise<void> => {
  const booking = await db.bookings.get(sessionId);
  const shown = booking?.shownToMentee;
  if (booking === null || shown === undefined) throw new Error("nobody was shown a time");
  const time = WallTime.parse(shown.time === "04:30" ? "04:15" : "04:30");
  const before = { ...booking, shownToMentee: { ...shown, time } };
  const committed = await db.commit([db.bookings.replace(booking, before)], []);
  if (!committed.ok) throw new Error(committed.error.code);
  const clock = { now: () => instantFromEpochMs(nowMs) };
  const zones = createZones(intlOffsetAt());
  const day = booking.start.slice(0, 10);
  const { toldCount } = await tellMovedTimes({ ...db, ids: systemIds, clock, zones })(day);
  if (toldCount !== 1) throw new Error(`${toldCount} sessions were told of`);
};
