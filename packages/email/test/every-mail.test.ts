import type { BookingMailContent, IntroductionMailContent } from "@waymark/application/ports";
import { describe, expect, test } from "vitest";
import { everyMail, variants } from "./every-mail.ts";
import { goalLinks } from "./sample-goal.ts";
import { messageLinks, reportLinks } from "./sample-report.ts";
import { mentorshipLinks } from "./sample-mentorship.ts";
import { enrolmentLinks } from "./sample-enrolment.ts";
import { memberLinks } from "./sample-member.ts";
import { organisationLinks } from "./sample-organisation.ts";
import { referralLinks } from "./sample-referral.ts";
import { sessionLinks } from "./sample-session.ts";
import { surveyLinks } from "./sample-survey.ts";

const mails = everyMail();
const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));

const introductionLinks = ({ template, links }: IntroductionMailContent): readonly string[] => {
  const [, kind = ""] = template.split("introduction_");
  if (["request", "reminder", "more_answered"].includes(kind)) return [`${links.answer}#accept`];
  if (["declined", "expired_mentee"].includes(kind)) return [links.search];
  return [kind === "expired_mentor" ? links.listing : links.introduction];
};

const bookingLinks = ({ template, side, links }: BookingMailContent): readonly string[] => {
  if (links.answer !== undefined) return [`${links.answer}#accept`, `${links.answer}#decline`];
  if (side === "mentor" || !/_(?:declined|expired|cancelled)_/.test(template)) {
    return [links.session];
  }
  const hasPage = links.listing !== links.search;
  if (template === "booking_cancelled_mentee") return hasPage ? [links.listing, links.session] : [];
  return hasPage ? [links.listing, links.search] : [links.search];
};

const mainLinksOf = (name: string): readonly string[] => {
  const variant = variants.find((candidate) => candidate.name === name);
  if (variant === undefined) return [];
  const { content } = variant;
  switch (content.about) {
    case "introduction":
      return introductionLinks(content);
    case "booking":
      return bookingLinks(content);
    case "session":
      return sessionLinks(content);
    case "survey":
      return surveyLinks(content);
    case "mentorship":
      return mentorshipLinks(content);
    case "year":
      return [content.links.year];
    case "circle":
      return [content.links.circle];
    case "message":
      return messageLinks(content);
    case "report":
      return reportLinks(content);
    case "goal":
      return goalLinks(content);
    case "enrolment":
      return enrolmentLinks(content);
    case "member":
      return memberLinks(content);
    case "organisation":
      return organisationLinks(content);
    case "referral":
      return referralLinks(content);
  }
};

describe.for(mails)("$name", ({ name, mail }) => {
  test("never shows a value that is missing", () => {
    const all = [mail.subject, mail.html, mail.text, ...Object.values(mail.headers)].join("\n");
    expect(all).not.toMatch(/undefined|null|NaN|\[object|Invalid Date/);
  });

  test("is a document of its own in a named language, for light and dark", () => {
    expect(mail.html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    expect(mail.html.match(/<!doctype/gi)).toHaveLength(1);
    expect(mail.html).toContain('<meta name="color-scheme" content="light dark"/>');
    expect(mail.html).toContain("@media (prefers-color-scheme:dark){.wm-paper{background-color:#");
    expect(mail.html).toContain('<div lang="en" dir="ltr">');
  });

  test("loads nothing and runs nothing", () => {
    expect(mail.html).not.toMatch(/<(?:img|link|script|iframe|object|form|base|video)\b/i);
    expect(mail.html).not.toMatch(/\b(?:src|srcset|background|on\w+)=/i);
    expect(mail.html).not.toMatch(/url\(|@import/i);
  });

  test("links only to absolute addresses of the web", () => {
    for (const link of linksIn(mail.html)) expect(link).toMatch(/^https?:\/\/[^/\s]+\//);
  });

  test("says in text all that the HTML links to, each link on a line of its own", () => {
    const lines = mail.text.split("\n");
    expect(lines).toEqual(expect.arrayContaining([...linksIn(mail.html), ...mainLinksOf(name)]));
  });

  test("keeps the lines of its text within 72 columns, links apart", () => {
    const tooLong = mail.text
      .split("\n")
      .filter((line) => line.length > 72 && /\S\s+\S/.test(line.replace(/^(?:> |\d\. )/, "")));
    expect(tooLong).toEqual([]);
  });

  test("has a subject of one line that an inbox can show", () => {
    expect(mail.subject).toMatch(/^[^\r\n]{8,200}$/);
  });

  test("is a fraction of the 102 kB at which Gmail clips a mail", () => {
    expect(Buffer.byteLength(mail.html)).toBeLessThan(40_000);
  });
});
