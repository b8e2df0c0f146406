import { lookup } from "node:dns/promises";
import { type IncomingMessage, request as plainRequest, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Clock, Network, NetworkAnswer, NetworkRequest } from "#src/fetch/network";

/** The machine's own network. */
export const nodeNetwork: Network = {
  async resolve(host) {
    const found = await lookup(host, { all: true });
    return found.map(({ address }) => address);
  },
  request,
};

/** The machine's own clock. */
export const nodeClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => wait(milliseconds),
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
};

function request({ url, address, headers, signal }: NetworkRequest): Promise<NetworkAnswer> {
  const family = isIP(address);
  const options: RequestOptions = {
    headers,
    signal,
    agent: false,
    // the address was checked; looking the name up again could give another one
    lookup: (_host, { all }, found) => {
      if (all === true) found(null, [{ address, family }]);
      else found(null, address, family);
    },
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? secureRequest : plainRequest;
    send(url, options, (answer) => resolve(answerOf(answer)))
      .on("error", reject)
      .end();
  });
}

function answerOf(answer: IncomingMessage): NetworkAnswer {
  const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
  return { status: answer.statusCode ?? 0, headers, body: answer, close: () => answer.destroy() };
}
