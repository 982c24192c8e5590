import type { PublicOffering } from "@waymark/contracts/availability";

type Asked = {
  readonly offering: Pick<PublicOffering, "approval">;
  readonly mentorName: string;
  readonly isWaiting: boolean;
};

/** What happens after the press, said before it. */
export const whatNext = ({ offering, mentorName, isWaiting }: Asked): string => {
  if (isWaiting) {
    return "You get the first seat that becomes free, and a mail that says so. Until then nothing is in your calendar.";
  }
  return offering.approval === "mentor"
    ? `${mentorName} has to accept. Until then the time is kept for you, for two days at most, and you hear by mail either way.`
    : "It is settled at once: both of you get a mail with a calendar file, and a reminder a day and an hour before.";
};

/** What the button says that does it. */
export const bookVerb = (
  { offering, isWaiting }: Pick<Asked, "offering" | "isWaiting">,
  kind: PublicOffering["kind"],
  count: number,
): string => {
  if (isWaiting) return "Join the waiting list";
  if (kind === "group") return "Take a seat";
  const what = count === 1 ? "this time" : `${count} sessions`;
  return offering.approval === "mentor" ? `Ask for ${what}` : `Book ${what}`;
};
