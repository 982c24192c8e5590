export { addResource, removeResource } from "./change-shelf.ts";
export { type ResourceError, type ResourceErrorCode, resourceErrorCodes } from "./errors.ts";
export { emptyShelf, Resource, ResourceContent, resourcesMax, Shelf } from "./resource.ts";
export { ResourceUrl } from "./resource-url.ts";
