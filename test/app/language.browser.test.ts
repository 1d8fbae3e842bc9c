/** The language of the page: the switch, what it keeps, and that no text stays outside of it. */
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';

import {listedCharts} from '../../src/charts/chart-list.js';
import {graphOf} from '../../src/charts/model/chart-graph.js';
import {spaced} from '../../src/charts/model/chart-lines.js';
import {progressStore} from '../../src/course/progress-store.js';
import {locales, setLocale} from '../../src/words/locale.js';
import {expectAccessible} from '../support/accessible.js';
import {choose, clickAt, press} from '../support/drive.js';
import {all, everyElement, focused, nameOf, one, textOf} from '../support/find.js';
import {FramedPage} from '../support/framed-page.js';
import {isFull} from '../support/full.js';
import {openApp, openScreen} from '../support/page.js';
import {addPseudoLanguages, use} from '../support/pseudo-page.js';
import {opened, openAt, screens} from '../support/screens.js';
import {waitUntil} from '../support/wait-until.js';

/** What the short form looks at in every language. */
const short = ['the Lab', 'a lesson'];

before(addPseudoLanguages);
beforeEach(() => progressStore().erase());
afterEach(async () => {
  await setLocale('en');
  // A page's own language counts for what is opened next.
  Object.assign(document.documentElement, {lang: 'en', dir: 'ltr'});
});

describe('the switch of the language', () => {
  afterEach(() => localStorage.removeItem('the-lost-refresh.language'));

  it('keeps the step, the answers and the focus, by keys alone', async () => {
    await openScreen('?v=1&view=lesson&lesson=the-lost-refresh&step=1');
    await waitUntil(() => all('combobox').some((each) => nameOf(each) === 'OSLO'), 'it is asked');
    const prompt = textOf(one('heading', 'Predict'));
    await choose(one('combobox', 'OSLO'), 'version 1');
    const answer = one('combobox', 'OSLO').value;
    await waitUntil(() => customElements.get('sms-language'));
    const language = one('combobox', 'Language');
    language.focus();
    await press('d');
    await waitUntil(() => document.documentElement.lang === 'de', 'it is German');
    await waitUntil(() => all('heading').every((each) => textOf(each) !== prompt));
    expect(focused()).to.equal(language);
    expect(nameOf(language)).to.equal('Sprache');
    expect(one('combobox', 'OSLO').value).to.equal(answer).and.not.equal('');
    expect(location.search).to.include('step=1');
    expect(localStorage.getItem('the-lost-refresh.language')).to.equal('de');
    expect(document.documentElement.dir).to.equal('ltr');
  });
});

describe('every language', () => {
  it('has all screens in one row on a phone', async () => {
    await setViewport({width: 390, height: 844});
    await openScreen('?v=1&view=evidence');
    const rows: Record<string, number> = {};
    for (const locale of locales) {
      await use(locale);
      const links = all('link').filter(({ariaCurrent}) => ariaCurrent !== null);
      expect(links).to.have.lengthOf(5);
      rows[locale] = new Set(links.map((link) => link.getBoundingClientRect().top)).size;
    }
    expect(rows).to.deep.equal(Object.fromEntries(locales.map((locale) => [locale, 1])));
  });

  for (const [width, next] of [
    [600, 'in words'],
    [390, 'as an arrow'],
  ] as const) {
    it(`has the buttons of the story in one row, the next scene ${next}, ${width} px wide`, async () => {
      await setViewport({width, height: 400});
      await openScreen('?v=1&view=story');
      const bar = (): readonly HTMLElement[] => {
        const story = everyElement(document.body).find(({localName}) => localName === 'sms-story');
        return [...story!.shadowRoot!.querySelectorAll<HTMLElement>('footer button')];
      };
      for (const locale of locales) {
        await use(locale);
        const middles = bar().map((button) => {
          const {top, bottom} = button.getBoundingClientRect();
          return Math.round((top + bottom) / 2);
        });
        expect(new Set(middles), locale).to.have.lengthOf(1);
        const shown = bar().at(-1)!.innerText.trim();
        expect(shown, locale).to.equal(width === 390 ? '→' : nameOf(bar().at(-1)!));
      }
    });
  }
});

