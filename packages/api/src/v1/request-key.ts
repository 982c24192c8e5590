import type { Ids } from "@waymark/application/ports";
import type { ApiKeyId } from "@waymark/domain/id";

const lengthMax = 255;

/**
 * The `Idempotency-Key` of a request as the key of a command: any text up to 255 characters, of each
 * API key apart.
 *
 * @returns null for a header that is missing, empty or too long
 */
export const requestKeyOf = (
  ids: Pick<Ids, "fingerprint">,
  apiKeyId: ApiKeyId,
  header: string | undefined,
): string | null => {
  const given = header?.trim() ?? "";
  if (given === "" || given.length > lengthMax) return null;
  const hex = ids.fingerprint(`${apiKeyId}\n${given}`);
  const part = (from: number, to: number): string => hex.slice(from, to);
  // In the form of a UUID of one's own making (RFC 9562, version 8), as commands' keys have it.
  return [part(0, 8), part(8, 12), `8${part(13, 16)}`, `8${part(17, 20)}`, part(20, 32)].join("-");
};
