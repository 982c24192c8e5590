import type { Stack } from "aws-cdk-lib";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import type { Topic } from "aws-cdk-lib/aws-sns";

/** Tells the operators when a month is on its way past the budget, and when it is past it. */
export const makeBudget = (
  stack: Stack,
  { stage, monthlyBudgetUsd }: { readonly stage: string; readonly monthlyBudgetUsd: number },
  topic: Topic,
): CfnBudget => {
  const tell = (notificationType: "ACTUAL" | "FORECASTED") => ({
    notification: { notificationType, comparisonOperator: "GREATER_THAN", threshold: 100 },
    subscribers: [{ subscriptionType: "SNS", address: topic.topicArn }],
  });
  return new CfnBudget(stack, "Budget", {
    budget: {
      budgetName: `waymark-${stage}`,
      budgetType: "COST",
      timeUnit: "MONTHLY",
      budgetLimit: { amount: monthlyBudgetUsd, unit: "USD" },
    },
    notificationsWithSubscribers: [tell("FORECASTED"), tell("ACTUAL")],
  });
};
