import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { testPages } from "#tests/support/test-pages";

type Handler = (answer: ServerResponse, request: IncomingMessage) => void;

const html = { "content-type": "text/html; charset=utf-8" };
const xml = { "content-type": "application/xml" };
const page = (name: string): Uint8Array => testPages().find((one) => one.name.startsWith(name))?.bytes ?? new Uint8Array();
const sent =
  (body: string | Uint8Array, headers: Record<string, string> = html): Handler =>
  (answer) =>
    void answer.writeHead(200, headers).end(body);
const moved =
  (location: string): Handler =>
  (answer) =>
    void answer.writeHead(302, { location }).end();

/** Writes again and again until the other side has had enough. */
function endless(answer: ServerResponse, chunk: string, pause: number): void {
  const timer = setInterval(() => answer.write(chunk), pause);
  answer.on("close", () => clearInterval(timer));
}

const handlers: Readonly<Record<string, Handler>> = {
  "/robots.txt": sent("User-agent: *\nDisallow: /secret\n", { "content-type": "text/plain" }),
  "/good": sent(page("01")),
  "/secret/page": sent(page("01")),
  "/endless": (answer) => endless(answer.writeHead(200, html), "<p>More and more.</p>".repeat(20_000), 1),
  "/drip": (answer) => endless(answer.writeHead(200, html), "<", 20),
  "/silent": () => undefined,
  "/reset": (answer) => void answer.destroy(),
  "/headers": (answer) => void answer.writeHead(200, { ...html, "x-long": "x".repeat(100_000) }).end(),
  "/loop": moved("/loop/back"),
  "/loop/back": moved("/loop"),
  "/far": (answer, { url }) => moved(`${url}x`)(answer, {} as IncomingMessage),
  "/to-metadata": moved("http://169.254.169.254/latest/meta-data/"),
  "/to-localhost": (answer, { socket }) => moved(`http://localhost:${socket.localPort}/good`)(answer, {} as IncomingMessage),
  "/to-file": moved("file:///etc/passwd"),
  "/bomb": sent(gzipSync(Buffer.alloc(200_000_000)), { ...html, "content-encoding": "gzip" }),
  "/not-packed": sent("plain words", { ...html, "content-encoding": "gzip" }),
  "/image": sent("GIF89a", { "content-type": "image/gif" }),
  "/wrong-charset": sent(page("11")),
  "/title": sent(`<title>${"Long ".repeat(10_000_000)}</title>`),
  "/nested": sent("<div>".repeat(100_000)),
  "/broken.xml": sent("<rss version='2.0'><channel><item><title>x", xml),
  "/entities.xml": sent(
    '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>',
    xml,
  ),
  "/many.xml": sent(`<rss version="2.0"><channel><title>T</title>${"<item><title>Pact</title></item>".repeat(100_000)}</channel></rss>`, xml),
};

export interface HostileServer {
  readonly port: number;
  /** Paths that were asked for, in their order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A server on the loopback that answers in every way that a server shouldn't. */
export async function startHostileServer(): Promise<HostileServer> {
  const asked: string[] = [];
  const server = createServer({ maxHeaderSize: 200_000 }, (request, answer) => {
    const path = request.url ?? "/";
    asked.push(path);
    const handler = handlers[path] ?? (path.startsWith("/far") ? handlers["/far"] : undefined);
    if (handler === undefined) answer.writeHead(404).end();
    else handler(answer, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
