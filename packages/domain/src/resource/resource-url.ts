import * as z from "zod";

const lengthMax = 500;

const hasCredentials = (address: string): boolean => {
  // Every check runs, also on what an earlier one has refused.
  const url = URL.parse(address);
  return url !== null && (url.username !== "" || url.password !== "");
};

/**
 * An https address that the other side may click on. A user name before the host is refused: it
 * makes an address look as if it led somewhere else (RFC 3986, 7.6).
 */
export const ResourceUrl = z
  .string()
  .trim()
  .max(lengthMax)
  .pipe(z.url({ protocol: /^https$/, hostname: z.regexes.domain, normalize: true }))
  .refine((address) => address.length <= lengthMax, { error: "is too long" })
  .refine((address) => !hasCredentials(address), { error: "holds a user name" })
  .brand<"ResourceUrl">();
export type ResourceUrl = z.infer<typeof ResourceUrl>;
