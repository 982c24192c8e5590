import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";

export type S3Target = {
  readonly bucket: string;
  /** Left out: real S3, with the credentials and region of the environment. */
  readonly endpoint?: string;
};

const refusalOf = async (
  call: Promise<unknown>,
): Promise<readonly [string, number | undefined]> => {
  try {
    await call;
    return ["none", undefined];
  } catch (error) {
    if (!(error instanceof S3ServiceException)) throw error;
    return [error.name, error.$metadata.httpStatusCode];
  }
};

/** What we rely on of S3, for our stand-in, another server, or S3 itself (without an endpoint). */
export const describeS3Contract = ({ endpoint, bucket: Bucket }: S3Target): void => {
  describe(`S3 at ${endpoint ?? "AWS"}`, () => {
    const client = new S3Client(
      endpoint === undefined
        ? {}
        : {
            endpoint,
            forcePathStyle: true,
            region: "eu-central-1",
            credentials: { accessKeyId: "local", secretAccessKey: "local" },
          },
    );
    const folder = `contract-${randomUUID()}/`;
    const at = (name: string) => ({ Bucket, Key: `${folder}${name}` });
    const put = (name: string, Body: string | Uint8Array, more: object = {}) =>
      client.send(new PutObjectCommand({ ...at(name), Body, ...more }));
    const get = (name: string, more: object = {}) =>
      client.send(new GetObjectCommand({ ...at(name), ...more }));
    const textOf = async (name: string) => (await get(name)).Body?.transformToString();

    afterAll(async () => {
      for await (const { Contents = [] } of paginateListObjectsV2(
        { client },
        { Bucket, Prefix: folder },
      )) {
        for (const { Key } of Contents) await client.send(new DeleteObjectCommand({ Bucket, Key }));
      }
      client.destroy();
    });

    test("gives back the bytes that were put, whichever they are", async () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256);
      const { ETag } = await put("bytes", bytes);
      const found = await get("bytes");
      expect(await found.Body?.transformToByteArray()).toEqual(bytes);
      expect([found.ETag, found.ContentLength]).toEqual([ETag, bytes.length]);
    });

    test("an object that is not there has its own code, and a deletion of it is no error", async () => {
      expect(await refusalOf(get("nothing"))).toEqual(["NoSuchKey", 404]);
      expect(await refusalOf(client.send(new HeadObjectCommand(at("nothing"))))).toEqual([
        "NotFound",
        404,
      ]);
      await client.send(new DeleteObjectCommand(at("nothing")));
    });

    test("a read of what is known already is answered without the bytes", async () => {
      const { ETag } = await put("known", "one");
      expect((await refusalOf(get("known", { IfNoneMatch: ETag })))[1]).toBe(304);
      await put("known", "two");
      expect(await (await get("known", { IfNoneMatch: ETag })).Body?.transformToString()).toBe(
        "two",
      );
    });

    test("a put of what has to be new is refused when something lies there", async () => {
      await put("new", "first", { IfNoneMatch: "*" });
      expect(await refusalOf(put("new", "second", { IfNoneMatch: "*" }))).toEqual([
        "PreconditionFailed",
        412,
      ]);
      expect(await textOf("new")).toBe("first");
    });

    test("a put over what was read is refused when it has changed since, or is gone", async () => {
      const { ETag } = await put("swap", "one");
      const second = await put("swap", "two", { IfMatch: ETag });
      expect(await refusalOf(put("swap", "three", { IfMatch: ETag }))).toEqual([
        "PreconditionFailed",
        412,
      ]);
      expect(await textOf("swap")).toBe("two");
      await client.send(new DeleteObjectCommand(at("swap")));
      expect(await refusalOf(put("swap", "four", { IfMatch: second.ETag }))).toEqual([
        "NoSuchKey",
        404,
      ]);
    });

    test("of many puts at once under one condition exactly one is carried out", async () => {
      const { ETag } = await put("race", "start");
      const outcomes = await Promise.all(
        Array.from({ length: 12 }, (_, number) =>
          refusalOf(put("race", `writer ${number}`, { IfMatch: ETag })),
        ),
      );
      const winners = outcomes.flatMap(([name], number) => (name === "none" ? [number] : []));
      expect(winners).toHaveLength(1);
      expect(await textOf("race")).toBe(`writer ${winners[0]}`);
    });

    test("a read beside many puts gives one put whole, with its own tag", async () => {
      const bodies = Array.from({ length: 30 }, (_, at) => String(at).repeat(1 + at * 500));
      const bodyOf = new Map<string | undefined, string>();
      const putAll = async (): Promise<void> => {
        for (const body of bodies) bodyOf.set((await put("busy", body)).ETag, body);
      };
      await putAll();
      const puts = putAll();
      const read = async () => {
        const { ETag, Body } = await get("busy");
        return [await Body?.transformToString(), bodyOf.get(ETag)] as const;
      };
      const reads = await Promise.all(Array.from({ length: 60 }, read));
      await puts;
      for (const [found, wanted] of reads) expect(found).toBe(wanted);
    });

    test("lists what begins with a prefix, by key, page by page", async () => {
      const names = ["a", "b/1", "b/2", "b/ü & <x>", "c"];
      for (const name of names) await put(`list/${name}`, name);
      const found: string[] = [];
      let pages = 0;
      const Prefix = `${folder}list/b/`;
      for await (const page of paginateListObjectsV2({ client, pageSize: 2 }, { Bucket, Prefix })) {
        pages += 1;
        for (const { Key = "" } of page.Contents ?? []) found.push(Key.slice(folder.length));
      }
      expect(found).toEqual(["list/b/1", "list/b/2", "list/b/ü & <x>"]);
      expect(pages).toBe(2);
    });

    test("dates an object by its last put", async () => {
      await put("dated", "one");
      const list = new ListObjectsV2Command({ Bucket, Prefix: `${folder}dated` });
      const first = (await client.send(list)).Contents?.[0]?.LastModified;
      await put("dated", "one");
      const second = (await client.send(list)).Contents?.[0]?.LastModified;
      expect(Number(second)).toBeGreaterThanOrEqual(Number(first));
    });

    test("a key is a name and never a path", async () => {
      await put("../../escape", "kept");
      await put("%2e%2e", "percent");
      expect(await textOf("../../escape")).toBe("kept");
      expect(await textOf("%2e%2e")).toBe("percent");
    });

    test("a bucket that is not there has its own code", async () => {
      const call = client.send(
        new GetObjectCommand({ Bucket: `waymark-no-such-${randomUUID()}`, Key: "x" }),
      );
      expect(await refusalOf(call)).toEqual(["NoSuchBucket", 404]);
    });
  });
};
