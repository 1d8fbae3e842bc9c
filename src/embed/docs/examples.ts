/** What the pages of the recipes do: as a trainer would write it, with the script for hosts. */
import {connect} from '../host.js';

const frame = document.querySelector<HTMLIFrameElement>('#frame');
if (frame) void drive(frame);

async function drive(framed: HTMLIFrameElement): Promise<void> {
  const simulator = await connect(framed);
  const output = document.querySelector('output');
  const write = (words: string): void => {
    if (output) output.textContent = words;
  };
  write(`ready, step ${simulator.hello.state.step}`);
  simulator.on('step', ({step, of}) => write(`step ${step} of ${of}`));
  simulator.on('moment', ({step, label}) => write(`moment: ${label}, step ${step}`));
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-act]')) {
    button.addEventListener('click', () => void act(button.dataset.act ?? ''));
  }

  async function act(name: string): Promise<void> {
    if (name === 'play' || name === 'pause' || name === 'step') await simulator.send(name);
    else await simulator.send('seek', {step: name as 'first-difference'});
  }
}

/** Two slides, which say to their frame what reveal.js says. */
const slides = [...document.querySelectorAll<HTMLElement>('.slides section')];
const slideFrame = document.querySelector<HTMLIFrameElement>('#slide');
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-slide]')) {
  button.addEventListener('click', () => {
    const place = Number(button.dataset.slide);
    slides.forEach((slide, index) => (slide.hidden = index !== place));
    slideFrame?.contentWindow?.postMessage(place === 1 ? 'slide:start' : 'slide:stop', '*');
  });
}
