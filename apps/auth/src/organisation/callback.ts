import { OrganisationId } from "@waymark/domain/id";
import { refuse } from "../edge/refusal.ts";
import { accountsPath } from "../account/make-accounts.ts";
import type { OrganisationSignInDeps } from "./deps.ts";
import { discover } from "./discover.ts";
import { failedPath } from "./failed-path.ts";

const answerLengthMax = 4000;

/**
 * Where a provider sends browsers back to. A GET by the protocol, and a change all the same: it
 * carries a state that this very browser was given in a cookie, good once.
 */
export const organisationCallback =
  (deps: OrganisationSignInDeps) =>
  async (request: Request, id: string): Promise<Response> => {
    const failed = new Response(null, {
      status: 302,
      headers: { location: `${deps.publicOrigin}${failedPath}`, "cache-control": "no-store" },
    });
    const organisationId = OrganisationId.safeParse(id);
    const { search } = new URL(request.url);
    if (!organisationId.success) return refuse("request.not_found");
    if (search.length > answerLengthMax) return failed;
    const connection = await deps.connections.of(organisationId.data);
    // What was proven when the sign-in began may have been taken away in the meantime.
    if (connection === null || connection.provenAt === null) return failed;
    const provider = await discover(deps.askOutside)(connection.issuer);
    if (!provider.ok) return failed;
    const { openAccounts } = await import("./open-accounts.ts");
    const answer = await openAccounts(deps, connection, provider.value).handler(
      new Request(`${deps.publicOrigin}${accountsPath}/callback/${organisationId.data}${search}`, {
        headers: { cookie: request.headers.get("cookie") ?? "" },
      }),
    );
    const location = answer.headers.get("location") ?? "";
    if (answer.status !== 302 || !location.startsWith(`${deps.publicOrigin}/`)) return failed;
    const path = location.includes(failedPath) ? `${deps.publicOrigin}${failedPath}` : location;
    const headers = new Headers({ location: path, "cache-control": "no-store" });
    for (const cookie of answer.headers.getSetCookie()) headers.append("set-cookie", cookie);
    return new Response(null, { status: 302, headers });
  };
