export { COUNTER, COUNTER_CODE, type TestRollup, testRollup } from "./testRollup.ts";
