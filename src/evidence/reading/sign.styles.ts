/** The sign of an evidence level: full, half or empty. It never stands without its word. */
import {css} from 'lit';

export default css`
  .sign {
    display: inline-block;
    box-sizing: border-box;
    flex: none;
    align-self: center;
    width: 0.72em;
    height: 0.72em;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
  }

  .sign.documented {
    background: currentcolor;
  }

  .sign.inferred {
    background: linear-gradient(to right, currentcolor 50%, transparent 50%);
  }

  .sign.assumed {
    border-style: dashed;
  }

  @media (forced-colors: active) {
    .sign {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
