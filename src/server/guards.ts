import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { problem } from "#src/server/problem";

/**
 * Headers of every answer. The page brings no inline script and no inline style, so the policy allows none: text from articles could not act
 * even if it were once put in as markup.
 */
export const securityHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: "DENY",
  referrerPolicy: "no-referrer",
  // Served over plain HTTP on loopback: a browser must not be told to insist on HTTPS for "localhost".
  strictTransportSecurity: false,
  permissionsPolicy: { camera: false, microphone: false, geolocation: false },
});

/** Refuses everything but reading. */
export const readOnly: MiddlewareHandler = async (context, next) => {
  if (context.req.method === "GET" || context.req.method === "HEAD") return next();
  context.header("Allow", "GET, HEAD");
  return problem(context, 405, `This server only reads; ${context.req.method} is not allowed.`, "Use GET.");
};

/**
 * Refuses requests that name another host. A page elsewhere can make its own name resolve to 127.0.0.1 (DNS rebinding) and would then be
 * allowed to read the answers; what it can't do is send our name.
 *
 * @param hosts names without port that are ours; null where the server is meant to be reached by any name.
 */
export function ownHostOnly(hosts: readonly string[] | null): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header("host") ?? new URL(context.req.url).host;
    const name = host.replace(/:\d+$/u, "").toLowerCase();
    if (hosts === null || hosts.includes(name)) return next();
    return problem(context, 403, "This server does not answer to that host name.", `Use one of: ${hosts.join(", ")}.`);
  };
}
