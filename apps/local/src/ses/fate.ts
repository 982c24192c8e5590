/** What becomes of a mail at one recipient. */
export type Fate =
  | "delivered"
  | "bounced"
  | "complained"
  | "suppressed"
  | "suppressed-by-account"
  | "refused"
  | "infected";

const SIMULATOR = "simulator.amazonses.com";

/**
 * SES's mailbox simulator, with labels (`bounce+any@…`). `reject` and `virus` are ours: AWS has no
 * address for a refused call or a `Reject` event.
 * https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html
 */
const simulated: Readonly<Record<string, Fate>> = {
  success: "delivered",
  ooto: "delivered",
  bounce: "bounced",
  complaint: "complained",
  suppressionlist: "suppressed",
  reject: "refused",
  virus: "infected",
};

export const fateOf = (address: string, isOnAccountList: boolean): Fate => {
  const [local = "", domain] = address.toLowerCase().split("@");
  const [mailbox = ""] = local.split("+");
  if (domain === SIMULATOR) return simulated[mailbox] ?? "delivered";
  return isOnAccountList ? "suppressed-by-account" : "delivered";
};
