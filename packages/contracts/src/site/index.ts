export { contentSecurityPolicy } from "./content-security-policy.ts";
export { clientAddressHeader, edgeSecretHeader } from "./edge-headers.ts";
