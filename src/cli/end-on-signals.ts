/** Exit codes of a process that a signal ended, by convention 128 and its number. */
const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Ends the process on a signal as an exit does: what was registered for the exit is done (copies of the graph deleted, the cursor shown).
 * The store keeps what was acknowledged, as after any end. Returns what takes the handlers away again.
 */
export function endOnSignals(): () => void {
  const handlers = Object.entries(codes).map(([signal, code]) => [signal, () => process.exit(code)] as const);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}
