import type {
  BookingMailContent,
  IntroductionMailContent,
  MailContent,
  RenderedMail,
} from "@waymark/application/ports";
import { DeclineReason } from "@waymark/domain/introduction";
import { Instant, TimeZone } from "@waymark/domain/time";
import { renderMail, renderSignInCode } from "../src/template/index.ts";
import { bookingSituations, bookingTemplates, sampleBooking } from "./sample-booking.ts";
import { circleVariants } from "./sample-circle.ts";
import { enrolmentVariants } from "./sample-enrolment.ts";
import { goalVariants } from "./sample-goal.ts";
import { mentorshipVariants, yearVariants } from "./sample-mentorship.ts";
import { referralVariants } from "./sample-referral.ts";
import { memberVariants } from "./sample-member.ts";
import { organisationVariants } from "./sample-organisation.ts";
import {
  forMentor,
  platform,
  type SampleIntroduction,
  sampleContent,
  templates,
} from "./sample-content.ts";
import { messageVariants, reportVariants } from "./sample-report.ts";
import { sessionVariants } from "./sample-session.ts";
import { surveyVariants } from "./sample-survey.ts";

export type Variant = { readonly name: string; readonly content: MailContent };

/** With nothing that is optional: what a mail looks like when people wrote the least they may. */
const bare = (content: SampleIntroduction): SampleIntroduction => ({
  ...content,
  byWhen: undefined,
  proposedTimes: [],
  agreedTime: undefined,
  acceptanceNote: undefined,
  decline: content.decline && { reason: content.decline.reason },
  question: undefined,
  answer: undefined,
  expiresAt: undefined,
  alternatives: [],
});

const inOneZone = <Content extends SampleIntroduction | BookingMailContent>(
  content: Content,
): Content => {
  const timeZone = TimeZone.parse("America/Argentina/Buenos_Aires");
  return {
    ...content,
    recipient: { ...content.recipient, timeZone },
    mentor: { ...content.mentor, timeZone },
    mentee: content.mentee && { ...content.mentee, timeZone },
  };
};

const inOtherScripts = (content: SampleIntroduction): SampleIntroduction => {
  const mentor = { ...content.mentor, displayName: "دانيا الخطيب" };
  const mentee = { ...content.mentee, displayName: "佐藤 さくら" };
  const isForMentor = content.recipient.emailAddress === content.mentor.emailAddress;
  return {
    ...content,
    recipient: isForMentor ? mentor : mentee,
    mentor,
    mentee,
    goal: "半年以内に、初めてのチームを率いる準備をしたいです。技術の仕事も続けたいと思っています。",
    acceptanceNote: "يسعدني ذلك. أحضري معك تقويم أسبوع حقيقي واحد.",
    question: "ما الذي جرّبتِه حتى الآن، وما الذي وقف في طريقك؟",
    answer: "三人のプロジェクトを二回まとめました。",
  };
};

const bookingInOtherScripts = (content: BookingMailContent): BookingMailContent => {
  const mentor = { ...content.mentor, displayName: "دانيا الخطيب" };
  const mentee = content.mentee && { ...content.mentee, displayName: "佐藤 さくら" };
  const { booking } = content;
  return {
    ...content,
    recipient: content.side === "mentor" ? mentor : (mentee ?? content.recipient),
    mentor,
    mentee,
    booking: {
      ...booking,
      title: "الخطوة الأولى",
      topic: "半年以内に、初めてのチームを率いる準備をしたいです。",
      cancellation: booking.cancellation && {
        ...booking.cancellation,
        note: "أسافر في ذلك الأسبوع.",
      },
    },
  };
};

/** Where people wrote nothing, no link to meet is set and the mentor has no public page. */
const bareBooking = (content: BookingMailContent): BookingMailContent => {
  const { booking, links } = content;
  const { move: _move, expiresAt: _expiresAt, ...rest } = booking;
  return {
    ...content,
    booking: {
      ...rest,
      topic: "",
      meetingUrl: null,
      cancellation: booking.cancellation && { ...booking.cancellation, note: undefined },
    },
    links: { ...links, listing: links.search },
  };
};

const bookingVariants = (name: string, content: BookingMailContent): readonly Variant[] => [
  { name, content },
  { name: `${name}.bare`, content: bareBooking(content) },
  { name: `${name}.one-zone`, content: inOneZone(content) },
  { name: `${name}.scripts`, content: bookingInOtherScripts(content) },
];

const unnamed = (content: SampleIntroduction): IntroductionMailContent => ({
  ...content,
  mentee: { isUnnamed: true, timeZone: content.mentee.timeZone },
});

/** To the mentor before they accept. */
const mayBeUnnamed = ({ template }: SampleIntroduction): boolean =>
  forMentor(template) && template !== "introduction_accepted_mentor";

const variantsOf = (content: SampleIntroduction): readonly Variant[] => {
  const name = content.template;
  return [
    { name, content },
    { name: `${name}.bare`, content: bare(content) },
    { name: `${name}.one-zone`, content: inOneZone(content) },
    { name: `${name}.scripts`, content: inOtherScripts(content) },
    ...(mayBeUnnamed(content) ? [{ name: `${name}.unnamed`, content: unnamed(content) }] : []),
  ];
};

const declines: readonly Variant[] = DeclineReason.options.map((reason) => ({
  name: `introduction_declined.${reason}`,
  content: { ...sampleContent("introduction_declined"), decline: { reason } },
}));

const expired = sampleContent("introduction_expired_mentee");
const oneAlternative: Variant = {
  name: "introduction_expired_mentee.one-alternative",
  content: { ...expired, alternatives: expired.alternatives.slice(0, 1) },
};

/** Every template with every variant of its content. */
export const variants: readonly Variant[] = [
  ...templates.map(sampleContent).flatMap(variantsOf),
  ...declines,
  oneAlternative,
  ...bookingTemplates.flatMap((name) => bookingVariants(name, sampleBooking(name))),
  ...Object.entries(bookingSituations).map(([name, content]) => ({ name, content })),
  ...sessionVariants,
  ...surveyVariants,
  ...goalVariants,
  ...mentorshipVariants,
  ...circleVariants,
  ...yearVariants,
  ...referralVariants,
  ...messageVariants,
  ...reportVariants,
  ...organisationVariants,
  ...memberVariants,
  ...enrolmentVariants,
];

export const signInCode = renderSignInCode({
  code: "482913",
  validMinutes: 10,
  requestedAt: Instant.parse("2026-03-05T09:12:34.000Z"),
});

/** Everything that this package can send, rendered. */
export const everyMail = (): readonly { readonly name: string; readonly mail: RenderedMail }[] => [
  ...variants.map(({ name, content }) => ({ name, mail: renderMail(platform)(content) })),
  { name: "sign_in_code", mail: signInCode },
];
