import { randomBytes } from "node:crypto";
import type { Secrets } from "../ports/index.ts";

const bytes = 32;

export const systemSecrets: Secrets = {
  newApiKey: () => `wmk_${randomBytes(bytes).toString("base64url")}`,
  newSigningSecret: () => `whsec_${randomBytes(bytes).toString("base64")}`,
};
