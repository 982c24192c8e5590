import * as highs from "highs";

type Loader = typeof highs.default.default;

// The package's types describe its CommonJS build, whose default export lies one level deeper than
// that of the module that Node and bundlers load.
const isLoader = (value: unknown): value is Loader => typeof value === "function";

const loader: unknown = highs.default;
if (!isLoader(loader)) throw new TypeError("the package highs exports no loader");

/** HiGHS in a WebAssembly memory of its own. */
export const loadHighs: Loader = loader;
