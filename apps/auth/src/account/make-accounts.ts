import { randomUUID } from "node:crypto";
import { sessionCookiePrefix } from "@waymark/contracts/sign-in-session";
import type { AuthStore } from "@waymark/db/auth";
import type { PersonId } from "@waymark/domain/id";
import type { BetterAuthOptions } from "better-auth";
import { betterAuth } from "better-auth/minimal";
import { emailOTP } from "better-auth/plugins/email-otp";
import { tableAdapter } from "../adapter/index.ts";
import { hashCode } from "../code/hash-code.ts";
import { codeDigits, codeValidMinutes, wrongTriesAllowed } from "../code/rules.ts";
import { type Log, withoutAddresses } from "@waymark/application/log";

export type AccountDeps = {
  readonly store: AuthStore;
  /** At least 32 characters; signs the session's cookie and hashes the codes. */
  readonly secret: string;
  /** `https://waymark.example`; over https the cookies are `Secure` and named so. */
  readonly publicOrigin: string;
  readonly newPersonId: () => PersonId;
  readonly log: Log;
};

const DAY_SECONDS = 24 * 60 * 60;

/** Where everything about accounts lies, at the public origin. */
export const accountsPath = "/auth";

const newId = (deps: AccountDeps, model: string): string | false => {
  if (model === "user") return deps.newPersonId();
  // The table names a code by its address, so that the newest one takes the place of an older one.
  return model === "verification" ? false : randomUUID();
};

const logger = (log: Log) => ({
  level: "error" as const,
  log: (_: string, message: string) =>
    log({ level: "error", message: "better-auth", detail: withoutAddresses(message) }),
});

/**
 * better-auth with mail codes as the only way in. What it counts and cleans by itself is off: limits
 * are the app's, counted in the table; expired rows are removed by the table's TTL.
 */
export const accountOptions = (deps: AccountDeps) =>
  ({
    appName: "Waymark",
    baseURL: deps.publicOrigin,
    basePath: accountsPath,
    trustedOrigins: [deps.publicOrigin],
    secret: deps.secret,
    database: tableAdapter(deps.store),
    // A session ends 30 days after the sign-in; nothing that only reads prolongs or removes it.
    session: {
      expiresIn: 30 * DAY_SECONDS,
      disableSessionRefresh: true,
      deferSessionRefresh: true,
      freshAge: 0,
    },
    account: { accountLinking: { enabled: false } },
    verification: { disableCleanup: true },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    onAPIError: { throw: true },
    logger: logger(deps.log),
    advanced: {
      cookiePrefix: sessionCookiePrefix,
      useSecureCookies: deps.publicOrigin.startsWith("https://"),
      ipAddress: { disableIpTracking: true },
      database: { generateId: ({ model }) => newId(deps, model), validateSchema: false },
    },
    plugins: [
      emailOTP({
        otpLength: codeDigits,
        expiresIn: codeValidMinutes * 60,
        allowedAttempts: wrongTriesAllowed,
        storeOTP: { hash: hashCode(deps.secret) },
        // The endpoint sends the mail itself, since better-auth would not tell whether it went.
        sendVerificationOTP: () => Promise.reject(new Error("codes are sent by the endpoint")),
      }),
    ],
  }) satisfies BetterAuthOptions;

export const makeAccounts = (deps: AccountDeps) => betterAuth(accountOptions(deps));

export type Accounts = ReturnType<typeof makeAccounts>;
