import { ok } from "@waymark/domain/result";
import * as z from "zod";
import type { SesContext } from "./context.ts";
import { refuse, type SesResult } from "./failure.ts";
import {
  deleteSuppression,
  findSuppression,
  listSuppressions,
  putSuppression,
  SuppressionReason,
  type Suppression,
} from "./store/suppressions.ts";

const MAX_PAGE = 1_000;

const PutRequest = z.object({ EmailAddress: z.email(), Reason: SuppressionReason });

const ListQuery = z.object({
  PageSize: z.coerce.number().pipe(z.int().min(1).max(MAX_PAGE)).default(MAX_PAGE),
  NextToken: z.string().default(""),
});

const notFound = (address: string) =>
  refuse("NotFoundException", `Email address ${address} does not exist on your suppression list.`);

const describe = ({ address, reason, updated_at }: Suppression): object => ({
  EmailAddress: address,
  Reason: reason,
  LastUpdateTime: updated_at / 1000,
});

export const putSuppressedDestination = (
  { database, now }: SesContext,
  body: unknown,
): SesResult<object> => {
  const request = PutRequest.safeParse(body);
  if (!request.success) return refuse("BadRequestException", z.prettifyError(request.error));
  const { EmailAddress, Reason } = request.data;
  putSuppression(database, { address: EmailAddress, reason: Reason, updated_at: now() });
  return ok({});
};

export const getSuppressedDestination = (
  { database }: SesContext,
  address: string,
): SesResult<object> => {
  const found = findSuppression(database, address);
  return found === undefined
    ? notFound(address)
    : ok({ SuppressedDestination: { ...describe(found), Attributes: {} } });
};

export const deleteSuppressedDestination = (
  { database }: SesContext,
  address: string,
): SesResult<object> => {
  if (findSuppression(database, address) === undefined) return notFound(address);
  deleteSuppression(database, address);
  return ok({});
};

export const listSuppressedDestinations = (
  { database }: SesContext,
  query: URLSearchParams,
): SesResult<object> => {
  const request = ListQuery.safeParse(Object.fromEntries(query));
  if (!request.success) return refuse("BadRequestException", z.prettifyError(request.error));
  const after = Buffer.from(request.data.NextToken, "base64url").toString("utf8");
  const found = listSuppressions(database, after, request.data.PageSize + 1);
  const page = found.slice(0, request.data.PageSize);
  const last = found.length > page.length ? page.at(-1) : undefined;
  return ok({
    SuppressedDestinationSummaries: page.map(describe),
    ...(last === undefined ? {} : { NextToken: Buffer.from(last.address).toString("base64url") }),
  });
};
