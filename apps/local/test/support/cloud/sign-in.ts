import { readMails } from "./mailbox.ts";
import { waitForMail } from "./wait-for-mail.ts";

const post = async (origin: string, path: string, body: object): Promise<Response> => {
  const response = await fetch(`${origin}/auth${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
};

export const codeOf = (text: string): string => {
  const code = /\b\d{6}\b/.exec(text)?.[0];
  if (code === undefined) throw new Error("the mail holds no code");
  return code;
};

/** Signs in, or up, with the code from the mailbox. @returns the session's cookie */
export const signIn = async (origin: string, email: string): Promise<string> => {
  const seen = await readMails(origin, email);
  await post(origin, "/email-otp/send-verification-otp", { email, type: "sign-in" });
  const mail = await waitForMail(origin, email, /code/i, seen);
  const signedIn = await post(origin, "/sign-in/email-otp", { email, otp: codeOf(mail.text) });
  return signedIn.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
};
