import type { BookingMailContent, RenderedMail } from "@waymark/application/ports";
import type { BookingMailTemplate } from "@waymark/domain/delivery";
import { TimeZone } from "@waymark/domain/time";
import { describe, expect, test } from "vitest";
import { renderMail } from "../src/template/index.ts";
import { bookingSituations, bookingTemplates, sampleBooking } from "./sample-booking.ts";
import { platform } from "./sample-content.ts";

const render = (content: BookingMailContent): RenderedMail => renderMail(platform)(content);

const situation = (name: string): BookingMailContent => {
  const content = bookingSituations[name];
  if (content === undefined) throw new Error(`no situation ${name}`);
  return content;
};

const every: readonly (readonly [string, BookingMailContent])[] = [
  ...bookingTemplates.map((template) => [template, sampleBooking(template)] as const),
  ...Object.entries(bookingSituations),
];
const where = (holds: (content: BookingMailContent) => boolean) =>
  every.filter(([, content]) => holds(content));

const reminders: readonly BookingMailTemplate[] = ["booking_reminder_day", "booking_reminder_hour"];
const isReminder = ({ template }: BookingMailContent): boolean => reminders.includes(template);

describe("unsubscribing", () => {
  test.for(where(isReminder))(
    "%s can be stopped, by the headers of RFC 8058 too",
    ([, content]) => {
      const { headers, html, text } = render(content);
      const { unsubscribe } = content.links;
      expect(headers["List-Unsubscribe"]).toBe(`<${unsubscribe?.oneClick}>`);
      expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
      expect(html).toContain(`href="${unsubscribe?.page}"`);
      expect(text).toContain(`Stop reminders:\n${unsubscribe?.page}\n`);
    },
  );

  test.for(where((content) => !isReminder(content)))(
    "%s offers no unsubscribing, as it tells of a change",
    ([, content]) => {
      const { headers, html, text } = render(content);
      expect(Object.keys(headers).join()).not.toMatch(/unsubscribe/i);
      expect(html + text).not.toContain("/unsubscribe/");
    },
  );
});

const hasInvitation = ({ template, booking, seat }: BookingMailContent): boolean =>
  /_(?:confirmed|rescheduled|cancelled)_|_seat_(?:taken|promoted|released)|_wall_time_moved/.test(
    template,
  ) &&
  booking.status !== "requested" &&
  seat?.status !== "waiting";

describe("the calendar file", () => {
  test.for(where(hasInvitation))(
    "of %s is one event with the id and the moment of its revision",
    ([, content]) => {
      const [file, ...more] = render(content).attachments;
      expect(more).toEqual([]);
      expect(file?.filename).toBe("session.ics");
      const { booking, seat, at } = content;
      expect(JSON.parse(file?.content ?? "")).toMatchObject({
        sentAt: at,
        event: {
          uid: `${booking.id}@waymark.example`,
          sequence: booking.revision + (seat?.revision ?? 0),
          start: booking.start,
          end: booking.end,
          organizer: { emailAddress: "hello@waymark.example" },
        },
      });
    },
  );

  test.for(where((content) => !hasInvitation(content)))(
    "is not in %s: nothing changes in a calendar",
    ([, content]) => {
      expect(render(content).attachments).toEqual([]);
    },
  );
});

describe("addresses", () => {
  test.for(every)("the words of %s show nobody's", ([, content]) => {
    const { subject, html, text } = render(content);
    expect(subject + html + text).not.toMatch(/@(?:mentors|mentees)\.example/);
  });

  test.for(
    where(({ booking, seat }) => booking.status === "requested" || seat?.status === "waiting"),
  )("%s keeps those of both to itself, as nothing is settled", ([, content]) => {
    expect(JSON.stringify(render(content))).not.toMatch(/@(?:mentors|mentees)\.example/);
  });

  test("a settled session is answered to the other person", () => {
    const replyTo = (template: BookingMailTemplate) =>
      render(sampleBooking(template)).headers["Reply-To"];
    expect(replyTo("booking_confirmed_mentee")).toBe("jonas@mentors.example");
    expect(replyTo("booking_confirmed_mentor")).toBe("amina@mentees.example");
    expect(replyTo("booking_reminder_day")).toBe("jonas@mentors.example");
    expect(replyTo("booking_declined_mentee")).toBeUndefined();
    expect(render(situation("booking_confirmed_mentor.group")).headers["Reply-To"]).toBeUndefined();
  });
});