describe('a language that is read from right to left', () => {
  it('has time run that way: on the timeline, for keys and for the pointer', async () => {
    await openApp('?v=1&step=10');
    await use('ar-XB');
    expect(document.documentElement.dir).to.equal('rtl');
    const slider = all('slider')[0]!;
    const moment = (): number => slider.valueAsNumber;
    const main = [...everyElement(document.body)].find((element) => element.matches('.main'))!;
    (main as HTMLElement).focus();
    await press('ArrowLeft');
    expect(moment()).to.equal(11);
    await press('ArrowRight', 'ArrowRight');
    expect(moment()).to.equal(9);
    slider.focus();
    await press('ArrowLeft');
    expect(moment()).to.equal(10);
    const {left, right, top, height} = slider.getBoundingClientRect();
    await clickAt(right - 30, top + height / 2);
    expect(moment()).to.be.below(4);
    await clickAt(left + 60, top + height / 2);
    expect(moment()).to.be.above(26);
  });
});

/** Whose words for small letters and for thousands are not those of English: I and ı, 2.688. */
const otherLocale = 'tr-TR';

describe('an English page for a reader whose browser has another language', () => {
  afterEach(() => executeServerCommand('locale', ''));

  /** In a frame, as what a browser has made of its language stays with a page. */
  async function open(query: string): Promise<FramedPage> {
    return FramedPage.open(`?v=1&locale=en&${query}`);
  }

  /** What the page says from here to there, once it says so. */
  async function said(page: FramedPage, from: string, to: string): Promise<string> {
    const words = (): string => textOf(page.document.body).split(from)[1] ?? '';
    await waitUntil(() => words().includes(to), `${from} … ${to}`, {timeout: 60_000});
    const text = from + words().split(to)[0]! + to;
    page.close();
    return text;
  }

  it('has the numbers, and finds the words, of English', async function test() {
    this.timeout(240_000);
    await executeServerCommand('locale', otherLocale);
    const check = await said(await open('view=check'), 'Without the hotfix: yes, in', 'situations');
    expect((1234).toLocaleString(), 'the browser has its language').to.equal('1.234');
    expect(check).to.equal('Without the hotfix: yes, in 765 of 2,688 situations');

    const evidence = await open('view=evidence');
    (await evidence.one('input[type=search]')).focus();
    await evidence.type('INSTRUCTION');
    const found = await said(evidence, 'Bytes Intel', ' claims');
    expect(found)
      .to.include(' 254,400 ')
      .and.to.match(/ Search [1-9]\d* of \d+ claims$/);

    const lab = await open('step=10');
    (await lab.one('button', '5 servers, 3 with version 1 and 2 empty')).click();
    await lab.one('button', 'Make it 1,000');
    lab.close();
  });
});

/** English in every language: the product’s own labels, names of files, of servers and of processors. */
const english =
  /\b(?:SMS(?: (?:Executive|Administrator|Database Manager|Service Manager))?|Systems Management Server|Despooler|Smsinst|Despool|Hotfix|RECEIVE|STORE|[A-Z]{4,}|Intel|Alpha)\b[.\w]*|Q\d{6}|September 28, 1998|Run Command On Workstation|\band\b/gu;
/**
 * What is code, a log, the desktop of an English Windows, a name in another language, or a frame,
 * whose title is what the reader left in a field.
 */
const untranslated =
  'style, script, code, kbd, option[lang], [lang=en], sms-log-view sms-row-list, sms-row-list:has(code), sms-desktop, svg.chart, iframe';
/** As the code calls them. */
const stateNames: ReadonlySet<string> = new Set(
  listedCharts.flatMap(({machine}) =>
    graphOf(machine).states.map(({path}) => spaced(path.split('.').at(-1) ?? '')),
  ),
);
/** What the browser calls the languages, in the English of the test language. */
const languageNames: ReadonlySet<string> = new Set(
  locales.map((each) => new Intl.DisplayNames('en', {type: 'language'}).of(each) ?? each),
);
const attributes = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder'];

