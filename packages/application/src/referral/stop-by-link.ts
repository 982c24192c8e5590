import type { AppError } from "@waymark/contracts/error";
import { err, type Result } from "@waymark/domain/result";
import { verifyLink } from "../link/index.ts";
import type { ReferralDeps } from "./deps.ts";

type Deps = Pick<ReferralDeps, "clock" | "commit" | "referrals"> & { readonly linkSecret: string };

/** Nobody asks at this address any more, whoever proposes it; doing it twice is no error. */
export const stopReferralsByLink =
  (deps: Deps) =>
  async (token: string): Promise<Result<null, AppError>> => {
    const now = deps.clock.now();
    const claim = verifyLink(deps.linkSecret, token, now);
    if (!claim.ok) return claim;
    if (claim.value.purpose !== "stop_referrals") return err({ code: "link.invalid" });
    return deps.commit([deps.referrals.refuse(claim.value.addressDigest, now)], []);
  };
