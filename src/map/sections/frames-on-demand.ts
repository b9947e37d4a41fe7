export interface FrameProvider {
  requestAnimationFrame(callback: FrameRequestCallback): number;
  cancelAnimationFrame(id: number): void;
}

export interface FramesOnDemand {
  readonly provider: FrameProvider;
  /** Gives at most this many frames from now on. */
  wake(frames: number): void;
  /** Leaves at most this many of the frames still due. */
  settle(frames: number): void;
}

/**
 * Frames for deck.gl's loop only while something is still to come. Left alone the loop runs sixty times a
 * second, and touches the shared canvas each time, so that a map at rest is put together anew for ever.
 */
export function createFramesOnDemand(): FramesOnDemand {
  let left = 0;
  let held: FrameRequestCallback | null = null;
  return {
    provider: {
      requestAnimationFrame(callback) {
        if (left > 0) {
          left--;
          return requestAnimationFrame(callback);
        }
        held = callback;
        return 0;
      },
      cancelAnimationFrame(id) {
        held = null;
        cancelAnimationFrame(id);
      },
    },
    wake(frames) {
      left = frames;
      if (!held) return;
      requestAnimationFrame(held);
      held = null;
    },
    settle(frames) {
      left = Math.min(left, frames);
    },
  };
}
