/** How better-auth hears that a key or a unique value is taken: it knows no other way than a throw. */
export class DuplicateRowError extends Error {
  constructor(kind: string) {
    super(`a ${kind} with this key is already there`);
    this.name = "DuplicateRowError";
  }
}
