import type { SessionMailContent } from "@waymark/application/ports";

type Correspondent = SessionMailContent["recipient"];

/** What mails about a session, and about what came of it, have in common. */
type Meeting = {
  readonly recipient: Correspondent;
  readonly other: Correspondent;
  readonly title: string;
};

/** The same with a name and a title of somebody's choice. */
export const meetingWithWords = <Content extends Meeting>(
  content: Content,
  name: string,
): Content => ({
  ...content,
  recipient: { ...content.recipient, displayName: name },
  other: { ...content.other, displayName: name },
  title: name,
});

/** As it is, between two people of one zone, and in scripts of other directions. */
export const meetingVariants = <Content extends Meeting>(name: string, content: Content) => {
  const { timeZone } = content.other;
  const inArabic = meetingWithWords(content, "الخطوة الأولى");
  return [
    { name, content },
    {
      name: `${name}.one-zone`,
      content: { ...content, recipient: { ...content.recipient, timeZone } },
    },
    {
      name: `${name}.scripts`,
      content: { ...inArabic, other: { ...content.other, displayName: "佐藤 さくら" } },
    },
  ];
};
