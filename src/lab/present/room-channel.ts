/** How the stage and the presenter's notes speak to each other: two windows of one site. */

/** What the notes show: what the room sees, what comes next, and what to ask. */
export interface RoomView {
  readonly title: string;
  readonly place: number;
  readonly of: number;
  readonly clock: string;
  readonly captions: readonly {readonly world: string; readonly text: string}[];
  readonly next: string;
  readonly ask: string;
  readonly isBlank: boolean;
  readonly hasSpotlight: boolean;
}

export const roomActs = ['back', 'next', 'blank', 'spotlight'] as const;
export type RoomAct = (typeof roomActs)[number];

export type RoomMessage =
  | {readonly kind: 'view'; readonly stage: string; readonly view: RoomView}
  | {readonly kind: 'closed'; readonly stage: string}
  /** To the one stage that opened the notes; to any, where they were opened by hand. */
  | {readonly kind: 'hello'; readonly stage: string}
  | {readonly kind: 'act'; readonly stage: string; readonly act: RoomAct};

const channelName = 'lost-refresh-room';
/** What the name of a window of notes begins with; the rest names its stage. */
export const notesMark = 'lost-refresh-notes-';

/** Undefined where a browser keeps windows apart. */
export function joinRoom(hear: (message: RoomMessage) => void): BroadcastChannel | undefined {
  try {
    const channel = new BroadcastChannel(channelName);
    channel.addEventListener('message', ({data}: MessageEvent<unknown>) => {
      if (isRoomMessage(data)) hear(data);
    });
    return channel;
  } catch {
    return undefined;
  }
}

export function isRoomMessage(data: unknown): data is RoomMessage {
  if (typeof data !== 'object' || data === null) return false;
  const {kind, stage, act, view} = data as Readonly<Record<string, unknown>>;
  if (typeof stage !== 'string') return false;
  if (kind === 'act') return (roomActs as readonly unknown[]).includes(act);
  if (kind === 'view') return typeof view === 'object' && view !== null;
  return kind === 'hello' || kind === 'closed';
}
