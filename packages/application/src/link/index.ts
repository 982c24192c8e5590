export { type LinkClaim, signLink, verifyLink } from "./link.ts";
