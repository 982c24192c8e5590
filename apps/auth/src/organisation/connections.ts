import { authModel, type AuthRow, type AuthStore } from "@waymark/db/auth";
import type { OrganisationId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { Connection } from "./connection.ts";

/** One per organisation, found by its id, or by a domain that was proven to be its own. */
export type Connections = {
  readonly of: (organisationId: OrganisationId) => Promise<Connection | null>;
  readonly ofDomain: (domain: string) => Promise<Connection | null>;
  /** In place of the one before; refused while another organisation has proven the domain. */
  readonly put: (
    connection: Connection,
  ) => Promise<Result<null, { readonly code: "organisation_sign_in.domain_taken" }>>;
  readonly remove: (organisationId: OrganisationId) => Promise<void>;
};

const model = authModel("organisationSignIn", {
  rowField: (field) => field,
  uniqueFields: ["provenDomain"],
});

// Only a proven domain takes the place of that value, so that nobody can keep one from its owner.
const toRow = ({ organisationId, ...rest }: Connection): AuthRow => ({
  ...rest,
  id: organisationId,
  provenDomain: rest.provenAt === null ? null : rest.domain,
});

const fromRow = (row: AuthRow | undefined): Connection | null =>
  row === undefined ? null : Connection.parse({ ...row, organisationId: row["id"] });

const is = (field: string, value: string) =>
  ({ field, value, operator: "eq", connector: "AND", mode: "sensitive" }) as const;

export const makeConnections = (store: AuthStore): Connections => {
  const find = async (field: string, value: string) => {
    const [row] = await store.find(model, { where: [is(field, value)], limit: 1 });
    return fromRow(row);
  };
  return {
    of: (organisationId) => find("id", organisationId),
    ofDomain: (domain) => find("provenDomain", domain),
    put: async (connection) => {
      const row = toRow(connection);
      const where = [is("id", connection.organisationId)];
      const changed = await store.change(model, { where, limit: 1 }, () => row);
      const isThere = changed.ok && changed.value.length > 0;
      const stored = !changed.ok || isThere ? changed : await store.create(model, row);
      return stored.ok ? ok(null) : err({ code: "organisation_sign_in.domain_taken" });
    },
    remove: async (organisationId) => {
      await store.remove(model, { where: [is("id", organisationId)] });
    },
  };
};
