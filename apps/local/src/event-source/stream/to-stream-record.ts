import type { _Record, AttributeValue } from "@aws-sdk/client-dynamodb-streams";
import type { AttributeValue as LambdaAttributeValue, DynamoDBRecord } from "aws-lambda";

type Image = Readonly<Record<string, AttributeValue>>;

const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

const toLambdaValue = (value: AttributeValue): LambdaAttributeValue => {
  if (value.S !== undefined) return { S: value.S };
  if (value.N !== undefined) return { N: value.N };
  if (value.BOOL !== undefined) return { BOOL: value.BOOL };
  if (value.NULL !== undefined) return { NULL: value.NULL };
  if (value.B !== undefined) return { B: toBase64(value.B) };
  if (value.SS !== undefined) return { SS: value.SS };
  if (value.NS !== undefined) return { NS: value.NS };
  if (value.BS !== undefined) return { BS: value.BS.map(toBase64) };
  if (value.L !== undefined) return { L: value.L.map(toLambdaValue) };
  if (value.M !== undefined) return { M: toLambdaImage(value.M) };
  // DynamoDB Local 3 sends an empty map without its type, which on AWS it has.
  if (Object.keys(value).length === 0) return { M: {} };
  throw new Error(`an attribute of an unknown type: ${value.$unknown[0]}`);
};

const toLambdaImage = (image: Image): Record<string, LambdaAttributeValue> =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, toLambdaValue(value)]));

/** As the SDK gives it; DynamoDB Local has a name of events that is not in the SDK's type. */
export type SdkStreamRecord = Omit<_Record, "eventName"> & {
  readonly eventName?: string | undefined;
};

/**
 * DynamoDB Local 3 writes a deletion by TTL under a name of its own and without an identity; on AWS
 * it is a REMOVE by the service, which is how a handler tells it from a deletion by a person.
 */
const LOCAL_EXPIRY = "UNKNOWN_TO_SDK_VERSION";

const eventNameOf = (name: string | undefined): "INSERT" | "MODIFY" | "REMOVE" => {
  if (name === "INSERT" || name === "MODIFY") return name;
  if (name === "REMOVE" || name === LOCAL_EXPIRY) return "REMOVE";
  throw new Error(`a stream record of an unknown kind: ${name}`);
};

const identityOf = (record: SdkStreamRecord): { type: string; principalId: string } | undefined => {
  if (record.eventName === LOCAL_EXPIRY) {
    return { type: "Service", principalId: "dynamodb.amazonaws.com" };
  }
  const { Type, PrincipalId } = record.userIdentity ?? {};
  return Type === undefined || PrincipalId === undefined
    ? undefined
    : { type: Type, principalId: PrincipalId };
};

/** A stream record in the shape of Lambda's event: JSON values only, bytes as base64. */
export const toStreamRecord = (record: SdkStreamRecord, streamArn: string): DynamoDBRecord => {
  const change = record.dynamodb ?? {};
  const userIdentity = identityOf(record);
  return {
    eventID: record.eventID ?? "",
    eventName: eventNameOf(record.eventName),
    eventVersion: record.eventVersion ?? "1.1",
    eventSource: "aws:dynamodb",
    awsRegion: streamArn.split(":")[3] ?? "",
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(
        (change.ApproximateCreationDateTime?.getTime() ?? 0) / 1000,
      ),
      Keys: toLambdaImage(change.Keys ?? {}),
      ...(change.NewImage === undefined ? {} : { NewImage: toLambdaImage(change.NewImage) }),
      ...(change.OldImage === undefined ? {} : { OldImage: toLambdaImage(change.OldImage) }),
      SequenceNumber: change.SequenceNumber ?? "",
      SizeBytes: change.SizeBytes ?? 0,
      StreamViewType: change.StreamViewType ?? "NEW_AND_OLD_IMAGES",
    },
    eventSourceARN: streamArn,
    ...(userIdentity === undefined ? {} : { userIdentity }),
  };
};
