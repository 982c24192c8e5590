import { TimeZone } from "@waymark/domain/time";

export const origin = "https://waymark.example";
/** What a signed link ends in. */
export const token = "eyJjbGFpbSI6e319.c2lnbmF0dXJl";

/** A mentee in Dubai. */
export const amina = {
  displayName: "Amina Yusuf",
  timeZone: TimeZone.parse("Asia/Dubai"),
  emailAddress: "amina@mentees.example",
} as const;

/** A mentor in Berlin. */
export const jonas = {
  displayName: "Jonas Weber",
  timeZone: TimeZone.parse("Europe/Berlin"),
  emailAddress: "jonas@mentors.example",
} as const;

export const unsubscribe = {
  page: `${origin}/unsubscribe/${token}`,
  oneClick: `${origin}/api/unsubscribe/${token}`,
} as const;
