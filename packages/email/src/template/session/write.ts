import type { SessionMailContent } from "@waymark/application/ports";
import type { SessionMailTemplate } from "@waymark/domain/delivery";
import type { Mail } from "../mail.ts";
import { meetingMail } from "../meeting.ts";
import type { MailPlatform } from "../platform.ts";
import { agenda } from "./agenda.ts";
import { attendance } from "./attendance.ts";
import { noteShared } from "./note-shared.ts";
import type { SessionWriter } from "./writer.ts";

/** Every mail about a session; a template without an entry does not compile. */
const catalogue = {
  session_agenda: agenda,
  session_attendance: attendance,
  session_note_shared: noteShared,
} as const satisfies Record<SessionMailTemplate, SessionWriter>;

export const writeSession = (raw: SessionMailContent, { zones }: MailPlatform): Mail =>
  meetingMail(raw, (content) => catalogue[content.template](content, zones));
