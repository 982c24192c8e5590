import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { everyMail } from "../test/every-mail.ts";

/** Writes each sample mail as `<name>.html` and `<name>.txt`; its headers stand above the text. */
export const writeMails = async (outdir: string): Promise<number> => {
  const mails = everyMail();
  for (const { name, mail } of mails) {
    const headers = Object.entries({ Subject: mail.subject, ...mail.headers })
      .map(([key, value]) => `${key}: ${value}`)
      .join("\n");
    await writeFile(join(outdir, `${name}.html`), mail.html);
    await writeFile(join(outdir, `${name}.txt`), `${headers}\n\n${mail.text}`);
    for (const { filename, content } of mail.attachments) {
      await writeFile(join(outdir, `${name}.${filename}`), content);
    }
  }
  return mails.length;
};
