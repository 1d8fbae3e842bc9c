/** What stands in the page of a course as its LMS: true ones, strict ones, and those that fail. */
import {browserScript} from './bundled.mjs';

/** An LMS of the other tests, as a script that a page can have: all that its file exports, by this name. */
export function lmsScript(file, name) {
  return browserScript(`test/embed/lms/${file}.ts`, {format: 'iife', globalName: name});
}

/** Remembers in the browser, as an LMS does in its data base, what it was given and asked for. */
const memory = `
  const kept = JSON.parse(localStorage.getItem('kept') ?? 'null');
  const calls = JSON.parse(localStorage.getItem('calls') ?? '[]');
  const note = (call) => {
    calls.push(call);
    localStorage.setItem('calls', JSON.stringify(calls));
  };
  const keep = (values) => localStorage.setItem('kept', JSON.stringify(values));
`;

export const lms = {
  /** The library for SCORM 1.2, as LMSs have it. */
  again12: `<script src="/scorm12.js"></script><script>${memory}
    window.API = new Scorm12API({autocommit: false, logLevel: 5});
    if (kept) API.loadFromJSON(kept, 'cmi');
    API.on('LMSSetValue.cmi.*', (element, value) => note(element + '=' + value));
    for (const event of ['LMSCommit', 'LMSFinish']) {
      API.on(event, () => { note(event); keep(API.cmi); });
    }
  </script>`,

  again2004: `<script src="/scorm2004.js"></script><script>${memory}
    window.API_1484_11 = new Scorm2004API({autocommit: false, logLevel: 5});
    if (kept) API_1484_11.loadFromJSON(kept, 'cmi');
    API_1484_11.on('SetValue.*', (element, value) => note(element + '=' + value));
    for (const event of ['Commit', 'Terminate']) {
      API_1484_11.on(event, () => { note(event); keep(API_1484_11.cmi); });
    }
  </script>`,

  /** Keeps to the letter, sets nothing of itself, and says nothing of what it was not given. */
  strict: (values = {}) => `<script src="/fake.js"></script><script>${memory}
    const strict = new Fake.StrictLms('1.2', kept ?? ${JSON.stringify(values)});
    window.API = Fake.spoilt(strict.api, (name, call, values) => {
      const answer = call(...values);
      if (name === 'LMSSetValue' && answer === 'true') note(values.join('='));
      if (name === 'LMSCommit' || name === 'LMSFinish') { note(name); keep(strict.stored); }
      return answer;
    });
  </script>`,

  /**
   * Has Moodle's habits. What it stores outlives the page; `moodle` of the window lets a post fail,
   * or the session end.
   */
  moodle: (version, values = {}) => `<script src="/moodle.js"></script><script>
    window.moodle = new Moodle.MoodleLms(
      '${version}', JSON.parse(localStorage.getItem('database')) ?? ${JSON.stringify(values)});
    window.${version === '1.2' ? 'API' : 'API_1484_11'} = Object.fromEntries(
      Object.entries(moodle.api).map(([name, call]) => [name, (...values) => {
        const answer = call(...values);
        localStorage.setItem('database', JSON.stringify(moodle.database));
        return answer;
      }]));
  </script>`,

  /** Refuses whatever it is asked. */
  refusing: `<script>
    window.API = new Proxy({}, {get: () => () => 'false'});
  </script>`,

  throwing: `<script>
    window.API = new Proxy({}, {get: () => () => { throw new Error('Session expired'); }});
  </script>`,
};
