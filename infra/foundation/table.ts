import { table as declared } from "@waymark/db/table";
import { RemovalPolicy, type Stack } from "aws-cdk-lib";
import {
  AttributeType,
  Billing,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from "aws-cdk-lib/aws-dynamodb";
import { permanentStages } from "../contract.ts";

const recoveryDays = 35;

const attribute = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table as `packages/db/table` declares it; on a permanent stage nothing can remove it. */
export const makeTable = (stack: Stack, stage: string): TableV2 => {
  const isPermanent = permanentStages.includes(stage);
  return new TableV2(stack, "Table", {
    tableName: `${declared.name}-${stage}`,
    partitionKey: attribute(declared.keys.partitionKey),
    sortKey: attribute(declared.keys.sortKey),
    globalSecondaryIndexes: Object.entries(declared.indexes).map(([indexName, keys]) => ({
      indexName,
      partitionKey: attribute(keys.partitionKey),
      sortKey: attribute(keys.sortKey),
    })),
    billing: Billing.onDemand(),
    timeToLiveAttribute: declared.ttlAttribute,
    dynamoStream: StreamViewType[declared.streamView],
    pointInTimeRecoverySpecification: {
      pointInTimeRecoveryEnabled: true,
      recoveryPeriodInDays: recoveryDays,
    },
    encryption: TableEncryptionV2.awsManagedKey(),
    deletionProtection: isPermanent,
    removalPolicy: isPermanent ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
};
