/** The part of an address after `?`: each name with its value, or its values when it stands twice. */
export type QueryValues = Readonly<Record<string, string | readonly string[]>>;

/** Reads `?q=data&skill=SQL&skill=Python`: plain names and values, as a person would write them. */
export const parseQueryString = (search: string): QueryValues => {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
};

// Hours and zones are easier to read with these as they are, which RFC 3986 (3.4) lets them be.
const plain = /%(?:2C|2F|3A)/gu;

/** Writes what {@link parseQueryString} reads; leaves out what is undefined or empty. */
export const stringifyQueryString = (values: Readonly<Record<string, unknown>>): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === "string" && one !== "") params.append(name, one);
    }
  }
  const text = params.toString().replaceAll(plain, (code) => decodeURIComponent(code));
  return text === "" ? "" : `?${text}`;
};
