import "reflect-metadata";
import { webcrypto } from "node:crypto";
import { systemClock } from "@parley/runtime";
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from "@peculiar/x509";
import type { TlsFiles } from "../serveSigner.ts";

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const HOUR_MS = 3_600_000;
let serial = 1;

/** An authority of a test, which issues certificates for 127.0.0.1. Its keys live as long as the test. */
export class TestAuthority {
  readonly #certificate: X509Certificate;
  readonly #keys: webcrypto.CryptoKeyPair;

  private constructor(certificate: X509Certificate, keys: webcrypto.CryptoKeyPair) {
    this.#certificate = certificate;
    this.#keys = keys;
  }

  static async create(name = "test authority"): Promise<TestAuthority> {
    const keys = await newKeys();
    const certificate = await X509CertificateGenerator.createSelfSigned(
      {
        ...common(),
        name: `CN=${name}`,
        signingAlgorithm: ALGORITHM,
        keys,
        extensions: [new BasicConstraintsExtension(true, 0, true), new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true)],
      },
      webcrypto,
    );
    return new TestAuthority(certificate, keys);
  }

  /** A certificate for either side. */
  async issue(name: string): Promise<TlsFiles> {
    const keys = await newKeys();
    const certificate = await X509CertificateGenerator.create(
      {
        ...common(),
        subject: `CN=${name}`,
        issuer: this.#certificate.subject,
        signingAlgorithm: ALGORITHM,
        publicKey: keys.publicKey,
        signingKey: this.#keys.privateKey,
        extensions: [
          new BasicConstraintsExtension(false),
          new SubjectAlternativeNameExtension([
            { type: "ip", value: "127.0.0.1" },
            { type: "dns", value: "localhost" },
          ]),
        ],
      },
      webcrypto,
    );
    const key = PemConverter.encode(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey), "PRIVATE KEY");
    return { ca: this.#certificate.toString("pem"), certificate: certificate.toString("pem"), key };
  }
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
}

function common() {
  serial += 1;
  const nowMs = systemClock.nowMs();
  return { serialNumber: serial.toString(16).padStart(4, "0"), notBefore: new Date(nowMs - HOUR_MS), notAfter: new Date(nowMs + HOUR_MS) };
}
