export { type MetricName, metricNamespace, metrics } from "./metric.ts";
