/** A field whose value at most one row of the model may have. */
export type UniqueField = {
  readonly field: string;
  /** Names the items that guard the values. */
  readonly guard: string;
  /** True where upper and lower case are the same value. */
  readonly foldsCase: boolean;
  /** Which values nobody else may have; all of them where it is left out. */
  readonly covers?: (value: string) => boolean;
};

/** How the rows of one better-auth model lie in the table. */
export type AuthModel = {
  /** `kind` of the items and their sort key. */
  readonly kind: string;
  /** The field that names the row's item. */
  readonly keyField: string;
  /** `digest` keeps the value itself, a bearer secret or an address, out of the key. */
  readonly keyForm: "plain" | "digest";
  /** What a second row with the same key does: it is refused, or it takes the place of the first. */
  readonly sameKey: "refuse" | "replace";
  readonly uniqueFields: readonly UniqueField[];
  /** The field that names the row's owner, for listing a person's sessions. */
  readonly ownerField?: string;
  /** The field after whose moment DynamoDB may remove the item. */
  readonly expiryField?: string;
};

/** Names as better-auth has them: fields may be called otherwise in the rows. */
export type FieldNames = {
  readonly rowField: (field: string) => string;
  /** Fields that the model's schema declares as unique. */
  readonly uniqueFields: readonly string[];
};

const uniqueIn =
  (model: string) =>
  (field: string): UniqueField => ({ field, guard: `auth-${model}-${field}`, foldsCase: false });

const isOfOrganisation = (accountId: string): boolean => /^org_[0-9a-f]{32}\//u.test(accountId);

/**
 * The layout of a model. `user`, `session` and `verification` have the keys that the rest of the
 * product reads or that make their guarantees; every other model lies under its id.
 */
export const authModel = (name: string, { rowField, uniqueFields }: FieldNames): AuthModel => {
  const byId = { keyField: "id", keyForm: "plain", sameKey: "refuse" } as const;
  const byDigest = { keyForm: "digest", uniqueFields: [] } as const;
  switch (name) {
    case "user": {
      const email = { field: rowField("email"), guard: "email", foldsCase: true };
      const others = uniqueFields.filter((field) => field !== email.field);
      return { ...byId, kind: name, uniqueFields: [email, ...others.map(uniqueIn(name))] };
    }
    case "session":
      return {
        ...byDigest,
        // The product's sessions are meetings.
        kind: "signInSession",
        keyField: rowField("token"),
        sameKey: "refuse",
        ownerField: rowField("userId"),
        expiryField: rowField("expiresAt"),
      };
    case "verification":
      return {
        ...byDigest,
        kind: name,
        keyField: rowField("identifier"),
        sameKey: "replace",
        expiryField: rowField("expiresAt"),
      };
    case "account": {
      const subject = { field: rowField("accountId"), guard: "account-subject", foldsCase: false };
      return {
        ...byId,
        kind: name,
        // Found by each sign-in at an organisation's provider, whose subjects carry its id.
        uniqueFields: [{ ...subject, covers: isOfOrganisation }],
        ownerField: rowField("userId"),
      };
    }
    default:
      return { ...byId, kind: `auth-${name}`, uniqueFields: uniqueFields.map(uniqueIn(name)) };
  }
};
