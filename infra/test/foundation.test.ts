import { table } from "@waymark/db/table";
import {
  catalogue,
  dlqName,
  jobNames,
  queueName,
  relay,
  sweep,
  visibilityTimeoutSeconds,
} from "@waymark/messaging/catalogue";
import { Match, Template } from "aws-cdk-lib/assertions";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { describe, expect, it } from "vitest";
import { acknowledgedFindings } from "../foundation/acknowledge-findings.ts";
import { foundationFacts, parameterName } from "../contract.ts";
import { findingsOf, foundationOf } from "./support/foundation-of.ts";

const production = foundationOf("production");
const template = Template.fromStack(production);

describe("the table", () => {
  it("is the one that the code declares, and cannot be lost", () => {
    template.hasResource("AWS::DynamoDB::GlobalTable", {
      DeletionPolicy: "Retain",
      UpdateReplacePolicy: "Retain",
      Properties: Match.objectLike({
        TableName: "waymark-production",
        BillingMode: table.billing,
        KeySchema: [
          { AttributeName: table.keys.partitionKey, KeyType: "HASH" },
          { AttributeName: table.keys.sortKey, KeyType: "RANGE" },
        ],
        GlobalSecondaryIndexes: Object.entries(table.indexes).map(([name, keys]) =>
          Match.objectLike({
            IndexName: name,
            KeySchema: [
              { AttributeName: keys.partitionKey, KeyType: "HASH" },
              { AttributeName: keys.sortKey, KeyType: "RANGE" },
            ],
            Projection: { ProjectionType: "ALL" },
          }),
        ),
        TimeToLiveSpecification: { AttributeName: table.ttlAttribute, Enabled: true },
        StreamSpecification: { StreamViewType: table.streamView },
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: {
              PointInTimeRecoveryEnabled: true,
              RecoveryPeriodInDays: 35,
            },
          }),
        ],
      }),
    });
  });

  it("of a stage that comes and goes can be removed with it", () => {
    Template.fromStack(foundationOf("ada")).hasResource("AWS::DynamoDB::GlobalTable", {
      DeletionPolicy: "Delete",
      Properties: Match.objectLike({
        Replicas: [Match.objectLike({ DeletionProtectionEnabled: false })],
      }),
    });
  });
});

describe("the queues", () => {
  it.each(jobNames)("of %s have the catalogue's numbers and a place for dead letters", (job) => {
    const dead = template.findResources("AWS::SQS::Queue", {
      Properties: { QueueName: dlqName(job, "production") },
    });
    const [deadId = "none"] = Object.keys(dead);
    template.hasResourceProperties("AWS::SQS::Queue", {
      QueueName: queueName(job, "production"),
      VisibilityTimeout: visibilityTimeoutSeconds(job),
      SqsManagedSseEnabled: true,
      RedrivePolicy: {
        deadLetterTargetArn: { "Fn::GetAtt": [deadId, "Arn"] },
        maxReceiveCount: catalogue[job].maxReceives,
      },
    });
  });

  it("are those of the catalogue and no others, and none is spoken to without TLS", () => {
    template.resourceCountIs("AWS::SQS::Queue", 2 * jobNames.length + 1);
    const policies = template.findResources("AWS::SQS::QueuePolicy", {
      Properties: {
        PolicyDocument: Match.objectLike({
          Statement: Match.arrayWith([
            Match.objectLike({
              Effect: "Deny",
              Condition: { Bool: { "aws:SecureTransport": "false" } },
            }),
          ]),
        }),
      },
    });
    expect(Object.keys(policies)).toHaveLength(2 * jobNames.length + 1);
  });
});

describe("the alarms", () => {
  it.each([...jobNames, "relay"] as const)("tell what is lost when %s fails", (source) => {
    const { impact, runbook } = source === "relay" ? relay : catalogue[source];
    template.hasResourceProperties("AWS::CloudWatch::Alarm", {
      AlarmName: `waymark-production-${source}-dead-letters`,
      AlarmDescription: `${source}: messages that nobody can handle. Impact: ${impact} Runbook: ${runbook}`,
      Threshold: 0,
      AlarmActions: [Match.anyValue()],
    });
  });

  it("ring when events wait for longer than two sweeps would take to find them", () => {
    template.hasResourceProperties("AWS::CloudWatch::Alarm", {
      AlarmName: "waymark-production-outbox-age",
      Threshold: 2 * sweep.outboxOlderThanMinutes * 60,
    });
  });
});

describe("the deploy role", () => {
  it("is for one environment of one repository, and may not remove the table", () => {
    template.hasResourceProperties("AWS::IAM::Role", {
      AssumeRolePolicyDocument: Match.objectLike({
        Statement: [
          Match.objectLike({
            Condition: {
              StringEquals: Match.objectLike({
                "token.actions.githubusercontent.com:sub":
                  "repo:waymark/waymark:environment:production",
              }),
            },
          }),
        ],
      }),
    });
    template.hasResourceProperties("AWS::IAM::Policy", {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: "Deny",
            Action: Match.arrayWith(["dynamodb:DeleteTable", "dynamodb:UpdateTable"]),
          }),
        ]),
      }),
    });
  });
});

describe("the foundation", () => {
  it("publishes every fact of the contract, and nothing by another way", () => {
    for (const fact of foundationFacts) {
      template.hasResourceProperties("AWS::SSM::Parameter", {
        Name: parameterName("production", fact),
      });
    }
    template.resourceCountIs("AWS::SSM::Parameter", foundationFacts.length);
    expect(template.toJSON()).not.toHaveProperty("Outputs.Export");
  });

  it("of a permanent stage refuses to be removed", () => {
    expect(production.terminationProtection).toBe(true);
    expect(foundationOf("ada").terminationProtection).toBe(false);
  });

  it("has no finding of cdk-nag but those with a written reason, and no reason without one", () => {
    const reasons = acknowledgedFindings("production").map(
      ({ at, id }) => `Foundation/${at}/Resource ${id.replace("AwsSolutions::", "")}`,
    );
    expect(new Set(findingsOf(production))).toEqual(new Set(reasons));
  });

  it("is really looked at by cdk-nag: an open bucket is found", () => {
    const stack = foundationOf("production");
    const open = new Bucket(stack, "Open");
    expect(findingsOf(stack)).toContain(`${open.node.path}/Resource AwsSolutions-S10`);
  });

  it("names every setting that is missing", () => {
    expect(() => foundationOf("NOT A STAGE")).toThrow(/-c stage=/);
  });
});
