import type { OfferingDraft } from "./draft.ts";

export type OfferingProblems = {
  readonly title?: string;
  readonly description?: string;
  readonly seats?: string;
  readonly meetingUrl?: string;
};

const isHttpsUrl = (text: string): boolean =>
  URL.canParse(text) && new URL(text).protocol === "https:" && text.length <= 500;

/** What the server would refuse, said while it is typed. */
export const offeringProblems = (offering: OfferingDraft): OfferingProblems => {
  const { title, description, kind, seats, meetingUrl } = offering;
  const titleLength = title.trim().length;
  return {
    ...((titleLength < 3 || titleLength > 80) && {
      title: "Please give it a name of 3 to 80 characters.",
    }),
    ...(description.trim().length > 600 && {
      description: "Please keep this within 600 characters.",
    }),
    ...(kind === "group" &&
      !(Number.isInteger(seats) && seats >= 2 && seats <= 30) && {
        seats: "A group has 2 to 30 seats.",
      }),
    ...(meetingUrl !== null &&
      !isHttpsUrl(meetingUrl) && {
        meetingUrl: "Please paste the whole link; it begins with https://.",
      }),
  };
};

export const isOfferingSound = (offering: OfferingDraft): boolean =>
  Object.keys(offeringProblems(offering)).length === 0;
