export { Checkbox } from "./checkbox.tsx";
export { Field } from "./field.tsx";
export { RadioCards, type RadioChoice } from "./radio-cards.tsx";
export { SelectInput } from "./select-input.tsx";
export { TextArea } from "./text-area.tsx";
export { TextInput } from "./text-input.tsx";
export { TimeInput } from "./time-input.tsx";
