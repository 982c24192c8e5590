import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { authStore, registerUser } from "@waymark/db/auth";
import { table } from "@waymark/db/table";
import type { Listing } from "@waymark/domain/listing";
import { EmailAddress, type Person } from "@waymark/domain/person";
import { buildListing, buildPerson } from "@waymark/testing/build";
import type { ConnectedTable } from "./connect-table.ts";

export type PlantedMentor = { readonly person: Person; readonly listing: Listing };

/** A mentor with an account and a published listing, as if they had signed up long ago. */
export const plantMentor = async (
  db: ConnectedTable,
  number: number,
  emailAddress: string,
): Promise<PlantedMentor> => {
  const listing = buildListing(number, { openRequestLimit: 30 });
  const person = buildPerson(number, {
    emailAddress: EmailAddress.parse(emailAddress),
    displayName: listing.displayName,
    roles: ["mentor"],
  });
  const planted = await db.commit([db.persons.insert(person), ...db.listings.insert(listing)], []);
  if (!planted.ok) throw new Error(`the mentor was not planted: ${planted.error.code}`);
  const documents = DynamoDBDocumentClient.from(db.client);
  await registerUser(authStore({ tableName: table.name, documents }))(person);
  return { person, listing };
};
