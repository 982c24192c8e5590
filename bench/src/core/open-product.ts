import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCloud } from "@waymark/local/cloud";
import { createShutdown } from "@waymark/local/process";
import * as z from "zod";
import { setEnvironment } from "../env.ts";

export type Product = { readonly origin: string; readonly stop: () => Promise<void> };

/** The whole local cloud in this process, on data that is gone afterwards. */
export const openProduct = async (): Promise<Product> => {
  const data = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  const shutdown = createShutdown(() => {});
  const options = {
    fresh: false,
    port: 3950,
    data,
    world: "small",
    verbose: false,
    faults: false,
  } as const;
  const { origin } = await startCloud(options, {
    shutdown,
    log: () => {},
    setEnvironment: (variables) => setEnvironment({ ...variables, LOG_LEVEL: "error" }),
  });
  return {
    origin,
    stop: async () => {
      await shutdown.run();
      rmSync(data, { recursive: true });
    },
  };
};

const Mails = z.object({ messages: z.array(z.object({ subject: z.string(), text: z.string() })) });

export const mailsTo = async (origin: string, emailAddress: string) => {
  const response = await fetch(`${origin}/mailbox/api/messages?to=${emailAddress}`);
  return Mails.parse(await response.json()).messages;
};

const post = (origin: string, path: string, body: object): Promise<Response> =>
  fetch(`${origin}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify(body),
  });

/** Signs in as a person does, with the code from the mailbox, and answers the session's cookie. */
export const signIn = async (origin: string, email: string): Promise<string> => {
  await post(origin, "/auth/email-otp/send-verification-otp", { email, type: "sign-in" });
  const otp = /\b\d{6}\b/.exec((await mailsTo(origin, email))[0]?.text ?? "")?.[0] ?? "";
  const signedIn = await post(origin, "/auth/sign-in/email-otp", { email, otp });
  const [cookie] = signedIn.headers.getSetCookie();
  if (cookie === undefined) throw new Error(`no session: ${await signedIn.text()}`);
  return cookie.split(";")[0] ?? "";
};
