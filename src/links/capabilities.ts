/** Which controls a Lab has, which of them are taken away, and what is left to do with it. */

/** All there are; only those that play what is there; none but the pictures. */
export const controlSets = ['full', 'play', 'none'] as const;
export type Controls = (typeof controlSets)[number];

/**
 * What a trainer can take away.
 *
 * - `toggle`: which of the worlds are shown, and which they are.
 * - `setup`: what is run.
 * - `scrub`: moving about in time. The playhead moves by playing only, and nothing tells ahead.
 */
export const locks = ['toggle', 'setup', 'scrub'] as const;
export type Lock = (typeof locks)[number];

/** What can be done: asked by whatever shows a control, and by whatever obeys one or a key. */
export interface Capabilities {
  /** Play and pause, at some speed. */
  readonly play: boolean;
  /** Step, and go anywhere in the run. */
  readonly scrub: boolean;
  /** Show one world or both. */
  readonly toggle: boolean;
  /** Compare other worlds. */
  readonly worlds: boolean;
  /** Run another scenario. */
  readonly setup: boolean;
  /** Look into what happened, at any moment of it. */
  readonly panels: boolean;
  /** Read what the scenario is, and what differs. */
  readonly words: boolean;
}

export function capabilitiesOf(controls: Controls, locked: readonly Lock[]): Capabilities {
  const isFree = (lock: Lock): boolean => !locked.includes(lock);
  const play = controls !== 'none';
  const words = controls === 'full';
  return {
    play,
    words,
    scrub: play && isFree('scrub'),
    toggle: play && isFree('toggle'),
    worlds: words && isFree('toggle') && isFree('setup'),
    setup: words && isFree('setup'),
    panels: words && isFree('scrub'),
  };
}

/** What can be done with a Lab of which nothing was taken away. */
export const allCapabilities: Capabilities = capabilitiesOf('full', []);
