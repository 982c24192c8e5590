import { createHmac } from "node:crypto";

/**
 * What is stored of a code. Six digits are found again from a plain hash in a second, hence the key:
 * who reads the table alone learns no code.
 */
export const hashCode =
  (secret: string) =>
  (code: string): Promise<string> =>
    Promise.resolve(
      createHmac("sha256", secret).update(`sign-in code ${code}`, "utf8").digest("base64url"),
    );
