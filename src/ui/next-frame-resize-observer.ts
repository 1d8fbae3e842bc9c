/**
 * A ResizeObserver that answers in the next frame.
 *
 * The virtualizer moves what it observes while it is being told of its size, which browsers report as
 * an error of the page: “ResizeObserver loop completed with undelivered notifications”.
 */
export class NextFrameResizeObserver extends ResizeObserver {
  constructor(callback: ResizeObserverCallback) {
    super((entries, observer) => void requestAnimationFrame(() => callback(entries, observer)));
  }
}
