import {css} from 'lit';

export default css`
  :host {
    display: flex;
    flex-direction: column;
  }

  sms-shell {
    flex: 1;
  }

  /* In a frame the contents say how tall they are: what is as tall as the frame would never shrink. */
  sms-shell[where='page'] {
    min-height: 100dvh;
  }
`;
