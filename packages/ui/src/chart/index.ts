export { type Bar, BarTable } from "./bar-table.tsx";
export { type Line, LineChart } from "./line-chart.tsx";
export { LineKey } from "./line-path.tsx";
