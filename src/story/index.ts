/** The fault in five scenes. The element is loaded when it is first shown. */
export const loadStory = (): Promise<unknown> => import('./sms-story.js');
