import type { EnrolmentMailContent } from "@waymark/application/ports";
import { EnrolmentMailTemplate } from "@waymark/domain/delivery";
import { EnrolmentSide } from "@waymark/domain/enrolment";
import { PlainDate } from "@waymark/domain/time";

const origin = "https://waymark.example";
const token = "eyJjbGFpbSI6e320.c2lnbmF0dXJl";

/** Harbour Logistics invites Imani to its spring cohort. */
export const sampleEnrolment = (template: EnrolmentMailTemplate): EnrolmentMailContent => ({
  about: "enrolment",
  template,
  recipient: { displayName: "Imani Wangari", emailAddress: "imani@harbour.example" },
  side: "mentee",
  isExternal: false,
  organisationName: "Harbour Logistics",
  programmeName: "Career growth",
  cohortName: "Spring 2026",
  summary: "Six months with somebody who has walked the way before you.\nAn hour every fortnight.",
  startsOn: PlainDate.parse("2026-04-01"),
  endsOn: PlainDate.parse("2026-09-30"),
  links: {
    own: `${origin}/rounds/coh_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8/enr_018f3c5a9b7d4e21a6c0d3e4f5a6b7c9`,
    ...((template === "enrolment_invitation" || template === "enrolment_reminder") && {
      join: `${origin}/enrol/${token}`,
      unsubscribe: {
        page: `${origin}/enrol/${token}#no`,
        oneClick: `${origin}/api/unsubscribe/${token}`,
      },
    }),
  },
});

/** The same with every word that a person can choose replaced. */
export const enrolmentWithName = (
  content: EnrolmentMailContent,
  name: string,
): EnrolmentMailContent => ({
  ...content,
  recipient: { ...content.recipient, displayName: name },
  organisationName: name,
  programmeName: name,
  cohortName: name,
  summary: name,
});

export const enrolmentVariants = EnrolmentMailTemplate.options.flatMap((template) => {
  const content = sampleEnrolment(template);
  return [
    ...EnrolmentSide.options.map((side) => ({
      name: `${template}.${side}`,
      content: { ...content, side },
    })),
    { name: `${template}.external`, content: { ...content, isExternal: true } },
    { name: `${template}.scripts`, content: enrolmentWithName(content, "دانيا الخطيب") },
  ];
});

export const enrolmentLinks = ({ links, template }: EnrolmentMailContent): readonly string[] => {
  // Who hears that nothing takes place has nowhere to go.
  if (template === "enrolment_called_off") return [];
  return links.join === undefined ? [links.own] : [links.join, `${links.join}#no`];
};
