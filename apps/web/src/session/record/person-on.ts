import type { SessionView } from "@waymark/contracts/session";

type Side = SessionView["viewer"];

/** The name of who is not reading. */
export const otherName = ({
  viewer,
  mentor,
  mentee,
}: Pick<SessionView, "viewer" | "mentor" | "mentee">): string =>
  (viewer === "mentor" ? mentee : mentor).displayName;

/** "You", or the name of the other one. */
export const whoIs = (view: SessionView, side: Side): string =>
  side === view.viewer ? "You" : view[side].displayName;
