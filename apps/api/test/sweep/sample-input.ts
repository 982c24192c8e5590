import * as z from "zod";

/** What the sweep reads of JSON Schema, in which every input can be written. */
type Schema = {
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly type?: string | undefined;
  readonly format?: string | undefined;
  readonly pattern?: string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly minItems?: number | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
  readonly oneOf?: readonly Schema[] | undefined;
  readonly allOf?: readonly Schema[] | undefined;
  readonly items?: Schema | undefined;
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly required?: readonly string[] | undefined;
};

const Schema: z.ZodType<Schema> = z.lazy(() =>
  z.looseObject({
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    type: z.string().optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    minItems: z.number().optional(),
    anyOf: z.array(Schema).optional(),
    oneOf: z.array(Schema).optional(),
    allOf: z.array(Schema).optional(),
    items: Schema.optional(),
    properties: z.record(z.string(), Schema).optional(),
    required: z.array(z.string()).optional(),
  }),
);

const words =
  "Something that somebody could have written here, which is long enough for every field.";

/** `^lst_[0-9a-f]{32}$`: what has an id of a kind is the first of its kind in the world. */
const idOf = (pattern: string | undefined): string | undefined => {
  const prefix = /^\^([a-z]{3})_\[0-9a-f\]\{32\}\$$/.exec(pattern ?? "")?.[1];
  return prefix === undefined ? undefined : `${prefix}_${"1".padStart(32, "0")}`;
};

const formats: Readonly<Record<string, string>> = {
  uuid: "7b1f0f43-3c0c-4a52-9d3c-000000000001",
  date: "2026-03-04",
  "date-time": "2026-03-09T09:00:00.000Z",
  email: "somebody@waymark.example",
  uri: "https://waymark.example/somewhere",
};

const textOf = ({ format = "", pattern = "", minLength = 0, maxLength = 60 }: Schema): string => {
  const formed = formats[format] ?? idOf(pattern);
  if (formed !== undefined) return formed;
  // Every other pattern that inputs have is that of a clock's time.
  return pattern.includes("[0-5]")
    ? "21:00"
    : words.slice(0, Math.max(minLength, Math.min(maxLength, 60))).trim();
};

/** Values that mean something in the world, by the names of their fields. */
export type Known = Readonly<Record<string, unknown>>;

const valueOf = (schema: Schema, known: Known): unknown => {
  if ("const" in schema) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [first] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (first !== undefined) return valueOf(first, known);
  switch (schema.type) {
    case "string":
      return textOf(schema);
    case "integer":
    case "number":
      return Math.max(schema.minimum ?? 1, 1);
    case "boolean":
      return true;
    case "null":
      return null;
    case "array":
      return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, (_, at) => {
        const value = valueOf(schema.items ?? {}, known);
        return typeof value === "string" && at > 0 ? `${value} ${at}` : value;
      });
    default:
      return objectOf(schema, known);
  }
};

/** What has to be there, and whatever else the world has a value for. */
const objectOf = ({ properties = {}, required = [] }: Schema, known: Known): unknown =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, schema]) => {
      if (Object.hasOwn(known, name)) return [[name, known[name]]];
      return required.includes(name) ? [[name, valueOf(schema, known)]] : [];
    }),
  );

const schemas = new WeakMap<z.ZodType, Schema>();

const schemaOf = (input: z.ZodType): Schema => {
  const schema =
    schemas.get(input) ??
    Schema.parse(z.toJSONSchema(input, { unrepresentable: "any", io: "input" }));
  schemas.set(input, schema);
  return schema;
};

/** An input that a procedure takes, made from its own schema. */
export const sampleInput = (input: z.ZodType, known: Known): unknown =>
  valueOf(schemaOf(input), known);
