export { type LinkClaim, type LinkClaimOf, signLink, verifyLink } from "./link.ts";
