import { mayConnectPublicly } from "@waymark/calendar/foreign-feed";
import { makeAskOutside } from "./make-ask-outside.ts";

/** Over https, and to the public internet alone. */
export const askPublic = makeAskOutside(mayConnectPublicly);
