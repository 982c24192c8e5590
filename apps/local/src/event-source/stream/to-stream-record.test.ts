import { expect, test } from "vitest";
import { toStreamRecord, type SdkStreamRecord } from "./to-stream-record.ts";

const ARN = "arn:aws:dynamodb:ddblocal:000000000000:table/waymark/stream/2026";

const removal: SdkStreamRecord = {
  eventID: "e",
  eventName: "REMOVE",
  dynamodb: { Keys: { pk: { S: "a" } }, SequenceNumber: "1", StreamViewType: "NEW_AND_OLD_IMAGES" },
};

/** As DynamoDB Local 3 sends it: a name that the SDK's types do not know. */
const expiry = { eventName: "UNKNOWN_TO_SDK_VERSION" } as const;

test("a deletion by TTL looks as on AWS: a removal by the service", () => {
  expect(toStreamRecord({ ...removal, ...expiry }, ARN)).toMatchObject({
    eventName: "REMOVE",
    userIdentity: { type: "Service", principalId: "dynamodb.amazonaws.com" },
  });
});

test("a deletion by a caller carries no identity", () => {
  expect(toStreamRecord(removal, ARN)).not.toHaveProperty("userIdentity");
});

test("bytes become base64 at any depth", () => {
  const bytes = new Uint8Array([255, 0]);
  const NewImage = { list: { L: [{ M: { deep: { B: bytes } } }] }, set: { BS: [bytes] } };
  const record = toStreamRecord({ ...removal, dynamodb: { ...removal.dynamodb, NewImage } }, ARN);
  expect(record.dynamodb?.NewImage).toEqual({
    list: { L: [{ M: { deep: { B: "/wA=" } } }] },
    set: { BS: ["/wA="] },
  });
});

test("an empty map is a map, as DynamoDB sends it and as DynamoDB Local does", () => {
  const NewImage: object = { aws: { M: {} }, local: {}, deep: { M: { local: {} } } };
  const dynamodb = Object.assign({}, removal.dynamodb, { NewImage });
  expect(toStreamRecord({ ...removal, dynamodb }, ARN).dynamodb?.NewImage).toEqual({
    aws: { M: {} },
    local: { M: {} },
    deep: { M: { local: { M: {} } } },
  });
});
