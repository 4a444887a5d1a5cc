// Prints what MDN's HTTP Observatory finds on a host that is served on ports of this machine.
//   node scan.mjs guide.example.jp 8080 8443
// The scanner asks the host by its name on ports 80 and 443, and trusts what NODE_EXTRA_CA_CERTS
// names. Only where a connection leads is changed here; names, requests and marks are its own.

import { existsSync, writeFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { fileURLToPath } from "node:url";
import { scan } from "@mdn/mdn-http-observatory";

const [host, plain, encrypted] = process.argv.slice(2);

for (const [agent, port] of [[http.Agent, plain], [https.Agent, encrypted]]) {
  const connect = agent.prototype.createConnection;
  agent.prototype.createConnection = function toThisMachine(options, done) {
    return connect.call(this, { ...options, host: "127.0.0.1", port: Number(port) }, done);
  };
}

// The list of hosts that browsers know to be HTTPS alone is fetched when the scanner is installed
// with its scripts. No example of ours is on it, and a host that is not gets no marks from it.
const known = fileURLToPath(import.meta.resolve("@mdn/mdn-http-observatory/conf/hsts-preload.json"));
if (!existsSync(known)) writeFileSync(known, "{}");

const found = await scan(host);
const tests = Object.entries(found.tests).map(([name, test]) => [name, test.result]);
console.log(JSON.stringify({ grade: found.scan.grade, score: found.scan.score,
  failed: found.scan.testsFailed, status: found.scan.statusCode, results: Object.fromEntries(tests) }));
