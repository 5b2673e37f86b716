/** Something to wait for that may have been rung already. The wait does not keep the process alive. */
export function aBell(): { ring: () => void; rung: (mostMs: number) => Promise<void> } {
  let waiting: (() => void) | undefined;
  let rang = false;
  return {
    ring: () => {
      rang = true;
      waiting?.();
    },
    rung: (mostMs) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(() => waiting?.(), mostMs);
        timer.unref();
        waiting = () => {
          clearTimeout(timer);
          waiting = undefined;
          rang = false;
          resolve();
        };
        if (rang) waiting();
      }),
  };
}
