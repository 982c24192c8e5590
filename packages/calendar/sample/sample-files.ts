import { type CalendarSession, sessionEvent } from "@waymark/application/calendar";
import { createZones, intlOffsetAt } from "@waymark/domain/slot";
import { Instant } from "@waymark/domain/time";
import { renderCalendarFile } from "../src/file/index.ts";
import { groupSession, pairSession } from "./sample-sessions.ts";

const platform = {
  emailAddress: "hello@waymark.example",
  calendarDomain: "waymark.example",
  zones: createZones(intlOffsetAt()),
};

const named = (session: CalendarSession, names: readonly [string, string]): CalendarSession => ({
  ...session,
  mentor: { ...session.mentor, displayName: names[0] },
  mentee: session.mentee && { ...session.mentee, displayName: names[1] },
});

const hostileName = [
  'Eve"\r\nATTENDEE;CN=Mallory:mailto:all@victims.example',
  "END:VEVENT\nBEGIN:VEVENT\u0000\u0085\u2028X-INJECTED:1",
  '";PARTSTAT=DECLINED;X="a;b,c:d\\n^n',
  "\u202Emoc.elpmaxe\u202C \u200F\u05D0 👩🏽‍🚀 \uD83D",
].join(" ");

/** Every kind of calendar file that the product sends, the first three about one session. */
export const sampleFiles = (): readonly { readonly name: string; readonly content: string }[] => {
  const request = pairSession({ revision: 0 });
  const moved = pairSession({
    revision: 1,
    start: Instant.parse("2026-03-31T08:00:00.000Z"),
    end: Instant.parse("2026-03-31T08:45:00.000Z"),
  });
  const sessions: readonly (readonly [string, CalendarSession, string])[] = [
    ["request.ics", request, "2026-03-05T09:00:00.000Z"],
    ["reschedule.ics", moved, "2026-03-06T10:30:00.000Z"],
    [
      "cancel.ics",
      { ...moved, booking: { ...moved.booking, revision: 2, status: "cancelled" } },
      "2026-03-20T07:15:00.000Z",
    ],
    ["group-session.ics", groupSession(), "2026-03-05T09:00:00.000Z"],
    [
      "non-ascii.ics",
      named(
        pairSession({ id: 3, topic: "Führung lernen – 上司になる最初の百日 – الخطوة الأولى 🚀" }),
        [
          "Zoë Müller-Łukasiewicz, geb. Øvergård; «die Ältere»",
          "山田 花子 (やまだ はなこ) — مريم الهاشمي 👩🏽‍💻",
        ],
      ),
      "2026-03-05T09:00:00.000Z",
    ],
    [
      "hostile-names.ics",
      named(pairSession({ id: 4, topic: hostileName, title: hostileName }), [
        hostileName,
        `${hostileName}${"ß漢👩🏽‍🚀".repeat(40)}`,
      ]),
      "2026-03-05T09:00:00.000Z",
    ],
  ];
  return sessions.map(([name, session, sentAt]) => ({
    name,
    content: renderCalendarFile(sessionEvent(session, platform), Instant.parse(sentAt)).content,
  }));
};
