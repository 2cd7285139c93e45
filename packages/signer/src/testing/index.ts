export { TestAuthority } from "./testCertificates.ts";
export { TestChain } from "./testChain.ts";
export { testSecretKey, testTable } from "./testTable.ts";
