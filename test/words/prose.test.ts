/** Plain modern English: no text that is read holds an archaic or translated phrase, or a long sentence. */
import {expect} from 'chai';

import {textsOf, visibleTexts, type VisibleText} from '../support/visible-texts.js';

/** The most words of a sentence. */
const mostWords = 35;

/** Phrases that an editor would send back, and what to write. They are whole words, in any case. */
const phrases: readonly (readonly [phrase: string, better: string])[] = [
  ['the very', 'the same, exactly'],
  ['anew', 'again'],
  ['otherwise than', 'unlike, different from'],
  ['(?:ends?|was|is) otherwise', 'differently'],
  ['(?:came|comes?) to grief', 'failed'],
  ['shall', 'must, will'],
  ['whom', 'name the subject'],
  ['(?:there|here|where)(?:of|in|by|upon|from)', 'of it, in it'],
  ['hence|whence|thus|lest|albeit|upon', 'so, on'],
  ['(?:is|are|was|were) to be', 'must be, will be'],
  ['(?:has|have|had) done with', 'has finished'],
  ['it is told|(?:is|are) told by', 'say who tells what'],
  ['what is not said', 'values that you leave out'],
  [', of which|(?:all|each|most|some|none) of which', 'split the sentence'],
  ['mends?|mended', 'fixes'],
  ['(?:becomes|became|comes|came|come) of', 'happens to, the result'],
  ['goes? on (?:working|with)', 'still works, continues'],
  ['in hand', 'current'],
  ['for ever', 'forever'],
  ['(?:stands?) (?:twice|once|more than once|there)', 'appears'],
  ['may (?:stand|only be)', 'must be, can be'],
  ['means nothing here', 'is not a …'],
  ['is used so', 'Usage'],
  ['held against', 'compared with'],
  ['(?:page|window|place|size|title|fault) of its own', 'its own …, a separate …'],
  ['and so it is|(?:is|are) (?:no longer )?so(?! (?:called|that))', 'true'],
  ['tells(?! (?:you|the Despooler|Hotfix\\.exe)\\b| \\w+ apart)', 'shows, says, names'],
  ['passed over', 'skipped, missed'],
  ['is no (?:address|size|script|text|server of)', 'is not a …'],
  ['colours?|licences?|practis(?:e|es|ed|ing)|behaviours?|neighbours?|neighbouring', 'US spelling'],
  ['set-up', 'setup'],
  ['(?:is|are) there (?:twice|once)', 'appears'],
  ['that is (?:inferred|assumed)', 'this is'],
  ['is begun|are begun', 'begins'],
  ['the same (?:holds|goes for)|the same as (?:a list|JSON)', 'name the thing'],
  ['asks? for the same(?! \\w)', 'the same things, are alike'],
  ['as the job wrote', 'unchanged: the Scheduler writes instructions'],
  ['ends? stale', 'is stale at the end'],
  ['speaks? (?:for|against)', 'is evidence for, is evidence against'],
  ['(?:either|both|two) readings?', 'in both cases, or name the cases'],
  ['(?:the|and) old servers', 'existing servers'],
];

/** Sentences of a text. A full stop within a file name ends none. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?:;][”)’]?) +(?=\S)/u);
}

function wordsIn(sentence: string): number {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}

/** What an editor would mark in a text, each with its place. */
function marksIn({place, text}: VisibleText): readonly string[] {
  const found = phrases
    .filter(([phrase]) => new RegExp(`\\b(?:${phrase})\\b`, 'iu').test(text))
    .map(([phrase, better]) => `${place} has “${phrase}” (${better}): ${text}`);
  const long = sentencesOf(text)
    .filter((sentence) => wordsIn(sentence) > mostWords)
    .map((sentence) => `${place} has a sentence of ${wordsIn(sentence)} words: ${sentence}`);
  return [...found, ...long];
}

describe('the English of all texts', () => {
  const texts = visibleTexts();

  it('is read in every folder', () => {
    for (const folder of ['src/app', 'src/lab', 'src/embed/docs', 'machines/site', 'lessons']) {
      expect(texts.filter(({place}) => place.startsWith(`${folder}/`))).to.not.be.empty;
    }
    expect(texts.length).to.be.above(2000);
  });

  it('has no archaic or translated phrase, and no sentence that is too long', () => {
    expect(texts.flatMap(marksIn)).to.deep.equal([]);
  });
});

describe('the check of the English', () => {
  const marked: readonly (readonly [what: string, file: string, source: string])[] = [
    ['a string', 'a.ts', "msg('The check came to grief.')"],
    ['a template with values', 'a.ts', 'msg(str`${name} stands twice in the file.`)'],
    ['a phrase around a value', 'a.ts', 'html`<p>The retry ${n} has done with it.</p>`'],
    ['an attribute', 'a.ts', 'html`<b aria-label="A window of its own"></b>`'],
    [
      'markup in a message',
      'a.ts',
      'msg(html`Press <b>Play</b>, and the picture tells ${x} all.`)',
    ],
    ['a document', 'a.md', '# A title\n\nWhat that mends is\nthe matter of the next lesson.\n'],
    ['a page', 'a.html', '<p>The very file</p>'],
    ['a long sentence', 'a.ts', `'${'very long words '.repeat(13)}'`],
    ['a title', 'lessons/scenarios/a.json', '{"title": "Begin anew, and again"}'],
  ];
  for (const [what, file, source] of marked) {
    it(`marks ${what}`, () => {
      expect(textsOf(file, source).flatMap(marksIn)).to.have.length(1);
    });
  }

  it('passes code, styles and names', () => {
    const source = "import x from 'the very'; css`a { color: the very }`; // the very\nfn('whom');";
    expect(textsOf('a.ts', source)).to.deep.equal([]);
    expect(
      textsOf('a.md', 'Run `npm whom` here.\n\n```sh\nthe very thing\n```\n').flatMap(marksIn),
    ).to.deep.equal([]);
  });
});
