import { componentName, functionNames, functions } from "../../../functions.ts";
import { lambdaFunctions } from "../graph.ts";
import type { World } from "../world.ts";

/** SST's own; nothing of ours reads them. */
const ofSst = /^SST_/;

const wrongVariables = (component: string, have: readonly string[], want: readonly string[]) => [
  ...have
    .filter((name) => !ofSst.test(name) && !want.includes(name))
    .map((name) => `${component} is given ${name}`),
  ...want.filter((name) => !have.includes(name)).map((name) => `${component} lacks ${name}`),
];

/** Folders that are named like a function are that one's alone. */
const foreignFiles = ({ files }: World): readonly string[] =>
  functionNames.flatMap((name) => {
    const { built, entry } = functions[name];
    const others = Object.values(functions)
      .filter((row) => row.built === built && row.entry !== entry)
      .map((row) => row.entry);
    const foreign = (files[componentName(name)] ?? []).filter((file) =>
      others.includes(file.split(/[./]/)[0] ?? ""),
    );
    return foreign.map((file) => `${componentName(name)} carries ${file}`);
  });

/** Every function as its row says, on the platform that was chosen, and able to start. */
export const functionFaults = (world: World): readonly string[] => {
  const { graph, startFailures } = world;
  const made = lambdaFunctions(graph);
  const rows = functionNames.flatMap((name) => {
    const component = componentName(name);
    const found = made.filter((one) => one.component === component);
    const row = functions[name];
    const want = [...row.variables, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"];
    return [
      ...(found.length === 1 ? [] : [`${found.length} functions are ${component}`]),
      ...found.flatMap(({ variables, timeout }) => [
        ...wrongVariables(component, Object.keys(variables), want),
        ...(timeout === row.timeoutSeconds ? [] : [`${component} ends after ${timeout} s`]),
      ]),
    ];
  });
  const all = made.flatMap(
    ({ component, runtime, architectures, loggingConfig, tracingConfig, variables }) => [
      ...(runtime === "nodejs24.x" ? [] : [`${component} runs on ${runtime}`]),
      ...(architectures.join() === "arm64" ? [] : [`${component} runs on ${architectures.join()}`]),
      ...(loggingConfig.logFormat === "JSON"
        ? []
        : [`${component} logs ${loggingConfig.logFormat}`]),
      ...(tracingConfig === undefined ? [] : [`${component} is traced`]),
      ...Object.keys(variables)
        .filter((name) => name.startsWith("AWS_ENDPOINT_URL"))
        .map((name) => `${component} is led away by ${name}`),
    ],
  );
  const failures = Object.entries(startFailures).map(
    ([component, reason]) => `${component} does not start: ${reason}`,
  );
  return [...rows, ...all, ...failures, ...foreignFiles(world)];
};
