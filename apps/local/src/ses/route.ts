import { ok } from "@waymark/domain/result";
import type { SesContext } from "./context.ts";
import { refuse, type SesResult } from "./failure.ts";
import { getAccount } from "./get-account.ts";
import { sendEmail } from "./send-email.ts";
import {
  deleteSuppressedDestination,
  getSuppressedDestination,
  listSuppressedDestinations,
  putSuppressedDestination,
} from "./suppression-calls.ts";

export type SesRequest = {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
};

const SUPPRESSIONS = "/v2/email/suppression/addresses";

/** Which call of SES v2's REST API this is. */
export const route = (
  context: SesContext,
  { method, url, body }: SesRequest,
): SesResult<object> | Promise<SesResult<object>> => {
  const path = url.pathname;
  switch (`${method} ${path}`) {
    case "POST /v2/email/outbound-emails":
      return sendEmail(context, body);
    case "GET /v2/email/account":
      return ok(getAccount(context));
    case `PUT ${SUPPRESSIONS}`:
      return putSuppressedDestination(context, body);
    case `GET ${SUPPRESSIONS}`:
      return listSuppressedDestinations(context, url.searchParams);
  }
  const address = decodeURIComponent(path.slice(SUPPRESSIONS.length + 1));
  if (path.startsWith(`${SUPPRESSIONS}/`)) {
    if (method === "GET") return getSuppressedDestination(context, address);
    if (method === "DELETE") return deleteSuppressedDestination(context, address);
  }
  return refuse("BadRequestException", `${method} ${path} is not answered here.`);
};