describe("times", () => {
  const berlin = /\d{2}:\d{2} \(UTC\+0[12]:00, Europe\/Berlin\)/;
  const dubai = /\d{2}:\d{2} \(UTC\+04:00, Asia\/Dubai\)/;

  test.for(where(({ mentee }) => mentee !== undefined))(
    "%s shows every one on both clocks, the reader's first",
    ([, content]) => {
      const text = render(content).text.replaceAll(/\s+/g, " ");
      const [mine, theirs] = content.side === "mentor" ? [berlin, dubai] : [dubai, berlin];
      const first = text.search(mine);
      expect(first).toBeGreaterThan(0);
      expect(text.search(theirs)).toBeGreaterThan(first);
      const count = (clock: RegExp): number => text.match(new RegExp(clock, "g"))?.length ?? 0;
      expect(count(mine)).toBe(count(theirs));
    },
  );

  test.for(every)("%s has no clock time without its UTC offset", ([, content]) => {
    const { subject, text } = render(content);
    const words = `${subject} ${text}`.replaceAll(/\s+/g, " ");
    const times = words.match(/\d{4}, \d{2}:\d{2}/g) ?? [];
    const withOffset = words.match(/\d{4}, \d{2}:\d{2} \(UTC[+\u2212]\d{2}:\d{2}, /g) ?? [];
    expect(times.length).toBeGreaterThan(0);
    expect(withOffset).toHaveLength(times.length);
  });

  test("one that moved across a clock change has the offset of each date", () => {
    const text = render(sampleBooking("booking_rescheduled_mentor")).text.replaceAll(/\s+/g, " ");
    expect(text).toContain("Tuesday 31 March 2026, 15:00 (UTC+02:00, Europe/Berlin)");
    expect(text).toContain("Tuesday 24 March 2026, 14:00 (UTC+01:00, Europe/Berlin)");
  });

  test("two in one zone are not told the same time twice", () => {
    const content = sampleBooking("booking_confirmed_mentee");
    const timeZone = TimeZone.parse("Asia/Kathmandu");
    const text = render({
      ...content,
      recipient: { ...content.recipient, timeZone },
      mentor: { ...content.mentor, timeZone },
    }).text;
    expect(text).toContain("18:45 (UTC+05:45, Asia/Kathmandu)\n  The same for Jonas Weber");
  });
});

describe("a mentor's answers", () => {
  const answerable = where(({ links }) => links.answer !== undefined);

  test.for(answerable)("%s has two buttons that lead to a page to confirm on", ([, content]) => {
    const { html, text } = render(content);
    for (const choice of ["accept", "decline"]) {
      expect(html).toContain(`href="${content.links.answer}#${choice}"`);
      expect(text).toContain(`\n${content.links.answer}#${choice}\n`);
    }
    expect(html).toContain("Nothing happens before you confirm there.");
    expect(text).toContain("Please answer by:");
  });

  test("are asked for as long as there is a request, also after it moved", () => {
    expect(answerable.map(([name]) => name)).toEqual([
      "booking_request_mentor",
      "booking_rescheduled_mentor.requested",
    ]);
  });
});

describe("in a group", () => {
  const inGroup = where(({ booking }) => booking.kind === "group");
  const partOf = (content: BookingMailContent): string =>
    render(content).html + render(content).text;

  test.for(inGroup)("%s keeps the first mentee's words to themselves", ([, content]) => {
    expect(partOf(content)).not.toContain(content.booking.topic.slice(0, 20));
  });

  test.for(inGroup.filter(([, { side }]) => side === "mentor"))(
    "%s names no mentee to the host",
    ([, content]) => {
      expect(partOf(content)).not.toContain("Amina");
    },
  );

  test.for(inGroup.filter(([, { side }]) => side === "mentee"))(
    "%s does not tell a mentee how many others there are",
    ([, content]) => {
      expect(partOf(content)).not.toContain("Seats");
    },
  );
});

test("a reminder has the link to join first, and the one to another time", () => {
  const content = sampleBooking("booking_reminder_hour");
  const { text } = render(content);
  const join = text.indexOf(`Join:\n${content.booking.meetingUrl}`);
  expect(join).toBeGreaterThan(0);
  expect(text.indexOf(`Change the time:\n${content.links.reschedule}`)).toBeGreaterThan(join);
});

test("the note of whoever called it off stands in both mails, each time as theirs", () => {
  const mentee = render(sampleBooking("booking_cancelled_mentee")).text;
  const mentor = render(sampleBooking("booking_cancelled_mentor")).text;
  expect(mentee).toContain("Jonas Weber writes:\n> I have to travel");
  expect(mentor).toContain("Your note:\n> I have to travel");
});

test("the same content gives the same bytes, so that a retry sends what the first try did", () => {
  for (const [, content] of every) expect(render(content)).toEqual(render(content));
});
