import { err, ok, type Result } from "@waymark/domain/result";
import { z } from "../shared/parse/index.ts";

/** What a person reads when a step of signing in did not work. */
type AuthFailure = { readonly text: string };

const unreachable: AuthFailure = {
  text: "We could not reach Waymark. Please check your connection and try again.",
};

/** The sign-in service words its refusals for persons; what comes from elsewhere is not shown. */
const Refused = z.object({ code: z.string(), message: z.string() });

const failureOf = async (response: Response): Promise<AuthFailure> => {
  const refused = Refused.safeParse(await response.json().catch(() => null));
  return refused.success ? { text: refused.data.message } : unreachable;
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
    return parsed.success ? ok(parsed.data) : err(unreachable);
  } catch {
    return err(unreachable);
  }
};

const Anything = z.unknown();

export const sendCode = (email: string) =>
  call("/email-otp/send-verification-otp", Anything, { email, type: "sign-in" });

export const signIn = (email: string, otp: string) =>
  call("/sign-in/email-otp", Anything, { email, otp });

/** Where the sign-in of the address's organisation is; `next` is where to go on after it. */
export const signInThroughOrganisation = (email: string, next: string) =>
  call("/organisation/sign-in", z.object({ url: z.url() }), {
    email,
    returnTo: `/sign-in?${new URLSearchParams({ from: "in", next }).toString()}`,
  });

export const signOut = () => call("/sign-out", Anything, {});

const SessionRow = z.object({
  id: z.string(),
  createdAt: z.string(),
  userAgent: z.string(),
  /** Whether it is the session of this very browser. */
  isCurrent: z.boolean(),
});

export const listSessions = () => call("/list-sessions", z.array(SessionRow));

export const endSession = (id: string) => call("/revoke-session", Anything, { id });
