import type { AppError } from "@waymark/contracts/error";
import type { Result } from "@waymark/domain/result";
import { verifyLink } from "../link/index.ts";
import type { ReferralDeps } from "./deps.ts";

type Deps = Pick<ReferralDeps, "clock" | "commit" | "referrals"> & { readonly linkSecret: string };

/** Nobody asks at this address any more, whoever proposes it; doing it twice is no error. */
export const stopReferralsByLink =
  (deps: Deps) =>
  async (token: string): Promise<Result<null, AppError>> => {
    const now = deps.clock.now();
    const claim = verifyLink(deps.linkSecret, token, "stop_referrals", now);
    if (!claim.ok) return claim;
    return deps.commit([deps.referrals.refuse(claim.value.addressDigest, now)], []);
  };
