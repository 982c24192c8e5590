export {
  acceptInvitation,
  changeRole,
  declineInvitation,
  invite,
  members,
  openInvitation,
  removeMember,
  withdrawInvitation,
} from "./members.ts";
export { bySlug, create, edit, get, mine } from "./organisation.ts";
