import type { Messages } from "@waymark/application/ports";
import type { Message } from "@waymark/domain/message";
import { entityOf } from "../entity/entity-of.ts";
import { readAllOf } from "../item/read-all-of.ts";
import { readOne } from "../item/read-one.ts";
import { readPage } from "../item/read-page.ts";
import type { TableAccess } from "../item/table-access.ts";
import { writeOf } from "../item/write.ts";
import { messageCursor, messageSchema, readMessage } from "./item.ts";

const changedMeanwhile = { code: "message.changed_meanwhile" } as const;

// Every message's id lies between these two.
const all = [{ id: "msg_" }, { id: "msg_~" }] as const;

const attributesOf = (message: Message) => {
  const { mentorshipId, id, status, deliverAt, revision } = message;
  return { mentorshipId, id, status, deliverAt, revision, body: message };
};

export const makeMessages = (access: TableAccess): Messages => {
  const messages = entityOf(messageSchema, access);
  return {
    get: (mentorshipId, id) => readOne(access, messages.get({ mentorshipId, id }), readMessage),
    list: (mentorshipId, after) =>
      readPage(access, {
        query: messages.between("byMentorship", { mentorshipId }, ...all),
        order: "desc",
        limit: 30,
        read: readMessage,
        cursor: messageCursor,
        after,
        positionOf: ({ id }) => ({ id }),
        startKeyAt: ({ id }) => messages.get({ mentorshipId, id }).Key,
      }),
    listHeld: (mentorshipId) =>
      readAllOf(access, messages.query("held", { mentorshipId }), readMessage),
    insert: (message) =>
      writeOf("message.insert", changedMeanwhile, { Put: messages.create(attributesOf(message)) }),
    replace: (message) =>
      writeOf("message.replace", changedMeanwhile, {
        Put: messages.put(attributesOf(message), ({ eq }) => eq("revision", message.revision - 1)),
      }),
  };
};
