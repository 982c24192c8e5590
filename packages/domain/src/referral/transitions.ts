import type { Transition } from "../transition/index.ts";
import type { ReferralStatus } from "./referral.ts";

/** `partner`: the other one of the pair, who is to be introduced to the third person. */
export type ReferralParty = "proposer" | "partner" | "third" | "system";

/** Who may do what in which status, and where it leads; what is not listed is refused. */
export const referralTransitions = {
  agree: { by: ["partner"], from: ["proposed"], to: ["asked"] },
  /** Also takes an earlier yes back, as long as no names have passed. */
  refuse: { by: ["partner"], from: ["proposed", "asked"], to: ["declined"] },
  accept: { by: ["third"], from: ["asked"], to: ["introduced"] },
  decline: { by: ["third"], from: ["asked"], to: ["declined"] },
  withdraw: { by: ["proposer"], from: ["proposed", "asked"], to: ["withdrawn"] },
  lapse: { by: ["system"], from: ["proposed", "asked"], to: ["lapsed"] },
} as const satisfies Record<string, Transition<ReferralStatus, ReferralParty>>;

export type ReferralAction = keyof typeof referralTransitions;

/** Open ones count against the pair's limit. */
export const isOpen = (status: ReferralStatus): boolean =>
  status === "proposed" || status === "asked";
