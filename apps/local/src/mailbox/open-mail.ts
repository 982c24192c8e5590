import { parseMessage, type ParsedMail } from "../mime/index.ts";
import type { StoredMail } from "../ses/index.ts";

export type OpenMail = { readonly stored: StoredMail; readonly parsed: ParsedMail };

export const openMail = async (stored: StoredMail): Promise<OpenMail> => ({
  stored,
  parsed: await parseMessage(stored.raw),
});
