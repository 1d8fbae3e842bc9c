/** The fault in five scenes. The element is loaded when it is first shown. */
export const loadStory = (): Promise<unknown> => import('./sms-story.js');

/** The same as a comic, for a page that came with it in another language than its reader's. */
export const loadComic = (): Promise<{drawComic: (into: HTMLElement) => void}> =>
  import('./comic/draw-comic.js');
