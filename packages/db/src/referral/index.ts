export { makeReferrals } from "./repository.ts";
