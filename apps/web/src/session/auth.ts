import { err, ok, type Result } from "@waymark/domain/result";
import { z } from "../shared/parse/index.ts";

/** What a person reads when a step of signing in did not work. */
export type AuthFailure = { readonly code: string; readonly text: string };

const failureText: Readonly<Record<string, string>> = {
  INVALID_OTP: "This code is not right. Please compare it with the mail.",
  OTP_EXPIRED: "This code is too old. Ask for a new one.",
  TOO_MANY_ATTEMPTS: "Too many tries with this code. Ask for a new one.",
  INVALID_EMAIL: "This does not look like an e-mail address.",
  TOO_MANY_REQUESTS: "Too many tries in a short time. Please wait a minute.",
  SESSION_NOT_FOUND: "This session has already ended.",
  UNREACHABLE: "We could not reach Waymark. Please check your connection and try again.",
};

const Problem = z.object({ code: z.optional(z.string()) });

const failure = (code: string): AuthFailure => ({
  code,
  text: failureText[code] ?? "That did not work. Please try again in a moment.",
});

const failureOf = async (response: Response): Promise<AuthFailure> => {
  if (response.status === 429) return failure("TOO_MANY_REQUESTS");
  const problem = Problem.safeParse(await response.json().catch(() => null));
  return failure((problem.success && problem.data.code) || "UNKNOWN");
};

/**
 * One call of the sign-in service on the page's own origin.
 *
 * @param body sent as JSON with POST; without one the call is a GET
 */
const call = async <Value>(
  path: string,
  schema: z.ZodMiniType<Value>,
  body?: object,
): Promise<Result<Value, AuthFailure>> => {
  try {
    const response = await fetch(
      `/auth${path}`,
      body && {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      },
    );
    if (!response.ok) return err(await failureOf(response));
    const parsed = schema.safeParse(await response.json());
    return parsed.success ? ok(parsed.data) : err(failure("UNKNOWN"));
  } catch {
    return err(failure("UNREACHABLE"));
  }
};

const Anything = z.unknown();

export const sendCode = (email: string) =>
  call("/email-otp/send-verification-otp", Anything, { email, type: "sign-in" });

export const signIn = (email: string, otp: string) =>
  call("/sign-in/email-otp", Anything, { email, otp });

export const signOut = () => call("/sign-out", Anything, {});

const SessionRow = z.object({
  id: z.string(),
  token: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  userAgent: z.nullish(z.string()),
});
export type SessionRow = z.infer<typeof SessionRow>;

export const listSessions = () => call("/list-sessions", z.array(SessionRow));

/** The session of this very browser. */
export const currentSession = () =>
  call("/get-session", z.nullable(z.object({ session: SessionRow })));

export const endSession = (token: string) => call("/revoke-session", Anything, { token });
