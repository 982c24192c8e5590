import * as z from "zod";
import { err, ok, type Result } from "../result/index.ts";
import type { CalendarFeedError } from "./errors.ts";

const addressLengthMax = 2000;

/** An http or https address without credentials and fragment, as {@link parseFeedAddress} gives it. */
export const FeedAddress = z
  .url({ protocol: /^https?$/ })
  .max(addressLengthMax)
  .brand<"FeedAddress">();
export type FeedAddress = z.infer<typeof FeedAddress>;

const schemes: Readonly<Record<string, string>> = {
  "http:": "http:",
  "https:": "https:",
  // Calendars offer the same file under webcal; those that do not speak TLS can be given as http.
  "webcal:": "https:",
  "webcals:": "https:",
};

/**
 * Reads an address that a person gave for a calendar. `webcal:` becomes `https:`. An address with a
 * user name or password is refused: it would have to be stored, and sent to where a redirect leads.
 */
export const parseFeedAddress = (input: string): Result<FeedAddress, CalendarFeedError> => {
  const trimmed = input.trim();
  const scheme = schemes[/^[a-z]+:/i.exec(trimmed)?.[0].toLowerCase() ?? ""];
  const address = trimmed.replace(/^[a-z]+:/i, scheme ?? "");
  const refused = err({ code: "calendar_feed.invalid_address" } as const);
  if (scheme === undefined || trimmed.length > addressLengthMax || !URL.canParse(address)) {
    return refused;
  }
  const url = new URL(address);
  if (url.username !== "" || url.password !== "") return refused;
  url.hash = "";
  const parsed = FeedAddress.safeParse(url.href);
  return parsed.success ? ok(parsed.data) : refused;
};
