import type { Rule } from "../trpc/index.ts";
import type { ProcedurePath } from "./procedures.ts";

/**
 * Who may call what. Whether a thing is somebody's own is decided by the use case, which answers
 * "not there" for what is not.
 */
export const permissions = {
  "listing.search": "public",
  "listing.bySlug": "public",
  "listing.mine": "person",
  "listing.publish": "person",
  "listing.pause": "person",
  "listing.unpublish": "person",
  "listing.withdraw": "operator",
  "listing.restore": "operator",
  "person.me": "public",
  "person.register": "account",
  "person.setReminders": "person",
  // The signed link is the credential of the next three.
  "person.stopReminders": "public",
  "introduction.openLink": "public",
  "introduction.answerByLink": "public",
  "introduction.send": "person",
  "introduction.accept": "person",
  "introduction.decline": "person",
  "introduction.askMore": "person",
  "introduction.answerMore": "person",
  "introduction.withdraw": "person",
  "introduction.get": "person",
  "introduction.listAsMentee": "person",
  "introduction.listAsMentor": "person",
  "availability.get": "mentor",
  "availability.set": "mentor",
  "availability.setAccepting": "mentor",
  "availability.preview": "mentor",
  "slot.offerings": "public",
  "slot.list": "public",
  "slot.next": "public",
  "slot.explain": "public",
  "delegate.list": "mentor",
  "delegate.add": "mentor",
  "delegate.remove": "mentor",
  "delegate.mine": "person",
  "delivery.listByDate": "operator",
} as const satisfies Record<ProcedurePath, Rule>;
