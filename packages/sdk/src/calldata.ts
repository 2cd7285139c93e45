import { gatewayAbi, lightClientAbi } from "@parley/contracts-abi";
import { type Certificate, type Hex, ParleyError, packCertificate, type SealedParcel, unpackParcel } from "@parley/primitives";
import { decodeFunctionData, encodeFunctionData } from "viem";

/** Calldata of `Gateway.deliver`. */
export function encodeDelivery(parcel: Hex): Hex {
  return encodeFunctionData({ abi: gatewayAbi, functionName: "deliver", args: [parcel] });
}

/** The parcel in calldata of `Gateway.deliver`. @throws ParleyError DECODE_FAILED for anything else, and MERKLE_PROOF_INVALID for a parcel whose places cannot be */
export function decodeDelivery(calldata: Hex): SealedParcel {
  const { functionName, args } = decoding("Gateway.deliver", () => decodeFunctionData({ abi: gatewayAbi, data: calldata }));
  if (functionName !== "deliver") throw notA("Gateway.deliver", functionName);
  return unpackParcel(args[0]);
}

/** Calldata of `LightClient.submit`. */
export function encodeSubmission(certificate: Certificate): Hex {
  return encodeFunctionData({ abi: lightClientAbi, functionName: "submit", args: [packCertificate(certificate)] });
}

/** The packed certificate in calldata of `LightClient.submit`. @throws ParleyError DECODE_FAILED for anything else */
export function decodeSubmission(calldata: Hex): Hex {
  const { functionName, args } = decoding("LightClient.submit", () => decodeFunctionData({ abi: lightClientAbi, data: calldata }));
  if (functionName !== "submit") throw notA("LightClient.submit", functionName);
  return args[0];
}

function decoding<T>(what: string, decode: () => T): T {
  try {
    return decode();
  } catch (cause) {
    throw new ParleyError("DECODE_FAILED", `The calldata is none of ${what}`, { cause, hint: "it was called by another contract perhaps" });
  }
}

function notA(what: string, found: string): ParleyError {
  return new ParleyError("DECODE_FAILED", `The calldata is none of ${what} but ${found}`);
}
