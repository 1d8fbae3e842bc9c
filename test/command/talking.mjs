/** A plain page on another origin that talks with a frame by messages of its own, without our script. */
import {embedding} from './embedding.mjs';

export const framed =
  '<iframe title="The simulator" width="960" height="640" src="{site}"></iframe>';

/** Asks, and keeps all that it hears. */
const host = `<script>
  const heard = [];
  addEventListener('message', ({data, origin}) => heard.push({...data, origin}));
  const frameWindow = () => document.querySelector('iframe').contentWindow;
  const say = (data) => frameWindow().postMessage(data, '*');
  let count = 0;
  const ask = (type, fields = {}) => {
    const id = 'ask ' + ++count;
    say({...fields, source: 'lost-refresh', v: 1, id, type});
    return answered(id);
  };
  const answered = (id) => new Promise((resolve) => {
    const look = () => {
      const found = heard.find((each) => each.id === id);
      if (found) resolve(found);
      else addEventListener('message', () => queueMicrotask(look), {once: true});
    };
    look();
  });
</script>`;

/** Sets up a suite of talks. */
export function talking() {
  const {embed} = embedding();

  async function start(options) {
    const opened = await embed(host + framed, options);
    await opened.frame.getByRole('tab').first().waitFor();
    await opened.page.waitForFunction(() => heard.some(({type}) => type === 'ready'));
    const ask = (type, fields) =>
      opened.page.evaluate(([each, more]) => globalThis.ask(each, more), [type, fields]);
    return {...opened, ask};
  }

  /** A script at the top of a page declares names, not properties of the window. */
  const asGlobals = (page) =>
    page.evaluate('Object.assign(globalThis, {heard, ask, say, answered}); undefined');

  async function greeted(options) {
    const opened = await start(options);
    await asGlobals(opened.page);
    const hello = await opened.ask('hello');
    return {...opened, hello};
  }

  return {embed, start, greeted, asGlobals};
}
