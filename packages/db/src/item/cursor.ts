import * as z from "zod";

/** Opaque text for a place in a list. It names no partition, so it cannot lead into another's list. */
export type Cursor<Position> = {
  readonly write: (position: Position) => string;
  /** @returns null for a text that is not a cursor of this list */
  readonly read: (text: string) => Position | null;
};

export const cursorOf = <Schema extends z.ZodType>(position: Schema): Cursor<z.infer<Schema>> => {
  const Written = z
    .base64url()
    .transform((text, context) => {
      try {
        const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
        return value;
      } catch {
        context.addIssue("not a cursor");
        return z.NEVER;
      }
    })
    .pipe(position);
  return {
    write: (value) => Buffer.from(JSON.stringify(value)).toString("base64url"),
    read: (text) => {
      const parsed = Written.safeParse(text);
      return parsed.success ? parsed.data : null;
    },
  };
};
