import { mayConnectPublicly } from "@waymark/outgoing/address";
import { makeAskOutside } from "./make-ask-outside.ts";

/** Over https, and to the public internet alone. */
export const askPublic = makeAskOutside(mayConnectPublicly);
