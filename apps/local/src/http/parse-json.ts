import { err, ok, type Result } from "@waymark/domain/result";

/** The JSON value of a text, not yet believed to have any shape. */
export const parseJson = (text: string): Result<unknown, { readonly code: "json.malformed" }> => {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err({ code: "json.malformed" });
  }
};
