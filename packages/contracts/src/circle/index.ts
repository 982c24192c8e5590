export {
  CircleList,
  CircleMember,
  CircleMoved,
  CircleTarget,
  CircleView,
  MoveCircleInput,
} from "./procedures.ts";
