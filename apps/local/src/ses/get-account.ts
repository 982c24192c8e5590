import type { SesContext } from "./context.ts";
import { countMailsSince } from "./store/mails.ts";

const DAY_MS = 86_400_000;

/** An account out of the sandbox, with the quotas that such an account begins with. */
export const getAccount = ({ database, now }: SesContext): object => ({
  DedicatedIpAutoWarmupEnabled: false,
  EnforcementStatus: "HEALTHY",
  ProductionAccessEnabled: true,
  SendingEnabled: true,
  SendQuota: {
    Max24HourSend: 50_000,
    MaxSendRate: 14,
    SentLast24Hours: countMailsSince(database, new Date(now() - DAY_MS).toISOString()),
  },
  SuppressionAttributes: { SuppressedReasons: ["BOUNCE", "COMPLAINT"] },
});
