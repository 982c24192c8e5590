import type { IntroductionMailContent } from "@waymark/application/ports";
import type { IntroductionMailTemplate } from "@waymark/domain/delivery";
import { DeclineReason } from "@waymark/domain/introduction";
import { describe, expect, test } from "vitest";
import { renderMail } from "../src/template/index.ts";
import { platform, sampleContent, templates } from "./sample-content.ts";

const render = (
  template: IntroductionMailTemplate,
  changes: Partial<IntroductionMailContent> = {},
) => renderMail(platform)({ ...sampleContent(template), ...changes });

const reminders: readonly IntroductionMailTemplate[] = [
  "introduction_reminder",
  "introduction_answer_nudge",
];
const accepted: readonly IntroductionMailTemplate[] = [
  "introduction_accepted_mentee",
  "introduction_accepted_mentor",
];
const answerable: readonly IntroductionMailTemplate[] = [
  "introduction_request",
  "introduction_reminder",
  "introduction_more_answered",
];

describe("unsubscribing", () => {
  test.for(reminders)("%s carries the headers of RFC 8058 and a link to the page", (template) => {
    const { headers, html, text } = render(template);
    const { unsubscribe } = sampleContent(template).links;
    expect(headers["List-Unsubscribe"]).toBe(`<${unsubscribe?.oneClick}>`);
    expect(headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    expect(html).toContain(`href="${unsubscribe?.page}"`);
    expect(text).toContain(`Stop reminders:\n${unsubscribe?.page}\n`);
  });

  test.for(templates.filter((template) => !reminders.includes(template)))(
    "%s offers no unsubscribing, as it answers what a person asked for",
    (template) => {
      const { headers, html, text } = render(template);
      expect(Object.keys(headers).join()).not.toMatch(/unsubscribe/i);
      expect(html + text).not.toContain("/unsubscribe/");
    },
  );
});

describe("addresses", () => {
  test.for(templates.filter((template) => !accepted.includes(template)))(
    "%s shows nobody's address",
    (template) => {
      const rendered = render(template);
      expect(JSON.stringify(rendered)).not.toMatch(/@(?:mentors|mentees)\.example/);
    },
  );

  test("an accepted introduction shows each the other's address and sends replies there", () => {
    const toMentee = render("introduction_accepted_mentee");
    expect(toMentee.text).toContain("\n  jonas@mentors.example\n");
    expect(toMentee.html).toContain("<strong>jonas@mentors.example</strong>");
    expect(toMentee.headers["Reply-To"]).toBe("jonas@mentors.example");
    const toMentor = render("introduction_accepted_mentor");
    expect(toMentor.text).toContain("\n  amina@mentees.example\n");
    expect(toMentor.headers["Reply-To"]).toBe("amina@mentees.example");
  });
});

describe("a mentor's answers", () => {
  test.for(answerable)("%s has three buttons that lead to one page to confirm on", (template) => {
    const { html, text } = render(template);
    const { answer } = sampleContent(template).links;
    for (const choice of ["accept", "ask-more", "decline"]) {
      expect(html).toContain(`href="${answer}#${choice}"`);
      expect(text).toContain(`\n${answer}#${choice}\n`);
    }
    expect(html).toContain("Nothing happens before you confirm there.");
  });

  test.for(answerable)("%s quotes the request and says until when to answer", (template) => {
    const { text, html } = render(template);
    const { goal, whyYou } = sampleContent(template);
    expect(html).toContain(goal);
    expect(html).toContain(whyYou);
    expect(html).toContain("Two calls this spring");
    expect(text).toContain("They would like to get there by:\n  Tuesday 30 June 2026\n");
    expect(text).toContain(
      "Please answer by:\n  Sunday 8 March 2026, 10:00 (UTC+01:00, Europe/Berlin)\n",
    );
  });

  test.for(templates.filter((template) => !answerable.includes(template)))(
    "%s does not carry the mentor's link",
    (template) => {
      const { html, text } = render(template);
      expect(html + text).not.toContain("/answer/");
    },
  );
});

describe("times", () => {
  test("each proposed time is shown on both clocks with the offset of its own date", () => {
    const { text } = render("introduction_request");
    expect(text).toContain("Tuesday 10 March 2026, 08:30 (UTC+01:00, Europe/Berlin)");
    expect(text).toContain("Tuesday 31 March 2026, 09:30 (UTC+02:00, Europe/Berlin)");
    expect(text).toContain("Tuesday 31 March 2026, 11:30 (UTC+04:00, Asia/Dubai) for Amina Yusuf");
  });

  test("the reader's own clock comes first in an accepted introduction", () => {
    const mine = render("introduction_accepted_mentee").text;
    expect(mine).toMatch(
      /17:00 \(UTC\+04:00, Asia\/Dubai\)\n.*14:00 \(UTC\+01:00, Europe\/Berlin\)/,
    );
    const theirs = render("introduction_accepted_mentor").text;
    expect(theirs).toMatch(
      /14:00 \(UTC\+01:00, Europe\/Berlin\)\n.*17:00 \(UTC\+04:00, Asia\/Dubai\)/,
    );
  });

  test("without an agreed time both are asked to write to each other, and no file comes along", () => {
    for (const template of accepted) {
      const { text, attachments } = render(template, { agreedTime: undefined });
      expect(text).toContain("Agree on a time by writing to each other.");
      expect(attachments).toEqual([]);
    }
  });

  test("an agreed time comes with the same calendar file for both", () => {
    const [mentee, mentor] = accepted.map((template) => render(template).attachments);
    expect(mentee).toHaveLength(1);
    expect(mentee).toEqual(mentor);
    expect(mentee?.[0]?.contentType).toBe("text/calendar; charset=utf-8; method=REQUEST");
  });

  test("no other mail carries a calendar file", () => {
    for (const template of templates.filter((one) => !accepted.includes(one))) {
      expect(render(template).attachments).toEqual([]);
    }
  });
});

test("each reason to decline is put in words of its own", () => {
  const texts = DeclineReason.options.map(
    (reason) => render("introduction_declined", { decline: { reason } }).text,
  );
  expect(new Set(texts).size).toBe(DeclineReason.options.length);
});

test("the mentee of an expired request is shown the alternatives with their pages", () => {
  const { text, html } = render("introduction_expired_mentee");
  for (const { displayName, url } of sampleContent("introduction_expired_mentee").alternatives) {
    expect(html).toContain(displayName);
    expect(text).toContain(`\n${url}\n`);
  }
});

test("the same content gives the same bytes, so that a retry sends what the first try did", () => {
  for (const template of templates) expect(render(template)).toEqual(render(template));
});

describe("a request without a name", () => {
  const beforeAccepting: readonly IntroductionMailTemplate[] = [
    ...answerable,
    "introduction_expired_mentor",
  ];

  test.for(beforeAccepting)("%s speaks of a mentee and says why there is no name", (template) => {
    const { timeZone } = sampleContent(template).mentee;
    const mail = render(template, { mentee: { isUnnamed: true, timeZone } });
    expect(JSON.stringify(mail)).not.toMatch(/Amina|Yusuf|undefined/);
    expect(mail.subject + mail.text).toMatch(/\b[Aa] mentee\b/);
  });

  test("says that the name is shown by accepting, and only then", () => {
    const mentee = {
      isUnnamed: true,
      timeZone: sampleContent("introduction_request").mentee.timeZone,
    } as const;
    const { text, subject } = render("introduction_request", { mentee });
    expect(subject).toBe("A mentee asks you for an introduction");
    expect(text).toContain("If you accept, you both see who the other is.");
    expect(text).toContain("11:30 (UTC+04:00, Asia/Dubai) for the mentee");
  });
});
