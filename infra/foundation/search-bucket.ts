import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption } from "aws-cdk-lib/aws-s3";
import { permanentStages } from "../contract.ts";

/** Segments of the search index; a rebuild from the table makes them anew, so nothing is versioned. */
export const makeSearchBucket = (stack: Stack, stage: string): Bucket =>
  new Bucket(stack, "SearchBucket", {
    bucketName: `waymark-${stage}-search-${stack.account}`,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    removalPolicy: permanentStages.includes(stage) ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
