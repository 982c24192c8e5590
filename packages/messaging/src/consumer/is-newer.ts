import * as z from "zod";

/** The version of every payload that this release writes and reads. */
const payloadVersion = 1;

const Versioned = z.looseObject({ v: z.int().gt(payloadVersion) });

/**
 * Whether a body that is no payload was written by a release after this one: for the minutes of a
 * deployment both run over one queue, and the newer one will get the message, too.
 */
export const isNewer = (body: string): boolean => {
  try {
    return Versioned.safeParse(JSON.parse(body)).success;
  } catch {
    return false;
  }
};
