/** Work that follows changes. */
export interface ChangeFollower {
  /** Begins at once, as if something had changed; resolves when that work is through. */
  begin(): Promise<void>;
  /** Says that something has changed; the work begins when nothing more has changed for a moment. */
  changed(): void;
  /** Whether something has changed that no work has begun for. */
  readonly isDue: boolean;
  /** Calls off what has not begun and waits for what has. */
  close(): Promise<void>;
}

/** Runs work after changes: once for those that come together within so many milliseconds, and never twice at a time. */
export function runWhenChanged(work: () => Promise<void>, quiet: number): ChangeFollower {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let isStale = false;
  let isClosed = false;

  function start(): void {
    timer = undefined;
    if (running !== undefined) {
      isStale = true;
      return;
    }
    isStale = false;
    running = work().finally(() => {
      running = undefined;
      if (isStale && !isClosed) start();
    });
  }

  return {
    async begin() {
      start();
      await running;
    },
    changed() {
      clearTimeout(timer);
      timer = setTimeout(start, quiet);
    },
    get isDue() {
      return isStale || timer !== undefined;
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      timer = undefined;
      await running;
    },
  };
}
