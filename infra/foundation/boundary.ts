import type { Stack } from "aws-cdk-lib";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { ManagedPolicy, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Bucket } from "aws-cdk-lib/aws-s3";
import { applicationName } from "../contract.ts";
import { configurationSetArn, type MailParts } from "./mail.ts";

type Reached = { readonly table: TableV2; readonly bucket: Bucket; readonly mail: MailParts };

const statement = (actions: readonly string[], ...resources: readonly string[]): PolicyStatement =>
  new PolicyStatement({ actions: [...actions], resources: [...resources] });

/**
 * The most that any role of the application can ever be given, whoever writes its policy: work on
 * single items, messages, objects and mails of this stage. Each function's own policy is much
 * narrower (`infra/permissions.ts`).
 */
export const makeBoundary = (
  stack: Stack,
  stage: string,
  { table, bucket, mail }: Reached,
): ManagedPolicy => {
  const own = (service: string, resource: string): string =>
    `arn:${stack.partition}:${service}:${stack.region}:${stack.account}:${resource}`;
  return new ManagedPolicy(stack, "Boundary", {
    managedPolicyName: `waymark-${stage}-boundary`,
    description: `The most that a function of ${stage} can be given.`,
    statements: [
      statement(
        [
          "dynamodb:BatchGetItem",
          "dynamodb:ConditionCheckItem",
          "dynamodb:DeleteItem",
          "dynamodb:DescribeStream",
          "dynamodb:GetItem",
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator",
          "dynamodb:ListStreams",
          "dynamodb:PutItem",
          "dynamodb:Query",
          "dynamodb:UpdateItem",
        ],
        table.tableArn,
        `${table.tableArn}/*`,
      ),
      statement(
        [
          "sqs:ChangeMessageVisibility",
          "sqs:DeleteMessage",
          "sqs:GetQueueAttributes",
          "sqs:ReceiveMessage",
          "sqs:SendMessage",
        ],
        own("sqs", `waymark-${stage}-*`),
      ),
      statement(["s3:DeleteObject", "s3:GetObject", "s3:PutObject"], `${bucket.bucketArn}/*`),
      statement(["s3:ListBucket"], bucket.bucketArn),
      statement(
        ["ses:SendEmail", "ses:SendRawEmail"],
        mail.identity.emailIdentityArn,
        configurationSetArn(stack, mail),
      ),
      statement(
        ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
        own("logs", `log-group:/aws/lambda/${applicationName}-${stage}-*`),
      ),
      // The roles of the schedules.
      statement(["lambda:InvokeFunction"], own("lambda", `function:${applicationName}-${stage}-*`)),
    ],
  });
};
