export { decodeInterchange, encodeInterchange, type InterchangeOwner } from "./interchange.ts";
export { decryptKeystore, encryptKeystore } from "./keystore.ts";
export { LocalSigner, type LocalSignerOptions } from "./LocalSigner.ts";
export type { Conflict } from "./mergeProtection.ts";
export { SIGNER_METRICS_HELP } from "./metricsHelp.ts";
export { RemoteKey, type RemoteKeyOptions } from "./RemoteKey.ts";
export type { HeaderSource, RemoteSignerOptions } from "./RemoteSigner.ts";
export { RemoteSigner } from "./RemoteSigner.ts";
export { readSecretFile, readSigningKey } from "./readSigningKey.ts";
export type { AttestRequest, AttestResult, DeclareRequest, ProposeRequest, Signer, TraceKeyRequest } from "./Signer.ts";
export { domainOf, requireSeat, type SigningDomain, type SigningNetwork } from "./SigningDomain.ts";
export {
  type CanonicalHash,
  type L1Ancestor,
  type ProtectionOptions,
  type RecordResult,
  SlashingProtection,
} from "./SlashingProtection.ts";
export { type ServeSignerOptions, serveSigner, type TlsFiles } from "./serveSigner.ts";
export { type KeySource, type SignerConfig, signerConfigCodec } from "./signerConfig.ts";
