import {css} from 'lit';

export default css`
  :host {
    display: grid;
    gap: 0.4em;
    padding: 0.4em;
  }

  [role='group'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em;
  }

  [role='group'] button {
    min-width: 0;
  }

  p {
    margin: 0;
    padding: 0.1em 0.5em;
    border: 1px solid;
    border-color: #808080 #fff #fff #808080;
  }
`;
