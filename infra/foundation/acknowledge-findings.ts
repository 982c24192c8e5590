import { type Stack, Validations } from "aws-cdk-lib";
import { applicationName } from "../contract.ts";

type Finding = { readonly at: string; readonly id: string; readonly reason: string };

/** Findings of cdk-nag that stand, one by one, each with why. */
export const acknowledgedFindings = (stage: string): readonly Finding[] => [
  {
    at: "DeadLetters-relay",
    id: "AwsSolutions::AwsSolutions-SQS3",
    reason: "It is a dead-letter queue: its source is the table's stream, which CDK does not see.",
  },
  {
    at: "SearchBucket",
    id: "AwsSolutions::AwsSolutions-S1",
    reason:
      "It holds what everybody may read on the site, is reached by two functions only, and is made anew from the table; a log of reads would cost more than the bucket.",
  },
  {
    at: "DeployRole",
    id: "AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/PowerUserAccess]",
    reason:
      "Pulumi makes and removes resources of a dozen services; what must not be removed is denied by name, and roles are limited to the application's own.",
  },
  {
    at: "DeployRole/DefaultPolicy",
    id: `AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:iam::<AWS::AccountId>:role/${applicationName}-${stage}-*]`,
    reason: "Pulumi gives roles a random suffix; the prefix is the application's own.",
  },
  ...[
    "<TableCD117FA1.Arn>/*",
    `arn:<AWS::Partition>:sqs:<AWS::Region>:<AWS::AccountId>:${applicationName.replace("-app", "")}-${stage}-*`,
    "<SearchBucket6BBE999A.Arn>/*",
    `arn:<AWS::Partition>:logs:<AWS::Region>:<AWS::AccountId>:log-group:/aws/lambda/${applicationName}-${stage}-*`,
    `arn:<AWS::Partition>:lambda:<AWS::Region>:<AWS::AccountId>:function:${applicationName}-${stage}-*`,
  ].map((resource) => ({
    at: "Boundary",
    id: `AwsSolutions::AwsSolutions-IAM5[Resource::${resource}]`,
    reason: "It gives nothing: it bounds what a function's own policy, which names all, can give.",
  })),
];

export const acknowledgeFindings = (stack: Stack, stage: string): void => {
  for (const { at, id, reason } of acknowledgedFindings(stage)) {
    const [first = "", ...rest] = at.split("/");
    const construct = rest.reduce(
      (parent, name) => parent.node.findChild(name),
      stack.node.findChild(first),
    );
    Validations.of(construct).acknowledge({ id, reason });
  }
};
