import {
  GetAccountCommand,
  GetConfigurationSetCommand,
  type SESv2Client,
} from "@aws-sdk/client-sesv2";
import { type Finding, finding, orUnreachable } from "./finding.ts";

type MailDeps = {
  readonly ses: SESv2Client;
  /** Undefined: the account is not looked at. */
  readonly configurationSet: string | undefined;
  /** The stand-in knows the account, and no configuration sets to describe. */
  readonly isLocal: boolean;
};

/** Whether mail goes out at all, and to everybody. */
export const examineMail = ({
  ses,
  configurationSet,
  isLocal,
}: MailDeps): Promise<readonly Finding[]> =>
  orUnreachable("mail.reachable", "the mail account", async () => {
    if (configurationSet === undefined) {
      const line = "the mail account was not looked at: MAIL_CONFIGURATION_SET is not set";
      return [{ state: "unknown", code: "mail.sending", line }];
    }
    const account = await ses.send(new GetAccountCommand({}));
    const set = isLocal
      ? null
      : await ses.send(new GetConfigurationSetCommand({ ConfigurationSetName: configurationSet }));
    const isSending =
      account.SendingEnabled === true && (set?.SendingOptions?.SendingEnabled ?? true);
    return [
      finding(
        "mail.sending",
        "mail is sent",
        isSending ? null : "sending is paused; read docs/runbooks/mail.md",
      ),
      finding(
        "mail.production_access",
        "mail reaches every address",
        account.ProductionAccessEnabled === true
          ? null
          : "only verified ones; ask for production access, docs/deploy.md",
      ),
    ];
  });
