import * as z from "zod";
import { parseJson } from "../http/index.ts";

/** Calls that are repeated for ever, whether there is something or not. */
export const polls: readonly string[] = ["ReceiveMessage", "GetRecords"];

const Brought = z.union([
  z.object({ Messages: z.array(z.unknown()).nonempty() }),
  z.object({ Records: z.array(z.unknown()).nonempty() }),
]);

export const bringsSomething = (body: Buffer): boolean => {
  const json = parseJson(body.toString("utf8"));
  return json.ok && Brought.safeParse(json.value).success;
};
