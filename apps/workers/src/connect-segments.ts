import { makeS3Store, makeSegmentStore, type SegmentStore } from "@waymark/search/segment-store";
import { dynamodb } from "./connect.ts";
import type { IndexerEnv } from "./env.ts";

/** With the region and the credentials that the database's client found. */
export const connectSegments = ({ SEARCH_BUCKET, AWS_ENDPOINT_URL_S3 }: IndexerEnv): SegmentStore =>
  makeSegmentStore(
    makeS3Store({ bucket: SEARCH_BUCKET, endpoint: AWS_ENDPOINT_URL_S3 }, dynamodb.config),
  );
