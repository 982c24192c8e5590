import type { CircleMailContent } from "@waymark/application/ports";
import { CircleMailTemplate } from "@waymark/domain/delivery";
import { TimeZone } from "@waymark/domain/time";

const personOf = (displayName: string, zone: string, emailAddress: string) => ({
  displayName,
  timeZone: TimeZone.parse(zone),
  emailAddress,
});
const amina = personOf("Amina Yusuf", "Asia/Dubai", "amina@mentees.example");
const jonas = personOf("Jonas Weber", "Europe/Berlin", "jonas@mentees.example");
const maria = personOf("María José Ñandú", "America/Bogota", "maria@mentees.example");

export const sampleCircle = (template: CircleMailTemplate): CircleMailContent => ({
  about: "circle",
  template,
  recipient: amina,
  others: [jonas, maria],
  host: jonas,
  isHost: false,
  organisationName: "Harbour Logistics",
  programmeName: "Peer circles",
  cadence: "fortnightly",
  reason: "All speak English and have 180 minutes of the week in common.",
  links: { circle: "https://waymark.example/circles/crc_018f3c5a9b7d4e21a6c0d3e4f5a6b7c8" },
});

/** The same with every word that a person can choose replaced. */
export const circleWithWords = (
  content: CircleMailContent,
  name: string,
  words: string,
): CircleMailContent => ({
  ...content,
  recipient: { ...content.recipient, displayName: name },
  others: content.others.map((other) => ({ ...other, displayName: name })),
  host: { ...content.host, displayName: name },
  organisationName: name,
  programmeName: name,
  reason: `w${words}`,
});

export const circleVariants = CircleMailTemplate.options.flatMap((template) => {
  const content = sampleCircle(template);
  return [
    { name: template, content },
    { name: `${template}.host`, content: { ...content, host: amina, isHost: true } },
    {
      name: `${template}.scripts`,
      content: circleWithWords(content, "دانيا الخطيب", "三人のチームと話しました。"),
    },
  ];
});
