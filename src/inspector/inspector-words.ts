/** How the inspector tells whether it is connected. */
import {msg, str} from '@lit/localize';

import type {Link} from './message-channel.js';

export function statusWords({status, origin}: Link): string {
  switch (status) {
    case 'alone':
      return msg('Not connected');
    case 'waiting':
      return msg('Waiting');
    case 'closed':
      return msg('Closed');
    case 'connected':
      return origin === undefined || origin === 'null'
        ? msg('Connected')
        : msg(str`Connected to ${origin.replace(/^https?:\/\//, '')}`);
  }
}

/** What to do while there is nothing to be seen. */
export function emptyWords({status}: Link): {readonly title: string; readonly text: string} {
  switch (status) {
    case 'alone':
      return {
        title: msg('No application is connected.'),
        text: msg(
          'An inspector shows the charts of the application that opens it: the simulator beside it, or any other that sends the messages of @xstate/inspect.',
        ),
      };
    case 'closed':
      return {
        title: msg('The application has been closed.'),
        text: msg('Open it again, and let it open an inspector.'),
      };
    case 'waiting':
    case 'connected':
      return {
        title: msg('Waiting for the application.'),
        text: msg(
          'It has not answered yet. As soon as it has something to show, it is shown here.',
        ),
      };
  }
}

/** What to think of what is shown when the application has gone; nothing while it is there. */
export function goneWords({status}: Link): string {
  switch (status) {
    case 'waiting':
      return msg(
        'The application has gone. This is what was known last; it connects again by itself.',
      );
    case 'closed':
      return msg('The application has been closed. This is what was known last.');
    default:
      return '';
  }
}
