import * as z from "zod";
import { sql, type Database } from "../../sqlite/index.ts";

export const SuppressionReason = z.enum(["BOUNCE", "COMPLAINT"]);

const Suppression = z.object({
  address: z.string(),
  reason: SuppressionReason,
  updated_at: z.int(),
});
export type Suppression = z.infer<typeof Suppression>;

/** SES compares addresses without regard to case. */
export const putSuppression = ({ run }: Database, entry: Suppression): void => {
  run(sql`INSERT INTO suppressions (address, reason, updated_at)
    VALUES (${entry.address.toLowerCase()}, ${entry.reason}, ${entry.updated_at})
    ON CONFLICT DO UPDATE SET reason = excluded.reason, updated_at = excluded.updated_at`);
};

export const findSuppression = ({ get }: Database, address: string): Suppression | undefined => {
  const row = get(sql`SELECT * FROM suppressions WHERE address = ${address.toLowerCase()}`);
  return row === undefined ? undefined : Suppression.parse(row);
};

export const deleteSuppression = ({ run }: Database, address: string): void => {
  run(sql`DELETE FROM suppressions WHERE address = ${address.toLowerCase()}`);
};

export const listSuppressions = ({ all }: Database, after: string, limit: number): Suppression[] =>
  all(sql`SELECT * FROM suppressions WHERE address > ${after} ORDER BY address LIMIT ${limit}`).map(
    (row) => Suppression.parse(row),
  );
