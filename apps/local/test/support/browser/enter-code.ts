import type { Page } from "playwright-core";
import { readMails } from "../cloud/mailbox.ts";
import { codeOf } from "../cloud/sign-in.ts";
import { waitForMail } from "../cloud/wait-for-mail.ts";

/** On the sign-in page: asks for a code, fetches it from the mailbox and types it. */
export const enterCode = async (page: Page, origin: string, address: string): Promise<void> => {
  const seen = await readMails(origin, address);
  await page.getByLabel("Your e-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a code" }).click();
  const mail = await waitForMail(origin, address, /code/i, seen);
  await page.getByLabel("Code from the mail").fill(codeOf(mail.text));
};
