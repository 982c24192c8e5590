import { Duration, type Stack } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import {
  Effect,
  ManagedPolicy,
  PolicyStatement,
  Role,
  WebIdentityPrincipal,
} from "aws-cdk-lib/aws-iam";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { applicationName } from "../contract.ts";
import type { JobQueues } from "./queues.ts";

const issuer = "token.actions.githubusercontent.com";

const harmlessOnRoles = [
  "iam:DeleteRole",
  "iam:GetRole",
  "iam:UpdateRole",
  "iam:TagRole",
  "iam:UntagRole",
  "iam:ListInstanceProfilesForRole",
  "iam:UpdateAssumeRolePolicy",
  "iam:PassRole",
  "iam:ListRolePolicies",
  "iam:ListAttachedRolePolicies",
  "iam:GetRolePolicy",
] as const;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html */
const givingRights = [
  "iam:CreateRole",
  "iam:PutRolePermissionsBoundary",
  "iam:PutRolePolicy",
  "iam:DeleteRolePolicy",
  "iam:AttachRolePolicy",
  "iam:DetachRolePolicy",
] as const;

/** What a deploy may never do, whatever else it is allowed. */
const forbidden = (
  stack: Stack,
  { table, bucket, queues, boundary }: Kept,
): readonly { readonly actions: readonly string[]; readonly resources: readonly string[] }[] => [
  {
    actions: [
      "dynamodb:DeleteTable",
      "dynamodb:DeleteTableReplica",
      "dynamodb:DeleteBackup",
      "dynamodb:UpdateContinuousBackups",
      "dynamodb:UpdateTable",
    ],
    resources: [table.tableArn, `${table.tableArn}/*`],
  },
  { actions: ["s3:DeleteBucket", "s3:PutBucketPolicy"], resources: [bucket.bucketArn] },
  {
    actions: ["sqs:DeleteQueue", "sqs:PurgeQueue", "sqs:SetQueueAttributes"],
    resources: [...queues.queues.values(), ...queues.deadLetters.values()].map(
      ({ queueArn }) => queueArn,
    ),
  },
  {
    actions: [
      "iam:CreatePolicyVersion",
      "iam:DeletePolicy",
      "iam:DeletePolicyVersion",
      "iam:SetDefaultPolicyVersion",
    ],
    resources: [boundary.managedPolicyArn],
  },
  {
    actions: ["cloudformation:DeleteStack", "cloudformation:UpdateTerminationProtection"],
    resources: [stack.stackId],
  },
];

type Kept = {
  readonly table: TableV2;
  readonly bucket: Bucket;
  readonly queues: JobQueues;
  readonly boundary: ManagedPolicy;
};

/**
 * The role that the repository's workflow takes on to run `sst deploy` for this stage, and nobody
 * else: no key is kept anywhere. GitHub's OIDC provider is one per account and made once by hand
 * (docs/deploy.md).
 */
export const makeDeployRole = (
  stack: Stack,
  { stage, repository }: { readonly stage: string; readonly repository: string },
  kept: Kept,
): Role => {
  const provider = `arn:${stack.partition}:iam::${stack.account}:oidc-provider/${issuer}`;
  const role = new Role(stack, "DeployRole", {
    roleName: `waymark-${stage}-deploy`,
    description: `Deploys the application of ${stage}; cannot remove what the foundation keeps.`,
    maxSessionDuration: Duration.hours(1),
    assumedBy: new WebIdentityPrincipal(provider, {
      StringEquals: {
        [`${issuer}:aud`]: "sts.amazonaws.com",
        [`${issuer}:sub`]: `repo:${repository}:environment:${stage}`,
      },
    }),
    managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName("PowerUserAccess")],
  });
  const roles = [`arn:${stack.partition}:iam::${stack.account}:role/${applicationName}-${stage}-*`];
  role.addToPolicy(
    new PolicyStatement({
      sid: "OwnRolesOfTheApplication",
      actions: [...harmlessOnRoles],
      resources: roles,
    }),
  );
  role.addToPolicy(
    new PolicyStatement({
      sid: "RightsWithinTheBoundary",
      actions: [...givingRights],
      resources: roles,
      // The boundary that the role has already, or is made with.
      conditions: {
        StringEquals: { "iam:PermissionsBoundary": kept.boundary.managedPolicyArn },
      },
    }),
  );
  for (const { actions, resources } of forbidden(stack, kept)) {
    role.addToPolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: [...actions],
        resources: [...resources],
      }),
    );
  }
  return role;
};
