/** Work that follows changes. */
export interface ChangeFollower {
  /** Says that something has changed; the work begins when nothing more has changed for a moment. */
  changed(): void;
  /** Calls off what has not begun and waits for what has. */
  close(): Promise<void>;
}

/** Editors and version control touch many files at once: this long without a change, and they are through. */
const quietMilliseconds = 100;

/** Runs work after changes: once for those that come together, and never twice at a time. */
export function runWhenChanged(work: () => Promise<void>): ChangeFollower {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isStale = false;

  function start(): void {
    if (running !== undefined) {
      isStale = true;
      return;
    }
    isStale = false;
    running = work().finally(() => {
      running = undefined;
      if (isStale) start();
    });
  }

  return {
    changed() {
      clearTimeout(timer);
      timer = setTimeout(start, quietMilliseconds);
    },
    async close() {
      clearTimeout(timer);
      while (running !== undefined) {
        isStale = false;
        await running;
      }
    },
  };
}
