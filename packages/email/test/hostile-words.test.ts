import type {
  BookingMailContent,
  IntroductionMailContent,
  MailContent,
} from "@waymark/application/ports";
import {
  CircleMailTemplate,
  MentorshipMailTemplate,
  EnrolmentMailTemplate,
  MemberMailTemplate,
  OrganisationMailTemplate,
  ReferralMailTemplate,
  ReportMailTemplate,
  SessionMailTemplate,
  SurveyMailTemplate,
} from "@waymark/domain/delivery";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { renderMail } from "../src/template/index.ts";
import { bookingSituations, bookingTemplates, sampleBooking } from "./sample-booking.ts";
import { platform, sampleContent, templates } from "./sample-content.ts";
import { meetingWithWords } from "./sample-meeting.ts";
import { sampleSession } from "./sample-session.ts";
import { circleWithWords, sampleCircle } from "./sample-circle.ts";
import { goalWithWords, sampleGoal } from "./sample-goal.ts";
import { messageWithName, reportWithName, sampleMessage, sampleReport } from "./sample-report.ts";
import {
  mentorshipWithWords,
  sampleMentorship,
  sampleYear,
  yearWithWords,
} from "./sample-mentorship.ts";
import { enrolmentWithName, sampleEnrolment } from "./sample-enrolment.ts";
import { memberWithName, sampleMember } from "./sample-member.ts";
import { organisationWithName, sampleOrganisation } from "./sample-organisation.ts";
import { referralWithWords, sampleReferral } from "./sample-referral.ts";
import { sampleSurvey } from "./sample-survey.ts";

const introductionWithWords = (
  content: IntroductionMailContent,
  name: string,
  words: string,
): IntroductionMailContent => ({
  ...content,
  recipient: { ...content.recipient, displayName: name },
  mentor: { ...content.mentor, displayName: name, headline: name },
  mentee: { ...content.mentee, displayName: name },
  goal: words,
  whyYou: words,
  ask: words,
  acceptanceNote: words,
  decline: { reason: "other", note: words },
  question: words,
  answer: words,
  alternatives: content.alternatives.map(({ url }) => ({ displayName: name, headline: name, url })),
});

// Words that people may leave out begin with a letter here: without them, a mail has a block less.
const bookingWithWords = (
  content: BookingMailContent,
  name: string,
  words: string,
): BookingMailContent => {
  const { booking } = content;
  return {
    ...content,
    recipient: { ...content.recipient, displayName: name },
    mentor: { ...content.mentor, displayName: name },
    mentee: content.mentee && { ...content.mentee, displayName: name },
    agenda: content.agenda && `w${words}`,
    booking: {
      ...booking,
      title: name,
      topic: `w${words}`,
      cancellation: booking.cancellation && { ...booking.cancellation, note: `w${words}` },
    },
  };
};

/** The content with every word that a person can choose replaced. */
const withWords = (content: MailContent, name: string, words: string): MailContent => {
  switch (content.about) {
    case "introduction":
      return introductionWithWords(content, name, words);
    case "booking":
      return bookingWithWords(content, name, words);
    case "session":
    case "survey":
      return meetingWithWords(content, name);
    case "mentorship":
      return mentorshipWithWords(content, name, words);
    case "year":
      return yearWithWords(content, name, words);
    case "circle":
      return circleWithWords(content, name, words);
    case "message":
      return messageWithName(content, name);
    case "report":
      return reportWithName(content, name);
    case "goal":
      return goalWithWords(content, name, words);
    case "enrolment":
      return enrolmentWithName(content, name);
    case "member":
      return memberWithName(content, name);
    case "organisation":
      return organisationWithName(content, name);
    case "referral":
      return referralWithWords(content, name, words);
  }
};

const named: readonly (readonly [string, MailContent])[] = [
  ...templates.map((template) => [template, sampleContent(template)] as const),
  ...bookingTemplates.map((template) => [template, sampleBooking(template)] as const),
  ...Object.entries(bookingSituations),
  ...SessionMailTemplate.options.map((template) => [template, sampleSession(template)] as const),
  [sampleGoal.template, sampleGoal],
  ...MentorshipMailTemplate.options.map((name) => [name, sampleMentorship(name)] as const),
  [sampleYear.template, sampleYear],
  ...CircleMailTemplate.options.map((name) => [name, sampleCircle(name)] as const),
  [sampleMessage.template, sampleMessage],
  ...ReportMailTemplate.options.map((template) => [template, sampleReport(template)] as const),
  ...ReferralMailTemplate.options.map((template) => [template, sampleReferral(template)] as const),
  ...EnrolmentMailTemplate.options.map((name) => [name, sampleEnrolment(name)] as const),
  ...MemberMailTemplate.options.map((name) => [name, sampleMember(name)] as const),
  ...OrganisationMailTemplate.options.map((name) => [name, sampleOrganisation(name)] as const),
  ...SurveyMailTemplate.options.map((template) => [template, sampleSurvey(template)] as const),
];
const everyContent = named.map(([, content]) => content);

