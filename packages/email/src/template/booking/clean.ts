import type { BookingMailContent } from "@waymark/application/ports";
import { cleanLine, cleanNamed, cleanOptional, cleanText } from "../clean.ts";

/** The address as browsers read it, or nothing where it does not lead to the web by https. */
const cleanUrl = (text: string | null): string | null => {
  const url = text === null ? null : URL.parse(text);
  return url?.protocol === "https:" ? url.href : null;
};

/** The content with every word that a person wrote made safe to stand in a mail. */
export const cleanBooking = (content: BookingMailContent): BookingMailContent => {
  const { booking } = content;
  const { cancellation } = booking;
  return {
    ...content,
    recipient: cleanNamed(content.recipient),
    mentor: cleanNamed(content.mentor),
    mentee: content.mentee && cleanNamed(content.mentee),
    agenda: cleanOptional(content.agenda),
    booking: {
      ...booking,
      title: cleanLine(booking.title),
      topic: cleanText(booking.topic),
      meetingUrl: cleanUrl(booking.meetingUrl),
      cancellation: cancellation && { ...cancellation, note: cleanOptional(cancellation.note) },
    },
  };
};
