import type { Meetings } from "@waymark/application/ports";
import { MentorshipId, SessionId } from "@waymark/domain/id";
import { isSessionOf } from "@waymark/domain/mentorship";
import { Attendance, SessionStatus } from "@waymark/domain/session";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";
import { entityOf } from "../entity/entity-of.ts";
import { itemReader } from "../item/item-reader.ts";
import { readAllOf } from "../item/read-all-of.ts";
import type { TableAccess } from "../item/table-access.ts";
import { sessionSchema } from "../session/item.ts";

/** What this does not name is dropped as the item is read: agendas, decisions and what is to be done. */
const readMeeting = itemReader(
  sessionSchema.model,
  z.object({
    body: z.object({
      id: SessionId,
      mentorshipId: MentorshipId.optional(),
      start: Instant,
      end: Instant,
      status: SessionStatus,
      attendance: Attendance,
    }),
  }),
);

const voicesOf = ({ mentor, mentee }: Attendance): 0 | 1 | 2 => {
  if (mentor !== undefined && mentee !== undefined) return 2;
  return mentor === undefined && mentee === undefined ? 0 : 1;
};

export const makeMeetings = (access: TableAccess): Meetings => {
  const sessions = entityOf(sessionSchema, access);
  return {
    ofPair: async (mentorship) => {
      const { mentorId, menteeId } = mentorship;
      const query = sessions.query("byPair", { mentorId, menteeId });
      const found = await readAllOf(access, query, readMeeting);
      return found
        .filter(({ body }) => isSessionOf(mentorship, body))
        .map(({ body: { id, start, end, status, attendance } }) => ({
          id,
          start,
          end,
          status,
          voices: voicesOf(attendance),
        }));
    },
  };
};
