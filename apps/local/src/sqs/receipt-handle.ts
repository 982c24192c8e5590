import * as z from "zod";
import { parseJson } from "../http/index.ts";

const Receipt = z.tuple([z.string(), z.int(), z.string()]);

export type ReceiptHandle = {
  readonly queue: string;
  readonly messageRow: number;
  /** New for each receive, so that a handle from an earlier one can be told from the current one. */
  readonly nonce: string;
};

export const writeReceiptHandle = (handle: ReceiptHandle): string =>
  Buffer.from(JSON.stringify([handle.queue, handle.messageRow, handle.nonce])).toString(
    "base64url",
  );

export const readReceiptHandle = (text: string): ReceiptHandle | undefined => {
  const json = parseJson(Buffer.from(text, "base64url").toString("utf8"));
  const receipt = Receipt.safeParse(json.ok ? json.value : undefined);
  if (!receipt.success) return undefined;
  const [queue, messageRow, nonce] = receipt.data;
  return { queue, messageRow, nonce };
};
