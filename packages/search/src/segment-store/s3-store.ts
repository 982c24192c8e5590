import type { ObjectStore, PutCondition, StoredObject } from "./object-store.ts";
import { readS3Listing } from "./s3-listing.ts";
import { type AwsIdentity, makeS3Request, type S3Place, type S3Reply } from "./s3-request.ts";

const conditionHeaders = (condition: PutCondition): Record<string, string> => {
  switch (condition.only) {
    case "always":
      return {};
    case "if-new":
      return { "if-none-match": "*" };
    case "if-tag":
      return { "if-match": condition.tag };
  }
};

/** Another write of the same key came first, is on its way at this moment, or removed it. */
const LOST: readonly string[] = ["PreconditionFailed", "ConditionalRequestConflict", "NoSuchKey"];

const codeOf = ({ bytes }: S3Reply): string =>
  /<Code>(\w+)<\/Code>/.exec(Buffer.from(bytes.subarray(0, 1_000)).toString("utf8"))?.[1] ?? "";

const failure = (what: string, reply: S3Reply): Error =>
  new Error(`S3 refused ${what}: ${reply.status} ${codeOf(reply)}`.trimEnd());

/**
 * Object storage on S3, with its conditional reads and writes
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html). A bucket that is
 * not there, and any refusal that is no lost condition, throws.
 */
export const makeS3Store = (place: S3Place, identity: AwsIdentity): ObjectStore => {
  const request = makeS3Request(place, identity);
  return {
    get: async (key, knownTag) => {
      const headers = knownTag === null ? {} : { "if-none-match": knownTag };
      const reply = await request({ method: "GET", key, headers });
      if (reply.status === 304) return { status: "unchanged" };
      if (reply.status === 404 && codeOf(reply) === "NoSuchKey") return { status: "missing" };
      const tag = reply.headers["etag"];
      if (reply.status !== 200 || tag === undefined) throw failure(`to give ${key}`, reply);
      return { status: "found", tag, bytes: reply.bytes };
    },
    put: async (key, body, condition) => {
      const headers = conditionHeaders(condition);
      const reply = await request({ method: "PUT", key, headers, body });
      if (reply.status === 200) return true;
      if (condition.only !== "always" && LOST.includes(codeOf(reply))) return false;
      throw failure(`to take ${key}`, reply);
    },
    remove: async (key) => {
      const reply = await request({ method: "DELETE", key });
      if (reply.status !== 204) throw failure(`to remove ${key}`, reply);
    },
    list: async (prefix) => {
      const objects: StoredObject[] = [];
      let next: string | null = null;
      do {
        const from: Record<string, string> = next === null ? {} : { "continuation-token": next };
        const query = { "list-type": "2", prefix, ...from };
        const reply = await request({ method: "GET", query });
        if (reply.status !== 200) throw failure(`to list ${prefix}`, reply);
        const page = readS3Listing(Buffer.from(reply.bytes).toString("utf8"));
        objects.push(...page.objects);
        next = page.next;
      } while (next !== null);
      return objects;
    },
  };
};
