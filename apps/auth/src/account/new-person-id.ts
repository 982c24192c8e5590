import { idPrefixes, PersonId } from "@waymark/domain/id";
import { uuidv7obj } from "uuidv7";

/** The id of a new account, which is its person's id from then on. */
export const newPersonId = (): PersonId =>
  PersonId.parse(`${idPrefixes.person}_${uuidv7obj().toHex()}`);
