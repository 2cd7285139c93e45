import { createMetrics, silentLogger, systemClock } from "@parley/runtime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditOnce } from "./auditOnce.ts";
import { type AuditReport, followAudit } from "./followAudit.ts";
import { type AuditedNetwork, startAuditedNetwork } from "./testing/startAuditedNetwork.ts";

let network: AuditedNetwork;
beforeAll(async () => {
  network = await startAuditedNetwork();
});
afterAll(() => network?.net.stop());

describe("a network of real chains", () => {
  it("is audited once", async () => {
    const rows = await auditOnce(network.net.deployment);
    expect(rows.filter(({ status }) => status === "violated")).toEqual([]);
    expect(rows.find(({ id }) => id === "INV-1")?.figures).toBe("3 arrived of 3 sent");
    expect(rows.find(({ id }) => id === "INV-7")?.figures).toBe("1 signatures verified, 1 heads heard");
  });

  it("does not say to hold what nothing was compared for", async () => {
    const rows = await auditOnce(network.net.deployment);
    // Messages went, and nobody was slashed.
    expect(rows.find(({ id }) => id === "INV-1")).toMatchObject({ status: "holds" });
    expect(rows.find(({ id }) => id === "INV-10")).toMatchObject({ status: "nothing to check", checks: 0 });
    for (const { id, status, checks } of rows) expect({ id, holds: status === "holds" }).toEqual({ id, holds: checks > 0 });
  });

  it("is followed through a reorg and an outage", { timeout: 120_000 }, async () => {
    const { alpha, beta, net, send } = network;
    const end = new AbortController();
    const reports: AuditReport[] = [];
    const waiting: { match: (report: AuditReport) => boolean; resolve: () => void }[] = [];
    /** A report from now on that matches. */
    const reported = (match: (report: AuditReport) => boolean) => new Promise<void>((resolve) => waiting.push({ match, resolve }));
    const figures = (text: string) => (report: AuditReport) => report.rows.some((row) => row.figures.startsWith(text));
    let url = "";
    const first = reported(figures("2 lanes, 3 messages"));
    const ended = followAudit({
      deployment: net.deployment,
      everyMs: 20,
      port: 0,
      clock: systemClock,
      logger: silentLogger,
      metrics: createMetrics(),
      signal: end.signal,
      onListening: (at) => {
        url = at;
      },
      onReport(report) {
        reports.push(report);
        for (const { match, resolve } of waiting) if (match(report)) resolve();
      },
    });
    await first;

    const snapshot = await alpha.chain.rpc("evm_snapshot", []);
    const grown = reported(figures("2 lanes, 4 messages"));
    await send();
    await grown;
    const reread = reported((report) => report.changed.includes("alpha"));
    const shrunk = reported(figures("2 lanes, 3 messages"));
    await alpha.chain.rpc("evm_revert", [snapshot]);
    await Promise.all([reread, shrunk]);

    const unread = reported(({ failures }) => failures.some(({ chain }) => chain === "beta"));
    await beta.chain.goDown();
    await unread;
    const back = reported(({ failures }) => failures.length === 0);
    await beta.chain.goUp();
    await back;

    const text = await (await fetch(`${url}/metrics`)).text();
    end.abort();
    const rows = await ended;
    expect(rows.filter(({ status }) => status === "violated")).toEqual([]);
    expect(text).toMatch(/^invariant_checks_total\{id="INV-16"\} [1-9]/m);
    expect(text).toMatch(/^invariant_violations_total\{id="INV-1"\} 0$/m);
    expect(text).toMatch(/^invariant_margin\{id="INV-6",rollup="beta"\} 128000000000000000000$/m);
    expect(text).toMatch(/^invariant_margin\{id="INV-9",rollup="alpha"\} [1-9]/m);
    expect(text).toMatch(/^peer_frozen_finality\{peer="alpha",rollup="beta"\} 0$/m);
    expect(text).toMatch(/^audit_rereads_total\{chain="alpha"\} 1$/m);
    await expect(fetch(`${url}/metrics`)).rejects.toThrow();
  });
});