/** All that is read on the page, in its order; what stands in brackets is of the pseudo-language. */
function* read(node: Node): Generator<string> {
  if (node instanceof Text) yield node.data;
  if (!(node instanceof Element || node instanceof DocumentFragment)) return;
  if (node instanceof Element) {
    if (node.matches(untranslated)) return;
    for (const name of attributes) yield `\n${node.getAttribute(name) ?? ''}\n`;
  }
  const children =
    node instanceof HTMLSlotElement
      ? node.assignedNodes()
      : (node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes;
  for (const child of children) yield* read(child);
  yield '\n';
}

/** The words at no depth of brackets; a bracket that is not closed would hide others. */
function outsideOf(root: Element): readonly string[] {
  let depth = 0;
  let rest = '';
  for (const character of [...read(root)].join('')) {
    if (character === '⟦') depth++;
    // What both sites say is told once: the end of a text may stand twice.
    else if (character === '⟧') depth = Math.max(0, depth - 1);
    else if (depth === 0) rest += character;
  }
  const lines = rest
    .replaceAll(english, '')
    .split(/[\n·]/u)
    .map((line) => line.trim())
    .filter((line) => /\p{L}{3}/u.test(line) && !isOther(line));
  return [...new Set(lines), ...(depth === 0 ? [] : [`${depth} brackets are open`])];
}

/** What the browser writes as a date, in the English of the test language. */
const date =
  /^(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}$/;

function isOther(line: string): boolean {
  return stateNames.has(line) || languageNames.has(line) || date.test(line);
}

describe('a page that changes to another language', () => {
  for (const [name, query, open] of [...screens, ...opened]) {
    it(`leaves no text as it was: ${name}`, async () => {
      const app = await openAt(query);
      await open?.();
      const outside = (): readonly string[] => withEmbed(app).flatMap(outsideOf);
      expect(outside()).to.have.length.of.at.least(5);
      await use('en-XA');
      await waitUntil(() => outside().length === 0, outside().join('\n')).catch(() =>
        expect(outside()).to.deep.equal([]),
      );
    });
  }

  for (const [name, query, open] of [...screens, ...opened].filter(
    ([each]) => isFull || short.includes(each),
  )) {
    it(`tells all controls apart, and is accessible in Arabic: ${name}`, async () => {
      const app = await openAt(query);
      await open?.();
      await untilSettled();
      const names = controlNames();
      for (const locale of locales.slice(1)) {
        await use(locale);
        expect(likeOthers(names, controlNames()), locale).to.deep.equal([]);
      }
      await use('ar');
      for (const each of withEmbed(app)) await expectAccessible(each);
    });
  }
});

describe('a refusal', () => {
  it('is in the language of the link', async () => {
    await openApp('?v=1&locale=de&step=x');
    const sentence =
      'step ist "x"; es muss eine ganze Zahl ab 0, first-difference, first-harm oder end sein.';
    await waitUntil(
      () => all('alert').some((alert) => textOf(alert).includes(sentence)),
      'it is German',
    );
  });
});

/** The page, and the Embed screen where it is open: it stands beside the page. */
function withEmbed(app: Element): readonly Element[] {
  return [app, ...document.querySelectorAll('sms-embed')];
}

/** The names of all that can be pressed or filled in, in the order of the page. */
function controlNames(): readonly string[] {
  return (
    (['button', 'link', 'combobox', 'checkbox', 'radio', 'textbox', 'tab'] as const)
      .flatMap((role) => all(role))
      // Which words of a text are terms depends on the language.
      .filter((each) => !hostOf(each)?.matches('sms-term, sms-fact, sms-evidence-mark'))
      .map(nameOf)
  );
}

/** What is loaded late brings controls of its own. */
async function untilSettled(): Promise<void> {
  let count = 0;
  const isSettled = (): boolean => count === (count = controlNames().length);
  await waitUntil(isSettled, 'no more controls come', {interval: 500, timeout: 20_000});
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** What is named alike now, and was not in English. */
function likeOthers(english: readonly string[], now: readonly string[]): readonly string[] {
  expect(now).to.have.lengthOf(english.length);
  const first = new Map<string, string>();
  return now.flatMap((name, index) => {
    const meant = english[index]!;
    const other = first.get(name) ?? meant;
    first.set(name, other);
    return other === meant ? [] : [`${name}: ${other}, ${meant}`];
  });
}
