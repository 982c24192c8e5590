export { type PersonErrorCode, personErrorCodes } from "./errors.ts";
export { DisplayName, EmailAddress, Person, Role } from "./person.ts";
export { register, type Registration } from "./register.ts";
