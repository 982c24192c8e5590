export {
  type Interruption,
  type InterruptionKind,
  interruptAt,
  uninterrupted,
} from "./interruption.ts";
