export { Driver } from "./Driver.ts";
export { MOVES_SYSTEM_NONCE, ModelEngine, modelExecute, UNEXECUTABLE } from "./ModelEngine.ts";
export {
  calldata,
  l1Chain,
  l1Child,
  l1Start,
  portalMessage,
  positionWith,
  rawTransaction,
  SEQUENCER_KEY,
  TestSequencer,
  testConfig,
} from "./testRollup.ts";
