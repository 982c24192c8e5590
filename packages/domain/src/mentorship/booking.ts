import type { Mentorship } from "./mentorship.ts";

/**
 * What a mentorship says about booking in it. The first session may come before the agreement is
 * signed; a break is a pause of the mentor's hours for these two, and after the end there is nothing.
 */
export const bookingIn = ({ status }: Pick<Mentorship, "status">): "open" | "paused" | "over" => {
  if (status === "ended") return "over";
  return status === "paused" ? "paused" : "open";
};
