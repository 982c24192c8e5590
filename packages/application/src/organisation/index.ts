export {
  type OwnOrganisation,
  ownOrganisation,
  type OwnOrganisationDeps,
  type OwnOrganisationError,
} from "./own.ts";
