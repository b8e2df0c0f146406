import type { Clock } from "#src/fetch/network";

/** One task at a time for each host, with a pause between two. */
export interface HostQueue {
  run<Result>(host: string, pause: number, task: () => Promise<Result>): Promise<Result>;
}

/** @param clock gives the time and waits. */
export function createHostQueue(clock: Clock): HostQueue {
  const turns = new Map<string, Promise<number>>();
  return {
    async run(host, pause, task) {
      const before = turns.get(host);
      let done: (time: number) => void = () => undefined;
      turns.set(host, new Promise((resolve) => (done = resolve)));
      try {
        const last = await before;
        const left = last === undefined ? 0 : last + pause - clock.now();
        if (left > 0) await clock.wait(left);
        return await task();
      } finally {
        done(clock.now());
      }
    },
  };
}
