import type { Stack } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";

/** Where alarms and the budget speak, and who listens. */
export const makeAlarmTopic = (stack: Stack, stage: string, operatorAddress: string): Topic => {
  const topic = new Topic(stack, "Alarms", {
    topicName: `waymark-${stage}-alarms`,
    enforceSSL: true,
  });
  topic.addSubscription(new EmailSubscription(operatorAddress));
  for (const service of ["cloudwatch.amazonaws.com", "budgets.amazonaws.com"]) {
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(service)],
        actions: ["sns:Publish"],
        resources: [topic.topicArn],
        conditions: { StringEquals: { "aws:SourceAccount": stack.account } },
      }),
    );
  }
  return topic;
};
