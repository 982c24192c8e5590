import type { ResourceId } from "../id/index.ts";
import { err, ok, type Result } from "../result/index.ts";
import type { Side } from "../side/index.ts";
import type { ResourceError } from "./errors.ts";
import { type Resource, resourcesMax, type Shelf } from "./resource.ts";

type Changed = Result<Shelf, ResourceError>;

const next = (shelf: Shelf, resources: Shelf["resources"]): Shelf => ({
  ...shelf,
  resources,
  revision: shelf.revision + 1,
});

/** The newest comes first. Unchanged, the same revision included, when its id is there already. */
export const addResource = (shelf: Shelf, resource: Resource): Changed => {
  if (shelf.resources.some(({ id }) => id === resource.id)) return ok(shelf);
  if (shelf.resources.length >= resourcesMax) return err({ code: "resource.limit_reached" });
  return ok(next(shelf, [resource, ...shelf.resources]));
};

/** Unchanged when it is not there, so that removing twice is no error. */
export const removeResource = (shelf: Shelf, id: ResourceId, by: Side): Changed => {
  const resource = shelf.resources.find((one) => one.id === id);
  if (resource === undefined) return ok(shelf);
  if (resource.addedBy !== by) return err({ code: "resource.of_the_other" });
  return ok(
    next(
      shelf,
      shelf.resources.filter((one) => one.id !== id),
    ),
  );
};
