export { organisationCallback } from "./callback.ts";
export { makeConnections } from "./connections.ts";
export type { OrganisationSignInDeps } from "./deps.ts";
export { manageEndpoints } from "./manage.ts";
export { organisationSignIn } from "./sign-in.ts";
