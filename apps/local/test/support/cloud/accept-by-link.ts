import { randomUUID } from "node:crypto";
import { Moved } from "@waymark/contracts/introduction";
import { answerTokenOf } from "./answer-token.ts";
import { connectApi } from "./connect-api.ts";
import type { Mail } from "./mailbox.ts";

/** Accepts as the mentor's confirm page does, signed out, with the link of a mail. */
export const acceptByLink = async (
  origin: string,
  mail: Mail,
  requestKey: string = randomUUID(),
): Promise<void> => {
  const input = { requestKey, token: answerTokenOf(mail), answer: { action: "accept" } };
  await connectApi(origin).mutate("introduction.answerByLink", input, Moved);
};
