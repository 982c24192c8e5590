import type { FactOf } from "./foundation-facts.ts";

/**
 * Every role that this program makes, SST's own among them, gets the foundation's boundary: the
 * deploy role may make none without it.
 */
export const boundRoles = (fact: FactOf): void => {
  $transform(aws.iam.Role, (role) => {
    role.permissionsBoundary = fact("deploy/boundary-arn");
  });
};