const render = (content: MailContent) => renderMail(platform)(content);

/** Every tag with its attributes, in order; a break inside a quote is the writer's own. */
const tagsOf = (html: string): readonly string[] =>
  (html.match(/<[^>]*>/g) ?? []).filter((tag) => tag !== "<br/>");

const directions = /[\u202A-\u202E\u2066-\u2069]/;
const anything = fc.string({ unit: "binary", maxLength: 200 });
const spiteful = fc.constantFrom(
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</td></tr></table></body></html>",
  "--></style><style>*{display:none}",
  "<![endif]--><!--[if !mso]>",
  "\u202Etxt.exe\u202C and \u2066isolate",
  "a\r\nBcc: all@victims.example\r\n\r\nbody",
  "{{name}} ${name} %s &amp; &#x3C;b&#x3E;",
  "\uD800 half of a character",
);
const words = fc.oneof(
  anything,
  spiteful,
  fc.tuple(spiteful, anything).map((two) => two.join("")),
);

test.for(named)("what people write never changes the structure of %s", ([, content]) => {
  const expected = tagsOf(render(withWords(content, "A", "B")).html);
  fc.assert(
    fc.property(words, words, (name, text) => {
      expect(tagsOf(render(withWords(content, name, text)).html)).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test("no word of a person reaches a subject or header as a line break", () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyContent), words, words, (content, name, text) => {
      const { subject, headers } = render(withWords(content, name, text));
      expect([subject, ...Object.values(headers)].join("")).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }),
  );
});

test("overrides of direction are taken out, and only balanced isolates are put in", () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyContent), words, words, (content, name, text) => {
      const mail = render(withWords(content, name, text));
      for (const part of [mail.subject, mail.text, mail.html]) {
        const balanced = part.replaceAll(/\u2068[^\u2066-\u2069]*\u2069/g, "");
        expect(balanced).not.toMatch(directions);
      }
    }),
  );
});

test("every mail is well-formed Unicode, whatever was stored", () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyContent), words, words, (content, name, text) => {
      const mail = render(withWords(content, name, text));
      expect((mail.subject + mail.html + mail.text).isWellFormed()).toBe(true);
    }),
  );
});

test("markup in a name is shown as it was typed", () => {
  const content = withWords(sampleContent("introduction_request"), "<b>Ann</b> & Co", "x");
  const { html, text } = render(content);
  expect(html).toContain("&lt;b&gt;Ann&lt;/b&gt; &amp; Co");
  expect(text).toContain("<b>Ann</b> & Co would like to meet you");
});

test("people's words carry their own direction in the HTML", () => {
  const content = withWords(sampleContent("introduction_request"), "דנה", "מטרה");
  const { html, subject } = render(content);
  expect(html).toContain('<span dir="auto" style="unicode-bidi:isolate">דנה</span>');
  expect(html).toMatch(/<blockquote dir="auto"[^>]*>מטרה<\/blockquote>/);
  expect(subject).toBe("\u2068דנה\u2069 asks you for an introduction");
});

test.for([
  "javascript:alert(1)",
  "http://meet.example/",
  "//meet.example",
  "",
  'data:text/html,"><script>',
])("a link to meet that is not of the web by https is left out: %s", (meetingUrl) => {
  const sample = sampleBooking("booking_confirmed_mentee");
  const { html, text } = render({ ...sample, booking: { ...sample.booking, meetingUrl } });
  expect(html).not.toContain("alert(1)");
  expect(html).not.toMatch(/href="(?!https:)/);
  expect(text).toContain("No link to join is set.");
});

test("a link to meet cannot leave its place in the markup", () => {
  const sample = sampleBooking("booking_confirmed_mentee");
  const expected = tagsOf(render(sample).html).length;
  fc.assert(
    fc.property(words, (path) => {
      const meetingUrl = `https://meet.example/${path}`;
      const { html, text } = render({ ...sample, booking: { ...sample.booking, meetingUrl } });
      expect(tagsOf(html)).toHaveLength(expected);
      expect(text).toMatch(/^Link to join:\nhttps:\/\/meet\.example\/\S*$/m);
    }),
  );
});
