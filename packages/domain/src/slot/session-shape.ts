import * as z from "zod";

/**
 * How long a session is, how far apart two starts on the grid are, and what must be free around it.
 * A mentor's break is a buffer after; buffers may leave the working hours, sessions may not.
 */
export const SessionShape = z.strictObject({
  durationMinutes: z.int().min(1).max(1440),
  stepMinutes: z.int().min(1).max(1440),
  bufferBeforeMinutes: z.int().min(0).max(1440),
  bufferAfterMinutes: z.int().min(0).max(1440),
});
export type SessionShape = z.infer<typeof SessionShape>;
